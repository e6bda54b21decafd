"""The calendar in SQL: on SQLite or PostgreSQL, the database itself refuses a second taker."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from frontdesk.appointment import (
    Appointment,
    Booked,
    BookingOutcome,
    BookingRequest,
    Held,
    HoldOutcome,
    Opening,
    Status,
    Taken,
)
from frontdesk.calendars.occupancy import Wish, is_taken, make_way, occupy, taken_periods
from frontdesk.calendars.offered import forget_offer, note_offer, offered_to_others
from frontdesk.calendars.port import AppointmentUnknown, Chosen, Occupied
from frontdesk.calendars.sql_rows import appointment_of, appointment_row, hold_row, new_appointment
from frontdesk.period import Period
from frontdesk.store.database import Store, one_at_a_time
from frontdesk.store.errors import doubled
from frontdesk.store.schema import appointments, cells, holds

T = TypeVar("T")

_COLUMNS = appointments.c
_BY_START = select(appointments).order_by(_COLUMNS.start_at, _COLUMNS.practitioner, _COLUMNS.id)
_WITH_ID = _BY_START.where(_COLUMNS.id == bindparam("id"))
_WITH_KEY = _BY_START.where(_COLUMNS.booking_key == bindparam("key"))
_OVERLAPPING = _BY_START.where(_COLUMNS.start_at < bindparam("end"), _COLUMNS.end_at > bindparam("start"))
_BOOKED_BY = (
    select(appointments)
    .where(_COLUMNS.conversation == bindparam("conversation"))
    .order_by(_COLUMNS.created_at, _COLUMNS.start_at, _COLUMNS.id)
)
_BOOK = insert(appointments)
_HOLD = insert(holds)
_RELEASE = delete(holds).where(holds.c.conversation == bindparam("conversation"))
_CANCEL = update(appointments).where(_COLUMNS.id == bindparam("cancelled")).values(status=Status.CANCELLED.value)
_VACATE = delete(cells).where(cells.c.appointment_id == bindparam("cancelled"))


class SqlCalendar:
    """The ``Calendar`` of ``port`` on a ``Store``; threads may share it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def busy(self, practitioner: str, window: Period, now: datetime, conversation: str = "") -> list[Period]:
        """As in ``port``; in whole five-minute cells, because that is what booking would refuse."""
        wish = Wish(practitioner, window, conversation, now)
        return self._store.read(lambda connection: taken_periods(connection, wish))

    def offer(
        self,
        conversation: str,
        practitioners: Sequence[str],
        window: Period,
        now: datetime,
        until: datetime,
        choose: Callable[[Occupied], Chosen[T]],
    ) -> T:
        """As in ``port``."""
        wishes = {who: Wish(who, window, conversation, now) for who in practitioners}

        def work(connection: Connection) -> T:
            one_at_a_time(connection, "calendar")
            busy = {who: taken_periods(connection, wish) for who, wish in wishes.items()}
            answer, openings = choose(Occupied(busy, offered_to_others(connection, conversation, now)))
            note_offer(connection, conversation, openings, until, now)
            return answer

        return self._store.write(work)

    def hold(self, opening: Opening, conversation: str, until: datetime, now: datetime) -> HoldOutcome:
        """As in ``port``; ``Taken`` too lets go of what the conversation held before."""
        wish = Wish(opening.practitioner, opening.period, conversation, now)
        row = hold_row(opening, conversation, until, now)

        def work(connection: Connection) -> HoldOutcome:
            one_at_a_time(connection, "calendar")
            taken = not _take(connection, wish, _HOLD, row, {"held_by": conversation, "expires_at": until})
            return Taken() if taken else Held(until)

        return self._store.write(work)

    def release(self, conversation: str) -> None:
        """As in ``port``."""

        def work(connection: Connection) -> None:
            one_at_a_time(connection, "calendar")
            connection.execute(_RELEASE, {"conversation": conversation})
            forget_offer(connection, conversation)

        self._store.write(work)

    def book(self, request: BookingRequest, now: datetime) -> BookingOutcome:
        """As in ``port``; whatever the conversation held is let go of, whoever gets the time."""
        wish = Wish(request.opening.practitioner, request.opening.period, request.conversation, now)
        appointment = new_appointment(request)
        row = appointment_row(appointment, request.key, now)

        def work(connection: Connection) -> BookingOutcome:
            one_at_a_time(connection, "calendar")
            earlier = _find(connection, _WITH_KEY, key=request.key)
            if earlier:
                return Booked(earlier[0], again=True)
            taken = not _take(connection, wish, _BOOK, row, {"appointment_id": appointment.id})
            return Taken() if taken else Booked(appointment)

        return self._store.write(work)

    def cancel(self, appointment_id: str) -> Appointment:
        """The appointment, cancelled (now or before); its time is free again.

        Raises ``AppointmentUnknown``.
        """

        def work(connection: Connection) -> list[Appointment]:
            one_at_a_time(connection, "calendar")
            connection.execute(_CANCEL, {"cancelled": appointment_id})
            connection.execute(_VACATE, {"cancelled": appointment_id})
            return _find(connection, _WITH_ID, id=appointment_id)

        found = self._store.write(work)
        if not found:
            raise AppointmentUnknown(appointment_id)
        return found[0]

    def appointments(self, window: Period) -> list[Appointment]:
        """As in ``port``."""
        return self._store.read(lambda c: _find(c, _OVERLAPPING, start=window.start, end=window.end))

    def booked_by(self, conversation: str) -> list[Appointment]:
        """As in ``port``."""
        return self._store.read(lambda c: _find(c, _BOOKED_BY, conversation=conversation))


def _find(connection: Connection, statement: Any, **parameters: Any) -> list[Appointment]:
    return [appointment_of(row) for row in connection.execute(statement, parameters)]


def _take(connection: Connection, wish: Wish, statement: Any, row: dict[str, Any], owner: dict[str, Any]) -> bool:
    """Write the taker's row and its cells; False, with neither written, when somebody has one of the cells."""
    make_way(connection, wish)
    forget_offer(connection, wish.conversation)
    if is_taken(connection, wish):
        return False
    try:
        with connection.begin_nested():
            connection.execute(statement, row)
            occupy(connection, wish, owner)
    except IntegrityError as error:
        # The key of ``cells`` also stops a writer who does not wait for his turn.
        if doubled(error) != cells.name:
            raise
        return False
    return True
