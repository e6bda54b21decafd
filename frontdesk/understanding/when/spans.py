"""Stretches of the calendar that a caller can name: weeks, week-ends, months, feasts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from frontdesk.understanding.when.atoms import DayAtom, Mode
from frontdesk.understanding.when.days import EVER, Days, monday, month_end, month_start, shift
from frontdesk.understanding.when.feasts import feast_date


class Share(Enum):
    """Which part of a week or month."""

    WHOLE = "whole"
    START = "start"
    MIDDLE = "middle"
    END = "end"
    FIRST_HALF = "first half"
    SECOND_HALF = "second half"


_WEEK_SHARES = {Share.START: (0, 1), Share.MIDDLE: (1, 3), Share.END: (3, 4)}
_MONTH_SHARES = {
    Share.START: (1, 8), Share.MIDDLE: (13, 17), Share.END: (24, 31),
    Share.FIRST_HALF: (1, 15), Share.SECOND_HALF: (16, 31),
}  # fmt: skip


class Span:
    """What all stretches share."""

    is_scope = True

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        """See ``DayAtom``."""
        raise NotImplementedError

    def names(self, day: date, today: date) -> bool:
        """See ``DayAtom``."""
        return any(days.has(day) for days in self.readings(today, EVER))


@dataclass(frozen=True)
class Week(Span):
    """A week ``offset`` from the present one (None: the nearest whose share is not over)."""

    offset: int | None = 0
    share: Share = Share.WHOLE
    follows: bool = False
    """True for "la semaine d'après", which is counted from what was named before."""

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        start = monday(today)
        first, last = _WEEK_SHARES.get(self.share, (0, 6))
        offset = self.offset if self.offset is not None else int(shift(start, last) <= today)
        start = shift(start, 7 * offset)
        return (Days(shift(start, first), shift(start, last)),)


@dataclass(frozen=True)
class WeekOf(Span):
    """The week in which a day lies: "la semaine du 15", "dans trois semaines"."""

    day: DayAtom

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        found = [monday(days.first) for days in self.day.readings(today, scope) if days.first]
        return tuple(dict.fromkeys(Days(start, shift(start, 6)) for start in found))


@dataclass(frozen=True)
class ShareOfWeek(Span):
    """The beginning, middle or end of a week that was named."""

    week: DayAtom
    share: Share

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        first, last = _WEEK_SHARES.get(self.share, (0, 6))
        starts = [monday(days.first) for days in self.week.readings(today, EVER) if days.first]
        return tuple(Days(shift(start, first), shift(start, last)) for start in starts)


@dataclass(frozen=True)
class WeekNumber(Span):
    """A week by its number in the year, the next to come."""

    number: int

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        for year in (today.isocalendar()[0], today.isocalendar()[0] + 1):
            try:
                start = date.fromisocalendar(year, self.number, 1)
            except ValueError:
                continue
            if shift(start, 6) >= today:
                return (Days(start, shift(start, 6)),)
        return ()


@dataclass(frozen=True)
class Weekend(Span):
    """Saturday and Sunday."""

    mode: Mode = Mode.NEXT

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        if self.mode is Mode.EVERY or scope.bounded:
            return (Days(weekdays=frozenset({5, 6})),)
        saturday = shift(monday(today), 5)
        this, following = Days(saturday, shift(saturday, 1)), Days(shift(saturday, 7), shift(saturday, 8))
        if self.mode is Mode.COMING:
            return (following,) if today.weekday() >= 5 else (this, following)
        return (this,)


@dataclass(frozen=True)
class Month(Span):
    """A month by number, or ``offset`` from the present one, or a share of it; the next that is not over."""

    month: int | None = None
    offset: int = 0
    share: Share = Share.WHOLE
    year: int | None = None

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        if self.year is not None and self.month is not None:
            return (self._of(date(min(max(self.year, 1), 9000), self.month, 1)),)
        if self.month is None:
            days = self._of(month_start(today, self.offset))
            over = self.offset == 0 and self.share is not Share.WHOLE and days.last is not None and days.last < today
            return (self._of(month_start(today, 1)),) if over else (days,)
        days = self._of(date(today.year, self.month, 1))
        over = days.last is not None and days.last < today
        return (self._of(date(today.year + 1, self.month, 1)),) if over else (days,)

    def _of(self, first: date) -> Days:
        last = month_end(first)
        start, end = _MONTH_SHARES.get(self.share, (1, 31))
        return Days(first.replace(day=start), last.replace(day=min(end, last.day)))


@dataclass(frozen=True)
class NthOfMonth(Span):
    """The n-th weekday of a month ("le premier mardi de juillet"), or its n-th week (``weekday`` None)."""

    nth: int
    weekday: int | None
    month: Month | None
    days: int = 1
    """2 for a week-end, which begins on its ``weekday``."""

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        if self.month is None:
            return ()
        days = self.month.readings(today, scope)[0]
        if days.first is None or days.last is None:
            return ()
        if self.weekday is None:
            start = shift(days.first, 7 * (self.nth - 1)) if self.nth > 0 else shift(days.last, -6)
            return (Days(start, min(shift(start, 6), days.last)),)
        found = list(Days(days.first, days.last, frozenset({self.weekday})).listed(days.first, days.last))
        index = self.nth - 1 if self.nth > 0 else self.nth
        return (Days(found[index], shift(found[index], self.days - 1)),) if -len(found) <= index < len(found) else ()


@dataclass(frozen=True)
class Feast(Span):
    """A named holiday, the next to come."""

    name: str
    is_scope = False

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        for year in (today.year, today.year + 1):
            day = feast_date(self.name, year)
            if day >= today:
                return (Days(day, day),)
        return ()
