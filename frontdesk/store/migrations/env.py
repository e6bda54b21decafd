"""Run by alembic, on the connection that ``frontdesk.store.migrate`` hands over."""
from __future__ import annotations

from typing import Any

from alembic import context

from frontdesk.store.instant import Instant
from frontdesk.store.schema import metadata


def rendered(kind: str, item: Any, autogen_context: Any) -> Any:
    """How a type is written in a new revision: plainly, for revisions outlive our classes."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, Instant) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_item=rendered,
    render_as_batch=True,  # SQLite alters most things by rewriting the table
)
with context.begin_transaction():
    context.run_migrations()
