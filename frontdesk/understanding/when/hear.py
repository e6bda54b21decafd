"""From an utterance to its clauses: the first stages in one call."""

from __future__ import annotations

from dataclasses import dataclass, replace

from frontdesk.understanding.lexicon import HESITATIONS, INTENSIFIERS
from frontdesk.understanding.phrases import PhraseTable, strip_phrases
from frontdesk.understanding.tokens import Token, tokenize
from frontdesk.understanding.when.atoms import Mode, Weekday
from frontdesk.understanding.when.bind import bind
from frontdesk.understanding.when.clauses import Clause, build
from frontdesk.understanding.when.items import Wishes
from frontdesk.understanding.when.polarity import sort_out
from frontdesk.understanding.when.scan import scan


@dataclass(frozen=True)
class Heard:
    """What is wanted, what is refused, and the tone."""

    tokens: list[Token]
    wishes: Wishes
    wanted: list[Clause]
    refused: list[Clause]


def hear(text: str, extra: PhraseTable[object] | None = None) -> Heard:
    """The clauses of ``text``; ``extra`` adds phrases to those of days and hours, and bare numbers become picks."""
    tokens = strip_phrases(strip_phrases(tokenize(text), HESITATIONS), INTENSIFIERS)
    wishes = sort_out(bind(tokens, scan(tokens, extra), picks=extra is not None))
    wanted = build(item for item in wishes.items if item.wanted)
    refused = [_every(clause, wanted, wishes.any) for clause in build(i for i in wishes.items if not i.wanted)]
    return Heard(tokens, wishes, wanted, refused)


def _every(clause: Clause, wanted: list[Clause], any_day: bool) -> Clause:
    """A refused weekday is each of them where many days are on the table: "la semaine prochaine sauf mardi"."""
    if not (any_day or any(one.scopes for one in wanted)):
        return clause
    points = [replace(p, mode=Mode.EVERY) if p == Weekday(getattr(p, "number", -1)) else p for p in clause.points]
    return replace(clause, points=points)
