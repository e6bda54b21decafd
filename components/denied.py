"""An action that is named only to refuse it: "n'annulez pas", "je ne veux pas annuler"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

_AFTER = frozenset({"pas", "rien", "surtout", "jamais"})
_BEFORE = frozenset({"pas", "sans", "jamais"})
_BETWEEN = frozenset({"pour", "a", "de", "du", "l", "le", "la", "les", "en", "tout", "surtout", "vraiment"})
"""What may stand between "pas" and the verb that it denies."""
_ENDINGS = ("e", "ez", "er", "es")
_INFINITIVES = ("er", "ir", "re")


def only_denied(said: Sequence[str], stems: Collection[str]) -> bool:
    """True when words of ``said`` (folded) begin with one of ``stems``, and a "pas" denies each of them."""
    places = [at for at, word in enumerate(said) if word.startswith(tuple(stems))]
    return bool(places) and all(_denied(said, at) for at in places)


def _denied(said: Sequence[str], at: int) -> bool:
    before = at - 1
    while before >= 0 and said[before] in _BETWEEN:
        before -= 1
    if before >= 0 and said[before] in _BEFORE:
        return True
    after = said[at + 1 : at + 3]
    if not after or after[0] not in _AFTER or not said[at].endswith(_ENDINGS):
        return False
    contrasts = said[at].endswith("er") and len(after) > 1 and after[1].endswith(_INFINITIVES)
    return not contrasts  # "annuler pas déplacer" denies the second verb
