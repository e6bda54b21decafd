"""School holidays and seasons: stretches with a name whose days are the same for the whole country."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from frontdesk.understanding.when.days import Days, next_weekday, shift
from frontdesk.understanding.when.spans import Span

_SATURDAY = 5
_WEEKS = 16
"""Days from the Saturday on which two weeks of holidays begin to the Sunday on which they end, both in."""


def _autumn(year: int) -> tuple[date, date]:
    start = next_weekday(date(year, 10, 14), _SATURDAY)  # the third Saturday of October
    return start, shift(start, _WEEKS - 1)


def _christmas(year: int) -> tuple[date, date]:
    start = next_weekday(date(year, 12, 18), _SATURDAY)
    return start, shift(start, _WEEKS - 1)


_RANGES: dict[str, Callable[[int], tuple[date, date]]] = {
    "toussaint": _autumn,
    "noël": _christmas,
    "fêtes": lambda year: (date(year, 12, 24), date(year + 1, 1, 1)),
    "printemps": lambda year: (date(year, 3, 20), date(year, 6, 20)),
    "été": lambda year: (date(year, 6, 21), date(year, 9, 21)),
    "automne": lambda year: (date(year, 9, 22), date(year, 12, 20)),
    "hiver": lambda year: (date(year, 12, 21), date(year + 1, 3, 19)),
    "grandes vacances": lambda year: (date(year, 7, 4), date(year, 8, 31)),
    "fin d'année": lambda year: (date(year, 12, 15), date(year, 12, 31)),
    "début d'année": lambda year: (date(year, 1, 1), date(year, 1, 20)),
    "rentrée": lambda year: (date(year, 9, 1), date(year, 9, 15)),
}


@dataclass(frozen=True)
class NextYear(Span):
    """ "l'année prochaine"."""

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        """See ``DayAtom``."""
        return (Days(date(min(today.year, 9000) + 1, 1, 1), date(min(today.year, 9000) + 1, 12, 31)),)


@dataclass(frozen=True)
class Break(Span):
    """Such a stretch, the one that is on or else the next to come."""

    name: str

    def readings(self, today: date, scope: Days) -> tuple[Days, ...]:
        """See ``DayAtom``."""
        for year in (today.year - 1, today.year, today.year + 1):
            first, last = _RANGES[self.name](year)
            if last >= today:
                return (Days(first, last),)
        return ()
