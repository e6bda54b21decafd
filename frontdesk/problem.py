"""The body of every HTTP error: what went wrong, in words for the one who asked, and a trace id for the log."""

from __future__ import annotations

import uuid
from typing import Any


def problem_body(kind: str, message: str, trace_id: str | None = None) -> dict[str, Any]:
    """``{"trace_id", "error": {"type", "message"}}``; a trace id is made when none is given."""
    return {"trace_id": trace_id or uuid.uuid4().hex, "error": {"type": kind, "message": message}}
