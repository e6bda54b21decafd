"""Pieces → elements: neighbours become ranges and bounds, bare figures become what stands next to them."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.tokens import Token, word_set
from frontdesk.understanding.when.atoms import MonthDay, Relative
from frontdesk.understanding.when.bind_bounds import bind_bound, is_firm
from frontdesk.understanding.when.bind_ranges import bind_between, bind_run
from frontdesk.understanding.when.bounds import DayAfter, Near, Within
from frontdesk.understanding.when.elements import Bound, Element, Row, Value, is_day
from frontdesk.understanding.when.figures import resolve_figures
from frontdesk.understanding.when.marks import About, Beside, Length, Mark, Pick
from frontdesk.understanding.when.marks import Bound as BoundWord
from frontdesk.understanding.when.scan import SMALL, Piece
from frontdesk.understanding.when.spans import WeekOf
from frontdesk.understanding.when.times import Hours, Sort, around, clock

_SPOKEN_OF = SMALL | word_set("rendezvous consultation seance visite mon ma deja avec docteur mal")
"""Words that may stand between "j'avais" and the day of an appointment that is only spoken of."""


def bind(tokens: Sequence[Token], pieces: Sequence[Piece], picks: bool = False) -> list[Element]:
    """The elements of ``pieces`` in order; what binds to nothing (lengths, figures, stray bounds) is left out.

    With ``picks`` bare figures number the openings on offer.
    """
    row = Row(tokens, resolve_figures(tokens, pieces, picks))
    found: list[Element] = []
    at = 0
    while at < len(row.pieces):
        if row.value(at) is Mark.GONE and row.near(at) and found and is_day(found[-1].value):
            found.pop()  # "dimanche de la semaine dernière"
        bound = _together(row, at)
        value, end = bound or _alone(row, at)
        if bound and is_firm(row, at):
            found.append(Element(Mark.FIRM, row.pieces[at]))
        if value is not None:
            found.append(Element(value, row.pieces[at]._replace(end=row.pieces[end - 1].end)))
        at = end
    return found


def _together(row: Row, at: int) -> Bound:
    """What the piece at ``at`` makes with those after it."""
    rules = (bind_between, bind_run, bind_bound, _about, _ahead, _beside)
    return next((found for rule in rules if (found := rule(row, at)) is not None), None)


def _alone(row: Row, at: int) -> tuple[Value | None, int]:
    """What the piece at ``at`` is by itself."""
    piece = row.pieces[at]
    value = piece.value
    if isinstance(value, Mark):
        return _mark(row, at, value)
    if isinstance(value, Hours):
        return (clock(12 * 60) if piece.lead == "a" and row.point(at) != value else value), at + 1
    if isinstance(value, Pick) or is_day(value):
        return value, at + 1
    return (value.alone if isinstance(value, BoundWord) else None), at + 1


def _mark(row: Row, at: int, mark: Mark) -> tuple[Mark | None, int]:
    """A mark, unless its neighbours take its meaning away."""
    if mark in (Mark.DROP, Mark.GONE):
        return None, _dropped(row, at)
    if mark is Mark.AGO:
        past = row.near(at + 1) and isinstance(row.value(at + 1), (Hours, Length))
        return None, at + 1 + int(past)
    if mark is Mark.BUSY:
        return (mark if row.near(at) and row.is_habit(at - 1) else None), at + 1
    if mark is Mark.NOT:
        return _refusal(row, at), at + 1
    tag = mark is Mark.NO and at + 1 == len(row.pieces) and not (row.near(at) and row.is_item(at - 1))
    return (None if tag else mark), at + 1  # the tag of "vous êtes ouverts samedi, non ?"


def _dropped(row: Row, at: int) -> int:
    """Where what is no wish ends: all that follows at once, an appointment that is spoken of between."""
    end = at + 1
    between = row.tokens[row.pieces[at].end : row.pieces[end].start] if end < len(row.pieces) else ()
    if not all(token.text in _SPOKEN_OF for token in between):
        return end
    while end == at + 1 or row.near(end):
        if not (is_day(row.value(end)) or isinstance(row.value(end), (Hours, Length))):
            break
        end += 1
    return end


def _refusal(row: Row, at: int) -> Mark | None:
    """ "pas" refuses what follows at once, or else what stands right before it."""
    if row.near(at + 1) and (row.is_item(at + 1) or row.value(at + 1) is Mark.THOSE):
        return Mark.NOT
    return Mark.CANNOT if row.near(at) and row.is_item(at - 1) else None


def _about(row: Row, at: int) -> Bound:
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
    ahead = row.near(at + 2) and isinstance(row.value(at + 2), Hours)
    return isinstance(about, About) and about.postfix and row.near(at + 1) and not ahead


def _beside(row: Row, at: int) -> Bound:
    """ "le lendemain du 15"."""
    word, day = row.value(at), row.value(at + 1)
    if isinstance(word, Beside) and row.near(at + 1) and is_day(day):
        return DayAfter(day, word.days), at + 2
    return None


def _ahead(row: Row, at: int) -> Bound:
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
    ahead = Relative(length.days)
    return (ahead if length.unit.startswith("jour") else WeekOf(ahead)), at + 2
