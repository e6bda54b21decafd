"""The beginning of a conversation: what is known before a word was said."""

from __future__ import annotations

from rasa_sdk.events import ActionExecuted, SessionStarted, SlotSet

from actions.turn import DeskAction, Events, Turn
from actions.wording import contact_label


class SessionStart(DeskAction):
    """Sets the facts of the conversation: the business's name, and the number that calls."""

    def name(self) -> str:
        """Rasa's own name for the start of a session."""
        return "action_session_start"

    def act(self, turn: Turn) -> Events:
        """Rasa's events of a new session, and the slots that all flows read."""
        practice, voice = self.desk.practice(), turn.memory.session_metadata.get("channel") == "vapi"
        number = turn.memory.session_metadata.get("caller_number")
        return [
            SessionStarted(),
            SlotSet("business_name", practice.name),
            SlotSet("business_phone", contact_label(practice.phone, voice)),
            SlotSet("caller_number", number),
            SlotSet("caller_number_label", contact_label(number, voice)),
            ActionExecuted("action_listen"),
        ]
