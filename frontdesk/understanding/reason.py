"""Why the caller comes: one short phrase, or nothing when it is not to be said."""

from __future__ import annotations

from frontdesk.understanding.lexicon import HESITATIONS
from frontdesk.understanding.phrases import phrases, strip_phrases
from frontdesk.understanding.reason_words import ANSWERS, ASKS, LEADS, UNSAID
from frontdesk.understanding.result import Hearing, NotUnderstood, Understood
from frontdesk.understanding.tokens import Token, normalise, tokenize

PROBLEMS = ("nothing", "question")
"""``nothing``: no reason was said, a bare "oui" included. ``question``: something was asked instead."""

LONGEST = 100
"""Characters of a reason that are kept."""

_FILLERS = phrases(
    "alors|donc|oui|ok|d'accord|bon|non|enfin|je dirais|comment dirais-je|si vous voulez|tout simplement"
)


def hear_reason(text: str) -> Hearing[str]:
    """The reason in ``text``, at most ``LONGEST`` characters, without "c'est pour"; "" when it is not to be said."""
    spoken = tokenize(text)
    tokens = strip_phrases(spoken, HESITATIONS)
    if len(strip_phrases(tokens, UNSAID)) < len(tokens):
        return Understood("")
    if tokens and (ASKS.match(tokens, 0) or text.rstrip().endswith("?")):
        return NotUnderstood("question")
    kept = _after_leads(tokens)
    if not strip_phrases(kept, ANSWERS):
        return NotUnderstood("nothing")
    plain = normalise(text)
    phrase = plain[kept[0].start : kept[-1].end]
    return Understood(_shortened(" ".join(phrase.split())))


def _after_leads(tokens: list[Token]) -> list[Token]:
    """The tokens after "c'est pour", "je viens parce que"…; all of them when nothing follows."""
    at = 0
    while at < len(tokens):
        found = LEADS.match(tokens, at) or _FILLERS.match(tokens, at)
        if found is None:
            break
        at = found[1]
    return tokens[at:]


def _shortened(phrase: str) -> str:
    """``phrase`` cut at a blank when it is too long."""
    if len(phrase) <= LONGEST:
        return phrase
    return phrase[: LONGEST + 1].rsplit(" ", 1)[0][:LONGEST]
