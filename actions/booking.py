"""Booking: what the form asks next, and the writing of the appointment."""

from __future__ import annotations

from dataclasses import replace

import structlog
from rasa_sdk.events import ActionExecutionRejected, FollowupAction, SlotSet
from typing_extensions import assert_never

from actions.memory import ANSWERS, BOOKING_FORM, REPEAT, remembering
from actions.turn import DeskAction, Events, Turn, to_person
from actions.wording import label, labels
from frontdesk import booking_dialogue as dialogue
from frontdesk.appointment import Status, Taken
from frontdesk.booking_draft import Draft, Dropped, Question, Step, ToPerson
from frontdesk.booking_steps import Context
from frontdesk.logs import shortened
from frontdesk.offer import Fitting, Nearest, NoOpening

TIMES_TAKEN = 2
"""How often a caller whose time was taken meanwhile is offered others, before a person."""
COUNTED_IN_A_ROW = ("unfit_messages", "faq_misses", "request_rounds")
"""Counters that an answer which was understood sets back."""
FORGET_NEAR = [SlotSet("faq_near", None), SlotSet("faq_outcome", None)]
"""Once the form hears an answer of its own, "vous voulez savoir … ?" is no longer asked."""
log = structlog.get_logger()


class ValidateBookingForm(DeskAction):
    """Hears the answer to the form's question and decides the next one."""

    def name(self) -> str:
        """The name under which Rasa's form calls it."""
        return f"validate_{BOOKING_FORM}"

    def act(self, turn: Turn) -> Events:
        """Slot events with the next question; none left ends the form."""
        if self._is_interruption(turn):
            return [ActionExecutionRejected(BOOKING_FORM)]  # so that a rule answers it and the form comes back
        step = self._settle(turn, self._heard(turn))
        if isinstance(step, ToPerson):
            return remembering(replace(step.draft, question=None)) + to_person(step.reason)
        if isinstance(step, Dropped):
            return remembering(replace(step.draft, question=None, confirmed=False))
        heard = [] if turn.memory.interrupted else [SlotSet(name, 0) for name in COUNTED_IN_A_ROW] + FORGET_NEAR
        return [*remembering(step), *labels(step, turn.memory.voice), *heard]

    def _is_interruption(self, turn: Turn) -> bool:
        memory = turn.memory
        pending = memory.form == BOOKING_FORM and bool(memory.requested)
        return pending and not memory.interrupted and memory.intent not in ANSWERS | {REPEAT}

    def _heard(self, turn: Turn) -> Step:
        memory, draft = turn.memory, turn.memory.draft()
        context = Context(
            now=self.desk.clock(),
            closed_on=self.desk.closed_on,
            horizon=self.desk.horizon(),
            voice=memory.voice,
            people={who.id: who.name for who in self.desk.practice().practitioners},
        )
        if draft.question is None:
            request = memory.text if memory.intent == "book_appointment" else ""
            return dialogue.start(draft, request, context) if draft.rounds == 0 else draft.asking()
        if memory.intent in ANSWERS and not memory.interrupted:
            return dialogue.hear(draft, memory.text, context)
        return draft  # the same question again

    def _settle(self, turn: Turn, step: Step) -> Step:
        """Do what the step needs of the calendar: hold what was chosen, seek what is to be offered."""
        if not isinstance(step, Draft):
            return step
        draft = step
        if self._just_chosen(turn, draft) and not self._held(turn, draft):
            return self._offer(turn, taken(turn, draft))
        if draft.question is Question.OPENING and draft.offer is None:
            return self._offer(turn, draft)
        return draft

    def _just_chosen(self, turn: Turn, draft: Draft) -> bool:
        asked_before = turn.memory.form == BOOKING_FORM and turn.memory.requested == Question.CONFIRM.value
        return draft.question is Question.CONFIRM and not asked_before

    def _held(self, turn: Turn, draft: Draft) -> bool:
        """Keep what was chosen while it is read back; False when somebody else was faster."""
        if draft.chosen is None:
            return False
        return not isinstance(self.desk.hold(draft.chosen, turn.memory.conversation), Taken)

    def _offer(self, turn: Turn, step: Step) -> Step:
        if not isinstance(step, Draft):
            return step
        proposal = self.desk.propose(step, turn.memory.conversation)
        if isinstance(proposal, NoOpening):
            turn.say("utter_offer_none_left")
            return ToPerson("no_opening", step)
        if isinstance(proposal, Nearest):
            if proposal.fitting == 0:
                turn.say("utter_offer_nearest")
        elif not isinstance(proposal, Fitting):
            assert_never(proposal)
        return dialogue.offered(step, proposal.offer)


class Book(DeskAction):
    """Writes the appointment once the caller has said yes to it."""

    def name(self) -> str:
        """The name that the rules call."""
        return "action_book"

    def act(self, turn: Turn) -> Events:
        """Book, say how it ended, and lead on: asking again gives the first answer."""
        memory, draft = turn.memory, turn.memory.draft()
        if not draft.confirmed:
            self.desk.release(memory.conversation)
            turn.say("utter_booking_dropped")
            return [*remembering(Draft(name=draft.name, contact=draft.contact, caller_number=draft.caller_number)),
                    SlotSet("booking_outcome", "dropped")]  # fmt: skip
        outcome = self.desk.book(draft, memory.conversation, memory.channel)
        if isinstance(outcome, Taken) or outcome.appointment.status is Status.CANCELLED:
            step = taken(turn, draft)
            if isinstance(step, ToPerson):
                return remembering(replace(step.draft, question=None)) + to_person(step.reason)
            return [*remembering(replace(step, question=None)), SlotSet("booking_outcome", None),
                    FollowupAction(BOOKING_FORM)]  # fmt: skip
        log.info("appointment_booked", appointment_id=shortened(outcome.appointment.id), again=outcome.again)
        opening = label(outcome.appointment.period.start, memory.voice)
        turn.say("utter_appointment_booked", opening_label=opening, caller_name=outcome.appointment.name)
        kept = Draft(name=draft.name, contact=draft.contact, caller_number=draft.caller_number)
        return [*remembering(kept), SlotSet("booking_outcome", "booked"), SlotSet("effects", memory.effects + 1)]


class LetGo(DeskAction):
    """Ends a booking that the caller walks away from: what was held or offered is free for others."""

    def name(self) -> str:
        """The name that the rules call."""
        return "action_let_go"

    def act(self, turn: Turn) -> Events:
        """Say that nothing is booked, and forget what was under way."""
        draft = turn.memory.draft()
        self.desk.release(turn.memory.conversation)
        turn.say("utter_booking_dropped")
        return remembering(Draft(name=draft.name, contact=draft.contact, caller_number=draft.caller_number))


def taken(turn: Turn, draft: Draft) -> Draft | ToPerson:
    """Say that the time is gone; the draft without it, or a person when it happened too often."""
    log.info("opening_taken", times=draft.times_taken + 1)
    turn.say("utter_opening_taken")
    lost = replace(draft.reopened(), times_taken=draft.times_taken + 1)
    if lost.times_taken > TIMES_TAKEN:
        return ToPerson("opening_taken_repeatedly", lost)
    return lost
