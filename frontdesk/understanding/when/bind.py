"""Pieces → elements: neighbours become ranges and bounds, bare figures become what stands next to them."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Union

from frontdesk.understanding.tokens import Token, word_set
from frontdesk.understanding.when.atoms import Always, DayAtom, Mode, MonthDay, Relative, Weekday
from frontdesk.understanding.when.days import Days
from frontdesk.understanding.when.figures import resolve_figures
from frontdesk.understanding.when.marks import About, Beside, Bound, Length, Mark, Pick
from frontdesk.understanding.when.scan import SMALL, Piece, adjacent
from frontdesk.understanding.when.spans import DayAfter, DayBound, DayRange, Edge, Near, WeekOf, Within
from frontdesk.understanding.when.times import DAY, Hours, Sort, around, between, clock, lower, upper

_FLIPPED = {Edge.BEFORE: Edge.FROM, Edge.UNTIL: Edge.AFTER, Edge.FROM: Edge.BEFORE, Edge.AFTER: Edge.UNTIL}
_BARE_PARTS = frozenset({"matin", "apresmidi", "soir", "midi"})
_SPOKEN_OF = word_set("rendezvous consultation seance visite mon ma deja avec docteur mal")
_REFUSING = (Mark.NOT, Mark.CANNOT)


@dataclass(frozen=True)
class Window:
    """A bound at an instant: "avant mardi dix heures"."""

    edge: Edge
    day: DayAtom
    minute: int


Value = Union[Hours, DayAtom, Window, Pick, Mark]


class Element(NamedTuple):
    """What a piece, or several bound together, come to."""

    value: Value
    piece: Piece


def is_day(value: object) -> bool:
    """True for an atom of days."""
    return hasattr(value, "readings")


def bind(tokens: Sequence[Token], pieces: Sequence[Piece], picks: bool = False) -> list[Element]:
    """The elements of ``pieces`` in order; what binds to nothing (lengths, figures, stray bounds) is left out.

    With ``picks`` bare figures number the openings on offer.
    """
    return _Binder(tokens, resolve_figures(tokens, pieces, picks)).elements()


class _Binder:
    def __init__(self, tokens: Sequence[Token], pieces: list[Piece]) -> None:
        self.tokens = tokens
        self.pieces = pieces

    def elements(self) -> list[Element]:
        found: list[Element] = []
        at = 0
        while at < len(self.pieces):
            if self.value(at) is Mark.GONE and self.near(at) and found and is_day(found[-1].value):
                found.pop()  # "dimanche de la semaine dernière"
            bound = self._together(at)
            value, end = bound or self._plain(at)
            if bound and self._firm(at):
                found.append(Element(Mark.FIRM, self.pieces[at]))
            if value is not None:
                found.append(Element(value, self.pieces[at]._replace(end=self.pieces[end - 1].end)))
            at = end
        return found

    def _together(self, at: int) -> tuple[Value | None, int] | None:
        """What the piece at ``at`` makes with those after it, and where that ends."""
        rules = (self._between, self._run, self._bound, self._about, self._ahead, self._beside)
        return next((found for rule in rules if (found := rule(at)) is not None), None)

    def value(self, at: int) -> object:
        return self.pieces[at].value if 0 <= at < len(self.pieces) else None

    def near(self, at: int) -> bool:
        """True when the piece at ``at`` follows the one before it at once."""
        return 0 < at < len(self.pieces) and adjacent(self.tokens, self.pieces[at - 1], self.pieces[at])

    def point(self, at: int) -> object:
        """The value at ``at`` as an end of a range: there "midi" is noon."""
        value = self.value(at)
        noon = isinstance(value, Hours) and self.tokens[self.pieces[at].end - 1].text == "midi"
        return clock(12 * 60) if noon else value

    def _firm(self, at: int) -> bool:
        first = self.value(at)
        return first in _REFUSING or (isinstance(first, Bound) and first.firm)

    def _plain(self, at: int) -> tuple[Value | None, int]:
        piece = self.pieces[at]
        if piece.value in (Mark.DROP, Mark.GONE):
            return None, self._dropped(at)
        if piece.value is Mark.BUSY:
            return (Mark.BUSY if self.near(at) and self._is_habit(at - 1) else None), at + 1
        if piece.value is Mark.AGO:
            past = self.near(at + 1) and isinstance(self.value(at + 1), (Hours, Length))
            return None, at + 1 + int(past)
        if piece.value is Mark.NOT:
            return self._refusal(at), at + 1
        if piece.value is Mark.NO and at + 1 == len(self.pieces) and not (self.near(at) and self._is_item(at - 1)):
            return None, at + 1  # "vous êtes ouverts samedi, non ?"
        if isinstance(piece.value, Hours):
            return (clock(12 * 60) if piece.lead == "a" and self.point(at) != piece.value else piece.value), at + 1
        if isinstance(piece.value, (Pick, Mark)) or is_day(piece.value):
            return piece.value, at + 1  # type: ignore[return-value]
        return (piece.value.alone if isinstance(piece.value, Bound) else None), at + 1

    def _dropped(self, at: int) -> int:
        """Where what is no wish ends: all that follows at once, an appointment that is spoken of between."""
        end = at + 1
        between = self.tokens[self.pieces[at].end : self.pieces[end].start] if end < len(self.pieces) else ()
        if not all(token.text in SMALL | _SPOKEN_OF for token in between):
            return end
        while end == at + 1 or self.near(end):
            if not (is_day(self.value(end)) or isinstance(self.value(end), (Hours, Length))):
                break
            end += 1
        return end

    def _is_habit(self, at: int) -> bool:
        """True for "le lundi", "le matin": what comes back, so that a verb after it tells what is done then."""
        value = self.value(at)
        every = isinstance(value, Weekday) and value.mode is Mode.EVERY
        return every or (isinstance(value, Hours) and value.sort is Sort.PART)

    def _refusal(self, at: int) -> Mark | None:
        """ "pas" refuses what follows at once, or else what stands right before it."""
        if self.near(at + 1) and (self._is_item(at + 1) or self.value(at + 1) is Mark.THOSE):
            return Mark.NOT
        return Mark.CANNOT if self.near(at) and self._is_item(at - 1) else None

    def _is_item(self, at: int) -> bool:
        value = self.value(at)
        return isinstance(value, (Hours, Pick)) or is_day(value)

    def _between(self, at: int) -> tuple[Value | None, int] | None:
        if self.value(at) is not Mark.BETWEEN or not self.near(at + 1):
            return None
        second = at + 3 if self.value(at + 2) is Mark.AND else at + 2
        value = self._range(at + 1, second)
        return (value, second + 1) if value else None

    def _run(self, at: int) -> tuple[Value | None, int] | None:
        """ "de 14 h à 16 h", "14h-16h", "du lundi au mercredi", "de 9 h jusqu'à midi"."""
        second = at + 1
        bound = self.value(second)
        until = isinstance(bound, Bound) and bound.edge is Edge.UNTIL and self.near(second)
        second += int(until)
        if not self.near(second):
            return None
        first, last = self.pieces[at], self.pieces[second]
        dashed = self.tokens[last.start].gap.strip() in ("-", "–", "/", "→") and first.end == last.start
        if not (until or dashed or (last.lead == "a" and first.lead != "a")):
            return None
        clocks = isinstance(self.point(at), Hours) and self.point(at).sort is Sort.CLOCK  # type: ignore[attr-defined]
        dates = isinstance(first.value, MonthDay) and isinstance(last.value, MonthDay)
        if not (clocks or dates or first.lead == "de" or dashed):
            return None
        value = self._range(at, second)
        return (value, second + 1) if value else None

    def _range(self, first: int, second: int) -> Value | None:
        start, end = self.point(first), self.point(second)
        if isinstance(start, Hours) and isinstance(end, Hours):
            return between(start, end)
        if not (is_day(start) and is_day(end)):
            return None
        if isinstance(start, Weekday) and isinstance(end, Weekday) and self._word_before(first) == "du":
            count = (end.number - start.number) % 7 + 1
            return Always(Days(weekdays=frozenset((start.number + n) % 7 for n in range(count))))
        return DayRange(start, end)  # type: ignore[arg-type]

    def _word_before(self, at: int) -> str:
        start = self.pieces[at].start
        return self.tokens[start - 1].text if start else ""

    def _bound(self, at: int) -> tuple[Value | None, int] | None:
        flip = self.value(at) in _REFUSING and isinstance(self.value(at + 1), Bound) and self.near(at + 1)
        at += int(flip)
        bound = self.value(at)
        if isinstance(bound, Bound) and self.near(at + 1):
            edge = _FLIPPED[bound.edge] if flip else bound.edge
            value = self._edged(edge, at + 1)
            if value is not None:
                exact = isinstance(value, DayBound) and self._instant(edge, at + 2)
                return (exact, at + 3) if isinstance(exact, Window) else (value, at + 2)
        after = self.value(at + 1)
        if not flip and after in (Mark.AND, Mark.OR) and (onwards := self._onwards(at)):
            return onwards
        if not flip and isinstance(after, Bound) and after.postfix and self.near(at + 1):
            follower = self.value(at + 2)
            bindable = isinstance(follower, (Hours, Length)) or is_day(follower)
            if not (self.near(at + 2) and bindable):
                value = self._edged(after.edge, at)
                return (value, at + 2) if value is not None else None
        return None

    def _onwards(self, at: int) -> tuple[Value | None, int] | None:
        """ "dix-sept heures et après", with nothing behind it."""
        bound = self.value(at + 2)
        if not (isinstance(bound, Bound) and self.near(at + 1) and self.near(at + 2)) or self._is_item(at + 3):
            return None
        edge = {Edge.AFTER: Edge.FROM, Edge.BEFORE: Edge.UNTIL}.get(bound.edge)
        value = self._edged(edge, at) if edge and self._is_item(at) else None
        return (value, at + 3) if value is not None else None

    def _edged(self, edge: Edge, at: int) -> Value | None:
        value = self.point(at)
        if isinstance(value, Hours):
            if edge in (Edge.FROM, Edge.AFTER):
                return lower(value, after=edge is Edge.AFTER)
            return upper(value, whole=edge is Edge.UNTIL)
        if isinstance(value, Length):
            return Within(value.days, onwards=edge in (Edge.FROM, Edge.AFTER))
        if is_day(value):
            return DayBound(edge, value)  # type: ignore[arg-type]
        return None

    def _instant(self, edge: Edge, at: int) -> Window | None:
        """The hour that belongs to the bound itself: "à partir de mardi 14 h", "avant vendredi midi"."""
        hours, day = self.point(at), self.value(at - 1)
        if not (self.near(at) and isinstance(hours, Hours) and is_day(day)):
            return None
        bare = self.tokens[self.pieces[at].start].text in _BARE_PARTS
        if hours.sort is not Sort.CLOCK and not (hours.sort is Sort.PART and bare):
            return None
        late = edge in (Edge.UNTIL, Edge.AFTER) and hours.sort is Sort.PART
        return Window(edge, day, min(hours.last if late else hours.first, DAY - 1))  # type: ignore[arg-type]

    def _about(self, at: int) -> tuple[Value | None, int] | None:
        if isinstance(self.value(at), About) and self.near(at + 1):
            value, end = self.point(at + 1), at + 2
        elif self._about_behind(at):
            value, end = self.point(at), at + 2
        else:
            return None
        if isinstance(value, Hours):
            return around(value), end
        if isinstance(value, (MonthDay, Relative)):
            return Near(value), end
        return (value, end) if is_day(value) else None  # type: ignore[return-value]

    def _about_behind(self, at: int) -> bool:
        """True for "dix heures environ"; in "le 2 à environ dix heures" it belongs to what follows."""
        about, following = self.value(at + 1), self.value(at + 2)
        ahead = self.near(at + 2) and isinstance(following, Hours)
        return isinstance(about, About) and about.postfix and self.near(at + 1) and not ahead

    def _beside(self, at: int) -> tuple[Value | None, int] | None:
        value, day = self.value(at), self.value(at + 1)
        if not (isinstance(value, Beside) and self.near(at + 1) and is_day(day)):
            return None
        return DayAfter(day, value.days), at + 2  # type: ignore[arg-type]

    def _ahead(self, at: int) -> tuple[Value | None, int] | None:
        """ "dans trois jours", "dans deux semaines", "dans les quinze jours"."""
        if self.value(at) is not Mark.IN or not self.near(at + 1):
            return None
        length = self.value(at + 1)
        if isinstance(length, Hours) and length.sort is Sort.CLOCK:
            return None, at + 2
        if not isinstance(length, Length):
            return None
        if self.tokens[self.pieces[at + 1].start].text == "les":
            return Within(length.days), at + 2
        ahead = Relative(length.days)
        return (ahead if length.unit.startswith("jour") else WeekOf(ahead)), at + 2


