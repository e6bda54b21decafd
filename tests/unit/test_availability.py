"""Availability: openings are working hours minus what is busy, and nothing else."""
from __future__ import annotations

from datetime import timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from practice_builders import NOW, WEEK, a_practice, a_practitioner, a_service, de, elapsed, le, starts

from frontdesk.availability import bookable, free, openings, practice_openings
from frontdesk.clock import PARIS
from frontdesk.hours import working_periods
from frontdesk.period import Period, merge
from frontdesk.practice import Service

TUESDAY = [de("mardi 2 juin 9h", "12h"), de("mardi 2 juin 14h", "18h")]
LUNCH_TIME = le("mardi 2 juin 12h")
CHANGES = ("dimanche 29 mars", "dimanche 25 octobre")


def offered(
    working: list[Period], *busy: Period, service: Service | None = None, now: str = "lundi 1 juin 9h"
) -> list[str]:
    """When a caller can come, as one says it."""
    return starts(openings("dupont", working, busy, service or a_service(), le(now)))


def on_tuesday(*hours: str) -> list[str]:
    """These hours of Tuesday."""
    return [f"mardi 2 juin {hour}" for hour in hours]


def test_a_free_morning_can_be_had_every_half_hour() -> None:
    assert offered(TUESDAY[:1]) == on_tuesday("9h", "9h30", "10h", "10h30", "11h", "11h30")


def test_an_opening_is_as_long_as_the_service_and_belongs_to_the_practitioner() -> None:
    first = openings("dupont", TUESDAY, [], a_service(45), NOW)[0]
    assert (first.practitioner, first.period) == ("dupont", de("mardi 2 juin 9h", "9h45"))
    assert first.start.tzinfo is PARIS


def test_a_service_may_begin_more_often_than_it_lasts() -> None:
    assert offered(TUESDAY[:1], service=a_service(60, step=30)) == on_tuesday("9h", "9h30", "10h", "10h30", "11h")


def test_what_is_busy_can_not_be_had() -> None:
    assert offered(TUESDAY[:1], de("mardi 2 juin 9h30", "10h30")) == on_tuesday("9h", "10h30", "11h", "11h30")


def test_an_hour_does_not_fit_between_two_appointments_of_the_half_hours() -> None:
    busy = de("mardi 2 juin 9h30", "10h"), de("mardi 2 juin 10h30", "11h")
    assert offered(TUESDAY[:1], *busy, service=a_service(60, step=30)) == on_tuesday("11h")


def test_a_short_appointment_does_not_shift_what_comes_after_it() -> None:
    assert offered(TUESDAY[:1], de("mardi 2 juin 9h", "9h20")) == on_tuesday("9h30", "10h", "10h30", "11h", "11h30")


def test_a_fully_booked_day_has_none() -> None:
    assert offered(TUESDAY, de("mardi 2 juin 8h", "20h")) == []


def test_busy_times_may_come_in_any_order_and_overlap() -> None:
    busy = [de("mardi 2 juin 11h", "12h"), de("mardi 2 juin 9h", "10h"), de("mardi 2 juin 9h30", "10h30")]
    assert offered(TUESDAY[:1], *busy) == on_tuesday("10h30")


def test_the_notice_is_kept_to_the_minute() -> None:
    assert offered(TUESDAY[:1], now="mardi 2 juin 8h", service=a_service(notice=120))[0] == "mardi 2 juin 10h"
    assert offered(TUESDAY[:1], now="mardi 2 juin 8h01", service=a_service(notice=120))[0] == "mardi 2 juin 10h30"


def test_the_past_is_not_offered_even_without_notice() -> None:
    at_once = a_service(notice=0)
    assert offered(TUESDAY[:1], now="mardi 2 juin 10h10", service=at_once) == on_tuesday("10h30", "11h", "11h30")
    assert offered(TUESDAY, now="mercredi 3 juin 8h", service=at_once) == []


def test_the_horizon_is_the_last_time_at_which_one_can_begin() -> None:
    practice = a_practice()
    found = practice_openings(practice, a_service(days=1), {"dupont": []}, NOW)
    assert starts(found)[-1] == "mardi 2 juin 9h"


@pytest.mark.parametrize(("now", "last"), [("samedi 28 mars 9h", "10h"), ("samedi 24 octobre 9h", "8h")])
def test_notice_and_horizon_are_time_that_really_passes(now: str, last: str) -> None:
    """A day after 9:00 is 10:00 when the clock has gone forward, and 8:00 when it has gone back."""
    whole_week = dict.fromkeys(("samedi", "dimanche"), "0h-24h")
    practice = a_practice(a_practitioner(week=whole_week))
    found = practice_openings(practice, a_service(60, notice=0, days=1), {"dupont": []}, le(now))
    assert starts(found)[-1].endswith(f" {last}")
    assert found[-1].period.instants[0] - le(now).timestamp() == 24 * 3600


def test_a_long_service_goes_over_the_edge_of_two_stretches_that_touch() -> None:
    day = [de("mardi 2 juin 9h", "10h"), de("mardi 2 juin 10h", "11h")]
    assert offered(day, service=a_service(90, step=30)) == on_tuesday("9h", "9h30")
    assert offered(day, de("mardi 2 juin 9h", "9h15"), service=a_service(90, step=30)) == on_tuesday("9h30")


def test_each_stretch_counts_its_own_steps() -> None:
    assert offered([de("mardi 2 juin 9h", "10h"), de("mardi 2 juin 14h10", "15h20")]) == on_tuesday(
        "9h", "9h30", "14h10", "14h40",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("day", "hours"),
    [
        ("samedi 28 mars", ["0h", "1h", "2h", "3h", "4h"]),
        ("dimanche 29 mars", ["0h", "1h", "3h", "4h"]),
        ("lundi 30 mars", ["0h", "1h", "2h", "3h", "4h"]),
        ("samedi 24 octobre", ["0h", "1h", "2h", "3h", "4h"]),
        ("dimanche 25 octobre", ["0h", "1h", "2h", "2h", "3h", "4h"]),
        ("lundi 26 octobre", ["0h", "1h", "2h", "3h", "4h"]),
    ],
)
def test_the_night_of_the_clock_change_has_the_hours_that_come(day: str, hours: list[str]) -> None:
    practice = a_practice(a_practitioner(week={day.split()[0]: "0h-5h"}))
    service = a_service(60, days=366)
    found = practice_openings(practice, service, {"dupont": []}, le("jeudi 1 janvier 9h"))
    assert [said for said in starts(found) if said.startswith(day)] == [f"{day} {hour}" for hour in hours]


@pytest.mark.parametrize("day", CHANGES)
def test_an_appointment_in_the_night_of_the_change_takes_one_hour_only(day: str) -> None:
    practice = a_practice(a_practitioner(week={"dimanche": "0h-5h"}))
    service = a_service(60, days=366)
    everything = practice_openings(practice, service, {"dupont": []}, le("jeudi 1 janvier 9h"))
    for taken in [opening for opening in everything if starts([opening])[0].startswith(day)]:
        left = practice_openings(practice, service, {"dupont": [taken.period]}, le("jeudi 1 janvier 9h"))
        assert [opening for opening in everything if opening not in left] == [taken]


def test_every_person_asked_for_is_offered_by_start_in_the_order_of_the_file() -> None:
    practice = a_practice(a_practitioner("zoe"), a_practitioner("dupont"), a_practitioner("martin"))
    found = practice_openings(practice, a_service(), {"dupont": [], "zoe": [de("mardi 2 juin 9h", "9h30")]}, NOW)
    tuesday = [opening for opening in found if opening.start.date() == le("mardi 2 juin").date()]
    assert [(opening.practitioner, opening.start.hour) for opening in tuesday[:3]] == [
        ("dupont", 9), ("zoe", 9), ("dupont", 9),
    ]  # fmt: skip
    assert [opening.start.minute for opening in tuesday[:3]] == [0, 30, 30]
    assert [opening.start for opening in found] == sorted(opening.start for opening in found)


def test_the_window_for_which_busy_is_needed_covers_every_opening() -> None:
    service = a_service(45, notice=90, days=2)
    window = bookable(service, NOW)
    assert window == Period(le("lundi 1 juin 10h30"), le("mercredi 3 juin 9h45"))
    assert all(window.contains(one.period) for one in practice_openings(a_practice(), service, {"dupont": []}, NOW))


# What holds for every calendar: times in five-minute steps around both clock changes and an ordinary week.

ORIGINS = st.sampled_from(["samedi 28 mars", "samedi 24 octobre", "lundi 1 juin"]).map(le)


@st.composite
def calendars(draw: st.DrawFn) -> tuple[list[Period], list[Period]]:
    """Three days of somebody who works every day, and busy times that fall anywhere on them."""
    origin = draw(ORIGINS)
    hours = draw(st.sampled_from(["9h-12h, 14h-18h", "0h-24h", "1h-4h", "0h30-2h30, 2h30-7h10"]))
    practice = a_practice(a_practitioner(week=dict.fromkeys([*WEEK, "samedi", "dimanche"], hours)))
    working = working_periods(practice, practice.practitioners[0], Period(origin, origin + timedelta(days=3)))
    pair = st.tuples(st.integers(0, 3 * 288), st.integers(1, 60))
    pairs = draw(st.lists(pair, max_size=25))
    first = origin.timestamp()
    return working, [Period.of_instants(first + 300 * at, first + 300 * (at + n), PARIS) for at, n in pairs]


@given(calendars())
def test_free_and_busy_never_overlap_and_rebuild_the_hours(calendar: tuple[list[Period], list[Period]]) -> None:
    working, busy = calendar
    left = free(working, busy)
    assert not any(part.overlaps(taken) for part in left for taken in busy)
    worked_and_busy = [common for whole in working for taken in busy if (common := whole.intersection(taken))]
    assert merge([*left, *worked_and_busy]) == merge(working)
    assert left == merge(left)


@given(calendars(), st.sampled_from([15, 30, 50, 180]), st.sampled_from([10, 30, 60]), st.integers(0, 4000))
def test_openings_are_exactly_the_steps_at_which_the_service_fits(
    calendar: tuple[list[Period], list[Period]], minutes: int, step: int, later: int
) -> None:
    """Against a plain search: every step of every stretch, held against every free period."""
    working, busy = calendar
    service = a_service(minutes, step, notice=60, days=2)
    now = elapsed(working[0].start, timedelta(minutes=later - 1000))
    left = free(working, busy)
    expected = []
    for stretch in working:
        start = stretch.start.astimezone(timezone.utc)
        while start < stretch.end.astimezone(timezone.utc):
            candidate = Period(start, start + service.duration)
            in_time = timedelta(hours=1) <= start - now.astimezone(timezone.utc) <= timedelta(days=2)
            if in_time and any(part.contains(candidate) for part in left):
                expected.append(candidate)
            start += service.step
    found = [opening.period for opening in openings("dupont", working, busy, service, now)]
    assert found == expected
    assert all(str(period.start.tzinfo) == "Europe/Paris" for period in found)
