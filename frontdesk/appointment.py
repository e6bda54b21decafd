"""What stands in the calendar, and what may be asked of it."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Union

from frontdesk.period import Period


class Status(str, Enum):
    """How sure an appointment is; the values are fixed by the command line's JSON."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    CONFLICT = "conflict"


@dataclass(frozen=True)
class Opening:
    """A free time of one practitioner that can be offered."""

    practitioner: str
    period: Period

    @property
    def start(self) -> datetime:
        """When the appointment would begin."""
        return self.period.start


@dataclass(frozen=True)
class BookingRequest:
    """Everything that an appointment needs, and the key that makes asking twice the same as asking once.

    ``key`` is derived from conversation, offer and opening; ``contact`` is an E.164 number or an
    e-mail address; ``reason`` is at most 100 characters, or empty.
    """

    key: str
    opening: Opening
    service: str
    name: str
    contact: str
    reason: str
    channel: str
    conversation: str


@dataclass(frozen=True)
class Appointment:
    """One row of the calendar; field names are those of ``accueil appointments --json``."""

    id: str
    period: Period
    practitioner: str
    service: str
    name: str
    contact: str
    reason: str
    status: Status
    channel: str
    conversation: str
    event_id: str | None = None


@dataclass(frozen=True)
class Booked:
    """The appointment exists (``again``: it existed already under the same key)."""

    appointment: Appointment
    again: bool = False


@dataclass(frozen=True)
class Taken:
    """Somebody else has, or holds, that time."""


BookingOutcome = Union[Booked, Taken]


@dataclass(frozen=True)
class Held:
    """The opening is kept for the conversation until ``until``."""

    until: datetime


HoldOutcome = Union[Held, Taken]
