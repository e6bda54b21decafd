"""Weeks, week-ends and months: "fin de semaine prochaine", "mi-juillet", "le premier mardi de juin"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.numbers import NUMBER_WORDS, read_number
from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import Token, word_set
from frontdesk.understanding.when.atoms import DayAtom, Mode, MonthDay
from frontdesk.understanding.when.bounds import DayRange
from frontdesk.understanding.when.cursor import MONTH_NUMBERS, ORDINALS, WEEKDAYS, Cursor
from frontdesk.understanding.when.marks import Length
from frontdesk.understanding.when.scan_lengths import scan_length
from frontdesk.understanding.when.spans import Month, NthOfMonth, Share, Week, Weekend, WeekNumber, WeekOf

Found = tuple["DayAtom | Length | None", int]

_SHARE_WORDS = {
    Share.START: ("début", "commencement"), Share.MIDDLE: ("milieu", "mi"), Share.END: ("fin",),
    Share.WHOLE: ("courant", "cours"),
}  # fmt: skip
_SHARE_LEADS = (
    "", "en ", "au ", "à la ", "vers la ", "vers le ", "le ", "la ", "dans le ", "vers ", "sur la ", "tout ",
    "au tout ", "toute ",
)  # fmt: skip
_SHARES = PhraseTable(
    {f"{lead}{word}": share for share, names in _SHARE_WORDS.items() for word in names for lead in _SHARE_LEADS}
)

_NEXT = frozenset({"prochain", "prochaine", "pro", "suivant", "suivante"})
_GONE = frozenset({"dernier", "derniere", "passe", "passee"})
_RARE_MONTHS = frozenset({"mars", "mai", "sept", "dec", "avr", "oct"})
"""Months that are also other words: believed only after a preposition."""


_BACK = 12
"""Words back to the week of which "la prochaine" is the next."""
_CONTRAST = word_set("pas ou sinon plutot mais non ni")
"""One of these sets "la suivante" apart from the week before it."""
_AFTER_NEXT = (("d", "apres", "la", "prochaine"), ("d", "apres", "la", "semaine", "prochaine"), ("en", "huit"))
_BEFORE_A_MONTH = word_set("avant apres des fin debut courant jusqu jusque mi")
_MOST_ARTICLES = 4
_ARTICLES = word_set("de du d la le l ce cette en dans au pour des a")

FIRST = (
    NUMBER_WORDS
    | _ARTICLES
    | frozenset(ORDINALS)
    | frozenset(MONTH_NUMBERS)
    | word_set("debut commencement milieu mi fin courant cours vers sur tout toute semaine mois weekend celle prochain")
    | word_set("prochaine les un une chaque")
)
"""Words, besides digits, with which a stretch can begin."""


def scan_span(tokens: Sequence[Token], at: int) -> Found | None:
    """The stretch named at ``at`` and where it ends; None as the atom for one that has passed."""
    matchers = (scan_length,) if tokens[at].is_number else (_nth, _shared, _week, _weekend, _month, scan_length)
    for matcher in matchers:
        if found := matcher(Cursor(tokens, at)):
            return found
    return None


def _articles(cursor: Cursor) -> str:
    """The little words before a unit; the last one read."""
    last, stop = "", cursor.at + _MOST_ARTICLES
    while cursor.at < stop and cursor.word() in _ARTICLES:
        last = cursor.word()
        cursor.at += 1
    return last


def _shared(cursor: Cursor) -> Found | None:
    """ "fin de semaine prochaine", "début juillet", "courant du mois"."""
    share = _SHARES.match(cursor.tokens, cursor.at)
    if share is None:
        return None
    cursor.at = share[1]
    this = _articles(cursor)
    following = bool(cursor.take("prochain", "prochaine"))
    if cursor.take("semaine"):
        offset = _offset(cursor, following)
        if offset is None and this in ("cette", "la", "de") and share[0] is Share.WHOLE:
            offset = 0
        return Week(0 if this == "cette" and offset is None else offset, share[0]), cursor.at
    if cursor.take("mois"):
        if (month := _named_month(cursor)) is not None:
            return Month(month, share=share[0]), cursor.at
        return Month(offset=_offset(cursor, following) or 0, share=share[0]), cursor.at
    if (month := cursor.lookup(MONTH_NUMBERS)) is not None:
        return Month(month, share=share[0], year=_year(cursor)), cursor.at
    return None


def _offset(cursor: Cursor, following: bool) -> int | None:
    """How many weeks or months on: 1 for "prochaine", 2 for "d'après la prochaine", None when not said."""
    cursor.take("ci")
    if following or cursor.take(*_NEXT) or cursor.skip("qui", "vient") or cursor.skip("qui", "arrive"):
        return 1
    if cursor.skip("qui", "suit"):
        return 1
    if cursor.skip("d", "apres") or cursor.skip("a", "venir"):
        return 1
    return None


def _named_month(cursor: Cursor) -> int | None:
    start = cursor.at
    cursor.take("de", "d")
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


def _week(cursor: Cursor) -> Found | None:
    lead = _articles(cursor)
    following = bool(cursor.take("prochaine"))
    if lead == "la" and cursor.word() != "semaine" and (following or cursor.word() == "suivante"):
        cursor.at += int(not following)
        return (Week(1, follows=not following), cursor.at) if _spoken_of(cursor) else None
    if cursor.word() == "semaine" and cursor.word(1) == "du":
        cursor.at += 1
        return _week_of(cursor)
    if cursor.word() == "celle" and cursor.word(1) == "du" and _week_of(ahead := Cursor(cursor.tokens, cursor.at + 1)):
        return _week_of(Cursor(ahead.tokens, cursor.at + 1))
    if not cursor.take("semaine"):
        return (Week(2), cursor.at) if cursor.skip("celle", "d", "apres") else None
    if cursor.take(*_GONE):
        return None, cursor.at
    if any(cursor.skip(*row) for row in _AFTER_NEXT):
        return Week(2), cursor.at
    offset = _offset(cursor, following)
    if offset is not None:
        return Week(offset, follows=cursor.tokens[cursor.at - 1].text in ("apres", "suivante", "suit")), cursor.at
    if lead in ("", "en", "la") and (number := cursor.number(1, 53)) is not None and cursor.word() != "de":
        return WeekNumber(number.value), cursor.at
    return None


def _spoken_of(cursor: Cursor) -> bool:
    """True where a week was named shortly before: "pas cette semaine, la prochaine"."""
    before = [token.text for token in cursor.tokens[max(cursor.at - _BACK, 0) : cursor.at]]
    return (
        "semaine" in before and not _CONTRAST.isdisjoint(before) and cursor.word() not in ("fois", "seance", "visite")
    )


def _week_of(cursor: Cursor) -> Found | None:
    cursor.take("du")
    weekday = cursor.lookup(WEEKDAYS)
    day = 1 if cursor.take("premier") else (found.value if (found := cursor.number(1, 31)) else None)
    if day is None:
        return None
    cursor.take("er")
    month = _named_month(cursor)
    if cursor.word() == "au" and (last := Cursor(cursor.tokens, cursor.at + 1)).number(1, 31) is not None:
        end = last.tokens[last.at - 1]
        number = read_number(cursor.tokens, cursor.at + 1, 31)
        if number is not None and end:
            later = _named_month(last)
            start = MonthDay(day, month if month is not None else later, None, weekday)
            return DayRange(start, MonthDay(number.value, later)), last.at
    return WeekOf(MonthDay(day, month, None, weekday)), cursor.at


def _weekend(cursor: Cursor) -> Found | None:
    lead = _articles(cursor)
    if not lead:
        lead = cursor.take("les", "un", "chaque")
    following = bool(cursor.take("prochain"))
    if not cursor.take("weekend"):
        return None
    if cursor.take(*_GONE):
        return None, cursor.at
    if following or cursor.take(*_NEXT):
        return Weekend(Mode.COMING), cursor.at
    if cursor.skip("qui", "vient") or lead in ("ce", ""):
        return Weekend(Mode.NEXT), cursor.at
    return Weekend(Mode.EVERY), cursor.at


def _month(cursor: Cursor) -> Found | None:
    lead = _articles(cursor)
    following = bool(cursor.take("prochain"))
    if cursor.take("mois"):
        if (month := _named_month(cursor)) is not None:
            return Month(month, year=_year(cursor)), cursor.at
        if cursor.take(*_GONE):
            return None, cursor.at
        offset = _offset(cursor, following)
        if offset is None and lead not in ("ce", "dans", "le", "du"):
            return None
        return Month(offset=offset or 0), cursor.at
    rare = cursor.word() in _RARE_MONTHS
    month = cursor.lookup(MONTH_NUMBERS) if cursor.word() != "sept" else None  # a number, without a day before it
    listed = _after_a_month(cursor) or (cursor.at > 1 and cursor.tokens[cursor.at - 2].text in _BEFORE_A_MONTH)
    if month is None or (rare and not (lead or listed)):
        return None
    if cursor.take(*_GONE):
        return None, cursor.at
    cursor.take("prochain")
    return Month(month, year=_year(cursor)), cursor.at


def _after_a_month(cursor: Cursor) -> bool:
    """True for the second of "avril ou mai"."""
    before = [token.text for token in cursor.tokens[max(cursor.at - 3, 0) : cursor.at - 1]]
    return len(before) == 2 and before[0] in MONTH_NUMBERS and before[1] in ("ou", "et")


def _nth(cursor: Cursor) -> Found | None:
    """ "le premier mardi de juillet", "la deuxième quinzaine de juin", "la dernière semaine d'août"."""
    _articles(cursor)
    nth = cursor.lookup(ORDINALS)
    if nth is None:
        return None
    what = cursor.word()
    weekday = 5 if cursor.take("weekend") else cursor.lookup(WEEKDAYS)
    if weekday is None and not cursor.take("semaine", "quinzaine"):
        return None
    _articles(cursor)
    month = Month(offset=_offset(cursor, False) or 0) if cursor.take("mois") else None
    if month is None:
        named = cursor.lookup(MONTH_NUMBERS)
        month = Month(named) if named is not None else None
    if month is None:
        bare = what == "semaine" and cursor.word() not in ("avant", "apres")
        return (NthOfMonth(nth, None, None), cursor.at) if bare else None
    if what == "quinzaine":
        half = Share.FIRST_HALF if nth == 1 else Share.SECOND_HALF
        return Month(month.month, month.offset, half), cursor.at
    return NthOfMonth(nth, weekday, month, 2 if what == "weekend" else 1), cursor.at
