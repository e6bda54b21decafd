"""Items as a whole: one day that was named twice, and a wish that was taken back further on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from frontdesk.understanding.when.atoms import Always, Mode, MonthDay, Relative, Weekday
from frontdesk.understanding.when.bounds import DayBound, Edge, Same, Shifted
from frontdesk.understanding.when.days import Days
from frontdesk.understanding.when.elements import Value, Window, is_day
from frontdesk.understanding.when.items import Item
from frontdesk.understanding.when.marks import Mark
from frontdesk.understanding.when.spans import Span
from frontdesk.understanding.when.times import ALL_DAY, Hours, Sort

_LISTED = (Mark.OR, Mark.AND, Mark.ELSE)
_WEEK = 7
CLOSE = 2
"""Words between a wish and its refusal that only contradict each other: "lundi mais pas lundi"."""

WORKDAYS = Always(Days(weekdays=frozenset(range(5))))
_POINTS = (Weekday, MonthDay, Relative, Shifted, Same)


def is_point(value: Value) -> bool:
    """True for a single day, or a day of the week."""
    return isinstance(value, _POINTS)


def is_bound(value: Value) -> bool:
    """True for what is open on one side."""
    return isinstance(value, (DayBound, Window)) or (
        isinstance(value, Hours) and value.sort in (Sort.LOWER, Sort.UPPER)
    )


def is_habit(value: Value) -> bool:
    """True for what comes back or lasts, so that an occupation then rules it out."""
    if isinstance(value, Hours):
        return value.sort is not Sort.CLOCK and not value.fuzzy and value != ALL_DAY
    if isinstance(value, Weekday):
        return value.mode is Mode.EVERY
    return is_day(value) and value.is_scope and not isinstance(value, DayBound)


def comes_back(value: Value) -> bool:
    """True for "le lundi", "le matin", "jusqu'à midi": busy then means busy always."""
    return isinstance(value, Hours) or (isinstance(value, Weekday) and value.mode is Mode.EVERY) or value == WORKDAYS


def settle(items: Sequence[Item]) -> list[Item]:
    """``items`` without what is refused again later, and with months where the first of two edges says it."""
    return _restated(_cancelled(_concluded(_months(items))))


def _restated(items: Sequence[Item]) -> list[Item]:
    """ "lundi … lundi de la semaine prochaine": the second, which says which week, stands for the first."""
    kept = list(items)
    for at, (item, scope) in enumerate(pairwise(items)):
        weekly = scope.wanted and scope.link is None and scope.part == item.part and isinstance(scope.value, Span)
        if not (weekly and item.wanted and item.link not in _LISTED and isinstance(item.value, Weekday)):
            continue
        for n in range(at):
            following = kept[n + 1]
            alone = following.kind != "time" and following.link not in _LISTED and kept[n].link not in _LISTED
            scoped = isinstance(following.value, Span) and following.part == kept[n].part
            if kept[n].wanted and alone and not scoped and alike(kept[n].value, item.value):
                kept[n] = replace(kept[n], wanted=None)
    return kept


def far_ahead(value: Value) -> bool:
    """True for "dans quinze jours", beside which a day of the week may be named."""
    return isinstance(value, Relative) and value.days >= _WEEK


def _concluded(items: Sequence[Item]) -> list[Item]:
    """ "mon mari a la voiture lundi, donc mardi": what led to a conclusion is told only."""
    kept = list(items)
    for at, item in enumerate(kept):
        if not (item.concluded and item.wanted):
            continue
        for n in range(at):
            if kept[n].wanted and not kept[n].concluded and _gives_way(kept[n].value, item.value):
                kept[n] = replace(kept[n], wanted=None)
                if kept[n].kind == "day":
                    _drop_hours(kept, n)
            elif kept[n].wanted is False and not kept[n].denied and _leads_to(kept[n].value, item.value):
                kept[n] = replace(kept[n], wanted=None)
    return kept


def _leads_to(first: Value, second: Value) -> bool:
    """ "l'infirmière passe le matin, donc après onze heures": the conclusion says which part of it is free."""
    if first == WORKDAYS and isinstance(second, Weekday):
        return True  # "il est à l'école la semaine, donc le mercredi"
    bound = isinstance(second, Hours) and second.sort in (Sort.LOWER, Sort.UPPER, Sort.CLOCK, Sort.RANGE)
    return bound and isinstance(first, Hours) and isinstance(second, Hours) and first.meet(second) is not None


def _gives_way(first: Value, second: Value) -> bool:
    if isinstance(first, Hours) and isinstance(second, Hours):
        return first.meet(second) is None
    return is_point(first) and is_point(second)


def _months(items: Sequence[Item]) -> list[Item]:
    """ "après le 15 décembre et avant le 23": the second edge lies in the month of the first, or the next."""
    kept: list[Item] = []
    for item in items:
        last = next((one.value for one in reversed(kept) if one.kind == "day"), None)
        model, edge = getattr(last, "day", None), item.value
        if isinstance(edge, DayBound) and isinstance(edge.day, MonthDay) and isinstance(model, MonthDay):
            ends = edge.edge in (Edge.BEFORE, Edge.UNTIL) and edge.day.weekday is None
            if ends and edge.day.month is None and model.month is not None and isinstance(last, DayBound):
                month = model.month if edge.day.day > model.day else model.month % 12 + 1
                item = replace(item, value=DayBound(edge.edge, replace(edge.day, month=month)))
        kept.append(item)
    return kept


def named_twice(first: Item, second: Item) -> Item:
    """ "mercredi prochain en matinée, le 23 donc": the second name settles the first."""
    if _holds(first.value, second.value):
        return first  # "mardi neuf décembre, je crois que c'est un mardi"
    return replace(first, value=Same(as_day(first.value), as_day(second.value)))


def _holds(one: Value, other: Value) -> bool:
    """True when ``other`` says nothing that ``one`` did not say of its day."""
    if isinstance(one, Same):
        return other in (one.day, one.again)
    return isinstance(one, MonthDay) and isinstance(other, Weekday) and one.weekday == other.number


def as_day(value: Value) -> MonthDay | Weekday | Relative | Shifted:
    """``value``, which names a single day."""
    assert isinstance(value, (MonthDay, Weekday, Relative, Shifted))
    return value


def are_same(first: Item, second: Item) -> bool:
    """True for two names of one day, without "ou" or "et"."""
    if second.link in _LISTED or not (first.wanted is True and second.wanted is True):
        return False
    one, other = first.value, second.value
    if _holds(one, other):
        return True
    if isinstance(one, MonthDay) and isinstance(other, Weekday):
        return one.weekday is None and second.part == first.part
    if isinstance(one, (Weekday, Relative, Shifted)) and isinstance(other, MonthDay):
        return True
    if isinstance(one, Relative) and isinstance(other, Weekday):
        return second.part == first.part and other.mode is not Mode.EVERY
    return False


def _cancelled(items: Sequence[Item]) -> list[Item]:
    """ "jeudi c'est mon anniversaire, alors pas jeudi": an earlier wish is told only once it is refused."""
    kept = list(items)
    for at, item in enumerate(kept):
        if item.wanted and item.kind == "day":
            for n in range(at):  # "le magasin est fermé le lundi, donc le lundi c'est parfait"
                told = kept[n].wanted is False and not kept[n].denied and kept[n].part != item.part
                if told and alike(kept[n].value, item.value) and not _has_hour(kept, n):
                    kept[n] = replace(kept[n], wanted=None)
        if item.wanted is not False or item.kind != "day" or _has_hour(kept, at):
            continue
        for n in range(at):
            apart = item.at[0] - kept[n].at[1] > CLOSE and kept[n].part != item.part
            if kept[n].wanted and apart and alike(kept[n].value, item.value) and item.denied:
                kept[n] = replace(kept[n], wanted=None)
                _drop_hours(kept, n)
    return kept


def _has_hour(items: Sequence[Item], at: int) -> bool:
    following = items[at + 1] if at + 1 < len(items) else None
    return following is not None and following.kind == "time" and following.wanted is False


def _drop_hours(items: list[Item], at: int) -> None:
    for n in range(at + 1, len(items)):
        if items[n].kind != "time" or items[n].part != items[at].part:
            return
        items[n] = replace(items[n], wanted=None)


def alike(one: Value, other: Value) -> bool:
    """True for two names of the same day."""
    if isinstance(one, Weekday) and isinstance(other, Weekday):
        return one.number == other.number and one.weeks == other.weeks
    return one == other
