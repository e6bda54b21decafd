from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from postgres import PostgresServer, postgres_server

from frontdesk.calendars.sql import SqlCalendar
from frontdesk.store.database import Store, open_store
from frontdesk.store.migrate import upgrade
from frontdesk.store.schema import metadata

MIGRATED = "migrated"

pytest.register_assert_rewrite("calendar_contract", "calendar_races", "calendar_machine")


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    with postgres_server() as server:
        upgrade(server.new_database(MIGRATED))
        yield server


@pytest.fixture
def postgres_url(postgres: PostgresServer) -> str:
    """A migrated database, emptied: copying one for each test took longer than the tests."""
    tables = ", ".join(f"desk.{table}" for table in metadata.tables)
    postgres.execute(f"TRUNCATE {tables}", database=MIGRATED)
    return postgres.url(MIGRATED)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A migrated file of the test's own."""
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    upgrade(url)
    return url


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = open_store(url)
    yield opened
    opened.close()


@pytest.fixture
def calendar(store: Store) -> SqlCalendar:
    return SqlCalendar(store)
