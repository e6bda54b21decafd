"""How a French word sounds, roughly: what a transcriber may have written instead."""

from __future__ import annotations

import re
from functools import lru_cache

_RULES = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"y|ill(?=[aeiouy])", "i"),
        (r"sc(?=[ei])|ss|x|ti(?=on)|c(?=[ei])", "s"),
        (r"ge(?=[ao])|g(?=[ei])", "j"),
        (r"gu(?=[ei])", "g"),
        (r"eau|au", "o"),
        (r"ph", "f"),
        (r"(ain|ein|aim|eim|un|eun|in|im)(?![aeiounm])", "1"),
        (r"(an|am|en|em)(?![aeiounm])", "2"),
        (r"(on|om)(?![aeiounm])", "3"),
        (r"oi", "wa"),
        (r"ou", "u"),
        (r"ai|ei|er$|ez$|et$|e[tz]s$", "e"),
        (r"oeu|eu", "e"),
        (r"gn", "n"),
        (r"ch", "S"),
        (r"qu|q|ck|c", "k"),
        (r"z", "s"),
        (r"h", ""),
        (r"(.)\1", r"\1"),
        (r"(?<=..)e?[sxtdpzg]*$", ""),
        (r"(?<=..)e$", ""),
        (r"(?<=[123])[cktdgpsb]$", ""),
    )
)


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """A key that words of nearly the same sound share; ``word`` is folded."""
    for pattern, heard in _RULES:
        word = pattern.sub(heard, word)
    return word
