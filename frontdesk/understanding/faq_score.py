"""How well each entry of a table fits a part of what was said."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import pairwise
from operator import mul
from typing import Any

from frontdesk.understanding.chat import is_french
from frontdesk.understanding.faq_index import Index, Key, Prepared
from frontdesk.understanding.faq_sound import sound
from frontdesk.understanding.faq_text import Unit, plain

_COVERED, _COVERED_BY_ONE = 0.5, 0.6
"""What part of the score hangs on how much of what was said the entry accounts for; more for a single word."""

_BY_SOUND = 0.95
_UNSAID = 0.78
"""How well a key phrase fits that is heard but for its small words, one of its words by its sound alone."""

_COMMON = 0.5
"""How well a key phrase of one word fits that every entry has; one that half of them have fits wholly."""

_HINTS = 79.0
"""The most that words alone can reach, without a key phrase or a wording that fits: a near miss."""

_NEARNESS = (3.2, 0.7, 5.3, 0.3, -0.7)
_EVEN = 6.0
_STEP = 5.0
"""How near an entry is: weights of evidence, coverage, fit, number of concepts and length, what they must
reach together for 60 points, and the points for one more of it. From a logistic regression over both tables,
one wording left out at a time, against what callers say to other purposes.
"""

_ANSWER = 80.0
"""A key phrase or a wording that fits less well than this is only one of the hints."""

_SMALL = 62.0
"""The score of a key phrase of small words alone that is said word for word: a near miss."""

_SLIP = 85.0
"""Similarity from which two longer words are one, slips of the transcriber included."""

_LONG, _SPOKEN, _TINY, _MANY = 5, 3, 2, 4


@dataclass(frozen=True)
class Score:
    """``percent`` (0 to 100) of one entry for one part, ``hints`` that of its words alone; ``evidence`` breaks ties."""

    entry: Prepared
    percent: float
    hints: float
    evidence: float
    part: Sequence[Unit]


def mended(units: Sequence[Unit], index: Index) -> list[Unit]:
    """``units``, words unknown to the table replaced by those that they are slips of."""
    _nearest()
    found: list[Unit] = []
    for unit in units:
        if unit.concept is None or unit.light or unit.concept in index.rarity:
            found.append(unit)
        else:
            found.append(unit._replace(concept=_meant(unit.text, index) or unit.concept))
    for at, (one, two) in enumerate(pairwise(found)):
        joined = one.text + two.text
        if one.concept and len(joined) > _LONG and two.gap in (" ", "-", "'") and joined in index.spoken:
            found[at] = one._replace(concept=index.spoken[joined])
            found[at + 1] = two._replace(concept=None)
    return found


@lru_cache(maxsize=4096)
def _meant(word: str, index: Index) -> str | None:
    """The concept of the table's word that ``word`` sounds or looks like."""
    heard = sound(word)
    if len(heard) >= _SPOKEN and heard in index.by_sound:
        return index.by_sound[heard]
    if len(word) < _LONG or is_french(word):
        return None
    choices = index.by_initial.get(word[0], ())
    best = _nearest()(word, choices)
    return index.spoken[best[0]] if best else None


@lru_cache(maxsize=1)
def _nearest() -> Callable[[str, Sequence[str]], Any]:
    """What finds the word that another one is most like; loaded with the first question, whatever it is."""
    from rapidfuzz import fuzz, process

    return partial(process.extractOne, scorer=fuzz.ratio, score_cutoff=_SLIP)


def scores(part: Sequence[Unit], index: Index) -> list[Score]:
    """A score for every entry that shares a concept with ``part``."""
    weights: dict[str, float] = {}
    for unit in part:
        if unit.concept is not None:
            weights[unit.concept] = index.weight(unit.concept, unit.light)
    total = sum(weights.values())
    if not total:
        return []
    texts = frozenset(unit.text for unit in part)
    texts |= frozenset(plain(text) for text in texts)
    sounds = frozenset(sound(text) for text in texts if len(text) > _TINY)
    hit = {number for concept in weights for number in index.by_concept.get(concept, ())}
    return [_score(index.entries[number], part, weights, total, texts, sounds, index) for number in hit]


def _score(
    entry: Prepared,
    part: Sequence[Unit],
    weights: Mapping[str, float],
    total: float,
    texts: frozenset[str],
    sounds: frozenset[str],
    index: Index,
) -> Score:
    shared = [concept for concept in weights if concept in entry.strength]
    covered = sum(weights[concept] for concept in shared) / total
    evidence = sum(weights[concept] * entry.strength[concept] for concept in shared)
    by_key, keyed = _key_fit(entry.keys, weights, texts, sounds, index)
    by_wording = _wording_fit(entry, weights, index)
    by_words = 100.0 * max(by_key if keyed > 1 else 0.0, by_wording) * (1.0 - _COVERED * (1.0 - covered))
    by_word = 100.0 * by_key * (1.0 - _COVERED_BY_ONE * (1.0 - covered))
    measures = (evidence, covered, max(by_key, by_wording), min(len(shared), _MANY), total)
    hints = 60.0 + _STEP * (sum(map(mul, _NEARNESS, measures)) - _EVEN)
    if any(key.small and key.literal <= texts for key in entry.keys):
        hints = max(hints, _SMALL)
    fitting = max(by_words, by_word)
    hints = min(_HINTS, max(0.0, hints))
    return Score(entry, fitting if fitting >= _ANSWER else hints, hints, evidence, part)


def _key_fit(
    keys: Sequence[Key], said: Mapping[str, float], texts: frozenset[str], sounds: frozenset[str], index: Index
) -> tuple[float, int]:
    """How well the best key phrase fits, 0 to 1, and of how many concepts it is."""
    best = (0.0, 0)
    for key in keys:
        missing = key.needed.difference(said)
        if not missing and (key.needed or key.literal <= texts):
            fit = 1.0 if key.literal <= texts else _UNSAID
            if len(key.needed) == 1:
                fit *= min(1.0, _COMMON + index.rarity[next(iter(key.needed))])
            best = max(best, (fit, len(key.needed)))
        elif len(missing) == 1 and len(key.needed) > 1 and sound(next(iter(missing))) in sounds:
            best = max(best, (_BY_SOUND, len(key.needed)))
    return best


def _wording_fit(entry: Prepared, weights: Mapping[str, float], index: Index) -> float:
    best = 0.0
    mine = sum(weight for concept, weight in weights.items() if concept in entry.strength)
    for wording in entry.wordings:
        common = wording.intersection(weights)
        if not common:
            continue
        shared = sum(weights[concept] for concept in common)
        whole = index.whole(wording)
        fit = min(1.0, 2 * shared / (whole + max(mine, shared))) if shared else 0.0
        best = max(best, fit if len(common) > 1 else min(fit, _UNSAID))
    return best
