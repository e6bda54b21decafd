"""Events of the socket.io protocol: what is let in, what goes out."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.messages import Button, Message, Reply
from channels.web_protocol import MAX_TEXT, Refused, Said, acknowledgement, bot_events, read_message, requested_session
from channels.web_sessions import SessionSigner

SIGNER = SessionSigner("a secret for these tests")
SESSION = SIGNER.issue()


def a_message(**changes: Any) -> dict[str, Any]:
    return {"message": "bonjour", "session_id": SESSION.id, "id": "message-1", **changes}


def test_a_message_is_read_with_its_session_and_its_own_id() -> None:
    assert read_message(a_message(), SIGNER) == Said(SESSION, "bonjour", "message-1")


def test_a_message_without_an_id_gets_one_of_its_own() -> None:
    first, second = (read_message(a_message(id=None), SIGNER) for _ in range(2))
    assert isinstance(first, Said) and isinstance(second, Said)
    assert first.turn != second.turn


def test_an_empty_message_is_for_the_dialogue_to_answer() -> None:
    assert read_message(a_message(message=""), SIGNER) == Said(SESSION, "", "message-1")


@pytest.mark.parametrize(
    ("data", "type"),
    [
        (None, "not_an_object"),
        ("bonjour", "not_an_object"),
        (7, "not_an_object"),
        (["message", "bonjour"], "not_an_object"),
        (b"bonjour", "not_an_object"),
        ({}, "unknown_session"),
        (a_message(session_id=None), "unknown_session"),
        (a_message(session_id=SESSION.conversation), "unknown_session"),
        (a_message(session_id=["x"]), "unknown_session"),
        ({"session_id": SESSION.id}, "bad_message"),
        (a_message(message=None), "bad_message"),
        (a_message(message={"text": "bonjour"}), "bad_message"),
        (a_message(message="x" * (MAX_TEXT + 1)), "message_too_large"),
        (a_message(id="open"), "bad_message_id"),
        (a_message(id="x" * 65), "bad_message_id"),
        (a_message(id="message 1"), "bad_message_id"),
        (a_message(id=12345678), "bad_message_id"),
    ],
)
def test_what_is_no_message_is_refused_by_name(data: object, type: str) -> None:
    refused = read_message(data, SIGNER)
    assert isinstance(refused, Refused)
    assert refused.to_json()["error"]["type"] == type
    assert refused.to_json()["error"]["message"]


def test_the_longest_message_that_the_dialogue_is_given() -> None:
    assert isinstance(read_message(a_message(message="x" * MAX_TEXT), SIGNER), Said)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=4,
)


@given(json_values, json_values, json_values)
def test_no_data_raises(message: object, session: object, id: object) -> None:
    assert isinstance(read_message({"message": message, "session_id": session, "id": id}, SIGNER), Refused)


@given(st.text(alphabet=st.characters(), max_size=MAX_TEXT))
def test_a_text_that_was_let_in_can_be_stored(text: str) -> None:
    said = read_message(a_message(message=text), SIGNER)
    assert isinstance(said, Said)
    assert "\x00" not in said.text
    assert said.text.encode("utf-8").decode("utf-8") == said.text


def test_half_a_surrogate_pair_does_not_reach_the_store() -> None:
    said = read_message(a_message(message="bon\ud83djour\x00"), SIGNER)
    assert said == Said(SESSION, "bon?jour", "message-1")


def test_an_id_of_ours_is_resumed_and_anything_else_opens_a_new_session() -> None:
    assert requested_session({"session_id": SESSION.id}, SIGNER) == (SESSION, False)
    for data in (None, "x", {}, {"session_id": None}, {"session_id": "web-1"}, {"session_id": SESSION.conversation}):
        session, is_new = requested_session(data, SIGNER)
        assert is_new and session != SESSION


def test_a_reply_becomes_events_that_a_standard_client_shows() -> None:
    openings = (Button("mardi 9 h", "le premier"), Button("mardi 10 h", "le deuxième"))
    reply = Reply((Message("Voici deux horaires.", "utter_offer"), Message("Lequel ?", "utter_ask", openings)))
    first, second = bot_events(reply, "message-1")
    assert first == {
        "text": "Voici deux horaires.",
        "id": "message-1:0",
        "reply_to": "message-1",
        "response": "utter_offer",
        "transfer": False,
    }
    assert second["quick_replies"] == [
        {"content_type": "text", "title": "mardi 9 h", "payload": "le premier"},
        {"content_type": "text", "title": "mardi 10 h", "payload": "le deuxième"},
    ]


def test_a_silent_transfer_shows_nothing_and_is_acknowledged() -> None:
    reply = Reply((Message("", "utter_silent_transfer", transfer="abuse"),))
    assert bot_events(reply, "message-1") == []
    assert acknowledgement(reply, "message-1") == {"id": "message-1", "status": "answered", "transfer": True}


def test_a_transfer_is_told_with_the_last_words_of_the_reply() -> None:
    words = (Message("Je comprends.", "utter_sorry"), Message("Appelez-nous.", "utter_phone"))
    events = bot_events(Reply((*words, Message("", transfer="asked"))), "message-1")
    assert [event["transfer"] for event in events] == [False, True]


def test_why_the_conversation_goes_to_a_person_is_not_told_to_the_page() -> None:
    reply = Reply((Message("Je vous passe quelqu'un.", "utter_transfer", transfer="abuse"),))
    assert "abuse" not in repr(bot_events(reply, "message-1")) + repr(acknowledgement(reply, "message-1"))
