"""Which openings are being offered to whom: no claim on the time, only a reason to offer others another one."""
from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, or_, select
from sqlalchemy.engine import Connection

from frontdesk.appointment import Opening
from frontdesk.store.schema import offered

_TO_OTHERS = select(offered.c.practitioner, offered.c.start_posix).where(
    offered.c.conversation != bindparam("conversation"), offered.c.expires_at > bindparam("now")
)
_FORGET = delete(offered).where(offered.c.conversation == bindparam("mine"))
_SWEEP = delete(offered).where(
    or_(offered.c.conversation == bindparam("mine"), offered.c.expires_at <= bindparam("now"))
)
_NOTE = insert(offered)


def offered_to_others(connection: Connection, conversation: str, now: datetime) -> frozenset[tuple[str, int]]:
    """(practitioner, start in POSIX seconds) of what other conversations are thinking about."""
    rows = connection.execute(_TO_OTHERS, {"conversation": conversation, "now": now})
    return frozenset((row.practitioner, row.start_posix) for row in rows)


def note_offer(
    connection: Connection, conversation: str, openings: Iterable[Opening], until: datetime, now: datetime
) -> None:
    """Remember what ``conversation`` is offered now, in place of what it was offered before."""
    connection.execute(_SWEEP, {"mine": conversation, "now": now})
    rows = [
        {
            "conversation": conversation,
            "practitioner": opening.practitioner,
            "start_posix": int(opening.start.timestamp()),
            "expires_at": until,
        }
        for opening in openings
    ]
    if rows:
        connection.execute(_NOTE, rows)


def forget_offer(connection: Connection, conversation: str) -> None:
    """The conversation has chosen, refused or gone."""
    connection.execute(_FORGET, {"mine": conversation})
