"""Single values of practice.yml, as people write them."""
from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.practice import Hours
from frontdesk.practice_values import day, duration, hours, identifier, phone, working_day


@pytest.mark.parametrize(
    ("written", "opens", "closes"),
    [
        ("9h-12h", time(9), time(12)),
        ("9h30-12h", time(9, 30), time(12)),
        ("14:00-18:00", time(14), time(18)),
        ("9-12", time(9), time(12)),
        (" 9 h 30 – 12 H 15 ", time(9, 30), time(12, 15)),
        ("0h-24h", time(0), time(0)),
        ("20h-24h", time(20), time(0)),
    ],
)
def test_hours_are_understood_as_they_are_written(written: str, opens: time, closes: time) -> None:
    assert hours(written) == Hours(opens, closes)


@pytest.mark.parametrize(
    "written", ["12h-9h", "9h-9h", "9h", "9h-25h", "9h-24h30", "9h60-12h", "matin", "22h-6h", "0h-0h"]
)
def test_other_hours_are_refused_with_what_is_right(written: str) -> None:
    with pytest.raises(ValueError, match="9h-12h, 9h30-12h ou 14:00-18:00"):
        hours(written)


@given(st.integers(0, 24 * 60 - 1), st.integers(1, 24 * 60))
def test_hours_survive_both_ways_of_writing(opens: int, closes: int) -> None:
    if opens >= closes:
        opens, closes = closes - 1, opens + 1
    begin, end = divmod(opens, 60), divmod(closes, 60)
    french = "{}h{:02d}-{}h{:02d}".format(*begin, *end)
    digital = "{:02d}:{:02d}-{:02d}:{:02d}".format(*begin, *end)
    assert hours(french) == hours(digital) == Hours(time(*begin), time(end[0] % 24, end[1]))


def test_the_stretches_of_a_day_are_put_in_order() -> None:
    assert working_day(["14h-18h", "9h-12h"]) == (hours("9h-12h"), hours("14h-18h"))


@pytest.mark.parametrize("texts", [[], [""], ["fermé"], ["Fermé"]])
def test_a_day_off_has_no_stretch(texts: list[str]) -> None:
    assert working_day(texts) == ()


def test_stretches_may_touch() -> None:
    assert len(working_day(["9h-12h", "12h-14h"])) == 2


@pytest.mark.parametrize("texts", [["9h-12h", "11h-18h"], ["9h-12h", "9h-12h"], ["20h-24h", "22h-23h"]])
def test_stretches_that_overlap_are_refused(texts: list[str]) -> None:
    with pytest.raises(ValueError, match="se chevauchent"):
        working_day(texts)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("30", timedelta(minutes=30)),
        ("45 min", timedelta(minutes=45)),
        ("2h", timedelta(hours=2)),
        ("1h30", timedelta(minutes=90)),
        ("3 heures", timedelta(hours=3)),
        ("60d", timedelta(days=60)),
        ("60j", timedelta(days=60)),
        ("1 jour", timedelta(days=1)),
        ("0", timedelta(0)),
    ],
)
def test_durations_are_understood_as_they_are_written(written: str, meant: timedelta) -> None:
    assert duration(written) == meant


@pytest.mark.parametrize("written", ["", "2x", "-30", "1.5h", "deux heures", "h30", "30 60"])
def test_other_durations_are_refused_with_what_is_right(written: str) -> None:
    with pytest.raises(ValueError, match="2h, 1h30"):
        duration(written)


def test_a_day_is_written_year_first() -> None:
    assert day("2026-12-24") == date(2026, 12, 24)


@pytest.mark.parametrize("written", ["24/12/2026", "2026-02-30", "Noël", "20261224x"])
def test_other_days_are_refused_with_what_is_right(written: str) -> None:
    with pytest.raises(ValueError, match="2026-12-24"):
        day(written)


@pytest.mark.parametrize("written", ["+33199001234", "+33 1 99 00 12 34", "+33.1.99.00.12.34"])
def test_a_phone_number_loses_its_spaces_and_dots(written: str) -> None:
    assert phone(written) == "+33199001234"


def test_no_phone_number_is_none() -> None:
    assert phone("") is None


@pytest.mark.parametrize("written", ["0199001234", "33199001234", "+0199001234", "+33", "15", "+33 un"])
def test_a_phone_number_without_its_country_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="indicatif"):
        phone(written)


@pytest.mark.parametrize("written", ["", "Dupont", "du pont", "dupönt", "-dupont", "d" * 41])
def test_an_id_is_short_and_plain(written: str) -> None:
    assert identifier("dr-dupont_2") == "dr-dupont_2"
    with pytest.raises(ValueError, match="minuscules"):
        identifier(written)
