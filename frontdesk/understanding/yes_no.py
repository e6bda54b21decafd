"""Yes, no, a correction, or neither: clause by clause, refusals first, read by the question that is pending."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from frontdesk.understanding.yes_no_clauses import Clause, clauses_of
from frontdesk.understanding.yes_no_kinds import Reply
from frontdesk.understanding.yes_no_leads import Lead
from frontdesk.understanding.yes_no_mends import is_aside, mends, only_echoes
from frontdesk.understanding.yes_no_open import may_decline, only_greets, takes_back
from frontdesk.understanding.yes_no_question import Question, Sort, read_question
from frontdesk.understanding.yes_no_votes import Vote, Votes, last_open, votes_of


class Answer(str, Enum):
    """What a reply to a yes/no question comes to."""

    YES = "yes"
    NO = "no"
    CORRECTION = "correction"
    UNCLEAR = "unclear"


def hear_yes_no(text: str, question: str = "") -> Answer:
    """How ``text`` answers; ``question`` is what was asked, as far as it is known.

    A reply that repeats the question's own words ("oui c'est Dupont") adds nothing; one that names
    something else ("oui mais plutôt jeudi", "c'est Durand") is a correction. Replies that contradict
    themselves are unclear.
    """
    asked = read_question(question)
    if only_greets(text, asked):
        return Answer.UNCLEAR
    clauses = [clause for clause in clauses_of(text, asked) if not is_aside(clause)]
    if not clauses:
        return Answer.UNCLEAR
    votes = votes_of(clauses, asked)
    content = any(clause.content for clause in clauses)
    if text.rstrip().endswith("?") and (content or not votes):
        return Answer.UNCLEAR
    settled = _settled(votes, asked)
    waits = bool(votes) and votes[-1][0] is Vote.OPEN
    standing = clauses[last_open(clauses) + 1 :] if waits else clauses
    if mends(standing, asked, answered=settled in (Answer.YES, Answer.NO), agreed=settled is Answer.YES):
        return Answer.CORRECTION
    if settled is not None:
        return Answer.UNCLEAR if takes_back(clauses) or may_decline(clauses, asked) else settled
    if votes or any(Reply.WAIT in clause.signals for clause in clauses):
        return Answer.UNCLEAR
    return _hinted(clauses, asked) or _echoed(clauses, asked)


def _settled(votes: Votes, asked: Question) -> Answer | None:
    """What the votes come to; None when there are none."""
    said = [vote for vote in votes if vote[0] is not Vote.OPEN]
    if not votes:
        return None
    if asked.sort is Sort.CLOSING and {vote for vote, _ in said} == {Vote.YES}:
        return Answer.YES  # whatever is asked next
    if not said or votes[-1][0] is Vote.OPEN:
        return Answer.UNCLEAR
    kinds = {vote for vote, _ in said}
    if kinds == {Vote.FINE}:
        return _fine(asked)
    if Vote.YES not in kinds and Vote.FINE not in kinds:
        return Answer.NO
    if Vote.YES not in kinds:
        return _no_beside_fine(said, asked)
    if kinds <= {Vote.YES, Vote.FINE}:
        return _yes_beside_fine(kinds, asked)
    return _contradiction(said)


def _fine(asked: Question) -> Answer:
    """ "C'est bon" alone: nothing more is wanted, nothing is wrong, or yes."""
    return Answer.NO if asked.sort in (Sort.CLOSING, Sort.FAULT) else Answer.YES


def _yes_beside_fine(kinds: set[Vote], asked: Question) -> Answer:
    """ "Oui c'est bon" to "autre chose ?" may mean either."""
    if Vote.FINE in kinds and asked.sort in (Sort.CLOSING, Sort.FAULT):
        return Answer.UNCLEAR
    return Answer.YES


def _no_beside_fine(said: Votes, asked: Question) -> Answer:
    """ "Non, c'est bon" agrees to a read-back, and declines anything else; "c'est bon, non" is open."""
    kinds = [vote for vote, _ in said]
    turn = len(said) - 1
    while turn and kinds[turn - 1] is Vote.FINE:
        turn -= 1
    led = kinds[-1] is Vote.FINE and any(lead in _TURNS for _, lead in said[turn:])
    if led and Vote.NO not in kinds and asked.sort not in (Sort.CLOSING, Sort.FAULT):
        return Answer.YES  # "c'est pas l'idéal mais ça ira"
    if asked.sort in (Sort.CLOSING, Sort.FAULT, Sort.OFFER, Sort.CANCEL):
        return Answer.NO
    if not asked.known and kinds[0] is Vote.FIRM_NO and kinds[-1] is Vote.FINE:
        return Answer.NO
    if Vote.FIRM_NO in kinds:
        turned = kinds.index(Vote.FINE) < kinds.index(Vote.FIRM_NO) and said[-1][1] is Lead.BUT
        return Answer.NO if turned else Answer.UNCLEAR
    if asked.sort is Sort.READ_BACK and kinds[-1] is Vote.FINE:
        return Answer.YES
    return Answer.NO if said[-1][0] is Vote.NO and said[-1][1] in _TURNS else Answer.UNCLEAR


_TURNS = (Lead.BUT, Lead.SO)


def _contradiction(said: Votes) -> Answer:
    """Yes and no: the last word counts where a "mais" or "donc" leads to it, or an "enfin"; else it is open."""
    sides = [(vote in (Vote.YES, Vote.FINE), lead) for vote, lead in said]
    final = sides[-1][0]
    turn = len(sides) - 1
    while turn and sides[turn - 1][0] is final:
        turn -= 1
    if any(lead in _TURNS for _, lead in sides[turn:]):
        return Answer.YES if final else Answer.NO
    return Answer.UNCLEAR


_HINTS = {Reply.POLITE, Reply.REGRET, Reply.DEGREE, Reply.WISH, Reply.IS}


def _hinted(clauses: Sequence[Clause], asked: Question) -> Answer | None:
    """What thanks, regrets, wishes and degrees come to, when nothing that answers is said."""
    signals = {signal for clause in clauses for signal in clause.signals}
    words = {word for clause in clauses for word in clause.words}
    content = sum(len(clause.content) for clause in clauses)
    if asked.sort is Sort.CLOSING and Reply.WISH in signals:
        return Answer.YES
    if words == {"du", "tout"}:
        return Answer.NO
    if content or not asked.known or not signals <= _HINTS:
        return None
    if asked.sort is Sort.CLOSING:
        return Answer.NO if "merci" in words or "remercie" in words else None
    if asked.sort is Sort.CANCEL and Reply.REGRET in signals:
        return Answer.YES
    if Reply.DEGREE in signals:
        return Answer.YES if asked.sort is Sort.OTHER else None
    return Answer.YES if "plait" in words and asked.sort is not Sort.FAULT else None


def _echoed(clauses: Sequence[Clause], asked: Question) -> Answer:
    """The question's own words said back, as they are or with a "pas"."""
    echo = only_echoes(clauses, asked)
    if echo is None:
        return Answer.UNCLEAR
    return Answer.YES if echo else Answer.NO
