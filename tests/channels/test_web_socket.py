"""The web channel over real connections: whose session it is, what is heard once, and who hears the answer."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
import socketio
from web_server import GREETING, WebServer, visitor, web_server

from channels.web_conversations import MAX_WAITING
from channels.web_protocol import MAX_TEXT
from frontdesk.settings import Settings

HANDSHAKE = "/socket.io/?EIO=4&transport=polling"
WEBSOCKET = "/socket.io/?EIO=4&transport=websocket"


async def opened(wire: aiohttp.ClientWebSocketResponse) -> str:
    """Connect in engine.io's own frames and return the session that is confirmed."""
    assert (await wire.receive_str()).startswith("0")
    await wire.send_str("40")
    assert (await wire.receive_str()).startswith("40")
    await wire.send_str('42["session_request",{}]')
    event, session = json.loads((await wire.receive_str())[2:])
    assert event == "session_confirm"
    return str(session)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, web_origins=("https://cabinet.example",), business_name="Cabinet Dupont")


@pytest_asyncio.fixture
async def server(settings: Settings) -> AsyncIterator[WebServer]:
    async with web_server(settings) as running:
        yield running


async def test_a_new_visitor_gets_a_session_and_is_greeted_once(server: WebServer) -> None:
    async with visitor(server) as page:
        assert page.told[0] == ("session_confirm", page.session)
        assert page.texts() == [GREETING]
        assert server.agent.ran == ["/open_conversation"]


async def test_a_message_is_answered_and_then_acknowledged(server: WebServer) -> None:
    async with visitor(server) as page:
        answer = await page.say("je voudrais un rendez-vous", id="message-1")
        assert answer == {"id": "message-1", "status": "answered", "transfer": False}
        assert page.texts() == [GREETING, "entendu : je voudrais un rendez-vous (2)."]


async def test_a_standard_client_that_knows_no_message_ids_is_served(server: WebServer) -> None:
    async with visitor(server) as page:
        await page.socket.emit("user_uttered", {"message": "bonjour", "session_id": page.session, "customData": {}})
        await page.until(lambda: page.texts() == [GREETING, "entendu : bonjour (2)."])


async def test_a_repeated_message_is_heard_once_and_answered_the_same(server: WebServer) -> None:
    async with visitor(server) as page:
        first = await page.say("un rendez-vous", id="message-1")
        again = await page.say("un rendez-vous", id="message-1")
        assert first == again
        assert server.heard() == ["un rendez-vous"]
        assert [data for event, data in page.told if event == "bot_uttered"][1:] == [page.told[-1][1]] * 2


async def test_the_messages_of_a_session_are_heard_in_order(server: WebServer) -> None:
    said = [f"message {number}" for number in range(MAX_WAITING)]
    async with visitor(server) as page:
        await asyncio.gather(*(page.say(text) for text in said))
        assert server.heard() == said
        assert [text.rpartition(" (")[0] for text in page.texts()[1:]] == [f"entendu : {text}" for text in said]


async def test_every_page_of_a_session_hears_the_answer_and_no_other_page(server: WebServer) -> None:
    async with visitor(server) as one, visitor(server, greeted=False) as two, visitor(server) as stranger:
        await two.request_session(one.session)
        assert two.session == one.session
        await one.say("un rendez-vous")
        await two.until(lambda: two.texts() == ["entendu : un rendez-vous (2)."])
        assert stranger.texts() == [GREETING]


async def test_a_page_that_starts_over_no_longer_hears_its_old_conversation(server: WebServer) -> None:
    async with visitor(server) as one, visitor(server, greeted=False) as two:
        old = one.session
        await two.request_session(old)
        await one.request_session()
        assert one.session != old
        await two.say("encore moi", session=old)
        await one.say("moi seule")
        assert one.texts() == [GREETING, GREETING, "entendu : moi seule (2)."]


async def test_nobody_joins_a_conversation_by_its_name_or_a_made_up_id(server: WebServer) -> None:
    async with visitor(server) as one, visitor(server, greeted=False) as thief:
        conversation = server.conversation(one.session)
        for id in (conversation, conversation.removeprefix("web-"), one.session[:-1], one.session + "A"):
            assert await thief.request_session(id) not in (id, one.session)
            answer = await thief.say("qui est-ce", session=id)
            assert answer["error"]["type"] == "unknown_session"
        await one.say("mon nom est secret")
        assert not any("secret" in text for text in thief.texts())
        assert server.heard() == ["mon nom est secret"]


@pytest.mark.parametrize(
    ("data", "type"),
    [
        ("bonjour", "not_an_object"),
        (["bonjour"], "not_an_object"),
        (None, "not_an_object"),
        ({"message": "bonjour"}, "unknown_session"),
    ],
)
async def test_what_is_no_message_gets_an_error_and_no_turn(server: WebServer, data: object, type: str) -> None:
    async with visitor(server) as page:
        answer = await page.send(data)
        await page.until(lambda: page.errors() == [type])
        assert answer["error"]["type"] == type and answer["trace_id"]
        assert server.heard() == []


async def test_a_session_request_of_any_shape_opens_a_session(server: WebServer) -> None:
    async with visitor(server, greeted=False) as page:
        for data in (None, "x", 5, [], {"session_id": {"a": 1}}):
            page.session = ""
            await page.socket.emit("session_request", data)
            await page.until(lambda: bool(page.session))
            assert (await page.say("bonjour"))["status"] == "answered"


async def test_a_text_without_end_is_refused_and_the_connection_lives_on(server: WebServer) -> None:
    async with visitor(server) as page:
        assert (await page.say("x" * (MAX_TEXT + 1)))["error"]["type"] == "message_too_large"
        assert (await page.say("bonjour"))["status"] == "answered"


async def test_a_packet_beyond_the_limit_ends_its_connection_and_no_other(server: WebServer) -> None:
    async with visitor(server) as page, visitor(server) as other:
        await page.socket.emit("user_uttered", {"message": "x" * 70_000, "session_id": page.session})
        await page.until(lambda: not page.socket.connected)
        assert (await other.say("toujours là"))["status"] == "answered"
        assert server.heard() == ["toujours là"]


async def test_a_websocket_frame_beyond_the_limit_ends_its_connection(server: WebServer) -> None:
    async with aiohttp.ClientSession(server.url) as browser, browser.ws_connect(WEBSOCKET) as wire:
        session = await opened(wire)
        await wire.send_str("42" + json.dumps(["user_uttered", {"message": "x" * 70_000, "session_id": session}]))
        assert {frame.type async for frame in wire} <= {aiohttp.WSMsgType.TEXT}  # the greeting at most, then the end
        assert wire.closed and server.heard() == []


async def test_a_page_that_floods_is_told_to_wait(server: WebServer) -> None:
    async with visitor(server) as page:
        server.agent.gate = asyncio.Event()
        waiting = [asyncio.ensure_future(page.say(f"message {number}")) for number in range(MAX_WAITING)]
        await page.until(lambda: bool(server.heard()))
        assert (await page.say("encore un"))["error"]["type"] == "too_many"
        server.agent.gate.set()
        assert {answer["status"] for answer in await asyncio.gather(*waiting)} == {"answered"}
        assert (await page.say("et maintenant"))["status"] == "answered"


async def test_characters_that_no_store_keeps_do_no_harm(server: WebServer) -> None:
    async with visitor(server) as page:
        assert (await page.say("bon\x00jour"))["status"] == "answered"
        assert server.heard() == ["bonjour"]


async def test_a_caller_may_not_speak_intents(server: WebServer) -> None:
    async with visitor(server) as page:
        await page.say("/open_conversation")
        assert server.heard() == ["/injection"]


async def test_a_websocket_from_the_first_packet_on_is_served_too(server: WebServer) -> None:
    async with aiohttp.ClientSession(server.url) as browser, browser.ws_connect(WEBSOCKET) as wire:
        session = await opened(wire)
        await wire.send_str("427" + json.dumps(["user_uttered", {"message": "un rendez-vous", "session_id": session}]))
        texts = [json.loads((await wire.receive_str())[2:])[1]["text"] for _ in range(2)]
        assert texts == [GREETING, "entendu : un rendez-vous (2)."]
        assert json.loads((await wire.receive_str()).removeprefix("437"))[0]["status"] == "answered"


async def test_a_turn_goes_on_when_its_page_is_gone_and_is_answered_when_it_comes_back(server: WebServer) -> None:
    async with visitor(server) as page:
        session = page.session
        server.agent.gate = asyncio.Event()
        message = {"message": "un rendez-vous", "session_id": session, "id": "message-1"}
        await page.socket.emit("user_uttered", message)
        await page.until(lambda: server.heard() == ["un rendez-vous"])
    server.agent.gate.set()
    async with visitor(server, greeted=False) as again:
        await again.request_session(session)
        assert (await again.say("un rendez-vous", id="message-1"))["status"] == "answered"
        told = [data for event, data in again.told if event == "bot_uttered"]
        assert {(data["id"], data["text"]) for data in told} == {("message-1:0", "entendu : un rendez-vous (2).")}
        assert server.heard() == ["un rendez-vous"]


async def test_a_restart_keeps_the_session_and_what_was_answered(settings: Settings) -> None:
    async with web_server(settings) as before, visitor(before) as page:
        session = page.session
        first = await page.say("un rendez-vous", id="message-1")
    async with web_server(settings) as after, visitor(after, greeted=False) as page:
        assert await page.request_session(session) == session
        assert await page.say("un rendez-vous", id="message-1") == first
        await page.say("mardi", id="message-2")
        assert after.heard() == ["mardi"]
        assert page.texts() == ["entendu : un rendez-vous (2).", "entendu : mardi (3)."]


async def test_a_session_outlives_one_change_of_the_secret(settings: Settings) -> None:
    async with web_server(settings, secret="yesterday") as before, visitor(before) as page:
        session = page.session
    rotated = web_server(settings, secret="today", previous="yesterday")
    async with rotated as after, visitor(after, greeted=False) as page:
        assert await page.request_session(session) == session
    async with web_server(settings, secret="today") as later, visitor(later, greeted=False) as page:
        assert await page.request_session(session) != session


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "https://cabinet.example.evil.example"])
async def test_a_foreign_page_is_refused_whichever_transport_it_tries(server: WebServer, origin: str) -> None:
    async with aiohttp.ClientSession(headers={"Origin": origin}) as browser:
        answer = await browser.get(server.url + HANDSHAKE)
        assert answer.status == 400
        assert "Access-Control-Allow-Origin" not in answer.headers
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await browser.ws_connect(server.url + WEBSOCKET)


async def test_our_own_page_and_a_named_site_may_connect(server: WebServer) -> None:
    for origin in (server.url, "https://cabinet.example"):
        async with aiohttp.ClientSession(headers={"Origin": origin}) as browser:
            answer = await browser.get(server.url + HANDSHAKE)
            assert answer.status == 200
            assert answer.headers["Access-Control-Allow-Origin"] == origin


async def test_without_named_sites_only_our_own_page_may_connect(settings: Settings) -> None:
    async with web_server(replace(settings, web_origins=())) as server:
        with pytest.raises(socketio.exceptions.ConnectionError):
            async with visitor(server, headers={"Origin": "https://cabinet.example"}):
                pass
        async with visitor(server, headers={"Origin": server.url}) as page:
            assert page.texts() == [GREETING]
