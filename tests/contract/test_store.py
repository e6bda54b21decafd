"""The store: how it connects, what it says when it can't, and that it migrates once."""
from __future__ import annotations

import multiprocessing
import os
import sqlite3
import stat
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from calendar_builders import LATER, NOW, a_request, an_opening, day
from postgres import PostgresServer, postgres_server
from racing import at_once
from sqlalchemy import text

from frontdesk.appointment import Booked
from frontdesk.calendars.port import CalendarUnavailable
from frontdesk.calendars.sql import SqlCalendar
from frontdesk.store.database import Store, one_at_a_time, open_store
from frontdesk.store.errors import StoreUnavailable
from frontdesk.store.migrate import upgrade

TUESDAY = day("2026-06-02")
SHORT = timedelta(milliseconds=300)


def pragma(store: Store, name: str) -> Any:
    return store.read(lambda connection: connection.exec_driver_sql(f"PRAGMA {name}").scalar())


def test_sqlite_is_set_up_to_survive_a_power_cut(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    full = 2
    assert [pragma(store, "journal_mode"), pragma(store, "synchronous")] == ["wal", full]
    assert [pragma(store, "foreign_keys"), pragma(store, "busy_timeout")] == [1, 3000]


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://user:secret@host/desk"])
def test_a_database_that_can_not_hold_the_desk_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="SQLite file or in PostgreSQL") as refused:
        open_store(url)
    assert "secret" not in str(refused.value)


def test_a_new_file_is_its_owners_alone(tmp_path: Path) -> None:
    upgrade(f"sqlite:///{tmp_path / 'new' / 'desk.db'}")
    assert stat.S_IMODE((tmp_path / "new" / "desk.db").stat().st_mode) == 0o600


def test_a_folder_that_can_not_be_made_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnavailable, match="unreachable"):
        upgrade(f"sqlite:///{tmp_path / 'file' / 'desk.db'}")


def test_a_missing_file_is_unavailable(tmp_path: Path) -> None:
    calendar = SqlCalendar(open_store(f"sqlite:///{tmp_path / 'nowhere' / 'desk.db'}"))
    with pytest.raises(CalendarUnavailable, match="unreachable"):
        calendar.busy("dupont", TUESDAY, NOW)


def test_a_file_without_tables_is_unavailable(tmp_path: Path) -> None:
    calendar = SqlCalendar(open_store(f"sqlite:///{tmp_path / 'desk.db'}"))
    with pytest.raises(CalendarUnavailable, match="not_migrated"):
        calendar.busy("dupont", TUESDAY, NOW)


def test_a_file_that_is_something_else_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "desk.db").write_text("Cabinet Dupont " * 100)
    calendar = SqlCalendar(open_store(f"sqlite:///{tmp_path / 'desk.db'}"))
    with pytest.raises(CalendarUnavailable, match="corrupt"):
        calendar.busy("dupont", TUESDAY, NOW)


def test_a_locked_file_is_unavailable_for_writing(sqlite_url: str) -> None:
    calendar = SqlCalendar(open_store(sqlite_url, patience=SHORT))
    stranger = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    stranger.execute("BEGIN IMMEDIATE")
    with pytest.raises(CalendarUnavailable, match="locked"):
        calendar.book(a_request(), NOW)
    stranger.execute("ROLLBACK")
    assert isinstance(calendar.book(a_request(), NOW), Booked)


def test_an_empty_pool_is_unavailable(sqlite_url: str) -> None:
    store = open_store(sqlite_url, patience=SHORT)
    taken = [store.engine.connect() for _ in range(10)]
    with pytest.raises(CalendarUnavailable, match="pool_exhausted"):
        SqlCalendar(store).busy("dupont", TUESDAY, NOW)
    for connection in taken:
        connection.close()
    assert SqlCalendar(store).busy("dupont", TUESDAY, NOW) == []


def test_our_own_mistakes_are_not_called_an_outage(sqlite_url: str) -> None:
    with pytest.raises(Exception, match="syntax error") as raised:
        open_store(sqlite_url).read(lambda connection: connection.execute(text("SELEKT 1")))
    assert not isinstance(raised.value, CalendarUnavailable)


def test_a_naive_instant_is_refused(sqlite_url: str) -> None:
    calendar = SqlCalendar(open_store(sqlite_url))
    with pytest.raises(Exception, match="offset") as raised:
        calendar.hold(an_opening(), "c1", LATER.replace(tzinfo=None), NOW)
    assert not isinstance(raised.value, CalendarUnavailable)


def test_failures_quote_no_person(sqlite_url: str) -> None:
    statement = text("INSERT INTO appointments (name) SELECT :name FROM nowhere")
    with pytest.raises(StoreUnavailable) as raised:
        open_store(sqlite_url).write(lambda connection: connection.execute(statement, {"name": "Jeanne Martin"}))
    assert "Martin" not in f"{raised.value} {raised.value.__cause__}"


class TestPostgres:
    pytestmark = pytest.mark.postgres

    def test_a_server_that_stops_is_unavailable_and_comes_back(self) -> None:
        with postgres_server(durable=True) as server:
            url = server.new_database()
            upgrade(url)
            calendar = SqlCalendar(open_store(url))
            first = calendar.book(a_request(), NOW)
            server.stop()
            with pytest.raises(CalendarUnavailable, match="unreachable"):
                calendar.book(a_request(conversation="c2"), NOW)
            server.start()
            assert isinstance(first, Booked)
            assert calendar.book(a_request(), NOW) == Booked(first.appointment, again=True)

    def test_tables_are_in_a_schema_of_their_own(self, postgres_url: str) -> None:
        query = text("SELECT DISTINCT schemaname FROM pg_tables WHERE tablename IN ('cells', 'alembic_version')")
        store = open_store(postgres_url)
        assert store.read(lambda connection: connection.execute(query).scalars().all()) == ["desk"]

    def test_a_database_without_tables_is_unavailable(self, postgres: PostgresServer) -> None:
        calendar = SqlCalendar(open_store(postgres.new_database()))
        with pytest.raises(CalendarUnavailable, match="not_migrated"):
            calendar.busy("dupont", TUESDAY, NOW)

    def test_a_turn_that_never_comes_is_unavailable(self, postgres_url: str) -> None:
        calendar = SqlCalendar(open_store(postgres_url, patience=SHORT))
        inside, leave = Event(), Event()
        writer = Thread(target=_write_slowly, args=(postgres_url, inside, leave))
        writer.start()
        inside.wait()
        try:
            with pytest.raises(CalendarUnavailable, match="timeout"):
                calendar.book(a_request(), NOW)
        finally:
            leave.set()
            writer.join()
        assert isinstance(SqlCalendar(open_store(postgres_url)).book(a_request(), NOW), Booked)

    def test_a_deadlock_is_run_again(self, postgres_url: str) -> None:
        calendar = SqlCalendar(open_store(postgres_url))
        for name in ("c1", "c2"):
            calendar.hold(an_opening(practitioner=name), name, LATER, NOW)
        touch = text("UPDATE holds SET created_at = created_at WHERE conversation = :name")
        both = {"c1": Event(), "c2": Event()}
        runs: list[str] = []

        def extend(first: str, second: str) -> None:
            def work(connection: Any) -> None:
                runs.append(first)
                for name in (first, second):
                    connection.execute(touch, {"name": name})
                    both[first].set()
                    both[second].wait(10)

            open_store(postgres_url).write(work)

        at_once([lambda: extend("c1", "c2"), lambda: extend("c2", "c1")])
        assert sorted(set(runs)) == ["c1", "c2"]
        assert len(runs) == 3


def _write_slowly(url: str, inside: Event, leave: Event) -> None:
    def work(connection: Any) -> None:
        one_at_a_time(connection, "calendar")
        inside.set()
        leave.wait(20)

    open_store(url).write(work)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue(f"{request.param}_url")


def test_a_forked_child_opens_its_own_connections(calendar: SqlCalendar) -> None:
    calendar.book(a_request(), NOW)
    context = multiprocessing.get_context("fork")
    heard, said = context.Pipe(duplex=False)

    def child() -> None:
        said.send((os.getpid(), len(calendar.appointments(TUESDAY))))

    children = [context.Process(target=child) for _ in range(3)]
    for process in children:
        process.start()
    seen = [heard.recv() for _ in children]
    for process in children:
        process.join()
    assert [count for _, count in seen] == [1, 1, 1]
    assert len(calendar.appointments(TUESDAY)) == 1
