"""Words that make a bound of the day or hour beside them: "avant", "à partir de", "au plus tard"."""

from __future__ import annotations

from frontdesk.understanding.tokens import word_set
from frontdesk.understanding.when.bounds import DayBound, Edge, Within
from frontdesk.understanding.when.elements import Bound, Row, Value, Window, is_day
from frontdesk.understanding.when.marks import Bound as BoundWord
from frontdesk.understanding.when.marks import Length, Mark
from frontdesk.understanding.when.times import DAY, Hours, Sort, lower, upper

REFUSING = (Mark.NOT, Mark.CANNOT)
"""Marks that turn the bound after them round: "je ne peux pas avant" is "à partir de"."""

_FLIPPED = {Edge.BEFORE: Edge.FROM, Edge.UNTIL: Edge.AFTER, Edge.FROM: Edge.BEFORE, Edge.AFTER: Edge.UNTIL}
_ONWARDS = {Edge.AFTER: Edge.FROM, Edge.BEFORE: Edge.UNTIL}
_LED = 5
_EVENTS = word_set(
    """depart retour voyage vacances conges operation intervention prise rentree demenagement mariage accouchement
    examen examens concours bac terme echeance expiration stage formation visite scanner irm radio voyage croisiere
    hospitalisation sejour arrivee"""
)
"""What lies on a day that is named with it."""

_BARE_PARTS = frozenset({"matin", "apresmidi", "soir", "midi"})


def bind_bound(row: Row, at: int) -> Bound:
    """A bound before what it bounds, or after it."""
    flipped = row.value(at) in REFUSING and isinstance(row.value(at + 1), BoundWord) and row.near(at + 1)
    if flipped:
        return _prefixed(row, at + 1, flipped=True)
    return _prefixed(row, at) or _onwards(row, at) or _postfixed(row, at)


def is_firm(row: Row, at: int) -> bool:
    """True where the bound that begins at ``at`` denies by itself ("pas avant")."""
    first = row.value(at)
    return first in REFUSING or (isinstance(first, BoundWord) and first.firm)


def _prefixed(row: Row, at: int, flipped: bool = False) -> Bound:
    word = row.value(at)
    if not isinstance(word, BoundWord) or not (row.near(at + 1) or _led_up_to(row, at, word)):
        return None
    edge = _FLIPPED[word.edge] if flipped else word.edge
    value = _edged(row, edge, at + 1)
    if value is None:
        return None
    exact = _instant(row, edge, at + 2) if isinstance(value, DayBound) else None
    return (exact, at + 3) if exact else (value, at + 2)


def _led_up_to(row: Row, at: int, word: BoundWord) -> bool:
    """True for "je sors du lycée à seize heures" and "avant notre départ le dix"."""
    if not row.soon(at + 1, _LED) or word.postfix:
        return False
    between = [token.text for token in row.tokens[row.pieces[at].end : row.pieces[at + 1].start]]
    return word.verb or any(text in _EVENTS for text in between)


def _onwards(row: Row, at: int) -> Bound:
    """ "dix-sept heures et après", with nothing behind it."""
    word = row.value(at + 2)
    joined = row.value(at + 1) in (Mark.AND, Mark.OR) and row.near(at + 1) and row.near(at + 2)
    if not (joined and isinstance(word, BoundWord) and row.is_item(at)) or row.is_item(at + 3):
        return None
    edge = _ONWARDS.get(word.edge)
    value = _edged(row, edge, at) if edge else None
    return (value, at + 3) if value is not None else None


def _postfixed(row: Row, at: int) -> Bound:
    """ "dix-sept heures au plus tard"."""
    word = row.value(at + 1)
    if not (isinstance(word, BoundWord) and word.postfix and row.near(at + 1)):
        return None
    following = row.value(at + 2)
    if row.near(at + 2) and (isinstance(following, (Hours, Length)) or is_day(following)):
        return None
    value = _edged(row, word.edge, at)
    return (value, at + 2) if value is not None else None


def _edged(row: Row, edge: Edge, at: int) -> Value | None:
    value = row.point(at)
    if isinstance(value, Hours):
        if edge in (Edge.FROM, Edge.AFTER):
            return lower(value, after=edge is Edge.AFTER)
        return upper(value, whole=edge is Edge.UNTIL)
    if isinstance(value, Length):
        return Within(value.days, onwards=edge in (Edge.FROM, Edge.AFTER))
    return DayBound(edge, value) if is_day(value) else None


def _instant(row: Row, edge: Edge, at: int) -> Window | None:
    """The hour that belongs to the bound itself: "à partir de mardi 14 h", "avant vendredi midi"."""
    hours, day = row.point(at), row.value(at - 1)
    if not (row.near(at) and isinstance(hours, Hours) and is_day(day)):
        return None
    bare = hours.sort is Sort.PART and row.first_word(at) in _BARE_PARTS
    if hours.sort is not Sort.CLOCK and not bare:
        return None
    late = edge in (Edge.UNTIL, Edge.AFTER) and hours.sort is Sort.PART
    return Window(edge, day, min(hours.last if late else hours.first, DAY - 1))
