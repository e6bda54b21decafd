"""Pieces put together to numbers: each piece goes on, echoes, corrects or starts again what was said before.

Every way is followed at once; the length of a number decides between them at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Union

from frontdesk.understanding.phone_plan import LENGTH, Plan
from frontdesk.understanding.phone_readings import FORBIDDEN, LONGEST, Readings, read
from frontdesk.understanding.phone_repairs import denied, filling, instead, replacing
from frontdesk.understanding.phone_scan import Piece
from frontdesk.understanding.phone_ways import GAP, Assembly, Said, Step, Way, Ways
from frontdesk.understanding.phone_words import Mark

MOST = 18
"""Ways that are followed from one piece to the next; the cheapest."""

MOST_STEPS = 180
"""Steps after which a text is given up; the longest dictation that makes sense takes some hundred."""

MOST_UNITS = 64
"""The same for words and groups of digits: a number said twice takes some forty."""

_ROOM = 17
"""Digits of the longest number with 00 and its country code."""

_LIKELY, _UNLIKELY = 1, 2
_PAIR = 2


class _Readings(dict[Union[bool, None], Readings]):
    """The readings of a piece after an even, an odd or an unknown number of digits; each is made when needed."""

    def __init__(self, piece: Piece, plan: Plan) -> None:
        super().__init__()
        self._piece, self._plan = piece, plan

    def __missing__(self, odd: bool | None) -> Readings:
        self[odd] = read(self._piece.units, odd if self._plan.french else None)
        return self[odd]


def assemble(found: Sequence[Piece], plan: Plan, counts: Callable[[Piece], bool]) -> Assembly:
    """Every believable way to take ``found``; ``counts`` tells a piece that may be no digits."""
    ways: Ways = {Way((), Said("", 0, 0)): 0}
    corrected = False
    steps = 0
    if sum(len(piece.units) for piece in found) > MOST_UNITS:
        return Assembly(ways, False, given_up=True)
    for piece in found:
        if corrected:  # "non soixante-douze pardon dix-neuf": the excuse belongs to the correction
            piece.marks &= ~Mark.SLIP
        corrected = bool(piece.marks & Mark.FIX)
        readings = _Readings(piece, plan)
        following: Ways = {}
        for way, paid in sorted(ways.items(), key=lambda item: item[1])[:MOST]:
            if steps > MOST_STEPS:
                return Assembly(ways, False, given_up=True)
            for after, cost in _steps(way, piece, readings, plan, counts(piece)):
                steps += 1
                if paid + cost < following.get(after, FORBIDDEN + 1):
                    following[after] = paid + cost
        if not following:
            return Assembly(ways, False)
        ways = following
    return Assembly(ways, True)


def _steps(way: Way, piece: Piece, readings: _Readings, plan: Plan, counted: bool) -> Iterator[Step]:
    digits, marks = way.now.digits, piece.marks
    odd = len(digits) % 2 == 1 if digits.startswith("0") or not digits else None
    if counted:  # "2 personnes" may end a number that was not at its end
        told = bool(marks & Mark.ASIDE and digits)
        yield way._replace(told=way.told or told), 0 if told else _UNLIKELY
    for said, cost in readings[odd].items():
        for after, more in _going_on(way, said, piece, plan):
            yield after, cost + more
    for said, cost in readings[False].items():
        for after, more in _starting(way, said, piece, plan):
            yield after, cost + more
    if marks & (Mark.FIX | Mark.SLIP) and digits and not marks & Mark.NOT:
        for said, cost in readings[odd].items():
            for after, more in replacing(way, said, piece, plan):
                yield after, cost + more


def _going_on(way: Way, said: str, piece: Piece, plan: Plan) -> Iterator[Step]:
    """The digits so far, and ``said`` after them, or as an echo or as a contrast to them."""
    digits, marks = way.now.digits, piece.marks
    if not said:
        yield way, 0
    if not digits or not said:
        return
    if GAP in digits:
        yield from filling(way, said, piece)
    elif marks & Mark.INSTEAD:
        yield from instead(way, said, piece, plan)
    elif marks & Mark.NOT:
        yield from denied(way, said, piece)
    else:
        twice = digits[:LENGTH] == said[:LENGTH] or digits[:_PAIR] == digits[_PAIR : 2 * _PAIR]
        room = LONGEST if twice else _ROOM
        again = said.startswith("0") and plan.french and plan.whole(said) and not digits.startswith(("+", "00"))
        if not marks & (Mark.FIX | Mark.OR) and len(digits) + len(said) <= room and not again:
            yield way.with_digits(digits + said, piece), _LIKELY if marks & Mark.SLIP and not marks & Mark.ASIDE else 0
            if _ends_twice(said, piece):
                yield way.with_digits(digits + said[:-_PAIR], piece, True), 0
        yield from _echoing(way, said, piece, plan)
    ends = (marks | piece.after) & Mark.END and not marks & (Mark.ADD | Mark.OR)
    if plan.whole(digits) and ends and len(said) in (1, 2, 4):
        yield way.with_digits(digits[: -len(said)] + said, piece, told=True), 0


def _ends_twice(said: str, piece: Piece) -> bool:
    """True for "quatorze quatorze oui"."""
    return bool(piece.after & Mark.CONFIRM) and len(said) > _PAIR and said[-_PAIR:] == said[-2 * _PAIR : -_PAIR]


def _echoing(way: Way, said: str, piece: Piece, plan: Plan) -> Iterator[Step]:
    """ "quatorze oui quatorze soixante": what was said last, again."""
    digits, marks = way.now.digits, piece.marks
    if marks & (Mark.FIX | Mark.OR) or (marks & Mark.ADD and not marks & Mark.CONFIRM):
        return
    if plan.whole(digits):
        mentioned = any(digits[at : at + len(said)] == said for at in range(0, len(digits), _PAIR))
        if mentioned and len(said) >= _PAIR and marks & Mark.WORD:
            yield way, _LIKELY
        return
    sure = marks & (Mark.CONFIRM | Mark.RESTART) or piece.after & Mark.CONFIRM
    if not sure and not marks & (Mark.WORD | Mark.HELD):
        return
    for length in range(_PAIR, min(len(digits), len(said)) + 1, _PAIR):
        if digits.endswith(said[:length]) and len(digits) % _PAIR == 0:
            cost = 0 if sure and (length == len(said) or marks & (Mark.CONFIRM | Mark.RESTART)) else _UNLIKELY
            yield way.with_digits(digits + said[length:], piece, told=cost == 0), cost


def _starting(way: Way, said: str, piece: Piece, plan: Plan) -> Iterator[Step]:
    """``said`` as the beginning of a number."""
    digits, marks = way.now.digits, piece.marks
    begins = said.startswith(("0", "+"))
    if not said:
        return
    if not digits:
        if marks & (Mark.NOT | Mark.INSTEAD):
            yield way, 0
            return
        yield way.with_digits(said, piece), 0
        if _ends_twice(said, piece):
            yield way.with_digits(said[:-_PAIR], piece, True), 0
        if not begins or said == "0":
            yield way, _LIKELY
        return
    if not begins or marks & (Mark.NOT | Mark.INSTEAD):
        if marks & Mark.NOT and plan.whole(said):
            yield (way if said != digits else Way(way.done, Said("", 0, 0), True)), 0
        elif not way.done and not begins and not digits.startswith(("0", "+")) and marks:
            yield Way((), Said(said, piece.start, piece.end), way.told), _UNLIKELY
        return
    new = Said(said, piece.start, piece.end)
    if not digits.startswith(("0", "+")) and not plan.whole(digits):
        yield Way(way.done, new, way.told), _LIKELY
    elif plan.whole(digits) and not marks & (Mark.FIX | Mark.SLIP):
        yield Way((*way.done, way.now), new, way.told), 0
    elif marks & (Mark.FIX | Mark.RESTART | Mark.SLIP):
        yield Way(way.done, new, True), _LIKELY if not marks & (Mark.FIX | Mark.RESTART) else 0
    elif marks & (Mark.WORD | Mark.HELD) and said.startswith(digits):
        yield Way(way.done, new, bool(marks & Mark.CONFIRM)), 0 if marks & Mark.CONFIRM else _LIKELY
    elif marks & (Mark.WORD | Mark.HELD) and said[:_PAIR] == digits[:_PAIR] and plan.whole(said):
        yield Way(way.done, new), _UNLIKELY
