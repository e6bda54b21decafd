"""Finding a person by a name that was heard: accents, order and one mishearing do not matter, a guess is never made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import permutations
from typing import Union

from frontdesk.name_key import sound_of
from frontdesk.understanding.tokens import fold, word_set


class Confidence(str, Enum):
    """Why a name was taken for the one that was heard, the surest reason first."""

    EXACT = "exact"
    """The same words, in whatever order; accents and hyphens aside."""
    PARTIAL = "partial"
    """Every word heard is one of the name, which has more: only the family name was said."""
    PHONETIC = "phonetic"
    """Written otherwise, said the same."""
    CLOSE = "close"
    """Some letters away, or a part of the name only."""


@dataclass(frozen=True)
class One:
    """``name``, as it stands among the candidates, and nobody else, may be meant."""

    name: str
    confidence: Confidence


@dataclass(frozen=True)
class Several:
    """Any of ``names`` may be meant, the likeliest first: ask for the spelling or the first name."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Nobody:
    """No candidate resembles what was heard."""


Match = Union[One, Several, Nobody]

ACCEPTED = 80.0
"""Likeness from 0 to 100 of the least alike pair of words below which a candidate is a stranger."""

ACCEPTED_ALTOGETHER = 86.0
"""The same for all words together: a first name that fits does not make up for a family name that does not."""

SAME_SOUND = 96.0
"""Likeness of two words that sound alike, however they are written."""

CLOSE_CALL = 7.0
"""A candidate that is less than this behind the likeliest one may be meant as well."""

_MOST_WORDS = 5
_PARTICLES = word_set("de du des d le la les l van von der den el al ben bin da di dos o n m saint st")
_LETTERS = str.maketrans("ıİđĐðÐ", "iidddd")

Words = tuple[str, ...]


def match_name(heard: str, names: Sequence[str], spelled: bool = False) -> Match:
    """Whom of ``names`` the caller named. ``spelled``: letter by letter, so what only sounds alike is another name.

    Two people with equal names count as several: give each person once.
    """
    words = _words(heard)
    if not words:
        return Nobody()
    rated = [(rating, name) for name in names if (rating := _rate(words, _words(name))) is not None]
    if spelled and (same := [name for rating, name in rated if rating[0] is Confidence.EXACT]):
        return One(same[0], Confidence.EXACT) if len(same) == 1 else Several(tuple(same))
    if not rated:
        return Nobody()
    rated.sort(key=lambda row: -row[0][1])
    (confidence, best), first = rated[0]
    rivals = tuple(name for (_, alike), name in rated if best - alike < CLOSE_CALL)
    return Several(rivals) if len(rivals) > 1 else One(first, confidence)


@lru_cache(maxsize=4096)
def _words(name: str) -> Words:
    """The words of ``name`` in lower case; "Le Goff" and "Legoff", "d'Arc" and "Darc" are one word each."""
    parts = "".join(char if char.isalpha() else " " for char in name.translate(_LETTERS).lower()).split()
    joined: list[str] = []
    particle = ""
    for part in parts:
        if part in _PARTICLES:
            particle += part
        else:
            joined.append(particle + part)
            particle = ""
    return tuple(([*joined, particle] if particle else joined)[:_MOST_WORDS])


def _rate(heard: Words, name: Words) -> tuple[Confidence, float] | None:
    """How ``name`` is meant by ``heard`` and how alike they are; None when it is not."""
    whole = len(heard) == len(name)
    if len(heard) > len(name):
        heard, name = name, heard
    if not heard:
        return None
    said, written = list(map(fold, heard)), list(map(fold, name))
    if sorted(said) == sorted(written):
        return Confidence.EXACT, 100.0
    if set(said) <= set(written):
        return Confidence.PARTIAL, 100.0
    if not whole and likeness("".join(heard), "".join(name)) >= SAME_SOUND:
        return Confidence.PHONETIC, SAME_SOUND
    pairs = _best_pairs(heard, name)
    altogether = sum(pairs) / len(pairs)
    if altogether < ACCEPTED_ALTOGETHER or min(pairs) < ACCEPTED:
        return None
    alike = whole and min(pairs) >= SAME_SOUND
    return (Confidence.PHONETIC if alike else Confidence.CLOSE), altogether


def _best_pairs(heard: Words, name: Words) -> Sequence[float]:
    """The likeness of each word heard with one word of the name, in the order that suits best."""
    table = [[likeness(one, other) for other in name] for one in heard]
    orders = permutations(range(len(name)), len(heard))
    return max(([table[n][m] for n, m in enumerate(order)] for order in orders), key=sum)


@lru_cache(maxsize=65536)
def likeness(one: str, other: str) -> float:
    """How alike two words are, from 0 to 100: the mean of the maximum and the average of two ratios."""
    from rapidfuzz.fuzz import ratio

    written = float(ratio(fold(one), fold(other)))
    said = float(ratio(sound_of(one), sound_of(other)))
    alike = (max(written, said) + (written + said) / 2) / 2
    return max(alike, SAME_SOUND) if said == 100.0 else alike
