"""A person's name in what was said, or why there is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from frontdesk.name_key import sound_of
from frontdesk.understanding.lexicon import HESITATIONS
from frontdesk.understanding.name_choice import MOST_WORDS, choose
from frontdesk.understanding.name_cue import Part, Strength
from frontdesk.understanding.name_family import SURNAMES
from frontdesk.understanding.name_form import display, written
from frontdesk.understanding.name_found import Island, Scan
from frontdesk.understanding.name_islands import scan
from frontdesk.understanding.name_joined import join_said
from frontdesk.understanding.name_lead import DECLINED
from frontdesk.understanding.name_lexicon import WordKind, kind_of
from frontdesk.understanding.name_remarks import take_remarks
from frontdesk.understanding.name_spelled import respelled, take_spellings
from frontdesk.understanding.name_words import NEVER, PARTICLES, SONS
from frontdesk.understanding.phrases import strip_phrases
from frontdesk.understanding.result import Hearing, NotUnderstood, Understood
from frontdesk.understanding.tokens import Token, fold, normalise, tokenize

PROBLEMS = ("nothing", "not_a_name", "one_word", "too_long", "spelling", "refused")
"""``not_a_name``: something else was said. ``one_word``: two were wanted. ``too_long``: more words than a name
has. ``spelling``: what was said of its letters does not fit it. ``refused``: the caller will not give it."""

_ADDRESS = frozenset({"arobase", "robase", "arrobase"})
_FEWEST, _LONGEST_STUTTER = 2, 4
_LONGEST = 60
_NOISES = re.compile(r"\[[^\]]*\]|\([^)]*\)|<[^>]*>")


class Read(NamedTuple):
    """The words of a name as they are written, and which part of it they were said to be."""

    words: list[str]
    part: Part


def hear_name(text: str, two_words: bool = False) -> Hearing[str]:
    """The name in ``text`` as it is written; with ``two_words`` a single word is ``one_word``.

    The patient's name wins over the caller's, a spelling over the spoken form, what was said after "non"
    over what was said before; what may as well be a sentence is refused.
    """
    read = read_name(text)
    if isinstance(read, NotUnderstood):
        return read
    if two_words and sum(fold(word) not in PARTICLES for word in read.words) < 2:
        return NotUnderstood("one_word")
    return Understood(display(read.words))


def read_name(text: str) -> Read | NotUnderstood:
    """``hear_name`` before the capitals are set."""
    plain = normalise(_NOISES.sub(lambda noise: " " * len(noise.group()), text))
    tokens = join_said(_spoken(plain))
    if not tokens:
        return NotUnderstood("nothing")
    if len(strip_phrases(tokens, DECLINED)) < len(tokens):
        return NotUnderstood("refused")
    remarks = take_remarks(tokens)
    tokens, spellings = take_spellings(remarks.rest)
    found = scan(tokens)
    chosen = choose(found, bool(spellings or remarks.said))
    address = "@" in plain or any(token.text in _ADDRESS for token in tokens)
    if address and chosen and not all(map(_is_sure, chosen)):
        return NotUnderstood("not_a_name")
    if chosen is None or (chosen and plain.rstrip().endswith("?") and not _clear(chosen[-1], tokens)):
        return NotUnderstood("not_a_name")
    words = _once([word for island in chosen for word in written(island.tokens, plain)])
    others = [written(island.tokens, plain) for island in found.islands]
    for at, letters in spellings:
        first = bool(chosen) and at < chosen[0].run.start
        words = respelled(words, letters, others, sure=any(map(_is_sure, chosen)), first=first)
    problem = _problem(words, found)
    mended = remarks.mend(words, [token.text for island in found.islands for token in island.tokens])
    if problem or mended is None:
        return NotUnderstood(problem or "spelling")
    return Read(mended, chosen[0].cue.part if len(chosen) == 1 else Part.WHOLE)


def _spoken(text: str) -> list[Token]:
    """The tokens without hesitations; the "ben" of "Ben Salah" and "Hamid Ben Youssef" is none."""
    said = tokenize(text)
    named = [n for n, token in enumerate(said) if token.text == "ben" and _is_particle(said, n)]
    kept: list[Token] = []
    start = 0
    for at in named:
        kept += [*strip_phrases(said[start:at], HESITATIONS), said[at]]
        start = at + 1
    return _without_stutter(kept + strip_phrases(said[start:], HESITATIONS))


def _without_stutter(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without the beginnings of words that follow whole: "Fa Fanny"."""
    return [
        token
        for token, following in zip_longest(tokens, tokens[1:])
        if following is None or not _is_beginning(token.text, following.text)
    ]


def _is_beginning(text: str, word: str) -> bool:
    short = _FEWEST <= len(text) <= _LONGEST_STUTTER and len(text) + 1 < len(word)
    return short and word.startswith(text) and text not in PARTICLES and kind_of(text) is not WordKind.NEVER


def _is_particle(tokens: Sequence[Token], at: int) -> bool:
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if not following or following in NEVER:
        return False
    if following in SONS:
        return True
    kind = kind_of(tokens[at + 1].raw)
    if at == 0:
        return kind is WordKind.FAMILY or (kind is WordKind.FIRST and at + 2 < len(tokens))
    return tokens[at - 1].text not in NEVER and kind is not WordKind.COMMON


def _clear(island: Island, tokens: Sequence[Token]) -> bool:
    """True where a question mark belongs to something else that was asked."""
    return _is_sure(island) and island.run.end < len(tokens)


def _is_sure(island: Island) -> bool:
    return island.cue.strength is Strength.SURE


def _once(words: list[str]) -> list[str]:
    """The words without what a caller said before the whole name: "Smith, John Smith"."""
    words = [word for n, word in enumerate(words) if len(words) < 3 or not _is_said_anew(words[n : n + 2])]
    while len(words) > 2 and fold(words[0]) in [fold(word) for word in words[1:]]:
        words = words[1:]
    while len(words) > 2 and fold(words[-1]) in [fold(word) for word in words[:-1]]:
        words = words[:-1]  # "Godelieve Van Damme, Van en deux mots"
    both = kind_of(fold(words[0])) is WordKind.FIRST and fold(words[0]) in SURNAMES if words else False
    twice = len(words) == 2 and both  # "Bernard Bernard" may be meant
    return [word for n, word in enumerate(words) if twice or not n or fold(word) != fold(words[n - 1])]


def _is_said_anew(pair: Sequence[str]) -> bool:
    """True for a first name before what it is short for or sounds like: "Abdel Abdelaziz", "Caroline Karoline"."""
    short, whole = fold(pair[0]), fold(pair[-1])
    if short == whole or kind_of(short) is not WordKind.FIRST or len(short) < _FEWEST + 1:
        return False
    return (whole.startswith(short) and kind_of(whole) is WordKind.FIRST) or sound_of(short) == sound_of(whole)


def _problem(words: Sequence[str], found: Scan) -> str:
    main = [word for word in words if fold(word) not in PARTICLES]
    if not words or not main:
        return "too_long" if found.left > 2 * MOST_WORDS else "not_a_name"
    if len(words) > MOST_WORDS or len("".join(words)) > _LONGEST or any(len(word) < 2 for word in main):
        return "not_a_name"
    return ""
