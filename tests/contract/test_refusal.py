"""The database itself refuses a second taker, whoever writes and however."""
from __future__ import annotations

import sqlite3
import traceback
from threading import Event, Thread

import psycopg2
import pytest
from calendar_builders import LATER, NOW, a_request, an_opening, day
from sqlalchemy import insert, text
from sqlalchemy.exc import IntegrityError

from frontdesk.appointment import Booked, Taken
from frontdesk.calendars.occupancy import Wish, occupy
from frontdesk.calendars.port import AppointmentUnknown
from frontdesk.calendars.sql import SqlCalendar
from frontdesk.calendars.sql_rows import appointment_row, hold_row, new_appointment
from frontdesk.store.database import Store, open_store
from frontdesk.store.errors import RuleBroken, doubled
from frontdesk.store.schema import appointments, cells, holds

TUESDAY = day("2026-06-02")
TUESDAY_AT_NINE = Wish("dupont", an_opening().period, "c1", NOW)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue(f"{request.param}_url")


def a_row(conversation: str) -> dict[str, object]:
    return appointment_row(new_appointment(a_request(conversation=conversation)), f"key of {conversation}", NOW)


def write_blindly(store: Store, conversation: str) -> None:
    """An appointment written without asking whether the time is free."""
    row = a_row(conversation)

    def work(connection: object) -> None:
        connection.execute(insert(appointments).values(row))
        occupy(connection, TUESDAY_AT_NINE, {"appointment_id": row["id"]})

    store.write(work)


def test_a_second_appointment_is_refused_by_the_key(store: Store) -> None:
    write_blindly(store, "c1")
    with pytest.raises(RuleBroken):
        write_blindly(store, "c2")


def test_a_hold_is_refused_a_booked_time_by_the_key(store: Store) -> None:
    write_blindly(store, "c1")

    def hold(connection: object) -> None:
        connection.execute(insert(holds).values(hold_row(an_opening(), "c2", LATER, NOW)))
        with pytest.raises(IntegrityError) as refused:
            occupy(connection, TUESDAY_AT_NINE, {"held_by": "c2", "expires_at": LATER})
        assert doubled(refused.value) == "cells"
        raise refused.value

    with pytest.raises(RuleBroken):
        store.write(hold)


@pytest.mark.parametrize(
    "owner",
    [{}, {"held_by": "c1"}, {"appointment_id": "unknown"}, {"held_by": "unknown", "expires_at": LATER}],
    ids=["nobody", "a hold for ever", "an unknown appointment", "an unknown hold"],
)
def test_a_cell_has_one_real_owner(store: Store, calendar: SqlCalendar, owner: dict[str, object]) -> None:
    calendar.hold(an_opening("2026-06-02 15:00"), "c1", LATER, NOW)
    with pytest.raises(RuleBroken):
        store.write(lambda connection: occupy(connection, TUESDAY_AT_NINE, owner))


def test_what_breaks_a_rule_is_not_quoted(store: Store) -> None:
    row = a_row("c1")
    backwards = {**row, "start_at": row["end_at"], "end_at": row["start_at"]}
    with pytest.raises(RuleBroken) as broken:
        store.write(lambda connection: connection.execute(insert(appointments).values(backwards)))
    assert "ends_after_it_starts" in str(broken.value)
    assert "Martin" not in "".join(traceback.format_exception(broken.value))


def test_a_cancelled_appointment_keeps_its_row_and_no_cells(store: Store, calendar: SqlCalendar) -> None:
    booked = calendar.book(a_request(), NOW)
    assert isinstance(booked, Booked)
    cancelled = calendar.cancel(booked.appointment.id)
    assert calendar.cancel(booked.appointment.id) == cancelled
    assert calendar.appointments(TUESDAY) == [cancelled]
    assert store.read(lambda connection: connection.execute(cells.select()).all()) == []
    assert isinstance(calendar.book(a_request(conversation="c2"), NOW), Booked)


def test_an_unknown_appointment_can_not_be_cancelled(calendar: SqlCalendar) -> None:
    with pytest.raises(AppointmentUnknown):
        calendar.cancel("unknown")


@pytest.mark.postgres
def test_a_writer_who_does_not_wait_is_stopped_by_the_key(postgres_url: str) -> None:
    store = open_store(postgres_url)
    calendar = SqlCalendar(store)
    calendar.book(a_request(an_opening("2026-06-02 15:00"), "earlier"), NOW)
    stranger = psycopg2.connect(postgres_url.replace("+psycopg2", ""))
    with stranger.cursor() as cursor:
        cursor.execute("SET search_path TO desk")
        cursor.execute("UPDATE cells SET start_posix = start_posix - 6 * 3600")
    answers: list[object] = []
    booking = Thread(target=lambda: answers.append(calendar.book(a_request(), NOW)))
    booking.start()
    waiting = Event()
    while not waiting.wait(0.02):
        with stranger.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'transactionid' AND NOT granted")
            if cursor.fetchone()[0]:
                waiting.set()
    stranger.commit()
    stranger.close()
    booking.join()
    store.close()
    assert answers == [Taken()]


def test_a_writer_on_sqlite_waits_for_the_one_before(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    calendar = SqlCalendar(store)
    stranger = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    stranger.execute("BEGIN IMMEDIATE")
    answers: list[object] = []
    booking = Thread(target=lambda: answers.append(calendar.book(a_request(), NOW)))
    booking.start()
    assert calendar.busy("dupont", TUESDAY, NOW) == []  # readers do not wait
    assert answers == []
    stranger.execute("COMMIT")
    booking.join()
    store.close()
    assert isinstance(answers[0], Booked)


def test_times_on_disk_are_utc(store: Store, calendar: SqlCalendar) -> None:
    calendar.book(a_request(), NOW)
    utc = "start_at" if store.engine.dialect.name == "sqlite" else "start_at AT TIME ZONE 'UTC'"
    query = text(f"SELECT CAST(min({utc}) AS text) FROM appointments")
    assert store.read(lambda connection: connection.execute(query).scalar()).startswith("2026-06-02 07:00:00")
