"""The "si" that contradicts a "pas", told from the one that means "if"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.tokens import Token, word_set
from frontdesk.understanding.yes_no_polarity import Polarity
from frontdesk.understanding.yes_no_question import Question

_CALLS = word_set("mais ben ah oh")
_REFUSED = word_set("pas non")
_BEFORE = word_set("enfin mais ah oh ben bah eh euh oui non et")
_BEHIND_IF = word_set("possible peux pouvez peut pouvais voulez veut besoin faut jamais necessaire vraiment")
_CONDITIONS = frozenset({("vous", "avez"), ("vous", "etes"), ("y", "a"), ("il", "y")})


def end_of_si(tokens: Sequence[Token], at: int, asked: Question) -> int:
    """Where the "si" or "mais si" ends that begins at ``at`` and contradicts the question; 0 when there is none."""
    if asked.polarity is Polarity.PLAIN and not _takes_back(tokens, at):
        return 0
    here = at + 1 if tokens[at].text in _CALLS else at
    end = here
    while end < len(tokens) and tokens[end].text == "si":
        end += 1
    if end == here:
        return 0
    sole = end == len(tokens) or any(mark in tokens[end].gap for mark in ".,;:!")
    begins = at == 0 or tokens[at - 1].text in _BEFORE or bool(tokens[at].gap.strip(" '-"))
    return end if sole or end - here > 1 or (begins and not _conditional(tokens, end, asked)) else 0


def _takes_back(tokens: Sequence[Token], at: int) -> bool:
    """True for the "si" of "c'est pas bon enfin si"."""
    return at > 0 and tokens[at - 1].text == "enfin" and bool(_REFUSED & {token.text for token in tokens[:at]})


def _conditional(tokens: Sequence[Token], end: int, asked: Question) -> bool:
    """True for "si je peux", "si vous avez", unless being able was asked about."""
    first, second = ([token.text for token in tokens[end : end + 2]] + ["", ""])[:2]
    if first in ("je", "on") and any(word.startswith("pouv") for word in asked.words):
        return False
    return bool(_BEHIND_IF & {first, second}) or (first, second) in _CONDITIONS
