"""The typed view of Rasa's slots: the only module that spells their names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

from frontdesk.appointment import Opening
from frontdesk.booking_draft import ContactMode, Draft, Question
from frontdesk.offer import Offer
from frontdesk.period import Period
from frontdesk.preference import Preference

HANDOVER_REASON = "handover_reason"
BOOKING_FORM = "booking_form"
VOICE = "vapi"
ANSWERS = frozenset({"inform", "affirm", "deny"})
"""Intents under which a text is an answer to the question of the form."""
ANSWERS_FAQ = "action_answer_faq"
REPEAT = "repeat"
"""The intent that asks for the question again."""


class Memory:
    """What the tracker remembers, as values of the trade."""

    def __init__(self, tracker: Tracker) -> None:
        self._tracker = tracker

    def _slot(self, name: str) -> Any:
        return self._tracker.get_slot(name)

    @property
    def conversation(self) -> str:
        """The conversation's id (Rasa's sender id)."""
        return str(self._tracker.sender_id)

    @property
    def text(self) -> str:
        """What the caller said in this turn."""
        return str(self._tracker.latest_message.get("text") or "")

    @property
    def intent(self) -> str:
        """The intent of this turn."""
        return str((self._tracker.latest_message.get("intent") or {}).get("name") or "")

    @property
    def metadata(self) -> Mapping[str, Any]:
        """What the channel said about this turn."""
        found = self._tracker.latest_message.get("metadata")
        return found if isinstance(found, Mapping) else {}

    @property
    def session_metadata(self) -> Mapping[str, Any]:
        """What the channel said when the conversation began."""
        found = self._slot("session_started_metadata")
        return found if isinstance(found, Mapping) else {}

    @property
    def channel(self) -> str:
        """``vapi`` or ``socketio``."""
        return str(self.metadata.get("channel") or self.session_metadata.get("channel") or "socketio")

    @property
    def voice(self) -> bool:
        """True when what is said is heard, not read."""
        return self.channel == VOICE

    @property
    def can_transfer(self) -> bool:
        """True when the channel can pass this very call to a person now."""
        return bool(self.metadata.get("can_transfer"))

    @property
    def form(self) -> str:
        """The active form, or an empty text."""
        return str((self._tracker.active_loop or {}).get("name") or "")

    @property
    def requested(self) -> str:
        """The slot that the form asked for, or an empty text."""
        return str(self._slot("requested_slot") or "")

    @property
    def interrupted(self) -> bool:
        """True when something else already answered this turn, and the form only has to ask again."""
        for event in reversed(self._tracker.events):
            if event.get("event") == "user":
                return False
            if event.get("event") == "action_execution_rejected":
                return True
            if event.get("event") == "action" and event.get("name") == ANSWERS_FAQ:
                return self._slot("faq_outcome") is not None  # without one it left the words to the form
        return False

    @property
    def state(self) -> str:
        """Where the conversation stands, for logs: ``form:slot``."""
        return f"{self.form}:{self.requested}" if self.form else "idle"

    @property
    def caller_number(self) -> str | None:
        """The number that the call comes from (E.164), when known."""
        number = self._slot("caller_number")
        return str(number) if number else None

    @property
    def faq_misses(self) -> int:
        """Questions in a row that had no answer."""
        return int(self._slot("faq_misses") or 0)

    @property
    def faq_near(self) -> str | None:
        """The entry of "vous voulez savoir … ?", while a yes or no is awaited."""
        near = self._slot("faq_near")
        return str(near) if near else None

    @property
    def request_rounds(self) -> int:
        """How often "a question or an appointment?" was asked."""
        return int(self._slot("request_rounds") or 0)

    @property
    def unfit_messages(self) -> int:
        """Messages in a row that could not be heard."""
        return int(self._slot("unfit_messages") or 0)

    @property
    def effects(self) -> int:
        """How often this conversation has changed the calendar."""
        return int(self._slot("effects") or 0)

    @property
    def handover_reason(self) -> str:
        """Why the conversation goes to a person, when an action said so."""
        return str(self._slot(HANDOVER_REASON) or "")

    def draft(self) -> Draft:
        """The booking as the slots hold it."""
        notes: Mapping[str, Any] = self._slot("booking_notes") or {}
        wish, offer, chosen = self._slot("preference"), self._slot("offer"), self._slot("chosen_opening")
        return Draft(
            name=self._slot("caller_name"),
            reason=self._slot("visit_reason"),
            preference=Preference.from_json(wish) if wish else None,
            contact=self._slot("contact"),
            offer=Offer.from_json(offer) if offer else None,
            chosen=opening_from_json(chosen) if chosen else None,
            confirmed=self._slot("booking_confirmed"),
            correcting=bool(notes.get("correcting")),
            question=Question(self.requested) if self.form == BOOKING_FORM and self.requested else None,
            asked=str(self._slot("asked") or "first"),
            detail=str(self._slot("detail") or ""),
            attempts=int(self._slot("attempts") or 0),
            explained=int(notes.get("explained") or 0),
            rounds=int(notes.get("rounds") or 0),
            times_taken=int(notes.get("times_taken") or 0),
            refused=tuple(notes.get("refused") or ()),
            hints=int(notes.get("hints") or 0),
            recaps=int(notes.get("recaps") or 0),
            among=tuple(notes.get("among") or ()),
            digits=str(notes.get("digits") or ""),
            doubt=Preference.from_json(notes["doubt"]) if notes.get("doubt") else None,
            contact_mode=ContactMode(self._slot("contact_mode") or ContactMode.ANY.value),
            caller_number=self.caller_number,
        )


def remembering(draft: Draft) -> list[dict[str, Any]]:
    """Slot events that make Rasa remember ``draft`` (its question too: None ends the form)."""
    notes = {
        "correcting": draft.correcting,
        "explained": draft.explained,
        "rounds": draft.rounds,
        "times_taken": draft.times_taken,
        "refused": list(draft.refused),
        "digits": draft.digits,
        "hints": draft.hints,
        "recaps": draft.recaps,
        "among": list(draft.among),
        "doubt": draft.doubt.to_json() if draft.doubt else None,
    }
    values: dict[str, Any] = {
        "caller_name": draft.name,
        "visit_reason": draft.reason,
        "preference": draft.preference.to_json() if draft.preference else None,
        "contact": draft.contact,
        "offer": draft.offer.to_json() if draft.offer else None,
        "chosen_opening": opening_to_json(draft.chosen) if draft.chosen else None,
        "booking_confirmed": draft.confirmed,
        "booking_notes": notes,
        "contact_mode": draft.contact_mode.value,
        "asked": draft.asked,
        "detail": draft.detail,
        "attempts": draft.attempts,
        "requested_slot": draft.question.value if draft.question else None,
    }
    return [SlotSet(name, value) for name, value in values.items()]


def opening_to_json(opening: Opening) -> dict[str, str]:
    """An opening as JSON values."""
    return {
        "practitioner": opening.practitioner,
        "start": opening.period.start.isoformat(),
        "end": opening.period.end.isoformat(),
    }


def opening_from_json(data: Mapping[str, str]) -> Opening:
    """The inverse of ``opening_to_json``."""
    period = Period(datetime.fromisoformat(data["start"]), datetime.fromisoformat(data["end"]))
    return Opening(data["practitioner"], period)
