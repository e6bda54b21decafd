"""What a clause finds wrong in what was read back, and what it only regrets."""

from __future__ import annotations

from frontdesk.understanding.tokens import word_set
from frontdesk.understanding.yes_no_clauses import Clause
from frontdesk.understanding.yes_no_kinds import Reply
from frontdesk.understanding.yes_no_leads import Lead
from frontdesk.understanding.yes_no_question import Question, Sort
from frontdesk.understanding.yes_no_values import SHORT, SUBJECTS, tells
from frontdesk.understanding.yes_no_words import SMALL_WORDS

_NAMEABLE = word_set(
    "nom prenom numero telephone heure horaire date jour adresse mail email orthographe motif rue ville"
)
_THE = word_set("l le la mon ma bon bonne mauvais mauvaise")
_WRONG = word_set(
    "bon bonne faux fausse correct correcte exact exacte juste errone erronee inexact incorrect mauvais mauvaise"
)
_ADDRESS = word_set("vous votre nous pour avec avez etes cette dans")
_AGREES = frozenset({Reply.YES, Reply.GOOD, Reply.GOES, Reply.FINE, Reply.NO_HARM})


def regrets(clause: Clause) -> bool:
    """ "j'aurais préféré jeudi", which a "mais d'accord" gives up."""
    said = set(clause.words)
    return bool(said & {"preferais", "croyais", "pensais"}) or {"aurais", "prefere"} <= said


def item_at_fault(clause: Clause, asked: Question) -> bool:
    """ "l'heure est fausse", "c'est pas la bonne adresse": one item of what was read back."""
    if asked.sort is not Sort.READ_BACK or Reply.SOFT_NO not in clause.signals or _AGREES & set(clause.signals):
        return False
    said = clause.words
    item = any(
        word in _NAMEABLE and before in _THE for before, word in zip(["", *said], said, strict=False)
    )  # fmt: skip
    return item and clause.lead is not Lead.WHY and bool(_WRONG & set(said))


def this_not_that(clause: Clause, asked: Question) -> bool:
    """ "gmail pas orange": something new, and a word of the question denied."""
    said = clause.words
    if "pas" not in said or not asked.known:
        return False
    at = said.index("pas")
    named = asked.words - SMALL_WORDS - _ADDRESS
    denied = [word for word in said[at + 1 : at + 4] if len(word) >= SHORT and word in named]
    return (
        bool(denied)
        and any(word in clause.content for word in said)
        and (
            not tells(clause)
            or (at > 0 and said[at - 1] in clause.content and not SUBJECTS & set(said[at - 2 : at - 1]))
        )
    )


def faults(clause: Clause) -> bool:
    """ "mais le numéro n'est pas bon": a part of what was read back is refused."""
    said = set(clause.signals)
    return bool(said & {Reply.SOFT_NO, Reply.UNABLE} and clause.content) and not said & (_AGREES | {Reply.NO})
