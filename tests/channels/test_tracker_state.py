"""A tracker as text: bounded, and the same to whoever decides the next step."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, BotUttered, Event, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from channels.tracker_state import KEPT_TURNS, dump, load, pending_question

DOMAIN = Domain.from_yaml(
    """
version: "3.1"
slots:
  one: {type: any, influence_conversation: false, mappings: [{type: custom}]}
  requested_slot: {type: any, influence_conversation: false, mappings: [{type: custom}]}
  two: {type: any, influence_conversation: false, mappings: [{type: custom}]}
"""
)


def a_turn(text: str, slot: str, value: object, form: str | None) -> list[Event]:
    parsed = {
        "intent": {"name": "inform", "confidence": 0.9},
        "intent_ranking": [{"name": "inform", "confidence": 0.9}],
    }
    return [
        UserUttered(text, intent={"name": "inform"}, parse_data=parsed),
        ActionExecuted("booking_form"),
        ActiveLoop(form),
        SlotSet(slot, value),
        BotUttered(f"réponse à {text}"),
        ActionExecuted("action_listen"),
    ]


TURNS = st.lists(
    st.tuples(
        st.text(min_size=1, max_size=5),
        st.sampled_from(["one", "two"]),
        st.none() | st.booleans() | st.text(max_size=4) | st.lists(st.integers(), max_size=2),
        st.sampled_from([None, "booking_form"]),
    ),
    max_size=14,
)


def a_tracker(turns: list[tuple[str, str, object, str | None]]) -> DialogueStateTracker:
    events: list[Event] = [ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted("action_listen")]
    for turn in turns:
        events += a_turn(*turn)
    return DialogueStateTracker.from_events("call-1", events, DOMAIN.slots)


def test_the_pending_question_is_that_of_the_active_form() -> None:
    asked = a_tracker([("bonjour", "requested_slot", "caller_name", "booking_form")])
    over = a_tracker([("bonjour", "requested_slot", "caller_name", "booking_form"), ("oui", "one", True, None)])
    assert pending_question(dump(asked)) == "caller_name"
    assert pending_question(dump(over)) == pending_question(None) == ""


@given(TURNS)
def test_what_decides_the_next_step_is_the_same(turns: list[tuple[str, str, object, str | None]]) -> None:
    tracker = a_tracker(turns)
    again = load("call-1", dump(tracker), DOMAIN.slots)
    for _ in range(3):  # as often as it is saved and loaded
        again = load("call-1", dump(again), DOMAIN.slots)
    assert again.current_slot_values() == tracker.current_slot_values()
    assert again.active_loop_name == tracker.active_loop_name
    assert again.latest_action_name == tracker.latest_action_name
    assert (again.latest_message.text if turns else None) == (tracker.latest_message.text if turns else None)
    assert [e for e in again.events if isinstance(e, UserUttered)] == [
        e for e in tracker.events if isinstance(e, UserUttered)
    ][-KEPT_TURNS:]


def test_a_long_conversation_does_not_grow() -> None:
    sizes = [len(dump(a_tracker([("bonjour", "one", "x", None)] * turns))) for turns in (6, 60)]
    assert abs(sizes[1] - sizes[0]) < 50  # timestamps have more or fewer digits


def test_what_no_later_turn_reads_is_not_kept() -> None:
    events = json.loads(dump(a_tracker([("bonjour", "one", 1, None)])))
    assert all("intent_ranking" not in event.get("parse_data", {}) for event in events)
