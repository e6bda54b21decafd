"""A migrated database has exactly the tables that the code knows, and processes may migrate it at once."""
from __future__ import annotations

import multiprocessing
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from calendar_builders import NOW, a_request, day
from postgres import PostgresServer
from sqlalchemy import inspect, text

from frontdesk.calendars.sql import SqlCalendar
from frontdesk.store.database import Store, open_store
from frontdesk.store.migrate import StoreTooNew, upgrade
from frontdesk.store.schema import metadata


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database without tables."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'desk.db'}"
    server: PostgresServer = request.getfixturevalue("postgres")
    return server.new_database()


def shape(store: Store) -> dict[str, Any]:
    """All that the database says of its tables."""

    def look(connection: Any) -> dict[str, Any]:
        seen = inspect(connection)
        return {
            table: {
                "columns": [(c["name"], str(c["type"]), c["nullable"]) for c in seen.get_columns(table)],
                "key": seen.get_pk_constraint(table),
                "unique": sorted(map(str, seen.get_unique_constraints(table))),
                "foreign": sorted(map(str, seen.get_foreign_keys(table))),
                "checks": sorted(map(str, seen.get_check_constraints(table))),
                "indexes": sorted(map(str, seen.get_indexes(table))),
            }
            for table in seen.get_table_names()
            if table != "alembic_version"
        }

    return store.read(look)


def test_the_migrated_schema_is_the_one_in_the_code(new_url: str) -> None:
    upgrade(new_url)
    store = open_store(new_url)
    migrated = shape(store)
    assert migrated.keys() == metadata.tables.keys()

    def differences(connection: Any) -> list[Any]:
        return compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata)

    assert store.read(differences) == []
    store.write(metadata.drop_all)
    store.write(metadata.create_all)
    assert shape(store) == migrated


def test_migrating_again_changes_nothing(new_url: str) -> None:
    upgrade(new_url)
    store = open_store(new_url)
    SqlCalendar(store).book(a_request(), NOW)
    upgrade(new_url)
    assert len(SqlCalendar(store).appointments(day("2026-06-02"))) == 1


def _upgrade_together(url: str, ready: Any) -> str:
    ready.wait(120)
    upgrade(url)
    return "done"


def test_processes_that_start_together_migrate_once(new_url: str) -> None:
    context = multiprocessing.get_context("spawn")
    with context.Manager() as manager, context.Pool(6) as processes:
        ready = manager.Barrier(6)
        assert processes.starmap(_upgrade_together, [(new_url, ready)] * 6, chunksize=1) == ["done"] * 6
    assert shape(open_store(new_url)).keys() == metadata.tables.keys()


def test_a_database_from_the_future_is_refused(new_url: str) -> None:
    upgrade(new_url)
    store = open_store(new_url)
    store.write(lambda connection: connection.execute(text("UPDATE alembic_version SET version_num = 'r9999'")))
    with pytest.raises(StoreTooNew, match="r9999"):
        upgrade(new_url)


def test_a_failed_migration_leaves_nothing(new_url: str) -> None:
    if new_url.startswith("sqlite"):
        path = new_url.removeprefix("sqlite:///")
        with sqlite3.connect(path) as connection:
            connection.execute("CREATE TABLE messages (something TEXT)")
    else:
        store = open_store(new_url)
        store.write(lambda connection: connection.execute(text("CREATE SCHEMA desk")))
        store.write(lambda connection: connection.execute(text("CREATE TABLE messages (something TEXT)")))
    with pytest.raises(Exception, match="already exists"):
        upgrade(new_url)
    assert shape(open_store(new_url)).keys() == {"messages"}
