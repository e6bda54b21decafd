"""What callers have at a time that they name: "mardi j'ai piscine", "j'ai un trou jeudi"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.tokens import Token
from frontdesk.understanding.when import words_doing as known
from frontdesk.understanding.when.marks import Mark

ARTICLES = frozenset({"le", "la", "l", "les", "un", "une", "des", "du", "mon", "ma", "mes", "d", "de"})
"""Little words before what one has."""


def word_at(tokens: Sequence[Token], at: int) -> str:
    """The folded word at ``at``, or an empty string past the end."""
    return tokens[at].text if at < len(tokens) else ""


def having(tokens: Sequence[Token], verb: int) -> tuple[Mark, int] | None:
    """What "j'ai …" does to the times beside it; ``verb`` is where "ai" stands. See ``scan_doing``."""
    after = verb + 1
    negated = word_at(tokens, after) in known.NEGATIONS
    nothing = word_at(tokens, after) == "rien"
    while word_at(tokens, after) in known.NEGATIONS or word_at(tokens, after) in (
        "deja",
        "bien",
        "toujours",
        "trop",
        "tout",
    ):
        after += 1
    word = word_at(tokens, after)
    if word in known.WEIGHED:
        return None
    if word in known.DONE or (after < len(tokens) and tokens[after].raw.endswith(("é", "ée", "és"))):
        return Mark.TOLD, after + 1
    if tokens[verb].text.startswith("av") and tokens[verb].text != "avons":
        return Mark.TOLD, verb + 1
    end = after
    while word_at(tokens, after) in ARTICLES:
        after += 1
    word = word_at(tokens, after)
    if negated:
        if nothing or word in known.WORK:
            return Mark.CAN, end if nothing else after
        return Mark.DOUBT, verb + 2
    if any(word_at(tokens, n) in ("que", "qu") for n in range(after, after + 3)):
        return Mark.CAN, after  # "j'ai la voiture que le jeudi"
    if word == "rendezvous":
        return Mark.BUSY, end
    if word in known.TIMES:
        return Mark.WISH, verb + 1
    if word in known.NOUNS or word in known.WORK or word in known.TRAVEL:
        return Mark.BUSY, end
    if word_at(tokens, verb + 1) in ("mon", "mes", "ma"):
        return None if word in known.FREE_NOUNS and not _dated(tokens, after) else (Mark.BUSY, end)
    if word in known.FREE or word in known.FREE_NOUNS or not word or tokens[after].is_number:
        return None
    vague = word_at(tokens, end) in ("un", "une", "des", "quelques")
    return (Mark.TOLD if vague else Mark.BUSY), end  # "j'ai une fenêtre mardi"


def _dated(tokens: Sequence[Token], at: int) -> bool:
    """True for "mon contrôle technique à neuf heures": what has its hour is an appointment elsewhere."""
    ahead = [token.text for token in tokens[at + 1 : at + 6]]
    return "a" in ahead and any(word in ("h", "heures", "heure") for word in ahead)
