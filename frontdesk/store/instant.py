"""How an instant is stored: in UTC whatever the database, and read back in Europe/Paris."""
from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from sqlalchemy.types import DateTime, TypeDecorator

from frontdesk.clock import PARIS


class Instant(TypeDecorator[datetime]):
    """A column of aware datetimes.

    PostgreSQL keeps ``timestamptz``; SQLite keeps text of one fixed width, whose order is that of time.
    Raises ``ValueError`` (inside SQLAlchemy's ``StatementError``) for a naive datetime.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Called on the way in."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its offset")
        moment = value.astimezone(timezone.utc)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Called on the way out."""
        if value is None:
            return None
        moment = value if value.tzinfo else value.replace(tzinfo=timezone.utc)
        return moment.astimezone(PARIS)
