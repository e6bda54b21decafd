"""Days of the week and of the month: "mardi prochain", "le 3", "lundi 15 juin", "12/06", "le premier juillet"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.numbers import NUMBER_WORDS
from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import Token, word_set
from frontdesk.understanding.when.atoms import DayAtom, Mode, MonthDay, Weekday
from frontdesk.understanding.when.cursor import HOURS_WORDS, MONTH_NUMBERS, WEEKDAYS, Cursor, is_time_word
from frontdesk.understanding.when.marks import Figure

_ARTICLES = PhraseTable(
    {
        "le": Mode.EVERY, "les": Mode.EVERY, "tous les": Mode.EVERY, "chaque": Mode.EVERY, "un": Mode.EVERY,
        "n'importe quel": Mode.EVERY, "des": Mode.EVERY, "ce": Mode.THIS, "le prochain": Mode.FOLLOWING,
        "tout les": Mode.EVERY, "mes": Mode.EVERY, "mon": Mode.EVERY, "aucun": Mode.EVERY,
    }
)  # fmt: skip

_SUFFIXES = PhraseTable(
    {
        "prochain": Mode.COMING, "prochains": Mode.COMING, "pro": Mode.COMING, "qui vient": Mode.FOLLOWING,
        "qui arrive": Mode.FOLLOWING, "ou l'autre": Mode.EITHER,
        "ou bien l'autre": Mode.EITHER, "à venir": Mode.FOLLOWING, "qui suit": Mode.FOLLOWING,
    }
)  # fmt: skip

_GONE = frozenset({"dernier", "derniers", "passe"})
_LATER = PhraseTable({"en huit": 1, "en 8": 1, "en quinze": 2, "en 15": 2, "en oui": 1})
_MISHEARD = PhraseTable(
    {
        "je dis": 3, "jeu dit": 3, "ma dit": 1, "m'a dit": 1, "ça me dit": 5, "sa me dit": 5, "l'un dit": 0,
        "l'un di": 0, "lin dit": 0, "vendre dit": 4, "vendre di": 4, "mer credit": 2, "mercre dit": 2,
    }
)  # fmt: skip
"""Weekdays as a transcriber writes them; believed only right before a part of the day or a date."""
_AFTER_NOTE = word_set("notez note mettez pour disons voila donc plutot alors sinon ou et bon oui non")
"""Words before such a weekday with a date: "il m'a dit le 12" tells, "notez m'a dit 12 mars" does not."""

_DAYS_MISHEARD = {
    "cis": 6, "si": 6, "sis": 6, "cette": 7, "set": 7, "cet": 7, "oui": 8, "huitre": 8, "neuve": 9, "dit": 10,
    "dis": 10, "di": 10, "onse": 11, "douce": 12, "treise": 13, "vin": 20, "train": 30,
}  # fmt: skip
"""Days of the month as a transcriber writes them; believed only after an article and before a month, or in a pair."""

_RANKED = word_set("qui que de du possible disponible libre venu trou jour moment creneau rendezvous arrive")
"""Words after "le premier" that make it no day of the month."""

_PARTS = frozenset({"matin", "apresmidi", "soir", "midi", "prochain"})

_COUNTED = HOURS_WORDS | {
    "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "personne", "personnes", "minute", "minutes", "fois",
    "enfants", "rendezvous", "choses", "creneaux", "rue", "avenue", "euros", "patients", "consultations", "seances",
}  # fmt: skip

FIRST = (
    NUMBER_WORDS
    | frozenset(WEEKDAYS)
    | word_set(
        "le les tous tout chaque un n des ce mes mon aucun du au aux premier je jeu ma m ca sa l lin vendre mer mercre"
    )
)
"""Words, besides digits, with which a day can begin."""


def scan_day(tokens: Sequence[Token], at: int) -> tuple[DayAtom | Figure | None, int] | None:
    """The day named at ``at`` and where it ends; None as the atom for one that has passed ("mardi dernier")."""
    cursor = Cursor(tokens, at)
    if tokens[at].is_number:
        return _written(cursor) or _month_day(cursor)
    found = _weekday(cursor) or _written(cursor) or _month_day(cursor)
    return found or _misheard_date(cursor) or _misheard(cursor)


def _weekday(cursor: Cursor) -> tuple[DayAtom | None, int] | None:
    start = cursor.at
    article = _ARTICLES.match(cursor.tokens, cursor.at)
    if article:
        cursor.at = article[1]
    if cursor.token is None or (number := cursor.lookup(WEEKDAYS)) is None:
        cursor.at = start
        return None
    if cursor.tokens[start].text == "des" and not cursor.tokens[cursor.at - 1].text.endswith("s"):
        cursor.at = start  # "dès lundi"
        return None
    if cursor.take(*_GONE):
        return None, cursor.at
    if dated := _dated(cursor, number):
        return dated
    mode = article[0] if article else Mode.NEXT
    suffix = _SUFFIXES.match(cursor.tokens, cursor.at) if cursor.token else None
    if suffix and not (suffix[0] is Mode.EITHER and is_time_word(cursor.tokens, suffix[1])):
        mode, cursor.at = suffix[0], suffix[1]
        if dated := _dated(cursor, number):
            return dated
    weeks = 0
    if cursor.take("suivant") or cursor.skip("d", "apres"):
        mode = Mode.COMING
    if cursor.token and (later := _LATER.match(cursor.tokens, cursor.at)):
        weeks, cursor.at = later
    return Weekday(number, Mode.NEXT if weeks else mode, weeks), cursor.at


def _dated(cursor: Cursor, weekday: int) -> tuple[DayAtom, int] | None:
    """The rest of "lundi 15 juin" or "lundi le 15"."""
    start = cursor.at
    with_article = bool(cursor.take("le"))
    day = _day_number(cursor)
    if day is None:
        cursor.at = start
        return None
    number, spelled = day
    month = _month_after(cursor)
    if month is None and (_counts(cursor) or (spelled and number == 1 and not with_article)):
        cursor.at = start
        return None
    return MonthDay(number, month, _year(cursor) if month else None, weekday), cursor.at


def _day_number(cursor: Cursor) -> tuple[int, bool] | None:
    """A day of the month and whether it was a plain number word."""
    if cursor.take("premier"):
        return 1, False
    found = cursor.number(1, 31)
    if found is None:
        return None
    typed = cursor.tokens[found.start].is_number
    if found.value == 1 and typed and cursor.token and cursor.token.gap == "" and cursor.take("er", "ier"):
        return 1, False
    if typed and cursor.token and cursor.token.gap == "":
        cursor.take("e", "eme", "ieme")
    return found.value, not typed


def _counts(cursor: Cursor) -> bool:
    """True when the number just read counts something, or is one of a row of hours ("9 ou 10 heures")."""
    if cursor.word() in _COUNTED:
        return True
    if cursor.token and cursor.token.gap in (":", "/"):
        return True
    if cursor.token and "," in cursor.token.gap:
        return False
    ahead = Cursor(cursor.tokens, cursor.at)
    ahead.take("ou", "et")
    return ahead.number(0, 24) is not None and ahead.word() in HOURS_WORDS


def _month_after(cursor: Cursor) -> int | None:
    start = cursor.at
    if not cursor.flows():
        return None
    cursor.take("de", "d", "du")
    month = cursor.lookup(MONTH_NUMBERS)
    if month is None:
        cursor.at = start
    return month


def _year(cursor: Cursor) -> int | None:
    start = cursor.at
    if cursor.flows() and (found := cursor.number(2000, 2199)) is not None:
        return found.value
    cursor.at = start
    return None


def _written(cursor: Cursor) -> tuple[DayAtom, int] | None:
    """ "12/06", "12/06/2026", "2026-06-12"."""
    start = cursor.at
    cursor.take("le")
    row = cursor.tokens[cursor.at : cursor.at + 3]
    digits = [t.text for t in row if t.is_number]
    gaps = [t.gap for t in row[1:]]
    if len(digits) == 3 and gaps == ["-", "-"] and len(digits[0]) == 4:
        year, month, day, used = int(digits[0]), int(digits[1][:3]), int(digits[2][:3]), 3
    elif len(digits) == 3 and gaps in (["/", "/"], [".", "."], ["-", "-"]) and len(digits[2]) in (2, 4):
        year = int(digits[2]) + (2000 if len(digits[2]) == 2 else 0)
        day, month, used = int(digits[0][:3]), int(digits[1][:3]), 3
        follower = cursor.tokens[cursor.at + 3 : cursor.at + 4]
        if gaps != ["/", "/"] and len(digits[2]) == 2 and follower and follower[0].is_number:
            year, month, day = 0, 0, 0
    elif len(row) >= 2 and row[0].is_number and row[1].is_number and gaps[0] == "/":
        year, month, day, used = 0, int(row[1].text[:3]), int(row[0].text[:3]), 2
    else:
        year, month, day, used = 0, 0, 0, 0
    if not (1 <= day <= 31 and 1 <= month <= 12):
        cursor.at = start
        return None
    return MonthDay(day, month, year or None), cursor.at + used


def _month_day(cursor: Cursor) -> tuple[DayAtom | Figure, int] | None:
    """ "12 juin", "le premier juillet", or a bare figure, with its article."""
    start = cursor.at
    article = cursor.take("le", "les", "du", "au", "aux", "des")
    first = cursor.token
    day = _day_number(cursor)
    if day is None or first is None:
        cursor.at = start
        return None
    number, spelled = day
    month = _month_after(cursor)
    if month is not None:
        return MonthDay(number, month, _year(cursor)), cursor.at
    if _counts(cursor) and cursor.word() in _COUNTED:
        cursor.at = start
        return None
    if first.text == "premier" and (not article or cursor.word() in _RANKED):
        cursor.at = start
        return None
    return Figure(number, article, not spelled), cursor.at


def _misheard_date(cursor: Cursor) -> tuple[DayAtom | Figure, int] | None:
    """ "le cis octobre", "entre le cette et le neuf"."""
    start = cursor.at
    article = cursor.take("le", "du", "au")
    day = cursor.lookup(_DAYS_MISHEARD) if article else None
    if day is not None and (month := _month_after(cursor)) is not None:
        return MonthDay(day, month, _year(cursor)), cursor.at
    paired = cursor.word() in ("et", "ou", "au") and cursor.tokens[start - 1 : start] and day is not None
    ahead = Cursor(cursor.tokens, cursor.at + 1)
    ahead.take("le")
    if paired and day is not None and ahead.number(1, 31) is not None and ahead.word() not in HOURS_WORDS:
        return Figure(day, article, True), cursor.at
    cursor.at = start
    return None


def _misheard(cursor: Cursor) -> tuple[DayAtom, int] | None:
    start = cursor.at
    cursor.take("le")
    found = _MISHEARD.match(cursor.tokens, cursor.at) if cursor.token else None
    if found is None or found[1] >= len(cursor.tokens):
        cursor.at = start
        return None
    if cursor.tokens[found[1]].text in _PARTS:
        return Weekday(found[0]), found[1]
    cursor.at = found[1]
    if start == 0 or cursor.tokens[start - 1].text in _AFTER_NOTE:
        dated = _dated(cursor, found[0])
        if dated is not None and getattr(dated[0], "month", None) is not None:
            return dated
    cursor.at = start
    return None
