"""How a name is written: "jean-pierre de la tour" → "Jean-Pierre de La Tour"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from frontdesk.understanding.letters import is_elided
from frontdesk.understanding.tokens import Token, fold

_LOWER = frozenset({"de", "du", "des", "d", "von", "van", "der", "den", "di", "da", "dos", "das"})
JOINED = "\u2010"
"""The gap of a word that a hyphen was said to join to the one before."""

_PIECES = re.compile(r"([^\W\d_]+)")


def display(words: Sequence[str]) -> str:
    """The name made of ``words`` (each with its hyphens and apostrophes) with capitals where they belong.

    Capitals of a word that mixes cases ("McDonald") are kept; all others are set, as transcribers set none.
    """
    return " ".join(_word(word) for word in words)


def _word(word: str) -> str:
    if fold(word) in _LOWER:
        return word.lower()
    if _mixed(word):
        return word
    pieces = _PIECES.split(word.lower())
    for n in range(1, len(pieces), 2):
        elided = pieces[n] == "d" and n + 1 < len(pieces) and pieces[n + 1].startswith("'")
        breton = n > 1 and pieces[n][0] == "h" and pieces[n - 1] == "'" and pieces[n - 2].endswith("c")
        between = 1 < n < len(pieces) - 2 and pieces[n] in _LOWER
        if not (elided or between or breton):
            pieces[n] = pieces[n][0].upper() + pieces[n][1:]
    return "".join(pieces)


def _mixed(word: str) -> bool:
    """True for "McDonald", "DeLorme": capitals and small letters that somebody set on purpose."""
    parts = [part for part in _PIECES.findall(word) if len(part) > 1]
    return any(part[0].isupper() and not part[1:].islower() and not part.isupper() for part in parts)


def written(tokens: Sequence[Token], plain: str) -> list[str]:
    """The tokens as they stand in ``plain``: those that a hyphen or an apostrophe joins are one word."""
    words: list[str] = []
    for n, token in enumerate(tokens):
        word = plain[token.start : token.end] if token.start < token.end else token.raw
        if n and token.gap == JOINED:
            words[-1] += "-" + word
        elif n and token.gap in ("-", "'") and tokens[n - 1].end + 1 == token.start:
            words[-1] += token.gap + word
        elif n and tokens[n - 1].text in ("d", "l", "o", "n", "m") and is_elided(tokens, n - 1):
            words[-1] += "'" + word
        else:
            words.append(word)
    return words
