"""One action of one turn: what it is given, what it may say, and what happens when it fails."""

from __future__ import annotations

import abc
import asyncio
import contextvars
import functools
from collections.abc import Mapping
from concurrent.futures import Executor
from typing import Any

import structlog
from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions import wiring
from actions.memory import HANDOVER_REASON, Memory
from frontdesk.calendars.port import CalendarUnavailable
from frontdesk.desk import Desk
from frontdesk.logs import bind_turn

Events = list[dict[str, Any]]
log = structlog.get_logger()


class Turn:
    """What an action knows of the turn (typed memory), and the responses that it says, in order."""

    def __init__(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        self.memory = Memory(tracker)
        self._dispatcher = dispatcher

    def say(self, response: str, **facts: Any) -> None:
        """Say the response of that name in the domain, its variables filled from ``facts`` and slots."""
        self._dispatcher.utter_message(response=response, **facts)

    def send(self, payload: dict[str, Any]) -> None:
        """Hand the channel something that is not said (a transfer)."""
        self._dispatcher.utter_message(json_message=payload)

    def forget_words(self) -> None:
        """Take back what this action has said so far."""
        self._dispatcher.messages.clear()


def to_person(reason: str) -> Events:
    """Events that end whatever is under way and give the conversation to a person for ``reason``."""
    return [
        SlotSet(HANDOVER_REASON, reason),
        SlotSet("requested_slot", None),
        ActiveLoop(None),
        FollowupAction("action_hand_over"),
    ]


ALWAYS_SAID = frozenset({"requested_slot", "asked"})
"""Slots that Rasa's form has to see set, changed or not: the question, and that the answer was dealt with."""


def only_changes(events: Events, slots: Mapping[str, Any]) -> Events:
    """``events`` without slots that are set to what they are: Rasa checks, stores and replays every event."""
    last = {event["name"]: index for index, event in enumerate(events) if event["event"] == "slot"}

    def matters(index: int, event: Mapping[str, Any]) -> bool:
        if event["event"] != "slot":
            return True
        name = event["name"]
        return last[name] == index and (name in ALWAYS_SAID or slots.get(name) != event["value"])

    return [event for index, event in enumerate(events) if matters(index, event)]


class DeskAction(Action, abc.ABC):
    """An action that asks the desk. ``act`` runs in a thread, so that SQL never blocks other calls."""

    threads: Executor | None = None  # the loop's own pool, bounded

    def __init__(self, desk: Desk | None = None) -> None:
        self._desk = desk

    @property
    def desk(self) -> Desk:
        """The desk of this process, built at first use."""
        return self._desk or wiring.desk()

    @abc.abstractmethod
    def act(self, turn: Turn) -> Events:
        """Do the work of this turn; whatever it raises gives the caller to a person."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> Events:
        """Rasa's entry: never raises, and logs who failed where, without a word of the caller."""
        turn = Turn(dispatcher, tracker)
        with bind_turn(turn.memory.conversation, turn.memory.state, turn.memory.intent):
            call = functools.partial(contextvars.copy_context().run, self.act, turn)  # logs keep their fields
            try:
                events = await asyncio.get_running_loop().run_in_executor(self.threads, call)
                return only_changes(events, tracker.slots)
            except CalendarUnavailable as fault:
                log.error("calendar_unavailable", action=self.name(), reason=fault.reason)
                return self.failed(turn, "calendar_unavailable")
            except Exception:
                log.exception("turn_failed", action=self.name())
                return self.failed(turn, "technical_failure")

    def failed(self, turn: Turn, reason: str) -> Events:
        """What the caller gets when ``act`` raised: nothing half said, and a person."""
        turn.forget_words()
        return to_person(reason)
