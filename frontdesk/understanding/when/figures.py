"""Bare figures take their meaning from their neighbours: "entre 10 et 11 heures", "le 12 ou le 13 juin"."""
from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.tokens import Token
from frontdesk.understanding.when.atoms import MonthDay
from frontdesk.understanding.when.marks import About, Bound, Figure, Mark, Pick
from frontdesk.understanding.when.scan import Piece, adjacent
from frontdesk.understanding.when.scan_hours import hour_of
from frontdesk.understanding.when.times import Hours, Sort

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
            value = _like_the_next(tokens, solved, at, figure) or _like_the_last(tokens, solved, at, figure)
            value = value or (_pick(tokens, solved[at], figure) if picks else None)
            value = value or (MonthDay(figure.value) if figure.article else None)
            if value is not None:
                solved[at] = solved[at]._replace(value=value)
    return solved


def _pick(tokens: Sequence[Token], piece: Piece, figure: Figure) -> Pick | None:
    """A bare "un" is an article unless it stands alone."""
    if figure.value == 1 and not figure.article and not figure.typed and len(tokens) > 1:
        return None
    if figure.article == "les":
        return Pick(figure.value, several=True)
    return Pick(figure.value, dated=bool(figure.article))


def _in_a_row(tokens: Sequence[Token], pieces: list[Piece], at: int) -> bool:
    """True among digits that follow each other, as in a phone number."""
    for other in (at - 1, at + 1):
        if 0 <= other < len(pieces):
            first, second = sorted((pieces[at], pieces[other]), key=lambda piece: piece.start)
            if isinstance(pieces[other].value, Figure) and first.end == second.start and not _dashed(tokens, second):
                return True
    return False


def _dashed(tokens: Sequence[Token], piece: Piece) -> bool:
    return tokens[piece.start].gap.strip() in ("-", "–", ",")


def _like_the_next(tokens: Sequence[Token], pieces: list[Piece], at: int, figure: Figure) -> Hours | MonthDay | None:
    following = at + 1
    if following < len(pieces) and pieces[following].value in (Mark.OR, Mark.AND):
        if not adjacent(tokens, pieces[at], pieces[following]):
            return None
        following += 1
    if following >= len(pieces) or not adjacent(tokens, pieces[following - 1], pieces[following]):
        return None
    model = pieces[following].value
    if isinstance(model, Hours) and model.sort is Sort.CLOCK and figure.article not in ("le", "les"):
        return hour_of(figure.value)
    if isinstance(model, MonthDay) and model.month is not None and pieces[following].value is not None:
        return MonthDay(figure.value, model.month, model.year)
    if isinstance(model, MonthDay) and figure.article:
        return MonthDay(figure.value)
    return None


def _like_the_last(tokens: Sequence[Token], pieces: list[Piece], at: int, figure: Figure) -> Hours | MonthDay | None:
    """After "entre", "vers" or a bound a figure in working hours is an hour; after "le 12 et" a day."""
    if at == 0 or not adjacent(tokens, pieces[at - 1], pieces[at]):
        return None
    before = pieces[at - 1].value
    opening = before is Mark.BETWEEN or isinstance(before, (About, Bound))
    if opening and not figure.article and figure.value in _WORKING:
        return hour_of(figure.value)
    if before in (Mark.AND, Mark.OR) and at >= 2:
        return _like_listed(tokens, pieces, at, figure)
    return None


def _like_listed(tokens: Sequence[Token], pieces: list[Piece], at: int, figure: Figure) -> Hours | MonthDay | None:
    model = pieces[at - 2].value
    listed = isinstance(model, Figure) and model.article and adjacent(tokens, pieces[at - 2], pieces[at - 1])
    if listed and not figure.article:
        return MonthDay(figure.value)
    between = at >= 3 and pieces[at - 3].value is Mark.BETWEEN
    if between and isinstance(model, Figure) and not figure.article and {figure.value, model.value} <= set(_WORKING):
        return hour_of(figure.value)
    if isinstance(model, MonthDay) and pieces[at - 1].value is Mark.AND and not figure.article:
        return MonthDay(figure.value, model.month)
    return None
