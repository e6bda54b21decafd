"""Bringing a database to the present schema; forward only."""
from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import event, text
from sqlalchemy.engine import Connection
from sqlalchemy.schema import CreateSchema

from frontdesk.store.database import SCHEMA, Store, one_at_a_time, open_store
from frontdesk.store.errors import RuleBroken, StoreUnavailable

_MIGRATIONS = Path(__file__).parent / "migrations"
_PATIENCE = timedelta(seconds=60)  # for the other process that is migrating


class StoreTooNew(Exception):
    """The database was migrated by a newer version of this program."""


def upgrade(url: str) -> None:
    """Create or migrate the database at ``url``; a SQLite file is created, readable by its owner alone.

    Safe when several processes start at once: one migrates, the others wait and find it done. All or nothing.
    Raises ``StoreUnavailable``, ``StoreTooNew``, and ``ValueError`` for an address that can't be one.
    """
    store = open_store(url, patience=_PATIENCE)
    on_sqlite = store.engine.dialect.name == "sqlite"

    def work(connection: Connection) -> None:
        command.upgrade(_config(connection), "head")

    try:
        if on_sqlite:
            _create_file(Path(str(store.engine.url.database)))
        (_alone_on_sqlite if on_sqlite else _alone_on_postgres)(store, work)
    except CommandError as error:
        raise StoreTooNew(str(error)) from error
    finally:
        store.close()


def write_revision(connection: Connection, message: str) -> None:
    """Write the file of a new revision: from what ``connection`` has, migrated, to what ``schema`` says."""
    config = _config(connection)
    number = len(list(ScriptDirectory.from_config(config).walk_revisions())) + 1
    command.revision(config, message, autogenerate=True, rev_id=f"r{number:04}")


def _create_file(path: Path) -> None:
    """SQLite would create the file for everybody to read; its log and index files copy these permissions."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
    except OSError as error:
        raise StoreUnavailable("unreachable") from error


def _alone_on_sqlite(store: Store, work: Callable[[Connection], None]) -> None:
    """A write transaction is alone on SQLite.

    Foreign keys are not followed meanwhile, or rewriting a table would delete all that refers to it; they
    are checked as a whole at the end.
    """

    @event.listens_for(store.engine, "connect")
    def unfollow(connection: sqlite3.Connection, record: object) -> None:
        connection.execute("PRAGMA foreign_keys=OFF")

    def checked(connection: Connection) -> None:
        work(connection)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise RuleBroken("foreign_key_check")

    store.write(checked)


def _alone_on_postgres(store: Store, work: Callable[[Connection], None]) -> None:
    """One transaction, under a lock that ends with it."""

    def locked(connection: Connection) -> None:
        one_at_a_time(connection, "migration")
        # Asked before, because a role may have its schema without the right to create one.
        if not connection.execute(text("SELECT to_regnamespace(:name)"), {"name": SCHEMA}).scalar():
            connection.execute(CreateSchema(SCHEMA))
        work(connection)

    store.write(locked)


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    return config
