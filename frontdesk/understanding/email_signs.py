"""A dictated or typed utterance as the signs of an address: words, letters, digits and punctuation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.understanding.email_words import AT, FILLERS, LEAD_INS, SIGNS, WEAK_AT
from frontdesk.understanding.letters import is_elided, read_letter
from frontdesk.understanding.numbers import read_number
from frontdesk.understanding.tokens import Token


class Sign(NamedTuple):
    """One step of an address.

    ``kind``: "@", "sign" (punctuation), "word", "letter", "digits", "lead" (said before an address) or "doubt"
    ("deux n": a digit, or the letter twice).
    ``weak`` marks an @ that was said as "chez" or "at"; ``at`` is the first token that it was read from.
    """

    kind: str
    text: str
    at: int
    weak: bool = False
    said: str = ""
    """The word that it was read from, where that is one word."""


def read_signs(tokens: Sequence[Token]) -> list[Sign]:
    """The signs of all of ``tokens`` in order."""
    signs: list[Sign] = []
    at = 0
    while at < len(tokens):
        signs.extend(_typed(tokens, at))
        found, end = _next(tokens, at, bool(signs) and signs[-1].kind in ("letter", "sign"))
        if found is not None:
            signs.append(found._replace(said=tokens[at].text if end == at + 1 else ""))
        at = end
    return signs


def _typed(tokens: Sequence[Token], at: int) -> list[Sign]:
    """Punctuation that was typed before a token: "@" anywhere; "." and "-" between glued words or standing alone."""
    gap = tokens[at].gap
    found: list[Sign] = []
    for n, char in enumerate(gap):
        if char == "@":
            found.append(Sign("@", "@", at))
        elif char == "_" or (char == "+" and at):
            found.append(Sign("sign", char, at))
        elif char in ".-" and at:
            before, after = gap[n - 1] if n else "", gap[n + 1 : n + 2]
            glued = after.strip() != after or before.strip() != before
            alone = before.isspace() and after.isspace()
            if (not glued or alone) and not (char == "-" and _hyphened_number(tokens, at)):
                found.append(Sign("sign", char, at))
    return found


def _hyphened_number(tokens: Sequence[Token], at: int) -> bool:
    return read_number(tokens, at) is not None and read_number(tokens, at - 1) is not None and not tokens[at].is_number


def _next(tokens: Sequence[Token], at: int, inside: bool) -> tuple[Sign | None, int]:
    """The sign that begins at ``at``, longest phrase first, and where it ends."""
    token = tokens[at]
    whole = token.gap == "" and at > 0
    if token.raw == "à" and at + 1 < len(tokens) and AT.match(tokens, at + 1):
        return None, at + 1
    if token.raw == "à":
        return Sign("lead", token.text, at), at + 1
    if token.text == "avec" and _remark(tokens, at):
        return Sign("doubt", "", at), at + 3
    if not whole:
        if found := AT.match(tokens, at):
            return Sign("@", "@", at), found[1]
        if found := WEAK_AT.match(tokens, at):
            return Sign("@", token.raw, at, weak=True), found[1]
        sign, lead, filler = SIGNS.match(tokens, at), LEAD_INS.match(tokens, at), FILLERS.match(tokens, at)
        longest = max((m[1] for m in (sign, lead, filler) if m), default=0)
        if sign and sign[1] == longest:
            return Sign("sign", sign[0], at), sign[1]
        if filler and filler[1] == longest:
            return None, filler[1]
        if (lead and len(token.text) > 1) or (lead and longest > at + 1):
            return Sign("lead", token.text, at), longest
    if not inside and token.text == "deux" and _lone_letter(tokens, at + 1):
        plain = at > 0 and tokens[at - 1].text in ("chiffre", "nombre")
        return (Sign("digits", "2", at) if plain else Sign("doubt", "", at)), at + 1
    letter = read_letter(tokens, at, inside) if not is_elided(tokens, at) else None
    if letter is not None and not token.is_number:
        return Sign("letter", letter.letters, at), letter.end
    if number := read_number(tokens, at):
        end = number.end
        return Sign("digits", number.digits, at), end
    return Sign("word", token.text, at), at + 1


def _remark(tokens: Sequence[Token], at: int) -> bool:
    """True for "avec deux n": it says something of the word before, but not where."""
    return at + 2 < len(tokens) and tokens[at + 1].text in ("un", "une", "deux") and _lone_letter(tokens, at + 2)


def _lone_letter(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and len(tokens[at].text) == 1 and tokens[at].text.isalpha()
