"""A reply cut where a conclusion, a turn or a reason begins."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import Token, normalise, tokenize, word_set


class Lead(Enum):
    """How a part of a sentence hangs on what came before it."""

    NONE = "none"
    BUT = "but"
    SO = "so"
    """Concludes: what stands in it is what the caller came to."""
    WHY = "why"
    """A reason, or a remark beside."""


class Part(NamedTuple):
    """A part of a sentence."""

    lead: Lead
    text: str


_LEADS: PhraseTable[Lead] = PhraseTable(
    {
        phrase: lead
        for lead, said in (
            (Lead.SO, """donc|alors|du coup|finalement|bref|disons|on va dire|au final|en fin de compte|je dirais
                |du coup alors|donc du coup|donc je|alors je|alors attendez|et donc"""),
            (Lead.BUT, """mais|par contre|en revanche|sinon|mais bon|mais alors|mais du coup|mais finalement
                |mais par contre"""),
            (Lead.WHY, """parce que|parce qu'|puisque|puisqu'|vu que|vu qu'|étant donné que|comme ça|sachant que
                |de toute façon|de toute manière|de toutes façons|pour que|avant que|les autres|les deux autres
                |les autres jours|même si|comme je|comme j'
                |comme on|comme il|comme elle|car je|car j'|car on|surtout que|d'autant que"""),
        )
        for phrase in said.split("|")
    }
)  # fmt: skip


def parts_of(text: str) -> list[Part]:
    """``text`` cut where a conclusion, a turn or a reason begins."""
    plain = normalise(text)
    tokens = tokenize(plain)
    cuts: list[tuple[Lead, int, int]] = [(Lead.NONE, 0, 0)]
    at = 0
    while at < len(tokens):
        found = _LEADS.match(tokens, at)
        if found is None:
            at += 1
            continue
        begin = _clause_start(tokens, at)
        cuts.append((found[0], tokens[begin].start, tokens[begin if begin < at else at].end))
        at = found[1]
    ends = [start for _, start, _ in cuts[1:]] + [len(plain)]
    return [
        Part(lead, plain[begin:end].strip())
        for (lead, _, begin), end in zip(cuts, ends, strict=True)
        if plain[begin:end].strip(" ,.")
    ]


def _clause_start(tokens: Sequence[Token], at: int) -> int:
    """Where "j'ai audience les autres jours" begins, for "les autres" at ``at``; ``at`` itself for all else."""
    if tokens[at].text != "les":
        return at
    near = range(max(1, at - _CLAUSE), at)
    return next((n for n in near if tokens[n].text in ("j", "je", "on", "nous")), at)


_CLAUSE = 4
"""Words between the subject and "les autres"."""

_TELLERS = word_set("je j on ma mon mes c il elle")
_OPEN_QUESTIONS = word_set("si sais voir verifier demander croyais pensais attendre dire redire pas ou est combien non")


def head_and_story(text: str) -> tuple[str, str]:
    """``text`` cut where somebody begins to do something; no story when it may be a doubt or a question."""
    plain = normalise(text)
    tokens = tokenize(plain)
    at = next((n for n in range(1, len(tokens)) if tokens[n].text in _TELLERS), len(tokens))
    if at >= len(tokens) or "?" in text or _OPEN_QUESTIONS & {token.text for token in tokens[at:]}:
        return plain, ""
    return plain[: tokens[at].start], plain[tokens[at].start :]
