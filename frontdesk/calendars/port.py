"""What the desk asks of a calendar, whatever stands behind it."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from frontdesk.appointment import Appointment, BookingOutcome, BookingRequest, HoldOutcome, Opening
from frontdesk.period import Period

T = TypeVar("T")


class CalendarUnavailable(Exception):
    """The calendar can't be asked now; ``reason`` is a short word for the log, never a person's data."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class AppointmentUnknown(Exception):
    """No appointment has the id that was given."""


@dataclass(frozen=True)
class Occupied:
    """What stands against offering a time: ``busy`` periods by practitioner, and what others are offered.

    ``offered`` are (practitioner, start in POSIX seconds): no claim, only a reason to offer something else.
    """

    busy: Mapping[str, list[Period]]
    offered: frozenset[tuple[str, int]]


Chosen = tuple[T, Sequence[Opening]]
"""What the one who chooses wants back, and the openings that are now being offered."""


class Calendar(Protocol):
    """Calls are synchronous and thread-safe; every one may raise ``CalendarUnavailable``.

    ``now`` is the instant by which holds are judged expired; it is passed in, never read.
    """

    def busy(self, practitioner: str, window: Period, now: datetime, conversation: str = "") -> list[Period]:
        """What of ``window`` can't be offered to ``conversation``: sorted periods that do not touch.

        That is: appointments that are not cancelled, and live holds of other conversations. A calendar may
        round them outwards, to what it would refuse.
        """

    def offer(
        self,
        conversation: str,
        practitioners: Sequence[str],
        window: Period,
        now: datetime,
        until: datetime,
        choose: Callable[[Occupied], Chosen[T]],
    ) -> T:
        """Let ``choose`` pick openings, and note them as being offered to ``conversation`` until ``until``.

        Two conversations never choose at the same moment, so that each sees what the other is offered.
        """

    def hold(self, opening: Opening, conversation: str, until: datetime, now: datetime) -> HoldOutcome:
        """Keep ``opening`` for ``conversation`` until ``until``; its earlier hold, if any, is released."""

    def release(self, conversation: str) -> None:
        """Let go of whatever ``conversation`` holds; nothing held is no error."""

    def book(self, request: BookingRequest, now: datetime) -> BookingOutcome:
        """Write the appointment in one transaction in which the store itself refuses a second taker.

        The same ``request.key`` again returns the first answer (``Booked(again=True)``).
        """

    def appointments(self, window: Period) -> list[Appointment]:
        """All appointments that overlap ``window``, cancelled ones too, by start."""

    def booked_by(self, conversation: str) -> list[Appointment]:
        """What ``conversation`` booked, oldest first: the effects that a repeated turn must not undo."""
