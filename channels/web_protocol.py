"""Events of Rasa's socket.io protocol <-> values. Pure: nothing here sends or keeps anything.

A visitor's page says ``user_uttered {message, session_id, id?}``; the desk answers ``bot_uttered {text,
quick_replies?, id, reply_to, response, transfer}``, or ``error {trace_id, error: {type, message}, id}``.
Fields beyond Rasa's own are additions: its standard clients work unchanged.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Union
from uuid import uuid4

from channels.messages import Message, Reply
from channels.web_sessions import Session, SessionSigner
from frontdesk.problem import problem_body

MAX_TEXT = 4000
"""Characters of a message that is still given to the dialogue, which itself answers "too long" from 501 on."""

OPENING_TURN = "open"
_MESSAGE_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")

MESSAGES = {
    "not_an_object": "user_uttered takes one JSON object",
    "unknown_session": "session_id is missing or was not issued by this server: send session_request first",
    "bad_message": "message must be a string",
    "message_too_large": f"message is longer than {MAX_TEXT} characters",
    "bad_message_id": "id must be 8 to 64 letters, digits, '-' or '_'",
    "too_many": "too many messages wait for an answer: wait for an acknowledgement before the next one",
}


@dataclass(frozen=True)
class Said:
    """A message that can be given to the dialogue. ``turn`` is the client's id of it, or one of ours."""

    session: Session
    text: str
    turn: str


@dataclass(frozen=True)
class Refused:
    """A message that can't; ``type`` is a key of ``MESSAGES``, ``message_id`` the client's, as far as it is one."""

    type: str
    message_id: str | None = None

    def to_json(self) -> dict[str, Any]:
        """The body of the error event and of the acknowledgement."""
        return {**problem_body(self.type, MESSAGES[self.type]), "id": self.message_id}


def read_message(data: object, signer: SessionSigner) -> Union[Said, Refused]:
    """What a ``user_uttered`` event holds; ``data`` is whatever a client sent."""
    if not isinstance(data, Mapping):
        return Refused("not_an_object")
    message_id, text = data.get("id"), data.get("message")
    if message_id is not None and not (isinstance(message_id, str) and _MESSAGE_ID.fullmatch(message_id)):
        return Refused("bad_message_id")
    session = signer.read(data.get("session_id"))
    if not isinstance(session, Session):
        return Refused("unknown_session", message_id)
    if not isinstance(text, str):
        return Refused("bad_message", message_id)
    if len(text) > MAX_TEXT:
        return Refused("message_too_large", message_id)
    return Said(session, _storable(text), message_id or uuid4().hex)


def requested_session(data: object, signer: SessionSigner) -> tuple[Session, bool]:
    """The session of a ``session_request`` and whether it is new: an id that we did not sign opens a new one."""
    presented = signer.read(data.get("session_id") if isinstance(data, Mapping) else None)
    return (presented, False) if isinstance(presented, Session) else (signer.issue(), True)


def bot_events(reply: Reply, turn: str) -> list[dict[str, Any]]:
    """The ``bot_uttered`` events of a reply, in order.

    Their ids are the same each time the same reply is sent, so that a client shows it once. A message
    without words makes no event; that the conversation goes to a person is told with the last words.
    """
    spoken = [message for message in reply.messages if message.text]
    # The words of a turn that was not saved are not its reply: that one may still come, under the same turn.
    said = turn if reply.saved else f"{turn}:{uuid.uuid4().hex[:8]}"
    events = [_event(message, f"{said}:{index}", turn) for index, message in enumerate(spoken)]
    for event in events[-1:]:
        event["transfer"] = reply.transfer is not None
    return events


def acknowledgement(reply: Reply, turn: str) -> dict[str, Any]:
    """What a client is told once its message has its reply, and need not be said again."""
    return {"id": turn, "status": "answered", "transfer": reply.transfer is not None}


def _event(message: Message, event_id: str, turn: str) -> dict[str, Any]:
    event: dict[str, Any] = {
        "text": message.text,
        "id": event_id,
        "reply_to": turn,
        "response": message.response,
        "transfer": False,
    }
    if message.buttons:
        event["quick_replies"] = [
            {"content_type": "text", "title": button.title, "payload": button.payload} for button in message.buttons
        ]
    return event


def _storable(text: str) -> str:
    """``text`` without what no database keeps: NUL characters, and halves of surrogate pairs from JSON escapes."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
