"""Tags that a transcriber puts where no word was heard: "[bruit]", "(inaudible)", "<unk>"."""

from __future__ import annotations

import re

from frontdesk.understanding.email_words import AT, SIGNS
from frontdesk.understanding.tokens import tokenize, word_set

UNHEARD = "inaudible"
"""The word that stands for one that was not heard."""

_TAG = re.compile(r"\[[^\]\[@]{1,30}\]|\([^()@]{1,30}\)|<[^<>@]{1,30}>|\*[^*@\s][^*@]{0,28}\*|\{[^{}@]{1,30}\}")
_HARMLESS = word_set("""
rire rires toux tousse soupir soupirs souffle respiration musique bip silence pause rit eternuement reniflement
klaxon radio aboiement chien
""")


def silenced(text: str) -> str:
    """``text`` with a tag for a word that was not heard as one word, and without laughter and coughs."""
    return _TAG.sub(_instead, text) if any(char in text for char in "[(<*{") else text


def _instead(tag: re.Match[str]) -> str:
    inner = tokenize(tag.group())
    if not inner:
        return " "
    if AT.match(inner, 0) or SIGNS.match(inner, 0) or inner[0].text == "at":
        return f" {tag.group()[1:-1]} "  # "jean (arobase) free (point) fr", against robots
    return " , " if inner[0].text in _HARMLESS else f" {UNHEARD} "
