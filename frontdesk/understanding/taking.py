"""Does the caller say that they take something? Then naming a day that is not on offer is a misunderstanding."""

from __future__ import annotations

from frontdesk.understanding.tokens import fold

_VERBS = frozenset({"prends", "prend", "prendrai", "prendrais", "choisis", "garde", "retiens"})


def takes(text: str) -> bool:
    """True for "je prends mercredi", false for "plutôt mercredi"."""
    words = fold(text).replace("'", " ").replace("-", " ").split()
    return bool(_VERBS.intersection(words))
