"""Which approved answer fits a question: key phrases and wordings, compared word by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from frontdesk.faq_entry import FaqEntry
from frontdesk.understanding.faq_words import NEGATIONS, OTHERS, QUESTION_WORDS, STOP_WORDS, WHERE
from frontdesk.understanding.tokens import tokenize, words

ACCEPTED = 80.0
"""Score, of 100, from which an answer is given (the specification's threshold)."""

AHEAD = 5.0
"""How far the best entry must be ahead of the next."""

NEAR = 60.0
"""Score from which "vous voulez savoir … ?" may be asked."""

_ALIKE = 85.0
"""Similarity from which two longer stems are one, slips of the transcriber included."""

_LONG = 5
_ONE_WORD = 90.0
"""Score of a question and a wording that have one content word each, the same; less than the wording itself."""

_UNHEARD = 0.4
"""What part of the score hangs on how many of the caller's words the entry accounts for."""


@dataclass(frozen=True)
class FaqMatch:
    """``entry_id`` is the entry that answers, or None; then ``did_you_mean`` is one that may have been meant.

    ``score`` (0 to 100) is that of the best entry.
    """

    entry_id: str | None
    score: float
    did_you_mean: str | None = None


@dataclass(frozen=True)
class _Prepared:
    faq_id: str
    wordings: tuple[frozenset[str], ...]
    keys: tuple[frozenset[str], ...]
    vocabulary: frozenset[str]
    negative: bool


def match_question(text: str, entries: Sequence[FaqEntry]) -> FaqMatch:
    """The entry that answers ``text``, of which the caller knows already that it is a question.

    Two content words or a whole key phrase must be shared. A question that denies what the entry says is
    only a near miss; one about somebody else's business is none.
    """
    said = stems(text)
    scored = sorted(((_best_score(text, said, entry), entry) for entry in entries), key=lambda pair: -pair[0])
    if not scored or scored[0][0] < NEAR:
        return FaqMatch(None, scored[0][0] if scored else 0.0)
    (score, best), runner_up = scored[0], scored[1][0] if len(scored) > 1 else 0.0
    if _elsewhere(text, best):
        return FaqMatch(None, score)
    denied = bool(NEGATIONS & set(words(text))) and not _prepared(best).negative
    if score >= ACCEPTED and score - runner_up >= AHEAD and not denied:
        return FaqMatch(best.faq_id, score)
    return FaqMatch(None, score, best.faq_id)


def stems(text: str) -> frozenset[str]:
    """The stems of the content words of ``text``; "où" is one, also at either end where its accent was lost."""
    tokens = tokenize(text)
    found = {_stem(t.text) for t in tokens if t.text not in STOP_WORDS and not t.is_number}
    asked = tokens and "ou" in (tokens[0].text, tokens[-1].text)
    return frozenset(found | {WHERE} if asked or any(t.raw == WHERE for t in tokens) else found)


def _key(phrase: str) -> frozenset[str]:
    """What a key phrase asks for: its content words, or all its words when none but a question word is left."""
    content = stems(phrase)
    if content - QUESTION_WORDS:
        return content
    return content | {_stem(token.text) for token in tokenize(phrase) if token.raw != WHERE}


def _best_score(text: str, said: frozenset[str], entry: FaqEntry) -> float:
    """By content words; a question of small words alone ("où êtes-vous ?") must be a wording as it stands."""
    spoken = words(text)
    if len(said) <= 1 and any(spoken == words(wording) for wording in entry.wordings):
        return 100.0
    return _score(said, frozenset(_stem(word) for word in spoken), _prepared(entry))


def _score(said: frozenset[str], every: frozenset[str], entry: _Prepared) -> float:
    """``said`` are the content stems of the question, ``every`` those of all its words."""
    if not said:
        return 0.0
    known = _shared(said, entry.vocabulary)
    heard = 1.0 - _UNHEARD * (1.0 - len(known) / len(said))
    best = 0.0
    everything = said | every
    for key in entry.keys:
        if key and len(_shared(key, everything)) == len(key):
            best = 100.0
    for wording in entry.wordings:
        common = len(_shared(wording, said))
        if common == len(said) == len(wording) == 1:
            best = max(best, _ONE_WORD)
        elif common >= 2:
            best = max(best, 100.0 * 2 * common / (len(wording) + max(len(known), common)))
    return best * heard


def _shared(mine: frozenset[str], theirs: frozenset[str]) -> list[str]:
    """Those of ``mine`` that are in ``theirs``, or nearly."""
    return [stem for stem in mine if stem in theirs or any(_alike(stem, other) for other in theirs)]


@lru_cache(maxsize=65536)
def _alike(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _LONG or one[0] != other[0]:
        return False
    from rapidfuzz import fuzz

    return fuzz.ratio(one, other) >= _ALIKE


def _elsewhere(text: str, entry: FaqEntry) -> bool:
    """True when the question is about another place than the practice, which the entry does not speak of."""
    others = OTHERS & set(words(text))
    return bool(others - set(words(" ".join((entry.question, *entry.wordings, *entry.key_phrases)))))


@lru_cache(maxsize=1024)
def _prepared(entry: FaqEntry) -> _Prepared:
    wordings = tuple(stems(wording) for wording in entry.wordings)
    keys = tuple(_key(key) for key in entry.key_phrases)
    denying = any(NEGATIONS & set(words(wording)) for wording in entry.wordings)
    return _Prepared(entry.faq_id, wordings, keys, frozenset().union(*wordings, *keys, stems(entry.question)), denying)


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    return str(_stemmer().stemWord(word))


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import snowballstemmer  # loaded with the first question

    return snowballstemmer.stemmer("french")
