"""Punctuation that was typed: that of an address, or that of a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.language.mail import ENDINGS, ENDINGS_OF_A_SENTENCE
from frontdesk.understanding.email_sign import Sign
from frontdesk.understanding.numbers import read_number
from frontdesk.understanding.tokens import Token

_ENDINGS = ENDINGS - ENDINGS_OF_A_SENTENCE


def typed_signs(tokens: Sequence[Token], at: int) -> list[Sign]:
    """Punctuation that was typed before a token: that of an address, or that of a sentence."""
    gap = tokens[at].gap
    found: list[Sign] = []
    for n, char in enumerate(gap):
        if char == "@":
            found.append(Sign("@", "@", at))
        elif char == "_" or (char == "+" and at):
            found.append(Sign("sign", char, at))
        elif char in ".-" and at:
            if _within_address(tokens, at, n):
                found.append(Sign("sign", char, at))
            elif char == ".":
                spelled = len(tokens[at].text) == 1 or len(tokens[at - 1].text) == 1
                found.append(Sign("pause" if spelled else "aside", char, at))
        elif char in ",;?!:\n" and at:
            found.append(Sign({",": "pause", ":": "lead", "\n": "lead"}.get(char, "aside"), char, at))
    return found


def _within_address(tokens: Sequence[Token], at: int, n: int) -> bool:
    """True for a "." or "-" between glued words, standing alone, or before the ending of a domain."""
    gap = tokens[at].gap
    before, after = gap[n - 1] if n else "", gap[n + 1 : n + 2]
    if gap[n] == "-" and _hyphened_number(tokens, at):
        return False
    glued = after.strip() != after or before.strip() != before
    ending = tokens[at].text in _ENDINGS
    return not glued or (before.isspace() and (after.isspace() or (not after and ending)))


def _hyphened_number(tokens: Sequence[Token], at: int) -> bool:
    return read_number(tokens, at) is not None and read_number(tokens, at - 1) is not None and not tokens[at].is_number
