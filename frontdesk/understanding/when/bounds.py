"""Days on one side of another day, between two, around one, or so many from today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from frontdesk.understanding.when.atoms import DayAtom, Mode, Weekday
from frontdesk.understanding.when.breaks import Break
from frontdesk.understanding.when.days import EVER, Days, month_end, month_start, shift
from frontdesk.understanding.when.spans import Month, Share, Span, Week

NEAR_DAYS = 2
"""Days before and after the one of "vers le quinze"."""


_MIDWEEK = 2
ROUGHLY = 5
"""Days before and after the one of "dans deux mois"."""


@dataclass(frozen=True)
class Within(Span):
    """The next so many days, today included; or everything from that many days on."""

    days: int
    onwards: bool = False

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        edge = shift(today, self.days)
        return (Days(edge, None),) if self.onwards else (Days(today, edge),)


class Edge(Enum):
    """How a bound treats what it names."""

    BEFORE = "avant"
    UNTIL = "jusqu'à"
    FROM = "à partir de"
    AFTER = "après"


@dataclass(frozen=True)
class DayBound(Span):
    """All days on one side of what ``day`` means."""

    edge: Edge
    day: DayAtom

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        bounds = (self._bound(days) for days in settled(self.day, today, scope))
        return tuple(dict.fromkeys(b for b in bounds if self.edge is not Edge.BEFORE or (b.last and b.last >= today)))

    def _bound(self, days: Days) -> Days:
        outside = self.edge is Edge.BEFORE and not _is_end(self.day)
        if outside or (self.edge is Edge.UNTIL and isinstance(self.day, Break)):
            return Days(None, shift(days.first, -1) if days.first else None)
        if self.edge in (Edge.UNTIL, Edge.BEFORE):
            return Days(None, days.last)
        if self.edge is Edge.FROM:
            return Days(days.first, None)
        return Days(shift(days.last, 1) if days.last else None, None)


@dataclass(frozen=True)
class DayRange(Span):
    """From one day to another, both in."""

    start: DayAtom
    end: DayAtom

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        ranges: list[Days] = []
        for days in settled(self.start, today, scope):
            if days.first is None:
                continue
            within = scope if scope.bounded else Days(days.first, None)
            ends = [e.last for e in settled(self.end, today, within) if e.last and e.last >= days.first]
            ranges.extend(Days(days.first, end) for end in ends[:1])
        return tuple(dict.fromkeys(ranges))


@dataclass(frozen=True)
class DayAfter(Span):
    """So many days after another one: "le lendemain de Noël", "la veille du 15"."""

    day: DayAtom
    days: int
    is_scope = False

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        found = (days.first for days in settled(self.day, today, scope))
        return tuple(Days(shift(first, self.days), shift(first, self.days)) for first in found if first)


@dataclass(frozen=True)
class Shifted:
    """The same so many days later: "ou celui d'après", "ou le lendemain" of what was named before."""

    day: DayAtom
    days: int

    @property
    def is_scope(self) -> bool:
        """As what is moved."""
        return self.day.is_scope

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        """See ``DayAtom``."""
        moved = (
            Days(shift(days.first, self.days), shift(days.last, self.days), days.weekdays)
            for days in settled(self.day, today, EVER)
            if days.first and days.last
        )
        return tuple(moved)

    def names(self, day: date, today: date) -> bool:
        """See ``DayAtom``."""
        return any(days.has(day) for days in self.readings(today, EVER))


@dataclass(frozen=True)
class WeekBeside(Span):
    """ "la semaine avant Noël": the seven days before a day, or after it."""

    day: DayAtom
    before: bool

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        found = [days.first for days in settled(self.day, today, EVER) if days.first]
        return tuple(Days(shift(d, -7), shift(d, -1)) if self.before else Days(shift(d, 1), shift(d, 7)) for d in found)


@dataclass(frozen=True)
class Bridge(Span):
    """ "le pont de l'Ascension": a holiday with the days up to the week-end that is nearest."""

    day: DayAtom

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        found: list[Days] = []
        for days in settled(self.day, today, EVER):
            if days.first is not None:
                weekday = days.first.weekday()
                if weekday <= _MIDWEEK:
                    found.append(Days(shift(days.first, -weekday - 2), days.first))
                if weekday >= _MIDWEEK:
                    found.append(Days(days.first, shift(days.first, 6 - weekday)))
        return tuple(found)


@dataclass(frozen=True)
class DayOfWeekOf(Span):
    """ "le mardi de Pâques": a day of the week in which another one lies."""

    number: int
    day: DayAtom
    is_scope = False

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        found = [days.first for days in settled(self.day, today, EVER) if days.first]
        moved = (shift(day, self.number - day.weekday()) for day in found)
        return tuple(Days(day, day) for day in moved)


@dataclass(frozen=True)
class Same:
    """One day named twice: "mardi, le 22", "le premier octobre, c'est un jeudi". Where the two do not agree,
    both are readings."""

    day: DayAtom
    again: DayAtom
    is_scope = False

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        """See ``DayAtom``."""
        first, second = self.day.readings(today, scope), self.again.readings(today, scope)
        agreed = [days for days in second if _is_one(days) and self.day.names(days.first or today, today)]
        agreed += [days for days in first if _is_one(days) and self.again.names(days.first or today, today)]
        return tuple(dict.fromkeys(agreed)) or (*first, *second)

    def names(self, day: date, today: date) -> bool:
        """See ``DayAtom``."""
        return self.day.names(day, today) and self.again.names(day, today)


@dataclass(frozen=True)
class MonthsAhead(Span):
    """ "dans deux mois": the same day of a later month, give or take some days."""

    months: int

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        first = month_start(today, self.months)
        day = min(shift(first, today.day - 1), month_end(first))
        return (Days(shift(day, -ROUGHLY), shift(day, ROUGHLY)),)


@dataclass(frozen=True)
class Near(Span):
    """Roughly that day: "vers le quinze"."""

    day: DayAtom
    is_scope = False

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        return tuple(
            Days(shift(days.first, -NEAR_DAYS), shift(days.first, NEAR_DAYS))
            for days in settled(self.day, today, scope)
            if days.first
        )


def _is_one(days: Days) -> bool:
    return days.first is not None and days.first == days.last


def settled(day: DayAtom, today: date, scope: Days) -> tuple[Days, ...]:
    """The readings of ``day`` where only a single one makes sense: "à partir du mardi" is the next Tuesday."""
    if isinstance(day, Weekday) and day.mode is Mode.EVERY:
        day = Weekday(day.number, Mode.NEXT, day.weeks)
    readings = day.readings(today, scope)
    if not (scope.first and scope.last):
        return readings
    inside = (list(days.meet(scope).listed(scope.first, scope.last)) for days in readings)
    return tuple(Days(found[0], found[-1]) for found in inside if found)


def _is_end(day: DayAtom) -> bool:
    """True for the end of something: "avant fin juin" includes the end of June."""
    return isinstance(day, (Week, Month)) and day.share is Share.END
