"""Sets of calendar days: a range, a choice of weekdays in it, and what two sets share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

ALL_WEEKDAYS = frozenset(range(7))


class Days(NamedTuple):
    """The days from ``first`` to ``last`` (both in; None is open) that fall on ``weekdays`` (0 is Monday)."""

    first: date | None = None
    last: date | None = None
    weekdays: frozenset[int] = ALL_WEEKDAYS

    @property
    def bounded(self) -> bool:
        """True when both ends are known."""
        return self.first is not None and self.last is not None

    def meet(self, other: Days) -> Days:
        """The days in both sets."""
        firsts = [d for d in (self.first, other.first) if d]
        lasts = [d for d in (self.last, other.last) if d]
        return Days(max(firsts, default=None), min(lasts, default=None), self.weekdays & other.weekdays)

    def has(self, day: date) -> bool:
        """True when ``day`` is in the set."""
        after = self.first is None or self.first <= day
        before = self.last is None or day <= self.last
        return after and before and day.weekday() in self.weekdays

    def listed(self, first: date, last: date) -> Iterator[date]:
        """The days of the set between ``first`` and ``last`` (both in), in order."""
        day = max(first, self.first) if self.first else first
        end = min(last, self.last) if self.last else last
        while day <= end:
            if day.weekday() in self.weekdays:
                yield day
            day += timedelta(days=1)


EVER = Days()


def one(day: date) -> Days:
    """The set of one day."""
    return Days(day, day)


def shift(day: date, days: int) -> date:
    """``day`` moved by ``days``; stays within what a date can be."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def next_weekday(day: date, weekday: int) -> date:
    """The first ``weekday`` strictly after ``day``."""
    return shift(day, (weekday - day.weekday() - 1) % 7 + 1)


def monday(day: date) -> date:
    """The Monday of the week of ``day``."""
    return shift(day, -day.weekday())


def month_start(day: date, months: int = 0) -> date:
    """The first of the month that is ``months`` after the one of ``day``."""
    index = day.year * 12 + day.month - 1 + months
    return date(min(max(index // 12, 1), 9998), index % 12 + 1, 1)


def month_end(first: date) -> date:
    """The last day of the month that begins on ``first``."""
    return shift(month_start(first, 1), -1)


def safe_date(year: int, month: int, day: int) -> date | None:
    """That date, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
