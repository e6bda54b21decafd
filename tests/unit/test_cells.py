"""Periods as five-minute cells."""
from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from calendar_builders import lasting, paris
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.calendars.cells import CELL, cells_covering
from frontdesk.clock import PARIS
from frontdesk.period import Period

MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(timezone.utc))
LENGTHS = st.timedeltas(timedelta(microseconds=1), timedelta(days=2))


def hours(period: Period) -> list[str]:
    return [f"{datetime.fromtimestamp(start, PARIS):%H:%M}" for start in cells_covering(period)]


@pytest.mark.parametrize(
    ("start", "minutes", "cells"),
    [
        ("2026-06-02 09:00", 15, ["09:00", "09:05", "09:10"]),
        ("2026-06-02 09:03", 14, ["09:00", "09:05", "09:10", "09:15"]),
        ("2026-06-02 09:04", 1, ["09:00"]),
        ("2026-06-02 09:04", 2, ["09:00", "09:05"]),
    ],
)
def test_cells_are_rounded_outwards(start: str, minutes: int, cells: list[str]) -> None:
    assert hours(lasting(start, minutes)) == cells


def test_a_second_is_a_cell() -> None:
    start = paris("2026-06-02 09:05")
    assert hours(Period(start - timedelta(seconds=1), start + timedelta(seconds=1))) == ["09:00", "09:05"]


def test_the_repeated_hour_has_cells_of_its_own() -> None:
    summer = lasting(paris("2026-10-25 02:00"), 60)
    winter = lasting(paris("2026-10-25 02:00").replace(fold=1), 60)
    assert len(cells_covering(summer)) == len(cells_covering(winter)) == 12
    assert not set(cells_covering(summer)) & set(cells_covering(winter))


@given(MOMENTS, LENGTHS)
def test_cells_cover_a_period_and_nothing_more(start: datetime, length: timedelta) -> None:
    period = Period(start, start + length)
    cells = cells_covering(period)
    assert cells.start % CELL == 0
    assert cells.start <= period.instants[0] < cells.start + CELL
    assert cells.stop - CELL < period.instants[1] <= cells.stop


@given(MOMENTS, LENGTHS, st.timedeltas(timedelta(days=-2), timedelta(days=2)), LENGTHS)
def test_periods_that_overlap_share_a_cell(
    start: datetime, length: timedelta, shift: timedelta, other_length: timedelta
) -> None:
    one, other = Period(start, start + length), Period(start + shift, start + shift + other_length)
    if one.overlaps(other):
        assert set(cells_covering(one)) & set(cells_covering(other))
