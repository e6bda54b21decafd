"""Pieces → elements: neighbours become ranges and bounds, bare figures become what stands next to them."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.tokens import Token, word_set
from frontdesk.understanding.when.atoms import Weekday
from frontdesk.understanding.when.bind_bounds import bind_bound, is_firm
from frontdesk.understanding.when.bind_lengths import about, ahead, beside, counted
from frontdesk.understanding.when.bind_ranges import bind_between, bind_run
from frontdesk.understanding.when.bind_references import refer
from frontdesk.understanding.when.bounds import Bridge, DayOfWeekOf, Edge
from frontdesk.understanding.when.complaints import without_complaints
from frontdesk.understanding.when.elements import Bound, Element, Row, Value, is_day
from frontdesk.understanding.when.figures import resolve_figures
from frontdesk.understanding.when.marks import Beside, Length, Mark, Pick
from frontdesk.understanding.when.marks import Bound as BoundWord
from frontdesk.understanding.when.scan import SMALL, Piece
from frontdesk.understanding.when.spans import Feast, NthOfMonth
from frontdesk.understanding.when.times import Hours, Sort, clock

_SPOKEN_OF = SMALL | word_set("rendezvous consultation seance visite mon ma deja avec docteur mal")
"""Words that may stand between "j'avais" and the day of an appointment that is only spoken of."""


_SHORT = 3
_LOOSE = 6
"""Words that are not understood between a bound and a day, for which the day may be no wish."""
_IT = frozenset({"ca", "c", "ce", "cela"})
_ENDING = word_set("finis termine sors debauche finit commence embauche reprends rentre")
_OF = frozenset({"de", "du", "d", "des"})
_PERIODS = SMALL | word_set("periode cote moment temps jour jours date epoque alentours semaine environs approche")
"""Nouns before "de Noël" that still speak of a time."""
_VERBS = word_set("je j on c ca il elle vous est suis peux sera serait moi donc")
_OPEN = word_set(
    """quelque quelques pas plus non c ca bien alors autre autres autrement n quand comme peu un une vers moins je j
    vous on il si est que qqchose presque apres avant sinon un autour les encore meme tout tous"""
)
"""Words after "ou" with which people go on in another way: "mardi ou quelque chose comme ça"."""


def bind(tokens: Sequence[Token], pieces: Sequence[Piece], picks: bool = False) -> list[Element]:
    """The elements of ``pieces`` in order; what binds to nothing (lengths, figures, stray bounds) is left out.

    With ``picks`` bare figures number the openings on offer.
    """
    row = _with_feasts(Row(tokens, resolve_figures(tokens, without_complaints(tokens, pieces), picks)))
    found: list[Element] = []
    at = 0
    while at < len(row.pieces):
        if row.value(at) is Mark.GONE and row.near(at) and found and is_day(found[-1].value):
            found.pop()  # "dimanche de la semaine dernière"
        if _second_edge(row, at, found):
            found.append(Element(Mark.UNSURE, row.pieces[at]))
        if said := refer(row, at, found):
            found.append(Element(said, row.pieces[at]))
            at += 1
            continue
        bound = _together(row, at)
        value, end = bound or _alone(row, at)
        if bound and is_firm(row, at):
            found.append(Element(Mark.FIRM, row.pieces[at]))
        if value is not None:
            near = row.near(at) and row.is_item(at - 1)
            found.append(Element(value, row.pieces[at]._replace(end=row.pieces[end - 1].end), near))
        at = end
    return found


def _together(row: Row, at: int) -> Bound:
    """What the piece at ``at`` makes with those after it."""
    rules = (counted, bind_between, bind_run, bind_bound, about, ahead, beside)
    return next((found for rule in rules if (found := rule(row, at)) is not None), None)


def _alone(row: Row, at: int) -> tuple[Value | None, int]:
    """What the piece at ``at`` is by itself."""
    piece = row.pieces[at]
    value = piece.value
    if isinstance(value, Mark):
        return _mark(row, at, value)
    if isinstance(value, Hours):
        before = row.value(at - 1)
        listed = row.near(at) and isinstance(before, Hours) and before.sort is Sort.CLOCK  # "onze heures, midi"
        return (clock(12 * 60) if (piece.lead == "a" or listed) and row.point(at) != value else value), at + 1
    if isinstance(value, Length):
        return (Mark.UNSURE if _counts_from(row, at) else None), at + 1
    if isinstance(value, NthOfMonth) and value.month is None:
        return Mark.DOUBT, at + 1
    if isinstance(value, Feast) and _is_purpose(row, at):
        return None, at + 1
    if isinstance(value, Pick) or is_day(value):
        return value, at + 1
    if isinstance(value, BoundWord) and value.alone is None:
        return (Mark.UNSURE if _loose_bound(row, at, value) else None), at + 1
    return (value.alone if isinstance(value, BoundWord) else None), at + 1


def _is_purpose(row: Row, at: int) -> bool:
    """True for "le brushing du réveillon", "le repas de Noël": what is to be ready for the feast."""
    piece = row.pieces[at]
    if piece.lead != "de":
        return False
    noun = piece.start - int(row.first_word(at) not in _OF) - 1
    read = at > 0 and row.pieces[at - 1].end > noun
    return noun >= 0 and not read and row.tokens[noun].text not in _PERIODS


def _counts_from(row: Row, at: int) -> bool:
    """True for "quinze jours après mon opération", where the day of that is not known or follows later."""
    word, length = row.value(at + 1), row.value(at)
    if isinstance(length, Length) and length.unit.startswith("an"):
        return False  # "un an après la pose"
    return isinstance(word, BoundWord) and word.edge in (Edge.BEFORE, Edge.AFTER) and not word.firm and row.near(at + 1)


def _second_edge(row: Row, at: int, found: list[Element]) -> bool:
    """True for the second hour of "je finis à quinze heures le lundi et à midi le vendredi"."""
    if not (isinstance(row.value(at), Hours) and row.value(at - 1) is Mark.AND and row.pieces[at].lead == "a"):
        return False
    words = [row.tokens[e.piece.start].text for e in found if isinstance(e.value, Hours)]
    return bool(words) and words[-1] in _ENDING


def _loose_bound(row: Row, at: int, word: BoundWord) -> bool:
    """True for "après la prise de sang de lundi": a day beside a bound whose other words were not understood."""
    if word.verb or word.postfix or not row.is_item(at + 1) or not row.soon(at + 1, _LOOSE):
        return False
    return not any(token.text in _VERBS for token in row.tokens[row.pieces[at].end : row.pieces[at + 1].start])


def _mark(row: Row, at: int, mark: Mark) -> tuple[Mark | None, int]:
    """A mark, unless its neighbours take its meaning away."""
    if mark in (Mark.DROP, Mark.GONE):
        return None, _dropped(row, at)
    if mark is Mark.AGO:
        past = row.near(at + 1) and isinstance(row.value(at + 1), (Hours, Length))
        return None, at + 1 + int(past)
    if mark is Mark.DOUBT:
        if not row.is_item(at - 1) and row.is_habit(at + 1) and row.soon(at + 1, _SHORT - 1):
            return None, at + 2  # "elle mange plus le soir" complains
        if isinstance(row.value(at + 1), BoundWord) and row.soon(at + 1, _SHORT) and row.is_item(at + 2):
            return Mark.UNSURE, at + 1  # "j'ai plus de cachets après jeudi"
        beside = row.is_item(at - 1) or isinstance(row.value(at - 1), Beside)
        return (mark if beside and piece_gap(row, at) <= _SHORT - 1 else None), at + 1
    if mark in (Mark.OR, Mark.ELSE):
        return _alternative(row, at, mark), at + 1
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
    while end == at + 1 or (row.near(end) and not (end < len(row.pieces) and row.pieces[end].comma)):
        if not (is_day(row.value(end)) or isinstance(row.value(end), (Hours, Length))):
            break
        end += 1
    return end


def _refusal(row: Row, at: int) -> Mark | None:
    """ "pas" refuses what follows at once, or else what stands right before it."""
    if row.near(at + 1) and (row.is_item(at + 1) or row.value(at + 1) is Mark.THOSE):
        return Mark.NOT
    if not row.is_item(at - 1):
        return None
    if row.near(at):
        return Mark.CANNOT
    between = [token.text for token in row.tokens[row.pieces[at - 1].end : row.pieces[at].start]]
    if len(between) > _SHORT or "si" in between or row.pieces[at].pause or row.near(at + 1):
        return None
    return Mark.CANNOT if between[0] in _IT else Mark.DOUBT  # "mardi ça colle pas"


def piece_gap(row: Row, at: int) -> int:
    """How many words stand before the piece at ``at`` that nothing explains."""
    return row.pieces[at].start - row.pieces[at - 1].end


def _alternative(row: Row, at: int, mark: Mark) -> Mark | None:
    """ "ou", and a doubt where what it offers beside a day or an hour was not understood."""
    piece = row.pieces[at]
    if row.near(at + 1) or not (row.near(at) and row.is_item(at - 1)):
        return mark
    if piece.end >= len(row.tokens):
        return mark
    following = row.tokens[piece.end]
    open_ended = following.text in _OPEN or any(sign in following.gap for sign in ".,;?!")
    return mark if open_ended or row.pieces[at].value is Mark.ELSE else Mark.DOUBT


def _with_feasts(row: Row) -> Row:
    """ "le pont de l'Ascension" and "le mardi de Pâques" as one piece each, so that bounds can hold them."""
    joined: list[Piece] = []
    at = 0
    while at < len(row.pieces):
        value = _named_by_feast(row, at)
        if value is None:
            joined.append(row.pieces[at])
        else:
            joined.append(row.pieces[at]._replace(value=value, end=row.pieces[at + 1].end))
            at += 1
        at += 1
    return Row(row.tokens, joined)


def _named_by_feast(row: Row, at: int) -> Value | None:
    first, day = row.value(at), row.value(at + 1)
    if not (row.near(at + 1) and is_day(day)):
        return None
    if first is Mark.BRIDGE:
        return Bridge(day)
    if isinstance(first, Weekday) and isinstance(day, Feast) and row.pieces[at + 1].lead == "de":
        return DayOfWeekOf(first.number, day)
    return None
