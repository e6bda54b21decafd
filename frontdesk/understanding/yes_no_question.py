"""What was asked: its words, what it names, and how a reply to it has to be read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from frontdesk.understanding.tokens import tokenize, word_set
from frontdesk.understanding.yes_no_facts import Facts, facts_of
from frontdesk.understanding.yes_no_polarity import Polarity, polarity_of


class Sort(Enum):
    """Kinds of yes/no questions."""

    CLOSING = "closing"
    """Anything else? "C'est bon" declines."""
    FAULT = "fault"
    """Is something wrong? "C'est bon" denies it."""
    CANCEL = "cancel"
    OFFER = "offer"
    """Shall I? "Non, c'est bon" declines."""
    READ_BACK = "read back"
    """Is that right? "Non, c'est bon" agrees."""
    OTHER = "other"


_SORTS: tuple[tuple[Sort, str], ...] = (
    (
        Sort.CLOSING,
        r"autre chose|autre demande|autres? questions?|besoin d (?:une? )?autre|d autres? besoins?|que faut il changer"
        r"|autre (?:renseignement|information|precision|service)"
        r"|faire (?:encore|de plus)|quelque chose d autre|encore (?:quelque chose|vous aider|besoin)"
        r"|(?:puis je|peux) (?:encore )?vous (?:aider|renseigner)|ajouter quelque chose|quelque chose a ajouter"
        r"|encore (?:une|des|d autres?) (?:question|demande|chose|point)s?"
        r"|(?:avez vous|auriez vous|y a t il|reste t il) des questions"
        r"|(?:autre|derniere)s? (?:question|demande|chose)s?"
        r"|^rien (?:d autre|de plus|a ajouter)|(?:pas|plus) (?:de|d) questions?",
    ),
    (
        Sort.FAULT,
        r"(?:y a t il|il y a|y a pas|n y a pas|y a t il pas|est ce qu il y a|voyez vous|vois tu|^pas|^aucune?)(?: \w+)?"
        r" (?:erreur|faute|probleme|souci|inconvenient)"
        r"|^rien a (?:changer|corriger|modifier|rectifier)"
        r"|quelque chose a (?:changer|corriger|modifier|rectifier)|vous (?:derange|gene|ennuie|embete)"
        r"|(?:faut il|voulez vous|souhaitez vous) (?:changer|corriger|modifier|rectifier) quelque chose",
    ),
    (Sort.CANCEL, r"annul\w*|supprim\w*|suppression"),
    (
        Sort.OFFER,
        r"voulez|souhaitez|desirez|aimeriez|preferez|prefereriez|dois je|faut il|voudriez|avez vous besoin"
        r"|est ce que je dois|je vous (?:l )?envoie|je vous (?:re)?donne|puis je|acceptez",
    ),
    (
        Sort.READ_BACK,
        r"bien cela|bien ca|c est bien|est ce bien|\w+ est bien|etes bien|exacte?|correcte?|juste|n est ce pas"
        r"|bien note|bien compris|confirm\w+|valid\w+|reserv\w+"
        r"|on est d accord|convien\w*|vous va|vous irait|va t il|s ecrit"
        r"|ai compris|j ai note|d accord|possible pour vous|je vous inscris|recapitule|vous le garde|sommes d accord"
        r"|arrange\w*|bon pour vous|ce creneau"
        r"|toujours (?:le |la )?(?:bon|bonne|valable|valide|a jour)|(?:est elle|est il) toujours",
    ),
)
_PATTERNS = tuple((sort, re.compile(rf"(?:^|\s)(?:{pattern})(?=\s|$)")) for sort, pattern in _SORTS)

_TELLING = word_set(
    """savoir connaitre repete repeter envoie envoyer donne donner redonne explique expliquer indique indiquer plan
    adresse preciser rappelle"""
)
_GRAMMAR = word_set("pour vous nous avec dans cette votre elle")
"""Words that are no beginnings of others: "pour" is not in "pourquoi"."""
_SHORTEST_STEM = 4


@dataclass(frozen=True)
class Question:
    """``words`` are folded; ``facts`` what it names."""

    sort: Sort
    words: frozenset[str]
    facts: Facts
    known: bool
    """False when nobody said what was asked."""
    polarity: Polarity = Polarity.PLAIN
    """How it is put: "vous n'êtes pas encore venu ?" is denied."""

    @property
    def informs(self) -> bool:
        """True when something would be told: "dois-je répéter ?", "vous voulez savoir … ?"."""
        return self.sort is Sort.OFFER and bool(_TELLING & self.words)

    @property
    def alternative(self) -> bool:
        """True when something else is offered instead: "voulez-vous un autre jour ?"."""
        return self.sort is Sort.OFFER and bool({"autre", "autres"} & self.words)

    def echoes(self, word: str) -> bool:
        """True when ``word`` or a form of it was in the question: "annulez", "annuler"."""
        return word in self.words or any(akin(word, other) for other in self.words - _GRAMMAR)


def akin(one: str, other: str) -> bool:
    """True for two forms of a word, as far as their beginnings tell."""
    least = max(_SHORTEST_STEM, min(len(one), len(other)) - 3)
    return len(one) >= least and len(other) >= least and one[:least] == other[:least]


@lru_cache(maxsize=256)
def read_question(text: str) -> Question:
    """What ``text`` asks; an empty text is a question that nobody knows."""
    said = tuple(token.text for token in tokenize(text))
    row = " ".join(said)
    sort = next((sort for sort, pattern in _PATTERNS if pattern.search(row)), Sort.OTHER)
    return Question(sort, frozenset(said), facts_of(text), bool(said), polarity_of(text))
