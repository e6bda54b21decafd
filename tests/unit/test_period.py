"""Periods: half-open, and made of instants, whatever the clocks on the wall show."""
from __future__ import annotations

from datetime import datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from practice_builders import de, le

from frontdesk.clock import PARIS
from frontdesk.period import Period, merge, subtract

NIGHT_OF_TWO_TWOS = le("dimanche 25 octobre 2h30"), le("dimanche 25 octobre 2h30 bis")


def _periods(around: str = "mardi 2 juin") -> st.SearchStrategy[Period]:
    begin = le(around).timestamp()
    bounds = st.lists(st.integers(0, 60), min_size=2, max_size=2, unique=True).map(sorted)
    return bounds.map(lambda b: Period.of_instants(begin + 600 * b[0], begin + 600 * b[1], PARIS))


def _cells(periods: list[Period]) -> set[float]:
    """The ten-minute cells that periods are made of: sets are the plain model of what they do."""
    return {at for p in periods for at in range(int(p.instants[0]), int(p.instants[1]), 600)}


def test_the_end_is_outside() -> None:
    morning, noon = de("mardi 2 juin 9h", "12h"), de("mardi 2 juin 12h", "14h")
    assert not morning.overlaps(noon)
    assert morning.has(le("mardi 2 juin 9h"))
    assert not morning.has(le("mardi 2 juin 12h"))


@pytest.mark.parametrize("end", ["9h", "8h"])
def test_an_empty_period_is_refused(end: str) -> None:
    with pytest.raises(ValueError, match="ends after it starts"):
        de("mardi 2 juin 9h", end)
    with pytest.raises(ValueError, match="ends after it starts"):
        Period.of_instants(600, 600, PARIS)


def test_naive_bounds_are_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        Period(datetime(2026, 6, 2, 9), datetime(2026, 6, 2, 10))


def test_a_night_lasts_as_long_as_it_really_does() -> None:
    assert Period(le("samedi 28 mars 20h"), le("dimanche 29 mars 8h")).length == timedelta(hours=11)
    assert Period(le("samedi 24 octobre 20h"), le("dimanche 25 octobre 8h")).length == timedelta(hours=13)


def test_half_past_two_that_comes_twice_is_two_instants() -> None:
    first, second = NIGHT_OF_TWO_TWOS
    hour = Period(first, second)
    assert hour.length == timedelta(hours=1)
    assert hour.has(first)
    assert not hour.has(second)
    assert Period(first, le("dimanche 25 octobre 8h")) != Period(second, le("dimanche 25 octobre 8h"))


def test_what_ends_at_the_first_half_past_two_does_not_overlap_what_begins_at_the_second() -> None:
    first, second = NIGHT_OF_TWO_TWOS
    before, after = Period(le("dimanche 25 octobre 1h"), first), Period(second, le("dimanche 25 octobre 8h"))
    assert not before.overlaps(after)
    assert sorted([after, before]) == [before, after]
    assert merge([after, before]) == [before, after]
    night = Period(before.start, after.end)
    assert subtract([night], [before, after]) == [Period(first, second)]


def test_the_same_instants_are_the_same_period_in_any_zone() -> None:
    paris = de("mardi 2 juin 9h", "10h")
    utc = Period(paris.start.astimezone(timezone.utc), paris.end.astimezone(timezone.utc))
    assert utc == paris
    assert hash(utc) == hash(paris)
    assert len({utc, paris}) == 1


def test_a_period_made_of_timestamps_is_the_one_made_of_datetimes() -> None:
    first, second = NIGHT_OF_TWO_TWOS
    made = Period.of_instants(first.timestamp(), second.timestamp(), PARIS)
    assert made == Period(first, second)
    assert (made.start.isoformat(), made.end.isoformat()) == ("2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00")


def test_what_is_left_is_on_the_clock_of_the_whole() -> None:
    busy = Period(le("mardi 2 juin 10h").astimezone(timezone.utc), le("mardi 2 juin 11h").astimezone(timezone.utc))
    left = de("mardi 2 juin 9h", "12h").minus(busy)
    assert [part.start.hour for part in left] == [9, 11]


def test_an_appointment_in_the_middle_leaves_two_parts() -> None:
    day, lunch = de("mardi 2 juin 9h", "18h"), de("mardi 2 juin 12h", "14h")
    assert day.minus(lunch) == [de("mardi 2 juin 9h", "12h"), de("mardi 2 juin 14h", "18h")]
    assert lunch.minus(day) == []
    assert lunch.minus(de("mercredi 3 juin 12h", "14h")) == [lunch]


@given(_periods(), _periods())
def test_two_periods_agree_with_sets_of_cells(one: Period, other: Period) -> None:
    mine, theirs = _cells([one]), _cells([other])
    assert one.overlaps(other) == bool(mine & theirs)
    assert one.contains(other) == (theirs <= mine)
    common = one.intersection(other)
    assert _cells([common] if common else []) == mine & theirs
    assert _cells(one.minus(other)) == mine - theirs


@given(st.lists(_periods()), st.lists(_periods()))
def test_subtraction_agrees_with_sets_of_cells(wholes: list[Period], holes: list[Period]) -> None:
    assert _cells(subtract(wholes, holes)) == _cells(wholes) - _cells(holes)


@given(st.lists(_periods()), st.lists(_periods()))
def test_subtraction_treats_every_whole_by_itself_in_the_order_given(wholes: list[Period], holes: list[Period]) -> None:
    assert subtract(wholes, holes) == [part for whole in wholes for part in subtract([whole], holes)]


@given(st.lists(_periods("dimanche 25 octobre")))
def test_merged_periods_are_the_same_instants_apart_from_each_other(periods: list[Period]) -> None:
    merged = merge(periods)
    assert _cells(merged) == _cells(periods)
    assert all(one.instants[1] < other.instants[0] for one, other in pairwise(merged))
