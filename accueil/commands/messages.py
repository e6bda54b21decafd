"""``accueil messages``: what callers left for a person."""

from __future__ import annotations

import argparse
from typing import Any

from accueil.desk_store import desk_store
from accueil.exits import OK
from accueil.listing import CHANNELS, print_json, print_table, spoken_day, spoken_hour
from frontdesk.message import Message, MessageStatus
from frontdesk.settings import Settings
from frontdesk.store.messages_table import MessagesTable

_STATUS = {MessageStatus.NEW: "nouveau", MessageStatus.DONE: "traité"}


def add_parser(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("messages", description="Ce que les appelants ont laissé, le plus ancien d'abord.")
    parser.add_argument("--json", action="store_true", help="pour un autre programme")
    parser.set_defaults(func=messages)


def messages(args: argparse.Namespace, settings: Settings) -> int:
    """Print all messages."""
    with desk_store(settings) as store:
        found = MessagesTable(store).all()
    if args.json:
        print_json([_as_json(message) for message in found])
    elif found:
        print_table([_as_row(message) for message in found])
    else:
        print("Aucun message.")
    return OK


def _as_json(message: Message) -> dict[str, Any]:
    return {
        "id": message.id,
        "created_at": message.created_at.isoformat(),
        "reason": message.reason,
        "name": message.name,
        "contact": message.contact,
        "subject": message.subject,
        "conversation": message.conversation,
        "channel": message.channel,
        "status": message.status.value,
    }


def _as_row(message: Message) -> dict[str, str]:
    return {
        "Jour": spoken_day(message.created_at),
        "Heure": spoken_hour(message.created_at),
        "Raison": message.reason,
        "Nom": message.name,
        "Contact": message.contact,
        "Sujet": message.subject,
        "État": _STATUS[message.status],
        "Laissé par": CHANNELS.get(message.channel, message.channel),
    }
