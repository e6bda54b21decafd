"""Fixed phrases found in a row of tokens: the longest one wins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from frontdesk.understanding.tokens import Token, words

V = TypeVar("V")


class PhraseTable(Generic[V]):
    """A table from phrases, written as people write them, to values."""

    def __init__(self, phrases: Mapping[str, V]) -> None:
        self._values: dict[tuple[str, ...], V] = {words(phrase): value for phrase, value in phrases.items()}
        self._longest: dict[str, int] = {}
        for key in self._values:
            self._longest[key[0]] = max(len(key), self._longest.get(key[0], 0))

    def match(self, tokens: Sequence[Token], at: int) -> tuple[V, int] | None:
        """The value of the longest phrase that begins at ``at``, and where it ends; None when there is none."""
        longest = self._longest.get(tokens[at].text)
        if longest is None:
            return None
        for end in range(min(len(tokens), at + longest), at, -1):
            key = tuple(token.text for token in tokens[at:end])
            if key in self._values:
                return self._values[key], end
        return None


def phrases(*lines: str) -> PhraseTable[str]:
    """A table of phrases separated by ``|``, each mapped to its own words joined by blanks."""
    return PhraseTable({p: " ".join(words(p)) for line in lines for p in line.split("|") if p.strip()})


def strip_phrases(tokens: Iterable[Token], table: PhraseTable[str]) -> list[Token]:
    """The tokens without any phrase of ``table``; a token keeps the widest gap that stood before it."""
    row = list(tokens)
    kept: list[Token] = []
    at, gap = 0, ""
    while at < len(row):
        if found := table.match(row, at):
            gap = _wider(gap, row[at].gap)
            at = found[1]
            continue
        token = row[at]
        kept.append(token._replace(gap=_wider(gap, token.gap)) if gap else token)
        gap, at = "", at + 1
    return kept


def _wider(first: str, second: str) -> str:
    """The gap that separates more: one with punctuation before one without."""
    return max(first, second, key=lambda gap: (any(c in gap for c in ",.;:!?"), len(gap)))
