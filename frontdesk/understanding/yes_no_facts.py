"""The days, hours and figures that a question or a reply names, and whether the two agree."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from frontdesk.language.french import DAYS, MONTHS
from frontdesk.understanding.numbers import NUMBER_WORDS, read_number
from frontdesk.understanding.tokens import Token, fold, tokenize, word_set
from frontdesk.understanding.when.atoms import MonthDay, Relative, Weekday
from frontdesk.understanding.when.hear import hear
from frontdesk.understanding.when.times import Hours, Sort

_LONG_NUMBER = 5
"""Digits from which a number is dictated, not counted."""

_LONG = re.compile(r"\d(?:[ .\-]?\d){4,}")


class Match(Enum):
    """How what a reply names stands to what the question named."""

    NOTHING = "nothing"
    NEW = "new"
    """Named, and the question named nothing of its kind."""
    SAME = "same"
    OTHER = "other"
    DENIED = "denied"
    """Something of the question, refused: "pas mardi"."""


@dataclass(frozen=True)
class Facts:
    """What a text names: ``wanted`` and ``refused`` days and hours, ``numbers`` in order, ``digits`` in a row."""

    wanted: tuple[object, ...] = ()
    refused: tuple[object, ...] = ()
    numbers: tuple[int, ...] = ()
    digits: str = ""
    parts: tuple[str, ...] = ()
    """The digits number by number."""
    long: str = ""
    """The longest row of digits that was written."""


_NAMING = (
    word_set(
        """demain apresdemain aujourdhui weekend semaine semaines mois jour jours matin matinee midi apresmidi soir
        soiree minuit heure heures h demi quart debut milieu fin prochain prochaine suivant suivante tot tard avant
        apres lendemain veille noel paques"""
    )
    | frozenset(fold(name) for name in (*DAYS, *MONTHS))
    | NUMBER_WORDS
)


def may_name(token: Token) -> bool:
    """True for a word without which no day, hour or figure is named."""
    return token.is_number or token.text in _NAMING


@lru_cache(maxsize=64)  # a clause is weighed more than once
def facts_of(text: str) -> Facts:
    """All that ``text`` names."""
    items = hear(text).wishes.items
    numbers, parts = _numbers(text)
    runs = [re.sub(r"\D", "", run) for run in _LONG.findall(text)]
    return Facts(
        tuple(item.value for item in items if item.wanted),
        tuple(item.value for item in items if not item.wanted),
        numbers,
        "".join(parts),
        parts,
        max((run for run in runs if len(run) >= _LONG_NUMBER), key=len, default=""),
    )


def _numbers(text: str) -> tuple[tuple[int, ...], tuple[str, ...]]:
    tokens = tokenize(text)
    found: list[int] = []
    parts: list[str] = []
    at, last = 0, -1
    while at < len(tokens):
        number = read_number(tokens, at)
        article = tokens[at].text in ("un", "une") and last != at
        if number is None or (article and number.end == at + 1):
            at += 1
            continue
        found.append(number.value)
        parts.append(number.digits)
        at = last = number.end
    return tuple(found), tuple(parts)


def compare(asked: Facts, said: Facts) -> Match:
    """How the facts of a reply stand to those of the question."""
    if asked.long:
        digits = _compare_digits(asked, said)
        if not (asked.wanted or asked.refused) or not said.wanted or digits is Match.OTHER:
            return digits
    if said.numbers and asked.numbers and not asked.wanted and not asked.refused:
        return _compare_numbers(asked, said.numbers)
    wanted = [_match(value, asked) for value in said.wanted]
    refused = [_match(value, asked) for value in said.refused]
    if Match.OTHER in wanted:
        return Match.OTHER
    if Match.SAME in refused:
        return Match.DENIED
    if wanted:
        return Match.SAME if Match.SAME in wanted else Match.NEW
    return Match.NEW if said.numbers and not refused and not set(said.numbers) <= set(asked.numbers) else Match.NOTHING


def _compare_digits(asked: Facts, said: Facts) -> Match:
    """The digits of a reply to a long number, without those that name the day and the hour."""
    timed = bool(asked.wanted or asked.refused)
    if not timed and (said.wanted or said.refused) and len(said.digits) < _LONG_NUMBER:
        return Match.NOTHING  # "pas après vingt heures", of a phone
    parts = list(zip(said.numbers, said.parts, strict=True))
    while timed and parts and "".join(part for _, part in parts) not in asked.long:
        if parts[0][0] not in asked.numbers and not said.wanted:
            break
        parts = parts[1:]
    digits = "".join(part for _, part in parts)
    if not digits:
        return Match.NOTHING
    return Match.SAME if digits in asked.long else Match.OTHER


def _compare_numbers(asked: Facts, said: Sequence[int]) -> Match:
    return Match.SAME if all(number in asked.numbers for number in said) else Match.OTHER


def _match(value: object, asked: Facts) -> Match:
    """How one day or hour stands to those of the question."""
    values = (*asked.wanted, *asked.refused)
    if isinstance(value, Hours):
        hours = [other for other in values if isinstance(other, Hours)]
        if not hours:
            return Match.NEW
        return Match.SAME if any(_same_hour(value, other) for other in hours) else Match.OTHER
    days = [other for other in values if not isinstance(other, Hours)]
    if not days:
        return Match.NEW
    return Match.SAME if any(_same_day(value, other) for other in days) else Match.OTHER


def _same_hour(one: Hours, other: Hours) -> bool:
    if one.sort is Sort.CLOCK and other.sort is Sort.CLOCK:
        return bool({first for first, _ in one.halves()} & {first for first, _ in other.halves()})
    return one.meet(other) is not None


def _same_day(one: object, other: object) -> bool:
    """True when both may be the same day; what only a calendar could tell apart counts as another."""
    if isinstance(one, Relative) or isinstance(other, Relative):
        return one == other
    if isinstance(one, (Weekday, MonthDay)) and isinstance(other, (Weekday, MonthDay)):
        first, second = _parts(one), _parts(other)
        shared = [(a, b) for a, b in zip(first, second, strict=True) if a is not None and b is not None]
        return bool(shared) and all(a == b for a, b in shared)
    return one == other


def _parts(day: Weekday | MonthDay) -> tuple[int | None, int | None, int | None]:
    if isinstance(day, Weekday):
        return day.number, None, None
    return day.weekday, day.day, day.month
