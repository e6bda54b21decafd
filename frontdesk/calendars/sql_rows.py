"""Appointments and holds as rows, and back."""
from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import uuid4

from frontdesk.appointment import Appointment, BookingRequest, Opening, Status
from frontdesk.clock import PARIS
from frontdesk.period import Period


def new_appointment(request: BookingRequest) -> Appointment:
    """The confirmed appointment that ``request`` asks for, with an id of its own, in Europe/Paris."""
    start, end = request.opening.period.instants
    return Appointment(
        id=uuid4().hex,
        period=Period.of_instants(start, end, PARIS),
        practitioner=request.opening.practitioner,
        service=request.service,
        name=request.name,
        contact=request.contact,
        reason=request.reason,
        status=Status.CONFIRMED,
        channel=request.channel,
        conversation=request.conversation,
    )


def appointment_row(appointment: Appointment, key: str, now: datetime) -> dict[str, Any]:
    """The row of ``appointment``, booked at ``now`` under ``key``."""
    return {
        "id": appointment.id,
        "booking_key": key,
        "practitioner": appointment.practitioner,
        "service": appointment.service,
        "start_at": appointment.period.start,
        "end_at": appointment.period.end,
        "name": appointment.name,
        "contact": appointment.contact,
        "reason": appointment.reason,
        "status": appointment.status.value,
        "channel": appointment.channel,
        "conversation": appointment.conversation,
        "event_id": appointment.event_id,
        "created_at": now,
    }


def hold_row(opening: Opening, conversation: str, until: datetime, now: datetime) -> dict[str, Any]:
    """The row of a hold made at ``now``."""
    return {
        "conversation": conversation,
        "practitioner": opening.practitioner,
        "start_at": opening.period.start,
        "end_at": opening.period.end,
        "expires_at": until,
        "created_at": now,
    }


def appointment_of(row: Any) -> Appointment:
    """The appointment that a row of ``appointments`` tells."""
    return Appointment(
        id=row.id,
        period=Period(row.start_at, row.end_at),
        practitioner=row.practitioner,
        service=row.service,
        name=row.name,
        contact=row.contact,
        reason=row.reason,
        status=Status(row.status),
        channel=row.channel,
        conversation=row.conversation,
        event_id=row.event_id,
    )
