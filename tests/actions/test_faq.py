"""Questions: near misses, what is kept for the owner, and an edit that goes live."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from trackers import Done, a_tracker, after, run

from actions.faq import AnswerFaq
from frontdesk.desk import Desk
from frontdesk.faq_entry import FaqEntry
from frontdesk.store.faq_table import FaqEntriesTable


class Kept:
    """The list for the owner, in memory."""

    def __init__(self) -> None:
        self.questions: list[tuple[str, str | None]] = []

    def note(self, question: str, nearest: str | None, now: datetime) -> None:
        self.questions.append((question, nearest))


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def asking(desk: Desk, kept: Kept) -> AnswerFaq:
    return AnswerFaq(replace(desk, unanswered=kept))


def near(asking: AnswerFaq, form: str | None = None, **slots: Any) -> tuple[Any, Done]:
    tracker = a_tracker("c'est combien ?", "ask_question", form, **slots)
    return tracker, run(asking, tracker)


def test_a_near_miss_is_asked_about(asking: AnswerFaq) -> None:
    _, done = near(asking, faq_misses=1)
    assert done.said == ["utter_ask_did_you_mean"]
    assert done.slots["faq_near"] == "FAQ_TARIFS"
    assert (done.slots["faq_outcome"], done.slots["faq_misses"]) == ("near", 1)


def test_a_yes_gets_the_answer(asking: AnswerFaq) -> None:
    tracker, asked = near(asking, faq_misses=1)
    done = run(asking, after(tracker, asked, "oui c'est ça", "affirm"))
    assert done.said == ["utter_faq_answer"]
    assert (done.slots["faq_outcome"], done.slots["faq_misses"], done.slots["faq_near"]) == ("answered", 0, None)


def test_a_no_is_one_miss_and_a_second_one_is_for_a_person(asking: AnswerFaq) -> None:
    tracker, asked = near(asking)
    done = run(asking, after(tracker, asked, "non", "deny"))
    assert done.said == ["utter_faq_not_sure"]
    assert (done.slots["faq_outcome"], done.slots["faq_misses"]) == ("missed", 1)
    tracker, asked = near(asking, faq_misses=1)
    assert run(asking, after(tracker, asked, "non", "deny")).follows == "action_hand_over"


def test_a_no_with_the_right_question_is_answered(asking: AnswerFaq) -> None:
    tracker, asked = near(asking)
    done = run(asking, after(tracker, asked, "non, quels sont vos horaires ?", "deny"))
    assert done.said == ["utter_faq_answer"]


def test_pardon_asks_again(asking: AnswerFaq) -> None:
    tracker, asked = near(asking)
    done = run(asking, after(tracker, asked, "pardon ?", "repeat"))
    assert done.said == ["utter_ask_did_you_mean"]
    assert done.slots["faq_misses"] == 0


def test_in_the_form_what_is_no_yes_and_no_no_is_left_to_the_form(asking: AnswerFaq) -> None:
    tracker, asked = near(asking, form="booking_form")
    done = run(asking, after(tracker, asked, "Camille Lefèvre", "inform"))
    assert done.said == []
    assert (done.slots["faq_near"], done.slots["faq_outcome"]) == (None, None)


def test_what_has_no_answer_is_kept_without_the_caller(asking: AnswerFaq, kept: Kept) -> None:
    run(asking, a_tracker("je m'appelle Camille Lefèvre, vous avez le wifi ?", "ask_question", None))
    assert kept.questions == [("je m'appelle … vous avez le wifi", None)]


def test_nothing_is_kept_while_a_question_of_the_form_is_open(asking: AnswerFaq, kept: Kept) -> None:
    run(asking, a_tracker("vous avez le wifi ?", "ask_question", "booking_form", requested_slot="caller_name"))
    assert kept.questions == []


def test_an_edit_is_live_with_the_next_question(asking: AnswerFaq, desk: Desk) -> None:
    wifi = FaqEntry("FAQ_WIFI", "s'il y a le wifi", "Oui, en salle d'attente.", ("Vous avez le wifi ?",), ("wifi",))
    assert isinstance(desk.faq, FaqEntriesTable)
    desk.faq.sync([*desk.faq.entries(), wifi])
    done = run(asking, a_tracker("est-ce qu'il y a le wifi chez vous", "ask_question", None))
    assert done.said == ["utter_faq_answer"]
