"""Which of the openings on offer the caller takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from frontdesk.clock import PARIS
from frontdesk.understanding.choice_words import PICKS, TURNS, Turn
from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import Token, tokenize
from frontdesk.understanding.when.clauses import Clause
from frontdesk.understanding.when.hear import Heard, hear
from frontdesk.understanding.when.marks import Pick
from frontdesk.understanding.when.times import Hours, Sort, combine
from frontdesk.understanding.yes_no import Answer, hear_yes_no


class ChoiceKind(str, Enum):
    """What a reply to an offer comes to."""

    PICK = "pick"
    CONSTRAINT = "constraint"
    """Another time was named: other openings are wanted."""
    NONE = "none"
    AMBIGUOUS = "ambiguous"
    """It fits several of the openings."""
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class Choice:
    """``index`` counts from 1 in the order of the offer; only a pick has one."""

    kind: ChoiceKind
    index: int | None = None


UNKNOWN_DAY = date(1900, 1, 1)
"""Stands for today when nobody says what day it is: then "demain" is none of the openings."""


def hear_choice(text: str, starts: Sequence[datetime], now: datetime | None = None) -> Choice:
    """Which of the openings that begin at ``starts`` (aware, in the order they were said) ``text`` takes.

    A bare "oui" takes the only one, and none of several. ``now`` is needed for "demain" and "la semaine
    prochaine" only; without it these are constraints.
    """
    heard = hear(text, PICKS)
    turns = _spot(_without_tag(tokenize(text)), TURNS)
    if Turn.ASKS in turns or heard.wishes.unsure or not starts:
        return Choice(ChoiceKind.UNCLEAR)
    today = now.astimezone(PARIS).date() if now else UNKNOWN_DAY
    if heard.wanted:
        return _wanted(heard, [start.astimezone(PARIS) for start in starts], today, Turn.SHIFTS in turns)
    if Turn.SHIFTS in turns:
        return Choice(ChoiceKind.CONSTRAINT)
    if Turn.REJECTS in turns and not any(clause.has_days or clause.times for clause in heard.refused):
        return Choice(ChoiceKind.NONE)
    if heard.refused:
        timed = any(clause.has_days or clause.times for clause in heard.refused)
        return Choice(ChoiceKind.CONSTRAINT if timed else ChoiceKind.AMBIGUOUS)
    answer = hear_yes_no(text)
    if answer is Answer.YES and len(starts) == 1:
        return Choice(ChoiceKind.PICK, 1)
    return Choice(ChoiceKind.NONE if answer is Answer.NO else ChoiceKind.UNCLEAR)


def _wanted(heard: Heard, starts: Sequence[datetime], today: date, shifts: bool) -> Choice:
    refused = [n for n in range(len(starts)) if any(_fits(clause, starts, n, today) for clause in heard.refused)]
    fitting = [
        n
        for n in range(len(starts))
        if n not in refused and any(_fits(clause, starts, n, today) for clause in heard.wanted)
    ]
    if shifts:
        return Choice(ChoiceKind.CONSTRAINT)
    if len(fitting) == 1:
        return Choice(ChoiceKind.PICK, fitting[0] + 1)
    if fitting:
        return Choice(ChoiceKind.AMBIGUOUS)
    timed = any(clause.has_days or clause.times for clause in heard.wanted)
    return Choice(ChoiceKind.CONSTRAINT if timed else ChoiceKind.UNCLEAR)


def _fits(clause: Clause, starts: Sequence[datetime], n: int, today: date) -> bool:
    """True when opening ``n`` is all that the clause says."""
    start = starts[n]
    if clause.picks and not any(_picked(pick, starts, n, bool(clause.times)) for pick in clause.picks):
        return False
    if clause.points and not any(point.names(start.date(), today) for point in clause.points):
        return False
    if clause.windows or not all(scope.names(start.date(), today) for scope in clause.scopes):
        return False
    minute = start.hour * 60 + start.minute
    return not clause.times or any(_at(hours, minute) for hours in combine(clause.times))


def _picked(pick: Pick, starts: Sequence[datetime], n: int, timed: bool) -> bool:
    """True when ``pick`` may mean opening ``n``: "le 2" is the second, or the only one on the 2nd of the month."""
    count = len(starts)
    if pick.by_time:
        order = sorted(range(count), key=lambda index: starts[index])
        return order[0 if pick.nth > 0 else -1] == n
    if pick.several:
        return n < pick.nth if pick.nth > 0 else n >= count + pick.nth
    if pick.nth == 0:
        return count % 2 == 1 and count > 1 and n == count // 2
    index = pick.nth - 1 if pick.nth > 0 else count + pick.nth
    same_day = [start for start in starts if start.day == pick.nth]
    return n == index or (pick.dated and starts[n] in same_day and (timed or len(same_day) == 1))


def _at(hours: Hours, minute: int) -> bool:
    """True when an appointment at ``minute`` is what was named: an hour to the minute, a part of the day widely."""
    if hours.sort is Sort.CLOCK:
        return any(minute == first for first, _ in hours.halves())
    first, last = hours.refused if hours.sort is Sort.PART else (hours.first, hours.last)
    return first <= minute < last


def _without_tag(tokens: list[Token]) -> list[Token]:
    """A "quoi" at the end is a filler, elsewhere a question."""
    return tokens[:-1] if tokens and tokens[-1].text == "quoi" else tokens


def _spot(tokens: Sequence[Token], table: PhraseTable[Turn]) -> set[Turn]:
    """Every turn of phrase in ``tokens``, longest first."""
    found: set[Turn] = set()
    at = 0
    while at < len(tokens):
        match = table.match(tokens, at)
        if match is None:
            at += 1
        else:
            found.add(match[0])
            at = match[1]
    return found
