"""The web channel on a real port, before a scripted dialogue: real socket.io, real journal, no model."""

from __future__ import annotations

import asyncio
import socket
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import socketio

from accueil import without_tensorflow

without_tensorflow.install()

from rasa.core.channels.channel import UserMessage, register  # noqa: E402
from sanic import Sanic  # noqa: E402
from scripted_agent import ScriptedAgent  # noqa: E402

from channels.desk_link import DeskClient  # noqa: E402
from channels.journal_store import open_journal  # noqa: E402
from channels.locks import ConversationLocks, FileGate  # noqa: E402
from channels.turns import TurnRunner  # noqa: E402
from channels.web import WebInput  # noqa: E402
from channels.web_sessions import Session, SessionSigner  # noqa: E402
from frontdesk.settings import Settings  # noqa: E402

GREETING = "entendu : /open_conversation (1)."


class GatedAgent(ScriptedAgent):
    """The scripted agent, which can be made to wait in the middle of its turns."""

    gate: asyncio.Event | None = None

    async def handle_message(self, message: UserMessage) -> None:
        if self.gate is not None:
            self.ran.append(str(message.text))
            await self.gate.wait()
            self.ran.remove(str(message.text))
        await super().handle_message(message)


@dataclass
class WebServer:
    """A running server of the channel."""

    url: str
    agent: GatedAgent
    signer: SessionSigner

    def heard(self) -> list[str]:
        """What the dialogue was given, greetings aside."""
        return [text for text in self.agent.ran if text != "/open_conversation"]

    def conversation(self, session: str) -> str:
        """What Rasa is told of the session with that id."""
        known = self.signer.read(session)
        assert isinstance(known, Session)
        return known.conversation


@asynccontextmanager
async def web_server(
    settings: Settings, secret: str = "a" * 32, previous: str | None = None
) -> AsyncIterator[WebServer]:
    """Serve the channel on a free port, mounted as Rasa mounts it, with its store in ``settings.data_dir``."""
    journal = open_journal(settings)
    agent = GatedAgent(journal)
    locks = ConversationLocks(FileGate(settings.data_dir / "conversations.lock"))
    runner = TurnRunner(agent.handle_message, journal, locks, DeskClient(settings))
    signer = SessionSigner(secret, previous)
    Sanic.test_mode = True  # Sanic's switch for several applications, one after the other, in one process
    app = Sanic(f"web-{uuid.uuid4().hex}", configure_logging=False)
    register([WebInput(settings, signer, lambda _: runner)], app, route="/webhooks/")
    listening = socket.create_server(("127.0.0.1", 0))
    server = await app.create_server(sock=listening, return_asyncio_server=True, access_log=False)
    assert server is not None
    await server.startup()
    await server.before_start()
    await server.after_start()
    await server.start_serving()
    port = listening.getsockname()[1]
    try:
        yield WebServer(f"http://127.0.0.1:{port}", agent, signer)
    finally:
        if agent.gate is not None:
            agent.gate.set()
        await server.before_stop()
        server.close()
        await server.wait_closed()
        await server.after_stop()


@dataclass
class Visitor:
    """A page: one socket.io connection and all that it was told."""

    socket: socketio.AsyncClient
    told: list[tuple[str, Any]] = field(default_factory=list)
    session: str = ""

    async def request_session(self, session: object = None) -> str:
        """Send ``session_request`` and wait for the confirmation."""
        self.session = ""
        await self.socket.emit("session_request", {"session_id": session})
        await self.until(lambda: bool(self.session))
        return self.session

    async def say(self, text: object, id: str | None = None, session: str | None = None) -> dict[str, Any]:
        """Send a message and wait for its acknowledgement."""
        data = {"message": text, "session_id": self.session if session is None else session}
        return await self.send(data | ({"id": id} if id else {}))

    async def send(self, data: Any) -> dict[str, Any]:
        """Send ``user_uttered`` with any data and wait for its acknowledgement."""
        acknowledged: dict[str, Any] = await self.socket.call("user_uttered", data)
        return acknowledged

    def texts(self) -> list[str]:
        """What the desk said to this page, in order."""
        return [data["text"] for event, data in self.told if event == "bot_uttered"]

    def errors(self) -> list[str]:
        """The types of the errors that this page was sent."""
        return [data["error"]["type"] for event, data in self.told if event == "error"]

    async def until(self, holds: Any) -> None:
        """Wait until ``holds()`` is true; fails after thirty seconds."""

        async def watch() -> None:
            while not holds():  # noqa: ASYNC110 - any condition, of any part
                await asyncio.sleep(0.01)

        await asyncio.wait_for(watch(), 30)


@asynccontextmanager
async def visitor(server: WebServer, greeted: bool = True, **options: Any) -> AsyncIterator[Visitor]:
    """Connect a page; with a session and its greeting unless ``greeted`` is false.

    By long-polling: python-socketio's client needs a newer aiohttp than Rasa's for WebSocket.
    """
    client = socketio.AsyncClient(reconnection=False)
    page = Visitor(client)

    async def told(event: str, data: Any) -> None:
        page.told.append((event, data))
        if event == "session_confirm":
            page.session = data

    client.on("*", told)
    await client.connect(server.url, transports=["polling"], **options)
    try:
        if greeted:
            await page.request_session()
            await page.until(lambda: page.texts() == [GREETING])
        yield page
    finally:
        await client.eio.disconnect(abort=True)  # at once: otherwise the client sits out its pending poll
