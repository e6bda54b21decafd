"""How the parts of an e-mail address are said: words, letters, digits and signs."""

from __future__ import annotations

import re

from frontdesk.language.french import DAYS, MONTHS, SMALL, TENS, number_words

SIGNS = {".": "point", "-": "tiret", "_": "underscore", "+": "plus"}

_PIECES = re.compile(r"[a-z]+|[0-9]+|.", re.DOTALL)
_SAYABLE = re.compile(r"^(?=.*[aeiouy])[a-z]{3,}$")
_CLUSTERS = re.compile(r"[^aeiouy]{4,}|[aeiou]{4,}|(.)\1\1|w|yy")

_RESERVED = frozenset(
    [word for name in (*SMALL, *TENS.values(), *DAYS, *MONTHS) for word in name.replace("é", "e").split("-")]
    + ["arobase", "point", "tiret", "underscore", "plus", "moins", "double", "deux", "chez", "bas", "haut", "comme"]
    + ["avec", "une", "com", "chiffre", "majuscule", "minuscule"]
    + ["cent", "cents", "mille", "vingts", "septante", "nonante"]
)
"""Words that mean something else in a dictated address: they are spelled."""

_PROVIDERS = frozenset(
    ["gmail", "orange", "wanadoo", "free", "laposte", "icloud", "hotmail", "outlook", "yahoo", "live", "bbox", "neuf"]
)
_ENDINGS = frozenset(["fr", "com", "net", "org", "info", "pro", "eu"])


def spoken_local(local: str) -> str:
    """What stands before the @."""
    return " ".join(_said(piece) for piece in _PIECES.findall(local.lower()))


def spoken_domain(domain: str) -> str:
    """What stands after the @: known providers and endings as words."""
    labels = domain.lower().split(".")
    return " point ".join(_label(label) for label in labels)


def _label(label: str) -> str:
    return label if label in _PROVIDERS | _ENDINGS else spoken_local(label)


def _said(piece: str) -> str:
    if piece in SIGNS:
        return SIGNS[piece]
    if piece.isdecimal():
        return _digits(piece)
    sayable = _SAYABLE.match(piece) and not _CLUSTERS.search(piece) and piece not in _RESERVED
    return piece if sayable else " ".join(piece)


def _digits(digits: str) -> str:
    """A number of one to three digits as such, a longer one or one with leading zeros digit by digit."""
    if digits[0] != "0" and len(digits) <= 3:
        return number_words(int(digits))
    return " ".join(SMALL[int(digit)] for digit in digits)
