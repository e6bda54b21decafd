"""What the intent classifier sees of a sentence: its words and pairs of words, and the pieces of its words.

Lower case without accents: a transcriber puts them or not; abbreviations are written out. Figures count by
their length only. A pair may have the beginning or the end of the sentence in it: "quoi" alone asks to
repeat, "c'est quoi l'adresse" does not.
"""

from __future__ import annotations

import re
from itertools import pairwise

from components.shorthand import written_out

_WORD = re.compile(r"[a-z]+|[0-9]+|\?")
_BEGIN, _END = "<", ">"
_LONGEST_FIGURE = 3
_LONGEST_PIECE = 4


def blocks(text: str) -> tuple[list[str], list[str]]:
    """The word features and the letter features of ``text``, repeated as often as they occur."""
    words = _words(text)
    edged = [_BEGIN, *words, _END] if words else []
    pairs = [f"{first} {second}" for first, second in pairwise(edged)]
    return words + pairs, [piece for word in words for piece in _pieces(f" {word} ")]


def _words(text: str) -> list[str]:
    found = _WORD.findall(written_out(text))
    return ["0" * min(len(word), _LONGEST_FIGURE) if word[0].isdigit() else word for word in found]


def _pieces(word: str) -> list[str]:
    return [
        word[start : start + length]
        for length in range(1, _LONGEST_PIECE + 1)
        for start in range(max(1, len(word) - length + 1))
    ]
