"""The web channel: Rasa's socket.io protocol, with sessions that can't be guessed or borrowed, and the pages."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from rasa.core.channels.socketio import SocketBlueprint, SocketIOInput
from sanic import Blueprint, Sanic
from socketio import AsyncServer

from channels.turns import TurnRunner, runner_for
from channels.web_conversations import Conversations
from channels.web_origins import allowed_origins, is_allowed
from channels.web_pages import add_pages
from channels.web_sessions import SessionSigner, kept_secret
from frontdesk.settings import Settings

OnNewMessage = Callable[[UserMessage], Awaitable[Any]]
Runners = Callable[[OnNewMessage], TurnRunner]

MAX_PACKET = 64 * 1024
"""Bytes of one request or WebSocket frame; above it the connection ends, as there is no message to answer."""

PING_INTERVAL, PING_TIMEOUT = 20, 10
"""Seconds. A page learns within thirty that its connection is dead; proxies that cut after sixty see traffic."""


class WebInput(SocketIOInput):
    """``channels.web.WebInput`` in ``credentials.yml``; takes no credentials, its settings are the environment's."""

    def __init__(self, settings: Settings, signer: SessionSigner, runners: Runners = runner_for) -> None:
        """Nothing is read or opened before ``blueprint`` is called; ``runners`` gives what takes the turns."""
        super().__init__(session_persistence=True)
        self.settings = settings
        self.signer = signer
        self.runners = runners

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """Build from the environment. Raises ``SettingsError``, or OSError when the data folder can't be written."""
        settings = Settings.load()
        secret = settings.session_secret or kept_secret(settings.data_dir / "session_secret")
        return cls(settings, SessionSigner(secret, settings.session_secret_previous))

    def url_prefix(self) -> str:
        """Mounted at the root: /demo, /widget.js, /socket.io."""
        return "/"

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """The socket.io server and the pages.

        Raises OSError when a file of the widget is missing, ValueError when an address of a site is none.
        """
        allowed = allowed_origins(self.settings)
        self.sio = sio = AsyncServer(
            async_mode="sanic",
            # A function, never a list: python-socketio takes an empty list for "check nothing".
            cors_allowed_origins=lambda origin, environ: is_allowed(origin, environ, allowed),
            cors_credentials=False,
            max_http_buffer_size=MAX_PACKET,
            ping_interval=PING_INTERVAL,
            ping_timeout=PING_TIMEOUT,
        )
        blueprint = SocketBlueprint(sio, self.socketio_path, "web", __name__)
        Conversations(sio, self.signer, self.runners(on_new_message), self.name()).listen()
        add_pages(blueprint, self.settings)

        @blueprint.before_server_stop
        async def hang_up(_: Sanic, __: Any) -> None:
            """End the connections, so that stopping does not wait for pages that are left open."""
            for connection in list(sio.eio.sockets.values()):
                await connection.close(wait=False)
            await sio.shutdown()
            # engine.io leaves a sleeping task per connection, of which the closing loop would complain as an error.
            heartbeats = [task for task in asyncio.all_tasks() if "._send_ping" in repr(task.get_coro())]
            for task in heartbeats:
                task.cancel()
            await asyncio.gather(*heartbeats, return_exceptions=True)

        return blueprint
