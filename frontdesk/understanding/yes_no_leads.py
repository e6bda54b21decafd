"""How the clauses of a reply hang together, and what goes on behind an agreement."""

from __future__ import annotations

from enum import Enum

from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import word_set


class Lead(Enum):
    """How a clause hangs on what came before it."""

    NONE = "none"
    BUT = "but"
    SO = "so"
    WHY = "why"
    """A reason: talk."""
    IF = "if"


LEADS: PhraseTable[Lead] = PhraseTable(
    {
        phrase: lead
        for lead, said in (
            (Lead.BUT, """mais|par contre|en revanche|sauf|sauf que|seulement|à part|mais par contre|excepté|hormis
                |mais bon|mais alors|mais du coup|mais plutôt"""),
            (Lead.SO, """donc|alors|du coup|bref|au final|et donc|donc du coup
                |donc voilà|et alors|allez|tant pis|allez va|bon allez"""),
            (Lead.WHY, """parce que|parce qu'|puisque|puisqu'|vu que|vu qu'|étant donné que|car je|car j'|car on
                |car c'est|car il|car elle|comme ça fait|comme je|comme j'|comme on|vu|pour que|depuis|avant que
                |avant qu'|après que|après j'|après je|après on|après il|après ça|le temps que|surtout que
                |d'autant que|même si"""),
            (Lead.IF, """si ça|si je|si j'|si on|si c'est|si vous|si il|s'il|si elle|si le|si la|si les|si mon|si ma
                |si jamais|si tout|si y a|si possible"""),
        )
        for phrase in said.split("|")
    }
)  # fmt: skip
"""Longest phrase first."""

OPEN_ENDED = frozenset(
    {
        "vous pouvez", "je prends", "ca marche", "ca passe", "j accepte", "je viens", "reservez", "confirmez",
        "validez", "c est bien", "c est bon", "je serai la", "ca va", "va pour",
    }
)  # fmt: skip
"""Agree when nothing is said behind them: "je prends", but not "je prends le bus"."""
ARTICLES = word_set("le la les l un une de du d des a au mon ma me m y en lui nous")
FARING = frozenset({"va", "vais", "vont", "allait", "suis"})
ASKING = word_set("quel quelle quels quelles combien comment lequel laquelle lesquels")
WHERE = frozenset({("etes", "ou"), ("est", "ou"), ("ou", "est"), ("ou", "se"), ("ou", "etes"), ("trouve", "ou")})
