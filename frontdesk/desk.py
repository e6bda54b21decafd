"""The front desk: what the actions ask, whatever calendar stands behind it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from frontdesk import availability, hours, offer
from frontdesk.appointment import BookingOutcome, BookingRequest, HoldOutcome, Opening
from frontdesk.booking_draft import Draft
from frontdesk.calendars.port import Calendar, Chosen, Occupied
from frontdesk.clock import Clock
from frontdesk.faq_entry import FaqEntry
from frontdesk.message import LeftMessage
from frontdesk.practice import Practice
from frontdesk.preference import Preference
from frontdesk.understanding import name_lexicon
from frontdesk.understanding.contact import hear_contact
from frontdesk.understanding.faq import FaqMatch, match_question
from frontdesk.understanding.faq_mask import without_person


class FaqTable(Protocol):
    """Where approved answers are served from."""

    def entries(self) -> Sequence[FaqEntry]:
        """All entries, in the owner's order."""


class MessageBox(Protocol):
    """Where messages for a person are kept."""

    def leave(self, message: LeftMessage, now: datetime) -> None:
        """Keep ``message``; what was said again in the same conversation is the same message."""


class UnansweredBox(Protocol):
    """Where questions without an answer are kept for the owner."""

    def note(self, question: str, nearest: str | None, now: datetime) -> None:
        """Count ``question``, masked already; ``nearest`` is the entry that came closest."""


OFFER_LIFE = timedelta(minutes=2)
"""How long what is said to a caller is kept from being offered to others; it is no hold."""


@dataclass(frozen=True)
class Desk:
    """One desk per process; every method is synchronous, thread-safe and may raise ``CalendarUnavailable``."""

    calendar: Calendar
    practice: Callable[[], Practice]
    clock: Clock
    faq: FaqTable
    messages: MessageBox
    unanswered: UnansweredBox | None = None

    def warm_up(self) -> None:
        """Load what the first caller would otherwise wait for: holidays, contacts, the dictionary, the store."""
        now, practice = self.clock(), self.practice()
        service = practice.services[0]
        window = availability.bookable(service, now)
        busy = {who.id: self.calendar.busy(who.id, window, now) for who in practice.practitioners}
        availability.practice_openings(practice, service, busy, now)
        hear_contact("06 39 98 00 00")
        hear_contact("jeanne point martin arobase orange point fr")
        name_lexicon.prepare()
        self.answer("bonjour")

    def closed_on(self, day: date) -> str | None:
        """Why nobody works on ``day``, or None."""
        return hours.closed_on(self.practice(), day)

    def horizon(self) -> timedelta:
        """How far ahead can be booked."""
        return self.practice().services[0].horizon

    def propose(self, draft: Draft, conversation: str) -> offer.Proposal:
        """Up to three openings for the draft's preference, those it refused last."""
        now, practice = self.clock(), self.practice()
        service, people = practice.services[0], [who.id for who in practice.practitioners]

        def choose(occupied: Occupied) -> Chosen[offer.Proposal]:
            openings = availability.practice_openings(practice, service, occupied.busy, now)
            proposal = self._choose(draft, conversation, openings, occupied.offered, now)
            return proposal, () if isinstance(proposal, offer.NoOpening) else proposal.offer.openings

        window = availability.bookable(service, now)
        return self.calendar.offer(conversation, people, window, now, now + OFFER_LIFE, choose)

    def _choose(
        self,
        draft: Draft,
        conversation: str,
        openings: Sequence[Opening],
        offered: Collection[tuple[str, int]],
        now: datetime,
    ) -> offer.Proposal:
        """Up to three of ``openings``; what others are thinking about only when nothing else is left."""
        left = [one for one in openings if (one.practitioner, int(one.start.timestamp())) not in offered]
        starts = {one.start for one in left}
        refused = [datetime.fromisoformat(start) for start in draft.refused]
        return offer.choose(
            openings if len(starts) < offer.COUNT else left,
            draft.preference or Preference.any(),
            now,
            offer_id=f"{now.isoformat(timespec='milliseconds')}/{draft.rounds + 1}",
            round_number=draft.rounds + 1,
            avoid=[*refused, *(one.start for one in openings if one.start not in starts)],
            seed=conversation,
        )

    def hold(self, opening: Opening, conversation: str) -> HoldOutcome:
        """Keep ``opening`` for the conversation while it is read back."""
        now = self.clock()
        until = now + timedelta(minutes=self.practice().hold_minutes)
        return self.calendar.hold(opening, conversation, until, now)

    def release(self, conversation: str) -> None:
        """Let go of what the conversation holds and is offered."""
        self.calendar.release(conversation)

    def book(self, draft: Draft, conversation: str, channel: str) -> BookingOutcome:
        """Write the appointment that the caller said yes to; asking again returns the first answer.

        Raises ``ValueError`` when the draft is not complete and confirmed.
        """
        if not (draft.confirmed and draft.name and draft.contact and draft.chosen and draft.offer):
            raise ValueError("only a complete and confirmed booking can be written")
        request = BookingRequest(
            key=booking_key(conversation, draft.offer.id, draft.chosen),
            opening=draft.chosen,
            service=self.practice().services[0].id,
            name=draft.name,
            contact=draft.contact,
            reason=draft.reason or "",
            channel=channel,
            conversation=conversation,
        )
        return self.calendar.book(request, self.clock())

    def answer(self, question: str) -> tuple[FaqMatch, FaqEntry | None]:
        """The best match among the approved answers, and its entry when it is good enough to be said."""
        entries = self.faq.entries()
        match = match_question(question, entries)
        return match, next((entry for entry in entries if entry.faq_id == match.entry_id), None)

    def entry(self, faq_id: str | None) -> FaqEntry | None:
        """The approved answer of that id, if there is one."""
        return next((entry for entry in self.faq.entries() if entry.faq_id == faq_id), None) if faq_id else None

    def note_unanswered(self, question: str, nearest: str | None) -> None:
        """Keep ``question`` for the owner, without what could tell who asked it; one of a word or less is not kept."""
        masked = without_person(question)
        if self.unanswered is not None and masked:
            self.unanswered.note(masked, nearest, self.clock())

    def leave_message(self, message: LeftMessage) -> None:
        """Keep a message for a person."""
        self.messages.leave(message, self.clock())


def booking_key(conversation: str, offer_id: str, opening: Opening) -> str:
    """32 hexadecimal digits from conversation, offer and opening: legal as a Google event id too."""
    said = f"{conversation}|{offer_id}|{opening.practitioner}|{opening.start.isoformat()}"
    return hashlib.sha256(said.encode()).hexdigest()[:32]
