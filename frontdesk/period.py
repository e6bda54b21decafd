"""Half-open periods of time ``[start, end)``, their union and their subtraction."""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone, tzinfo
from math import inf

Span = tuple[float, float]
"""Two POSIX timestamps, the first smaller: a period without its zone, for sums over thousands of them."""


@dataclass(frozen=True, order=True)
class Period:
    """From ``start`` (in) to ``end`` (out), both aware.

    Raises ``ValueError`` when a bound is naive or the period is empty. Lengths, comparisons, equality and
    hash are of instants, never of wall clocks: a night of the clock change is 23 or 25 hours long, and
    02:30 of the 25th of October is two different instants. ``instants`` holds both bounds as POSIX
    timestamps, because Python compares two datetimes of the same zone by their wall clocks.
    """

    start: datetime = field(compare=False)
    end: datetime = field(compare=False)
    instants: Span = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ValueError("a period needs aware bounds")
        instants = self.start.timestamp(), self.end.timestamp()
        if instants[0] >= instants[1]:
            raise ValueError("a period ends after it starts")
        object.__setattr__(self, "instants", instants)

    @classmethod
    def of_instants(cls, start: float, end: float, zone: tzinfo) -> Period:
        """The period between two POSIX timestamps, its bounds given in ``zone``; raises ``ValueError`` when empty."""
        return cls(datetime.fromtimestamp(start, zone), datetime.fromtimestamp(end, zone))

    @property
    def length(self) -> timedelta:
        """The time that really passes between the bounds."""
        return timedelta(seconds=self.instants[1] - self.instants[0])

    def has(self, moment: datetime) -> bool:
        """True when ``moment`` (aware) is in the period."""
        return self.instants[0] <= moment.timestamp() < self.instants[1]

    def overlaps(self, other: Period) -> bool:
        """True when some instant is in both."""
        return self.instants[0] < other.instants[1] and other.instants[0] < self.instants[1]

    def contains(self, other: Period) -> bool:
        """True when every instant of ``other`` is in this one."""
        return self.instants[0] <= other.instants[0] and other.instants[1] <= self.instants[1]

    def intersection(self, other: Period) -> Period | None:
        """The instants in both, in this one's zone, or None."""
        start, end = max(self.instants[0], other.instants[0]), min(self.instants[1], other.instants[1])
        return _period((start, end), self) if start < end else None

    def minus(self, other: Period) -> list[Period]:
        """What is left of this one without ``other``: none, one or two periods."""
        return subtract([self], [other])


def subtract(wholes: Iterable[Period], holes: Iterable[Period]) -> list[Period]:
    """What is left of ``wholes`` without any of ``holes``, in the order and the zones of ``wholes``.

    Both may come in any order and overlap.
    """
    cuts = merge_spans(hole.instants for hole in holes)
    return [_period(part, whole) for whole in wholes for part in subtract_spans([whole.instants], cuts)]


def merge(periods: Iterable[Period]) -> list[Period]:
    """The same instants as sorted periods that neither overlap nor touch, in the zone of the first given."""
    given = list(periods)
    return [_period(span, given[0]) for span in merge_spans(period.instants for period in given)]


def subtract_spans(wholes: Iterable[Span], holes: Sequence[Span]) -> list[Span]:
    """As ``subtract``, for bare pairs of timestamps; ``holes`` must be merged.

    A bisection finds the first hole of each whole, so that only the holes that touch it are looked at.
    """
    left: list[Span] = []
    for whole_start, end in wholes:
        start = whole_start
        index = bisect_right(holes, (start, inf))
        if index:
            start = max(start, holes[index - 1][1])
        while index < len(holes) and holes[index][0] < end:
            if start < holes[index][0]:
                left.append((start, holes[index][0]))
            start = holes[index][1]
            index += 1
        if start < end:
            left.append((start, end))
    return left


def merge_spans(spans: Iterable[Span]) -> list[Span]:
    """As ``merge``, for bare pairs of timestamps."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if not merged or start > merged[-1][1]:
            merged.append((start, end))
        elif end > merged[-1][1]:
            merged[-1] = (merged[-1][0], end)
    return merged


def _period(span: Span, like: Period) -> Period:
    return Period.of_instants(span[0], span[1], like.start.tzinfo or timezone.utc)


def day_of(moment: datetime) -> Period:
    """The calendar day of ``moment``, from midnight to midnight on its own wall clock (23 to 25 hours)."""
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    following = (midnight.replace(tzinfo=None) + timedelta(days=1)).replace(tzinfo=moment.tzinfo)
    return Period(midnight, following)
