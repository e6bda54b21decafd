"""What is known so far of a booking, and which question comes next. Pure values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Union

from frontdesk.appointment import Opening
from frontdesk.offer import Offer
from frontdesk.preference import Preference


class Question(str, Enum):
    """The questions of a booking; a value is the slot that the form requests."""

    NAME = "caller_name"
    REASON = "visit_reason"
    PREFERENCE = "preference"
    CONTACT = "contact"
    OPENING = "chosen_opening"
    CONFIRM = "booking_confirmed"
    CORRECTION = "correction"


class ContactMode(str, Enum):
    """How the contact is asked for: the calling number offered, a number, an e-mail, or either."""

    OFFERED = "offered"
    PHONE = "phone"
    EMAIL = "email"
    ANY = "any"


@dataclass(frozen=True)
class Draft:
    """A booking under way.

    ``asked`` names the wording of the question (``first``, ``second``, ``third``, ``hint``, or the
    problem that it explains) and ``detail`` what that wording mentions. ``refused`` are the starts
    (ISO) of openings that were offered and not taken; ``doubt`` is a wish with several readings, between
    which the question asks; ``digits`` are those of a number that is given in pieces; ``hints`` and
    ``recaps`` count what costs nothing, so that nobody goes round for ever; ``among`` are the openings (counted
    from 1) between which the question asks, when an answer fitted several.
    """

    name: str | None = None
    reason: str | None = None
    preference: Preference | None = None
    contact: str | None = None
    offer: Offer | None = None
    chosen: Opening | None = None
    confirmed: bool | None = None
    correcting: bool = False
    question: Question | None = None
    asked: str = "first"
    detail: str = ""
    attempts: int = 0
    explained: int = 0
    rounds: int = 0
    times_taken: int = 0
    refused: tuple[str, ...] = ()
    doubt: Preference | None = None
    digits: str = ""
    hints: int = 0
    recaps: int = 0
    among: tuple[int, ...] = ()
    contact_mode: ContactMode = ContactMode.ANY
    caller_number: str | None = None

    def next_question(self) -> Question | None:
        """The first thing still unknown, in the order of the conversation; None when all is said."""
        if self.correcting:
            return Question.CORRECTION
        known = {
            Question.NAME: self.name,
            Question.REASON: self.reason,
            Question.PREFERENCE: self.preference,
            Question.CONTACT: self.contact,
            Question.OPENING: self.chosen,
            Question.CONFIRM: self.confirmed,
        }
        return next((question for question, value in known.items() if value is None), None)

    def asking(self) -> Draft:
        """This draft with its next question put for the first time."""
        fresh = Draft()
        return replace(
            self, question=self.next_question(), asked=fresh.asked, detail=fresh.detail, attempts=fresh.attempts,
            explained=fresh.explained, doubt=fresh.doubt, digits=fresh.digits, among=fresh.among,
        )  # fmt: skip

    def wishing(self, preference: Preference) -> Draft:
        """This draft with another wish: what was offered and chosen for the former one is dropped."""
        return replace(self, preference=preference, correcting=False).reopened()

    def reopened(self) -> Draft:
        """This draft without offer and choice; what was offered will not be offered again first."""
        offered = tuple(opening.start.isoformat() for opening in self.offer.openings) if self.offer else ()
        refused = self.refused + tuple(start for start in offered if start not in self.refused)
        return replace(self, offer=None, chosen=None, confirmed=None, refused=refused)


@dataclass(frozen=True)
class ToPerson:
    """The booking can't go on with the desk; ``reason`` is a word for the log and the person."""

    reason: str
    draft: Draft


@dataclass(frozen=True)
class Dropped:
    """The caller does not want to book any more."""

    draft: Draft


Step = Union[Draft, ToPerson, Dropped]
