"""Clauses → stretches of the calendar: which minutes of which days are wished."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice, product

from frontdesk.understanding.when.atoms import Relative
from frontdesk.understanding.when.bounds import Edge, settled
from frontdesk.understanding.when.clauses import Clause
from frontdesk.understanding.when.days import EVER, Days, shift
from frontdesk.understanding.when.elements import Window
from frontdesk.understanding.when.times import DAY, Hours, Sort, combine

Minutes = tuple[int, int]
Table = dict[date, list[Minutes]]
"""Wished minutes of each day; sorted, apart."""

MOST_READINGS = 8
"""Readings of one utterance that are looked at; a person can't choose among more."""


@dataclass(frozen=True)
class Frame:
    """When it was said, and how far ahead one may book."""

    today: date
    minute: int
    horizon: timedelta

    @property
    def last(self) -> date:
        """The last day that may be booked."""
        return shift(self.today, self.horizon.days)


@dataclass(frozen=True)
class Reading:
    """One way to understand the clauses: what is left of it, and whether some of it has passed or is too far."""

    table: Table
    past: bool
    beyond: bool


def readings(clauses: Sequence[Clause], frame: Frame) -> list[Reading]:
    """Every way to understand ``clauses`` together, at most ``MOST_READINGS``."""
    clauses = [part for clause in clauses for part in _today_apart(clause, frame)]
    each = [list(islice(_choices(clause, frame), MOST_READINGS)) for clause in clauses]
    return [_together(chosen, frame) for chosen in islice(product(*each), MOST_READINGS)]


def _today_apart(clause: Clause, frame: Frame) -> list[Clause]:
    """ "aujourd'hui ou demain matin", said in the afternoon: the hour is tomorrow's alone."""
    others = [point for point in clause.points if point != Relative(0)]
    over = bool(clause.times) and all(last <= frame.minute for _, last in _hours(clause))
    if not over or clause.timed_first or not others or len(others) == len(clause.points):
        return [clause]
    return [replace(clause, points=[Relative(0)], times=[]), replace(clause, points=others)]


def without(table: Table, clauses: Sequence[Clause], frame: Frame) -> Table:
    """``table`` without anything that ``clauses`` may mean; of an ambiguous one, all readings go."""
    refused: Table = {}
    for clause in clauses:
        for days, _ in _choices(clause, frame):
            _add(refused, days, _hours(clause, refused=True), clause.windows, frame)
    left = {day: _minus(spans, refused.get(day, [])) for day, spans in table.items()}
    return {day: spans for day, spans in left.items() if spans}


def upcoming(table: Table, frame: Frame) -> Table:
    """What of ``table`` is not over at the minute of ``frame``."""
    left = {
        day: [(max(first, frame.minute), last) for first, last in spans if last > frame.minute]
        if day == frame.today
        else spans
        for day, spans in table.items()
    }
    return {day: spans for day, spans in left.items() if spans and day >= frame.today}


def whole(frame: Frame) -> Table:
    """Everything up to the horizon."""
    return {day: [(0, DAY)] for day in EVER.listed(frame.today, frame.last)}


def refuses(clause: Clause) -> list[Minutes]:
    """The minutes of a day that a refusing clause rules out."""
    return _hours(clause, refused=True)


Choice = tuple[list[Days], Clause]


def _choices(clause: Clause, frame: Frame) -> Iterator[Choice]:
    """The sets of days that the clause may mean: one list of alternatives for each combination of readings."""
    spans = [scope for scope in clause.scopes if not _leans(scope)]
    bounds = [scope for scope in clause.scopes if _leans(scope)]
    for stretch in product(*(scope.readings(frame.today, EVER) for scope in spans)):
        within = _meet(stretch)
        for edges in product(*(bound.readings(frame.today, within) for bound in bounds)):
            scope = _meet((within, *edges))
            for named in product(*(point.readings(frame.today, scope) for point in clause.points)):
                yield [scope.meet(days) for days in named] if named else [scope], clause


def _leans(scope: object) -> bool:
    """True for a bound whose day is to be sought in the week or month that was named beside it."""
    return hasattr(scope, "edge") or hasattr(scope, "start")


def _meet(sets: Sequence[Days]) -> Days:
    shared = EVER
    for days in sets:
        shared = shared.meet(days)
    return shared


def _together(chosen: Sequence[Choice], frame: Frame) -> Reading:
    table: Table = {}
    past = beyond = False
    for days, clause in chosen:
        _add(table, days, _hours(clause), clause.windows, frame)
        for one in days:
            past = past or (one.bounded and one.last is not None and one.last < frame.today)
            past = past or _only_past(one, frame)
            beyond = beyond or (one.first is not None and one.first > frame.last)
    return Reading({day: _union(spans) for day, spans in sorted(table.items())}, past, beyond)


def _only_past(days: Days, frame: Frame) -> bool:
    """True for "vendredi de cette semaine" said on a Saturday."""
    if days.first is None or days.last is None or (days.last - days.first).days > 62:
        return False
    listed = list(days.listed(days.first, days.last))
    return bool(listed) and listed[-1] < frame.today


def _hours(clause: Clause, refused: bool = False) -> list[Minutes]:
    if not clause.times:
        return [(0, DAY)]
    combined = combine(clause.times)
    if refused:
        return [_refused(hours, clause) for hours in combined]
    return _union([(hours.first, hours.last) for hours in combined])


def _refused(hours: Hours, clause: Clause) -> Minutes:
    """A part of the day is refused in its wide sense, unless it was narrowed."""
    named = [named for named, _ in clause.times]
    return hours.refused if hours in named and hours.sort is Sort.PART else (hours.first, hours.last)


def _add(table: Table, sets: Sequence[Days], hours: list[Minutes], windows: Sequence[Window], frame: Frame) -> None:
    for days in sets:
        for day in days.listed(frame.today, frame.last):
            spans = hours
            for window in windows:
                spans = _clip(spans, day, window, frame)
            if spans:
                table.setdefault(day, []).extend(spans)


def _clip(spans: list[Minutes], day: date, window: Window, frame: Frame) -> list[Minutes]:
    """What of ``spans`` on ``day`` lies on the right side of an instant."""
    found = settled(window.day, frame.today, EVER)
    edge = found[0].first if found else None
    if edge is None:
        return []
    onwards = window.edge in (Edge.FROM, Edge.AFTER)
    if day == edge:
        bounds = (window.minute, DAY) if onwards else (0, window.minute)
    else:
        bounds = (0, DAY) if (day > edge) is onwards else (0, 0)
    cut = [(max(first, bounds[0]), min(last, bounds[1])) for first, last in spans]
    return [(first, last) for first, last in cut if first < last]


def _union(spans: Sequence[Minutes]) -> list[Minutes]:
    merged: list[Minutes] = []
    for first, last in sorted(spans):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _minus(spans: Sequence[Minutes], holes: Sequence[Minutes]) -> list[Minutes]:
    left = list(spans)
    for start, end in holes:
        left = [p for first, last in left for p in ((first, min(last, start)), (max(first, end), last)) if p[0] < p[1]]
    return left
