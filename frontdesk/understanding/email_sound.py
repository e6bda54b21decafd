"""An @ that was heard as other words: "a rose base gmail", "à rosse basse orange"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.email_domain import ALIASES
from frontdesk.understanding.email_words import AT
from frontdesk.understanding.tokens import Token

_SAID = "arobase"
_ALIKE = 75
"""Similarity, of 100, from which words before a provider are heard as the @."""

_MOST_WORDS = 3
_SHORTEST, _LONGEST = 5, 14


def with_heard_at(tokens: Sequence[Token]) -> list[Token]:
    """``tokens``, the one to three words before a provider's name as the @ when they sound like it and none is said."""
    row = list(tokens)
    if any(AT.match(row, n) or "@" in token.gap for n, token in enumerate(row)):
        return row
    places = [n for n in range(2, len(row)) if _is_provider(row, n)]
    found = [best for n in places if (best := _best(row, n)) is not None]
    if len(found) != 1:
        return row
    start, end = found[0]
    return [*row[:start], row[start]._replace(text=_SAID, raw=_SAID), *row[end:]]


def _is_provider(tokens: Sequence[Token], at: int) -> bool:
    return any("".join(token.text for token in tokens[at:end]) in ALIASES for end in (at + 1, at + 2))


def _best(tokens: Sequence[Token], end: int) -> tuple[int, int] | None:
    """The words that end at ``end`` and sound most like the @."""
    from rapidfuzz import fuzz

    scores: list[tuple[float, int]] = []
    for start in range(max(end - _MOST_WORDS, 1), end):
        said = "".join(token.text for token in tokens[start:end])
        plain = all(token.gap in (" ", "-") for token in tokens[start:end]) and _SHORTEST <= len(said) <= _LONGEST
        if plain and (score := fuzz.ratio(said, _SAID)) >= _ALIKE:
            scores.append((score, -start))
    return (-max(scores)[1], end) if scores else None
