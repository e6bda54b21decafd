"""Values as they are said or written, for the variables of responses: no sentence is made here."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from rasa_sdk.events import SlotSet

from frontdesk.booking_draft import Draft
from frontdesk.language import say

SIZES = {1: "one", 2: "two", 3: "three"}


def label(moment: datetime, voice: bool) -> str:
    """Day, date and hour: « mardi deux juin à neuf heures », or « mardi 2 juin à 9 h »."""
    return say.spoken_moment(moment) if voice else say.written_moment(moment)


def contact_label(contact: str | None, voice: bool) -> str:
    """A phone number by pairs or an e-mail address, as it is said or written; empty when there is none."""
    if not contact:
        return ""
    if "@" in contact:
        return say.spoken_email(contact) if voice else contact
    return say.spoken_phone(contact) if voice else say.written_phone(contact)


def labels(draft: Draft, voice: bool) -> list[dict[str, Any]]:
    """Slot events for what the questions of a booking mention."""
    openings = draft.offer.openings if draft.offer else ()
    said = [label(opening.start, voice) for opening in openings] + [None, None, None]
    values = {
        "offer_size": SIZES.get(len(openings)),
        "opening_1": said[0],
        "opening_2": said[1],
        "opening_3": said[2],
        "opening_label": label(draft.chosen.start, voice) if draft.chosen else None,
        "contact_label": contact_label(draft.contact, voice),
        "caller_number_label": contact_label(draft.caller_number, voice),
    }
    return [SlotSet(name, value) for name, value in values.items()]
