"""How the parts of an e-mail address are said: words, letters, digits and signs."""

from __future__ import annotations

import re

from frontdesk.language.french import DAYS, MONTHS, SMALL, TENS, number_words
from frontdesk.language.mail import HEARD_AS, PROVIDERS
from frontdesk.language.spelled_words import SPELLED_WORDS

SIGNS = {".": "point", "-": "tiret", "_": "underscore", "+": "signe plus"}

_PIECES = re.compile(r"[a-z]+|[0-9]+|.", re.DOTALL)
_SAYABLE = re.compile(r"^(?=.*[aeiouy])[a-z]{3,}$")
_CLUSTERS = re.compile(r"[^aeiouy]{4,}|[aeiou]{4,}|(.)\1\1|w|yy")

_NUMBERS = [word for name in (*SMALL, *TENS.values(), *DAYS, *MONTHS) for word in name.replace("é", "e").split("-")]

_RESERVED = frozenset(_NUMBERS) | frozenset(SPELLED_WORDS.split())
"""Words that mean something else in a dictated address: they are spelled."""

_HEARD_AS_PROVIDERS = frozenset(alias for said in HEARD_AS.values() for alias in said.split("|"))
_ADVERB = 8
_ALIKE = 80
"""Similarity, of 100, from which a domain might be heard as a provider's: it is spelled."""


_PROVIDERS = frozenset(
    ["gmail", "orange", "wanadoo", "free", "laposte", "icloud", "hotmail", "outlook", "yahoo", "live", "bbox", "neuf"]
)
_ENDINGS = frozenset(["fr", "com", "net", "org", "info", "pro", "eu"])


def spoken_local(local: str) -> str:
    """What stands before the @."""
    pieces = _PIECES.findall(local.lower())
    said = [_said(piece, "".join(pieces[n + 1 : n + 2])) for n, piece in enumerate(pieces)]
    spelled = [piece for piece, words in zip(pieces, said, strict=True) if piece.isalpha() and " " in words]
    # "vasseur point o v a s s e u r" would be heard as a name that is spelled, "aaron zéro aaron" as one said twice.
    twice = {piece for piece in pieces if pieces.count(piece) > 1 or any(piece in row for row in spelled)}
    doubtful = {piece for piece in twice if piece.isalpha()}
    return " ".join(" ".join(p) if p in doubtful else words for p, words in zip(pieces, said, strict=True))


def spoken_domain(domain: str) -> str:
    """What stands after the @: known providers and endings as words."""
    labels = domain.lower().split(".")
    return " point ".join(_label(label) for label in labels)


def _label(label: str) -> str:
    if label in _PROVIDERS | _ENDINGS:
        return label
    return " ".join(label) if label.isalpha() and _like_a_provider(label) else spoken_local(label)


def _like_a_provider(label: str) -> bool:
    if label in _HEARD_AS_PROVIDERS:
        return True
    from rapidfuzz import fuzz, process

    return (
        process.extractOne(label, (*PROVIDERS, *_HEARD_AS_PROVIDERS), scorer=fuzz.ratio, score_cutoff=_ALIKE)
        is not None
    )


def _said(piece: str, after: str) -> str:
    """``piece`` as it is said before ``after``."""
    if piece in SIGNS:
        return SIGNS[piece]
    if piece.isdecimal():
        said = _digits(piece)
        ends_in_two = len(piece) > 1 and said.endswith(" deux") and after.isalpha()
        return f"{said[:-5]} chiffre deux" if ends_in_two else said  # not "deux l"
    adverb = len(piece) >= _ADVERB and piece.endswith("ment")  # "lentement" would be heard as talk
    sayable = not adverb and _SAYABLE.match(piece) and not _CLUSTERS.search(piece) and piece not in _RESERVED
    return piece if sayable else " ".join(piece)


def _digits(digits: str) -> str:
    """A number of one to three digits as such, a longer one or one with leading zeros digit by digit."""
    if digits in ("1", "2"):
        return f"chiffre {SMALL[int(digits)]}"  # "un point" and "deux n" would be something else
    if digits[0] != "0" and len(digits) <= 3:
        return number_words(int(digits))
    return " ".join(SMALL[int(digit)] for digit in digits)
