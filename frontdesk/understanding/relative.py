"""Another time, named by way of what was offered: "plus tard", "le même jour mais avant", "la semaine d'après"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import Enum

from frontdesk.clock import PARIS
from frontdesk.hours import first_instant
from frontdesk.language.french import DAYS
from frontdesk.period import Period, day_of, merge, subtract
from frontdesk.preference import Preference, PreferenceKind
from frontdesk.understanding.choice_directions import asked_after, asked_before, far_for_nothing, found_far
from frontdesk.understanding.numbers import NUMBER_WORDS
from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import Token, fold, tokenize, word_set


class Towards(Enum):
    """Which way from the openings that were offered."""

    LATER = "later"
    EARLIER = "earlier"
    SAME_DAY = "same_day"
    OTHER_DAY = "other_day"
    NEXT_DAY = "next_day"
    DAY_BEFORE = "day_before"
    NEXT_WEEK = "next_week"
    OTHER_WEEK = "other_week"
    NONE = "none"
    """Holds the words of another one and is none."""


_SAID = {
    Towards.LATER: """plus tard|après ça|après celui-là|plus loin|encore après|bien après|trop tôt|c'est tôt
        |plus tard dans la saison|celui d'après""",
    Towards.EARLIER: """plus tôt|avant ça|plus rapproché|plus proche|bien avant|trop tard|trop loin|c'est loin
        |c'est tard|plus en avance""",
    Towards.SAME_DAY: "le même jour|même jour|la même journée|même journée|dans la journée|ce jour-là|ce même jour",
    Towards.OTHER_DAY: """un autre jour|autre jour|d'autres jours|une autre date|autre date|d'autres dates
        |un jour différent|autre jour de la semaine""",
    Towards.NEXT_DAY: "le lendemain|le jour d'après|le jour suivant",
    Towards.DAY_BEFORE: "la veille|le jour d'avant|le jour précédent",
    Towards.NEXT_WEEK: "la semaine d'après|la semaine suivante|semaine d'après|semaine suivante",
    Towards.OTHER_WEEK: "une autre semaine|autre semaine",
    Towards.NONE: """le plus tard|le plus tôt|la plus tard|la plus tôt|au plus tôt|au plus tard|le plus proche
        |le plus loin
        |pas plus tard|pas plus tôt|plus tôt possible|plus tard possible""",
}
_PHRASES: PhraseTable[Towards] = PhraseTable(
    {phrase: towards for towards, said in _SAID.items() for phrase in said.split("|")}
    | dict.fromkeys(found_far(), Towards.EARLIER)
    | dict.fromkeys(far_for_nothing(), Towards.NONE)
)
_ASKED: PhraseTable[Towards] = PhraseTable(
    dict.fromkeys(asked_before(), Towards.EARLIER) | dict.fromkeys(asked_after(), Towards.LATER)
)
"""A direction where no day or hour follows: "rien avant", not "rien avant jeudi"."""
_BOUNDING = word_set("le la l les ce cette midi demain fin debut") | {fold(day) for day in DAYS} | NUMBER_WORDS


def hear_relative(text: str, starts: Sequence[datetime], now: datetime, until: datetime) -> Preference | None:
    """The wish in ``text`` seen from the openings that begin at ``starts`` (aware, one at least).

    Between ``now`` and ``until``; None when nothing of the kind was said, or nothing is left in that direction.
    """
    said = _spot(tokenize(text)) - {Towards.NONE}
    if not said or not starts or until <= now:
        return None
    offered = sorted(start.astimezone(PARIS) for start in starts)
    left = [Period(now.astimezone(PARIS), until.astimezone(PARIS))]
    for towards in said:
        left = _meet(left, _region(towards, offered, left[0], Towards.SAME_DAY in said))
        if not left:
            return None
    return Preference(PreferenceKind.PERIODS, intervals=tuple(merge(left)), soft=True)


def _spot(tokens: Sequence[Token]) -> set[Towards]:
    found: set[Towards] = set()
    at = 0
    while at < len(tokens):
        asked = _ASKED.match(tokens, at)
        match = asked if asked and not _bounded(tokens, asked[1]) else _PHRASES.match(tokens, at)
        at = match[1] if match else at + 1
        if match:
            found.add(match[0])
    return found


def _bounded(tokens: Sequence[Token], at: int) -> bool:
    """True when a day or an hour begins at ``at``."""
    return at < len(tokens) and (tokens[at].is_number or tokens[at].text in _BOUNDING)


def _region(towards: Towards, offered: Sequence[datetime], whole: Period, within_day: bool) -> list[Period]:
    """Where ``towards`` leads from ``offered``, in order of time."""
    days = {start.date(): day_of(start) for start in offered}
    if towards is Towards.SAME_DAY:
        return list(days.values())
    if towards is Towards.OTHER_DAY:
        return subtract([whole], days.values())
    if towards in (Towards.NEXT_WEEK, Towards.OTHER_WEEK):
        return _weeks(towards, offered, whole)
    if towards in (Towards.NEXT_DAY, Towards.DAY_BEFORE):
        day = offered[-1] + timedelta(days=1) if towards is Towards.NEXT_DAY else offered[0] - timedelta(days=1)
        return [day_of(day)]
    if within_day:
        return [part for day in days.values() for part in _side(towards, [s for s in offered if day.has(s)], day)]
    return _side(towards, offered, whole)


def _side(towards: Towards, offered: Sequence[datetime], whole: Period) -> list[Period]:
    """What of ``whole`` lies after the last, or before the first, of ``offered``."""
    if towards is Towards.LATER:
        after = offered[-1] + timedelta(minutes=1)
        return [Period(after, whole.end)] if after < whole.end else []
    return [Period(whole.start, offered[0])] if whole.start < offered[0] else []


def _weeks(towards: Towards, offered: Sequence[datetime], whole: Period) -> list[Period]:
    last = offered[-1].date()
    monday = last - timedelta(days=last.weekday())
    if towards is Towards.NEXT_WEEK:
        bounds = (monday + timedelta(days=7), monday + timedelta(days=14))
        return [Period(*(first_instant(day, datetime.min.time()) for day in bounds))]
    weeks = {start.date() - timedelta(days=start.weekday()) for start in offered}
    taken = [Period(first_instant(m, datetime.min.time()), first_instant(m + timedelta(days=7), datetime.min.time()))
             for m in sorted(weeks)]  # fmt: skip
    return subtract([whole], taken)


def _meet(some: Sequence[Period], others: Sequence[Period]) -> list[Period]:
    return [part for one in some for other in others if (part := one.intersection(other))]
