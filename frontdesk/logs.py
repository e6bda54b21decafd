"""Log set-up shared by the processes: facts with fields, one JSON object a line, and no person in them."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from typing import Any

import structlog

_PERSONAL = frozenset(
    {
        "text",
        "name",
        "caller_name",
        "phone",
        "contact",
        "email",
        "number",
        "caller_number",
        "reason_text",
        "body",
        "message",
    }
)


def without_persons(_: Any, __: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """structlog processor: the value of a field that could hold a person's data becomes ``***``."""
    for key in _PERSONAL & event.keys():
        event[key] = "***"
    return event


def shortened(identifier: str | None) -> str:
    """The first eight characters of an id, enough to find it again and too few to use it."""
    return f"{identifier[:8]}…" if identifier and len(identifier) > 8 else identifier or ""


def configure(level: int = logging.INFO) -> None:
    """Send the process's own log to standard error as JSON; call once, at start."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            without_persons,
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


@contextmanager
def bind_turn(conversation: str, state: str, intent: str) -> Iterator[None]:
    """Every log line inside carries ``conv_id``, ``state`` and ``intent``."""
    with structlog.contextvars.bound_contextvars(conv_id=conversation, state=state, intent=intent):
        yield
