"""The holidays that people name when they speak of dates, and when they fall."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.easter import easter

_FIXED = {
    "jour de l'an": (1, 1), "nouvel an": (1, 1), "fête du travail": (5, 1), "fête nationale": (7, 14),
    "assomption": (8, 15), "toussaint": (11, 1), "armistice": (11, 11), "noël": (12, 25),
    "saint-sylvestre": (12, 31), "réveillon": (12, 24),
}  # fmt: skip

_AROUND_EASTER = {
    "vendredi saint": -2, "dimanche de pâques": 0, "lundi de pâques": 1, "pâques": 1, "ascension": 39,
    "dimanche de pentecôte": 49, "lundi de pentecôte": 50, "pentecôte": 50,
}  # fmt: skip

FEASTS = tuple(_FIXED) + tuple(_AROUND_EASTER)
"""Names of the holidays; a bare "pâques" or "pentecôte" is the Monday, when people have the day off."""


def feast_date(name: str, year: int) -> date:
    """The day of a holiday of ``FEASTS``; raises ``KeyError`` for another name."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    return easter(year) + timedelta(days=_AROUND_EASTER[name])
