"""Whether a time is free, and how it is taken: the one place where that is decided, in SQL.

Statements are built once: building them is what takes SQLAlchemy longest.
"""
from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, delete, func, insert, not_, or_, select
from sqlalchemy.engine import Connection

from frontdesk.calendars.cells import CELL, cells_covering
from frontdesk.clock import PARIS
from frontdesk.period import Period, merge_spans
from frontdesk.store.schema import cells, holds

_AMONG = and_(
    cells.c.practitioner == bindparam("practitioner"),
    cells.c.start_posix >= bindparam("first"),
    cells.c.start_posix < bindparam("end"),
)

# The predicate that offer, hold and commit share: a cell is not free for this conversation now when it is an
# appointment's, or a hold's that is alive and another conversation's.
_TAKEN = or_(
    cells.c.appointment_id.is_not(None),
    and_(cells.c.expires_at > bindparam("now"), cells.c.held_by != bindparam("conversation")),
)

# An owner's cells follow one another, so their bounds tell all of them: a row each instead of six.
_TAKEN_BOUNDS = (
    select(func.min(cells.c.start_posix), func.max(cells.c.start_posix))
    .where(_AMONG, _TAKEN)
    .group_by(cells.c.appointment_id, cells.c.held_by, cells.c.place)
)
_ANY_TAKEN = select(cells.c.place).where(_AMONG, _TAKEN).limit(1)
_LET_GO = delete(holds).where(
    or_(
        holds.c.conversation == bindparam("conversation"),
        holds.c.conversation.in_(select(cells.c.held_by).where(_AMONG, not_(_TAKEN))),
    )
)
_OCCUPY = insert(cells)


@dataclass(frozen=True)
class Wish:
    """Whose time is asked for, which, by whom, and when they ask."""

    practitioner: str
    period: Period
    conversation: str
    now: datetime

    def parameters(self) -> dict[str, Any]:
        """What the statements need of it."""
        touched = cells_covering(self.period)
        return {
            "practitioner": self.practitioner,
            "first": touched.start,
            "end": touched.stop,
            "conversation": self.conversation,
            "now": self.now,
        }


def taken_periods(connection: Connection, wish: Wish) -> list[Period]:
    """Whole cells inside the wish's period that are taken, as merged periods."""
    rows = connection.execute(_TAKEN_BOUNDS, wish.parameters())
    spans = merge_spans((first, last + CELL) for first, last in rows)
    return [Period.of_instants(start, end, PARIS) for start, end in spans]


def is_taken(connection: Connection, wish: Wish) -> bool:
    """Whether any of the wish's cells is taken."""
    return connection.execute(_ANY_TAKEN, wish.parameters()).first() is not None


def make_way(connection: Connection, wish: Wish) -> None:
    """Let go of what the conversation holds, and of expired holds on the wish's cells."""
    connection.execute(_LET_GO, wish.parameters())


def occupy(connection: Connection, wish: Wish, owner: dict[str, Any]) -> None:
    """Give the wish's cells to ``owner`` (columns of ``cells``).

    Raises SQLAlchemy's ``IntegrityError`` when one of them has an owner.
    """
    cell = {"practitioner": wish.practitioner, "place": 0, **owner}
    connection.execute(_OCCUPY, [{**cell, "start_posix": start} for start in cells_covering(wish.period)])
