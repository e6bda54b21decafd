"""What pieces come to when they are bound together, and the row of pieces in which that is found out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeGuard, Union

from frontdesk.understanding.tokens import Token
from frontdesk.understanding.when.atoms import DayAtom, Mode, Weekday
from frontdesk.understanding.when.bounds import Edge
from frontdesk.understanding.when.marks import Mark, Pick
from frontdesk.understanding.when.scan import Piece, adjacent
from frontdesk.understanding.when.times import Hours, Sort, clock


@dataclass(frozen=True)
class Window:
    """A bound at an instant: "avant mardi dix heures"."""

    edge: Edge
    day: DayAtom
    minute: int


Value = Union[Hours, DayAtom, Window, Pick, Mark]


SOON = 4
"""Words of "je sors du lycée à seize heures" between the verb and its hour."""


class Element(NamedTuple):
    """What a piece, or several bound together, come to."""

    value: Value
    piece: Piece
    near: bool = False
    """True when it follows at once a day or an hour that was named."""


Bound = tuple[Value | None, int] | None
"""A value, or None for what is no wish, and the piece where it ends; None when nothing is bound."""


def is_day(value: object) -> TypeGuard[DayAtom]:
    """True for an atom of days."""
    return hasattr(value, "readings")


class Row:
    """Pieces in order, looked at from any place; places outside hold nothing."""

    def __init__(self, tokens: Sequence[Token], pieces: list[Piece]) -> None:
        self.tokens = tokens
        self.pieces = pieces

    def value(self, at: int) -> object:
        """The value of the piece at ``at``."""
        return self.pieces[at].value if 0 <= at < len(self.pieces) else None

    def near(self, at: int) -> bool:
        """True when the piece at ``at`` follows the one before it at once."""
        return 0 < at < len(self.pieces) and adjacent(self.tokens, self.pieces[at - 1], self.pieces[at])

    def soon(self, at: int, words: int = SOON) -> bool:
        """True when at most a place or an occupation stands before the piece at ``at``, and no pause."""
        if not 0 < at < len(self.pieces) or self.pieces[at].pause or self.pieces[at].comma:
            return False
        return self.pieces[at].start - self.pieces[at - 1].end <= words

    def point(self, at: int) -> object:
        """The value at ``at`` as an end of a range: there "midi" is noon."""
        value = self.value(at)
        noon = isinstance(value, Hours) and self.tokens[self.pieces[at].end - 1].text == "midi"
        return clock(12 * 60) if noon else value

    def is_item(self, at: int) -> bool:
        """True for a day, an hour or the number of an opening."""
        value = self.value(at)
        return isinstance(value, (Hours, Pick)) or is_day(value)

    def is_habit(self, at: int) -> bool:
        """True for "le lundi", "le matin": what comes back, so that a verb after it tells what is done then."""
        value = self.value(at)
        every = isinstance(value, Weekday) and value.mode is Mode.EVERY
        return every or (isinstance(value, Hours) and value.sort is Sort.PART)

    def first_word(self, at: int) -> str:
        """The first word of the piece at ``at``."""
        return self.tokens[self.pieces[at].start].text

    def word_before(self, at: int) -> str:
        """The word before the piece at ``at``, or an empty string."""
        start = self.pieces[at].start
        return self.tokens[start - 1].text if start else ""

    def gap_before(self, at: int) -> str:
        """What stands right before the piece at ``at``, blanks apart."""
        return self.tokens[self.pieces[at].start].gap.strip()
