"""Two lines to a running desk, as its callers have them: the phone (Vapi's protocol) and the page (socket.io)."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, field
from typing import Any

import requests
import socketio

TIMEOUT = 30.0
"""Seconds; a turn takes a fraction of one, a server that restarts in its middle a dozen."""
TOGETHER = 0.1
"""Seconds after which no further message comes that was sent before the acknowledgement."""


@dataclass
class PhoneLine:
    """A call through ``/api/vapi/chat/completions``; keeps the messages as Vapi does."""

    base_url: str
    number: str | None = None
    key: str | None = None
    call_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    messages: list[dict[str, Any]] = field(default_factory=list)
    tools: list[dict[str, Any]] = field(default_factory=list)
    last: dict[str, Any] = field(default_factory=dict)

    @property
    def conversation(self) -> str:
        """Rasa's sender id."""
        return self.call_id

    def greet(self) -> str:
        """The desk's first words, before the caller has spoken."""
        return self._heard(self.ask())

    def say(self, text: str) -> str:
        """Say something; what the desk answers."""
        self.messages.append({"role": "user", "content": text})
        return self._heard(self.ask())

    def ask(self) -> str:
        """Send the request as it stands (again); the text that would be spoken. Raises ``requests`` errors."""
        headers = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        answer = requests.post(
            f"{self.base_url}/api/vapi/chat/completions", json=self._body(), headers=headers, timeout=TIMEOUT
        )
        answer.raise_for_status()
        self.last = read_stream(answer.content.decode())
        return str(self.last["text"])

    def close(self) -> None:
        """Nothing is open between two turns."""

    def _heard(self, answer: str) -> str:
        if answer:
            self.messages.append({"role": "assistant", "content": answer})
        return answer

    def _body(self) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": "accueil", "messages": self.messages, "stream": True, "call": {"id": self.call_id},
        }  # fmt: skip
        if self.number:
            body["customer"] = {"number": self.number}
        if self.tools:
            body["tools"] = self.tools
        return body


def read_stream(raw: str) -> dict[str, Any]:
    """Read server-sent events as strictly as Vapi does: ``{"text", "tool_calls", "finish"}``.

    Raises ``ValueError`` for a stream on which Vapi would end the call.
    """
    lines = [line.removeprefix("data: ") for line in raw.split("\n\n") if line]
    if not lines or lines[-1] != "[DONE]":
        raise ValueError(f"the stream does not end with [DONE]: {raw[-200:]}")
    text, finish = "", None
    tools: list[dict[str, Any]] = []
    for line in lines[:-1]:
        for choice in json.loads(line)["choices"]:
            text += choice["delta"].get("content") or ""
            tools += choice["delta"].get("tool_calls") or []
            finish = choice["finish_reason"] or finish
    if finish not in ("stop", "tool_calls"):
        raise ValueError(f"the stream has no end: {finish}")
    return {"text": text, "tool_calls": tools, "finish": finish}


class WebLine:
    """A visitor on Rasa's socket.io protocol; ``say`` returns when the desk has answered."""

    def __init__(self, base_url: str, session: str | None = None) -> None:
        self.replies: list[dict[str, Any]] = []
        self.client = socketio.SimpleClient()
        self.client.connect(base_url)
        self.client.emit("session_request", {"session_id": session})
        self.session = str(self._wait("session_confirm"))
        self._greeting = "" if session else self._heard(TIMEOUT)

    @property
    def conversation(self) -> str:
        """Rasa's sender id: the session without its signature."""
        return f"web-{self.session.partition('.')[0]}"

    def greet(self) -> str:
        """The desk's first words."""
        return self._greeting

    def say(self, text: str, message_id: str | None = None) -> str:
        """Send a message; the texts of the answer, joined."""
        said = {"message": text, "session_id": self.session, "id": message_id or uuid.uuid4().hex}
        self.client.call("user_uttered", said, timeout=int(TIMEOUT))
        return self._heard(TOGETHER)

    def close(self) -> None:
        """Leave the page."""
        self.client.disconnect()

    def _wait(self, event: str) -> Any:
        while True:
            name, *data = self.client.receive(timeout=TIMEOUT)
            if name == event:
                return data[0] if data else None

    def _heard(self, patience: float) -> str:
        """The texts of one turn: the first is waited for so long, the others follow at once."""
        self.replies = []
        while True:
            try:
                name, *data = self.client.receive(timeout=patience)
            except socketio.exceptions.TimeoutError:
                return " ".join(str(reply.get("text") or "") for reply in self.replies)
            if name == "bot_uttered":
                self.replies.append(data[0])
                patience = TOGETHER
