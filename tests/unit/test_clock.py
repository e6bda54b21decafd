"""Clocks say the time in Paris, and a clock that was set ticks on."""
from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone

import pytest
from practice_builders import NOW, elapsed, le

from frontdesk.clock import PARIS, clock_starting_at, fixed_clock, system_clock


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Tokyo"])
def test_the_machines_clock_is_read_in_paris_whatever_its_zone(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    before = time.time()
    now = system_clock()
    assert before <= now.timestamp() <= time.time()
    assert now.tzinfo is PARIS
    monkeypatch.undo()
    time.tzset()


def test_a_fixed_clock_stands_still_in_paris() -> None:
    clock = fixed_clock(NOW.astimezone(timezone.utc))
    assert clock() == clock() == NOW
    assert clock().tzinfo is PARIS


def test_a_clock_that_was_set_ticks_from_there() -> None:
    source = [datetime(2031, 1, 1, tzinfo=timezone.utc)]
    clock = clock_starting_at(NOW, source=lambda: source[0])
    assert clock() == NOW
    source[0] += timedelta(minutes=20)
    assert clock() == le("lundi 1 juin 9h20")


@pytest.mark.parametrize("started", ["lundi 1 juin 9h", "mardi 1 décembre 9h"])
def test_a_clock_set_in_summer_is_right_on_a_machine_in_winter(started: str) -> None:
    for set_to in (le("samedi 28 mars 23h"), le("samedi 24 octobre 23h"), NOW):
        source = [le(started)]
        clock = clock_starting_at(set_to, source=lambda source=source: source[0])
        for hours in range(6):
            source[0] = elapsed(le(started), timedelta(hours=hours))
            assert clock().timestamp() == set_to.timestamp() + 3600 * hours
