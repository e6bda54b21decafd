"""What the caller wished about day and hour, as constraints on openings."""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from math import inf
from typing import Any

from frontdesk.clock import PARIS
from frontdesk.period import Period, Span, merge, merge_spans

RECURRING = 8
"""Separate periods from which a wish is an hour without a day: whoever names days names fewer."""


class PreferenceKind(str, Enum):
    """What was heard; only the first three lead to an offer at once."""

    PERIODS = "periods"
    ASAP = "asap"
    ANY = "any"
    AMBIGUOUS = "ambiguous"
    PAST = "past"
    CLOSED = "closed"
    OUT_OF_HORIZON = "out_of_horizon"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Preference:
    """A wish. ``intervals`` (merged, Europe/Paris, for ``periods``) are where an opening must begin;
    ``soft`` marks a wish that is no condition; ``options`` are the readings of an ambiguous one;
    ``reason`` says why a day is closed; ``practitioner`` is an id when one was named."""

    kind: PreferenceKind
    intervals: tuple[Period, ...] = ()
    soft: bool = False
    options: tuple[str, ...] = ()
    reason: str = ""
    practitioner: str | None = None

    @classmethod
    def any(cls) -> Preference:
        """No wish at all."""
        return cls(PreferenceKind.ANY)

    @property
    def usable(self) -> bool:
        """True when openings can be sought with it."""
        return self.kind in (PreferenceKind.PERIODS, PreferenceKind.ASAP, PreferenceKind.ANY)

    def distances(self, instants: Sequence[float]) -> list[float]:
        """For each POSIX timestamp how many seconds it is from the nearest interval; 0 inside one.

        Without intervals 0 for all, except for ``periods``, which nothing fits then.
        """
        spans = merge_spans(interval.instants for interval in self.intervals)
        if not spans:
            return [inf if self.kind is PreferenceKind.PERIODS else 0.0] * len(instants)
        starts = [start for start, _ in spans]
        return [_distance(instant, spans, bisect_right(starts, instant)) for instant in instants]

    @property
    def recurs(self) -> bool:
        """True when an hour or a part of the day was named and no day: the wish comes back day after day."""
        return len(self.intervals) >= RECURRING

    def within(self, periods: Iterable[Period]) -> Preference:
        """The same wish on ``periods`` only; unchanged when it has nothing there."""
        kept = [part for one in self.intervals for other in periods if (part := one.intersection(other))]
        return replace(self, intervals=tuple(merge(kept))) if kept else self

    def to_json(self) -> dict[str, Any]:
        """The fields as JSON values; instants as ISO text with offset."""
        return {
            "kind": self.kind.value,
            "intervals": [[p.start.isoformat(), p.end.isoformat()] for p in self.intervals],
            "soft": self.soft,
            "options": list(self.options),
            "reason": self.reason,
            "practitioner": self.practitioner,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Preference:
        """The inverse of ``to_json``; raises ``KeyError`` or ``ValueError`` on anything else."""
        return cls(
            kind=PreferenceKind(data["kind"]),
            intervals=tuple(Period(_paris(start), _paris(end)) for start, end in data["intervals"]),
            soft=bool(data["soft"]),
            options=tuple(data["options"]),
            reason=str(data["reason"]),
            practitioner=data["practitioner"],
        )


def _distance(instant: float, spans: Sequence[Span], index: int) -> float:
    """``index`` is that of the first span which begins after ``instant``."""
    until_next = spans[index][0] - instant if index < len(spans) else inf
    if index == 0:
        return until_next
    since_last = instant - spans[index - 1][1]
    # The end of an interval is outside it: an opening that begins there does not fit, but only just.
    return 0.0 if since_last < 0 else min(until_next, since_last + 1)


def _paris(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(PARIS)
