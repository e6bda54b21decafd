"""A wish: what it says about openings, and how it survives a turn."""
from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from practice_builders import de, le, wishing

from frontdesk.clock import PARIS
from frontdesk.period import Period
from frontdesk.preference import Preference, PreferenceKind

TUESDAY_MORNING = de("mardi 2 juin 8h", "12h")
THURSDAY = Period(le("jeudi 4 juin"), le("vendredi 5 juin"))


def _minutes_away(preference: Preference, moment: str) -> float:
    return preference.distances([le(moment).timestamp()])[0] / 60


@pytest.mark.parametrize(
    ("moment", "minutes"),
    [
        ("mardi 2 juin 8h", 0),
        ("mardi 2 juin 11h59", 0),
        ("mardi 2 juin 7h30", 30),
        ("mardi 2 juin 14h", 120),
        ("mercredi 3 juin 23h", 60),
        ("jeudi 4 juin 12h", 0),
        ("vendredi 5 juin 9h", 540),
    ],
)
def test_an_opening_is_as_far_from_the_wish_as_from_its_nearest_interval(moment: str, minutes: float) -> None:
    assert _minutes_away(wishing(THURSDAY, TUESDAY_MORNING), moment) == pytest.approx(minutes, abs=1 / 30)


def test_an_opening_that_begins_when_the_interval_ends_does_not_fit() -> None:
    assert _minutes_away(wishing(TUESDAY_MORNING), "mardi 2 juin 12h") > 0


@pytest.mark.parametrize("kind", [PreferenceKind.ANY, PreferenceKind.ASAP])
def test_without_a_condition_everything_fits(kind: PreferenceKind) -> None:
    assert _minutes_away(Preference(kind), "mardi 2 juin 14h") == 0


def test_a_wish_for_periods_that_has_none_is_met_by_nothing() -> None:
    assert _minutes_away(wishing(), "mardi 2 juin 14h") > 0


@given(st.lists(st.integers(0, 10_000), max_size=5), st.integers(0, 11_000))
def test_the_distance_is_that_of_a_plain_search(begins: list[int], minute: int) -> None:
    origin = le("lundi 1 juin").timestamp()
    intervals = [Period.of_instants(origin + 60 * b, origin + 60 * (b + 90), PARIS) for b in begins]
    instant = origin + 60 * minute
    inside = any(p.instants[0] <= instant < p.instants[1] for p in intervals)
    away = min((max(p.instants[0] - instant, instant - p.instants[1]) for p in intervals), default=float("inf"))
    found = wishing(*intervals).distances([instant])[0]
    assert (found == 0) == inside
    assert inside or away <= found <= away + 1


def test_only_the_first_three_kinds_lead_to_an_offer() -> None:
    assert {kind.value for kind in PreferenceKind if Preference(kind).usable} == {"periods", "asap", "any"}


@pytest.mark.parametrize(
    "preference",
    [
        Preference.any(),
        wishing(TUESDAY_MORNING, THURSDAY, soft=True, practitioner="martin"),
        wishing(Period(le("dimanche 25 octobre 2h30"), le("dimanche 25 octobre 2h30 bis"))),
        Preference(PreferenceKind.AMBIGUOUS, options=("lundi 1", "lundi 8")),
        Preference(PreferenceKind.CLOSED, reason="Fête nationale"),
    ],
)
def test_a_preference_survives_json(preference: Preference) -> None:
    restored = Preference.from_json(json.loads(json.dumps(preference.to_json())))
    assert restored == preference
    assert all(interval.start.tzinfo is PARIS for interval in restored.intervals)


@pytest.mark.parametrize("broken", [{}, {"kind": "whenever"}])
def test_anything_else_is_refused(broken: dict[str, str]) -> None:
    with pytest.raises((KeyError, ValueError)):
        Preference.from_json(broken)
