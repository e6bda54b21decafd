"""Greeting, questions, a person, unfit messages: what they say and where they lead."""

from __future__ import annotations

from typing import Any

import pytest
from trackers import a_tracker, run

from actions.faq import AnswerFaq
from actions.greeting import ClarifyRequest
from actions.handover import HandOver
from actions.intake import RefuseMessage
from actions.session import SessionStart
from frontdesk.desk import Desk


def test_a_conversation_begins_with_what_is_known(desk: Desk) -> None:
    metadata = {"channel": "vapi", "caller_number": "+33639981234"}
    done = run(SessionStart(desk), a_tracker(form=None, session_started_metadata=metadata))
    assert done.slots["business_name"] == "Cabinet Dupont"
    assert done.slots["caller_number"] == "+33639981234"
    assert done.slots["caller_number_label"].startswith("zéro six")
    assert next(event["event"] for event in done.events) == "session_started"


def test_a_known_question_gets_its_answer_and_source(desk: Desk) -> None:
    done = run(AnswerFaq(desk), a_tracker("quels sont vos horaires ?", "ask_question", None, faq_misses=1))
    assert done.said == ["utter_faq_answer"]
    assert (done.slots["faq_misses"], done.slots["faq_outcome"]) == (0, "answered")


def test_two_questions_without_an_answer_lead_to_a_person(desk: Desk) -> None:
    first = run(AnswerFaq(desk), a_tracker("quelle est la capitale du Japon", "ask_question", None))
    assert first.said == ["utter_faq_not_sure"]
    second = run(AnswerFaq(desk), a_tracker("et celle du Pérou", "ask_question", None, **first.slots))
    assert second.follows == "action_hand_over"


def test_the_fourth_time_nobody_knows_what_it_is_about_it_is_for_a_person(desk: Desk) -> None:
    rounds, said = 0, []
    for _ in range(3):
        done = run(ClarifyRequest(desk), a_tracker("euh", "deny", None, request_rounds=rounds))
        rounds, said = done.slots["request_rounds"], said + done.said
    assert said == ["utter_ask_request", "utter_ask_request_again", "utter_ask_request_again"]
    assert (
        run(ClarifyRequest(desk), a_tracker("euh", "deny", None, request_rounds=rounds)).follows == "action_hand_over"
    )


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({"can_transfer": True}, ["utter_handover_transfer"]),
        ({"caller_number": "+33639981234"}, ["utter_handover_message"]),
        ({}, ["utter_handover_phone"]),
    ],
)
def test_a_person_is_always_reachable(desk: Desk, known: dict[str, Any], said: list[str]) -> None:
    done = run(HandOver(desk), a_tracker("passez-moi quelqu'un", "ask_human", None, **known))
    assert done.said == said
    assert done.sent == [{"transfer": "asked_for"}]


@pytest.mark.parametrize("intent", ["abuse", "spam"])
def test_insults_and_advertising_are_handed_over_without_a_word(desk: Desk, intent: str) -> None:
    done = run(HandOver(desk), a_tracker("", intent, None, caller_number="+33639981234"))
    assert done.said == []
    assert done.sent == [{"transfer": intent}]


TIMES = [("empty_message", 3), ("message_too_long", 2), ("other_language", 2), ("injection", 3)]


@pytest.mark.parametrize(("intent", "times"), TIMES)
def test_what_can_not_be_heard_again_and_again_is_for_a_person(desk: Desk, intent: str, times: int) -> None:
    count = 0
    for _ in range(times - 1):
        done = run(RefuseMessage(desk), a_tracker("", intent, None, unfit_messages=count))
        assert done.follows is None
        assert len(done.said) == 1
        count = done.slots["unfit_messages"]
    assert run(RefuseMessage(desk), a_tracker("", intent, None, unfit_messages=count)).follows == "action_hand_over"
