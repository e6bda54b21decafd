"""What the words around a number say of it, whichever number it is."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.phone_cues import AT, LABELS, MOBILE, NEVER
from frontdesk.understanding.phone_ways import Said
from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import Token

Row = Sequence[Token]

BESIDE = 3
"""Words beside a number in which it is called a fax."""

NEGATED = frozenset({"ai", "sais", "suis", "connais", "avez", "avais"})
"""Verbs whose "pas" does not refuse the number that follows."""


def labels_in(*rows: Row) -> set[str]:
    """What the words of ``rows`` call a number."""
    return {LABELS[token.text] for row in rows for token in row if token.text in LABELS}


def kind_of(number: Said) -> str:
    """``mobile`` or ``fixed``, by the first digits."""
    return "mobile" if number.digits.startswith(MOBILE) else "fixed"


def denied(before: Row) -> bool:
    """True for "jamais au" and "surtout pas le" right before the number."""
    at = len(before)
    while at and before[at - 1].text in AT:
        at -= 1
    if not at or before[at - 1].text not in NEVER or any(sign in token.gap for token in before[at:] for sign in ",.;"):
        return False
    return not (at > 1 and before[at - 2].text in NEGATED)


def has(row: Row, table: PhraseTable[str]) -> bool:
    """True when a phrase of ``table`` stands anywhere in ``row``."""
    return any(table.match(row, at) for at in range(len(row)))
