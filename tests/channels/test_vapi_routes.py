"""Vapi's routes through the real Sanic app: who may ask, what is answered, and what nobody can break."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import aiohttp
import pytest
from callers import read_stream
from scripted_agent import ScriptedAgent
from served import served

from channels.health import HealthInput
from channels.vapi import VapiInput
from frontdesk.settings import Settings

COMPLETIONS = "/api/vapi/chat/completions"


def body(*said: str, **more: Any) -> dict[str, Any]:
    messages: list[dict[str, Any]] = []
    for index, text in enumerate(said):
        messages += [{"role": "assistant", "content": f"réponse {index}"}] if index else []
        messages.append({"role": "user", "content": text})
    return {"messages": messages, "call": {"id": "call-1"}, **more}


class Line:
    """One connection to the served channels."""

    def __init__(self, base: str, session: aiohttp.ClientSession) -> None:
        self.base, self.session = base, session

    async def post(self, path: str, data: Any, **headers: str) -> tuple[int, str]:
        raw = data if isinstance(data, (str, bytes)) else json.dumps(data)
        async with self.session.post(self.base + path, data=raw, headers=headers) as answer:
            return answer.status, await answer.text()

    async def get(self, path: str) -> tuple[int, dict[str, Any]]:
        async with self.session.get(self.base + path) as answer:
            return answer.status, await answer.json()


@pytest.fixture
async def line(settings: Settings, agent: ScriptedAgent) -> AsyncIterator[Line]:
    channels = [VapiInput(settings), HealthInput(settings)]
    async with served(channels, agent) as base, aiohttp.ClientSession() as session:
        yield Line(base, session)


@pytest.fixture
async def guarded(settings: Settings, agent: ScriptedAgent) -> AsyncIterator[Line]:
    secrets = {"vapi_llm_api_key": "key-é", "vapi_llm_api_key_previous": "old", "vapi_webhook_secret": "hook"}
    async with (
        served([VapiInput(replace(settings, **secrets))], agent) as base,
        aiohttp.ClientSession() as session,
    ):
        yield Line(base, session)


@pytest.mark.parametrize(
    "path",
    ["/api/vapi", "/api/vapi/", COMPLETIONS, COMPLETIONS + "/", COMPLETIONS + "/chat/completions",
     "/api/vapi/v1/chat/completions", "/api/vapi/webhook"],
)  # fmt: skip
async def test_a_completion_is_streamed_by_every_path(line: Line, path: str) -> None:
    status, text = await line.post(path, body("bonjour"))
    assert status == 200
    assert read_stream(text) == {"text": "entendu : bonjour (1).", "tool_calls": [], "finish": "stop"}


async def test_a_completion_in_one_piece(line: Line) -> None:
    status, text = await line.post(COMPLETIONS, body("bonjour", stream=False))
    assert status == 200
    assert json.loads(text)["choices"][0]["message"]["content"] == "entendu : bonjour (1)."


async def test_the_same_request_six_times_is_one_turn(line: Line, agent: ScriptedAgent) -> None:
    answers = await asyncio.gather(*(line.post(COMPLETIONS, body("bonjour")) for _ in range(6)))
    assert {read_stream(text)["text"] for _, text in answers} == {"entendu : bonjour (1)."}
    assert agent.ran == ["bonjour"]


async def test_only_the_newest_words_are_heard(line: Line, agent: ScriptedAgent) -> None:
    await line.post(COMPLETIONS, body("bonjour"))
    await line.post(COMPLETIONS, body("bonjour", "Martin"))
    assert agent.ran == ["bonjour", "Martin"]


async def test_a_client_that_hangs_up_does_not_stop_the_turn(line: Line, agent: ScriptedAgent) -> None:
    agent.seconds = 0.2
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(line.post(COMPLETIONS, body("bonjour")), 0.1)
    await asyncio.sleep(0.3)
    _, text = await line.post(COMPLETIONS, body("bonjour"))
    assert read_stream(text)["text"] == "entendu : bonjour (1)."
    assert agent.ran == ["bonjour"]


async def test_nobody_has_spoken_yet(line: Line, agent: ScriptedAgent) -> None:
    await line.post(COMPLETIONS, {"messages": [], "call": {"id": "call-1"}})
    assert agent.ran == ["/open_conversation"]


async def test_nothing_new_was_said(line: Line, agent: ScriptedAgent) -> None:
    await line.post(COMPLETIONS, body("bonjour"))
    history = body("bonjour")
    history["messages"].append({"role": "assistant", "content": "entendu : bonjour (1)."})
    _, text = await line.post(COMPLETIONS, history)
    assert read_stream(text)["text"] == "entendu : bonjour (1)."
    assert agent.ran == ["bonjour"]


async def test_the_minimal_body_of_the_specification(line: Line) -> None:
    status, text = await line.post("/api/vapi/webhook", {"call_id": "c-9", "transcript": "bonjour"})
    assert (status, json.loads(text)) == (200, {"text": "entendu : bonjour (1).", "transfer": None})


async def test_a_server_message_on_either_path(line: Line, agent: ScriptedAgent) -> None:
    report = {"message": {"type": "end-of-call-report", "call": {"id": "call-1"}}}
    for path in ("/api/vapi/webhook", COMPLETIONS):
        assert await line.post(path, report) == (200, "{}")
    assert agent.ran == []


async def test_every_tool_call_gets_one_result(line: Line) -> None:
    calls = {"message": {"type": "tool-calls", "toolCallList": [{"id": "call_1", "function": {"name": "x"}}]}}
    status, text = await line.post("/api/vapi/webhook", calls)
    assert status == 200
    assert [row["toolCallId"] for row in json.loads(text)["results"]] == ["call_1"]


@pytest.mark.parametrize(("raw", "status"), [("", 400), ("{", 400), ("[1]", 400), ('"x"', 400), ("[" * 100_000, 400)])
async def test_what_is_no_json_object_is_told_so(line: Line, raw: str, status: int) -> None:
    code, text = await line.post(COMPLETIONS, raw)
    found = json.loads(text)
    assert code == status
    assert found["trace_id"]
    assert set(found["error"]) == {"type", "message"}


async def test_a_body_that_is_too_large(line: Line) -> None:
    code, text = await line.post(COMPLETIONS, "x" * (5 * 1024 * 1024 + 1))
    assert (code, json.loads(text)["error"]["type"]) == (413, "too_large")


@pytest.mark.parametrize(
    "strange",
    [{}, {"messages": 3}, {"messages": [None, {"role": 4}]}, {"call": []}, {"message": {"type": 3}}, {"x": None}],
)
async def test_any_object_gets_something_to_say(line: Line, strange: dict[str, Any]) -> None:
    status, text = await line.post(COMPLETIONS, strange)
    assert status == 200
    assert read_stream(text)["text"]


async def test_without_the_key_nothing_is_read(guarded: Line, agent: ScriptedAgent) -> None:
    for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": "key"}):
        status, text = await guarded.post(COMPLETIONS, "{not json", **headers)
        assert (status, json.loads(text)["error"]["type"]) == (401, "unauthorized")
    assert (await guarded.post("/api/vapi/webhook", {"call_id": "c", "transcript": "x"}))[0] == 401
    assert agent.ran == []


@pytest.mark.parametrize("value", ["Bearer old", "bearer old", "old"])
async def test_the_key_with_and_without_its_scheme(guarded: Line, value: str) -> None:
    assert (await guarded.post(COMPLETIONS, body("bonjour"), Authorization=value))[0] == 200


async def test_the_webhook_has_a_secret_of_its_own(guarded: Line) -> None:
    report = {"message": {"type": "hang"}}
    assert (await guarded.post("/api/vapi/webhook", report, **{"X-Vapi-Secret": "hook"}))[0] == 200
    assert (await guarded.post("/api/vapi/webhook", report, Authorization="Bearer hook"))[0] == 200
    assert (await guarded.post("/api/vapi/webhook", report, **{"X-Vapi-Secret": "old"}))[0] == 401


async def test_health_says_which_part_is_missing(line: Line) -> None:
    for path in ("/health", "/health/ready", "/api/vapi/health"):
        status, found = await line.get(path)  # nobody listens on the actions' port
        assert status == 503
        assert found["status"] == "down"
        assert found["services"]["server"]["status"] == "ok"
        assert found["services"]["actions"]["status"] == "down"


async def test_an_unknown_address_is_json_too(line: Line) -> None:
    status, found = await line.get("/api/vapi/nowhere")
    assert status == 404
    assert found["error"]["type"] == "NotFound"


async def test_a_transfer_that_failed_is_not_tried_again(line: Line, agent: ScriptedAgent) -> None:
    asked = body("parler à quelqu'un")
    await line.post(COMPLETIONS, asked)
    asked["messages"] += [
        {"role": "assistant", "content": "", "tool_calls": [{"id": "call_1", "function": {"name": "transferCall"}}]},
        {"role": "tool", "tool_call_id": "call_1", "content": "Transfer failed."},
    ]
    _, text = await line.post(COMPLETIONS, asked)
    assert read_stream(text)["text"] == "Merci de rappeler un peu plus tard."
    assert read_stream(text)["tool_calls"] == []
