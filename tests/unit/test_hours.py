"""Working hours: what the wall clock of a practice means in instants, and when the practice is closed."""
from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from datetime import time as wall

import pytest
from hypothesis import given
from hypothesis import strategies as st
from practice_builders import NOW, a_practice, a_practitioner, de, jour, le

from frontdesk.clock import PARIS
from frontdesk.hours import closed_on, first_instant, is_open, opens_next, working_periods
from frontdesk.period import Period
from frontdesk.practice import Closure

THIS_WEEK = Period(le("lundi 1 juin"), le("lundi 8 juin"))
HOLIDAYS = Closure(jour("mardi 2 juin"), jour("mercredi 3 juin"), "congés")


@pytest.fixture(params=["UTC", "America/Los_Angeles", "Pacific/Auckland"])
def machine_elsewhere(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A process whose own zone is not that of Paris."""
    with monkeypatch.context() as patched:
        patched.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


def worked(week: dict[str, str], day: str, **fields: object) -> list[Period]:
    """What doctor Dupont works on one day."""
    practice = a_practice(a_practitioner(week=week), **fields)
    midnight = le(day)
    return working_periods(practice, practice.practitioners[0], Period(midnight, midnight + timedelta(days=1)))


def utc(period: Period) -> tuple[str, str]:
    """The bounds as hours in Greenwich."""
    bounds = (period.start.astimezone(timezone.utc), period.end.astimezone(timezone.utc))
    return f"{bounds[0]:%H:%M}", f"{bounds[1]:%H:%M}"


def test_a_week_has_its_hours_in_order() -> None:
    practice = a_practice()
    periods = working_periods(practice, practice.practitioners[0], THIS_WEEK)
    assert periods[:3] == [
        de("lundi 1 juin 9h", "12h"), de("lundi 1 juin 14h", "18h"), de("mardi 2 juin 9h", "12h"),
    ]  # fmt: skip
    assert len(periods) == 10
    assert all(period.start.tzinfo is PARIS for period in periods)


def test_a_stretch_comes_whole_when_the_window_cuts_it() -> None:
    practice = a_practice()
    found = working_periods(practice, practice.practitioners[0], de("mardi 2 juin 10h07", "10h08"))
    assert found == [de("mardi 2 juin 9h", "12h")]


def test_a_window_between_two_stretches_has_none() -> None:
    practice = a_practice()
    assert working_periods(practice, practice.practitioners[0], de("mardi 2 juin 12h", "14h")) == []


def test_nobody_works_on_a_public_holiday() -> None:
    assert worked({"mardi": "9h-12h"}, "mardi 14 juillet") == []
    assert worked({"mardi": "9h-12h"}, "mardi 21 juillet") == [de("mardi 21 juillet 9h", "12h")]


def test_good_friday_is_a_holiday_in_alsace_alone() -> None:
    week = {"vendredi": "9h-12h"}
    assert worked(week, "vendredi 3 avril") == [de("vendredi 3 avril 9h", "12h")]
    assert worked(week, "vendredi 3 avril", holiday_subdivision="6AE") == []


def test_nobody_works_during_a_closure_its_last_day_included() -> None:
    practice = a_practice(closures=(HOLIDAYS,))
    days = {period.start.day for period in working_periods(practice, practice.practitioners[0], THIS_WEEK)}
    assert days == {1, 4, 5}


def test_each_person_has_a_week_of_their_own() -> None:
    practice = a_practice(a_practitioner(), a_practitioner("martin", {"mardi": "10h-13h"}))
    assert working_periods(practice, practice.practitioner("martin"), THIS_WEEK) == [de("mardi 2 juin 10h", "13h")]


def test_an_evening_may_last_until_midnight() -> None:
    assert worked({"mardi": "20h-24h"}, "mardi 2 juin") == [Period(le("mardi 2 juin 20h"), le("mercredi 3 juin 0h"))]


@pytest.mark.usefixtures("machine_elsewhere")
@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("samedi 28 mars", ("08:00", "11:00")),
        ("dimanche 29 mars", ("07:00", "10:00")),
        ("samedi 24 octobre", ("07:00", "10:00")),
        ("dimanche 25 octobre", ("08:00", "11:00")),
    ],
)
def test_nine_o_clock_is_nine_in_paris_on_both_sides_of_the_clock_change(day: str, expected: tuple[str, str]) -> None:
    (morning,) = worked({day.split()[0]: "9h-12h"}, day)
    assert utc(morning) == expected


@pytest.mark.usefixtures("machine_elsewhere")
@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ("1h-5h", ("00:00", "03:00")),  # three hours that pass
        ("2h30-5h", ("01:00", "03:00")),  # half past two does not come: work begins when the clock jumps over it
        ("1h-2h30", ("00:00", "01:00")),
        ("2h-3h", None),
        ("2h15-2h45", None),
        ("3h-5h", ("01:00", "03:00")),
        ("0h-24h", ("23:00", "22:00")),
    ],
)
def test_the_hour_that_the_clock_skips_is_not_worked(hours: str, expected: tuple[str, str] | None) -> None:
    found = [utc(period) for period in worked({"dimanche": hours}, "dimanche 29 mars")]
    assert found == ([expected] if expected else [])


@pytest.mark.usefixtures("machine_elsewhere")
@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ("1h-4h", ("23:00", "03:00")),  # four hours that pass
        ("2h30-5h", ("00:30", "04:00")),
        ("1h-2h30", ("23:00", "00:30")),
        ("2h-3h", ("00:00", "02:00")),
        ("0h-24h", ("22:00", "23:00")),
    ],
)
def test_the_hour_that_comes_twice_is_worked_through(hours: str, expected: tuple[str, str]) -> None:
    assert [utc(period) for period in worked({"dimanche": hours}, "dimanche 25 octobre")] == [expected]


@given(st.sampled_from(["29 mars", "25 octobre", "2 juin"]), st.integers(0, 24 * 60 - 1))
def test_a_wall_clock_time_is_the_first_minute_that_shows_it_or_a_later_one(day: str, minute: int) -> None:
    """Against a plain walk through the minutes of the day."""
    wanted = wall(minute // 60, minute % 60)
    moment = datetime.combine(jour(day), wall(0), tzinfo=PARIS).astimezone(timezone.utc)
    while moment.astimezone(PARIS).time() < wanted:
        moment += timedelta(minutes=1)
    assert first_instant(jour(day), wanted).timestamp() == moment.timestamp()


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        ("mardi 14 juillet", "Fête nationale"),
        ("mardi 2 juin", "congés"),
        ("mercredi 3 juin", "congés"),
        ("jeudi 4 juin", None),
        ("samedi 6 juin", "samedi"),
        ("dimanche 7 juin", "dimanche"),
        ("dimanche 1 novembre", "Toussaint"),
    ],
)
def test_a_closed_day_has_its_reason(day: str, reason: str | None) -> None:
    assert closed_on(a_practice(closures=(HOLIDAYS,)), jour(day)) == reason


def test_a_day_on_which_one_of_several_works_is_not_closed() -> None:
    practice = a_practice(a_practitioner(), a_practitioner("martin", {"samedi": "9h-12h"}))
    assert closed_on(practice, jour("samedi 6 juin")) is None


@pytest.mark.parametrize(
    ("now", "open_now", "next_opening"),
    [
        ("lundi 1 juin 8h59", False, "lundi 1 juin 9h"),
        ("lundi 1 juin 9h", True, "lundi 1 juin 14h"),
        ("lundi 1 juin 11h59", True, "lundi 1 juin 14h"),
        ("lundi 1 juin 12h", False, "lundi 1 juin 14h"),
        ("lundi 1 juin 18h", False, "mardi 2 juin 9h"),
        ("vendredi 5 juin 19h", False, "lundi 8 juin 9h"),
        ("lundi 13 juillet 18h", False, "mercredi 15 juillet 9h"),
    ],
)
def test_the_practice_knows_when_it_opens(now: str, open_now: bool, next_opening: str) -> None:
    assert is_open(a_practice(), le(now)) is open_now
    assert opens_next(a_practice(), le(now)) == le(next_opening)


def test_the_practice_is_open_while_one_of_several_works() -> None:
    practice = a_practice(a_practitioner(week={"lundi": "9h-12h"}), a_practitioner("martin", {"lundi": "11h-14h"}))
    assert is_open(practice, le("lundi 1 juin 13h"))
    assert opens_next(practice, le("lundi 1 juin 10h")) == le("lundi 8 juin 9h")


def test_after_long_holidays_it_still_knows() -> None:
    closed = Closure(jour("lundi 1 juin"), jour("lundi 31 août"), "travaux")
    assert opens_next(a_practice(closures=(closed,)), NOW) == le("mardi 1 septembre 9h")


def test_a_practice_that_never_opens_says_so() -> None:
    closed = Closure(jour("1 janvier"), jour("31 décembre").replace(year=2030), "fermeture")
    assert opens_next(a_practice(closures=(closed,)), NOW) is None


@pytest.mark.parametrize(("first", "last", "reason"), [("3 juin", "2 juin", "congés"), ("2 juin", "3 juin", "")])
def test_a_closure_has_its_days_in_order_and_a_reason(first: str, last: str, reason: str) -> None:
    with pytest.raises(ValueError, match="closure"):
        Closure(jour(first), jour(last), reason)
