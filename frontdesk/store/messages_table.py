"""Messages for a person, kept in the desk's database."""
from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Connection

from frontdesk.message import LeftMessage, Message, MessageStatus
from frontdesk.store.database import Store, one_at_a_time
from frontdesk.store.schema import messages


class MessagesTable:
    """The desk's message box on a ``Store``; every method may raise ``StoreUnavailable``."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def leave(self, message: LeftMessage, now: datetime) -> None:
        """Keep ``message``.

        The same conversation and reason again is the same message: what it says more is added to it.
        """
        same = (messages.c.conversation == message.conversation) & (messages.c.reason == message.reason)
        said = {"name": message.name, "contact": message.contact, "subject": message.subject}

        def work(connection: Connection) -> None:
            one_at_a_time(connection, "messages")
            if connection.execute(select(messages.c.id).where(same)).first() is None:
                connection.execute(insert(messages).values({**said, **_identity(message, now)}))
                return
            added = {field: text for field, text in said.items() if text}
            if added:
                connection.execute(update(messages).where(same).values(added))

        self._store.write(work)

    def all(self) -> list[Message]:
        """Every message, oldest first."""
        query = select(messages).order_by(messages.c.created_at, messages.c.id)
        return self._store.read(lambda connection: [_message(row) for row in connection.execute(query)])


def _identity(message: LeftMessage, now: datetime) -> dict[str, Any]:
    return {
        "id": uuid4().hex,
        "created_at": now,
        "reason": message.reason,
        "conversation": message.conversation,
        "channel": message.channel,
        "status": MessageStatus.NEW.value,
    }


def _message(row: Any) -> Message:
    return Message(
        id=row.id,
        created_at=row.created_at,
        reason=row.reason,
        name=row.name,
        contact=row.contact,
        subject=row.subject,
        conversation=row.conversation,
        channel=row.channel,
        status=MessageStatus(row.status),
    )
