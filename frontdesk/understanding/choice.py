"""Which of the openings on offer the caller takes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from frontdesk.clock import PARIS
from frontdesk.understanding.choice_beside import before_a_question, without_echo
from frontdesk.understanding.choice_fit import timed
from frontdesk.understanding.choice_kind import UNCLEAR, Choice, ChoiceKind, ambiguous
from frontdesk.understanding.choice_neighbour import with_days_named
from frontdesk.understanding.choice_offer import Offer, heard_in
from frontdesk.understanding.choice_parts import Lead, Part, head_and_story, parts_of
from frontdesk.understanding.choice_repair import settled, without_contradiction
from frontdesk.understanding.choice_text import mend
from frontdesk.understanding.choice_words import Turn
from frontdesk.understanding.numbers import NUMBER_WORDS
from frontdesk.understanding.tokens import tokenize, word_set

__all__ = ["UNKNOWN_DAY", "Choice", "ChoiceKind", "hear_choice"]

_MOST_WORDS = 80
"""Words in a reply beyond which it is none."""

_MOST_NUMBERS = 40
"""Numbers in a reply beyond which it is none."""

_MOST_PARTS = 12
_MOST_WORDS_IN_PARTS = 60
"""Words beyond which a reply is read as a whole only: each part costs as much again."""

_HOLDING = word_set("a de d du des pour vers avant apres jusqu jusque des que au depuis sauf entre et")
"""What makes a day or an hour a part of a story."""

_DAY_AND_PLACE = 2

UNKNOWN_DAY = date(1900, 1, 1)
"""Stands for today when nobody says what day it is: then "demain" is none of the openings."""


def hear_choice(text: str, starts: Sequence[datetime], now: datetime | None = None) -> Choice:
    """Which of the openings that begin at ``starts`` (aware, in the order they were said) ``text`` takes.

    A bare "oui" takes the only one, and none of several. ``now`` is needed for "demain" and "la semaine
    prochaine" only; without it these are constraints.
    """
    if not starts or len(tokenize(text)) > _MOST_WORDS:
        return UNCLEAR
    if sum(token.is_number or token.text in NUMBER_WORDS for token in tokenize(text)) > _MOST_NUMBERS:
        return UNCLEAR
    today = now.astimezone(PARIS).date() if now else UNKNOWN_DAY
    offer = Offer([start.astimezone(PARIS) for start in starts], today, text)
    said = without_echo(mend(text))
    if len(tokenize(said)) > _MOST_WORDS_IN_PARTS:
        return offer.read(said)
    said = with_days_named(offer, said)
    found = _in_parts(offer, said)
    if found.kind is ChoiceKind.UNCLEAR:
        return _after_all(offer, said) if heard_in(said).wishes.items else UNCLEAR
    if found.kind is ChoiceKind.PICK and _refused_to_the_last(said):
        return UNCLEAR
    return without_contradiction(offer, said, found)


def _refused_to_the_last(said: str) -> bool:
    """True for "samedi non, lundi non et jeudi non plus": behind the last "non plus" nothing is named.

    "Pas jeudi et pas le premier non plus" leaves one, which is taken.
    """
    before, neither, rest = said.lower().rpartition("non plus")
    return bool(neither) and "pas" not in before.split() and not heard_in(rest).wishes.items


def _after_all(offer: Offer, said: str) -> Choice:
    """What was taken in a reply that asks for something else as well, or that repairs itself more than once."""
    head, question = before_a_question(said)
    if head and not heard_in(question).wishes.items:
        taken = _in_parts(offer, head)
        if taken.index is not None:
            return taken
    return settled(offer, said)


def _in_parts(offer: Offer, said: str) -> Choice:
    """What ``said`` comes to, read as a whole and part by part."""
    whole = offer.read(said)
    parts = parts_of(said)
    if len(parts) == 1 and whole.kind is ChoiceKind.UNCLEAR:
        return _before_a_story(offer, said)
    if not 1 < len(parts) <= _MOST_PARTS:
        return whole
    if Turn.SHIFTS in offer.turns(said) and not any(Turn.SHIFTS in offer.turns(part.text) for part in parts):
        return whole  # "le même jour mais…" is cut in the middle
    return _concluded(offer, parts, whole)


def _before_a_story(offer: Offer, said: str) -> Choice:
    """What was taken before the caller began to tell why, where the whole was not understood."""
    head, story = head_and_story(said)
    if not story or offer.turns(said) or not offer.tells(story):
        return UNCLEAR
    taken = offer.read(head)
    if taken.index is None or heard_in(story).wishes.unsure:
        return UNCLEAR
    return UNCLEAR if _ends_elsewhere(offer, story, taken.index - 1) else taken


def _ends_elsewhere(offer: Offer, story: str, n: int) -> bool:
    """True when the last words of ``story`` may name another opening: "… je récupère ma fille dix-sept heures"."""
    heard = heard_in(story)
    if not heard.wishes.items:
        return False
    begin, end = heard.wishes.items[-1].at
    if end < len(heard.tokens) or (begin and heard.tokens[begin - 1].text in _HOLDING):
        return False
    last = heard_in(" ".join(token.raw for token in heard.tokens[begin:]))
    fitting = {m for clause in last.wanted for m in offer.fitting(clause, story)}
    return bool(fitting) and n not in fitting


def _counts_within(offer: Offer, core: Sequence[Part]) -> bool:
    """True for "jeudi mais le deuxième": a place in the list, or among those of the day named before it."""
    if len(core) != _DAY_AND_PLACE:
        return False
    head, last = (heard_in(part.text) for part in core)
    places = bool(last.wanted) and all(clause.picks and not timed(clause) for clause in last.wanted)
    days = head.wanted and not head.refused and all(clause.has_days for clause in head.wanted)
    return bool(places and days) and any(len(offer.fitting(clause, core[0].text)) > 1 for clause in head.wanted)


def _concluded(offer: Offer, parts: Sequence[Part], whole: Choice) -> Choice:
    """What the caller comes to at the end, unless something said before is at odds with it."""
    core = [part for part in parts if part.lead is not Lead.WHY]
    last = core[-1] if core else parts[-1]
    if last.lead in (Lead.SO, Lead.BUT):
        final = offer.read(last.text)
        if final.index is not None:
            if last.lead is Lead.BUT and _counts_within(offer, core):
                return offer.read(" ".join(part.text for part in core).replace(" mais ", " "))
            if all(offer.agrees(part.text, final.index - 1) for part in core[:-1]):
                return final
            if whole.index in (None, final.index):
                return whole
            return ambiguous({final.index - 1, (whole.index or final.index) - 1})
        if final.kind is ChoiceKind.AMBIGUOUS and all(offer.tells(part.text) for part in core[:-1]):
            return final
        if final.kind is ChoiceKind.NONE and whole.kind is ChoiceKind.UNCLEAR:
            return final
    if last.lead is Lead.BUT and whole.index is None and len(core) > 1:
        head = offer.read(" ".join(part.text for part in core[:-1]))
        if head.index is not None and offer.explains(last.text, head.index - 1):
            return head
    if whole.index is not None or not core or len(core) == len(parts):
        return whole
    without_reasons = offer.read(" ".join(part.text for part in core))
    return without_reasons if without_reasons.kind is not ChoiceKind.UNCLEAR else whole
