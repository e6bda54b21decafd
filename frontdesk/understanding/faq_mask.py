"""A question without the person who asked it: what may be kept for the owner."""

from __future__ import annotations

import re

from frontdesk.understanding.name_family import SURNAMES
from frontdesk.understanding.name_lexicon import WordKind, kind_of
from frontdesk.understanding.tokens import Token, tokenize, word_set

LONGEST = 120
"""Characters that are kept; a longer text tells a story, and stories tell who."""

_HIDDEN = "…"
_EMAIL = re.compile(r"\S*@\S*")
_EMAIL_WORDS = frozenset({"arobase", "arobas", "robase"})
_NUMBERS = word_set(
    """zero un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
    quarante cinquante soixante septante huitante nonante cent cents mille plus double et"""
)
_LEADS = word_set(
    """appelle madame monsieur mademoiselle mme mlle docteur professeur prenom maitre patient patiente nomme s'appelle
    cousin cousine oncle tante suis"""
)
"""Words after which a name may stand: what follows is not kept, unless it is an ordinary small word."""
_FOLLOWING = 2
_JOINTS = frozenset({" ", "-", "'", "."})


def without_person(text: str) -> str:
    """``text`` in lower case with figures, addresses and names hidden ("…"), cut to ``LONGEST`` characters.

    Empty when fewer than two words are left.
    """
    tokens = tokenize(_EMAIL.sub(" ", text))
    if any(token.text in _EMAIL_WORDS for token in tokens):
        return ""  # an address is being dictated: nothing of it is kept
    hidden = _numbers(tokens) | _names(tokens)
    words = [_HIDDEN if at in hidden else _joined(token) for at, token in enumerate(tokens)]
    if sum(word != _HIDDEN for word in words) < 2:
        return ""
    kept = re.sub(rf"{_HIDDEN}(?:[ '-]*{_HIDDEN})+", _HIDDEN, "".join(words).replace(_HIDDEN, f" {_HIDDEN}")).strip()
    return kept if len(kept) <= LONGEST else kept[:LONGEST].rsplit(" ", 1)[0] + f" {_HIDDEN}"


def _joined(token: Token) -> str:
    return (token.gap if token.gap in ("'", "-") else " ") + token.raw


def _numbers(tokens: list[Token]) -> set[int]:
    """Figures, and number words that follow each other."""
    found = {at for at, token in enumerate(tokens) if token.is_number}
    run: list[int] = []
    for at, token in enumerate(tokens):
        if token.text in _NUMBERS:
            run.append(at)
            continue
        found.update(run if len(run) > 2 else ())
        run = []
    return found | set(run if len(run) > 2 else ())


def _names(tokens: list[Token]) -> set[int]:
    """First names, what is written like a name, and what is no French word after a word that leads to one."""
    found: set[int] = set()
    for at, token in enumerate(tokens):
        kind = kind_of(token.raw)
        if kind is WordKind.FIRST or (kind is WordKind.FAMILY and token.text in SURNAMES):
            found.add(at)
        led = any(before.text in _LEADS for before in tokens[max(0, at - _FOLLOWING) : at])
        after_name = at - 1 in found
        if (led or after_name) and kind in (WordKind.FAMILY, WordKind.WORDY):
            found.add(at)
    return found
