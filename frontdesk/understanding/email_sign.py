"""One step of an address that is dictated or typed."""

from __future__ import annotations

from typing import NamedTuple

from frontdesk.understanding.email_remarks import Remark

BOUNDARIES = ("pause", "aside", "lead", "fix", "not")
"""Weakest first: said while thinking, something else, the way in to an address, a correction, a denial."""


class Sign(NamedTuple):
    """One step of an address.

    ``kind``: "@", "sign" (punctuation), "word", "soft" (a word that may not belong to it), "letter", "digits",
    "remark", "glue" ("tout attaché"), "doubt", or one of ``BOUNDARIES``.
    ``weak`` marks an @ that was said as "chez" or "at"; ``at`` is the first token that it was read from.
    """

    kind: str
    text: str
    at: int
    weak: bool = False
    said: str = ""
    """The word that it was read from, where that is one word; "comme" for "p comme pierre"."""
    remark: Remark | None = None
