"""The fixed phrases of days and hours, as one table: what is said → what it is."""

from __future__ import annotations

from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.when.words_marks import MARKS
from frontdesk.understanding.when.words_named import DAYS, PARTS

PHRASES: PhraseTable[object] = PhraseTable(
    {phrase: meaning for meaning, said in (*PARTS, *DAYS, *MARKS) for phrase in said.split("|")}
)
"""Longest phrase first; a meaning is an atom (hours, days), a ``Mark`` or a bound."""
