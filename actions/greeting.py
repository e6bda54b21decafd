"""Routing: what the call is about, when the first words did not say."""

from __future__ import annotations

from rasa_sdk.events import SlotSet

from actions.turn import DeskAction, Events, Turn, to_person

ROUNDS = 3
"""« Une question ou un rendez-vous ? » is asked three times, then a person."""


class ClarifyRequest(DeskAction):
    """Asks whether it is a question or an appointment."""

    def name(self) -> str:
        """The name that the rules call."""
        return "action_clarify_request"

    def act(self, turn: Turn) -> Events:
        """The question, worded differently from the second time on, or a person."""
        rounds = turn.memory.request_rounds + 1
        if rounds > ROUNDS:
            return [SlotSet("request_rounds", 0), *to_person("request_not_understood")]
        turn.say("utter_ask_request" if rounds == 1 else "utter_ask_request_again")
        return [SlotSet("request_rounds", rounds)]
