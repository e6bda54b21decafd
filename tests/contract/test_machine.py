"""Any order of calls, on both databases, keeps the calendar's promises."""
from __future__ import annotations

import pytest
from calendar_machine import CalendarMachine
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from frontdesk.calendars.sql import SqlCalendar
from frontdesk.store.database import Store, open_store
from frontdesk.store.schema import appointments, holds

CALM = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)


def run_on(store: Store) -> None:
    def empty(connection: object) -> None:
        for table in (appointments, holds):
            connection.execute(table.delete())

    class Machine(CalendarMachine):
        def fresh_calendar(self) -> SqlCalendar:
            store.write(empty)
            return SqlCalendar(store)

    try:
        run_state_machine_as_test(Machine, settings=CALM)
    finally:
        store.close()


def test_sqlite(sqlite_url: str) -> None:
    run_on(open_store(sqlite_url))


@pytest.mark.postgres
def test_postgres(postgres_url: str) -> None:
    run_on(open_store(postgres_url))
