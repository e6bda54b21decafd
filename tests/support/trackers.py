"""Hand-built trackers for tests of actions, and what an action made of them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import DeskAction


@dataclass(frozen=True)
class Done:
    """What an action left: the slots as they are now, the events, the responses it said, what it sent."""

    slots: dict[str, Any]
    events: list[dict[str, Any]]
    said: list[str]
    sent: list[dict[str, Any]]

    @property
    def follows(self) -> str | None:
        """The action that was asked to follow."""
        return next((event["name"] for event in self.events if event["event"] == "followup"), None)


def a_tracker(text: str = "", intent: str = "inform", form: str | None = "booking_form", **slots: Any) -> Tracker:
    """A tracker in the middle of a turn: the form active unless told otherwise, ``slots`` set."""
    metadata = {"channel": slots.pop("channel", "vapi"), "can_transfer": slots.pop("can_transfer", False)}
    message = {"text": text, "intent": {"name": intent, "confidence": 0.9}, "entities": [], "metadata": metadata}
    events = [{"event": "user", "text": text, "parse_data": message, "metadata": metadata}]
    loop = {"name": form} if form else {}
    return Tracker("call-1", slots, message, events, False, None, loop, "action_listen")


def after(tracker: Tracker, done: Done, text: str, intent: str = "inform") -> Tracker:
    """The tracker of the next turn: what ``done`` set is remembered."""
    slots = {**tracker.slots, **done.slots}
    channel = tracker.latest_message["metadata"]["channel"]
    return a_tracker(text, intent, tracker.active_loop.get("name"), channel=channel, **slots)


def run(action: DeskAction, tracker: Tracker) -> Done:
    """Run ``action`` as the action server does."""
    dispatcher = CollectingDispatcher()
    events = asyncio.run(action.run(dispatcher, tracker, {}))
    return Done(
        slots={**tracker.slots, **{event["name"]: event["value"] for event in events if event["event"] == "slot"}},
        events=events,
        said=[message["response"] for message in dispatcher.messages if message.get("response")],
        sent=[message["custom"] for message in dispatcher.messages if message.get("custom")],
    )
