"""A word of an address as a remark about its letters wants it."""

from __future__ import annotations

from frontdesk.understanding.email_remarks import Remark

_ALIKE = ("ck", "kq", "iy", "sz", "gj", "vw")
_FINALS = ({"d", "t"}, {"s", "x"}, {"x", "z"})
"""Silent at the end of a word, and taken one for the other."""

_CONSONANTS = frozenset("dtsxzp")
_SPELLED = 60
"""Similarity, of 100, from which letters are a word's spelling."""

_SILENT = "hstxdezpy"


def remarked(word: str, remark: Remark) -> str | None:
    """``word`` as the remark about a letter wants it; None when it does not say where."""
    letter = remark.letter
    if remark.place in ("row", "unknown") and (spelled := _spelled(word, letter)):
        return spelled
    if remark.place in ("row", "unknown"):
        return word if letter in word and remark.place == "row" else None
    if remark.beside:
        return _beside(word, remark)
    if remark.times == 0:
        return _without(word, remark)
    if remark.times == 2 or len(letter) == 2:
        return _twice(word, remark)
    if remark.instead:
        if letter in word and remark.instead in word:
            return None
        if word.count(remark.instead) == 1:
            return word.replace(remark.instead, letter)
        return word if letter in word and remark.instead not in word else None
    if remark.place == "start":
        return _at_start(word, letter)
    if remark.place == "end":
        return _at_end(word, letter)
    if letter * 2 in word:
        return word.replace(letter * 2, letter) if remark.alone else None
    if letter in word:
        return word
    return _swapped(word, letter)


def _spelled(word: str, letters: str) -> str:
    """The spelling of ``word`` at the end of ``letters`` that begin with a remark: "un y, m a r t y"; or nothing."""
    from rapidfuzz import fuzz

    for cut in range(1, len(letters) - 2):
        head, rest = letters[:cut], letters[cut:]
        if head in rest and rest[0] == word[0] and fuzz.ratio(word, rest) >= _SPELLED:
            return rest
    return ""


def _beside(word: str, remark: Remark) -> str | None:
    """A letter before or after the only one that is named."""
    pair = remark.letter + remark.beside if remark.place == "before" else remark.beside + remark.letter
    if remark.times == 0:
        return word.replace(pair, remark.beside) if word.count(pair) == 1 else None if remark.letter in word else word
    if pair in word:
        return word if remark.times == 1 else None
    return word.replace(remark.beside, pair) if remark.times == 1 and word.count(remark.beside) == 1 else None


def _without(word: str, remark: Remark) -> str | None:
    if remark.letter not in word:
        return word
    if remark.place == "end":
        return word[:-1] if word.endswith(remark.letter) else None
    return word.replace(remark.letter, "") if word.count(remark.letter) == 1 and len(word) > 2 else None


def _twice(word: str, remark: Remark) -> str | None:
    letter = remark.letter[0]
    if letter in "aiouy" and letter * 2 not in word:
        return None  # hardly ever double
    if letter * 2 in word:
        return word
    if remark.place == "end":
        return word + letter if word.endswith(letter) else None
    return word.replace(letter, letter * 2) if word.count(letter) == 1 and word[0] != letter else None


def _at_start(word: str, letter: str) -> str | None:
    if word.startswith(letter):
        return word
    if letter == "f" and word.startswith("ph"):
        return "f" + word[2:]
    if word.startswith("ch"):
        return None  # "christophe avec un k": with or without its h?
    if _alike(word[0], letter):
        return letter + word[1:]
    return letter + word if letter == "h" else None


def _at_end(word: str, letter: str) -> str | None:
    if word.endswith(letter):
        return word
    if _alike(word[-1], letter) or {word[-1], letter} in _FINALS:
        return word[:-1] + letter
    if word[-1] in _CONSONANTS and letter in _CONSONANTS:
        return None  # "dupond avec un s à la fin": one more, or instead?
    return word + letter if letter in _SILENT else None


def _swapped(word: str, letter: str) -> str | None:
    """The one letter that sounds like ``letter`` replaced by it."""
    if letter == "f" and word.count("ph") == 1:
        return word.replace("ph", "f")
    if "ch" in word:
        return None
    others = [char for char in word if _alike(char, letter)]
    return word.replace(others[0], letter) if len(others) == 1 else None


def _alike(first: str, second: str) -> bool:
    return any(first in pair and second in pair for pair in _ALIKE)
