"""The journal's two tables, and the statements on them: SQLite and PostgreSQL alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, Column, Integer, MetaData, String, Table, Text, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection

from frontdesk.settings import Settings
from frontdesk.sql_engine import make_engine

if TYPE_CHECKING:
    from channels.journal import Journal

SCHEMA = "conversations"
metadata = MetaData()

conversations = Table(
    "conversations",
    metadata,
    Column("conversation", String(160), primary_key=True),
    Column("state", Text, nullable=False),
    Column("before", Text),
    Column("last_turn", String(80)),
    Column("effects", Integer, nullable=False, default=0),
    Column("updated_at", String(40), nullable=False),
)

turns = Table(
    "turns",
    metadata,
    Column("conversation", String(160), primary_key=True),
    Column("turn", String(80), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("fingerprint", String(32), nullable=False),
    Column("text", Text, nullable=False),
    Column("reply", Text),
    Column("had_effect", Boolean, nullable=False, default=False),
    Column("received_at", String(40), nullable=False),
    Column("answered_at", String(40)),
)


@dataclass(frozen=True)
class ConversationRow:
    """A conversation as its last committed turn left it; ``before`` is the state before that turn."""

    state: str
    before: str | None
    last_turn: str | None
    effects: int
    updated_at: datetime


@dataclass(frozen=True)
class TurnRow:
    """A turn; ``reply`` (JSON) is None until it is committed."""

    turn: str
    fingerprint: str
    text: str
    reply: str | None
    had_effect: bool
    position: int
    answered_at: datetime | None


def prepare(settings: Settings) -> None:
    """Create the tables that are missing; safe to call again."""
    engine = make_engine(settings.conversations_url(), schema=SCHEMA, durable=False)
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            # Two servers may start at once, and one that finds its schema may not have the right to make it.
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('conversations'))")
            if connection.exec_driver_sql(f"SELECT to_regnamespace('{SCHEMA}')").scalar() is None:
                connection.exec_driver_sql(f"CREATE SCHEMA {SCHEMA}")
        metadata.create_all(connection)
    engine.dispose()


def open_journal(settings: Settings) -> Journal:
    """The journal of ``settings``, its tables prepared."""
    from channels.journal import Journal

    prepare(settings)
    return Journal(make_engine(settings.conversations_url(), schema=SCHEMA, durable=False), settings.clock())


def conversation(connection: Connection, conversation: str) -> ConversationRow | None:
    """The row of a conversation, or None."""
    found = connection.execute(select(conversations).where(conversations.c.conversation == conversation)).first()
    if found is None:
        return None
    return ConversationRow(
        found.state, found.before, found.last_turn, found.effects, datetime.fromisoformat(found.updated_at)
    )


def turn(connection: Connection, conversation: str, turn: str) -> TurnRow | None:
    """The row of a turn, or None."""
    found = connection.execute(select(turns).where(turns.c.conversation == conversation, turns.c.turn == turn)).first()
    return _turn(found)


def latest_turn(connection: Connection, conversation: str) -> TurnRow | None:
    """The turn that was received last, or None."""
    found = connection.execute(
        select(turns).where(turns.c.conversation == conversation).order_by(turns.c.position.desc()).limit(1)
    ).first()
    return _turn(found)


def _turn(found: Any) -> TurnRow | None:
    if found is None:
        return None
    answered = datetime.fromisoformat(found.answered_at) if found.answered_at else None
    return TurnRow(
        found.turn, found.fingerprint, found.text, found.reply, bool(found.had_effect), found.position, answered
    )


def add_turn(
    connection: Connection, conversation: str, turn: str, fingerprint: str, text: str, now: datetime, position: int
) -> None:
    """Note a turn as received, the ``position``-th of its conversation."""
    connection.execute(
        turns.insert().values(
            conversation=conversation,
            turn=turn,
            position=position,
            fingerprint=fingerprint,
            text=text,
            had_effect=False,
            received_at=now.isoformat(),
        )
    )


def note_text(connection: Connection, conversation: str, turn: str, fingerprint: str, text: str) -> None:
    """Make a turn *received* again, with another text."""
    connection.execute(
        update(turns)
        .where(turns.c.conversation == conversation, turns.c.turn == turn)
        .values(fingerprint=fingerprint, text=text, reply=None)
    )


def answer_turn(
    connection: Connection, conversation: str, turn: str, reply: str, had_effect: bool, now: datetime
) -> None:
    """Note a turn as committed."""
    connection.execute(
        update(turns)
        .where(turns.c.conversation == conversation, turns.c.turn == turn)
        .values(reply=reply, had_effect=had_effect, answered_at=now.isoformat())
    )


def put_conversation(
    connection: Connection,
    conversation: str,
    state: str,
    before: str | None,
    last_turn: str | None,
    effects: int,
    now: datetime,
) -> None:
    """Insert or replace the row of a conversation."""
    values = {
        "state": state, "before": before, "last_turn": last_turn, "effects": effects, "updated_at": now.isoformat(),
    }  # fmt: skip
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(conversations).values(conversation=conversation, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["conversation"], set_=values))


def put_state(connection: Connection, conversation_id: str, state: str, now: datetime) -> None:
    """Save a tracker outside any turn; what is known of its turns is kept."""
    row = conversation(connection, conversation_id)
    before, last, effects = (row.before, row.last_turn, row.effects) if row else (None, None, 0)
    put_conversation(connection, conversation_id, state, before, last, effects, now)


def conversation_ids(connection: Connection) -> list[str]:
    """All ids."""
    return list(connection.execute(select(conversations.c.conversation)).scalars())
