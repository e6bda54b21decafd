"""From an utterance to its clauses: the first stages in one call."""

from __future__ import annotations

from dataclasses import dataclass, replace

from frontdesk.understanding.lexicon import HESITATIONS, INTENSIFIERS
from frontdesk.understanding.phrases import PhraseTable, strip_phrases
from frontdesk.understanding.tokens import Token, tokenize
from frontdesk.understanding.when.atoms import Mode, Weekday
from frontdesk.understanding.when.bind import bind
from frontdesk.understanding.when.clauses import Clause, build
from frontdesk.understanding.when.doubt import is_doubtful
from frontdesk.understanding.when.items import Wishes
from frontdesk.understanding.when.mend import mend
from frontdesk.understanding.when.past import only_past
from frontdesk.understanding.when.polarity import sort_out
from frontdesk.understanding.when.scan import scan

MOST_WORDS = 150
"""Words that nobody says in one breath: a longer text is noise, and is not read."""
MOST_FIGURES = 40
"""Likewise for numbers in digits."""


@dataclass(frozen=True)
class Heard:
    """What is wanted, what is refused, and the tone."""

    tokens: list[Token]
    wishes: Wishes
    wanted: list[Clause]
    refused: list[Clause]
    past: bool = False
    """True when nothing but a day that is over was named."""
    doubtful: bool = False
    """True when the reading does not account for what was said."""


def hear(text: str, extra: PhraseTable[object] | None = None) -> Heard:
    """The clauses of ``text``; ``extra`` adds phrases to those of days and hours, and bare numbers become picks."""
    tokens = mend(strip_phrases(strip_phrases(tokenize(text), HESITATIONS), INTENSIFIERS))
    if len(tokens) > MOST_WORDS or sum(token.is_number for token in tokens) > MOST_FIGURES:
        tokens = []
    pieces = scan(tokens, extra)
    elements = bind(tokens, pieces, picks=extra is not None)
    wishes = sort_out(elements)
    wanted = build(item for item in wishes.items if item.wanted is True)
    denied = build((item for item in wishes.items if item.wanted is False), together=False)
    refused = [_every(clause, wanted, wishes.any) for clause in denied]
    return Heard(
        tokens, wishes, wanted, refused, only_past(tokens, pieces), is_doubtful(tokens, pieces, elements, wishes.items)
    )


def _every(clause: Clause, wanted: list[Clause], any_day: bool) -> Clause:
    """A refused weekday is each of them where many days are on the table: "la semaine prochaine sauf mardi"."""
    if not (any_day or any(one.scopes for one in wanted)):
        return clause
    points = [replace(p, mode=Mode.EVERY) if p == Weekday(getattr(p, "number", -1)) else p for p in clause.points]
    return replace(clause, points=points)
