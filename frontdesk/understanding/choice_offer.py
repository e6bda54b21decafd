"""The openings on offer, and how a sentence stands to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache

from frontdesk.understanding.choice_fit import apart, fits, named_by, timed
from frontdesk.understanding.choice_kind import CONSTRAINT, NONE, UNCLEAR, Choice, ChoiceKind, ambiguous, pick
from frontdesk.understanding.choice_spoken import bare_number, to_the_minute
from frontdesk.understanding.choice_turns import checks, spot, turns_in, without_tag
from frontdesk.understanding.choice_words import PICKS, Turn
from frontdesk.understanding.lexicon import HESITATIONS
from frontdesk.understanding.phrases import strip_phrases
from frontdesk.understanding.tokens import Token, tokenize, word_set
from frontdesk.understanding.when.clauses import Clause
from frontdesk.understanding.when.hear import Heard, hear
from frontdesk.understanding.when.marks import Mark
from frontdesk.understanding.yes_no import Answer, hear_yes_no

_SEVERAL = 2
_MOST_WORDS_OF_AN_ANSWER = 60
"""Words beyond which a reply that names no opening is no yes or no."""
_DENIALS = word_set("ni sauf impossible mort exclu donc hors evite evitez eviter")
_SUBJECTS = word_set("je j on c ca il elle nous ils elles mon ma mes y trop pas")
_ACCEPTS = word_set(
    "prends parfait nickel impeccable convient arrange arrangerait irait prefere voudrais veux ok accord va"
)


class Offer:
    """The openings, and how a sentence stands to them."""

    def __init__(self, starts: Sequence[datetime], today: date, said: str) -> None:
        self.starts = starts
        self.said = said
        self.today = today

    def agrees(self, text: str, n: int) -> bool:
        """True when nothing in ``text`` is at odds with opening ``n``, or when it only tells why."""
        heard = heard_in(text)
        if all(n in self.fitting(clause, text) for clause in heard.wanted):
            return not any(n in self.fitting(clause, text) for clause in heard.refused)
        return self.tells(text)

    def explains(self, text: str, n: int) -> bool:
        """True when ``text`` tells something of the caller's day that suits opening ``n``: "je finis à midi"."""
        heard = heard_in(text)
        if not heard.wanted or heard.wishes.unsure or self.turns(text) or not self.tells(text):
            return False
        return self.agrees(text, n) and all(n in self.fitting(clause, text) for clause in heard.wanted)

    def tells(self, text: str) -> bool:
        """True when ``text`` tells a story and takes nothing."""
        said = {token.text for token in strip_phrases(tokenize(text), HESITATIONS)}
        return bool(said & _SUBJECTS) and not said & _ACCEPTS

    def turns(self, text: str) -> set[Turn]:
        """The turns of phrase in ``text``."""
        return _turns(text)

    def read(self, text: str) -> Choice:
        """What ``text`` takes by itself."""
        heard = heard_in(text)
        tokens = without_tag(tokenize(text))
        turns = spot(tokens) | (self.turns(text) & {Turn.SHIFTS})  # "et après vous avez quoi"
        if Turn.ASKS in turns or checks(tokens):
            return UNCLEAR
        if Turn.SHIFTS in turns:
            return CONSTRAINT
        if heard.wishes.unsure:
            return CONSTRAINT if self._elsewhere(heard, text) else UNCLEAR
        if Turn.LACKS in turns and any(timed(clause) for clause in (*heard.wanted, *heard.refused)):
            return CONSTRAINT
        if Turn.NEXT in turns:
            return self._next(heard, text)
        if heard.wanted:
            found = self._wanted(heard, text, turns)
            torn = found.kind is ChoiceKind.AMBIGUOUS and len(heard.wanted) > 1
            return UNCLEAR if Turn.WAITS in turns and _waits_last(tokens) and not torn else found
        if Turn.WAITS in turns:
            return UNCLEAR
        return self._nothing_wanted(heard, text, turns)

    def _elsewhere(self, heard: Heard, text: str) -> bool:
        """True when a time was named that is none of the openings."""
        named = [clause for clause in heard.wanted if timed(clause)]
        return bool(named) and not any(self.fitting(clause, text) for clause in named)

    def _nothing_wanted(self, heard: Heard, text: str, turns: set[Turn]) -> Choice:
        if Turn.REJECTS in turns or (Turn.REFUSES in turns and not heard.refused):
            return CONSTRAINT if any(timed(clause) for clause in heard.refused) else NONE
        if heard.refused:
            return self._what_remains(heard, text, turns)
        if heard.wishes.any and len(self.starts) > 1:
            return ambiguous(range(len(self.starts)))
        if len(tokenize(text)) > _MOST_WORDS_OF_AN_ANSWER:
            return UNCLEAR
        answer = hear_yes_no(text)
        if answer is Answer.YES and len(self.starts) == 1:
            return pick(0)
        if answer is Answer.NO:
            return NONE
        return self._numbered(text)

    def _what_remains(self, heard: Heard, text: str, turns: set[Turn]) -> Choice:
        """What a refusal leaves over; an occupation alone does not say that the rest suits."""
        rest = self._rest(heard, text)
        if not rest:
            return NONE
        if len(rest) == len(self.starts):
            return CONSTRAINT
        if len(rest) > 1:
            return ambiguous(rest)
        denied = Turn.OTHER in turns or len(apart(heard.refused, _denials(heard))) > 1 or self._denies(heard)
        return pick(rest[0]) if denied else CONSTRAINT

    def _denies(self, heard: Heard) -> bool:
        """True when the caller says that something does not suit; "lundi c'est pas grave" says nothing of the kind."""
        denied = any(item.wanted is False and item.denied for item in heard.wishes.items)
        if denied or Turn.REFUSES in _turns(self.said):
            return True
        return any(token.text in _DENIALS for token in tokenize(self.said))

    def _numbered(self, text: str) -> Choice:
        """What a number by itself may mean."""
        fitting = bare_number(text, self.starts)
        if not fitting:
            return UNCLEAR
        if len(fitting) == 1 and to_the_minute(text, self.starts[fitting[0]]):
            return pick(fitting[0])
        return ambiguous(fitting)

    def _wanted(self, heard: Heard, text: str, turns: set[Turn]) -> Choice:
        rest = self._rest(heard, text)
        fitting: set[int] = set()
        strays = False
        linked = {item.link for item in heard.wishes.items}
        for clause in heard.wanted:
            found = [n for n in self.fitting(clause, text) if n in rest]
            fitting.update(found, (n for n in self._loosely(clause) if n in rest))
            strays = strays or not found
        if len(fitting) == 1:
            if strays and not linked & {Mark.OR, Mark.ELSE}:
                return CONSTRAINT
            return pick(fitting.pop())
        if fitting:
            return ambiguous(fitting)
        if any(timed(clause) for clause in heard.wanted):
            return CONSTRAINT
        return NONE if turns & {Turn.REJECTS, Turn.REFUSES} else self._numbered(text)

    def _loosely(self, clause: Clause) -> list[int]:
        """The openings of the first days of "mardi ou lundi après-midi", whose hour may be that of the last only."""
        if len(clause.points) < _SEVERAL or not clause.times or clause.timed_first:
            return []
        first = replace(clause, points=clause.points[:-1], times=[])
        return [n for n in range(len(self.starts)) if fits(first, self.starts, n, self.today)]

    def _rest(self, heard: Heard, text: str) -> list[int]:
        """The openings that were not refused."""
        refused = {n for clause in apart(heard.refused, _denials(heard)) for n in self.fitting(clause, text)}
        return [n for n in range(len(self.starts)) if n not in refused]

    def _next(self, heard: Heard, text: str) -> Choice:
        """The opening behind the one that was named."""
        named = {n for clause in (*heard.wanted, *heard.refused) for n in self.fitting(clause, text)}
        if len(named) == 1 and (after := named.pop() + 1) < len(self.starts):
            return pick(after)
        return UNCLEAR

    def fitting(self, clause: Clause, text: str) -> list[int]:
        """The openings that are all that ``clause`` says; an ordinal counts among those of its day as well."""
        if timed(clause) and any(one.several for one in clause.picks):
            clause = replace(clause, picks=[])  # "mercredi, les deux me vont": all of that day
        absolute = [n for n in range(len(self.starts)) if fits(clause, self.starts, n, self.today)]
        of_two = bool(clause.picks) and Turn.OF_TWO in self.turns(text)
        if not clause.picks or not (timed(clause) or of_two):
            return absolute
        relative = named_by(clause, self.starts, self.today)
        if of_two:
            return relative
        if any(item.link is Mark.BUT and item.kind != "pick" for item in heard_in(text).wishes.items):
            return absolute  # "le premier mais l'après-midi" is none of them
        if not absolute:
            return relative
        return absolute if clause.times else sorted({*absolute, *relative})


@lru_cache(maxsize=64)
def heard_in(text: str) -> Heard:
    """The clauses of ``text``; a sentence and its parts are asked for more than once. Never changed."""
    return hear(text, PICKS)


@lru_cache(maxsize=64)
def _turns(text: str) -> set[Turn]:
    """The turns of ``text``; every clause asks for them. Never changed."""
    return spot(tokenize(text))


def _denials(heard: Heard) -> int:
    return sum(token.text in ("pas", "ni") for token in heard.tokens)


def _waits_last(tokens: Sequence[Token]) -> bool:
    """True when nothing is taken after the caller began to think."""
    end = max((end for turn, end in turns_in(tokens) if turn is Turn.WAITS), default=0)
    after = tokens[end:]
    return not after or not heard_in(" ".join(token.raw for token in after)).wanted
