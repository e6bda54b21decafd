"""The turn under way in this task: what the tracker store and the action endpoint need to know of it."""

from __future__ import annotations

import time
from contextvars import ContextVar
from dataclasses import dataclass, field

from channels.messages import Reply
from channels.outputs import CollectingOutput


@dataclass
class TurnContext:
    """One turn between *received* and *committed*.

    ``state`` is the tracker before the turn (JSON, None for a new conversation) and ``effects`` how often
    it had changed the calendar. ``failed`` is set when an action could not be run: such a turn must not
    be saved. ``reply`` is set by the commit. ``began`` is on the machine's monotonic clock.
    """

    conversation: str
    turn: str
    state: str | None
    output: CollectingOutput
    effects: int = field(default=0)
    failed: bool = field(default=False)
    began: float = field(default_factory=time.monotonic)
    reply: Reply | None = field(default=None)


current_turn: ContextVar[TurnContext | None] = ContextVar("current_turn", default=None)
