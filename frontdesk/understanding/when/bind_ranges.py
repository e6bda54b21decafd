"""Two days or two hours as the ends of a range: "entre … et …", "de … à …", "14h-16h"."""

from __future__ import annotations

from frontdesk.understanding.when.atoms import Always, MonthDay, Weekday
from frontdesk.understanding.when.bounds import DayBound, DayRange, Edge
from frontdesk.understanding.when.days import Days
from frontdesk.understanding.when.elements import Bound, Row, Value, is_day
from frontdesk.understanding.when.marks import Bound as BoundWord
from frontdesk.understanding.when.marks import Mark
from frontdesk.understanding.when.times import Hours, Sort, between

_WAVERING = frozenset({"hesite", "balance", "choisir", "choix"})
"""Words before the "entre" of two days of which one is meant, and none between them."""
_AFTER_NOON = (13 * 60, 13 * 60 + 30, 14 * 60)
_DASHES = ("-", "–", "/", "→")


def bind_between(row: Row, at: int) -> Bound:
    """ "entre dix heures et midi", "entre mardi et jeudi"."""
    if row.value(at) is not Mark.BETWEEN or not row.near(at + 1) or row.word_before(at) in _WAVERING:
        return None
    second = at + 3 if row.value(at + 2) is Mark.AND else at + 2
    value = _range(row, at + 1, second)
    return (value, second + 1) if value else None


def bind_run(row: Row, at: int) -> Bound:
    """ "de 14 h à 16 h", "14h-16h", "du lundi au mercredi", "de 9 h jusqu'à midi"."""
    second = at + 1
    word = row.value(second)
    until = isinstance(word, BoundWord) and word.edge is Edge.UNTIL and row.near(second)
    second += int(until)
    if not row.near(second):
        return None
    first, last = row.pieces[at], row.pieces[second]
    dashed = row.gap_before(second) in _DASHES and first.end == last.start
    if not (until or dashed or (last.lead == "a" and first.lead != "a") or _lunch(row, at)):
        return None
    start = row.point(at)
    clocks = isinstance(start, Hours) and start.sort is Sort.CLOCK
    dates = isinstance(first.value, MonthDay) and isinstance(last.value, MonthDay)
    if not (clocks or dates or first.lead == "de" or dashed or _lunch(row, at)):
        return None
    value = _range(row, at, second)
    return (value, second + 1) if value else None


def _lunch(row: Row, at: int) -> bool:
    """True for "midi quatorze heures"."""
    last = row.value(at + 1)
    noon = isinstance(row.value(at), Hours) and row.first_word(at) == "midi"
    return noon and isinstance(last, Hours) and last.sort is Sort.CLOCK and last.first in _AFTER_NOON


def _range(row: Row, first: int, second: int) -> Value | None:
    start, end = row.point(first), row.point(second)
    if start is Mark.ASAP and is_day(end):
        return DayBound(Edge.UNTIL, end)  # "entre maintenant et vendredi"
    if isinstance(start, Hours) and isinstance(end, Hours):
        return between(start, end)
    if not (is_day(start) and is_day(end)):
        return None
    if isinstance(start, Weekday) and isinstance(end, Weekday) and row.word_before(first) == "du":
        count = (end.number - start.number) % 7 + 1
        return Always(Days(weekdays=frozenset((start.number + n) % 7 for n in range(count))))
    return DayRange(start, end)
