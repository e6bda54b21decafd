"""Where something other than a name begins, and what that says about the name before it."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.name_lead import (
    ASIDES,
    ELSEWHERE,
    FILLERS,
    FIRMS,
    LEADS,
    REPAIRS,
    TITLES,
    relation_end,
)
from frontdesk.understanding.name_run import is_cut
from frontdesk.understanding.name_words import TRADES
from frontdesk.understanding.tokens import Token, word_set

SPELLED = "§"
"""The text of the token that stands where letters were spelled; its ``raw`` holds them."""

_RESUMES = word_set("je j chuis suis il elle mais on vous a ca y parce qui pas")
_DEEDS = ("m a ", "qui m ", "nous a ", "qui nous ", "il est la", "elle est la")
_NAMED = word_set("mon ma le la l un une notre ce")
_TABLES = (ASIDES, LEADS, TITLES, ELSEWHERE, FIRMS, FILLERS, REPAIRS)


def ends(tokens: Sequence[Token], at: int) -> bool:
    """True where something begins that is about a name, or about something else, and no part of one."""
    if at >= len(tokens) or tokens[at].text == SPELLED:
        return True
    return any(table.match(tokens, at) for table in _TABLES) or relation_end(tokens, at) is not None


def bounded(tokens: Sequence[Token], at: int) -> bool:
    """True when a name that ends before ``at`` is surely whole."""
    return is_cut(tokens, at) or ends(tokens, at) or tokens[at].text in _RESUMES or _is_origin(tokens, at)


def speaks(tokens: Sequence[Token], at: int) -> bool:
    """True when the person just named did something: "Claire Martin m'a donné votre numéro"."""
    said = [token.text for token in tokens[at : at + 3]]
    state = len(said) > 1 and tokens[at].raw in ("est", "a", "était") and said[1] not in _NAMED
    return state or (" ".join(said) + " ").startswith(_DEEDS)


def _is_origin(tokens: Sequence[Token], at: int) -> bool:
    """True before "du garage", "de chez Carrefour"."""
    if tokens[at].text not in ("de", "du", "des") or at + 1 >= len(tokens):
        return False
    named = min(at + 2 if tokens[at + 1].text in ("la", "l") else at + 1, len(tokens) - 1)
    return tokens[named].text in TRADES or bool(FIRMS.match(tokens, at + 1) or ELSEWHERE.match(tokens, at + 1))
