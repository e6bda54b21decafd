"""A name that is corrected: what was said anew replaces its part of the name that was known."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.name_match import likeness
from frontdesk.understanding.name import read_name
from frontdesk.understanding.name_cue import Part
from frontdesk.understanding.name_form import display
from frontdesk.understanding.name_lexicon import WordKind, kind_of
from frontdesk.understanding.name_remarks import take_remarks
from frontdesk.understanding.name_words import PARTICLES
from frontdesk.understanding.result import Hearing, NotUnderstood, Understood
from frontdesk.understanding.tokens import fold, tokenize

_SAME = 80.0
"""The same where the part was named: "le prénom c'est Michèle" to "Martin Michel"."""

_ALIKE = 60.0
"""Likeness, from 0 to 100, of a word that was misheard and of what was meant."""


def corrected_name(old: str, text: str) -> Hearing[str]:
    """The whole name after ``text`` corrected ``old``: "mon nom c'est Durant" keeps the first name of ``old``.

    ``NotUnderstood`` as from ``hear_name``; a correction that leaves ``old`` as it is is ``not_a_name``.
    """
    read = read_name(text)
    known = old.split()
    if isinstance(read, NotUnderstood):
        remarks = take_remarks(tokenize(text))
        mended = remarks.mend(known) if remarks.said else None
        return Understood(display(mended)) if mended not in (None, known) else read
    partly = _main(read.words) == 1 and _main(known) > 1
    words = _placed(known, read.words, read.part) if partly else read.words
    name = display(words)
    return NotUnderstood("not_a_name") if name == old else Understood(name)


def _main(words: Sequence[str]) -> int:
    return sum(fold(word) not in PARTICLES for word in words)


def _placed(known: list[str], new: list[str], part: Part) -> list[str]:
    """``known`` with the one name ``new`` in the place of the part that it is."""
    groups = _groups(known)
    at = _place(groups, " ".join(new), part)
    return [word for n, group in enumerate(groups) for word in (new if n == at else group)]


def _groups(words: Sequence[str]) -> list[list[str]]:
    """The words with their particles: "Yann", "Le Goff"."""
    groups: list[list[str]] = [[]]
    for word in words:
        groups[-1].append(word)
        if fold(word) not in PARTICLES:
            groups.append([])
    return [group for group in groups if group]


def _place(groups: list[list[str]], new: str, part: Part) -> int:
    """The part that was announced, else the one that it resembles, else the one of its kind."""
    firsts = [kind_of(fold(group[-1])) is WordKind.FIRST for group in groups]
    family = firsts.index(False) if False in firsts else len(groups) - 1
    first = firsts.index(True) if True in firsts else (1 if family == 0 else 0)
    if first == family:
        first = 0 if family else 1
    near = [likeness(fold("".join(group)), fold(new).replace(" ", "")) for group in groups]
    if max(near) >= (_ALIKE if part is Part.WHOLE else _SAME):
        return near.index(max(near))
    if part is not Part.WHOLE:
        return first if part is Part.FIRST else family
    return first if kind_of(fold(new)) is WordKind.FIRST and any(firsts) else family
