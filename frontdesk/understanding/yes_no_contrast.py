""" "quatorze heures pas seize", "tiret pas point": one value for another of its kind."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.language.french import DAYS, MONTHS
from frontdesk.understanding.numbers import read_number
from frontdesk.understanding.tokens import Token, fold, word_set
from frontdesk.understanding.yes_no_clauses import Clause
from frontdesk.understanding.yes_no_question import Question

_SIGNS = word_set("point tiret underscore arobase espace slash")
_KINDS = (
    _SIGNS,
    frozenset(fold(day) for day in DAYS),
    frozenset(fold(month) for month in MONTHS),
    word_set("matin matinee midi apresmidi soir soiree"),
    word_set("demain apresdemain aujourdhui"),
    word_set("gmail orange wanadoo free hotmail yahoo laposte outlook sfr icloud com net fr org"),
    word_set("monsieur madame mademoiselle"),
    word_set("fils fille mari femme mere pere frere soeur moi lui elle"),
    word_set("mail email sms texto telephone courrier portable fixe"),
    word_set("cabinet domicile maison"),
    word_set("gauche droite"),
    word_set("rue avenue boulevard place chemin impasse allee"),
)
_FILL = word_set("et mais le la l les a au en par pour du de des d heure heures h une un mon ma c est celui celle")
_MOST_BETWEEN = 4
_LETTER = "letter"
_NUMBER = "number"


def contrasts(clauses: Sequence[Clause], asked: Question) -> bool:
    """True when a value is set against another of its kind, and it is not the one that was asked about."""
    row = [token for clause in clauses for token in clause.tokens]
    for at, token in enumerate(row):
        if token.text not in ("pas", "non") or not 0 < at < len(row) - 1:
            continue
        denied = _near(row, range(at + 1, len(row)))
        meant = _near(row, range(at - 1, -1, -1), denied[0]) if denied else None
        if denied is None or meant is None or meant[0] != denied[0] or meant[1] == denied[1]:
            continue
        if token.text == "pas" and not _asked(meant, asked):
            return True
    return False


def _near(row: Sequence[Token], places: Sequence[int], sought: object = None) -> tuple[object, str] | None:
    """The first value at ``places``, of the kind ``sought``, as its kind and itself; None behind other words."""
    for at in places[:_MOST_BETWEEN]:
        value = _value(row, at)
        if value is not None and sought in (None, value[0]):
            return value
        if value is None and row[at].text not in _FILL and sought is not _SIGNS:
            return None
    return None


def _value(row: Sequence[Token], at: int) -> tuple[object, str] | None:
    word = row[at].text
    number = read_number(row[max(0, at - 2) : at + 3], min(at, 2))
    if number is not None and word not in ("un", "une"):
        return _NUMBER, str(number.value)
    if len(word) == 1 and word.isalpha() and at and row[at - 1].text in ("un", "le", "deux"):
        return _LETTER, word
    return next(((kind, word) for kind in _KINDS if word in kind), None)


def _asked(value: tuple[object, str], asked: Question) -> bool:
    """True for what the question named: "oui mardi pas mercredi" agrees to it."""
    kind, said = value
    if kind is not _NUMBER:
        return said in asked.words
    return said in asked.words or int(said) in asked.facts.numbers
