"""Does the reading explain the sentence? Where something that matters was left over, better ask than guess."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from frontdesk.understanding.tokens import Token
from frontdesk.understanding.when.atoms import Mode, Weekday
from frontdesk.understanding.when.bounds import Shifted
from frontdesk.understanding.when.elements import Element
from frontdesk.understanding.when.items import Item
from frontdesk.understanding.when.marks import Bound, Mark
from frontdesk.understanding.when.reader_state import JOINING
from frontdesk.understanding.when.scan import Piece
from frontdesk.understanding.when.settle import alike, is_point

_IT_IS = ["c", "est"]
_UNREAD = 2
"""Words that nothing explains between two days, for which they are no list."""


def is_doubtful(
    tokens: Sequence[Token], pieces: Sequence[Piece], elements: Sequence[Element], items: Sequence[Item]
) -> bool:
    """True when ``items``, read from ``tokens`` by way of the others, do not account for what was said."""
    if _scattered(tokens, pieces, items) or _excepts_a_story(pieces, items):
        return True
    return _loses_its_hour(items) or _loses_its_day(items) or _restricts(elements, items)


def _scattered(tokens: Sequence[Token], pieces: Sequence[Piece], items: Sequence[Item]) -> bool:
    """Two days are wished, one after the other, with something between them that was not understood."""
    days = [item for item in items if item.kind == "day" and item.wanted]
    refused = [item.value for item in items if item.wanted is False]
    read = {n for piece in pieces for n in range(piece.start, piece.end)}
    for first, second in pairwise(days):
        apart = second.link not in JOINING and not isinstance(second.value, Shifted)
        if not apart or any(alike(first.value, other) for other in (second.value, *refused)):
            continue
        unread = [n for n in range(first.at[1], second.at[0]) if n not in read]
        points = is_point(first.value) and is_point(second.value)
        says = [tokens[n].text for n in unread[: len(_IT_IS)]] == _IT_IS and len(unread) > len(_IT_IS)
        if says or (points and len(unread) >= _UNREAD):  # "cette semaine c'est chaud, la semaine prochaine oui"
            return True
    return False


def _excepts_a_story(pieces: Sequence[Piece], items: Sequence[Item]) -> bool:
    """ "sauf le vendredi, je finis à seize heures": the hour is no part of the exception."""
    told = {piece.start for piece in pieces if isinstance(piece.value, Bound) and piece.value.verb}
    days = {item.part for item in items if item.kind == "day" and item.wanted is False}
    return any(i.kind == "time" and i.wanted is False and i.part in days and i.at[0] in told for i in items)


def _loses_its_hour(items: Sequence[Item]) -> bool:
    """A day is wished and the hour that was said with it is only told."""
    days = {item.part for item in items if item.kind == "day" and item.wanted}
    return any(item.kind == "time" and item.wanted is None and item.part in days for item in items)


def _loses_its_day(items: Sequence[Item]) -> bool:
    """An hour is wished, and the only day that was named is one on which something else is done."""
    days = [item for item in items if item.kind == "day"]
    if any(item.wanted for item in days) or not any(item.kind == "time" and item.wanted for item in items):
        return False
    return any(item.weak and is_point(item.value) and not _is_habit(item) for item in days)


def _is_habit(item: Item) -> bool:
    return isinstance(item.value, Weekday) and item.value.mode is Mode.EVERY


def _restricts(elements: Sequence[Element], items: Sequence[Item]) -> bool:
    """ "je remonte que jeudi": a day right behind a "que" was not taken for the only one."""
    if any(element.value is Mark.RATHER for element in elements):
        return False
    ends = {element.piece.end for element in elements if element.value is Mark.THAN}
    return any(item.at[0] in ends and not item.wanted for item in items)
