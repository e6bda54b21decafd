"""How a name is written: "jean-pierre de la tour" → "Jean-Pierre de La Tour"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from frontdesk.understanding.tokens import fold

_LOWER = frozenset({"de", "du", "des", "d", "von", "van", "der", "den", "di", "da", "dos", "das"})
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
        between = 1 < n < len(pieces) - 2 and pieces[n] in _LOWER
        if not (elided or between):
            pieces[n] = pieces[n][0].upper() + pieces[n][1:]
    return "".join(pieces)


def _mixed(word: str) -> bool:
    """True for "McDonald", "DeLorme": capitals and small letters that somebody set on purpose."""
    parts = [part for part in _PIECES.findall(word) if len(part) > 1]
    return any(part[0].isupper() and not part[1:].islower() and not part.isupper() for part in parts)
