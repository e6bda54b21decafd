"""What each phrase of a reply says for or against, in the light of the question."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from frontdesk.understanding.tokens import word_set
from frontdesk.understanding.yes_no_clauses import Clause
from frontdesk.understanding.yes_no_facts import may_name
from frontdesk.understanding.yes_no_kinds import Reply
from frontdesk.understanding.yes_no_leads import Lead
from frontdesk.understanding.yes_no_polarity import Polarity
from frontdesk.understanding.yes_no_question import Question, Sort


class Vote(Enum):
    """What one signal says in the light of the question."""

    YES = "yes"
    NO = "no"
    FIRM_NO = "firm no"
    """No "c'est bon" behind it turns it round."""
    FINE = "fine"
    OPEN = "open"
    """Takes back, or leaves open, what was said."""


Votes = list[tuple[Vote, Lead]]


def last_open(clauses: Sequence[Clause]) -> int:
    """Where the last clause stands that leaves all open."""
    opens = (Reply.WAIT, Reply.HEDGE, Reply.LATER, Reply.REPAIR)
    return max((nth for nth, clause in enumerate(clauses) if any(one in clause.signals for one in opens)), default=-1)


def votes_of(clauses: Sequence[Clause], asked: Question) -> Votes:
    """The votes in order, each with how it is led to; a reason or a condition has none."""
    found: Votes = []
    repaired = False
    for clause in clauses:
        lead = clause.lead
        for nth, signal in enumerate(clause.signals):
            repaired = repaired or signal is Reply.REPAIR
            vote = None if clause.lead in (Lead.WHY, Lead.IF) else _vote(signal, clause, nth, asked)
            if asked.polarity is Polarity.DENIED and _may_mean_either(signal, clause.said(nth), vote, asked):
                vote = None
            if vote is None or (found and clause.said(nth) == "voila"):
                continue
            settled = {Vote.NO, Vote.FIRM_NO} | ({Vote.YES} if asked.sort is Sort.CANCEL else set())
            if signal is Reply.LATER and any(before in settled for before, _ in found):
                continue
            found.append((vote, Lead.BUT if repaired else lead))
            repaired, lead = False, Lead.NONE
        if clause.lead is Lead.BUT and _TROUBLE & set(clause.words) and not clause.signals:
            found.append((Vote.OPEN, Lead.NONE))  # "oui mais y a un souci"
    last = clauses[-1].signals[-1:] == [Reply.REPAIR] and clauses[-1].ends[-1] == len(clauses[-1].tokens)
    if last and clauses[-1].words[-1] in _LEAVES_OPEN:
        found.append((Vote.OPEN, Lead.NONE))
    return found


_EITHER = word_set(
    """oui ouais ouaip ouep voui yes yep exact exactement ca cela fait effet effectivement absolument voila ok d accord
    vrai juste evidemment certainement affirmatif confirme parfaitement correct dac"""
)


def _may_mean_either(signal: Reply, last: str, vote: Vote | None, asked: Question) -> bool:
    """True for a "oui" or "exact" to "vous n'avez pas … ?": it may agree with the "pas"."""
    if signal is Reply.YES:
        return last in _EITHER
    settled = asked.sort in (Sort.CLOSING, Sort.FAULT)
    return vote is Vote.FINE and signal in (Reply.GOOD, Reply.FINE, Reply.WEAK) and not settled


_TROUBLE = word_set("souci soucis probleme problemes hic")
_LEAVES_OPEN = frozenset({"enfin", "bon"})


_ALWAYS = {
    Reply.YES: Vote.YES,
    Reply.NO: Vote.NO,
    Reply.DECLINE: Vote.FIRM_NO,
    Reply.WAIT: Vote.OPEN,
    Reply.LATER: Vote.OPEN,
    Reply.HEDGE: Vote.OPEN,
    Reply.FINE: Vote.FINE,
    Reply.NO_HARM: Vote.FINE,
}

_OPENED = (Reply.WAIT, Reply.HEDGE, Reply.NEGATION)
_FEW = 5
"""Words of a clause in which "bien" or "juste" may be the answer."""
_BEFORE, _BEHIND = 2, 4
"""Words of content before and behind a refusal in several words from which the clause tells something else."""


def _vote(signal: Reply, clause: Clause, nth: int, asked: Question) -> Vote | None:
    if signal is Reply.LATER and asked.echoes("rappelle") and asked.sort is Sort.OFFER and "je" in clause.words:
        return Vote.NO if "vous" not in clause.words else Vote.OPEN
    if signal is Reply.WAIT and asked.informs and asked.echoes(clause.said(nth)):
        return None  # "oui c'est combien", where that was the question
    if signal in _ALWAYS:
        return _ALWAYS[signal]
    before, talk = clause.before[nth], len(clause.content)
    if signal is Reply.WEAK and (len(clause.tokens) > _FEW or (nth and clause.signals[nth - 1] in _OPENED)):
        return None  # "ça capte pas bien"
    if signal is Reply.GOOD and nth and clause.signals[nth - 1] in (Reply.WAIT, Reply.HEDGE):
        return None  # "je sais pas exactement"
    if signal in (Reply.GOOD, Reply.GOES, Reply.WEAK):
        if asked.alternative and {"celui", "celle"} & set(clause.words):
            return Vote.NO  # "celui-là me va" to another one
        told = 0 < before < talk or (signal is Reply.WEAK and talk > 0)
        return None if told else Vote.FINE
    if signal in (Reply.ENOUGH, Reply.KNOWN):
        return _sufficing(signal, clause.said(nth), asked)
    if signal is Reply.COMES:
        keeps = any(word.startswith(("maint", "gard", "conserv")) for word in asked.words)
        meant = keeps or asked.sort is Sort.READ_BACK or not asked.known or any(map(asked.echoes, clause.words))
        return Vote.NO if asked.sort is Sort.CANCEL else Vote.FINE if meant else None
    if signal is Reply.BYE:
        return Vote.FINE if asked.sort is Sort.CLOSING else None
    if signal is Reply.DONE and asked.sort is Sort.OTHER and clause.said(nth) != "moi":
        return None  # "ce sera tout" to "avez-vous une ordonnance ?"
    if signal is Reply.DONE:
        return Vote.FIRM_NO if asked.sort in (Sort.CLOSING, Sort.OFFER) else Vote.FINE
    if asked.sort is Sort.FAULT and signal is Reply.SOFT_NO and _FAULTY & set(clause.words):
        return Vote.YES
    if signal in (Reply.UNABLE, Reply.SOFT_NO):
        reason = signal is Reply.UNABLE and asked.sort is Sort.CANCEL
        return None if reason or before > _BEFORE or talk - before > _BEHIND else Vote.FIRM_NO
    bare = signal is Reply.NEGATION and not talk and not any(may_name(token) for token in clause.tokens)
    return Vote.FIRM_NO if bare else None


_FAULTY = word_set("bon bonne correct correcte exact exacte juste erreur faute manque faux fausse trompe trompee")


def _sufficing(signal: Reply, last: str, asked: Question) -> Vote | None:
    """ "ça ira", "je sais": more is declined; to what was read back the first agrees, and "c'est noté"."""
    if asked.informs or asked.sort is Sort.CLOSING:
        return Vote.NO
    if signal is Reply.ENOUGH:
        return Vote.NO if asked.sort in (Sort.OFFER, Sort.FAULT) else Vote.FINE
    return Vote.FINE if last.startswith(("note", "compris")) else None
