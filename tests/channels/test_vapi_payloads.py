"""Vapi's JSON becomes small values, whatever is missing from it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.vapi_payloads import Event, Heard, Transcript, parse

GREETING = {"role": "assistant", "content": "Bonjour. Vous appelez pour un rendez-vous ?"}
TRANSFER = {
    "type": "function",
    "function": {
        "name": "transferCall",
        "parameters": {"type": "object", "properties": {"destination": {"type": "string", "enum": ["+33199005678"]}}},
    },
}


def user(text: Any) -> dict[str, Any]:
    return {"role": "user", "content": text}


def desk(text: str) -> dict[str, Any]:
    return {"role": "assistant", "content": text}


def heard(messages: list[dict[str, Any]], **more: Any) -> Heard:
    found = parse({"messages": messages, "call": {"id": "c-1"}, **more})
    assert isinstance(found, Heard)
    return found


def test_only_the_newest_words_are_heard() -> None:
    found = heard([GREETING, user("oui"), desk("À quel nom ?"), user("Martin")])
    assert (found.turn, found.text, found.fresh) == ("u1", "Martin", True)


def test_pieces_of_one_turn_are_joined() -> None:
    found = heard([GREETING, user("mardi"), user("plutôt le matin")])
    assert (found.turn, found.text) == ("u0", "mardi plutôt le matin")


def test_a_reply_that_was_not_heard_does_not_end_the_turn() -> None:
    found = heard([GREETING, user("mardi"), desk(""), user("matin")])
    assert (found.turn, found.text) == ("u0", "mardi matin")


def test_nothing_new_was_said() -> None:
    assert not heard([GREETING, user("oui"), desk("À quel nom ?")]).fresh


def test_nobody_has_spoken_yet() -> None:
    assert heard([{"role": "system", "content": "x"}]).opening


def test_keys_are_digits_once() -> None:
    keys = "User's Keypad Entry: 06 39 98 12 34#"
    assert heard([user(keys), user(keys)]).text == "0639981234"


def test_content_in_parts() -> None:
    assert heard([user([{"type": "text", "text": "mardi"}, {"type": "text", "text": "matin"}])]).text == "mardi matin"


@pytest.mark.parametrize("number", ["anonymous", "", None, 33612, "0612345678"])
def test_a_withheld_number_is_none(number: Any) -> None:
    assert heard([user("oui")], customer={"number": number}).caller_number is None


def test_a_transfer_goes_only_where_the_request_allows() -> None:
    body = {"messages": [user("oui")], "call": {"id": "c"}, "tools": [TRANSFER]}
    assert parse(body, "+33199005678").transfer_to == "+33199005678"  # type: ignore[union-attr]
    assert parse(body, "+33199009999").transfer_to is None  # type: ignore[union-attr]
    assert parse(body).transfer_to == "+33199005678"  # type: ignore[union-attr]
    assert parse({**body, "tools": []}, "+33199005678").transfer_to is None  # type: ignore[union-attr]


def test_a_strange_call_id_is_hashed() -> None:
    assert parse({"messages": [], "call": {"id": "../../etc/passwd"}}).call_id.isalnum()  # type: ignore[union-attr]


def test_without_a_call_nobody_shares_a_conversation() -> None:
    one, two = parse({"messages": [GREETING, user("oui")]}), parse({"messages": [GREETING, user("oui")]})
    assert isinstance(one, Heard) and isinstance(two, Heard)
    assert one.call_id != two.call_id


def test_half_a_character_is_dropped() -> None:
    assert heard([user("mardi\ud800 matin\x00")]).text == "mardi matin"


def test_server_messages() -> None:
    found = parse({"message": {"type": "end-of-call-report", "call": {"id": "c-1"}}})
    assert found == Event("end-of-call-report", "c-1", ended=True)


def test_the_minimal_body() -> None:
    found = parse({"call_id": "c-1", "transcript": "bonjour"})
    assert found == Transcript("c-1", "bonjour", None, None)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)
KEYS = st.sampled_from(
    ["messages", "message", "call", "call_id", "transcript", "tools", "customer", "stream", "model", "chat"]
)


@given(st.dictionaries(KEYS, JSON, max_size=6))
def test_no_object_breaks_the_parser(body: dict[str, Any]) -> None:
    assert isinstance(parse(body), (Heard, Event, Transcript))


@given(st.lists(st.fixed_dictionaries({"role": JSON, "content": JSON}, optional={"tool_calls": JSON}), max_size=5))
def test_no_history_breaks_the_parser(messages: list[dict[str, Any]]) -> None:
    assert isinstance(parse({"messages": messages}), Heard)
