"""Messages that are not heard: empty, too long, in another language, orders to the machine."""

from __future__ import annotations

from rasa_sdk.events import SlotSet

from actions.turn import DeskAction, Events, Turn, to_person

RESPONSES = {
    "empty_message": "utter_empty_message",
    "message_too_long": "utter_message_too_long",
    "other_language": "utter_french_only",
    "injection": "utter_stay_on_topic",
}
LIMITS = {"empty_message": 3, "message_too_long": 2, "other_language": 2, "injection": 3}
"""The one in a row that goes to a person."""


class RefuseMessage(DeskAction):
    """Says what was wrong with the message; the question of the form comes back after it."""

    def name(self) -> str:
        """The name that the rules call."""
        return "action_refuse_message"

    def act(self, turn: Turn) -> Events:
        """The named refusal, or a person when it happens again and again."""
        intent, count = turn.memory.intent, turn.memory.unfit_messages + 1
        if count >= LIMITS.get(intent, 2):
            return [SlotSet("unfit_messages", 0), *to_person(intent)]
        turn.say(RESPONSES.get(intent, "utter_empty_message"))
        return [SlotSet("unfit_messages", count)]
