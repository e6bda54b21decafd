"""Bare figures take their meaning from their neighbours: "entre 10 et 11 heures", "le 12 ou le 13 juin"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from frontdesk.understanding.tokens import Token
from frontdesk.understanding.when.atoms import MonthDay
from frontdesk.understanding.when.bounds import Edge
from frontdesk.understanding.when.marks import About, Bound, Figure, Mark, Pick
from frontdesk.understanding.when.scan import Piece, adjacent
from frontdesk.understanding.when.scan_hours import hour_of
from frontdesk.understanding.when.times import Hours, Sort

_ROW = 3
"""Figures in a row that are a phone number rather than days."""

_HOURS = range(1, 21)
_WORKING = range(7, 21)
"""Bare figures that are believed to be hours after "entre", "vers", "avant"."""


def resolve_figures(tokens: Sequence[Token], pieces: Sequence[Piece], picks: bool = False) -> list[Piece]:
    """``pieces`` with each figure made an hour or a day where its neighbours say so; other figures stay.

    With ``picks`` any other figure is the number of an opening on offer, or of a day where it has an article.
    """
    solved = list(pieces)
    for at in range(len(solved) - 1, -1, -1):
        figure = solved[at].value
        if isinstance(figure, Figure) and not _in_a_row(tokens, solved, at):
            value = _meaning(tokens, solved, at, figure, picks)
            if value is not None:
                solved[at] = solved[at]._replace(value=value)
        elif isinstance(figure, MonthDay) and figure.month is None:
            solved[at] = solved[at]._replace(value=_with_month(tokens, solved, at, figure))
    return solved


def _meaning(
    tokens: Sequence[Token], pieces: list[Piece], at: int, figure: Figure, picks: bool
) -> Hours | MonthDay | Pick | None:
    like = _like_the_next(tokens, pieces, at, figure) or _like_the_last(tokens, pieces, at, figure)
    if like is not None:
        return like
    if picks and (pick := _pick(tokens, pieces[at], figure)):
        return pick
    return MonthDay(figure.value) if figure.article not in ("", "les", "des") else None


def _with_month(tokens: Sequence[Token], pieces: list[Piece], at: int, day: MonthDay) -> MonthDay:
    """ "lundi 12" with the month of the date that follows: "lundi 12 ou mardi 13 juin"."""
    following = at + 2 if at + 1 < len(pieces) and _joins(pieces[at + 1].value) else at + 1
    if following >= len(pieces) or not all(
        adjacent(tokens, pieces[n - 1], pieces[n]) for n in range(at + 1, following + 1)
    ):
        return day
    model = pieces[following].value
    if not isinstance(model, MonthDay) or model.month is None:
        return day
    return month_before(day, model)


def month_before(day: MonthDay, model: MonthDay) -> MonthDay:
    """``day`` in the month of ``model``, or the one before when it is later in the month than ``model``."""
    if model.month is None:
        return day
    month = model.month if day.day <= model.day else (model.month - 2) % 12 + 1
    year = model.year if day.day <= model.day or model.month > 1 or model.year is None else model.year - 1
    return replace(day, month=month, year=year)


def _pick(tokens: Sequence[Token], piece: Piece, figure: Figure) -> Pick | None:
    """A bare "un" is an article unless it stands alone."""
    if figure.value == 1 and not figure.article and not figure.typed and len(tokens) > 1:
        return None
    if figure.article in ("les", "des"):
        return Pick(figure.value, several=True)
    return Pick(figure.value, dated=bool(figure.article))


def _in_a_row(tokens: Sequence[Token], pieces: list[Piece], at: int) -> bool:
    """True among three or more figures that follow each other, as in a phone number."""
    first = last = at
    while last - first < _ROW - 1 and first > 0 and _touching(tokens, pieces, first):
        first -= 1
    while last - first < _ROW - 1 and last + 1 < len(pieces) and _touching(tokens, pieces, last + 1):
        last += 1
    return last - first >= _ROW - 1 or _dictated(tokens, pieces[at])


def _dictated(tokens: Sequence[Token], piece: Piece) -> bool:
    """True among typed numbers without a word between, some of which are no days."""
    start = end = piece.end - 1
    least = max(piece.end - _ROW, 0)
    while start > least and tokens[start - 1].is_number and tokens[start].gap.strip() in ("", "."):
        start -= 1
    while (
        end - start < _ROW - 1
        and end + 1 < len(tokens)
        and tokens[end + 1].is_number
        and tokens[end + 1].gap.strip() in ("", ".")
    ):
        end += 1
    return tokens[piece.end - 1].is_number and end - start >= _ROW - 1


def _touching(tokens: Sequence[Token], pieces: list[Piece], at: int) -> bool:
    before, piece = pieces[at - 1], pieces[at]
    figures = isinstance(before.value, Figure) and isinstance(piece.value, Figure) and not piece.value.article
    return figures and before.end == piece.start and not _dashed(tokens, piece)


def _dashed(tokens: Sequence[Token], piece: Piece) -> bool:
    return tokens[piece.start].gap.strip() in ("-", "–", ",")


def _like_the_next(tokens: Sequence[Token], pieces: list[Piece], at: int, figure: Figure) -> Hours | MonthDay | None:
    following = at + 1
    if following < len(pieces) and _joins(pieces[following].value):
        if not adjacent(tokens, pieces[at], pieces[following]):
            return None
        following += 1
    if following >= len(pieces) or not adjacent(tokens, pieces[following - 1], pieces[following]):
        return None
    model = pieces[following].value
    if isinstance(model, Hours) and model.sort is Sort.CLOCK and figure.article not in ("le", "les"):
        return hour_of(figure.value)
    if isinstance(model, MonthDay) and model.month is not None and pieces[following].value is not None:
        return month_before(MonthDay(figure.value), model)
    if isinstance(model, MonthDay) and figure.article:
        return MonthDay(figure.value)
    return None


def _joins(value: object) -> bool:
    return value in (Mark.OR, Mark.ELSE, Mark.AND) or (isinstance(value, Bound) and value.edge is Edge.UNTIL)


def _like_the_last(tokens: Sequence[Token], pieces: list[Piece], at: int, figure: Figure) -> Hours | MonthDay | None:
    """After "entre", "vers" or a bound a figure in working hours is an hour; after "le 12 et" a day."""
    if hours := _like_a_range(tokens, pieces, at, figure):
        return hours
    if at == 0 or not adjacent(tokens, pieces[at - 1], pieces[at]):
        return None
    before = pieces[at - 1].value
    pair = before is Mark.BETWEEN and at + 1 < len(pieces) and isinstance(pieces[at + 1].value, (Hours, Mark))
    if pair and not figure.article and figure.value in _HOURS and _pairs(pieces, at):
        return hour_of(figure.value)
    opening = before is Mark.BETWEEN or isinstance(before, (About, Bound))
    if opening and not figure.article and figure.value in _WORKING:
        return hour_of(figure.value)
    if before in (Mark.AND, Mark.OR) and at >= 2:
        return _like_listed(tokens, pieces, at, figure)
    return None


def _pairs(pieces: list[Piece], at: int) -> bool:
    """True before "et" and another hour: "entre deux et quatre"."""
    mate = pieces[at + 2].value if at + 2 < len(pieces) and pieces[at + 1].value is Mark.AND else None
    return isinstance(mate, Hours) or (isinstance(mate, Figure) and not mate.article and mate.value in _HOURS)


def _like_a_range(tokens: Sequence[Token], pieces: list[Piece], at: int, figure: Figure) -> Hours | None:
    """ "de quatorze à seize": days would be "du … au …"."""
    if figure.article or figure.value not in _WORKING:
        return None
    lead, other = pieces[at].lead, at + 1 if pieces[at].lead == "de" else at - 1
    if not lead or not 0 <= other < len(pieces) or pieces[at].start == 0:
        return None
    word, wanted = tokens[pieces[at].start - 1].text, {"de": "de", "a": "a"}[lead]
    first, second = min(at, other), max(at, other)
    mate = pieces[other].value
    matching = isinstance(mate, Figure) and not mate.article and mate.value in _WORKING
    matching = matching or (isinstance(mate, Hours) and mate.sort is Sort.CLOCK)
    leads = (pieces[first].lead, pieces[second].lead) == ("de", "a")
    ranged = word == wanted and matching and leads and adjacent(tokens, pieces[first], pieces[second])
    return hour_of(figure.value) if ranged else None


def _like_listed(tokens: Sequence[Token], pieces: list[Piece], at: int, figure: Figure) -> Hours | MonthDay | None:
    model = pieces[at - 2].value
    listed = isinstance(model, Figure) and model.article and adjacent(tokens, pieces[at - 2], pieces[at - 1])
    if listed and not figure.article:
        return MonthDay(figure.value)
    between = at >= 3 and pieces[at - 3].value is Mark.BETWEEN
    if between and isinstance(model, Figure) and not figure.article and {figure.value, model.value} <= set(_HOURS):
        return hour_of(figure.value)
    if isinstance(model, MonthDay) and pieces[at - 1].value is Mark.AND and not figure.article:
        return MonthDay(figure.value, model.month)
    return None
