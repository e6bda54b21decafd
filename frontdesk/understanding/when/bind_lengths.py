"""Days and hours that are reckoned from something else: "dans trois jours", "vers dix heures", "la veille du 15"."""

from __future__ import annotations

from frontdesk.understanding.when.atoms import MonthDay, Relative
from frontdesk.understanding.when.bounds import DayAfter, Edge, MonthsAhead, Near, Shifted, WeekBeside, Within
from frontdesk.understanding.when.elements import Bound, Row, is_day
from frontdesk.understanding.when.marks import About, Beside, Length, Mark
from frontdesk.understanding.when.marks import Bound as BoundWord
from frontdesk.understanding.when.spans import WeekOf
from frontdesk.understanding.when.times import Hours, Sort, around


def counted(row: Row, at: int) -> Bound:
    """ "deux jours avant Noël", "la semaine après le 15"."""
    length, word, day = row.value(at), row.value(at + 1), row.value(at + 2)
    if not (isinstance(length, Length) and isinstance(word, BoundWord) and row.near(at + 1) and row.near(at + 2)):
        return None
    if word.edge not in (Edge.BEFORE, Edge.AFTER) or word.firm or not is_day(day):
        return None
    if length.days == 7 and not length.unit.startswith("jour"):
        return WeekBeside(day, word.edge is Edge.BEFORE), at + 3
    moved = Shifted(day, -length.days if word.edge is Edge.BEFORE else length.days)
    return (moved if length.unit.startswith("jour") else WeekOf(moved)), at + 3


def about(row: Row, at: int) -> Bound:
    """ "vers dix heures", "dix heures environ", "vers le quinze"."""
    if isinstance(row.value(at), About) and row.near(at + 1):
        value = row.point(at + 1)
    elif _about_behind(row, at):
        value = row.point(at)
    else:
        return None
    if isinstance(value, Hours):
        return around(value), at + 2
    if isinstance(value, (MonthDay, Relative)):
        return Near(value), at + 2
    return (value, at + 2) if is_day(value) else None


def _about_behind(row: Row, at: int) -> bool:
    """True for "dix heures environ"; in "le 2 à environ dix heures" it belongs to what follows."""
    about = row.value(at + 1)
    hour = row.near(at + 2) and isinstance(row.value(at + 2), Hours)
    return isinstance(about, About) and about.postfix and row.near(at + 1) and not hour


def beside(row: Row, at: int) -> Bound:
    """ "le lendemain du 15"."""
    word, day = row.value(at), row.value(at + 1)
    if isinstance(word, Beside) and row.near(at + 1) and is_day(day):
        return DayAfter(day, word.days), at + 2
    return None


def ahead(row: Row, at: int) -> Bound:
    """ "dans trois jours", "dans deux semaines", "dans les quinze jours"."""
    if row.value(at) is not Mark.IN or not row.near(at + 1):
        return None
    length = row.value(at + 1)
    if isinstance(length, Hours) and length.sort is Sort.CLOCK:
        return None, at + 2  # "dans deux heures" is no hour of the clock
    if not isinstance(length, Length):
        return None
    if row.first_word(at + 1) == "les":
        return Within(length.days), at + 2
    if length.unit == "mois":
        return MonthsAhead(length.days // 30), at + 2
    later = Relative(length.days)
    return (later if length.unit.startswith("jour") else WeekOf(later)), at + 2
