"""Replies in OpenAI's chat-completion form, streamed or whole. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from channels.messages import Reply

_SENTENCE = re.compile(r"[^.!?…]*[.!?…]+[»\"']?\s*|[^.!?…]+$")
DONE = "data: [DONE]\n\n"


def frames(reply: Reply, completion_id: str, created: int, model: str, transfer_to: str | None) -> Iterator[str]:
    """Server-sent events: one frame a sentence, so that the voice starts with the first.

    Every frame has a list ``choices`` (Vapi ends the call on one that has not), the last has a
    ``finish_reason``, and ``[DONE]`` closes.
    """

    def frame(delta: dict[str, Any], finish: str | None = None) -> str:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        head = {"id": completion_id, "object": "chat.completion.chunk", "created": created, "model": model}
        return f"data: {json.dumps({**head, 'choices': [choice]}, ensure_ascii=False)}\n\n"

    yield frame({"role": "assistant", "content": ""})
    for sentence in sentences(reply.text):
        yield frame({"content": sentence})
    tool = tool_call(reply, completion_id, transfer_to)
    if tool:
        yield frame({"tool_calls": [{"index": 0, **tool}]})
    yield frame({}, "tool_calls" if tool else "stop")
    yield DONE


def whole(reply: Reply, completion_id: str, created: int, model: str, transfer_to: str | None) -> dict[str, Any]:
    """The answer to ``stream: false``."""
    tool = tool_call(reply, completion_id, transfer_to)
    message: dict[str, Any] = {"role": "assistant", "content": reply.text}
    if tool:
        message["tool_calls"] = [tool]
    choice = {"index": 0, "message": message, "finish_reason": "tool_calls" if tool else "stop"}
    return {
        "id": completion_id,
        "object": "chat.completion",
        "created": created,
        "model": model,
        "choices": [choice],
        "usage": {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0},
    }


def tool_call(reply: Reply, completion_id: str, transfer_to: str | None) -> dict[str, Any] | None:
    """The transfer, when the reply asks for one and the request's tools allow the destination."""
    if reply.transfer is None or transfer_to is None:
        return None
    arguments = json.dumps({"destination": transfer_to})
    return {
        "id": f"call_{completion_id[-16:]}",
        "type": "function",
        "function": {"name": "transferCall", "arguments": arguments},
    }


def sentences(text: str) -> list[str]:
    """``text`` cut after each sentence; joined again they are the same text."""
    return [piece for piece in _SENTENCE.findall(text) if piece]
