"""What a correction makes of the digits that were said before it."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.understanding.phone_plan import Plan
from frontdesk.understanding.phone_scan import Piece
from frontdesk.understanding.phone_ways import GAP, Step, Way
from frontdesk.understanding.phone_words import Mark

_LIKELY, _FAR = 1, 3
_PAIR = 2


def replacing(way: Way, said: str, piece: Piece, plan: Plan) -> Iterator[Step]:
    """``said`` instead of the last digits, as many as were wrong."""
    digits, marks = way.now.digits, piece.marks
    sure = bool(marks & Mark.FIX) or not marks & Mark.ASIDE
    cost = 0 if sure else _FAR
    single = len(piece.units[0].word) == 1 or said[:1] == said
    for length in (1, 2, 3, 4, 6):
        kept = digits[:-length]
        if length > len(said) or len(kept) < _PAIR or not kept.startswith(("0", "+")):
            continue
        if length % 2 and not (single and length == 1 and len(said) == 1):
            continue
        if length > _PAIR and not _alike(digits[-length:], said):
            continue
        if length == _PAIR and marks & Mark.SLIP and _excused(digits, said):
            yield way.with_digits(digits[: -2 * _PAIR] + digits[-_PAIR:] + said, piece, told=sure), cost
        yield way.with_digits(kept + said, piece, told=sure), cost + (length > _PAIR)


def _alike(old: str, new: str) -> bool:
    """True when half of the digits that go come back."""
    return 2 * sum(a == b for a, b in zip(old, new, strict=False)) >= len(old)


def _excused(digits: str, said: str) -> bool:
    """True when the excuse may belong to what stands before it: "trente-quatre trente-trois pardon dix"."""
    wrong, right = digits[-2 * _PAIR : -_PAIR], digits[-_PAIR:]
    return len(digits) > 2 * _PAIR and _confused(wrong, right) and not _confused(right, said[:_PAIR])


def _confused(one: str, other: str) -> bool:
    """True for pairs that are taken for each other: a digit is the same, or they sound alike (13 and 30)."""
    sounds = {one, other}
    return one[0] == other[0] or one[-1] == other[-1] or any({f"1{n}", f"{n}0"} == sounds for n in "3456")


def denied(way: Way, said: str, piece: Piece) -> Iterator[Step]:
    """ "pas trente-quatre [trente-cinq]": digits that were said and are wrong, or were never said."""
    digits = way.now.digits
    for length in {_PAIR, len(said)}:
        wrong, rest = said[:length], said[length:]
        at = _only_place(digits, wrong)
        if at is not None and len(wrong) == length:
            holed = digits[:at] + GAP * length + digits[at + length :]
            after = way.with_digits(holed, piece, True)
            if rest:
                yield from filling(after, rest, piece)
            else:
                yield after, 0
        elif not rest and wrong not in digits:
            yield way, _LIKELY


def filling(way: Way, said: str, piece: Piece) -> Iterator[Step]:
    digits = way.now.digits
    start, length = digits.index(GAP), digits.count(GAP)
    if len(said) < length or (len(said) > length and start + length < len(digits)):
        return
    yield way.with_digits(digits[:start] + said[:length] + digits[start + length :] + said[length:], piece, True), 0


def instead(way: Way, said: str, piece: Piece, plan: Plan) -> Iterator[Step]:
    """ "… quatre-vingt-onze au lieu de quatre-vingt-dix": the wrong digits come last."""
    digits, length = way.now.digits, len(said)
    head, right = digits[:-length], digits[-length:]
    at = _only_place(head, said)
    if at is not None and plan.whole(head):
        yield way.with_digits(head[:at] + right + head[at + length :], piece, True), 0
    elif at is not None and at + length == len(head):
        yield way.with_digits(head[:at] + right, piece, True), 0
    elif said not in digits:
        yield way, 0


def _only_place(digits: str, part: str) -> int | None:
    """Where ``part`` stands among the pairs of ``digits``: at the end, or else at one place only."""
    if part and digits.endswith(part):
        return len(digits) - len(part)
    places = [at for at in range(0, len(digits), _PAIR) if digits[at : at + len(part)] == part]
    return places[0] if len(places) == 1 else None
