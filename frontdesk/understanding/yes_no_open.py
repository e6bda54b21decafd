"""Replies that only look like an answer: a greeting, and one that takes back its own words."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.tokens import tokenize, word_set
from frontdesk.understanding.yes_no_clauses import Clause
from frontdesk.understanding.yes_no_kinds import Reply
from frontdesk.understanding.yes_no_question import Question, Sort

_GREETING = word_set("allo oui ouais bonjour bonsoir je j vous t te entends entend ecoute madame monsieur euh ah bien")
_CALLS = word_set("allo entends ecoute")
_SILENT = frozenset({Reply.POLITE, Reply.IS, Reply.BYE})
_AGREES = frozenset({Reply.GOOD, Reply.GOES, Reply.FINE, Reply.WEAK})


def only_greets(text: str, asked: Question) -> bool:
    """True for "allô oui", "oui bonjour je vous entends", unless it was asked whether one hears."""
    said = {token.text for token in tokenize(text)}
    return bool(said & _CALLS) and said <= _GREETING and not any(map(asked.echoes, said & _CALLS))


def takes_back(clauses: Sequence[Clause]) -> bool:
    """True for "c'est bon mais c'est pas bon": the same word said for and against, with no "enfin" between."""
    signals = [(signal, clause, nth) for clause in clauses for nth, signal in enumerate(clause.signals)]
    if any(signal is Reply.REPAIR for signal, _, _ in signals):
        return False
    held = {clause.said(nth) for signal, clause, nth in signals if signal in _AGREES}
    refused = {word for signal, clause, nth in signals if signal is Reply.SOFT_NO for word in _phrase(clause, nth)}
    return bool(held & (refused | {word.removeprefix("in") for word in refused}))


def may_decline(clauses: Sequence[Clause], asked: Question) -> bool:
    """True for a mere "c'est bon" to "voulez-vous le plan ?": yes, or no thanks."""
    if asked.sort is not Sort.OFFER:
        return False
    voting = [(clause, nth) for clause in clauses for nth, one in enumerate(clause.signals) if one not in _SILENT]
    bare = all(one.signals[nth] is Reply.FINE and one.said(nth) in ("bon", "va") for one, nth in voting)
    having = any(clause.words[:2] == ["j", "ai"] for clause in clauses)
    return bool(voting) and bare and (asked.informs or having)


def _phrase(clause: Clause, nth: int) -> list[str]:
    """The words of a signal that may be taken back: its last two, without the "pas"."""
    end = clause.ends[nth]
    return [word for word in clause.words[max(0, end - 2) : end] if word != "pas"]
