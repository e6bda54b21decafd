"""Does a text answer the question that is pending? Asked before a sentence may interrupt a form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from frontdesk.clock import PARIS
from frontdesk.preference import PreferenceKind
from frontdesk.understanding.choice import ChoiceKind, hear_choice
from frontdesk.understanding.correction import gives_up
from frontdesk.understanding.name import hear_name
from frontdesk.understanding.numbers import read_number
from frontdesk.understanding.preference import hear_preference
from frontdesk.understanding.result import Understood
from frontdesk.understanding.tokens import tokenize
from frontdesk.understanding.yes_no import Answer, hear_yes_no

_ANY_DAY = datetime(2026, 6, 1, 9, tzinfo=PARIS)  # whether a text names a time does not depend on the day
_FEWEST_NUMBERS = 2


def answers(question: str, text: str, starts: Sequence[datetime] = (), asked: str = "") -> bool:
    """True when ``text`` is by itself an answer to the form's ``question`` (a slot's name).

    ``starts`` are the openings that were offered, ``asked`` the question as it was put. The reason is free
    text: no text answers it so clearly that an interruption could not be meant.
    """
    if question == "booking_confirmed":
        return hear_yes_no(text, asked) is not Answer.UNCLEAR
    reader = _READERS.get(question)
    return reader(text, starts) if reader else False


def settles(question: str, text: str, starts: Sequence[datetime] = (), asked: str = "") -> bool:
    """True when nothing could interrupt: digits for a number, one of the openings, a yes to the read-back.

    "Laissez tomber" answers the read-back too, and what must be changed in it.
    """
    if question == "contact":
        return has_digits(text)
    if question == "chosen_opening":
        return hear_choice(text, starts).kind is ChoiceKind.PICK
    if question in ("booking_confirmed", "correction") and gives_up(text):
        return True
    return question == "booking_confirmed" and hear_yes_no(text, asked) is Answer.YES


def has_digits(text: str) -> bool:
    """True when ``text`` holds a piece of a number: two figures, or two words of figures."""
    tokens = tokenize(text)
    numbers = [read_number(tokens, at) is not None for at in range(len(tokens))]
    articles = [_is_article(tokens[at].text, numbers, at) for at in range(len(tokens))]
    said = sum(number and not article for number, article in zip(numbers, articles, strict=True))
    return said >= _FEWEST_NUMBERS or sum(map(str.isdigit, text)) >= _FEWEST_NUMBERS


def _is_article(word: str, numbers: list[bool], at: int) -> bool:
    """ "un" and "une" are numbers only beside another one: "zéro un", not "une personne"."""
    return word in ("un", "une") and not any(numbers[max(0, at - 1) : at] + numbers[at + 1 : at + 2])


def _name(text: str, _: Sequence[datetime]) -> bool:
    return isinstance(hear_name(text), Understood)


def _preference(text: str, _: Sequence[datetime]) -> bool:
    wish = hear_preference(text, _ANY_DAY, lambda day: None, timedelta(days=90))
    return wish.kind is not PreferenceKind.NOTHING


def _contact(text: str, _: Sequence[datetime]) -> bool:
    return has_digits(text) or "@" in text or hear_yes_no(text) is not Answer.UNCLEAR


def _choice(text: str, starts: Sequence[datetime]) -> bool:
    return hear_choice(text, starts).kind is not ChoiceKind.UNCLEAR


_READERS: Mapping[str, Callable[[str, Sequence[datetime]], bool]] = {
    "caller_name": _name,
    "preference": _preference,
    "contact": _contact,
    "chosen_opening": _choice,
}
