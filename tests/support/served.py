"""Channels served as Rasa serves them: the real Sanic app, a real port, a scripted agent."""

from __future__ import annotations

import socket
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from rasa.core.channels.channel import InputChannel, register
from sanic import Sanic
from scripted_agent import ScriptedAgent


@asynccontextmanager
async def served(channels: list[InputChannel], agent: ScriptedAgent) -> AsyncIterator[str]:
    """The base address of a server with ``channels``, mounted as Rasa mounts them."""
    Sanic.test_mode = True  # Sanic's switch for several applications, one after the other, in one process
    app = Sanic(f"served-{uuid.uuid4().hex}", configure_logging=False)
    app.ctx.agent = agent
    register(channels, app, route="/webhooks/")
    listening = socket.create_server(("127.0.0.1", 0))
    server = await app.create_server(sock=listening, return_asyncio_server=True, access_log=False)
    assert server is not None
    await server.startup()
    await server.before_start()
    await server.after_start()
    await server.start_serving()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        await server.before_stop()
        server.close()
        await server.wait_closed()
        await server.after_stop()
