"""Whom the caller wants to see, when somebody was named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from frontdesk.understanding.tokens import Token, words

_TITLES = frozenset({"docteur", "docteure", "dr", "madame", "mme", "monsieur", "m", "mr", "mademoiselle", "le", "la"})


def named_practitioner(tokens: Sequence[Token], practitioners: Mapping[str, str]) -> str | None:
    """The id of the one practitioner whose whole name, or family name (its last word), was said; else None."""
    said = {token.text for token in tokens}
    found = [key for key, name in practitioners.items() if _is_named(name, said)]
    return found[0] if len(found) == 1 else None


def _is_named(name: str, said: set[str]) -> bool:
    parts = [word for word in words(name) if word not in _TITLES]
    return bool(parts) and parts[-1] in said
