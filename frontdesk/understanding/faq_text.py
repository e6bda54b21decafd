"""From what was said to what it is about: concepts, in clauses, with how they were said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from frontdesk.understanding.chat import written_out
from frontdesk.understanding.faq_synonyms import expressions, groups
from frontdesk.understanding.faq_words import LIGHT_WORDS, STOP_WORDS, WHERE
from frontdesk.understanding.tokens import Token, fold, tokenize


class Unit(NamedTuple):
    """One word, or several that mean one thing.

    ``concept`` is what it is about, None for a word that is about nothing; ``light`` when that could be said
    about anything.
    """

    text: str
    raw: str
    gap: str
    concept: str | None
    light: bool


def read(text: str) -> list[Unit]:
    """The units of ``text``, in order."""
    tokens = written_out(_initials(tokenize(text)))
    found: list[Unit] = []
    at = 0
    while at < len(tokens):
        length, name = _expression(tokens, at)
        token = tokens[at]
        if name is not None:
            said = " ".join(t.text for t in tokens[at : at + length])
            found.append(Unit(said, said, token.gap, name, False))
        else:
            found.append(_word(token, tokens, at))
        at += length
    return found


def concepts(units: Sequence[Unit]) -> frozenset[str]:
    """What the units are about."""
    return frozenset(unit.concept for unit in units if unit.concept is not None)


def _word(token: Token, tokens: Sequence[Token], at: int) -> Unit:
    if token.text == "ou" and (token.raw == WHERE or at in (0, len(tokens) - 1)):
        return Unit(token.text, token.raw, token.gap, WHERE, False)
    before = tokens[at - 1].text if at else ""
    if token.text == "gare" and before in _ARTICLES:
        return Unit("gare", token.raw, token.gap, "station", False)
    if token.is_number or (token.text in STOP_WORDS and token.text not in _group_of()):
        return Unit(token.text, token.raw, token.gap, None, False)
    return Unit(token.text, token.raw, token.gap, concept_of(token.text), _is_light(token.text))


def _is_light(word: str) -> bool:
    return word in LIGHT_WORDS and word not in _group_of()


_ARTICLES = frozenset({"la", "une", "cette", "les", "des", "de", "en"})


def _initials(tokens: Sequence[Token]) -> list[Token]:
    """Letters that are said one by one ("c m u") are one word."""
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and len(tokens[end].text) == 1 and not tokens[end].is_number:
            if end + 1 < len(tokens) and tokens[end + 1].gap.startswith("'"):
                break
            end += 1
        if end - at >= 3:
            word = "".join(token.text for token in tokens[at:end])
            found.append(Token(word, word, tokens[at].gap, tokens[at].start, tokens[end - 1].end))
            at = end
        else:
            found.append(tokens[at])
            at += 1
    return found


def _expression(tokens: Sequence[Token], at: int) -> tuple[int, str | None]:
    """How many tokens from ``at`` mean one thing, and its name."""
    known, longest = _expressions()
    first = tokens[at].text
    for length in range(longest.get(first, 0), 1, -1):
        name = known.get(tuple(token.text for token in tokens[at : at + length]))
        if name is not None:
            return length, name
    return 1, None


@lru_cache(maxsize=1)
def _expressions() -> tuple[dict[tuple[str, ...], str], dict[str, int]]:
    known = expressions()
    longest: dict[str, int] = {}
    for form in known:
        longest[form[0]] = max(longest.get(form[0], 0), len(form))
    return {form: _group_of().get(name, name) for form, name in known.items()}, longest


@lru_cache(maxsize=1)
def _group_of() -> dict[str, str]:
    """Folded word → the name of its group."""
    return {fold(word): group[0] for group in groups() for word in group}


@lru_cache(maxsize=8192)
def concept_of(word: str) -> str:
    """The concept of a folded word: its group, or else its stem."""
    return _group_of().get(word) or stem(word)


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """A small word in its simplest form: "quelles" is "quel", "appelle" is "appel"."""
    return "quel" if word.startswith(("quel", "lequel", "laquel", "lesquel")) else stem(word)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The stem of a folded word."""
    return str(_stemmer().stemWord(word))


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import snowballstemmer  # loaded with the first question

    return snowballstemmer.stemmer("french")


_BREAKS = frozenset({"mais", "donc", "alors", "parce", "car", "puisque", "voila", "ecoutez", "ecoute", "bref", "bon"})
_OPENERS = frozenset(
    {("est", "ce", "que"), ("est", "ce", "qu"), ("vous", "savez"), ("voyez", "vous"), ("figurez", "vous")}
    | {("je", "voulais", "savoir"), ("je", "voudrais", "savoir"), ("je", "me", "demande"), ("je", "me", "demandais")}
    | {("vu", "que"), ("et", "puis"), ("du", "coup"), ("dites", "moi"), ("et", "est", "ce")}
)
"""What begins a new part where nothing is written between them: a question after a story, a reason after it."""

_MARKS = (",", ".", ";", ":", "!", "?", "…", "\n", "(", ")")


def clauses(units: Sequence[Unit]) -> Iterator[Sequence[Unit]]:
    """The parts between conjunctions and punctuation, in order."""
    start = 0
    for at, unit in enumerate(units):
        opens = (
            tuple(u.text for u in units[at : at + 3]) in _OPENERS
            or tuple(u.text for u in units[at : at + 2]) in _OPENERS
        )
        if at > start and (opens or unit.text in _BREAKS or any(mark in unit.gap for mark in _MARKS)):
            yield units[start:at]
            start = at
    if start < len(units):
        yield units[start:]
