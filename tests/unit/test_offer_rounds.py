"""Offers again: to who refused the first ones, and to many callers without a wish."""
from __future__ import annotations

from datetime import datetime

import pytest
from practice_builders import an_opening, de, free_days, half_days, le, propose, proposed, wishing

from frontdesk.offer import Fitting, NoOpening
from frontdesk.period import Period
from frontdesk.preference import Preference, PreferenceKind

ANY, ASAP = Preference.any(), Preference(PreferenceKind.ASAP)
MARDI = wishing(Period(le("mardi 2 juin"), le("mercredi 3 juin")))
MARDI_MATIN = wishing(de("mardi 2 juin 0h", "12h"))
MARDI_DIX_HEURES = wishing(de("mardi 2 juin 10h", "10h01"))
LE_MATIN = wishing(*[de(f"{day} juin 0h", "12h") for day in range(1, 31)])


def rounds(preference: Preference, count: int, seed: str = "") -> list[list[str]]:
    """What is heard round after round by a caller who refuses everything."""
    heard: list[list[str]] = []
    refused: list[datetime] = []
    for number in range(1, count + 1):
        proposal = propose(free_days(), preference, avoid=tuple(refused), round_number=number, seed=seed)
        assert not isinstance(proposal, NoOpening)
        assert proposal.offer.round == number
        heard.append(proposed(proposal))
        refused += [opening.start for opening in proposal.offer.openings]
    return heard


def test_who_refuses_hears_other_half_days() -> None:
    assert rounds(MARDI, 2) == [
        ["mardi 2 juin 9h", "mardi 2 juin 10h30", "mardi 2 juin 14h"],
        ["mardi 2 juin 9h30", "mardi 2 juin 11h", "mardi 2 juin 14h30"],
    ]
    first, second, third = rounds(LE_MATIN, 3)
    assert not half_days(first) & half_days(second)
    assert not half_days(first + second) & half_days(third)


def test_two_half_days_are_heard_even_when_something_of_one_was_refused() -> None:
    openings = [an_opening(f"mardi 2 juin {hour}") for hour in ("9h", "10h", "14h", "15h", "16h")]
    said = proposed(propose(openings, MARDI, avoid=[le("mardi 2 juin 9h")]))
    assert said == ["mardi 2 juin 10h", "mardi 2 juin 14h", "mardi 2 juin 15h"]


def test_a_half_day_of_which_something_was_refused_is_still_better_than_what_does_not_fit() -> None:
    days = ("mardi 2 juin 9h", "mardi 2 juin 11h", "mercredi 3 juin 9h", "jeudi 4 juin 9h", "mardi 2 juin 14h")
    proposal = propose([an_opening(day) for day in days], LE_MATIN, avoid=[le("mardi 2 juin 9h")])
    assert isinstance(proposal, Fitting)
    assert proposed(proposal) == ["mardi 2 juin 11h", "mercredi 3 juin 9h", "jeudi 4 juin 9h"]


def test_as_soon_as_possible_goes_on_where_it_stopped() -> None:
    assert rounds(ASAP, 2)[1] == ["lundi 1 juin 14h30", "lundi 1 juin 15h", "lundi 1 juin 15h30"]


def test_when_the_morning_is_used_up_the_nearest_follow() -> None:
    first, second, third = rounds(MARDI_MATIN, 3)
    assert half_days(first + second) == {("mardi 2 juin", False)}
    assert third == ["lundi 1 juin 17h30", "mardi 2 juin 14h", "mardi 2 juin 14h30"]


def test_what_was_refused_comes_back_only_when_nothing_else_is_left() -> None:
    four = [an_opening(f"mardi 2 juin {hour}") for hour in ("9h", "10h", "11h", "14h")]
    refused = [opening.start for opening in four[:3]]
    assert proposed(propose(four, MARDI, avoid=refused)) == ["mardi 2 juin 9h", "mardi 2 juin 10h", "mardi 2 juin 14h"]
    assert isinstance(propose(four, MARDI, avoid=refused), Fitting)


def test_a_refused_start_is_recognised_in_any_zone() -> None:
    refused = [datetime.fromisoformat(opening.start.isoformat()) for opening in free_days()[:3]]
    assert proposed(propose(free_days(), ASAP, avoid=refused))[0] == "lundi 1 juin 14h30"


# Callers without a wish


def test_the_same_caller_hears_the_same_again() -> None:
    assert propose(free_days(), ANY, seed="call-1") == propose(free_days(), ANY, seed="call-1")


def test_callers_without_a_wish_are_led_to_different_times_of_the_coming_days() -> None:
    heard = [proposed(propose(free_days(), ANY, seed=f"call-{i}")) for i in range(50)]
    firsts = {said[0] for said in heard}
    assert len(firsts) > 25
    assert max(le(first) for first in firsts) < le("mardi 9 juin")


@pytest.mark.parametrize("preference", [ASAP, MARDI, MARDI_DIX_HEURES, LE_MATIN])
def test_a_wish_is_served_the_same_for_every_caller(preference: Preference) -> None:
    plain = proposed(propose(free_days(), preference))
    assert all(proposed(propose(free_days(), preference, seed=f"call-{i}")) == plain for i in range(20))


def test_who_is_led_to_the_last_half_day_there_is_hears_another_too() -> None:
    openings = [an_opening(f"{day} {hour}h") for day in ("mardi 2 juin", "jeudi 4 juin") for hour in (14, 15, 16)]
    heard = [proposed(propose(openings, ANY, seed=f"call-{i}")) for i in range(20)]
    assert all(len(half_days(said)) == 2 for said in heard)
    assert len({said[0] for said in heard}) > 2
