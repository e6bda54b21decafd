"""Days, hours, numbers and addresses as a voice says them and as a page shows them.

Values for responses only: no sentence is made here. Whatever is said can be understood back.
"""

from __future__ import annotations

from datetime import date, datetime

from frontdesk.clock import PARIS
from frontdesk.language.french import DAYS, MONTHS, SMALL, number_words
from frontdesk.language.spelling import spoken_domain, spoken_local

NBSP = "\N{NO-BREAK SPACE}"
"""Keeps a number and its unit on one line."""

_FRANCE = "+33"
_NOON = 12


def spoken_day(day: date) -> str:
    """ "mardi deux juin"; the first of a month is "premier"."""
    number = "premier" if day.day == 1 else number_words(day.day)
    return f"{DAYS[day.weekday()]} {number} {MONTHS[day.month - 1]}"


def written_day(day: date) -> str:
    """ "mardi 2 juin", "mercredi 1er juillet", with no-break spaces around the number."""
    number = "1er" if day.day == 1 else str(day.day)
    return f"{DAYS[day.weekday()]} {number}{NBSP}{MONTHS[day.month - 1]}"


def spoken_hour(moment: datetime) -> str:
    """ "neuf heures trente", "midi", "treize heures", "minuit": the hour in Paris."""
    local = moment.astimezone(PARIS)
    if local.hour in (0, _NOON):
        whole = "midi" if local.hour else "minuit"
    else:
        whole = _feminine(local.hour) + (" heure" if local.hour == 1 else " heures")
    if not local.minute:
        return whole
    minutes = number_words(local.minute)
    return f"{whole} {minutes}" if local.minute > 9 else f"{whole} {SMALL[0]} {minutes}"


def written_hour(moment: datetime) -> str:
    """ "9 h", "9 h 30", with no-break spaces: the hour in Paris."""
    local = moment.astimezone(PARIS)
    return f"{local.hour}{NBSP}h" + (f"{NBSP}{local.minute:02d}" if local.minute else "")


def spoken_moment(moment: datetime) -> str:
    """ "mardi deux juin à neuf heures trente"."""
    return f"{spoken_day(moment.astimezone(PARIS))} à {spoken_hour(moment)}"


def written_moment(moment: datetime) -> str:
    """ "mardi 2 juin à 9 h 30"."""
    return f"{written_day(moment.astimezone(PARIS))} à {written_hour(moment)}"


def spoken_phone(number: str) -> str:
    """An E.164 number as it is dictated: a French one by pairs ("zéro six, douze…"), another after "plus"."""
    digits = _national(number)
    if digits is not None:
        return ", ".join(_pair(digits[n : n + 2]) for n in range(0, len(digits), 2))
    return "plus " + ", ".join(SMALL[int(digit)] for digit in number.lstrip("+"))


def written_phone(number: str) -> str:
    """ "06 12 34 56 78" with no-break spaces; a foreign number in pairs after its "+"."""
    digits = _national(number)
    if digits is not None:
        return NBSP.join(digits[n : n + 2] for n in range(0, len(digits), 2))
    rest = number.lstrip("+")
    head = len(rest) % 2 or 2
    return NBSP.join([f"+{rest[:head]}", *(rest[n : n + 2] for n in range(head, len(rest), 2))])


def spoken_email(address: str) -> str:
    """ "j point dupont arobase orange point fr": words where a voice can say them, letters elsewhere."""
    local, _, domain = address.partition("@")
    return f"{spoken_local(local)} arobase {spoken_domain(domain)}"


def written_email(address: str) -> str:
    """The address as it is."""
    return address


def spoken_count(number: int, thing: str) -> str:
    """ "un chiffre", "deux chiffres"."""
    return f"{number_words(number)} {thing}" if number == 1 else f"{number_words(number)} {thing}s"


def _feminine(number: int) -> str:
    said = number_words(number)
    return f"{said}e" if said.endswith("un") else said


def _national(number: str) -> str | None:
    """The ten digits of a number of metropolitan France, else None."""
    rest = number[len(_FRANCE) :]
    return f"0{rest}" if number.startswith(_FRANCE) and len(rest) == 9 and rest.isdecimal() else None


def _pair(pair: str) -> str:
    if pair == "00":
        return "double zéro"
    return number_words(int(pair)) if pair[0] != "0" else f"{SMALL[0]} {SMALL[int(pair[1])]}"
