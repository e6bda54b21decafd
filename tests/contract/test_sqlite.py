"""The calendar on SQLite keeps every promise."""
from __future__ import annotations

import pytest
from calendar_contract import CalendarContract
from calendar_races import CalendarRaces


class TestSqlite(CalendarContract, CalendarRaces):
    @pytest.fixture
    def url(self, sqlite_url: str) -> str:
        return sqlite_url
