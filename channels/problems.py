"""HTTP errors of the server: JSON with a trace id, never a stack, never the request."""

from __future__ import annotations

import json
import uuid
from typing import Any

import structlog
from sanic import Sanic
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from frontdesk.problem import problem_body

MAX_BODY = 5 * 1024 * 1024
"""Bytes. A request of Vapi has 5 to 60 KB and grows with the call; its reports a few hundred."""
log = structlog.get_logger()


def problem(status: int, kind: str, message: str) -> HTTPResponse:
    """An error with the body that all parts share."""
    return json_response(problem_body(kind, message), status=status)


def json_object(request: Request) -> dict[str, Any] | HTTPResponse:
    """The request's JSON object, or the error that says why there is none."""
    if len(request.body) > MAX_BODY:
        return problem(413, "too_large", f"the body has more than {MAX_BODY} bytes")
    try:
        body = json.loads(request.body)
    except (ValueError, RecursionError):
        return problem(400, "not_json", "the body is not JSON")
    if not isinstance(body, dict):
        return problem(400, "not_an_object", "the body must be a JSON object")
    return body


def answer_all_errors(app: Sanic) -> None:
    """Make every error of ``app``, from whatever route, a JSON body that names the fault."""

    async def answer(request: Request, fault: Exception) -> HTTPResponse:
        if isinstance(fault, SanicException):
            return problem(fault.status_code or 500, type(fault).__name__, str(fault))
        trace_id = uuid.uuid4().hex
        log.error("server_fault", trace_id=trace_id, path=request.path, exc_info=fault)
        return json_response(problem_body("internal", "the server could not answer", trace_id), status=500)

    app.error_handler.add(Exception, answer)
    app.error_handler.add(SanicException, answer)
