"""An @ that was not said, or not heard: "stephane point adam gmail point com"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.language.mail import PROVIDERS, THEIR_ENDINGS
from frontdesk.understanding.email_domain import read_domain
from frontdesk.understanding.email_sign import Sign
from frontdesk.understanding.name_family import SURNAMES
from frontdesk.understanding.name_first import FIRST_NAMES
from frontdesk.understanding.name_lexicon import WordKind, kind_of
from frontdesk.understanding.tokens import word_set

_NAMES = FIRST_NAMES | SURNAMES
_OWN_NAMES = word_set("gmail wanadoo hotmail outlook yahoo laposte icloud sfr orange bbox")
"""Providers whose name hardly ends what stands before the @."""


def with_at(signs: Sequence[Sign]) -> list[Sign]:
    """``signs``, with the @ that is missing between an address's beginning and the name of a provider."""
    if any(sign.kind == "@" for sign in signs):
        return list(signs)
    places = [n for n in range(1, len(signs)) if _begins_domain(signs, n) and _ends_local(signs[:n])]
    if len(places) != 1:
        return list(signs)
    n = places[0]
    return [*signs[:n], Sign("@", "@", signs[n].at), *signs[n:]]


def _begins_domain(signs: Sequence[Sign], n: int) -> bool:
    provider = signs[n].text
    if signs[n].kind != "word" or provider not in _OWN_NAMES:
        return False
    domain = read_domain(signs[n:])
    endings = THEIR_ENDINGS.get(provider, PROVIDERS[provider]).split()
    return domain is not None and domain.length > 1 and domain.name in [f"{provider}.{end}" for end in endings]


def _ends_local(signs: Sequence[Sign]) -> bool:
    """True when an address was begun right before: parts joined by a sign, letters, digits, or a name."""
    row = 0
    while row < len(signs) and signs[-1 - row].kind in ("word", "letter", "digits"):
        row += 1
    if row == 0:
        return False
    joined = row < len(signs) and signs[-1 - row].kind == "sign" and _is_material(signs, row + 1)
    parts = signs[len(signs) - row :]
    words = sum(sign.kind == "word" for sign in parts)
    named = all(sign.kind != "word" or _like_a_name(sign.text) for sign in parts)
    return named and words <= 1 and (joined or row > 1)


def _like_a_name(text: str) -> bool:
    return text in _NAMES or kind_of(text) in (WordKind.FIRST, WordKind.FAMILY)


def _is_material(signs: Sequence[Sign], back: int) -> bool:
    return back < len(signs) and signs[-1 - back].kind in ("word", "letter", "digits", "glue", "remark", "soft")
