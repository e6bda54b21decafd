"""Replies as Vapi reads them: every frame has choices, the stream has an end."""

from __future__ import annotations

from callers import read_stream
from hypothesis import given
from hypothesis import strategies as st

from channels.completions import frames, sentences, whole
from channels.messages import Message, Reply

TWO = Reply((Message("Très bien."), Message("À quel nom, s'il vous plaît ?")))
PERSON = Reply((Message("Je vous passe une personne.", transfer="asked_for"),))


def test_a_sentence_a_frame() -> None:
    sent = list(frames(TWO, "chatcmpl-1", 0, "accueil", None))
    assert len(sent) == 5
    assert read_stream("".join(sent)) == {
        "text": "Très bien. À quel nom, s'il vous plaît ?", "tool_calls": [], "finish": "stop",
    }  # fmt: skip


def test_a_transfer_is_said_first_and_then_made() -> None:
    read = read_stream("".join(frames(PERSON, "chatcmpl-1", 0, "accueil", "+33199005678")))
    assert read["finish"] == "tool_calls"
    assert read["tool_calls"][0]["function"] == {"name": "transferCall", "arguments": '{"destination": "+33199005678"}'}


def test_no_tool_is_called_that_the_request_does_not_allow() -> None:
    assert read_stream("".join(frames(PERSON, "c", 0, "accueil", None)))["finish"] == "stop"


def test_an_answer_in_one_piece() -> None:
    message = whole(TWO, "c", 0, "accueil", None)["choices"][0]["message"]
    assert message == {"role": "assistant", "content": TWO.text}


@given(st.text())
def test_sentences_joined_are_the_text(text: str) -> None:
    assert "".join(sentences(text)) == text
