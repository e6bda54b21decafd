"""Hours of the clock: "14 h 30", "quatorze heures trente", "cinq heures et quart de l'après-midi", "14:30"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.numbers import NUMBER_WORDS, Number, read_number
from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import Token, word_set
from frontdesk.understanding.when.cursor import HOURS_WORDS, MONTH_NUMBERS, Cursor
from frontdesk.understanding.when.times import Hours, clock

_FRACTIONS = PhraseTable(
    {
        "et quart": 15, "un quart": 15, "quart": 15, "et demie": 30, "et demi": 30, "demie": 30, "demi": 30,
        "trois quarts": 45, "et trois quarts": 45, "moins le quart": -15, "moins quart": -15, "moins un quart": -15,
        "moins cinq": -5, "moins dix": -10, "moins vingt": -20, "moins vingt-cinq": -25, "moins 5": -5,
        "moins 10": -10, "moins 20": -20, "moins 25": -25, "et car": 15, "moins le car": -15, "pile": 0,
        "précises": 0, "tapantes": 0,
    }
)  # fmt: skip

_HALVES = PhraseTable(
    {
        "du matin": "am", "du mat": "am", "de l'après-midi": "pm", "du soir": "pm", "d'après-midi": "pm",
        "le matin": "am", "le soir": "pm", "l'après-midi": "pm", "de la matinée": "am",
    }
)  # fmt: skip

_MISHEARD = {"cette": 7, "cet": 7, "dit": 10, "dis": 10, "di": 10, "si": 6, "cis": 6, "oui": 8, "neuve": 9, "de": 2}
"""Hours as a transcriber writes them; only before "heures" in the plural."""

_NO_MINUTES = frozenset({"jour", "jours", "ans", "semaines", "mois", "personnes", "enfants"})

_AFTER_OF = word_set("la l preference apresmidi matin ce cet demain lundi mardi mercredi jeudi vendredi samedi")
_LASTING = frozenset({"pendant", "durant", "dure", "attendu", "mets", "met"})
_AT = word_set(
    """a vers avant apres des jusqu jusque entre et ou environ de pour les lundi mardi mercredi jeudi vendredi samedi
    demain plutot disons que passe"""
)
"""Words before "une heure" where it is the hour of the clock."""

_SPENT = word_set(
    "route train trajet voiture bus marche chemin cours travail attente retard transport vol conduite metro"
)
_LONG = 4
"""Hours that an appointment may last."""

_ROUND = 5
"""Minutes after "midi" are believed only in steps of so many: "midi deux personnes" is no 12:02."""

_AFTERNOON = range(1, 7)
"""Bare hours that nobody means at night."""


FIRST = NUMBER_WORDS | frozenset(_MISHEARD) | {"midi", "minuit"}
"""Words, besides digits, with which an hour can begin."""


def scan_hour(tokens: Sequence[Token], at: int) -> tuple[Hours, int] | None:
    """The hour named at ``at`` and where it ends."""
    cursor = Cursor(tokens, at)
    return _noon(cursor) or _colon(cursor) or _spoken(cursor)


def hour_of(value: int) -> Hours | None:
    """The hour that a bare number means next to another hour; None for what is no hour."""
    return _at(value, 0, "") if 0 <= value <= 24 else None


def _at(hour: int, minute: int, half: str) -> Hours | None:
    total = hour * 60 + minute
    if not 0 <= total < 24 * 60:
        return None
    if half == "am" or (half == "" and hour not in range(1, 12)):
        return clock(total)
    if half == "pm":
        return clock(total + 12 * 60 if hour < 12 else total)
    return clock(total + 12 * 60 if hour in _AFTERNOON else total, loose=True)


def _noon(cursor: Cursor) -> tuple[Hours, int] | None:
    start = cursor.at
    if not (word := cursor.take("midi", "minuit")):
        return None
    minutes = _fraction(cursor)
    if minutes is None:
        minutes = _minutes(cursor)
        if not minutes or minutes % _ROUND:
            cursor.at = start
            return None
    total = (12 * 60 if word == "midi" else 0) + minutes
    return clock(total % (24 * 60)), cursor.at


def _colon(cursor: Cursor) -> tuple[Hours, int] | None:
    """ "14:30", as it is typed."""
    if not (cursor.token and cursor.token.is_number and cursor.word(1)):
        return None
    second = cursor.tokens[cursor.at + 1]
    if second.gap != ":" or not second.is_number or len(second.text) != 2 or len(cursor.word()) > 2:
        return None
    hours = _at(int(cursor.word()), int(second.text), "") if int(second.text) < 60 else None
    return (hours._replace(loose=False), cursor.at + 2) if hours else None


def _spoken(cursor: Cursor) -> tuple[Hours, int] | None:
    start = cursor.at
    found = cursor.number(0, 24)
    if found and not (cursor.word() in HOURS_WORDS and cursor.flows()):
        cursor.at, found = start, None
    hour = found.value if found else None
    if hour is None and cursor.word(1) == "heures":
        hour = cursor.lookup(_MISHEARD)
    if hour is None or not cursor.take(*HOURS_WORDS):
        cursor.at = start
        return None
    minutes = _minutes(cursor)
    half = _HALVES.match(cursor.tokens, cursor.at) if cursor.flows() else None
    if half:
        cursor.at = half[1]
    if _lasts(cursor, start, hour, minutes, bool(half)):
        return None
    hours = _at(hour, minutes, half[0] if half else "")
    return (hours, cursor.at) if hours else None


def _lasts(cursor: Cursor, start: int, hour: int, minutes: int, half: bool) -> bool:
    """True for a length of time: "deux heures de route", "je me libère une heure"."""
    if half or minutes:
        return hour <= _LONG and cursor.word() in ("de", "d") and cursor.word(1) in _SPENT
    before = cursor.tokens[start - 1].text if start else ""
    if cursor.word() in ("de", "d") and cursor.word(1) and cursor.word(1) not in _AFTER_OF:
        return True
    row = [token.text for token in cursor.tokens[max(start - 3, 0) : start]]
    if hour <= _LONG and len(row) == 3 and row[0] in ("un", "une") and row[2] in ("de", "d"):
        return True  # "un créneau de deux heures"
    counted = hour == 1 and cursor.tokens[start].text == "une"
    return before in _LASTING or (counted and bool(before) and before not in _AT)


def _minutes(cursor: Cursor) -> int:
    if not cursor.flows():
        return 0
    fraction = _fraction(cursor)
    if fraction is not None:
        return fraction
    before = cursor.at
    cursor.skip("zero") or cursor.skip("et")
    found = cursor.number(0, 59) if cursor.token else None
    if found is not None and cursor.word() in HOURS_WORDS and found.end - found.start == 2:
        found = _first_word(cursor, found)  # "huit heures trente neuf heures"
    if found is None or not _are_minutes(cursor, found):
        cursor.at = before
        return 0
    cursor.take("minutes", "minute", "mn", "min")
    return found.value


def _first_word(cursor: Cursor, found: Number) -> Number | None:
    """The tens of a number whose units begin the next hour; None where they are written together."""
    if cursor.tokens[found.end - 1].gap.strip():
        return None
    cursor.at = found.start
    alone = read_number(cursor.tokens[found.start : found.start + 1], 0)
    cursor.at += 1
    return None if alone is None else alone._replace(start=found.start, end=found.start + 1)


def _are_minutes(cursor: Cursor, found: Number) -> bool:
    """True unless the number counts or dates something: "seize heures un lundi", "neuf heures douze juin"."""
    following = cursor.word()
    if following in HOURS_WORDS or following in _NO_MINUTES or following in MONTH_NUMBERS:
        return False
    article = found.value == 1 and not cursor.tokens[found.start].is_number
    return not article or following == "minute"


def _fraction(cursor: Cursor) -> int | None:
    if cursor.token is None:
        return None
    found = _FRACTIONS.match(cursor.tokens, cursor.at)
    if found is None:
        return None
    cursor.at = found[1]
    return found[0]
