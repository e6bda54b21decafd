"""Which reply begins at a place of a text, in the light of what was asked and of the words around it."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.tokens import Token, word_set
from frontdesk.understanding.yes_no_facts import may_name
from frontdesk.understanding.yes_no_formulas import match_formula
from frontdesk.understanding.yes_no_kinds import Reply
from frontdesk.understanding.yes_no_leads import ARTICLES, FARING, LEADS, OPEN_ENDED
from frontdesk.understanding.yes_no_polarity import Polarity
from frontdesk.understanding.yes_no_question import Question, Sort
from frontdesk.understanding.yes_no_si import end_of_si
from frontdesk.understanding.yes_no_words import REPLIES, SMALL_WORDS

_NEGATIONS = frozenset({"pas", "plus", "jamais", "guere", "rien", "aucunement"})
_AFTER_NOT = word_set("tellement trop tres vraiment si completement bien le la l un une d de du en tout fait forcement")
"""Words between "pas" and what it denies."""

_NOTHING = frozenset({"rien", "aucun", "aucune"})
"""Refuse at the beginning of a clause; further on they only deny."""
_DEGREES = frozenset({"bien", "trop", "tellement", "vraiment"})
_SUBJECTS = word_set("je j il elle c faut")
_REPEAT = ("redi", "repet")
_WITHIN = frozenset({"dans", "de", "pour", "en", "les", "y", "a"})
_SPANS = frozenset({"secondes", "seconde", "minute", "minutes", "moment", "instant"})
_LOST = ("perdu", "oubli", "laiss", "egar", "jet", "rendu")
_BEHIND_HAVE = word_set("sous ici la une aussi")
_AFTER_SURE = word_set("que qu de d du non oui mais si")
_BEHIND_AN_ORDER = word_set("surtout le la les moi nous lui ca tout du donc")
_KEEP = ("gard", "conserv", "maint", "laiss")
_DROP = ("annul", "supprim", "effac", "enlev")
_AUXILIARIES = word_set("voulez pouvez avez savez allez souhaitez desirez devez appelez venez attendez")
_UNHEARD = word_set("entendu compris suivi mal")
_AGREES = frozenset({Reply.YES, Reply.GOOD, Reply.GOES, Reply.FINE, Reply.WEAK})
_DENIES = frozenset({Reply.SOFT_NO, Reply.UNABLE})


class ReplyReader:
    """Reads replies out of ``tokens``, the words of an answer to ``question``."""

    def __init__(self, tokens: Sequence[Token], question: Question) -> None:
        self.tokens = tokens
        self.question = question
        self.at = 0

    def read(self, at: int, begins: bool) -> tuple[Reply, int] | None:
        """The reply that begins at ``at``, and where it ends; ``begins`` when a clause does, too."""
        self.at = at
        found = self._longest()
        ordered = None if found and found[0] is Reply.WAIT else self._ordered()
        if ordered is not None:
            return ordered
        if self.question.sort is Sort.CANCEL and self._kept(found):
            return Reply.NO, found[1] if found else self.at + 1
        if contradicts := self.affirms(at):
            return (Reply.HEDGE if self.question.polarity is Polarity.TAGGED else Reply.YES), contradicts
        if found is None:
            return None
        kind, end = found
        condition = self._word_at(end - 2) != "si" == self._word_at(end - 1)
        if kind is Reply.YES and condition and LEADS.match(self.tokens, end - 1):
            return None  # "mais si jamais"
        if kind is Reply.WAIT and self._word_at(self.at - 1) in _WITHIN and self._word_at(end - 1) in _SPANS:
            return Reply.POLITE, end
        if end == at + 1 and self._word_at(at) == "pile" and at and may_name(self.tokens[at - 1]):
            return Reply.POLITE, end  # "quinze heures pile"
        if kind is Reply.WISH and self.question.sort is not Sort.CLOSING:
            return None
        repeats = self._word_at(self.at).startswith(_REPEAT) and any(
            word.startswith(_REPEAT) for word in self.question.words
        )
        if kind is Reply.WAIT and self.question.echoes("repete") and self._word_at(end - 1) in _UNHEARD:
            return Reply.YES, end
        if kind is Reply.WAIT and repeats:
            return Reply.YES, end  # "oui redites-moi", where that was offered
        later = self._word_at(end - 1) in ("tot", "tard")
        if kind is Reply.CHANGE and later and self.question.sort is not Sort.READ_BACK:
            return None
        if kind is Reply.YES and self._word_at(end - 2) == "voudrais" and self._infinitive(end):
            return Reply.POLITE, end
        if kind is Reply.CHANGE and "autre" in self.question.words and self._word_at(self.at + 1) == "autre":
            return None
        if kind in (Reply.BEFORE, Reply.FIRST):
            return self._visits(kind), end
        if kind is Reply.KNOWN and self._word_at(end) in _NEGATIONS:
            return None
        if kind is Reply.COMES and self._word_at(end) in ("de", "d", "d'"):
            return Reply.POLITE, end
        if kind is Reply.HAVE:
            return self._has(end)
        if kind is Reply.SOFT_NO and self._word_at(end - 1) in _DEGREES and self._infinitive(end):
            return Reply.NEGATION, end  # "moi pas bien parler"
        if end == self.at + 1 and self._word_at(self.at) in _NOTHING and not begins:
            return Reply.NEGATION, end
        if kind is Reply.NEGATION:
            return self._denied(end)
        if kind in (Reply.GOES, Reply.FINE, Reply.GOOD, Reply.WEAK) and self._turned(end):
            return Reply.SOFT_NO, self._past_fillers(end + 1)
        if (self._word_at(self.at), self._word_at(self.at + 1)) == ("sais", "pas") and end == self.at + 2:
            ends = end == len(self.tokens) or self.tokens[end].gap.strip() or self._word_at(end) in _SUBJECTS
            return (Reply.WAIT if ends else Reply.POLITE), end
        if kind is Reply.WAIT and self._on_something(end):
            return Reply.NEGATION, self.at + 1  # "pas sur celui-là" is no doubt
        if kind is Reply.WEAK and self._word_at(self.at) == "si" and self._word_at(end) not in ("", "si"):
            return None
        if kind in (Reply.GOES, Reply.FINE) and self._goes_on(end):
            return (Reply.IS if self._word_at(self.at) == "c" else Reply.POLITE), end
        if kind in (Reply.GOOD, Reply.WEAK) and self._word_at(self.at - 1) in FARING:
            return (kind, end) if self._word_at(self.at - 2) in ("ca", "cela", "me", "nous") else (Reply.POLITE, end)
        if kind is Reply.GOOD and self._word_at(self.at) == "c":
            return Reply.FINE, end  # "c'est parfait" declines like "c'est bon"
        if kind is Reply.WAIT and end == self.at + 1 and self.question.echoes(self._word_at(self.at)):
            return Reply.GOOD, end
        return kind, end

    def affirms(self, at: int) -> int:
        """Where the "si" ends that begins at ``at`` and contradicts the "pas" of the question, or 0."""
        return end_of_si(self.tokens, at, self.question)

    def _longest(self) -> tuple[Reply, int] | None:
        """The phrase or the formula that begins here, whichever is longer."""
        phrase, formula = REPLIES.match(self.tokens, self.at), match_formula(self.tokens, self.at)
        if formula is None or (phrase is not None and phrase[1] >= formula[1]):
            return phrase
        return formula

    def _visits(self, kind: Reply) -> Reply:
        """ "plusieurs fois", "c'est la première fois": what they come to depends on which of them was asked about."""
        again, first = "deja" in self.question.words, self.question.echoes("premiere")
        if again == first:
            return Reply.POLITE
        return Reply.GOOD if (kind is Reply.BEFORE) is again else Reply.SOFT_NO

    def _has(self, end: int) -> tuple[Reply, int] | None:
        """ "je l'ai sous les yeux", "je l'ai perdue", where it was asked whether the caller has it."""
        behind = [self._word_at(at) for at in range(end, end + 3)]
        if self.question.informs and end == len(self.tokens):
            return Reply.KNOWN, end
        if "avez" not in self.question.words:
            return None
        if behind[0] in _NEGATIONS:
            return Reply.SOFT_NO, end + 1
        if any(word.startswith(_LOST) for word in behind):
            return Reply.NO, end + 1
        participle = behind[0].endswith(("e", "ee", "i", "u", "is", "it")) and behind[0] not in _BEHIND_HAVE
        return None if participle else (Reply.GOOD, end)

    def _infinitive(self, at: int) -> bool:
        word = self._word_at(at)
        return len(word) > len("aller") - 1 and word.endswith(("er", "ir"))

    def _word_at(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def _turned(self, end: int) -> bool:
        """True for "ça me va pas": a denial right behind, which is no phrase of its own ("d'accord pas de souci")."""
        if self._word_at(end) not in ("pas", "guere", "plus", "jamais", "moyen"):
            return False
        if any(mark in self.tokens[end].gap for mark in ".,;:!?"):
            return False
        after = REPLIES.match(self.tokens, end)
        return after is None or after[0] in (Reply.NEGATION, Reply.SOFT_NO, Reply.UNABLE, Reply.NO)

    def _goes_on(self, end: int) -> bool:
        """True for "je prends le bus", "vous pouvez parler plus fort", "c'est bien le docteur Morin"."""
        said = " ".join(self._word_at(at) for at in range(self.at, end))
        if said not in OPEN_ENDED or self._word_at(end + 1) in ("a", "aura", "avait"):
            return False
        while end < len(self.tokens) and self._word_at(end) in ARTICLES:
            end += 1
        if end >= len(self.tokens) or self.tokens[end].gap.strip(" '-"):
            return False
        word = self._word_at(end)
        replied = REPLIES.match(self.tokens, end) or LEADS.match(self.tokens, end)
        return replied is None and word not in SMALL_WORDS and word not in self.question.words

    def _on_something(self, end: int) -> bool:
        """True for "sur" as a preposition, not "sûr"."""
        flows = end < len(self.tokens) and not self.tokens[end].gap.strip()
        return self.tokens[end - 1].raw == "sur" and flows and self._word_at(end) not in _AFTER_SURE

    def _past_fillers(self, at: int) -> int:
        while self._word_at(at) in ("trop", "tellement", "vraiment", "tres", "du", "tout", "bien", "forcement"):
            at += 1
        return at

    def _denied(self, end: int) -> tuple[Reply, int]:
        """A bare "pas": what it denies within the next words decides what it is."""
        if self._word_at(end) == "non" and self._word_at(self.at - 1).startswith("di"):
            return Reply.YES, end + 1  # "je dirais pas non"
        at = end
        while at < len(self.tokens) and at < end + 3:
            found = REPLIES.match(self.tokens, at)
            if found is not None and found[0] in _AGREES and self._word_at(at) not in ("oui", "ouais"):
                return Reply.SOFT_NO, found[1]
            if found is not None and found[0] in _DENIES and self._word_at(at) not in _NEGATIONS:
                return Reply.NO_HARM, found[1]
            if self._word_at(at) not in _AFTER_NOT:
                break
            at += 1
        return Reply.NEGATION, end

    def _ordered(self) -> tuple[Reply, int] | None:
        """A verb of the question, or its opposite, as an order: "annulez-le", "n'annulez rien", "gardez-le"."""
        word = self._word_at(self.at)
        keeps, drops = self._about_keeping()
        if self._opposite(word) and word.endswith(("er", "ir")) and not self._denied_before():
            return Reply.NO, self.at + 1  # "je préfère annuler", where keeping was asked about
        if not self.question.known or len(word) <= len("allez") or not word.endswith("ez"):
            return None
        around = [self._word_at(at) for at in range(self.at - 2, self.at + 2)]
        if word in _AUXILIARIES or word.endswith(("iez", "rez")) or "vous" in around:
            return None
        same = self.question.echoes(word) or word.startswith(_DROP if drops else _KEEP if keeps else ("?",))
        if not same and not self._opposite(word):
            return None
        end, denied = self.at + 1, False
        while end < len(self.tokens) and end <= self.at + 4:
            if self._word_at(end) in _NEGATIONS:
                denied = True
            elif self._word_at(end) not in _BEHIND_AN_ORDER:
                break
            end += 1
        return (Reply.YES if same is not denied else Reply.NO), end

    def _kept(self, found: tuple[Reply, int] | None) -> bool:
        """True for "je le garde", "on va le garder"."""
        end = found[1] if found else self.at + 1
        word, before = self._word_at(end - 1), self._word_at(end - 2)
        denied = {"pas", "plus"} & {self._word_at(at) for at in (self.at - 2, self.at - 1, end)}
        return word.startswith(_KEEP) and not word.endswith("ez") and before in ("le", "la", "l") and not denied

    def _about_keeping(self) -> tuple[bool, bool]:
        """Whether the question is about keeping something, or about dropping it."""
        drops = self.question.sort is Sort.CANCEL
        return not drops and any(other.startswith((*_KEEP, "confirm")) for other in self.question.words), drops

    def _denied_before(self) -> bool:
        return bool(_NEGATIONS & {self._word_at(at) for at in (self.at - 3, self.at - 2, self.at - 1)})

    def _opposite(self, word: str) -> bool:
        """True for "gardez" where it was asked whether to cancel, and the other way round."""
        keeps, drops = self._about_keeping()
        return (drops and word.startswith(_KEEP)) or (keeps and word.startswith(_DROP))
