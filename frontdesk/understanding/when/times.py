"""Stretches of a day on the wall clock, in minutes after midnight, and how two that were named combine."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

DAY = 24 * 60

EXACT = 30
"""An hour that was named is where the appointment begins: the half hour that it opens."""

AROUND = (30, 60)
"""Minutes before and after the hour of "vers dix heures"."""


class Sort(Enum):
    """Where a stretch comes from; it decides how two combine."""

    CLOCK = "clock"
    PART = "part"
    LOWER = "lower"
    UPPER = "upper"
    RANGE = "range"


class Hours(NamedTuple):
    """``[first, last)`` in minutes. ``wide`` is the same for a refusal ("pas le matin" refuses 6 o'clock too).

    ``loose`` marks an hour said without "du matin": an hour of the afternoon may be meant. ``fuzzy``
    marks an edge that nobody takes to the minute ("tôt", "vers 10 h").
    """

    first: int
    last: int
    sort: Sort
    wide: tuple[int, int] | None = None
    loose: bool = False
    fuzzy: bool = False

    @property
    def refused(self) -> tuple[int, int]:
        """The stretch that a refusal of it rules out."""
        return self.wide or (self.first, self.last)

    def meet(self, other: Hours) -> Hours | None:
        """What both share; an unsure half of the day is settled by the other one. None when nothing is."""
        clock_in_part = Sort.PART in (self.sort, other.sort) and any(
            one.sort is Sort.CLOCK or (one.sort is Sort.RANGE and one.fuzzy) for one in (self, other)
        )
        for mine in (self.refused,) if clock_in_part and self.sort is Sort.PART else self.halves():
            for theirs in (other.refused,) if clock_in_part and other.sort is Sort.PART else other.halves():
                first, last = max(mine[0], theirs[0]), min(mine[1], theirs[1])
                if first < last:
                    exact = self.sort if self.sort is Sort.CLOCK else other.sort
                    sort = exact if exact is Sort.CLOCK else Sort.RANGE
                    return Hours(first, last, sort, fuzzy=self.fuzzy or other.fuzzy)
        return None

    def halves(self) -> tuple[tuple[int, int], ...]:
        """The stretch, and where unsure the same on the other half of the day."""
        if not self.loose:
            return ((self.first, self.last),)
        moved = 12 * 60 if self.first < 12 * 60 else -12 * 60
        other = (self.first + moved, self.last + moved)
        return ((self.first, self.last), other) if 0 <= other[0] < DAY else ((self.first, self.last),)


ALL_DAY = Hours(0, DAY, Sort.RANGE)


def clock(minute: int, loose: bool = False) -> Hours:
    """The appointment begins at ``minute``."""
    return Hours(minute, min(minute + EXACT, DAY), Sort.CLOCK, loose=loose)


def around(hours: Hours) -> Hours:
    """Roughly then."""
    if hours.sort is not Sort.CLOCK:
        return hours
    first, last = max(hours.first - AROUND[0], 0), min(hours.first + AROUND[1], DAY)
    return Hours(first, last, Sort.RANGE, loose=hours.loose, fuzzy=True)


def lower(hours: Hours, after: bool = False) -> Hours | None:
    """From ``hours`` on; ``after`` leaves a part of the day that was named out. None when nothing is left."""
    first = hours.last if after and hours.sort is not Sort.CLOCK else hours.first
    return Hours(first, DAY, Sort.LOWER) if first < DAY else None


def upper(hours: Hours, whole: bool = False) -> Hours | None:
    """Before ``hours``; ``whole`` keeps a part of the day that was named in. None when nothing is left."""
    last = hours.last if whole and hours.sort is not Sort.CLOCK else hours.first
    return Hours(0, last, Sort.UPPER) if last > 0 else None


def between(start: Hours, end: Hours) -> Hours | None:
    """From the beginning of one to the beginning of the other (its end for a part of the day)."""
    last = end.first if end.sort is Sort.CLOCK else end.last
    for candidate in (last, last + 12 * 60 if end.loose else last):
        if start.first < candidate <= DAY:
            return Hours(start.first, candidate, Sort.RANGE)
    if start.loose and start.first >= 12 * 60 and start.first - 12 * 60 < last:
        return Hours(start.first - 12 * 60, last, Sort.RANGE)
    return None


def combine(named: list[tuple[Hours, bool]]) -> list[Hours]:
    """The stretches that a clause leaves: each named one comes with whether "ou" stood before it.

    Two bounds, or a bound and a part of the day, narrow each other; two of a kind are alternatives.
    """
    kept: list[Hours] = []
    for hours, alternative in named:
        if not alternative and kept and _conflict(kept[-1], hours):
            if kept[-1].fuzzy or hours.fuzzy:
                kept[-1] = min(kept[-1], hours, key=lambda one: one.fuzzy)
                continue
            return []
        shared = None if alternative or not kept else _narrowed(kept[-1], hours)
        if shared is not None:
            kept[-1] = shared
        else:
            kept.append(hours)
    return kept


def _conflict(first: Hours, second: Hours) -> bool:
    """True for an hour and a part of the day, or a bound, that exclude each other: "quinze heures le matin"."""
    sorts = {first.sort, second.sort}
    return Sort.CLOCK in sorts and bool(sorts & {Sort.PART, Sort.LOWER, Sort.UPPER}) and first.meet(second) is None


def _narrowed(first: Hours, second: Hours) -> Hours | None:
    if first.sort is second.sort is Sort.PART:
        inner, outer = sorted((first, second), key=lambda hours: hours.last - hours.first)
        return inner if outer.first <= inner.first and inner.last <= outer.last else None
    if first.sort is second.sort and first.sort is not Sort.RANGE:
        return None
    if first.fuzzy and first.sort is Sort.RANGE and second.sort is Sort.CLOCK:
        return first._replace(last=max(first.last, second.last)) if first.meet(second) else None  # "vers 9 h 9 h 30"
    return first.meet(second)
