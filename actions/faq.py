"""Questions: the approved answer, word for word, or "vous voulez savoir … ?", or the admission that there is none."""

from __future__ import annotations

import structlog
from rasa_sdk.events import ActiveLoop, SlotSet

from actions.memory import ANSWERS, ANSWERS_FAQ, REPEAT
from actions.turn import DeskAction, Events, Turn, to_person
from frontdesk.faq_entry import FaqEntry
from frontdesk.understanding.yes_no import Answer, hear_yes_no

MAX_MISSES = 2
"""Two turns in a row without an answer lead to a person (the specification's law 4)."""
ANSWERED, MISSED, NEAR = "answered", "missed", "near"
log = structlog.get_logger()


class AnswerFaq(DeskAction):
    """Answers from the FAQ table, never in its own words, and what was only near after a yes."""

    def name(self) -> str:
        """The name that the rules call."""
        return ANSWERS_FAQ

    def act(self, turn: Turn) -> Events:
        """An answer with its source, a near miss as a question, or a miss; the second miss in a row is for a person."""
        near = self._near(turn)
        if near is None:
            return self._fresh(turn, turn.memory.faq_misses)
        if turn.memory.intent == REPEAT:
            return self._ask(turn, near, turn.memory.faq_misses)
        reply = hear_yes_no(turn.memory.text, f"Vous voulez savoir {near.question} ?")
        log.info("faq_near", faq_id=near.faq_id, reply=reply.value)
        if reply is Answer.YES:
            return self._say(turn, near)
        if reply is not Answer.NO and turn.memory.form and turn.memory.intent in ANSWERS:
            return [*_outcome(None, turn.memory.faq_misses), ActiveLoop(turn.memory.form)]  # the form's own answer
        return self._fresh(turn, turn.memory.faq_misses + 1, refused=near, only_no=reply is Answer.NO)

    def _near(self, turn: Turn) -> FaqEntry | None:
        """The entry that was asked about; it may have left the table meanwhile."""
        return self.desk.entry(turn.memory.faq_near)

    def _fresh(self, turn: Turn, misses: int, refused: FaqEntry | None = None, only_no: bool = False) -> Events:
        """Deal with the words of this turn; ``misses`` are those before it, a near miss without a yes included."""
        match, entry = self.desk.answer(turn.memory.text)
        log.info("faq", faq_id=match.entry_id, score=round(match.score), did_you_mean=match.did_you_mean)
        if entry is not None and entry != refused:
            return self._say(turn, entry)
        near = None if only_no else self.desk.entry(match.did_you_mean)
        if near is not None and near != refused and misses < MAX_MISSES:
            return self._ask(turn, near, misses)
        if refused is None:
            misses += 1
            if not turn.memory.form:
                self.desk.note_unanswered(turn.memory.text, match.did_you_mean)
        if misses >= MAX_MISSES:
            return [*_outcome(MISSED, 0), *to_person("faq_two_misses")]
        turn.say("utter_faq_not_sure")
        return _outcome(MISSED, misses)

    def _say(self, turn: Turn, entry: FaqEntry) -> Events:
        turn.say("utter_faq_answer", answer=entry.answer, faq_id=entry.faq_id)
        return _outcome(ANSWERED, 0)

    def _ask(self, turn: Turn, entry: FaqEntry, misses: int) -> Events:
        turn.say("utter_ask_did_you_mean", faq_question=entry.question)
        return _outcome(NEAR, misses, entry.faq_id)


def _outcome(outcome: str | None, misses: int, near: str | None = None) -> Events:
    return [SlotSet("faq_misses", misses), SlotSet("faq_near", near), SlotSet("faq_outcome", outcome)]
