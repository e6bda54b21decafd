"""Items → clauses: which hours go with which days, and the week or month in which they lie."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from frontdesk.understanding.when.atoms import Always, DayAtom, MonthDay, Weekday
from frontdesk.understanding.when.bounds import DayBound, DayRange, Within
from frontdesk.understanding.when.breaks import NextYear
from frontdesk.understanding.when.elements import Window, is_day
from frontdesk.understanding.when.items import Item
from frontdesk.understanding.when.marks import Mark, Pick
from frontdesk.understanding.when.spans import Weekend
from frontdesk.understanding.when.times import Hours


@dataclass
class Clause:
    """Any of ``points`` (days) within all of ``scopes`` (weeks, bounds), at any of ``times``.

    Each of ``times`` comes with whether it is an alternative to the one before it.
    """

    points: list[DayAtom] = field(default_factory=list)
    scopes: list[DayAtom] = field(default_factory=list)
    times: list[tuple[Hours, bool]] = field(default_factory=list)
    windows: list[Window] = field(default_factory=list)
    picks: list[Pick] = field(default_factory=list)
    timed_first: int = 0
    """How many hours were named before any day; they hold for all days that follow: "14 h mardi ou jeudi"."""
    link: Mark | None = None

    @property
    def has_days(self) -> bool:
        """True when it says something about the day."""
        return bool(self.points or self.scopes or self.windows)

    @property
    def empty(self) -> bool:
        """True when it says nothing at all."""
        return not (self.has_days or self.times or self.picks)


def build(items: Iterable[Item], together: bool = True) -> list[Clause]:
    """The clauses of items that are all wanted, or all refused; together they are alternatives.

    With ``together`` an hour and a day of two clauses without a link are one.
    """
    clauses: list[Clause] = []
    part = None
    named = list(items)
    for at, item in enumerate(named):
        apart = item.link is not Mark.BUT or item.wanted is False
        fresh = part is not None and item.part != part and apart
        part = item.part
        if not clauses or _begins(clauses[-1], item, fresh) or _leads(clauses[-1], named[at : at + 2]):
            clauses.append(_inheriting(clauses[-1] if clauses else None, item))
        _put(clauses[-1], item)
    return _joined(clauses) if together else clauses


def _joined(clauses: list[Clause]) -> list[Clause]:
    """An hour and a day that a verb stands between belong together: "vingt heures, c'est possible jeudi ?"."""
    kept: list[Clause] = []
    for clause in clauses:
        last = kept[-1] if kept else None
        alone = last is not None and last.times and not (last.has_days or last.picks)
        if last is not None and alone and clause.has_days and not clause.times and clause.link in (None, Mark.BUT):
            clause.times = last.times
            kept[-1] = clause
        else:
            kept.append(clause)
    return kept


def _begins(clause: Clause, item: Item, fresh: bool) -> bool:
    """True when ``item`` can't belong to ``clause``."""
    listed = item.link in (Mark.OR, Mark.AND)
    if item.kind == "pick":
        return bool(clause.picks)
    if item.kind == "time":
        return False
    if item.link is Mark.ELSE:
        return clause.has_days
    if clause.times and not clause.has_days:
        return listed or fresh
    if isinstance(item.value, Window) or getattr(item.value, "is_scope", False):
        return _new_scope(clause, item, listed, fresh)
    if clause.times:
        return not (listed and clause.timed_first == len(clause.times))
    if clause.scopes and not clause.points and _stands_beside(clause, item, listed, fresh):
        return True
    return fresh and bool(clause.points) and not listed


def _leads(clause: Clause, pair: Sequence[Item]) -> bool:
    """True for the hour of "samedi, ou alors un soir dans la semaine", which belongs to the day that follows."""
    if len(pair) < 2 or not clause.has_days or pair[0].kind != "time" or pair[0].link not in (Mark.OR, Mark.ELSE):
        return False
    return pair[1].kind == "day" and pair[1].link is None and pair[1].part == pair[0].part


def _stands_beside(clause: Clause, item: Item, listed: bool, fresh: bool) -> bool:
    """True for the day of "le week-end ou le lundi" and "pas le week-end ni le lundi", which lies in no week-end."""
    weekly = all(isinstance(scope, (Weekend, Always)) for scope in clause.scopes)
    return (listed and weekly) or (fresh and item.wanted is False)


def _new_scope(clause: Clause, item: Item, listed: bool, fresh: bool) -> bool:
    narrowing = isinstance(item.value, (Window, DayBound, Within, NextYear))
    if not clause.has_days:
        return False
    if narrowing:
        return item.link is Mark.OR
    if listed:
        return True
    stretches = [s for s in clause.scopes if not isinstance(s, (DayBound, Within, DayRange, NextYear))]
    return bool(stretches) or (fresh and bool(clause.times))


def _inheriting(last: Clause | None, item: Item) -> Clause:
    """A new clause; a plain weekday stays in the week or month that was spoken of."""
    clause = Clause()
    plain = isinstance(item.value, Weekday) or (isinstance(item.value, MonthDay) and item.value.month is None)
    if last and plain:
        clause.scopes = [scope for scope in last.scopes if not isinstance(scope, (Always, Weekend))]
    return clause


def _put(clause: Clause, item: Item) -> None:
    value = item.value
    if clause.empty:
        clause.link = item.link
    if isinstance(value, Hours):
        clause.timed_first += not clause.has_days
        clause.times.append((value, item.link in (Mark.OR, Mark.ELSE)))
    elif isinstance(value, Pick):
        clause.picks.append(value)
    elif isinstance(value, Window):
        clause.windows.append(value)
    elif is_day(value):
        (clause.scopes if value.is_scope else clause.points).append(value)
