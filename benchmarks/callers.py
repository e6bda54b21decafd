"""Speaking to either side over its own protocol, and timing what comes back."""
from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import aiohttp

PATIENCE = 180.0
"""Seconds after which a turn without an answer is an error."""

KEEP_ALIVE = 4.0
"""Seconds for which an idle connection is used again: both servers close theirs after five or more."""


@dataclass(frozen=True)
class Heard:
    """A reply. ``first`` and ``last`` are seconds from the request to its first text and to its end."""

    text: str
    first: float
    last: float


class Caller(Protocol):
    """One conversation."""

    async def say(self, text: str) -> Heard:
        """Say ``text``. Raises ``aiohttp.ClientError`` or ``asyncio.TimeoutError``."""


def open_session(calls: int) -> aiohttp.ClientSession:
    """A session that keeps up to ``calls`` connections alive."""
    connector = aiohttp.TCPConnector(limit=calls, keepalive_timeout=KEEP_ALIVE)
    return aiohttp.ClientSession(
        connector=connector, timeout=aiohttp.ClientTimeout(total=PATIENCE), raise_for_status=True
    )


@dataclass
class RestCaller:
    """Rasa's own REST channel, streamed, so that its first text is on the wire as soon as it is said."""

    session: aiohttp.ClientSession
    url: str
    conversation: str

    async def say(self, text: str) -> Heard:
        """See ``Caller``."""
        body = {"sender": self.conversation, "message": text, "metadata": {"channel": "vapi"}}
        texts, began, first = [], time.perf_counter(), 0.0
        async with self.session.post(f"{self.url}/webhooks/rest/webhook?stream=true", json=body) as answer:
            async for line in answer.content:
                said = json.loads(line).get("text") if line.strip() else None
                if said:
                    first = first or time.perf_counter() - began
                    texts.append(said)
        return Heard(" ".join(texts), first, time.perf_counter() - began)


@dataclass
class VapiCaller:
    """The desk's phone channel, as Vapi uses it: the whole conversation in every request, the answer streamed."""

    session: aiohttp.ClientSession
    url: str
    conversation: str
    messages: list[Mapping[str, Any]] = field(default_factory=list)

    async def say(self, text: str) -> Heard:
        """See ``Caller``."""
        self.messages.append({"role": "user", "content": text})
        call = {"id": self.conversation, "type": "inboundPhoneCall"}
        body = {"model": "accueil", "messages": self.messages, "stream": True, "temperature": 0, "call": call}
        texts, began, first = [], time.perf_counter(), 0.0
        async with self.session.post(f"{self.url}/api/vapi/chat/completions", json=body) as answer:
            async for line in answer.content:
                said = _content(line)
                if said:
                    first = first or time.perf_counter() - began
                    texts.append(said)
        heard = Heard("".join(texts), first, time.perf_counter() - began)
        self.messages.append({"role": "assistant", "content": heard.text})
        return heard


def _content(line: bytes) -> str:
    """The text of one line of server-sent events; empty for every other line."""
    data = line.removeprefix(b"data: ").strip()
    if data == line.strip() or data == b"[DONE]":
        return ""
    return "".join(choice["delta"].get("content") or "" for choice in json.loads(data)["choices"])


CALLERS: Mapping[str, Callable[[aiohttp.ClientSession, str, str], Caller]] = {"rest": RestCaller, "vapi": VapiCaller}
"""Protocol → caller."""
