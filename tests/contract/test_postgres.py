"""The calendar on PostgreSQL keeps every promise."""
from __future__ import annotations

import pytest
from calendar_contract import CalendarContract
from calendar_races import CalendarRaces


@pytest.mark.postgres
class TestPostgres(CalendarContract, CalendarRaces):
    @pytest.fixture
    def url(self, postgres_url: str) -> str:
        return postgres_url
