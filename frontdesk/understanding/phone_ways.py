"""What may have been said so far of one or several numbers."""

from __future__ import annotations

from typing import NamedTuple

from frontdesk.understanding.phone_scan import Piece

GAP = "_"
"""A digit that was called wrong, until the right one is said."""


class Said(NamedTuple):
    """A number, and the tokens between which it was said."""

    digits: str
    start: int
    end: int


class Way(NamedTuple):
    """One way to take what was said so far. ``told``: the caller's words, not the length, led to it."""

    done: tuple[Said, ...]
    now: Said
    told: bool = False

    def with_digits(self, digits: str, piece: Piece, told: bool = False) -> Way:
        """This way with other digits of the number under way."""
        start = self.now.start if self.now.digits else piece.start
        return Way(self.done, Said(digits, start, piece.end), self.told or told)


Ways = dict[Way, int]


class Assembly(NamedTuple):
    """Ways and their costs; not ``complete`` when they end before a piece that fits none of them.

    ``given_up`` when there was too much to follow.
    """

    ways: Ways
    complete: bool
    given_up: bool = False


Step = tuple[Way, int]
