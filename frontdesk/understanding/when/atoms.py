"""What a caller can name as days. Each atom says which sets of days it may mean: two or more is an ambiguity."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Protocol

from frontdesk.understanding.when.days import EVER, Days, next_weekday, one, safe_date, shift

PAST_DAYS = 62
"""A date without a year that passed at most so long ago is heard as past, an older one as next year's."""

SCOPE_DAYS = 31
"""A weekday in a scope up to so long means each such day of it; in a longer one the first."""


class DayAtom(Protocol):
    """A wish about days."""

    @property
    def is_scope(self) -> bool:
        """True for a week, a month, a bound: something in which a day can be named."""

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        """What it may mean when said on ``today`` within ``scope``; empty when there is no such day."""

    def names(self, day: date, today: date) -> bool:
        """True when, with ``day`` on the table, it can mean that day."""


class Mode(Enum):
    """How a weekday was introduced."""

    NEXT = "mardi"
    EVERY = "le mardi"
    THIS = "ce mardi"
    COMING = "mardi prochain"
    FOLLOWING = "mardi qui vient"
    EITHER = "ce mardi ou l'autre"


@dataclass(frozen=True)
class Weekday:
    """A day of the week, perhaps ``weeks`` later ("en huit", "en quinze")."""

    number: int
    mode: Mode = Mode.NEXT
    weeks: int = 0

    is_scope = False

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        if self.mode is Mode.EVERY:
            return (Days(weekdays=frozenset({self.number})),)
        if scope.first and self.mode in (Mode.NEXT, Mode.THIS):
            return self._in_scope(scope)
        coming = next_weekday(today, self.number)
        if self.weeks:
            bases = (today, coming) if today.weekday() == self.number else (coming,)
            return tuple(one(shift(base, 7 * self.weeks)) for base in bases)
        if self.mode is Mode.EITHER:
            return (one(coming), one(shift(coming, 7)))
        if self.mode is Mode.FOLLOWING:
            return (one(coming),)
        if today.weekday() == self.number:
            return (one(coming),) if self.mode is Mode.COMING else (one(today), one(coming))
        if self.mode is Mode.COMING and coming.weekday() > today.weekday():
            return (one(coming), one(shift(coming, 7)))
        return (one(coming),)

    def _in_scope(self, scope: Days) -> tuple[Days, ...]:
        if scope.first and scope.last and (scope.last - scope.first).days <= SCOPE_DAYS:
            return (Days(weekdays=frozenset({self.number})),)
        first = scope.first or date.min
        return (one(next_weekday(shift(first, -1), self.number)),)

    def names(self, day: date, today: date) -> bool:
        return day.weekday() == self.number


@dataclass(frozen=True)
class MonthDay:
    """A day of the month; what was not said is None."""

    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None

    is_scope = False

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        found = self._dates(today, scope)
        if self.weekday is None or not found:
            return tuple(one(day) for day in found)
        agreeing = [day for day in found if day.weekday() == self.weekday]
        if agreeing:
            return (one(agreeing[0]),)
        return (one(found[0]), one(_nearest_weekday(found[0], self.weekday, today)))

    def _dates(self, today: date, scope: Days) -> list[date]:
        if self.month is None:
            if scope.bounded:
                return [day for day in scope.listed(*_ends(scope)) if day.day == self.day][:1]
            return self._coming_months(today)
        if self.year is not None:
            exact = safe_date(self.year, self.month, self.day)
            return [exact] if exact else []
        candidates = [safe_date(today.year + years, self.month, self.day) for years in range(-1, 9)]
        near = [day for day in candidates if day and (today - day).days <= PAST_DAYS]
        return near[:1]

    def _coming_months(self, today: date) -> list[date]:
        months = range(today.month, today.month + 4)
        days = [safe_date(today.year + (m - 1) // 12, (m - 1) % 12 + 1, self.day) for m in months]
        coming = [day for day in days if day and day >= today]
        if self.weekday is not None:
            return coming[:3]
        return coming[: 2 if coming and coming[0] == today else 1]

    def names(self, day: date, today: date) -> bool:
        return (
            day.day == self.day
            and self.month in (None, day.month)
            and self.year in (None, day.year)
            and self.weekday in (None, day.weekday())
        )


@dataclass(frozen=True)
class Relative:
    """So many days from today."""

    days: int

    is_scope = False

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        return (one(shift(today, self.days)),)

    def names(self, day: date, today: date) -> bool:
        return day == shift(today, self.days)


@dataclass(frozen=True)
class Always:
    """The same set of days whenever it is said: "en semaine", "tous les jours"."""

    days: Days = EVER

    is_scope = True

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        return (self.days,)

    def names(self, day: date, today: date) -> bool:
        return self.days.has(day)


def _ends(days: Days) -> tuple[date, date]:
    return days.first or date.min, days.last or date.max


def _nearest_weekday(day: date, weekday: int, today: date) -> date:
    """The ``weekday`` nearest to ``day``, not before ``today``."""
    later = next_weekday(day, weekday)
    earlier = shift(later, -7)
    return earlier if (day - earlier) <= (later - day) and earlier >= today else later
