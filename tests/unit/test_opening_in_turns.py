"""Which opening: an answer that fits two is asked about, one that fits none seeks others."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from spoken import NOW, OFFER

from frontdesk.appointment import Opening
from frontdesk.booking_dialogue import hear
from frontdesk.booking_draft import Draft, Question
from frontdesk.booking_steps import Context
from frontdesk.offer import Offer
from frontdesk.period import Period
from frontdesk.preference import Preference, PreferenceKind

CONTEXT = Context(NOW, lambda day: None, timedelta(days=90), voice=True)
OPENINGS = tuple(Opening("dupont", Period(start, start + timedelta(minutes=30))) for start in OFFER)
ASKED = Draft(
    name="Paul Durand",
    reason="contrôle",
    preference=Preference(PreferenceKind.ANY),
    contact="+33612345678",
    offer=Offer("o1", 1, OPENINGS),
    rounds=1,
    question=Question.OPENING,
)


def _after(*turns: str) -> Draft:
    draft = ASKED
    for text in turns:
        step = hear(draft, text, CONTEXT)
        assert isinstance(step, Draft)
        draft = step
    return draft


# The offer: Tuesday 2 June 9:00 and 14:00, Thursday 4 June 9:30.
@pytest.mark.parametrize(
    ("turns", "start"),
    [
        (("mardi",), None),
        (("mardi", "quatorze heures"), OFFER[1]),
        (("mardi", "le premier"), OFFER[0]),
        (("mardi", "le deuxième"), OFFER[1]),
        (("le matin", "le deuxième"), OFFER[2]),
        (("le matin", "jeudi"), OFFER[2]),
        (("mardi", "finalement jeudi"), OFFER[2]),
        (("oui", "la dernière"), OFFER[2]),
    ],
)
def test_one_of_those_that_were_asked_about(turns: tuple[str, ...], start: datetime | None) -> None:
    chosen = _after(*turns).chosen
    assert (chosen.start if chosen else None) == start


def test_the_question_names_those_that_fit() -> None:
    asked = _after("mardi")
    assert (asked.asked, asked.among, asked.attempts) == ("which", (1, 2), 0)
    assert asked.detail == "mardi deux juin à neuf heures ou mardi deux juin à quatorze heures"


@pytest.mark.parametrize("said", ["14 h 30", "un autre jour", "aucun", "quelqu'un d'autre pourra venir"])
def test_what_opens_with_a_one_is_not_the_first(said: str) -> None:
    step = hear(ASKED, said, CONTEXT)
    assert isinstance(step, Draft)
    assert step.chosen is None


def test_later_on_the_same_day_seeks_there() -> None:
    wish = _after("le même jour mais plus tard").preference
    assert wish is not None
    assert {period.start.date() for period in wish.intervals} == {start.date() for start in OFFER}
