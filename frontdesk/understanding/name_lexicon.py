"""What a word is likely to be where a name was asked for."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from frontdesk.understanding.name_family import SURNAMES
from frontdesk.understanding.name_first import FIRST_NAMES
from frontdesk.understanding.name_words import DOUBTFUL, FRENCH_PARTICLES, NEVER, PARTICLES, SMALL
from frontdesk.understanding.tokens import Token, fold

LANGUAGE = "fr"
SPELLED_OUT = "§"
"""Ends the ``raw`` of a word that was spelled as well: whatever it means, it is a name."""
_ACCENTED = {"e": "éèê", "a": "âà", "i": "îï", "o": "ô", "u": "ûù", "c": "ç"}
_MOST_ACCENTS = 3
_ENDINGS = ("ment", "ments", "tion", "tions", "isme", "iste", "ites", "ologue")
_LONG = 7
_VERB_ENDINGS = (
    "eraient",
    "aient",
    "erais",
    "erait",
    "eront",
    "erons",
    "erez",
    "erai",
    "ions",
    "era",
    "ait",
    "ais",
    "ons",
    "ez",
)


class WordKind(Enum):
    """From what is surely a name to what surely is none."""

    FIRST = "a first name"
    FAMILY = "a family name, or no French word at all: names are where such words come from"
    WORDY = "a family name that is a French word as well: Petit, Boulanger"
    COMMON = "a French word"
    FORBIDDEN = "a family name that is a word of every sentence: Bon, Lundi"
    NEVER = "a word of every sentence"


@lru_cache(maxsize=4096)
def kind_of(raw: str) -> WordKind:
    """The kind of one word in lower case, with whatever accents were written."""
    if raw.endswith(SPELLED_OUT):
        return WordKind.FAMILY
    text = fold(raw)
    if text in NEVER or text in SMALL or not text.isalpha() or len(text) == 1:
        return WordKind.FORBIDDEN if text in SURNAMES else WordKind.NEVER
    if text in FIRST_NAMES:
        return WordKind.FIRST
    if text in PARTICLES and text not in FRENCH_PARTICLES:
        return WordKind.FAMILY
    if text not in SURNAMES and _is_contracted(raw):
        return WordKind.NEVER
    common = (
        text in DOUBTFUL
        or _is_participle(raw)
        or _is_verb(text)
        or (len(text) >= _LONG and text.endswith("ing"))
        or (len(text) > _LONG and text.endswith(_ENDINGS))
        or is_common(raw)
    )
    if not common and not any(char in "aeiouy" for char in text) and text not in SURNAMES:
        return WordKind.NEVER  # "bsr", "tgv"
    if text in SURNAMES:
        return WordKind.WORDY if common else WordKind.FAMILY
    return WordKind.COMMON if common else WordKind.FAMILY


def _is_verb(text: str) -> bool:
    """True for a form of a verb in -er whose infinitive is known: "redirigez", "rayerait"."""
    ending = next((ending for ending in _VERB_ENDINGS if text.endswith(ending)), None)
    return bool(ending and len(text) > len(ending) + 2 and is_common(text[: -len(ending)] + "er"))


def _is_participle(raw: str) -> bool:
    """True for "enregistré", "décalée" of a verb that is known."""
    ending = next((ending for ending in ("é", "ée", "és", "ées") if raw.endswith(ending)), None)
    return bool(ending and len(raw) > _LONG and is_common(raw[: -len(ending)] + "er"))


def _is_contracted(raw: str) -> bool:
    """True for "jveux", "jpréfère": a verb that swallowed its "je"."""
    return len(raw) > 3 and raw[0] == "j" and raw[1] not in "aeiouyéèêh" and is_common(raw[1:])


def is_listed(token: Token) -> bool:
    """True for a name of the lists, and for a particle."""
    return token.text in FIRST_NAMES or token.text in SURNAMES or token.text in PARTICLES


def prepare() -> None:
    """Load the dictionary now, in a third of a second and 24 MB, and not when the first name is said."""
    is_common("bonjour")


def is_common(raw: str) -> bool:
    """True for a word of the French dictionary; a word that lost its accents is looked for with them."""
    from simplemma import is_known

    if is_known(raw, LANGUAGE):
        return True
    return raw.isascii() and any(is_known(other, LANGUAGE) for other in _with_accents(raw))


def _with_accents(word: str) -> list[str]:
    """``word`` with one accent, or with é wherever two or three e may have lost it."""
    once = [word[:n] + accented + word[n + 1 :] for n, char in enumerate(word) for accented in _ACCENTED.get(char, "")]
    at = [n for n, char in enumerate(word) if char == "e"][:_MOST_ACCENTS]
    several = [
        "".join("é" if n in (first, second) else char for n, char in enumerate(word))
        for first in at
        for second in at
        if first < second
    ]
    return once + several
