"""Questions: the approved answer, word for word, or the admission that there is none."""

from __future__ import annotations

import structlog
from rasa_sdk.events import SlotSet

from actions.turn import DeskAction, Events, Turn, to_person

MAX_MISSES = 2
"""Two turns in a row without an answer lead to a person (the specification's law 4)."""
log = structlog.get_logger()


class AnswerFaq(DeskAction):
    """Answers from the FAQ table, never in its own words."""

    def name(self) -> str:
        """The name that the rules call."""
        return "action_answer_faq"

    def act(self, turn: Turn) -> Events:
        """The answer with its source, or a miss; the second miss in a row is for a person."""
        match, entry = self.desk.answer(turn.memory.text)
        log.info("faq", faq_id=match.entry_id, score=round(match.score), did_you_mean=match.did_you_mean)
        if entry is not None:
            turn.say("utter_faq_answer", answer=entry.answer, faq_id=entry.faq_id)
            return [SlotSet("faq_misses", 0), SlotSet("faq_outcome", "answered")]
        misses = turn.memory.faq_misses + 1
        if misses >= MAX_MISSES:
            return [SlotSet("faq_misses", 0), SlotSet("faq_outcome", "missed"), *to_person("faq_two_misses")]
        turn.say("utter_faq_not_sure")
        return [SlotSet("faq_misses", misses), SlotSet("faq_outcome", "missed")]
