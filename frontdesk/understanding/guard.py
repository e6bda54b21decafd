"""Is a message fit to be heard? What is not is named instead: the channels turn the name into an intent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Union

from frontdesk.understanding.guard_abuse import is_abuse
from frontdesk.understanding.guard_emergency import is_emergency
from frontdesk.understanding.guard_injection import is_injection
from frontdesk.understanding.guard_spam import is_spam
from frontdesk.understanding.language import is_foreign, is_french
from frontdesk.understanding.phrases import phrases, strip_phrases
from frontdesk.understanding.tokens import Token, tokenize

__all__ = ["LONGEST", "NAMED_THINGS", "REFUSALS", "Fit", "Refusal", "Screening", "is_french", "screen"]

LONGEST = 500
"""Characters of a message that are still heard (the specification's limit)."""

NAMED_THINGS = frozenset({"caller_name", "contact", "chosen_opening", "booking_confirmed"})
"""Questions, by their slots, whose answers are of no language: a name, a number, an address, a choice, a yes."""

REFUSALS = (
    *("empty_message", "message_too_long", "other_language"),
    *("abuse", "spam", "emergency", "injection"),
)

_NOISE = re.compile(r"\[[^\]]*\]|\([^)]*\)|\*[^*]*\*|<[a-zà-ÿ ]*>")
"""What transcribers write for sounds: "[bruit]", "(silence)"."""

_HUM = re.compile(r"h*m+h*m*|h*u+m+|h*e+u+h*|p+f+|h+e+m+|t+s+t*|a+t+ch*o+u+m+|b+r+|z+|o+u+h+")
"""A hum, a cough or a sigh as it is written; "ah" and "hein" may mean something."""

_IMAGINED = phrases(
    """sous-titres réalisés par la communauté d'amara org|sous-titrage société radio-canada|sous-titrage st' 501
    |sous-titres réalisés para la communauté d'amara org|merci d'avoir regardé cette vidéo|sous-titrage fr
    |merci d'avoir regardé la vidéo|abonnez-vous à la chaîne|sous-titres par|sous-titrage par|❤️ par sous-titres"""
)
"""What speech recognition makes of silence: credits of the films that it learnt from."""


@dataclass(frozen=True)
class Fit:
    """``text`` may be heard: trimmed, without control characters and without a leading "/"."""

    text: str


@dataclass(frozen=True)
class Refusal:
    """Why not; ``name`` is one of ``REFUSALS``, the names of the channels' intents."""

    name: str


Screening = Union[Fit, Refusal]


def screen(text: str, pending: str = "") -> Screening:
    """``text`` if it may be heard, else what is wrong with it.

    ``pending`` is the slot that a form has asked for, or "": no language is refused while a name, a number, an
    address or a choice is awaited. Callers may not speak intents: a leading "/", which Rasa takes for one, is
    stripped or refused. An emergency is heard in a message that is too long, too.
    """
    clean = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    tokens = tokenize(clean[: 2 * LONGEST])
    if is_emergency(tokens):
        return Refusal("emergency")
    if len(clean) > LONGEST:
        return Refusal("message_too_long")
    if _is_empty(clean):
        return Refusal("empty_message")
    if is_abuse(tokens):
        return Refusal("abuse")
    if is_injection(clean, tokens):
        return Refusal("injection")
    if is_spam(clean, tokens):
        return Refusal("spam")
    if pending not in NAMED_THINGS and is_foreign(clean):
        return Refusal("other_language")
    return Fit(clean.lstrip("/ "))


def _is_empty(clean: str) -> bool:
    """True when nothing was said: punctuation, noises and hums alone."""
    said = tokenize(_NOISE.sub(" ", clean))
    return all(_is_sound(token) for token in strip_phrases(said, _IMAGINED))


def _is_sound(token: Token) -> bool:
    return bool(_HUM.fullmatch(token.text))
