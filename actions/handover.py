"""A person: the call is transferred, or what was said is kept so that somebody rings back."""

from __future__ import annotations

import structlog
from rasa_sdk.events import ActiveLoop, SlotSet

from actions.memory import HANDOVER_REASON, remembering
from actions.turn import DeskAction, Events, Turn
from actions.wording import contact_label
from frontdesk.booking_draft import Draft
from frontdesk.message import LeftMessage

BY_INTENT = {
    "ask_human": "asked_for",
    "cancel_appointment": "cancellation",
    "reschedule_appointment": "rescheduling",
    "abuse": "abuse",
    "spam": "spam",
    "emergency": "emergency",
}
SILENT = frozenset({"abuse", "spam"})
"""Reasons that are handed over without a comment."""
log = structlog.get_logger()


class HandOver(DeskAction):
    """Gives the conversation to a person, in the way that this channel and this hour allow."""

    def name(self) -> str:
        """The name that the rules call."""
        return "action_hand_over"

    def act(self, turn: Turn) -> Events:
        """Say who will answer, keep what is needed to ring back, and end whatever was under way."""
        memory, draft = turn.memory, turn.memory.draft()
        reason = memory.handover_reason or BY_INTENT.get(memory.intent, "not_understood")
        contact = draft.contact or draft.caller_number
        log.info("handover", reason=reason, channel=memory.channel)
        self.desk.release(memory.conversation)
        self.desk.leave_message(
            LeftMessage(
                reason, draft.name or "", contact or "", draft.reason or "", memory.conversation, memory.channel
            )
        )
        self._say(turn, reason, contact_label(contact, memory.voice))
        turn.send({"transfer": reason})
        kept = Draft(name=draft.name, contact=draft.contact, caller_number=draft.caller_number)
        return [*remembering(kept), SlotSet(HANDOVER_REASON, None), ActiveLoop(None)]

    def failed(self, turn: Turn, reason: str) -> Events:
        """Even when nothing can be kept, the caller gets a person and no loop begins."""
        turn.forget_words()
        turn.say("utter_handover_phone")
        turn.send({"transfer": reason})
        return [SlotSet(HANDOVER_REASON, None), SlotSet("requested_slot", None), ActiveLoop(None)]

    def _say(self, turn: Turn, reason: str, contact: str) -> None:
        if reason in SILENT:
            return
        if turn.memory.can_transfer:
            turn.say("utter_handover_transfer")
        elif contact:
            turn.say("utter_handover_message", contact_label=contact)
        elif self.desk.practice().phone:
            turn.say("utter_handover_phone")
        else:
            turn.say("utter_handover_nobody")
