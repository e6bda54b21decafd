"""Items → clauses: which hours go with which days, and the week or month in which they lie."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from frontdesk.understanding.when.atoms import Always, DayAtom, MonthDay, Weekday
from frontdesk.understanding.when.bounds import DayBound, Within
from frontdesk.understanding.when.elements import Window, is_day
from frontdesk.understanding.when.items import Item
from frontdesk.understanding.when.marks import Mark, Pick
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

    @property
    def has_days(self) -> bool:
        """True when it says something about the day."""
        return bool(self.points or self.scopes or self.windows)

    @property
    def empty(self) -> bool:
        """True when it says nothing at all."""
        return not (self.has_days or self.times or self.picks)


def build(items: Iterable[Item]) -> list[Clause]:
    """The clauses of items that are all wanted, or all refused; together they are alternatives."""
    clauses: list[Clause] = []
    part = None
    for item in items:
        fresh = part is not None and item.part != part and item.link is not Mark.BUT
        part = item.part
        if not clauses or _begins(clauses[-1], item, fresh):
            clauses.append(_inheriting(clauses[-1] if clauses else None, item))
        _put(clauses[-1], item)
    return clauses


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
        return True
    return fresh and bool(clause.points) and not listed


def _new_scope(clause: Clause, item: Item, listed: bool, fresh: bool) -> bool:
    narrowing = isinstance(item.value, (Window, DayBound, Within))
    if not clause.has_days:
        return False
    if narrowing:
        return item.link is Mark.OR
    if listed:
        return True
    stretches = [s for s in clause.scopes if not isinstance(s, (DayBound, Within))]
    return bool(stretches) or (fresh and bool(clause.times))


def _inheriting(last: Clause | None, item: Item) -> Clause:
    """A new clause; a plain weekday stays in the week or month that was spoken of."""
    clause = Clause()
    plain = isinstance(item.value, Weekday) or (isinstance(item.value, MonthDay) and item.value.month is None)
    if last and plain:
        clause.scopes = [scope for scope in last.scopes if not isinstance(scope, Always)]
    return clause


def _put(clause: Clause, item: Item) -> None:
    value = item.value
    if isinstance(value, Hours):
        clause.times.append((value, item.link in (Mark.OR, Mark.ELSE)))
    elif isinstance(value, Pick):
        clause.picks.append(value)
    elif isinstance(value, Window):
        clause.windows.append(value)
    elif is_day(value):
        (clause.scopes if value.is_scope else clause.points).append(value)
