"""A name with another spelling that sounds the same: "Durand, avec un t" is Durant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum

from frontdesk.name_key import sound_of
from frontdesk.understanding.name_family import SURNAMES
from frontdesk.understanding.name_first import FIRST_NAMES
from frontdesk.understanding.name_words import PARTICLES
from frontdesk.understanding.tokens import fold

_INNER = 3
_SILENT = frozenset("h")


class End(Enum):
    """Where in the name a letter was said to stand."""

    ANY = ""
    FIRST = "au début"
    LAST = "à la fin"


def mended(words: Sequence[str], letters: str, there: bool, place: End) -> list[str] | None:
    """``words`` with one of them respelled so that it has ``letters``, or has them no longer, and sounds as before.

    Names that are known come first, then a changed ending. None when nothing does or several do equally.
    """
    ranked: dict[int, set[tuple[int, str]]] = {}
    for n, word in enumerate(words):
        folded = fold(word)
        if folded in PARTICLES:
            continue
        for other in _with(folded, letters, place) if there else _without(folded, letters):
            rank = _rank(folded, other, len(letters) - 1)
            plausible = rank < _INNER or len(other) == len(folded) or not set(letters) - _SILENT or len(letters) > 1
            if other != folded and len(other) > 1 and plausible and sound_of(other) == sound_of(folded):
                ranked.setdefault(rank, set()).add((n, other))
    if not ranked:
        return None
    best = ranked[min(ranked)]
    if len(best) > 1:
        return None
    at, other = next(iter(best))
    return [*words[:at], other, *words[at + 1 :]]


def _rank(word: str, other: str, grown: int) -> int:
    if other in SURNAMES or other in FIRST_NAMES:
        return 0
    if len(other) == len(word) and other[:-1] == word[:-1]:
        return 1
    if other[:-1] == word:
        return 2
    return _INNER if len(other) <= len(word) + grown else _INNER + 1


def _with(word: str, letters: str, place: End) -> Iterator[str]:
    """``word`` with ``letters`` in the place of a letter or between two; a doubled one where it stands once."""
    doubled = len(letters) == 2 and letters[0] == letters[1]
    if doubled:
        yield from (word[:n] + letters + word[n + 1 :] for n in range(1, len(word)) if word[n] == letters[0])
        return
    size = len(word)
    if place is End.LAST:
        yield word[: size - 2] + letters
    spots = {End.ANY: range(size + 1), End.FIRST: range(1), End.LAST: range(size - 1, size + 1)}[place]
    for n in spots:
        if place is not End.LAST or n == size:
            yield word[:n] + letters + word[n:]
        yield word[:n] + letters + word[n + 1 :]
        yield word[:n] + letters + word[n + 2 :]


def _without(word: str, letters: str) -> Iterator[str]:
    """``word`` without ``letters``; of two equal ones one stays."""
    kept = letters[0] if len(letters) == 2 and letters[0] == letters[1] else ""
    for n in range(len(word)):
        if word.startswith(letters, n):
            yield word[:n] + kept + word[n + len(letters) :]
