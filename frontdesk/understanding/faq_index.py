"""A table of answers, prepared: which concepts each entry is asked for by, and how much each of them tells."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from frontdesk.faq_entry import FaqEntry
from frontdesk.understanding.faq_sound import sound
from frontdesk.understanding.faq_text import Unit, concept_of, concepts, plain, read
from frontdesk.understanding.faq_words import GRAMMAR, LIGHT_WORDS, NEGATIONS, OTHERS
from frontdesk.understanding.tokens import words

_REPEATED, _ONCE = 0.8, 0.55
"""How firmly a concept belongs to an entry that has it in several wordings, in one; in a key phrase: 1."""

_LIGHT = 0.25
"""What a word that may belong to any subject counts of what the others do."""

UNKNOWN = 0.9
"""What a word counts that no entry has: it is a sign of another subject."""

UNKNOWN_LIGHT = 0.15
"""The same for a word that may belong to any subject."""

_LONG = 5
"""Letters from which a word may be recognised in spite of a slip."""

_OFTEN = 4
"""One wording in so many with a negation makes an entry that is asked for by one ("il n'est pas remplacé ?")."""

_EVERYWHERE = 3
"""An other's place that so many entries speak of is the practice's own."""


@dataclass(frozen=True)
class Key:
    """A key phrase: the concepts of ``needed`` must be said; without ``literal``, small words, it fits less well.

    ``small`` is one of small words alone ("venir avec quoi"): it fits, but never well enough to answer.
    """

    needed: frozenset[str]
    literal: frozenset[str]
    small: bool = False


@dataclass(frozen=True)
class Prepared:
    """One entry; ``strength`` says how firmly each concept belongs to it, 0 to 1."""

    faq_id: str
    wordings: tuple[frozenset[str], ...]
    keys: tuple[Key, ...]
    strength: Mapping[str, float]
    exact: frozenset[tuple[str, ...]]
    spoken: Mapping[str, str]
    negative: bool
    others: frozenset[str]

    def places(self, own: frozenset[str]) -> frozenset[str]:
        """Whose business neither this entry nor the practice (``own``) is."""
        return frozenset(word for word in OTHERS if concept_of(word) not in self.others | own)


@dataclass(frozen=True, eq=False)
class Index:
    """A whole table; ``rarity`` is 1 for a concept of one entry and falls to 0 for one of all entries.

    ``spoken`` are its single words with their concepts, ``by_sound`` the same by how they sound, ``by_initial``
    the longer ones by their first letter; ``own`` are the places of others that are the practice's own.
    """

    entries: tuple[Prepared, ...]
    rarity: Mapping[str, float]
    by_concept: Mapping[str, tuple[int, ...]]
    spoken: Mapping[str, str]
    by_sound: Mapping[str, str]
    by_initial: Mapping[str, Sequence[str]]
    own: frozenset[str]
    _wholes: dict[frozenset[str], float] = field(default_factory=dict, repr=False)

    def whole(self, wording: frozenset[str]) -> float:
        """What all concepts of ``wording`` tell together."""
        if wording not in self._wholes:
            self._wholes[wording] = sum(self.weight(concept) for concept in wording)
        return self._wholes[wording]

    def weight(self, concept: str, light: bool = False) -> float:
        """How much ``concept`` tells, 0 to 1."""
        rarity = self.rarity.get(concept)
        if rarity is None:
            return UNKNOWN_LIGHT if light else UNKNOWN
        return rarity * (_LIGHT if light or concept in _light() else 1.0)


@lru_cache(maxsize=8)
def index_of(entries: tuple[FaqEntry, ...]) -> Index:
    """``entries``, prepared; kept for the next question."""
    prepared = tuple(_prepared(entry) for entry in entries)
    spread: dict[str, float] = defaultdict(float)
    holders: dict[str, list[int]] = defaultdict(list)
    mentions: Counter[str] = Counter()
    for number, entry in enumerate(prepared):
        mentions.update(entry.others)
        for concept, strength in entry.strength.items():
            spread[concept] += strength
            holders[concept].append(number)
    size = math.log(len(entries) + 1)
    rarity = {concept: min(1.0, (size - math.log(max(held, 1.0))) / size) for concept, held in spread.items()}
    spoken = {text: concept for entry in prepared for text, concept in entry.spoken.items()}
    sounds = {sound(text): concept for text, concept in spoken.items()}
    initials: dict[str, list[str]] = defaultdict(list)
    for text in spoken:
        if len(text) >= _LONG:
            initials[text[0]].append(text)
    own = frozenset(word for word, count in mentions.items() if count >= _EVERYWHERE)
    return Index(prepared, rarity, {c: tuple(n) for c, n in holders.items()}, spoken, sounds, initials, own)


def _prepared(entry: FaqEntry) -> Prepared:
    wordings = [read(wording) for wording in entry.wordings]
    firm = [read(entry.question), *map(read, entry.key_phrases)]
    said = [unit for units in (*wordings, *firm) for unit in units]
    return Prepared(
        faq_id=entry.faq_id,
        wordings=tuple(concepts(units) for units in wordings),
        keys=tuple(key for key in map(_key, firm[1:]) if key.needed or key.literal),
        strength=_strength(wordings, firm),
        exact=frozenset(words(text) for text in (*entry.wordings, *entry.key_phrases)),
        negative=_OFTEN * sum(bool(NEGATIONS & {u.text for u in units}) for units in wordings) >= len(wordings),
        spoken={unit.text: unit.concept for unit in said if unit.concept and not unit.light and " " not in unit.text},
        others=frozenset(concept_of(unit.text) for unit in said if unit.text in OTHERS),
    )


def _key(units: Sequence[Unit]) -> Key:
    """Small words count when the owner chose them; all words do when no other is left ("venir avec quoi")."""
    telling = any(unit.concept is not None and not unit.light for unit in units)
    small = [unit.text for unit in units if unit.concept is None or not telling]
    return Key(concepts(units), frozenset(map(plain, small)) - (GRAMMAR if telling else frozenset()), not telling)


def _strength(wordings: Iterable[Sequence[Unit]], firm: Iterable[Sequence[Unit]]) -> dict[str, float]:
    counted = Counter(concept for units in wordings for concept in concepts(units))
    found = {concept: _ONCE if count == 1 else _REPEATED for concept, count in counted.items()}
    for units in firm:
        found.update(dict.fromkeys(concepts(units), 1.0))
    return found


@lru_cache(maxsize=1)
def _light() -> frozenset[str]:
    """The concepts of the words that may belong to any subject."""
    return frozenset(unit.concept for word in LIGHT_WORDS for unit in read(f"x {word} x")[1:2] if unit.concept)
