"""Openings and requests with everything that a test does not care about filled in."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from frontdesk.appointment import BookingRequest, Opening
from frontdesk.clock import PARIS
from frontdesk.period import Period

UTC = timezone.utc
NOW = datetime(2026, 6, 1, 9, 0, tzinfo=PARIS)
LATER = NOW + timedelta(minutes=5)


def paris(text: str) -> datetime:
    """``2026-06-02 09:00`` on the wall clock of Paris."""
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


def lasting(start: str | datetime, minutes: int = 30) -> Period:
    """So many minutes that really pass, from ``start``."""
    begins = paris(start) if isinstance(start, str) else start
    return Period(begins, (begins.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(PARIS))


def an_opening(start: str | datetime = "2026-06-02 09:00", minutes: int = 30, practitioner: str = "dupont") -> Opening:
    """Half an hour of doctor Dupont's."""
    return Opening(practitioner, lasting(start, minutes))


def a_request(opening: Opening | None = None, conversation: str = "c1", key: str | None = None) -> BookingRequest:
    """A caller who wants ``opening``; the key is that of conversation and opening unless given."""
    wanted = opening or an_opening()
    return BookingRequest(
        key=key or f"{conversation}|{wanted.practitioner}|{wanted.start.isoformat()}",
        opening=wanted,
        service="consultation",
        name="Jeanne Martin",
        contact="+33612345678",
        reason="mal de dos",
        channel="vapi",
        conversation=conversation,
    )


def day(text: str) -> Period:
    """The whole of a day in Paris: 23, 24 or 25 hours."""
    begins = paris(text)
    return Period(begins, begins + timedelta(days=1))
