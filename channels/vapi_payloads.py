"""Vapi's JSON as small values. Pure: no field is trusted to be there, nothing here raises on a JSON object."""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Union

_SAFE_ID = re.compile(r"[A-Za-z0-9_.:-]{1,128}")
_E164 = re.compile(r"\+[1-9]\d{6,14}")
_KEYPAD = "User's Keypad Entry:"


@dataclass(frozen=True)
class Heard:
    """A request for what to say next.

    ``turn`` is the index of the caller's turn ("u0", "u1"…); ``text`` is what was said in it, all of its
    pieces joined. ``fresh`` is False when the caller has said nothing since the desk last spoke.
    ``transfer_to`` is the number that this request's tools allow a transfer to.
    """

    call_id: str
    turn: str | None
    text: str
    fresh: bool
    opening: bool
    caller_number: str | None
    stream: bool
    model: str
    transfer_to: str | None


@dataclass(frozen=True)
class Event:
    """A server message: its type, its call, whether the call is over, and the tool calls it wants answered."""

    type: str
    call_id: str | None
    ended: bool
    tool_calls: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Transcript:
    """The specification's own minimal body: ``{"call_id", "transcript"}``, with an optional name of the turn."""

    call_id: str
    text: str
    turn: str | None
    caller_number: str | None


Payload = Union[Heard, Event, Transcript]


def parse(body: Mapping[str, Any], transfer_number: str | None = None) -> Payload:
    """What ``body`` asks for, whichever path it came by."""
    message = body.get("message")
    if isinstance(message, Mapping) and isinstance(message.get("type"), str):
        return _event(message)
    if "messages" not in body and "call_id" in body:
        return Transcript(
            call_id=conversation_id(body.get("call_id")),
            text=_text(body.get("transcript")),
            turn=_name(body.get("message_id")) or _name(body.get("turn_id")),
            caller_number=_number(body),
        )
    return _heard(body, transfer_number)


def conversation_id(value: Any) -> str:
    """A call's id as it can be stored; another text is hashed.

    Without an id every request is a conversation of its own: two callers who begin alike must never share one.
    """
    if isinstance(value, str) and _SAFE_ID.fullmatch(value):
        return value
    if isinstance(value, (str, int)) and str(value):
        return hashlib.sha256(_storable(str(value)).encode()).hexdigest()[:32]
    return f"talk-{uuid.uuid4().hex}"


def _heard(body: Mapping[str, Any], transfer_number: str | None) -> Heard:
    turns, fresh = _caller_turns(_rows(body.get("messages")))
    call = _mapping(body.get("call"))
    return Heard(
        call_id=conversation_id(call.get("id") or _mapping(body.get("chat")).get("id")),
        turn=f"u{len(turns) - 1}" if turns else None,
        text=_without_keypad(turns[-1]) if turns else "",
        fresh=fresh,
        opening=not turns,
        caller_number=_number(body),
        stream=body.get("stream") is not False,
        model=_text(body.get("model")) or "accueil",
        transfer_to=_allowed_transfer(_rows(body.get("tools")), transfer_number),
    )


def _caller_turns(rows: Sequence[Mapping[str, Any]]) -> tuple[list[list[str]], bool]:
    """The caller's turns, each as its pieces, and whether the last has not been answered yet.

    Pieces belong to one turn until the assistant was heard saying something between them.
    """
    turns: list[list[str]] = []
    answered = True
    for row in rows:
        role, text = row.get("role"), _text(row.get("content"))
        if role == "user":
            if answered:
                turns.append([])
            turns[-1].append(text)
            answered = False
        elif role == "tool" or (role == "assistant" and text):
            answered = True
    return turns, not answered


def _without_keypad(pieces: Sequence[str]) -> str:
    """The pieces joined; keys that were typed stand as their digits, once."""
    said: list[str] = []
    for piece in pieces:
        text = piece.strip()
        if text.startswith(_KEYPAD):
            text = "".join(character for character in text[len(_KEYPAD) :] if character.isdigit())
            if text in said:
                continue  # Vapi delivers the same keys at the delimiter and at the timeout
        said.append(text)
    return " ".join(part for part in said if part)


def _allowed_transfer(tools: Iterable[Mapping[str, Any]], number: str | None) -> str | None:
    """A destination that the request's own tools name: ours if it is among them, else the only one."""
    for tool in tools:
        function = _mapping(tool.get("function"))
        if function.get("name") != "transferCall":
            continue
        properties = _mapping(_mapping(function.get("parameters")).get("properties"))
        listed = _mapping(properties.get("destination")).get("enum")
        allowed = [item for item in listed if isinstance(item, str)] if isinstance(listed, list) else []
        if number in allowed:
            return number
        if number is None and len(allowed) == 1:
            return allowed[0]
    return None


def _event(message: Mapping[str, Any]) -> Event:
    call = _mapping(message.get("call"))
    kind = str(message["type"])
    calls = _rows(message.get("toolCallList")) or _rows(message.get("toolCalls"))
    return Event(
        type=kind,
        call_id=conversation_id(call["id"]) if call.get("id") else None,
        ended=kind == "end-of-call-report" or (kind == "status-update" and message.get("status") == "ended"),
        tool_calls=tuple(
            (_text(row.get("id")), _text(_mapping(row.get("function")).get("name") or row.get("name"))) for row in calls
        ),
    )


def _number(body: Mapping[str, Any]) -> str | None:
    """The calling number when it is one: withheld ones come as anything else."""
    customer = _mapping(body.get("customer")) or _mapping(_mapping(body.get("call")).get("customer"))
    number = customer.get("number") or body.get("caller_number")
    return number if isinstance(number, str) and _E164.fullmatch(number) else None


def _text(value: Any) -> str:
    if isinstance(value, str):
        return _storable(value)
    if isinstance(value, list):
        return " ".join(_text(part.get("text")) for part in value if isinstance(part, Mapping))
    return ""


def _storable(value: str) -> str:
    """Without what no database takes: half surrogates and NUL."""
    return value.encode("utf-8", "ignore").decode().replace("\0", " ")


def _name(value: Any) -> str | None:
    if not isinstance(value, (str, int)) or not str(value):
        return None
    return "m" + hashlib.sha256(_storable(str(value)).encode()).hexdigest()[:24]


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _rows(value: Any) -> list[Mapping[str, Any]]:
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []
