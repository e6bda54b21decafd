"""Words that point back: "ou le lendemain", "celui d'après", "la semaine d'après", "le vingt, donc avant"."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeGuard

from frontdesk.understanding.tokens import word_set
from frontdesk.understanding.when.atoms import Always, DayAtom, Weekday
from frontdesk.understanding.when.bounds import DayBound, Edge, Shifted
from frontdesk.understanding.when.elements import Element, Row, Value, is_day
from frontdesk.understanding.when.marks import Beside, Mark
from frontdesk.understanding.when.marks import Bound as BoundWord
from frontdesk.understanding.when.spans import Month, NthOfMonth, Share, ShareOfWeek, Week, WeekNumber, WeekOf
from frontdesk.understanding.when.times import DAY, Hours, Sort, lower, upper

_WEEK = 7
_POINTING = word_set("cette ce courant prochaine prochain suivante")
"""Words that name a week by themselves."""
REFUSING = (Mark.NOT, Mark.CANNOT, Mark.EXCEPT)
_DIVIDING = (Mark.OR, Mark.ELSE, Mark.AND, Mark.NOT, Mark.EXCEPT, Mark.CANNOT, Mark.FIX, Mark.NO)
"""What may not stand between a week and its share."""
_LEADING = (Mark.BUT, Mark.SO, Mark.CAN, Mark.WISH, Mark.RATHER, Mark.AND, Mark.OR)
_TAIL = word_set("moi nous plutot la ca du coup alors quoi ok hein non ou et oui voila si")
_CLOSING = (Mark.CAN, Mark.RATHER, Mark.YES, Mark.SOFT, Mark.OR, Mark.ANY)


def refer(row: Row, at: int, found: list[Element]) -> Value | None:
    """What the piece at ``at`` means after what was ``found``; None when it points back to nothing.

    A bound that stands alone takes the day or the hour before it away from ``found``: it was only an edge.
    """
    value = row.value(at)
    if isinstance(value, (Week, Month)) and (narrowed := _narrowed(row, at, value, found)):
        return narrowed
    if isinstance(value, Beside):
        return _beside(row, at, value, found)
    if isinstance(value, Week) and value.follows and row.pieces[at].lead != "de":
        last = _last_day(found) or _last_edge(found)
        if last is not None and _last_day(found) is None:
            found[:] = [e for e in found if not isinstance(e.value, DayBound)]  # only told whence to count
        beside = row.near(at) and isinstance(row.value(at - 1), Weekday)  # "mardi, la semaine d'après"
        return WeekOf(Shifted(last, _WEEK)) if last is not None and not beside else None
    if isinstance(value, Weekday) and row.tokens[row.pieces[at].end - 1].text in ("suivant", "apres"):
        last = _last_day(found)
        return Shifted(last, _WEEK) if isinstance(last, Weekday) and last.number == value.number else None
    if isinstance(value, NthOfMonth) and value.month is None:
        months = [e.value for e in found if isinstance(e.value, Month)]
        return replace(value, month=months[-1]) if months else None
    if isinstance(value, BoundWord) and not value.postfix and value.edge in (Edge.BEFORE, Edge.AFTER):
        return _bare_bound(row, at, value.edge, found)
    return None


def _narrowed(row: Row, at: int, value: Week | Month, found: list[Element]) -> DayAtom | None:
    """ "la semaine du 19, plutôt en milieu de semaine": a share of the week or month that was named before."""
    said = {token.text for token in row.tokens[row.pieces[at].start : row.pieces[at].end]}
    items = [n for n, element in enumerate(found) if not isinstance(element.value, Mark)]
    if not items or said & _POINTING or found[items[-1]].value in REFUSING:
        return None
    last = items[-1]
    named = found[last].value
    if (last > 0 and found[last - 1].value in REFUSING) or any(e.value in _DIVIDING for e in found[last + 1 :]):
        return None
    if isinstance(value, Week) and not value.offset and _is_week(named):
        part: DayAtom = named if value.share is Share.WHOLE else ShareOfWeek(named, value.share)
    elif isinstance(value, Month) and value.month is None and not value.offset and isinstance(named, Month):
        part = replace(named, share=value.share if value.share is not Share.WHOLE else named.share)
    else:
        return None
    del found[last]
    return part


def _is_week(value: object) -> TypeGuard[DayAtom]:
    """True for a whole week that was named by itself."""
    weeks = isinstance(value, Week) and bool(value.offset) and value.share is Share.WHOLE
    return weeks or isinstance(value, (WeekOf, WeekNumber)) or (isinstance(value, NthOfMonth) and value.weekday is None)


def _last_day(found: list[Element]) -> DayAtom | None:
    days = [e.value for e in found if is_day(e.value) and not isinstance(e.value, (Always, DayBound))]
    return days[-1] if days else None


def _last_edge(found: list[Element]) -> DayAtom | None:
    """The day of "je rentre le trois avril, donc la semaine qui suit"."""
    edges = [e.value.day for e in found if isinstance(e.value, DayBound)]
    return edges[-1] if edges else None


def _beside(row: Row, at: int, word: Beside, found: list[Element]) -> Value | None:
    ahead = row.near(at + 1) and is_day(row.value(at + 1)) and row.pieces[at + 1].lead == "de"
    last = _last_day(found)
    if ahead or last is None:
        return None
    return Shifted(last, word.days)


def _bare_bound(row: Row, at: int, edge: Edge, found: list[Element]) -> Value | None:
    """ "je repars le vingt donc il faudrait avant"."""
    if (row.is_item(at + 1) and row.near(at + 1)) or not _closes(row, at):
        return None
    items = [n for n, element in enumerate(found) if not isinstance(element.value, Mark)]
    if edge is Edge.AFTER and items and row.near(at) and (onwards := _onwards(found[items[-1]].value)) is not None:
        del found[items[-1]]  # "je tourne jusqu'à treize heures, après c'est bon"
        return onwards
    if row.near(at) and items and edge is Edge.BEFORE and found[-1].value in _LEADING:
        told = found[items[-1]].value
        if isinstance(told, DayBound) and told.edge is Edge.FROM:
            del found[items[-1]]  # "mon arrêt se termine le trente, donc avant"
            return DayBound(Edge.BEFORE, told.day)
    if not row.near(at) or not items or found[-1].value not in _LEADING or not _plain(found[items[-1]].value):
        return None
    last = items[-1]
    value = found[last].value
    if isinstance(value, Hours) and last > 0 and _plain(found[last - 1].value) and is_day(found[last - 1].value):
        del found[last]  # "le deux au soir, donc après"
        last -= 1
        value = found[last].value
    del found[last]
    if isinstance(value, Hours):
        return lower(value, after=True) if edge is Edge.AFTER else upper(value)
    return DayBound(edge, value) if is_day(value) else None


def _onwards(value: object) -> Value | None:
    """What lies after the end of a bound."""
    if isinstance(value, Hours) and value.sort is Sort.UPPER:
        return Hours(value.last, DAY, Sort.LOWER)
    return DayBound(Edge.AFTER, value.day) if isinstance(value, DayBound) and value.edge is Edge.UNTIL else None


def _plain(value: object) -> bool:
    return (isinstance(value, Hours) and value.sort in (Sort.CLOCK, Sort.PART)) or (
        is_day(value) and not isinstance(value, DayBound)
    )


def _closes(row: Row, at: int) -> bool:
    """True for a bound at the end of what is said, or before a verb that accepts it."""
    following = row.value(at + 1)
    rest = row.tokens[row.pieces[at].end :]
    if following is None:
        return all(token.text in _TAIL for token in rest)
    return following in _CLOSING or row.pieces[at + 1].pause
