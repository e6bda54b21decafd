"""A look at a conversation from inside: which intent was heard, where the form stands."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text

from frontdesk.settings import Settings
from frontdesk.sql_engine import make_engine


@dataclass(frozen=True)
class Glimpse:
    """The last turn of a conversation: the intent with its confidence, and the state after it."""

    intent: str
    confidence: float
    state: str


class Inside:
    """Reads the server's store; writes nothing."""

    def __init__(self, settings: Settings) -> None:
        self._engine = make_engine(settings.conversations_url(), schema="conversations", durable=False)

    def glimpse(self, conversation: str) -> Glimpse | None:
        """The last turn of ``conversation``, or None when there is none."""
        query = text("SELECT state FROM conversations WHERE conversation = :conversation")
        with self._engine.connect() as connection:
            state = connection.execute(query, {"conversation": conversation}).scalar()
        return _glimpse(json.loads(state)) if state else None


def _glimpse(events: list[dict[str, Any]]) -> Glimpse:
    intent: dict[str, Any] = {}
    form = question = ""
    for event in events:
        if event["event"] == "user":
            intent = event["parse_data"]["intent"]
        elif event["event"] == "active_loop":
            form = event["name"] or ""
        elif event["event"] == "slot" and event["name"] == "requested_slot":
            question = event["value"] or ""
    state = f"{form}:{question}" if form else "idle"
    return Glimpse(str(intent.get("name")), float(intent.get("confidence") or 0.0), state)
