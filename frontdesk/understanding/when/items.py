"""What was named in an utterance, wanted or refused, and its tone."""

from __future__ import annotations

from dataclasses import dataclass, field

from frontdesk.understanding.when.elements import Value, Window, is_day
from frontdesk.understanding.when.marks import Mark, Pick
from frontdesk.understanding.when.times import Hours


@dataclass(frozen=True)
class Item:
    """Something named, how it hangs on the one before (``link`` OR, AND, BUT or None) and whether it is wanted.

    ``part`` counts the parts of the sentence: a verb or a "mais" begins a new one. ``wanted`` is None for what is
    told and neither wanted nor refused; ``fresh`` marks what stands behind a comma, ``denied`` what follows a "pas",
    ``weak`` what an occupation refuses once: no ground to offer everything else;
    ``at`` is where its words begin and end; ``concluded`` marks what follows a "donc".
    """

    value: Value
    kind: str
    link: Mark | None
    part: int
    wanted: bool | None = True
    fresh: bool = False
    denied: bool = False
    weak: bool = False
    at: tuple[int, int] = (0, 0)
    concluded: bool = False


@dataclass
class Wishes:
    """All that was named, in order, and the tone."""

    items: list[Item] = field(default_factory=list)
    soft: bool = False
    asap: bool = False
    any: bool = False
    unsure: bool = False
    """True when it can't be told whether something is wanted or refused."""


def kind_of(value: Value) -> str:
    """Which items can replace each other."""
    if isinstance(value, Hours):
        return "time"
    if isinstance(value, Pick):
        return "pick"
    return "day" if is_day(value) or isinstance(value, Window) else "mark"
