"""What the scanner finds: rows of words that may be names, and how much else was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from frontdesk.understanding.name_cue import Cue
from frontdesk.understanding.name_run import Run
from frontdesk.understanding.tokens import Token


@dataclass(frozen=True)
class Island:
    """``bounded``: nothing goes on from it. ``opens``: nothing leads up to it but what leads to a name.

    ``resumed``: "je", "j'ai" goes on. ``repaired``: it was said after "non", "pardon". ``tokens`` are those of its run.
    """

    run: Run
    cue: Cue
    bounded: bool
    tokens: Sequence[Token] = ()
    repaired: bool = False
    opens: bool = False
    resumed: bool = False


@dataclass
class Scan:
    """``left`` counts the words that are neither a name nor what leads to one; ``visit``: who comes was said.

    ``kin``: somebody was named as a relation of somebody else, "Rachid, le frère de Samir".
    """

    islands: list[Island] = field(default_factory=list)
    left: int = 0
    visit: bool = False
    kin: bool = False
