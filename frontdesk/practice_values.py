"""Single values as ``practice.yml`` writes them: hours, durations, days, phone numbers.

Every function takes the text of one value and raises ``ValueError`` with what would be right, in French: it is
read by whoever edits the file.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time, timedelta
from itertools import pairwise

from frontdesk.practice import Hours

_CLOCK = r"(\d{1,2})\s*(?:[h:]\s*(\d{2})?)?"
_HOURS = re.compile(rf"{_CLOCK}\s*[-–—]\s*{_CLOCK}")
_MINUTES = re.compile(r"(\d{1,6})\s*(?:min|minutes?)?")
_HOURS_LONG = re.compile(r"(\d{1,4})\s*h(?:eures?)?\s*(\d{2})?")
_DAYS = re.compile(r"(\d{1,4})\s*(?:[dj]|jours?)")
_PHONE = re.compile(r"\+[1-9]\d{6,14}")
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_DAY_OFF = ("", "fermé")
_MIDNIGHT = time(0)
_A_DAY = 24 * 60


def hours(text: str) -> Hours:
    """One stretch of a day on the wall clock: "9h-12h", "9h30-12h", "14:00-18:00", "20h-24h"."""
    found = _HOURS.fullmatch(text.strip().lower())
    opens, closes = (_clock(found[1], found[2]), _clock(found[3], found[4])) if found else (0, 0)
    if not opens < closes <= _A_DAY:
        raise ValueError(
            "écrivez par exemple 9h-12h, 9h30-12h ou 14:00-18:00, la fin après le début"
            " (une nuit s'écrit 20h-24h, puis 0h-6h le lendemain)"
        )
    return Hours(time(*divmod(opens, 60)), time(*divmod(closes % _A_DAY, 60)))


def working_day(texts: Sequence[str]) -> tuple[Hours, ...]:
    """The stretches of one day, in order; nothing and "fermé" are a day off."""
    found = [hours(text) for text in texts if text.strip().lower() not in _DAY_OFF]
    found.sort(key=lambda stretch: stretch.opens)
    for earlier, later in pairwise(found):
        if earlier.closes == _MIDNIGHT or later.opens < earlier.closes:
            raise ValueError("deux plages se chevauchent ; écrivez par exemple [9h-12h, 14h-18h]")
    return tuple(found)


def duration(text: str) -> timedelta:
    """A length of time: "30" (minutes), "45 min", "2h", "1h30", "60j" or "60d"."""
    written = text.strip().lower()
    if found := _MINUTES.fullmatch(written):
        return timedelta(minutes=int(found[1]))
    if found := _HOURS_LONG.fullmatch(written):
        return timedelta(hours=int(found[1]), minutes=int(found[2] or 0))
    if found := _DAYS.fullmatch(written):
        return timedelta(days=int(found[1]))
    raise ValueError("écrivez un nombre de minutes (30), d'heures (2h, 1h30) ou de jours (60j)")


def day(text: str) -> date:
    """A day of the calendar: "2026-12-24"."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise ValueError("écrivez un jour qui existe, sous la forme 2026-12-24") from None


def phone(text: str) -> str | None:
    """A number in E.164, spaces and dots allowed ("+33 1 99 00 12 34"); None for an empty text."""
    number = re.sub(r"[\s.]", "", text)
    if number and not _PHONE.fullmatch(number):
        raise ValueError('écrivez le numéro avec l\'indicatif du pays : "+33199001234", ou laissez vide')
    return number or None


def identifier(text: str) -> str:
    """A short name for logs and databases: lower case, digits, "-" and "_"."""
    if not _ID.fullmatch(text):
        raise ValueError("écrivez un nom court en minuscules sans accent ni espace, par exemple dupont")
    return text


def _clock(hour: str, minute: str | None) -> int:
    """Minutes since midnight; more than a day when there is no such hour."""
    past = int(minute or 0)
    return int(hour) * 60 + past if past < 60 else _A_DAY + 1
