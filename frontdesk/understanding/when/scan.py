"""Tokens → pieces: the longest thing that can begin at each place, unknown words skipped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import Token, word_set
from frontdesk.understanding.when import scan_days as days
from frontdesk.understanding.when import scan_doing as doing
from frontdesk.understanding.when import scan_hours as hours
from frontdesk.understanding.when import scan_spans as spans
from frontdesk.understanding.when.marks import Mark
from frontdesk.understanding.when.words import PHRASES

_TO = frozenset({"a", "au", "aux"})
_FROM = frozenset({"de", "du", "des", "d"})

SMALL = (
    _TO
    | _FROM
    | word_set(
        """le la les l ce cet cette en pour dans sur vers chez un une par que qu plutot vraiment trop surtout tout tous
    forcement c est ca etre venir"""
    )
)
"""Words that may stand between two pieces that belong together."""


Matcher = Callable[[Sequence[Token], int], "tuple[object, int] | None"]

_FIRST: tuple[tuple[frozenset[str], Matcher], ...] = (
    (hours.FIRST, hours.scan_hour),
    (days.FIRST, days.scan_day),
    (spans.FIRST, spans.scan_span),
    (doing.FIRST, doing.scan_doing),
)


class Piece(NamedTuple):
    """One meaning over the tokens ``[start, end)``. ``lead`` is "de" or "a" when such a word introduces it;
    ``pause`` is true when a full stop stood before it."""

    value: object
    start: int
    end: int
    lead: str = ""
    pause: bool = False


def scan(tokens: Sequence[Token], extra: PhraseTable[object] | None = None) -> list[Piece]:
    """The pieces of ``tokens`` in order; ``extra`` adds phrases to the table of days and hours."""
    pieces: list[Piece] = []
    at = 0
    pause = False
    while at < len(tokens):
        pause = pause or any(c in tokens[at].gap for c in ".;!?")
        found = _longest(tokens, at, extra)
        if found is None:
            at += 1
            continue
        value, end = found
        if value is None:
            value = Mark.GONE
        for part in value if isinstance(value, tuple) and not hasattr(value, "_fields") else (value,):
            if part is not Mark.SKIP:
                pieces.append(Piece(part, at, end, _lead(tokens, at), pause))
                pause = False
        at = max(end, at + 1)
    return pieces


def _longest(tokens: Sequence[Token], at: int, extra: PhraseTable[object] | None) -> tuple[object, int] | None:
    found = extra.match(tokens, at) if extra else None
    for match in (PHRASES.match, *_matchers(tokens[at])):
        other = match(tokens, at)
        if other is not None and (found is None or other[1] > found[1]):
            found = other
    return found


def _matchers(token: Token) -> list[Matcher]:
    """The matchers that can read something which begins with ``token``."""
    return [matcher for first, matcher in _FIRST if token.is_number or token.text in first]


def _lead(tokens: Sequence[Token], at: int) -> str:
    for index in (at, at - 1):
        if index >= 0 and tokens[index].text in _TO:
            return "a"
        if index >= 0 and tokens[index].text in _FROM:
            return "de"
    return ""


def adjacent(tokens: Sequence[Token], first: Piece, second: Piece) -> bool:
    """True when only small words stand between the two, and no full stop."""
    between = tokens[first.end : second.start]
    return not second.pause and all(token.text in SMALL for token in between)
