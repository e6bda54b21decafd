"""The values that a clause of a reply names, beside those of the question; and whether it only tells a story."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from frontdesk.understanding.tokens import word_set
from frontdesk.understanding.yes_no_clauses import Clause
from frontdesk.understanding.yes_no_facts import Match, compare, facts_of, may_name
from frontdesk.understanding.yes_no_kinds import Reply
from frontdesk.understanding.yes_no_leads import Lead
from frontdesk.understanding.yes_no_question import Question, Sort

SHORT = 3
"""Words of a reply that do no more than name something."""

SUBJECTS = word_set("je j il elle on ils elles nous")
_ASSERTS = word_set(
    """avais voulais croyais dit compris demande entendu prefere prefererais faudrait fallait serait serai serais
    voudrais aimerais doit devait devrait parle vois aime aurais aurait faut vais viens viendrai passe passerai
    note ecrit pensais dis avait etait parlais mets mettre ai"""
)
"""Verbs with which what is right is named; after "je" or "il" any other one tells a story."""

_OTHERS = word_set("il elle ils elles")
_IMPERSONAL = word_set("faut faudrait fallait serait etait doit devait devrait vaudrait vaut est sera plait")
_SIGNS = word_set("point arobase tiret")
_OF_ADDRESSES = word_set("gmail orange wanadoo free hotmail yahoo laposte outlook sfr icloud com net fr live") | _SIGNS
_DICTATED = 8
"""Digits from which a number is given."""

_MEANT = word_set("je on moi croyais croyait avais avait avoir pensais voulais compris demande dit note convenu")
"""Verbs with which a caller says what had been meant."""

_TALK_NOUNS = word_set(
    "bus train enfants petits travail boulot kine ecole mari femme fille fils mere pere voisine reunion"
)
_CLITICS = word_set("me m y en le la l ne n vous")
_ASSERTED = word_set("pas plutot dire")

_WORDS_TOO = frozenset({"y", "a"})
_COUNTS = frozenset({"un", "deux"})
_LETTER_LEADS = frozenset({"un", "deux", "le", "les", "avec", "sans", "seul", "petit"})


def named_as_right(clause: Clause, asked: Question, answered: bool) -> bool:
    """Another value, named as what is right: "c'est à dix heures", "plutôt lundi"; a conclusion takes back the rest."""
    return bool({Reply.IS, Reply.CHANGE} & set(clause.signals)) and names_other(clause, asked, answered)


def right_behind_no(clauses: Sequence[Clause], nth: int) -> bool:
    """True for the "deux" of "non deux": what is said right behind a refusal."""
    refused = nth > 0 and clauses[nth - 1].signals[-1:] == [Reply.NO] and "pas" not in clauses[nth].words[:2]
    return refused and any(map(may_name, clauses[nth].tokens[:SHORT]))


def names_other(clause: Clause, asked: Question, answered: bool, behind_no: bool = False) -> bool:
    """Another day, hour or figure, and not in a story."""
    if (answered and tells(clause)) or (Reply.WAIT in clause.signals and Reply.IS not in clause.signals):
        return False
    if not any(may_name(token) for token in clause.tokens):
        return False
    said = [token for token in clause.tokens if answered or token.text not in _MEANT]
    facts = facts_of(" ".join(f"{token.gap.strip()} {token.raw}" for token in said))
    if len(facts.digits) >= _DICTATED and not asked.facts.long:
        return True
    match = compare(asked.facts, facts)
    if match is Match.OTHER:
        return Reply.CHANGE in clause.signals or "ou" not in clause.words
    bare = asked.sort is Sort.READ_BACK and not answered and bool(clause.content)
    bare = bare and all(may_name(token) for token in clause.tokens if token.text in clause.content)
    another = Reply.SOFT_NO in clause.signals and {"celui", "celle"} & set(clause.words[2:])
    if another and (facts.numbers or facts.wanted or facts.refused):
        return True
    if behind_no and match is Match.SAME and asked.sort is Sort.READ_BACK:
        return True
    if (behind_no or bare) and match is Match.NEW:
        return True
    if match is not Match.NEW or not _is_value_clause(clause):
        return False
    if asked.sort is Sort.READ_BACK and (Reply.IS in clause.signals or _recalls(clause)):
        return True
    return not asked.known or (clause.lead is Lead.BUT and bool(asked.facts.wanted))


def _recalls(clause: Clause) -> bool:
    """ "j'avais dit quinze"."""
    said = clause.words
    return bool({"avais", "avait", "avions", "aviez", "avez"} & set(said)) and bool(
        {"dit", "demande", "note", "compris"} & set(said)
    )


_THERE = frozenset({("y", "a"), ("y", "avait"), ("y", "aura")})


def _is_value_clause(clause: Clause) -> bool:
    return len(clause.content) <= 2 * SHORT


def tells(clause: Clause) -> bool:
    """True for a clause that tells a story: somebody does something in it, and nothing is corrected."""
    said = clause.words
    if Reply.CHANGE in clause.signals or Reply.IS in clause.signals or _ASSERTED & set(said):
        return False
    if _TALK_NOUNS & set(said):
        return True
    if any(pair in _THERE for pair in pairwise(said)):
        return True
    for at, word in enumerate(said):
        rest = [other for other in said[at + 1 : at + 4] if other not in _CLITICS]
        if word in SUBJECTS and rest and rest[0] not in (_IMPERSONAL if word in _OTHERS else _ASSERTS):
            return True
    return "depuis" in said


def limits(clause: Clause, asked: Question) -> bool:
    """ "pas après vingt heures", where no time was asked about."""
    return not asked.facts.wanted and "pas" in clause.words and any(may_name(token) for token in clause.tokens)


def dictates(clause: Clause, asked: Question) -> bool:
    """ "point fr", of an address that ends otherwise."""
    written = {word for word in clause.words if word in _OF_ADDRESSES}
    return bool(_OF_ADDRESSES & asked.words) and bool(written - _SIGNS - asked.words) and not tells(clause)


def spells(clause: Clause, agreed_to: Question | None) -> bool:
    """ "avec un d", "sans les deux l", "deux n"; a letter of a question that was agreed to adds nothing."""
    known = agreed_to.words if agreed_to else frozenset[str]()
    said = clause.words
    if agreed_to and clause.lead is not Lead.BUT:
        letters = frozenset("".join(word for word in known if len(word) > SHORT))
        doubled = frozenset(letter for letter in letters if any(letter * 2 in word for word in known))
        known = known | (doubled if "deux" in said else letters)
    for at in range(1, len(said)):
        letter = len(said[at]) == 1 and said[at].isalpha()
        glued = at + 1 < len(said) and "'" in clause.tokens[at + 1].gap
        led = said[at - 1] in (_COUNTS if said[at] in _WORDS_TOO else _LETTER_LEADS)
        led = led or said[max(0, at - 2) : at] == ["pas", "de"]
        if letter and led and not glued and said[at] not in known:
            return True
    return False


def same_values(clauses: Sequence[Clause], asked: Question) -> bool:
    """True when days, hours or figures are said, and they are those of the question."""
    said = " ".join(f"{token.gap.strip()} {token.raw}" for clause in clauses for token in clause.tokens)
    return compare(asked.facts, facts_of(said)) is Match.SAME
