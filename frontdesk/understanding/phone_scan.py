"""An utterance cut into the pieces of numbers that it says, with what was said between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from frontdesk.understanding.numbers import NUMBER_WORDS, parse_words, spelling
from frontdesk.understanding.phone_words import AFTER_TIMES, COUNTS, FILLERS, MARKS, MISHEARD, SPOKEN, TIMES, Mark
from frontdesk.understanding.tokens import Token, word_set

_AFTER_ET = frozenset({"un", "une", "onze"})
_HYPHENS = ("-", "‐", "‑")
_ARTICLES = frozenset({"un", "une"})
_DIGITS = word_set("un deux trois quatre cinq six sept huit neuf")
_BLOB = 3
"""Typed digits from which a group stands for itself."""

_BEFORE_PAS = word_set(
    """est non surtout mais et etait appelez rappelez utilisez prenez mettez notez appeler rappeler utiliser prendre
    prends appelle"""
)
"""Words after which "pas" denies the number that follows."""


class Unit(NamedTuple):
    """One word of a number, or digits as typed.

    ``hyphen``: a hyphen joins it to the word before. ``maybe``: it is a digit that was misheard, or, when
    also ``spare``, no digit at all.
    ``spare`` alone: "un" that may be an article. ``times``: no number, but says how often the next one stands.
    """

    word: str
    hyphen: bool = False
    maybe: bool = False
    spare: bool = False
    times: int = 0

    @property
    def is_word(self) -> bool:
        """True for a number in words."""
        return self.word.isalpha()


@dataclass
class Piece:
    """Digits that were said in one go: tokens ``[start, end)``; ``marks`` tell what was said just before."""

    units: list[Unit]
    marks: int
    start: int
    end: int = 0
    after: int = Mark.NONE


def pieces(tokens: Sequence[Token], misheard: bool = False) -> list[Piece]:
    """The pieces of numbers in ``tokens``, in order; ``misheard`` takes words that may be digits for digits."""
    found: list[Piece] = []
    marks = Mark.NONE
    at, last = 0, -1
    while at < len(tokens):
        told = _told(tokens, at, misheard)
        unit, end = (None, at + 1) if told is not None else _unit(tokens, at, last == at, misheard)
        if unit is not None:
            if last != at or _parted(tokens, at, found[-1]) or _held(found, tokens):
                found.append(Piece([], marks | (Mark.HELD if _held(found, tokens) else marks), at))
                marks = Mark.NONE
            found[-1].units.append(unit)
            found[-1].end = last = end
            at = end
            continue
        mark, at = told if told is not None else (_aside(tokens, at, found), end)
        marks |= mark | Mark.WORD
        if found:
            found[-1].after |= mark | Mark.WORD
    return [piece for piece in found if any(not unit.maybe and not unit.times for unit in piece.units)]


def may_be_digit(token: Token) -> bool:
    """True for a word that may be a misheard or misspelt number."""
    return token.text in MISHEARD or spelling(token.text) is not None


def _held(found: Sequence[Piece], tokens: Sequence[Token]) -> bool:
    """True right after the digits of an earlier turn, which stand glued at the very beginning."""
    if len(found) != 1 or found[0].start != 0 or len(found[0].units) != 1:
        return False
    word = tokens[0].text
    again = len(tokens) > 1 and tokens[1].text.startswith(("0", "zero"))
    return word[0] == "0" and len(word) % 2 == 0 and (len(word) > _BLOB or again)


def _told(tokens: Sequence[Token], at: int, misheard: bool) -> tuple[int, int] | None:
    """What a known phrase at ``at`` tells, and where it ends; None when a number may begin there."""
    match = MARKS.match(tokens, at)
    filler = FILLERS.match(tokens, at)
    if filler is not None and (match is None or filler[1] > match[1]):
        match = (Mark.CONFIRM if tokens[at].text == "voila" else Mark.WORD, filler[1])
    token = tokens[at]
    if match is None or (token.gap.strip() in _HYPHENS and _surely(tokens, at, MISHEARD.get(token.text, ""))):
        return None
    one = match[1] == at + 1
    if misheard and one and token.text in ("oui", "oh") and _between_units(tokens, at):
        return None
    if token.text == "et" and one and _joins(tokens, at):
        return None
    return match


def _aside(tokens: Sequence[Token], at: int, found: Sequence[Piece]) -> int:
    if tokens[at].text != "pas":
        return Mark.ASIDE
    follows = at + 1
    while follows < len(tokens) and tokens[follows].text in ("le", "du", "la", "au", "sur"):
        follows += 1
    before = tokens[at - 1].text if at else ""
    said = bool(found) and found[-1].end == at
    if follows < len(tokens) and _is_number(tokens[follows]) and (not at or said or before in _BEFORE_PAS):
        return Mark.NOT
    return Mark.ASIDE


def _is_number(token: Token) -> bool:
    return token.is_number or token.text in NUMBER_WORDS


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """True for "et" in "soixante et onze"."""
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return at > 0 and after in _AFTER_ET and tokens[at - 1].text in NUMBER_WORDS


def _between_units(tokens: Sequence[Token], at: int) -> bool:
    """True when a misheard digit may stand at ``at``: right after a number, and before one or at the end."""
    if at == 0 or not (_is_number(tokens[at - 1]) or tokens[at - 1].text in MISHEARD):
        return False
    if at + 1 == len(tokens):
        return True
    following = tokens[at + 1]
    return _is_number(following) or following.text in MISHEARD or any(c in following.gap for c in ",.;")


def _parted(tokens: Sequence[Token], at: int, piece: Piece) -> bool:
    """True when punctuation, or digits in one block, part the token from the piece before it."""
    if any(c in tokens[at].gap for c in ",;:!?") or (tokens[at].gap.strip() == "." and piece.units[-1].is_word):
        return True
    return len(piece.units[-1].word) > _BLOB and not piece.units[-1].is_word


def _unit(tokens: Sequence[Token], at: int, started: bool, misheard: bool) -> tuple[Unit | None, int]:
    token = tokens[at]
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.text == "plus" and follows and _is_number(follows):
        return Unit("+"), at + 1
    if (times := _times(tokens, at)) is not None:
        return times
    hyphen = token.gap.strip() in _HYPHENS
    if token.is_number:
        return Unit(("+" if token.gap.endswith("+") else "") + token.text), at + 1
    if token.text in NUMBER_WORDS:
        return Unit(token.text, hyphen, spare=_article(tokens, at) and not (started and _sum(tokens, at))), at + 1
    if token.text == "et" and started and follows and follows.text in _AFTER_ET:
        return Unit("et", hyphen), at + 1
    if meant := MISHEARD.get(token.text):
        if _surely(tokens, at, meant):
            return Unit(meant, hyphen), at + 1
        glued = token.text == "o" and follows is not None and follows.is_number
        if glued or (token.text == "o" and not started and follows is not None and follows.text in _DIGITS):
            return Unit("zero"), at + 1
        if misheard and started and _between_units(tokens, at):
            return Unit(meant, hyphen, maybe=True, spare=token.text in SPOKEN), at + 1
    if misheard and (meant := spelling(token.text)) is not None:
        return Unit(meant, hyphen, maybe=True), at + 1
    return None, at + 1


def _surely(tokens: Sequence[Token], at: int, meant: str) -> bool:
    """True for "zéro si" and "cinquante-si": nothing but the digit can stand there."""
    if at == 0 or at + 1 == len(tokens):
        return at > 0 and tokens[at].gap.strip() in _HYPHENS and parse_words((tokens[at - 1].text, meant)) is not None
    if any(sign in tokens[at].gap for sign in ",;.!?"):
        return False
    if tokens[at].gap.strip() in _HYPHENS:
        return parse_words((tokens[at - 1].text, meant)) is not None
    before, after = tokens[at - 1].text, tokens[at + 1]
    return before in ("zero", "0") and meant in ("six", "sept") and (_is_number(after) or after.text in MISHEARD)


def _article(tokens: Sequence[Token], at: int) -> bool:
    """True for "un" that may be no digit: before a noun, or in "et un neuf"."""
    if tokens[at].text not in _ARTICLES or at + 1 == len(tokens):
        return False
    if at > 0 and _is_number(tokens[at - 1]):
        return False
    return not _is_number(tokens[at + 1]) or (at > 0 and tokens[at - 1].text == "et")


def _sum(tokens: Sequence[Token], at: int) -> bool:
    """True for "un" in "soixante et un"."""
    return at > 1 and parse_words((tokens[at - 2].text, "et", "un")) is not None


def _times(tokens: Sequence[Token], at: int) -> tuple[Unit, int] | None:
    """ "double", "trois fois le", "deux" before "zéros": how often the number after it stands."""
    token = tokens[at]
    end = at + 1
    follows = tokens[end] if end < len(tokens) else None
    if follows is None:
        return None
    count = TIMES.get(token.text)
    if count is None and token.text in COUNTS:
        if follows.text == "zeros":
            return Unit("", times=COUNTS[token.text]), end
        if follows.text == "fois":
            count, end = COUNTS[token.text], end + 1
    if count is None:
        return None
    start = end
    while end < len(tokens) and tokens[end].text in AFTER_TIMES and end - start < 2:
        end += 1
    if end < len(tokens) and _is_number(tokens[end]):
        return Unit("", times=count), end
    return (Unit("", times=count), start) if token.text in COUNTS else None
