"""Lengths of time: "trois semaines", "les quinze prochains jours", "une dizaine de jours", "48 heures"."""

from __future__ import annotations

from frontdesk.understanding.when.bounds import Within
from frontdesk.understanding.when.cursor import Cursor
from frontdesk.understanding.when.marks import Length

_UNITS = {
    "jour": 1,
    "jours": 1,
    "semaine": 7,
    "semaines": 7,
    "mois": 30,
    "an": 365,
    "ans": 365,
    "huitaine": 7,
    "quinzaine": 14,
}
_USAGE = {8: 7, 15: 14}
""" "huit jours" is a week, "quinze jours" two."""

_DAYLONG = {24: 1, 48: 2, 72: 3}


def scan_length(cursor: Cursor) -> tuple[Length | Within, int] | None:
    """The length that begins where ``cursor`` stands, and where it ends."""
    plural = bool(cursor.take("les"))
    cursor.take("une", "la")
    cursor.take("derniere", "premiere")
    if cursor.skip("dizaine", "de", "jours"):
        return Length(10, "jours"), cursor.at
    if cursor.skip("petite", "semaine") or cursor.skip("semaine"):
        return (Length(7, "semaine"), cursor.at) if cursor.tokens[cursor.at - 1].gap.strip() == "" else None
    found = cursor.number(1, 90)
    if found is None:
        return None
    coming = bool(cursor.take("prochains", "prochaines", "petits", "petites")) and plural
    unit = cursor.word()
    if unit in ("heures", "h") and found.value in _DAYLONG:
        cursor.at += 1
        return Length(_DAYLONG[found.value], "jours"), cursor.at
    if (size := cursor.lookup(_UNITS)) is None:
        return None
    days = _USAGE.get(found.value, found.value) if size == 1 else found.value * size
    return (Within(days) if coming else Length(days, unit)), cursor.at
