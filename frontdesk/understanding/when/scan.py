"""Tokens → pieces: the longest thing that can begin at each place, unknown words skipped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from frontdesk.understanding.numbers import read_number
from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import Token, word_set
from frontdesk.understanding.when import scan_days as days
from frontdesk.understanding.when import scan_doing as doing
from frontdesk.understanding.when import scan_hours as hours
from frontdesk.understanding.when import scan_spans as spans
from frontdesk.understanding.when.atoms import Relative
from frontdesk.understanding.when.cursor import HOURS_WORDS
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


_OF_FIGURES = [matcher for _, matcher in _FIRST if matcher is not doing.scan_doing]


class Piece(NamedTuple):
    """One meaning over the tokens ``[start, end)``. ``lead`` is "de" or "a" when such a word introduces it;
    ``pause`` is true when a full stop stood before it, ``comma`` when a comma did."""

    value: object
    start: int
    end: int
    lead: str = ""
    pause: bool = False
    comma: bool = False


def scan(tokens: Sequence[Token], extra: PhraseTable[object] | None = None) -> list[Piece]:
    """The pieces of ``tokens`` in order; ``extra`` adds phrases to the table of days and hours."""
    pieces: list[Piece] = []
    at = 0
    pause = False
    while at < len(tokens):
        pause = pause or any(c in tokens[at].gap for c in ".;!?")
        found = _longest(tokens, at, extra)
        if found is None:
            at = _after_number(tokens, at)
            continue
        value, end = found
        if value is None:
            value = Mark.GONE
        for part in value if isinstance(value, tuple) and not hasattr(value, "_fields") else (value,):
            if part is not Mark.SKIP:
                pieces.append(Piece(part, at, end, _lead(tokens, at), pause, "," in tokens[at].gap))
                pause = False
        at = max(end, at + 1)
    return pieces


def _after_number(tokens: Sequence[Token], at: int) -> int:
    """The place after a number that is no day and no hour, so that "trente-cinq heures" is not five."""
    number = read_number(tokens, at)
    if number is None or number.end == at + 1:
        return at + 1
    hours = number.value > 24 and number.end < len(tokens) and tokens[number.end].text in HOURS_WORDS
    return number.end + int(hours)


def _phrase(tokens: Sequence[Token], at: int) -> tuple[object, int] | None:
    """A fixed phrase; "un jour de la semaine" is none before "prochaine"."""
    found = PHRASES.match(tokens, at)
    if found and found[1] < len(tokens):
        found = _unless_cut(tokens, at, found)
    if found and tokens[found[1] - 1].text == "semaine" and found[1] < len(tokens):
        following = tokens[found[1]].text
        if tokens[at].text == "la" and following in ("avant", "apres"):  # "la semaine avant Noël", not "après 17 h"
            return None if not any(token.is_number for token in tokens[found[1] : found[1] + 3]) else found
        return None if following in ("prochaine", "suivante", "derniere", "passee", "d", "qui") else found
    return found


def _hour_follows(tokens: Sequence[Token], at: int) -> bool:
    """True when an hour of the clock follows at once, perhaps after "vers"."""
    places = (at, at + 1, at + 2) if tokens[at].text in ("vers", "a", "apres", "avant") else (at,)
    return any(n < len(tokens) and hours.scan_hour(tokens, n) is not None for n in places)


_WEEKLY = word_set("prochaine suivante semaine matinee journee soiree fin")


def _unless_cut(tokens: Sequence[Token], at: int, found: tuple[object, int]) -> tuple[object, int] | None:
    """``found``, unless what follows belongs to its last word: "pas la … prochaine", "à dit … heures"."""
    meaning, end = found
    following = tokens[end].text
    if meaning is Mark.CANNOT and tokens[end - 1].raw == "la" and following in _WEEKLY:
        return Mark.NOT, at + 1
    if meaning is Mark.SKIP and tokens[end - 1].text == "heure" and tokens[at].text == "tout":
        return (Relative(0), end) if _hour_follows(tokens, end) else found  # "tout à l'heure vers 18 h"
    if meaning is Mark.DROP and following in HOURS_WORDS:
        return None
    if meaning is Mark.REST and tokens[end - 1].text == "semaine" and following in ("prochaine", "suivante", "du"):
        return meaning, end - 3
    return found


def _longest(tokens: Sequence[Token], at: int, extra: PhraseTable[object] | None) -> tuple[object, int] | None:
    found = extra.match(tokens, at) if extra else None
    for match in (_phrase, *_matchers(tokens[at])):
        other = match(tokens, at)
        # A misheard day ("m'a dit matin") beats the turn of phrase that it sounds like.
        if other is not None and (found is None or other[1] > found[1] or found == (Mark.DROP, other[1])):
            found = other
    return found


def _matchers(token: Token) -> list[Matcher]:
    """The matchers that can read something which begins with ``token``."""
    return _OF_FIGURES if token.is_number else [matcher for first, matcher in _FIRST if token.text in first]


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
