"""A reply cut into clauses: what answers in each of them, and what is only talk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from frontdesk.understanding.lexicon import SOUNDS
from frontdesk.understanding.phrases import strip_phrases
from frontdesk.understanding.tokens import Token, tokenize, word_set
from frontdesk.understanding.yes_no_kinds import Reply
from frontdesk.understanding.yes_no_leads import ASKING, LEADS, WHERE, Lead
from frontdesk.understanding.yes_no_noise import mended
from frontdesk.understanding.yes_no_question import Question
from frontdesk.understanding.yes_no_reply import ReplyReader
from frontdesk.understanding.yes_no_words import SMALL_WORDS


@dataclass
class Clause:
    """``signals`` in order, ``content`` the words that say more, all ``tokens`` of it."""

    lead: Lead
    tokens: list[Token] = field(default_factory=list)
    signals: list[Reply] = field(default_factory=list)
    content: list[str] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    """For each signal, how many tokens had been read when it ended."""
    before: list[int] = field(default_factory=list)
    """For each signal, how many words of content stand before it."""

    @property
    def words(self) -> list[str]:
        """Its folded words."""
        return [token.text for token in self.tokens]

    def said(self, nth: int) -> str:
        """The last word of the ``nth`` signal."""
        return self.tokens[self.ends[nth] - 1].text


_SUBJECTS = word_set("je j il elle on ils elles")
_BEFORE_VOUS = word_set("je j pour de a avec chez ne on il elle nous vous sans sur comme s si et y en par")
_AFTER_THIS = word_set(
    "me m nous est sera serait etait va ira irait fait tombe marche roule colle ne n convient arrange depend y devrait"
)
_NO_VERB = ("er", "ir", "dre", "plait", "tre")
"""Ends of what stands behind a "vous" that is no subject."""
_SUBORDINATORS = word_set("que qu qui quand ou comme dont lorsque si parce puisque ne n")
_SETTLING = frozenset(
    {
        Reply.YES, Reply.NO, Reply.DECLINE, Reply.GOOD, Reply.GOES, Reply.FINE, Reply.SOFT_NO, Reply.UNABLE,
        Reply.NO_HARM, Reply.COMES, Reply.DONE, Reply.WEAK,
    }
)  # fmt: skip

_QUOTING = word_set("comme que si ce quoi")
_ASKED = word_set("ou quand combien quoi qui que qu heure jour")

_OPENERS = frozenset({Reply.YES, Reply.NO, Reply.DECLINE})
"""Verdicts that begin a clause wherever they stand."""

_REPORT = word_set("dit disait disent repondu demande signe")
_CONDITION = 2
"""A condition has more words than that: "si vous dites oui"."""

MOST_WORDS = 130
"""Nobody answers with more words than that in one breath: what does is noise, and slow to read."""


def clauses_of(text: str, question: Question) -> list[Clause]:
    """The clauses of ``text`` in order; none when it is too long."""
    tokens = tokenize(text)
    if len(tokens) > MOST_WORDS:
        return []
    return _Reader(mended(strip_phrases(list(_asking_what(tokens)), SOUNDS)), question).read()


def _asking_what(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens, "quel" for the "quoi" of "c'est quoi", "vous disiez" for "vous dites": they are no fillers."""
    before = "est" if len(tokens) > 1 else ""  # "quoi, onze heures ?"
    led = ""
    for token in tokens:
        what = token.text == "quoi" and before in ("est", "avez", "dites", "faites", "pour", "sert", "veut", "de", "a")
        said = token.text == "dites" and before == "vous" and led not in _QUOTING
        yield token._replace(text="quel" if what else "disiez") if what or said else token
        before, led = token.text, before


def starts_clause(before: str, word: str, after: str) -> bool:
    """True where the subject of a sentence stands: "je", "ça me", "vous vous", "y a"; not "voulez-vous", "que j'ai"."""
    if word == "moi":
        return after in ("je", "j", "ca", "c")
    if word in _SUBJECTS:
        return before != "moi" and not (word == "on" and before == "l")
    if word == "vous":
        return before not in _BEFORE_VOUS and not before.endswith(("ez", "es")) and not after.endswith(_NO_VERB)
    if word in ("ca", "cela", "ce", "c"):
        return after in _AFTER_THIS
    return word == "y" and after in ("a", "avait", "aura")


class _Reader:
    """Reads the tokens once."""

    def __init__(self, tokens: list[Token], question: Question) -> None:
        self.tokens = tokens
        self.question = question
        self.replies = ReplyReader(tokens, question)
        self.clauses = [Clause(Lead.NONE)]
        self.at = 0

    def read(self) -> list[Clause]:
        while self.at < len(self.tokens):
            if self.at and any(mark in self.tokens[self.at].gap for mark in ".,;:!?…"):
                self._begin(Lead.NONE)
            reply = self.replies.read(self.at, not self.clauses[-1].tokens)
            lead = LEADS.match(self.tokens, self.at)
            if lead is not None and not self.replies.affirms(self.at) and (reply is None or lead[1] >= reply[1]):
                self._begin(lead[0])
                self._take(lead[1])
                continue
            if self._new_subject() or self._behind_an_opener(reply):
                self._begin(self._after_a_condition())
            if reply is not None:
                self._signal(*reply)
            else:
                self._word()
        clauses = [clause for clause in self.clauses if clause.tokens]
        for clause in clauses:
            asks = any(signal is Reply.WAIT and clause.said(nth) in _ASKED for nth, signal in enumerate(clause.signals))
            idle = not set(clause.signals) - {Reply.IS, Reply.POLITE, Reply.GOOD, Reply.WEAK}
            if asks or (idle and self._asks(clause)):
                clause.signals, clause.ends, clause.before = [Reply.WAIT], [len(clause.tokens)], [0]
        return clauses

    def _new_subject(self) -> bool:
        """True where somebody begins to do something, and the clause before has said its own."""
        last = self.clauses[-1]
        if last.lead is Lead.WHY or not last.tokens or (last.lead is Lead.IF and not self._concluded(last)):
            return False
        before, word = self.tokens[self.at - 1].text, self.tokens[self.at].text
        after = self.tokens[self.at + 1].text if self.at + 1 < len(self.tokens) else ""
        if before in _SUBORDINATORS or not starts_clause(before, word, after):
            return False
        return (
            bool(_SETTLING & set(last.signals))
            or last.lead is Lead.IF
            or any(
                starts_clause(one, two, three)
                for one, two, three in zip(["", *last.words], last.words, [*last.words[1:], ""], strict=False)
            )
        )

    def _concluded(self, condition: Clause) -> bool:
        """True for the "c'est" of "si vous me dites dix heures c'est dix heures": a condition has been told."""
        return len(condition.tokens) > _CONDITION and self.tokens[self.at].text in ("c", "ca", "cela")

    def _after_a_condition(self) -> Lead:
        """What a conclusion hangs on: the "mais" before its condition."""
        if self.clauses[-1].lead is not Lead.IF or len(self.clauses) == 1:
            return Lead.NONE
        before = self.clauses[-2]
        return before.lead if len(before.tokens) == 1 else Lead.NONE

    def _behind_an_opener(self, reply: tuple[Reply, int] | None) -> bool:
        """True behind the "oui" of "oui c'est Dupont": what follows is another clause."""
        last = self.clauses[-1]
        if last.signals == [Reply.WAIT] and last.words[-1] in ("attendez", "attends"):
            return True
        if not last.signals or last.signals[-1] not in _OPENERS or last.ends[-1] != len(last.tokens):
            return False
        return reply is None or reply[0] not in _OPENERS | {Reply.POLITE, Reply.FINE}

    def _asks(self, clause: Clause) -> bool:
        said = clause.words
        if "savoir" in said:
            return False
        place = any(pair in WHERE for pair in pairwise(said))
        return place or any(word in ASKING and word not in self.question.words for word in said)

    def _begin(self, lead: Lead) -> None:
        self.clauses.append(Clause(lead))

    def _take(self, end: int) -> None:
        self.clauses[-1].tokens += self.tokens[self.at : end]
        self.at = end

    def _signal(self, kind: Reply, end: int) -> None:
        if kind in _OPENERS:
            if self._reported():
                self._take(end)
                return
            last = self.clauses[-1]
            if last.content or last.lead in (Lead.WHY, Lead.IF):
                self._begin(Lead.NONE)
        self._take(end)
        self.clauses[-1].signals.append(kind)
        self.clauses[-1].ends.append(len(self.clauses[-1].tokens))
        self.clauses[-1].before.append(len(self.clauses[-1].content))

    def _reported(self) -> bool:
        """True for "il m'a dit oui"."""
        said = [token.text for token in self.tokens[max(0, self.at - 3) : self.at] if token.text != "que"]
        return len(said) > 1 and said[-1] in _REPORT and said[-2] not in ("je", "vous", "va", "ai", "deja", "avais")

    def _word(self) -> None:
        token = self.tokens[self.at]
        if token.text not in SMALL_WORDS and token.text not in self.question.words:
            self.clauses[-1].content.append(token.text)
        self._take(self.at + 1)
