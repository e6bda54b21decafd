"""Ages, addresses, hours, dates: numbers of an utterance that are no digits of a telephone."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.numbers import parse_words
from frontdesk.understanding.phone_scan import Piece, Unit
from frontdesk.understanding.phone_words import (
    DIALLED,
    FILLERS,
    HEADINGS,
    INTRODUCING,
    MARKS,
    MOMENTS,
    TIME_OR_MEASURE,
    Mark,
)
from frontdesk.understanding.tokens import Token

_LONGEST = 6
_FAR = 7
"""Small words between a heading and its number."""

_POSTCODE = 5
_RANGE = frozenset({"a", "et", "ou", "h", "heure", "heures"})
_ARTICLES = frozenset({"mon", "ma", "mes", "le", "la", "l", "notre", "son", "sa", "leur", "votre"})
_PLURAL = 4
"""Letters from which a word in -s or -x may be a noun in the plural."""
_NOT_NOUNS = frozenset(
    {
        "alors",
        "apres",
        "puis",
        "mais",
        "dans",
        "vous",
        "nous",
        "sous",
        "plus",
        "moins",
        "vers",
        "suis",
        "jamais",
        "toujours",
        "tres",
        "assez",
        "sans",
        "voyons",
        "attends",
    }
)


def dialled(found: Sequence[Piece], tokens: Sequence[Token]) -> list[Piece]:
    """``found`` without what is no part of a telephone number; what it told is kept as an aside."""
    kept: list[Piece] = []
    pending = Mark.NONE
    counted = [_counts(piece, tokens) for piece in found]
    for at, piece in enumerate(found):
        ranged = at + 1 < len(found) and counted[at + 1] and _leads(piece, found[at + 1], tokens)
        if _spanned(found, at, tokens):
            gone = True
        elif counted[at] or ranged:
            piece = Piece(_without_last(piece.units), piece.marks, piece.start, piece.end, piece.after)
            gone = not piece.units
        else:
            corrects = bool(kept and piece.marks & Mark.FIX)
            gone = not corrects and _introduced(piece, tokens, bool(kept))
        if gone:
            pending |= piece.marks | Mark.ASIDE
            continue
        piece.marks |= pending
        pending = Mark.ASIDE if counted[at] else Mark.NONE
        kept.append(piece)
    return kept


def _counts(piece: Piece, tokens: Sequence[Token]) -> bool:
    """True when the last number of ``piece`` counts or measures something."""
    if piece.end >= len(tokens):
        return False
    after = tokens[piece.end]
    if any(c in after.gap for c in ",;:!?."):
        return False
    if "€" in after.gap or "%" in after.gap:
        return True
    return after.text in TIME_OR_MEASURE


def taken_back(tokens: Sequence[Token], after: int) -> bool:
    """True when the words from ``after`` say that the number before them was wrong: "ah mince c'est pas ça"."""
    for at in range(after, len(tokens)):
        match = MARKS.match(tokens, at)
        if match is None or match[0] != Mark.FIX or (tokens[at].text == "non" and match[1] == at + 1):
            continue
        if match[1] == len(tokens) or tokens[match[1]].text != "pas":  # "si je ne me trompe pas"
            return True
    return False


def counts_a_noun(piece: Piece, tokens: Sequence[Token]) -> bool:
    """True when ``piece`` may count what follows: "2 personnes"."""
    if piece.end >= len(tokens) or len(piece.units) > 2:
        return False
    after = tokens[piece.end]
    plural = len(after.text) >= _PLURAL and after.text[-1] in "sx" and after.text not in _NOT_NOUNS
    return plural and not after.gap.strip()


def _noun_follows(piece: Piece, tokens: Sequence[Token]) -> bool:
    """True when a word that we don't know follows at once: "j'ai quarante balais"."""
    if piece.end >= len(tokens) or tokens[piece.end].gap.strip():
        return False
    return MARKS.match(tokens, piece.end) is None and FILLERS.match(tokens, piece.end) is None


def _leads(piece: Piece, following: Piece, tokens: Sequence[Token]) -> bool:
    """True for "quatorze" in "entre quatorze et seize heures"."""
    between = [token.text for token in tokens[piece.end : following.start]]
    before = tokens[piece.start - 1].text if piece.start else ""
    short = len(_without_last(piece.units)) == 0
    return len(between) == 1 and between[0] in _RANGE and short and before in ("entre", "de", "a", "vers", "du")


def _spanned(found: Sequence[Piece], at: int, tokens: Sequence[Token]) -> bool:
    """True for both numbers of "entre neuf et onze" and of "de neuf à onze"."""
    for first, second in zip(found[max(0, at - 1) : at + 1], found[max(1, at) :], strict=False):
        between = [token.text for token in tokens[first.end : second.start]]
        before = tokens[first.start - 1].text if first.start else ""
        short = not _without_last(first.units) and not _without_last(second.units)
        if short and (before, between) in (("entre", ["et"]), ("de", ["a"])):
            return True
    return False


def _without_last(units: Sequence[Unit]) -> list[Unit]:
    """``units`` without the last number that they say."""
    for start in range(max(0, len(units) - _LONGEST), len(units)):
        row = tuple(unit.word for unit in units[start:])
        if parse_words(row) is not None:
            return list(units[:start])
    return list(units[:-1])


def _introduced(piece: Piece, tokens: Sequence[Token], begun: bool) -> bool:
    """True when the words before ``piece`` say that it is another number."""
    like_telephone = _like_telephone(piece)
    if _postcode(piece, tokens, begun):
        return True
    at = piece.start - 1
    if at >= 0 and tokens[at].text == "ai" and not like_telephone and _noun_follows(piece, tokens):
        return True
    linked = False
    for _ in range(_FAR):
        if at < 0:
            return False
        word = tokens[at].text
        if word == "indicatif" and piece.units[0].word != "+":
            piece.units.insert(0, Unit("+"))
        if word in HEADINGS:
            return True
        if word in MOMENTS and not like_telephone:
            return at == piece.start - 1 or word in ("ne", "nee", "rendezvous", "partir") or linked is False
        if word == "est" and at > 0 and tokens[at - 1].text == "c":
            linked = True
            at -= 2
            continue
        if word not in INTRODUCING:
            noun = begun and linked and not like_telephone and word not in DIALLED and word.isalpha()
            return noun and at > 0 and tokens[at - 1].text in _ARTICLES
        at -= 1
    return False


def _postcode(piece: Piece, tokens: Sequence[Token], begun: bool) -> bool:
    """True for five typed digits before a word, or after one when a number was begun."""
    if len(piece.units) != 1 or len(piece.units[0].word) != _POSTCODE or not piece.units[0].word.isdigit():
        return False
    if begun:
        return bool(piece.marks & Mark.ASIDE) and not _like_telephone(piece)
    return piece.end < len(tokens) and tokens[piece.end].text.isalpha()


def _like_telephone(piece: Piece) -> bool:
    first = piece.units[0].word
    return first in ("zero", "zeros") or first[:1] in ("0", "+") or bool(piece.units[0].times)
