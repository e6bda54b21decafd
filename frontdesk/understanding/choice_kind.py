"""What a reply to an offer comes to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


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
    """``index`` counts from 1 in the order of the offer; only a pick has one.

    ``among`` holds the openings, counted likewise, between which an ambiguous reply leaves the choice.
    """

    kind: ChoiceKind
    index: int | None = None
    among: tuple[int, ...] = ()


CONSTRAINT = Choice(ChoiceKind.CONSTRAINT)
UNCLEAR = Choice(ChoiceKind.UNCLEAR)
NONE = Choice(ChoiceKind.NONE)


def pick(n: int) -> Choice:
    """Opening ``n``, counted from 0."""
    return Choice(ChoiceKind.PICK, n + 1)


def ambiguous(fitting: Iterable[int]) -> Choice:
    """One of the openings in ``fitting``, counted from 0."""
    return Choice(ChoiceKind.AMBIGUOUS, among=tuple(sorted(n + 1 for n in fitting)))
