"""Words and numbers of an utterance, folded, with what stood between them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[0-9]+|[^\W\d_]+")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "’": "'", "ʼ": "'", "‘": "'", "`": "'"})

_COMPOUNDS = {
    ("aujourd", "hui"): "aujourdhui",
    ("apres", "midi"): "apresmidi",
    ("apres", "demain"): "apresdemain",
    ("avant", "hier"): "avanthier",
    ("week", "end"): "weekend",
    ("week", "ends"): "weekend",
    ("rendez", "vous"): "rendezvous",
    ("quelqu", "un"): "quelquun",
    ("quelqu", "une"): "quelquun",
}
"""Words that are written in two and mean one thing; a blank, a hyphen or an apostrophe may join them."""

_JOINTS = frozenset({"", " ", "-", "'", "‐", "‑"})

_SYNONYMS = {
    "aprem": "apresmidi",
    "apreme": "apresmidi",
    "aprems": "apresmidi",
    "weekends": "weekend",
    "rdv": "rendezvous",
    "rdvs": "rendezvous",
    "auj": "aujourdhui",
    "ajd": "aujourdhui",
}


class Token(NamedTuple):
    """One word or run of digits.

    ``text`` is lower case without accents, ``raw`` lower case as written; ``gap`` is what stood before it
    since the last token (``""`` glued, ``"-"``, ``"'"``, ``", "``…); ``start`` and ``end`` are offsets in
    the normalised text that ``normalise`` gives.
    """

    text: str
    raw: str
    gap: str
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        """True for a run of digits."""
        return self.text[0] in "0123456789"


def normalise(text: str) -> str:
    """``text`` in composed form with plain apostrophes: what offsets count in."""
    return unicodedata.normalize("NFC", text).replace("’", "'").replace("ʼ", "'").replace("‘", "'")


def fold(text: str) -> str:
    """``text`` in lower case, without accents and ligatures: "Cœur Zoé" is "coeur zoe"."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    decomposed = unicodedata.normalize("NFD", lowered.translate(_LETTERS))
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn")


def tokenize(text: str) -> list[Token]:
    """The tokens of ``text`` in order; punctuation lives on in the ``gap`` of the next token."""
    return list(_tokens(text))


@lru_cache(maxsize=64)  # several readers look at the same few texts in a turn
def _tokens(text: str) -> tuple[Token, ...]:
    plain = normalise(text)
    tokens: list[Token] = []
    end = 0
    for match in _WORD.finditer(plain):
        raw = match.group().lower()
        folded = fold(raw)
        gap = plain[end : match.start()]
        end = match.end()
        if tokens and gap in _JOINTS and (joined := _COMPOUNDS.get((tokens[-1].text, folded))):
            last = tokens.pop()
            tokens.append(Token(joined, last.raw + gap + raw, last.gap, last.start, end))
        elif folded:
            tokens.append(Token(_SYNONYMS.get(folded, folded), raw, gap, match.start(), end))
    return tuple(tokens)


def word_set(text: str) -> frozenset[str]:
    """The folded words of a list that is written with blanks."""
    return frozenset(fold(text).split())


def words(text: str) -> tuple[str, ...]:
    """The folded words of ``text``."""
    return tuple(token.text for token in tokenize(text))
