"""The Vapi channel: completions (what to say next), the webhook (what happened), and its health."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import structlog
from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from channels import completions, vapi_payloads
from channels.access import may_complete, may_notify
from channels.health import health_of
from channels.messages import Reply, Utterance
from channels.problems import answer_all_errors, json_object, problem
from channels.turns import TurnRunner, runner_for
from frontdesk.settings import Settings

COMPLETION_PATHS = ("/", "/chat/completions", "/chat/completions/chat/completions", "/v1/chat/completions")
"""Vapi appends ``/chat/completions`` to the address it was given, which may already end so."""
STREAM = "text/event-stream; charset=utf-8"
UNBUFFERED = {"Cache-Control": "no-cache, no-transform", "X-Accel-Buffering": "no"}
log = structlog.get_logger()


class VapiInput(InputChannel):
    """``channels.vapi.VapiInput`` in ``credentials.yml``; settings are the environment's."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    @classmethod
    def name(cls) -> str:
        """As the domain's ``channel:`` spells it."""
        return "vapi"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """Build from the environment. Raises ``SettingsError``."""
        return cls(Settings.load())

    def url_prefix(self) -> str:
        """The specification's address."""
        return "/api/vapi"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes under ``/api/vapi``."""
        blueprint = Blueprint("vapi")
        routes = VapiRoutes(self.settings, runner_for(on_new_message))
        for path in COMPLETION_PATHS:
            blueprint.add_route(_function(routes.complete), path, methods=["POST"], name=f"complete{path}")
        blueprint.add_route(_function(routes.notify), "/webhook", methods=["POST"], name="notify")
        blueprint.add_route(_function(routes.health), "/health", methods=["GET"], name="health")
        blueprint.add_route(_function(routes.reachable), "/", methods=["GET"], name="reachable")

        @blueprint.listener("before_server_start")
        async def attach(app: Sanic, _: Any) -> None:
            answer_all_errors(app)
            routes.runner.responses = lambda: app.ctx.agent.processor.domain.responses

        return blueprint


Handler = Callable[[Request], Awaitable["HTTPResponse | None"]]


def _function(method: Handler) -> Handler:
    """A function that calls ``method``: Sanic writes attributes on its handlers, which methods refuse."""

    async def handle(request: Request) -> HTTPResponse | None:
        return await method(request)

    return handle


class VapiRoutes:
    """The handlers. After authentication a JSON object always gets 200 and something to say."""

    def __init__(self, settings: Settings, runner: TurnRunner) -> None:
        self.settings = settings
        self.runner = runner
        self.clock = settings.clock()

    async def complete(self, request: Request) -> HTTPResponse | None:
        """A chat completion, or a server message that came by the wrong path."""
        if not may_complete(request, self.settings):
            return problem(401, "unauthorized", "the API key is missing or wrong")
        return await self._answer(request)

    async def notify(self, request: Request) -> HTTPResponse | None:
        """A server message, the specification's minimal body, or a completion that came by the wrong path."""
        if not may_notify(request, self.settings):
            return problem(401, "unauthorized", "the webhook's secret is missing or wrong")
        return await self._answer(request)

    async def health(self, request: Request) -> HTTPResponse:
        """The health of the whole desk."""
        return await health_of(request.app, self.runner.desk, self.clock)

    async def reachable(self, request: Request) -> HTTPResponse:
        """For checks that only look whether somebody is there."""
        return json({"status": "ok"})

    async def _answer(self, request: Request) -> HTTPResponse | None:
        body = json_object(request)
        if isinstance(body, HTTPResponse):
            return body
        payload = vapi_payloads.parse(body, self.settings.transfer_number)
        if isinstance(payload, vapi_payloads.Event):
            return json(await self._event(payload))
        if isinstance(payload, vapi_payloads.Transcript):
            reply = await self.runner.take(
                Utterance(payload.call_id, payload.turn, payload.text, "vapi", payload.caller_number)
            )
            return json({"text": reply.text, "transfer": reply.transfer})
        return await self._complete(request, payload)

    async def _complete(self, request: Request, heard: vapi_payloads.Heard) -> HTTPResponse | None:
        reply = await self._reply(heard)
        named = (f"chatcmpl-{uuid.uuid4().hex}", int(self.clock().timestamp()), heard.model, heard.transfer_to)
        if not heard.stream:
            return json(completions.whole(reply, *named), ensure_ascii=False)
        stream = await request.respond(content_type=STREAM, headers=UNBUFFERED)
        for frame in completions.frames(reply, *named):
            await stream.send(frame)
        await stream.eof()
        return None

    async def _reply(self, heard: vapi_payloads.Heard) -> Reply:
        if not heard.opening and not heard.fresh:
            last = await self.runner.last_reply(heard.call_id)
            if last is not None and last.transfer is None:
                return last
            if last is not None:  # the transfer did not go through, or nobody would ask: it is not tried again
                return Reply((self.runner.fixed("utter_transfer_failed", "vapi"),))
        return await self.runner.take(
            Utterance(
                conversation=heard.call_id,
                turn=heard.turn or "open",
                text=heard.text,
                channel="vapi",
                caller_number=heard.caller_number,
                intent="open_conversation" if heard.opening else None,
                can_transfer=heard.transfer_to is not None,
            )
        )

    async def _event(self, event: vapi_payloads.Event) -> dict[str, Any]:
        """What a server message is answered with; most only want a 200."""
        log.info("vapi_event", type=event.type, conv_id=event.call_id)
        if event.ended and event.call_id:
            try:
                await self.runner.desk.release(event.call_id)
            except (aiohttp.ClientError, asyncio.TimeoutError):
                log.warning("hold_not_released", conv_id=event.call_id)  # it expires by itself
        if event.type == "tool-calls":
            unknown = "this assistant has no such tool"
            return {"results": [{"toolCallId": id_, "name": name, "error": unknown} for id_, name in event.tool_calls]}
        if event.type == "transfer-destination-request":
            number = self.settings.transfer_number
            if number is None:
                return {"error": "no transfer number is configured"}
            return {"destination": {"type": "number", "number": number, "message": ""}}
        return {}
