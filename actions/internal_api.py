"""What the action server offers beside actions: health, the internal API, and errors that name no one."""

from __future__ import annotations

import asyncio
import hmac
import uuid
from collections.abc import Callable
from typing import Any, TypeVar

import structlog
from sanic import Sanic, response
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse

from actions import wiring
from frontdesk.calendars.port import CalendarUnavailable
from frontdesk.problem import problem_body
from frontdesk.settings import LOOPBACK, Settings

TOKEN_HEADER = "X-Internal-Token"  # noqa: S105 — the header's name, not the token
OPEN_PATHS = frozenset({"/health"})
T = TypeVar("T")
log = structlog.get_logger()


def attach(app: Sanic, settings: Settings) -> None:
    """Guard every route of the action server with the internal token and add the internal API.

    Raises ``ValueError`` when the server would listen beyond this machine without a token.
    """
    if settings.actions_token is None and settings.actions_host not in LOOPBACK:
        raise ValueError("ACTIONS_TOKEN must be set to listen beyond this machine")
    app.register_middleware(_guard(settings.actions_token), "request")
    app.error_handler.add(Exception, _failed)
    app.register_listener(_warm_up, "after_server_start")
    app.add_route(_ready, "/internal/v1/health", methods=["GET"])
    app.add_route(_release, "/internal/v1/holds/release", methods=["POST"])
    app.add_route(_booked, "/internal/v1/book", methods=["GET"])


async def _warm_up(app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
    """Load in a thread, while the server already answers."""
    app.add_task(_warmed_up())


async def _warmed_up() -> None:
    try:
        await _in_thread(lambda: wiring.desk().warm_up())
    except CalendarUnavailable as fault:
        log.warning("not_warm", reason=fault.reason)  # health says so too; the first turn tries again


def _guard(token: str | None) -> Callable[[Request], HTTPResponse | None]:
    def check(request: Request) -> HTTPResponse | None:
        if token is None or request.path in OPEN_PATHS:
            return None
        given = str(request.headers.get(TOKEN_HEADER, ""))
        if hmac.compare_digest(given.encode("utf-8", "surrogateescape"), token.encode()):
            return None
        return problem(401, "unauthorized", f"{TOKEN_HEADER} is missing or wrong")

    return check


async def _ready(request: Request) -> HTTPResponse:
    """200 when the desk's store answers."""
    desk = wiring.desk()
    await _in_thread(lambda: desk.calendar.booked_by("health"))
    return response.json({"status": "ok"})


async def _release(request: Request) -> HTTPResponse:
    """Let go of what a conversation holds: ``{"conversation": id}``."""
    conversation = _conversation(request.json if isinstance(request.json, dict) else {})
    await _in_thread(lambda: wiring.desk().release(conversation))
    return response.json({"released": True})


async def _booked(request: Request) -> HTTPResponse:
    """How many appointments a conversation has booked: ``?conversation=id``."""
    conversation = _conversation({"conversation": request.args.get("conversation")})
    found = await _in_thread(lambda: wiring.desk().calendar.booked_by(conversation))
    return response.json({"booked": len(found)})


def _conversation(data: dict[str, Any]) -> str:
    value = data.get("conversation")
    if not isinstance(value, str) or not value:
        raise SanicException("conversation must be a text", status_code=400)
    return value


async def _in_thread(work: Callable[[], T]) -> T:
    return await asyncio.get_running_loop().run_in_executor(None, work)


def _failed(request: Request, fault: Exception) -> HTTPResponse:
    """Every fault as JSON with a trace id; the request's body, which holds the caller's words, stays here."""
    if isinstance(fault, SanicException):
        return problem(fault.status_code or 500, "bad_request", str(fault))
    if isinstance(fault, CalendarUnavailable):
        return problem(503, "calendar_unavailable", fault.reason)
    answer = uuid.uuid4().hex
    log.error("action_server_fault", trace_id=answer, path=request.path, exc_info=fault)
    return problem(500, "internal", "the action server could not answer", answer)


def problem(status: int, kind: str, message: str, trace_id: str | None = None) -> HTTPResponse:
    """An error with the body that all parts share."""
    return response.json(problem_body(kind, message, trace_id), status=status)
