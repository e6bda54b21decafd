"""Stands where Rasa's agent stands: says what its script says, and saves through the real tracker store."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from rasa.core.channels.channel import UserMessage
from rasa.core.tracker_store import FailSafeTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, BotUttered, SlotSet, UserUttered

from channels.journal import Journal
from channels.tracker_store import JournalTrackerStore

DOMAIN = Domain.from_yaml(
    """
version: "3.1"
slots:
  requested_slot: {type: any, influence_conversation: false, mappings: [{type: custom}]}
  effects: {type: any, influence_conversation: false, mappings: [{type: custom}]}
responses:
  utter_ask_again_after_failure:
    - text: "Pouvez-vous répéter ?"
  utter_transfer_failed:
    - text: "Merci de rappeler un peu plus tard."
  utter_handover_after_failure:
    - text: "Une personne va prendre le relais."
"""
)


class Processor:
    domain = DOMAIN


class ScriptedAgent:
    """Answers « entendu : TEXT (n) » with ``n`` counting the turns that ran; ``oui`` changes the calendar.

    ``asks`` is the slot that its form asks for after every turn.
    """

    processor = Processor()

    def __init__(self, journal: Journal) -> None:
        self.store = FailSafeTrackerStore(JournalTrackerStore(domain=DOMAIN, journal=journal))  # as Rasa wraps it
        self.ran: list[str] = []
        self.seconds = 0.0
        self.asks: str | None = None
        self.before_save: Callable[[UserMessage], None] = lambda message: None

    def is_ready(self) -> bool:
        return True

    async def handle_message(self, message: UserMessage) -> None:
        tracker = await self.store.get_or_create_tracker(message.sender_id)
        self.ran.append(str(message.text))
        await asyncio.sleep(self.seconds)
        heard = len([event for event in tracker.events if isinstance(event, UserUttered)])
        tracker.update(UserUttered(message.text, metadata=message.metadata), DOMAIN)
        text = f"entendu : {message.text} ({heard + 1})."
        person = {"custom": {"transfer": "asked_for"}} if message.text == "parler à quelqu'un" else {}
        reply = BotUttered(text, person, metadata={"utter_action": "utter_heard"})
        tracker.update(reply, DOMAIN)
        if message.text == "oui":
            tracker.update(SlotSet("effects", int(tracker.get_slot("effects") or 0) + 1), DOMAIN)
        if self.asks is not None:
            tracker.update(ActiveLoop("booking_form"), DOMAIN)
            tracker.update(SlotSet("requested_slot", self.asks), DOMAIN)
        tracker.update(ActionExecuted("action_listen"), DOMAIN)
        assert message.output_channel is not None
        await message.output_channel.send_response(message.sender_id, reply.message())
        self.before_save(message)
        await self.store.save(tracker)
