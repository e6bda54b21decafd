"""Which few of many openings are worth saying: not three half hours in a row, but a choice."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from hashlib import blake2b
from itertools import groupby, islice
from operator import attrgetter

from frontdesk.appointment import Opening

HalfDay = tuple[date, bool]
"""A day in Paris, and whether it is the afternoon (from noon on)."""

SAME_HALF_DAY = 2
"""How many openings of an offer may lie in one half-day while others have some."""

_by_start = attrgetter("period.instants")


def half_day(opening: Opening) -> HalfDay:
    """The half-day in which an opening begins."""
    return opening.start.date(), opening.start.hour >= 12


def spread(openings: Sequence[Opening], count: int, turn: int = 0) -> list[Opening]:
    """``count`` of ``openings`` (given by start), in two half-days as far as there are two.

    The first opening is always chosen. The second half-day is, where possible, on another day and in the other
    part of the day. The first takes the larger share, unless it has little to choose from and the second has
    more; within a half-day the chosen ones lie apart, and ``turn`` shifts them in the second.
    """
    half_days = _half_days(openings)
    first = next(half_days, [])
    second = _partner(first, half_days)
    share = _share(len(first), len(second), count)
    chosen = _apart(first, share) + _apart(second, count - share, turn)
    return _filled(chosen, openings, count)


def rotated(openings: Sequence[Opening], count: int, seed: str, half_days: int) -> list[Opening]:
    """As ``spread``, but from that opening of the first ``half_days`` half-days on which ``seed`` falls.

    Each of them is as likely to be the first that is said, so that callers who take what they hear first do
    not all take the same; what lies before it is used only when too little follows.
    """
    pool = [opening for group in islice(_half_days(openings), half_days) for opening in group]
    if not pool:
        return []
    turn, place = divmod(draw(seed), len(pool))
    before, after = openings[:place], openings[place:]
    if half_day(after[0]) != half_day(after[-1]):
        return _filled(spread(after, count, turn), before, count)
    elsewhere = [opening for opening in before if half_day(opening) != half_day(after[0])]
    chosen = spread(after, count - count // 2 if elsewhere else count)
    return _filled(_filled(chosen, elsewhere, count), openings, count)


def nearest(
    openings: Sequence[Opening], count: int, distances: Sequence[float], beside: Iterable[Opening] = ()
) -> list[Opening]:
    """The ``count`` openings with the smallest distance, at most two in a half-day as far as others have some.

    ``distances`` belong to ``openings`` one by one, in any unit; openings ``beside`` are said as well.
    """
    order = [openings[place] for place in sorted(range(len(openings)), key=lambda place: distances[place])]
    crowd = Counter(half_day(opening) for opening in beside)
    chosen: list[Opening] = []
    for opening in order:
        if len(chosen) == count:
            break
        if crowd[half_day(opening)] < SAME_HALF_DAY:
            crowd[half_day(opening)] += 1
            chosen.append(opening)
    return _filled(chosen, order, count)


def draw(seed: str) -> int:
    """A large number that ``seed`` alone decides, evenly and the same in every process."""
    return int.from_bytes(blake2b(seed.encode(), digest_size=8).digest(), "big")


def _half_days(openings: Iterable[Opening]) -> Iterator[list[Opening]]:
    return (list(group) for _, group in groupby(openings, half_day))


def _share(first: int, second: int, count: int) -> int:
    """How many of ``count`` the first of two half-days gives, which have so many openings."""
    if not second:
        return count
    larger = count - count // 2
    return larger if first > larger or first >= second else max(count // 2, 1)


def _partner(first: Sequence[Opening], half_days: Iterator[list[Opening]]) -> list[Opening]:
    """The half-day that goes with the first: the next one on another day and in the other part of the day."""
    following: list[Opening] = []
    for group in half_days:
        day, afternoon = half_day(group[0])
        if day != first[0].start.date() and afternoon != half_day(first[0])[1]:
            return group
        following = following or group
    return following


def _apart(group: Sequence[Opening], count: int, turn: int = 0) -> list[Opening]:
    """``count`` of ``group`` at even distances, the first one included when ``turn`` is 0."""
    wanted = min(count, len(group))
    return [group[(place * len(group) // wanted + turn) % len(group)] for place in range(wanted)]


def _filled(chosen: list[Opening], others: Iterable[Opening], count: int) -> list[Opening]:
    """``chosen`` and as many ``others`` as are missing, by start."""
    more = islice((opening for opening in others if opening not in chosen), count - len(chosen))
    return sorted([*chosen, *more], key=_by_start)
