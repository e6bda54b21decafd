"""``accueil appointments``: what is booked, for the secretary."""

from __future__ import annotations

import argparse
import sys
from datetime import date, datetime, time, timedelta
from typing import Any

from accueil.desk_store import desk_store
from accueil.exits import OK, UNKNOWN
from accueil.listing import CHANNELS, print_json, print_table, spoken_day, spoken_hour
from frontdesk.appointment import Appointment, Status
from frontdesk.calendars.sql import SqlCalendar
from frontdesk.clock import PARIS
from frontdesk.period import Period
from frontdesk.settings import Settings

DAYS = 90
"""How many days are listed after the first when no last day is given."""

_STATUS = {
    Status.PENDING: "à confirmer",
    Status.CONFIRMED: "confirmé",
    Status.CANCELLED: "annulé",
    Status.CONFLICT: "en conflit",
}


class BadDate(ValueError):
    """A date that can't be used; the message is one sentence in French."""


def add_parser(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("appointments", description="Les rendez-vous pris, les annulés compris.")
    parser.add_argument("--from", dest="first", metavar="JOUR", help="premier jour, comme 2026-06-01 (aujourd'hui)")
    parser.add_argument("--to", dest="last", metavar="JOUR", help=f"dernier jour, compris ({DAYS} jours après)")
    parser.add_argument("--json", action="store_true", help="pour un autre programme")
    parser.set_defaults(func=appointments)


def appointments(args: argparse.Namespace, settings: Settings) -> int:
    """Print the appointments of the days asked for; 2 when a date can't be used."""
    try:
        first, last = _days(args.first, args.last, settings.clock()().date())
    except BadDate as error:
        print(error, file=sys.stderr)
        return UNKNOWN
    with desk_store(settings) as store:
        found = SqlCalendar(store).appointments(Period(_midnight(first), _midnight(last + timedelta(days=1))))
    if args.json:
        print_json([_as_json(one) for one in found])
    elif found:
        print_table([_as_row(one) for one in found])
    else:
        print(f"Aucun rendez-vous du {spoken_day(_midnight(first))} au {spoken_day(_midnight(last))}.")
    return OK


def _days(first: str | None, last: str | None, today: date) -> tuple[date, date]:
    begins = _date(first) if first else today
    ends = _date(last) if last else begins + timedelta(days=DAYS)
    if ends < begins:
        raise BadDate(f"Le dernier jour ({ends}) vient avant le premier ({begins}).")
    return begins, ends


def _date(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.max
    # Beyond these years a day more, or another time zone, leaves what a date can say.
    if not date(1970, 1, 1) <= day < date(9000, 1, 1):
        raise BadDate(f"« {text} » n'est pas une date : écrivez par exemple 2026-06-01.")
    return day


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), PARIS)


def _as_json(appointment: Appointment) -> dict[str, Any]:
    return {
        "id": appointment.id,
        "start": appointment.period.start.astimezone(PARIS).isoformat(),
        "end": appointment.period.end.astimezone(PARIS).isoformat(),
        "practitioner": appointment.practitioner,
        "service": appointment.service,
        "name": appointment.name,
        "contact": appointment.contact,
        "reason": appointment.reason,
        "status": appointment.status.value,
        "channel": appointment.channel,
        "conversation": appointment.conversation,
        "event_id": appointment.event_id,
    }


def _as_row(appointment: Appointment) -> dict[str, str]:
    start, end = appointment.period.start, appointment.period.end
    return {
        "Jour": spoken_day(start),
        "Heure": f"{spoken_hour(start)} – {spoken_hour(end)}",
        "Avec": appointment.practitioner,
        "Nom": appointment.name,
        "Contact": appointment.contact,
        "Motif": appointment.reason,
        "État": _STATUS[appointment.status],
        "Pris par": CHANNELS.get(appointment.channel, appointment.channel),
    }
