"""Does an opening match what a clause says of it?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from frontdesk.understanding.when.atoms import DayAtom, Mode, Weekday
from frontdesk.understanding.when.clauses import Clause
from frontdesk.understanding.when.marks import Pick
from frontdesk.understanding.when.times import Hours, Sort, combine


def fits(clause: Clause, starts: Sequence[datetime], n: int, today: date) -> bool:
    """True when opening ``n`` is all that the clause says; an ordinal counts from the first one on offer."""
    start = starts[n]
    if clause.picks and not any(_picked(pick, starts, n, bool(clause.times)) for pick in clause.picks):
        return False
    if clause.points and not any(point.names(start.date(), today) for point in clause.points):
        return False
    if any(_too_far(point, start.date(), today) for point in clause.points):
        return False
    if clause.windows or not all(scope.names(start.date(), today) for scope in clause.scopes):
        return False
    minute = start.hour * 60 + start.minute
    return not clause.times or any(_at(hours, minute) for hours in combine(clause.times))


def named_by(clause: Clause, starts: Sequence[datetime], today: date) -> list[int]:
    """The openings that the clause's ordinals name among those of its day: "mardi le premier des deux"."""
    others = replace(clause, picks=[])
    same = [n for n in range(len(starts)) if fits(others, starts, n, today)]
    among = [starts[n] for n in same]
    if len(among) == 1 and not any(pick.by_time for pick in clause.picks):
        return []  # nobody counts where there is one
    return [n for at, n in enumerate(same) if any(_picked(pick, among, at, timed=True) for pick in clause.picks)]


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


def _too_far(point: DayAtom, day: date, today: date) -> bool:
    """True when ``point`` is "jeudi prochain" and ``day`` a Thursday of a later week."""
    return isinstance(point, Weekday) and point.mode is Mode.COMING and day.toordinal() - today.toordinal() > _COMING


def _at(hours: Hours, minute: int) -> bool:
    """True when an appointment at ``minute`` is what was named: an hour to the minute, a part of the day widely."""
    if hours.sort is Sort.CLOCK:
        return any(minute == first for first, _ in hours.halves())
    first, last = hours.refused if hours.sort is Sort.PART else (hours.first, hours.last)
    return first <= minute < last


def timed(clause: Clause) -> bool:
    """True when a time is named: "le vingt" can only be a date."""
    dated = any(pick.dated and pick.nth > _MOST_OFFERED for pick in clause.picks)
    return bool(clause.has_days or clause.times or dated)


_MOST_OFFERED = 5
_COMING = 13
"""Days within which a day is "prochain"."""


def apart(refused: Sequence[Clause], denials: int = 0) -> list[Clause]:
    """Refused clauses, each thing by itself: "pas le lundi et pas le dernier", "ni neuf heures ni dix heures".

    ``denials`` counts the words that deny: as many as things were named part them all ("ni mardi ni dix heures").
    """
    if denials > 1 and denials == sum(len(_each(one)) for one in refused):
        return [part for clause in refused for part in _each(clause)]
    both = [clause for clause in refused if clause.picks and timed(clause)]
    rest = [clause for clause in refused if clause not in both]
    listed = [clause for clause in rest if len(clause.times) > 1 and not clause.has_days]
    rest = [clause for clause in rest if clause not in listed]
    rest += [Clause(times=[(hours, False)]) for clause in listed for hours, _ in clause.times]
    return [*rest, *(replace(clause, picks=[]) for clause in both), *(Clause(picks=clause.picks) for clause in both)]


def _each(clause: Clause) -> list[Clause]:
    """What is named in ``clause``, each thing by itself."""
    days = [Clause(points=[point]) for point in clause.points] + [Clause(scopes=[scope]) for scope in clause.scopes]
    hours = [Clause(times=[(stretch, False)]) for stretch, _ in clause.times]
    return [*days, *hours, *(Clause(picks=[pick]) for pick in clause.picks)]
