"""Is the desk able to answer a turn, end to end?"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from importlib.metadata import version
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from channels.desk_link import DeskClient
from frontdesk.clock import Clock
from frontdesk.settings import Settings


class HealthInput(InputChannel):
    """``channels.health.HealthInput`` in ``credentials.yml``: ``GET /health`` and ``/health/ready``."""

    def __init__(self, settings: Settings) -> None:
        self.desk = DeskClient(settings)
        self.clock = settings.clock()

    @classmethod
    def name(cls) -> str:
        """A name of its own; no response varies with it."""
        return "health"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """Build from the environment. Raises ``SettingsError``."""
        return cls(Settings.load())

    def url_prefix(self) -> str:
        """Mounted at ``/health``."""
        return "/health"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The two routes."""
        blueprint = Blueprint("health")

        async def answer(request: Request) -> HTTPResponse:
            return await health_of(request.app, self.desk, self.clock)

        blueprint.add_route(answer, "/", methods=["GET"], name="live")
        blueprint.add_route(answer, "/ready", methods=["GET"], name="ready")
        return blueprint


async def health_of(app: Sanic, desk: DeskClient, clock: Clock) -> HTTPResponse:
    """200 when the model is loaded and the desk answers, 503 otherwise; the body says which part is missing."""
    began = time.perf_counter()
    agent = getattr(app.ctx, "agent", None)
    loaded = agent is not None and agent.is_ready()
    answers = await desk.healthy()
    elapsed = round((time.perf_counter() - began) * 1000, 1)
    status = "ok" if loaded and answers else "down"
    body = {
        "status": status,
        "timestamp": clock().isoformat(),
        "response_ms": elapsed,
        "version": version("accueil"),
        "services": {
            "server": {"status": "ok" if loaded else "down", "latency_ms": 0.0},
            "actions": {"status": "ok" if answers else "down", "latency_ms": elapsed},
        },
    }
    return json(body, status=200 if status == "ok" else 503)
