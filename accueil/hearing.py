"""What the desk hears in one utterance, as JSON: one reader per kind of question.

Each kind imports its own part of the trade when it is asked for, so that a reader is ready in a fraction of
a second; ``intent`` alone loads the trained model.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from accueil.databases import FAQ

Heard = dict[str, Any]
Reader = Callable[[str], Heard]
"""One utterance → the fields of its JSON object, ``text`` aside."""


@dataclass(frozen=True)
class Situation:
    """What an utterance is heard in. Instants are aware; ``practice`` adds its own days off to the holidays."""

    now: datetime
    horizon: timedelta = timedelta(days=90)
    practice: Path | None = None
    region: str = "FR"
    offer: tuple[datetime, ...] = ()
    question: str = ""
    faq: Path = FAQ
    state: str = "start"


def reader(kind: str, situation: Situation) -> Reader:
    """The reader of ``kind``, one of ``KINDS``. Raises what reading its files raises."""
    return KINDS[kind](situation)


def _preference(situation: Situation) -> Reader:
    from frontdesk.understanding.preference import hear_preference

    closed_on, people = _days_off(situation.practice)

    def read(text: str) -> Heard:
        return hear_preference(text, situation.now, closed_on, situation.horizon, people).to_json()

    return read


def _days_off(file: Path | None) -> tuple[Callable[[date], str | None], Mapping[str, str]]:
    """Public holidays alone, or all that the practice's file says; and its people by their ids."""
    if file is None:
        from frontdesk.public_holidays import holidays_of

        return lambda day: holidays_of(day.year, None).get(day), {}
    from frontdesk.hours import closed_on
    from frontdesk.practice_file import load_practice

    practice = load_practice(file)
    return lambda day: closed_on(practice, day), {who.id: who.name for who in practice.practitioners}


def _phone(situation: Situation) -> Reader:
    from frontdesk.understanding.phone import hear_phone

    return lambda text: _value(hear_phone(text, situation.region))


def _email(situation: Situation) -> Reader:
    from frontdesk.understanding.email import hear_email

    return lambda text: _value(hear_email(text))


def _name(situation: Situation) -> Reader:
    from frontdesk.understanding.name import hear_name
    from frontdesk.understanding.name_lexicon import prepare

    prepare()
    return lambda text: _value(hear_name(text))


def _value(heard: Any) -> Heard:
    """A hearing as ``value`` or ``problem``, never both."""
    from frontdesk.understanding.result import Understood

    if isinstance(heard, Understood):
        return {"value": heard.value, "problem": None}
    return {"value": None, "problem": heard.problem}


def _choice(situation: Situation) -> Reader:
    from frontdesk.understanding.choice import hear_choice

    def read(text: str) -> Heard:
        heard = hear_choice(text, situation.offer, situation.now)
        return {"kind": heard.kind.value, "index": heard.index}

    return read


def _yes_no(situation: Situation) -> Reader:
    from frontdesk.understanding.yes_no import hear_yes_no

    return lambda text: {"answer": hear_yes_no(text, situation.question).value}


def _language(situation: Situation) -> Reader:
    from frontdesk.understanding.language import is_french, prepare

    prepare()
    return lambda text: {"french": is_french(text)}


def _guard(situation: Situation) -> Reader:
    from frontdesk.understanding.guard import Refusal, screen
    from frontdesk.understanding.language import prepare

    prepare()

    def read(text: str) -> Heard:
        heard = screen(text)
        return {"refusal": heard.name if isinstance(heard, Refusal) else None}

    return read


def _faq(situation: Situation) -> Reader:
    from frontdesk.store.faq_file import read_faq
    from frontdesk.understanding.faq import match_question

    entries = read_faq(situation.faq)

    def read(text: str) -> Heard:
        match = match_question(text, entries)
        return {"faq_id": match.entry_id, "score": round(match.score, 1), "did_you_mean": match.did_you_mean}

    return read


def _intent(situation: Situation) -> Reader:
    from accueil.intents import intent_reader

    return intent_reader(situation.state, situation.offer)


KINDS: Mapping[str, Callable[[Situation], Reader]] = {
    "preference": _preference,
    "phone": _phone,
    "email": _email,
    "name": _name,
    "choice": _choice,
    "yes-no": _yes_no,
    "faq": _faq,
    "guard": _guard,
    "language": _language,
    "intent": _intent,
}
"""Kind → what makes its reader. docs/understanding.md says what each field means."""
