"""Is a message fit to be heard? Empty, too long, foreign and abusive ones are named instead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

from frontdesk.understanding.guard_words import ABUSE, EMERGENCY, FOREIGN, FRENCH
from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import Token, tokenize

LONGEST = 500
"""Characters of a message that are still heard (the specification's limit)."""

FEWEST_FOREIGN = 3
"""Foreign function words that it takes to call a message foreign: one or two may be a brand or a song."""

_SHARE = 0.5
"""Share of a message's words that must then be foreign."""

_NOISE = re.compile(r"\[[^\]]*\]|\([^)]*\)|\*[^*]*\*|<[^>]*>")
"""What transcribers write for sounds: "[bruit]", "(silence)"."""

_SCRIPTS = (("Ͱ", "῿"), ("Ѐ", "ӿ"), ("֐", "ۿ"), ("ऀ", "෿"), ("぀", "鿿"), ("가", "힣"), ("฀", "๿"))
_FEWEST_LETTERS = 4


@dataclass(frozen=True)
class Fit:
    """``text`` may be heard: trimmed, without control characters and without a leading "/"."""

    text: str


@dataclass(frozen=True)
class Refusal:
    """Why not; ``name`` is one of ``REFUSALS``, the names of the channels' intents."""

    name: str


REFUSALS = ("empty_message", "message_too_long", "other_language", "abuse", "emergency")

Screening = Union[Fit, Refusal]


def screen(text: str) -> Screening:
    """``text`` if it may be heard, else what is wrong with it.

    Callers may not speak intents: a leading "/", which Rasa takes for one, is stripped.
    """
    clean = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    while clean.startswith("/"):
        clean = clean[1:].lstrip()
    if len(clean) > LONGEST:
        return Refusal("message_too_long")
    if not any(char.isalnum() for char in _NOISE.sub(" ", clean)):
        return Refusal("empty_message")
    tokens = tokenize(clean)
    if _said(EMERGENCY, tokens):
        return Refusal("emergency")
    if _said(ABUSE, tokens):
        return Refusal("abuse")
    return Refusal("other_language") if _foreign(clean, tokens) else Fit(clean)


def is_french(text: str) -> bool:
    """False when ``text`` is in another language; silence, noise and numbers are no other language."""
    clean = " ".join(text.split())
    return not _foreign(clean, tokenize(clean))


def _said(table: PhraseTable[str], tokens: Sequence[Token]) -> bool:
    return any(table.match(tokens, at) for at in range(len(tokens)))


def _foreign(text: str, tokens: Sequence[Token]) -> bool:
    """True when many words are foreign and none is French, or the letters are of another script."""
    letters = [char for char in text if char.isalpha()]
    if not letters:
        return False
    strange = sum(any(low <= char <= high for low, high in _SCRIPTS) for char in letters)
    if strange >= _FEWEST_LETTERS and strange * 2 > len(letters):
        return True
    said = [token.text for token in tokens if not token.is_number]
    if any(token.raw in FRENCH or token.text in FRENCH for token in tokens):
        return False
    foreign = sum(word in FOREIGN for word in said)
    return len({word for word in said if word in FOREIGN}) >= FEWEST_FOREIGN and foreign >= _SHARE * len(said)
