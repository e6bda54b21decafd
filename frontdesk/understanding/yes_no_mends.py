"""Does a reply name something else than the question did? Then it is a correction."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.name_lexicon import WordKind, kind_of
from frontdesk.understanding.tokens import word_set
from frontdesk.understanding.yes_no_clauses import Clause
from frontdesk.understanding.yes_no_contrast import contrasts
from frontdesk.understanding.yes_no_facts import may_name
from frontdesk.understanding.yes_no_faults import faults, item_at_fault, regrets, this_not_that
from frontdesk.understanding.yes_no_kinds import Reply
from frontdesk.understanding.yes_no_leads import Lead
from frontdesk.understanding.yes_no_question import Question, Sort
from frontdesk.understanding.yes_no_values import (
    SHORT,
    SUBJECTS,
    dictates,
    limits,
    named_as_right,
    names_other,
    right_behind_no,
    same_values,
    spells,
    tells,
)

_SHORT_REPLY = 8

_ASIDE = word_set("tu te t toi cheri cherie ta ton tes maman papa doudou mamie papi")
"""Said to somebody else in the room."""

_OF_KIN = word_set("mon ma pour a de la le son sa notre avec")

_ITEMS = word_set(
    """nom prenom numero telephone heure horaire date jour adresse mail email orthographe docteur medecin motif
    lettre chiffre accent rue lieu ville"""
)
_OTHER_TIMES = word_set("tot tard jour date heure moment creneau")
_EXCEPT = word_set("sauf hormis excepte")
_NAMES = word_set("nom prenom adresse ecrit orthographe rue docteur medecin appelez")
_STILL = word_set("toujours encore quand meme vraiment un peu")
_WAYS = word_set("par avec sans chez sur")
_ONLY = word_set("juste seulement uniquement")
_DENYING = word_set("pas plus jamais rien aucun aucune ni")
_PAST = word_set("hier avanthier dernier derniere longtemps deja")
_ADDRESS = word_set("vous votre nous pour avec avez etes cette dans")
_BEING = frozenset({"est", "sont", "ont"})
_NOUN_LEADS = word_set(
    "pour avec chez a au par dans le la les l mon ma mes un une des du de sans celui celle juste que"
)
_DETERMINERS = word_set(
    "le la les l un une mon ma mes notre nos son sa ses bien pour ce cet cette ca cela pas tout que moi nous de du"
)
_QUALITIES = word_set(
    """pareil terrible penible nul bizarre honteux incroyable scandaleux agacant dingue fou triste bete chiant mort
    mal vieux nouveau important grave fini tentant genial drole malin delicat pile urgent pratique vrai note
    gentil sur urgent possible mieux super bon bonne parfait exact juste correct normal rapide loin tot tard
    dommage embetant complique enregistre bien tres trop top cool simple clair entendu logique pratique ideal"""
)
_GREETINGS = word_set("bonjour bonsoir allo merci madame monsieur bruit")
_CALLS = frozenset(
    {
        Reply.YES, Reply.NO, Reply.GOOD, Reply.GOES, Reply.FINE, Reply.DECLINE, Reply.SOFT_NO, Reply.UNABLE,
        Reply.NO_HARM,
    }
)  # fmt: skip
"""Replies that settle a clause."""

_OPENERS = frozenset({Reply.YES, Reply.NO, Reply.DECLINE})
_AGREES = frozenset({Reply.YES, Reply.GOOD, Reply.GOES, Reply.FINE, Reply.NO_HARM})


def is_aside(clause: Clause) -> bool:
    """True for what is said to somebody else in the room."""
    said = clause.words
    return any(
        token.text in _ASIDE and (token.text != "t" or "'" in token.gap) and (at == 0 or said[at - 1] not in _OF_KIN)
        for at, token in enumerate(clause.tokens)
    )


def mends(clauses: Sequence[Clause], asked: Question, answered: bool, agreed: bool) -> bool:
    """True when another value than the question's is given, or a change asked for.

    ``answered`` when the reply says yes or no besides: then stories told around it do not count.
    """
    refused = answered and not agreed
    for nth, clause in enumerate(clauses):
        if clause.lead in (Lead.WHY, Lead.IF) and answered:
            continue
        later = any(_CALLS & set(after.signals) and after.lead in (Lead.BUT, Lead.SO) for after in clauses[nth + 1 :])
        earlier = any(set(before.signals) & _CALLS for before in clauses[:nth])
        if item_at_fault(clause, asked):
            return True
        if clause.lead is Lead.BUT and faults(clause) and any(_AGREES & set(one.signals) for one in clauses[:nth]):
            return True
        if later and answered and (regrets(clause) or not named_as_right(clause, asked, answered)):
            continue
        if names_other(clause, asked, answered, behind_no=right_behind_no(clauses, nth)):
            return True
        again = any(_OPENERS & set(after.signals) for after in clauses[nth + 1 :])
        if _changes(clause, asked, (earlier or answered) and not again, agreed):
            return True
        if (
            _renames(clauses, nth, asked)
            or dictates(clause, asked)
            or spells(clause, asked if agreed else None)
            or this_not_that(clause, asked)
        ):
            return True
        if _says_it_is(clause, asked, refused=refused, agreed=agreed):
            return True
    if contrasts(clauses, asked) and not agreed:
        return True
    return not answered and (_only_names(clauses, asked) or _only_a_part(clauses, asked))


def _changes(clause: Clause, asked: Question, answered: bool, agreed: bool) -> bool:
    """ "plutôt jeudi", "mais l'heure a changé", "c'est bon sauf le numéro"."""
    calls = set(clause.signals) & _CALLS
    if {Reply.WAIT, Reply.LATER} & set(clause.signals):
        return False
    if (
        Reply.CHANGE in clause.signals
        and Reply.UNABLE in calls
        and "plutot" in clause.words
        and any(map(may_name, clause.tokens))
    ):
        return True  # "il peut pas venir aujourd'hui plutôt"
    if Reply.CHANGE in clause.signals and not calls - ({Reply.GOES} if _orders(clause) else set()):
        echo = any(word in asked.words and len(word) > SHORT for word in clause.words)
        behind = clause.ends[clause.signals.index(Reply.CHANGE)] < len(clause.tokens)
        last = clause.said(clause.signals.index(Reply.CHANGE))
        whole = last.endswith(("er", "ez")) or last in _OTHER_TIMES
        return bool(clause.content) or echo or behind or (whole and asked.sort is not Sort.OFFER)
    if clause.words[0] in _EXCEPT and _ITEMS & set(clause.words):
        return True
    if clause.lead is not Lead.BUT or calls or not answered:
        return False
    if agreed and not _ITEMS & set(clause.words) and (tells(clause) or limits(clause, asked)):
        return False
    named = [word for word in clause.words[1:] if len(word) > SHORT]
    return bool(clause.content or named) and Reply.WAIT not in clause.signals


def _orders(clause: Clause) -> bool:
    """ "prenez plutôt…"."""
    return any(word.endswith("ez") for word in clause.words)


def _renames(clauses: Sequence[Clause], nth: int, asked: Question) -> bool:
    """The "Michèle" of "non Michèle", where a name was read back; the "par mail" of "non par mail"."""
    clause = clauses[nth]
    if nth == 0 or clauses[nth - 1].signals[-1:] != [Reply.NO] or clause.signals:
        return False
    if asked.sort not in (Sort.CLOSING, Sort.CANCEL, Sort.FAULT) and clause.words[0] in _WAYS and asked.known:
        return 1 < len(clause.tokens) <= SHORT + 1 and not tells(clause)
    bare = 0 < len(clause.tokens) == len(clause.content) <= SHORT
    if not bare or asked.sort is not Sort.READ_BACK:
        return False
    names = any(kind_of(token.raw) in (WordKind.FIRST, WordKind.FAMILY) for token in clause.tokens)
    return bool(_NAMES & asked.words) or ("pour" in asked.words and names)


def _says_it_is(clause: Clause, asked: Question, refused: bool, agreed: bool) -> bool:
    """ "c'est Durand": what is right, where a "oui" has not said so already."""
    if Reply.IS not in clause.signals:
        return False
    if clause.lead is Lead.WHY or ("qui" in clause.words and asked.known and asked.sort is not Sort.READ_BACK):
        return False  # "c'est ma fille qui s'en occupe"
    settled = {Reply.SOFT_NO, Reply.UNABLE, Reply.FINE} | (set() if refused else {Reply.GOOD})
    if settled & set(clause.signals):
        return False
    after = clause.words[clause.ends[clause.signals.index(Reply.IS)] :]
    if agreed and clause.words[clause.ends[clause.signals.index(Reply.IS)] - 2] == "il":
        return False
    topic = clause.tokens[: clause.ends[clause.signals.index(Reply.IS)]]
    if any(map(may_name, topic)) and asked.facts.wanted:
        return False  # "seize heures c'est la sortie de l'école"
    while after and after[0] in _STILL:
        after = after[1:]
    if not after or after[0] in _QUALITIES or after[0] == "que":
        return False
    if after[0] == "pas":
        return False
    new = [word for word in after if word in clause.content]
    if agreed:
        bare = after[0] not in _DETERMINERS and after[0] in clause.content
        other = after[0] == "pour" and "pour" in asked.words and bool(new)
        return asked.sort is Sort.READ_BACK and (bare or other)
    if refused:
        named = any(len(word) > SHORT for word in after)
        return (bool(new) or named) and (asked.sort is Sort.READ_BACK or not asked.known)
    if asked.known and asked.sort is not Sort.READ_BACK and after[0] not in _NOUN_LEADS | _DETERMINERS:
        return False  # "c'est délicat"
    return bool(new) and len(clause.content) <= (2 * SHORT if asked.sort is Sort.READ_BACK else SHORT)


def _only_names(clauses: Sequence[Clause], asked: Question) -> bool:
    """A few words that only name something: "pour ma fille", "Dupond avec un d"."""
    said = [word for clause in clauses for word in clause.words]
    content = [word for clause in clauses for word in clause.content]
    signals = {signal for clause in clauses for signal in clause.signals} - {Reply.POLITE, Reply.CHANGE}
    if not said or not asked.known or asked.sort in (Sort.CLOSING, Sort.CANCEL) or signals or len(said) > _SHORT_REPLY:
        return False
    if "ou" in said:
        return False
    verb = any(word in SUBJECTS | _BEING for word in said)
    return bool(content) and not verb and said[0] in _NOUN_LEADS and not _GREETINGS & set(said)


def _only_a_part(clauses: Sequence[Clause], asked: Question) -> bool:
    """ "juste la coupe", of a cut and a colour."""
    said = clauses[0].words if clauses else []
    return bool(said) and said[0] in _ONLY and "et" in asked.words and any(map(asked.echoes, said[1:]))


def only_echoes(clauses: Sequence[Clause], asked: Question) -> bool | None:
    """True when nothing but the question's words is said back, False when they are denied, None when more is said."""
    if not asked.known or asked.sort in (Sort.CLOSING, Sort.FAULT):
        return None
    same = same_values(clauses, asked)
    content = [
        token.text for clause in clauses for token in clause.tokens
        if token.text in clause.content and not asked.echoes(token.text) and not (same and may_name(token))
        and token.text not in _PAST
    ]  # fmt: skip
    said = [word for clause in clauses for word in clause.words]
    signals = {signal for clause in clauses for signal in clause.signals} - {Reply.POLITE, Reply.IS, Reply.NEGATION}
    echoed = [word for word in said if len(word) > SHORT and word not in _ADDRESS and asked.echoes(word)]
    row = [token for clause in clauses for token in clause.tokens]
    denial = next((at for at, token in enumerate(row) if token.text == "pas"), 0)
    if denial and any(map(may_name, row[:denial])) and any(map(may_name, row[denial:])):
        return None  # "onze heures pas onze heures trente"
    if content or signals or not (echoed or same) or len(said) > 2 * _SHORT_REPLY:
        return None
    return not (_DENYING & set(said) or any(Reply.NEGATION in clause.signals for clause in clauses))
