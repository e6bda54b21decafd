"""Offers: what a caller hears, given what is free and what was wished. It is Monday 1 June, nine o'clock."""
from __future__ import annotations

import json
from collections import Counter

import pytest
from practice_builders import an_opening, de, free_days, le, propose, proposed, starts, wishing

from frontdesk.clock import PARIS
from frontdesk.offer import Fitting, Nearest, NoOpening, Offer
from frontdesk.period import Period
from frontdesk.preference import Preference, PreferenceKind

ANY, ASAP = Preference.any(), Preference(PreferenceKind.ASAP)
MARDI = wishing(Period(le("mardi 2 juin"), le("mercredi 3 juin")))
MARDI_MATIN = wishing(de("mardi 2 juin 0h", "12h"))
MARDI_DIX_HEURES = wishing(de("mardi 2 juin 10h", "10h01"))
LE_MATIN = wishing(*[de(f"{day} juin 0h", "12h") for day in range(1, 31)])
DIMANCHE = wishing(Period(le("dimanche 7 juin"), le("lundi 8 juin")))


# What fits


def test_on_tuesday_one_hears_two_of_the_morning_and_one_of_the_afternoon() -> None:
    proposal = propose(free_days(), MARDI)
    assert isinstance(proposal, Fitting)
    assert proposed(proposal) == ["mardi 2 juin 9h", "mardi 2 juin 10h30", "mardi 2 juin 14h"]


def test_a_single_half_day_is_heard_from_one_end_to_the_other() -> None:
    proposal = propose(free_days(), MARDI_MATIN)
    assert isinstance(proposal, Fitting)
    assert proposed(proposal) == ["mardi 2 juin 9h", "mardi 2 juin 10h", "mardi 2 juin 11h"]


def test_mornings_are_those_of_two_days() -> None:
    proposal = propose(free_days(), LE_MATIN)
    assert isinstance(proposal, Fitting)
    assert proposed(proposal) == ["lundi 1 juin 11h", "mardi 2 juin 9h", "mardi 2 juin 10h30"]


def test_as_soon_as_possible_is_the_first_three_even_in_a_row() -> None:
    proposal = propose(free_days(), ASAP)
    assert isinstance(proposal, Fitting)
    assert proposed(proposal) == ["lundi 1 juin 11h", "lundi 1 juin 11h30", "lundi 1 juin 14h"]


def test_whenever_you_like_is_two_days_and_both_parts_of_the_day() -> None:
    said = proposed(propose(free_days(), ANY))
    assert said == ["lundi 1 juin 11h", "mardi 2 juin 14h", "mardi 2 juin 16h"]


def test_an_offer_is_in_the_order_of_time_whatever_the_order_of_the_openings() -> None:
    assert propose(free_days()[::-1], MARDI) == propose(free_days(), MARDI)


def test_what_lies_behind_the_clock_is_not_offered() -> None:
    earlier = [an_opening("lundi 1 juin 8h30"), an_opening("lundi 1 juin 10h")]
    assert proposed(propose(earlier, ASAP)) == ["lundi 1 juin 10h"]


def test_fewer_than_three_that_all_fit_are_all_there_is() -> None:
    two = [an_opening("mardi 2 juin 9h"), an_opening("mardi 2 juin 9h30")]
    assert propose(two, MARDI) == Fitting(Offer("offer-1", 1, tuple(two)))


def test_nothing_free_is_no_opening() -> None:
    assert propose([], ANY) == NoOpening()


# What does not


def test_when_only_one_fits_the_nearest_come_with_it() -> None:
    proposal = propose(free_days(), MARDI_DIX_HEURES)
    assert isinstance(proposal, Nearest)
    assert proposal.fitting == 1
    assert proposed(proposal) == ["mardi 2 juin 10h", "mardi 2 juin 10h30", "mardi 2 juin 14h"]


def test_when_the_hour_is_taken_one_hears_what_is_just_before_and_after() -> None:
    proposal = propose(free_days("dupont", de("mardi 2 juin 10h", "10h30")), MARDI_DIX_HEURES)
    assert isinstance(proposal, Nearest)
    assert proposal.fitting == 0
    assert proposed(proposal) == ["mardi 2 juin 9h30", "mardi 2 juin 10h30", "mardi 2 juin 14h"]


def test_a_closed_day_leads_to_the_next_open_one() -> None:
    proposal = propose(free_days(), DIMANCHE)
    assert isinstance(proposal, Nearest)
    assert proposed(proposal) == ["lundi 8 juin 9h", "lundi 8 juin 9h30", "lundi 8 juin 14h"]


def test_beyond_the_horizon_one_hears_the_last_there_are() -> None:
    proposal = propose(free_days(), wishing(Period(le("mardi 1 décembre"), le("mercredi 2 décembre"))))
    assert proposed(proposal) == ["jeudi 30 juillet 17h", "jeudi 30 juillet 17h30", "vendredi 31 juillet 9h"]


@pytest.mark.parametrize("kind", [kind for kind in PreferenceKind if not Preference(kind).usable])
def test_a_wish_that_was_not_understood_leads_to_no_offer(kind: PreferenceKind) -> None:
    with pytest.raises(ValueError, match=kind.value):
        propose(free_days(), Preference(kind))


# Several people


def test_a_time_is_offered_once_whoever_is_free() -> None:
    said = proposed(propose(free_days("dupont martin zoe"), MARDI))
    assert said == ["mardi 2 juin 9h", "mardi 2 juin 10h30", "mardi 2 juin 14h"]


def test_without_a_name_the_work_is_shared_evenly() -> None:
    openings = free_days("dupont martin")
    drawn = Counter()
    for call in range(200):
        proposal = propose(openings, MARDI, seed=f"call-{call}")
        assert isinstance(proposal, Fitting)
        drawn.update(opening.practitioner for opening in proposal.offer.openings)
    assert 240 < drawn["martin"] < 360


def test_the_one_who_was_named_is_the_one_who_is_offered() -> None:
    proposal = propose(free_days("dupont martin"), wishing(*MARDI.intervals, practitioner="martin"))
    assert isinstance(proposal, Fitting)
    assert {opening.practitioner for opening in proposal.offer.openings} == {"martin"}


def test_the_one_who_was_named_on_another_day_is_nearer_than_somebody_else() -> None:
    openings = [*free_days("dupont"), an_opening("jeudi 4 juin 9h", practitioner="martin")]
    proposal = propose(openings, wishing(*MARDI.intervals, practitioner="martin"))
    assert isinstance(proposal, Nearest)
    assert proposal.fitting == 0
    assert [opening.practitioner for opening in proposal.offer.openings].count("martin") == 1
    assert "jeudi 4 juin 9h" in proposed(proposal)
    assert proposed(proposal)[:2] == ["mardi 2 juin 9h", "mardi 2 juin 9h30"]


# The offer as it is remembered


def test_openings_are_numbered_from_one() -> None:
    proposal = propose(free_days(), MARDI)
    assert isinstance(proposal, Fitting)
    assert starts([proposal.offer.numbered(2)]) == ["mardi 2 juin 10h30"]


@pytest.mark.parametrize("number", [-1, 0, 4])
def test_no_opening_has_another_number(number: int) -> None:
    proposal = propose(free_days(), MARDI)
    assert isinstance(proposal, Fitting)
    with pytest.raises(IndexError):
        proposal.offer.numbered(number)


def test_an_offer_survives_json() -> None:
    night = [an_opening("dimanche 25 octobre 2h"), an_opening("dimanche 25 octobre 2h bis")]
    remembered = Offer("offer-7", 2, tuple(night))
    restored = Offer.from_json(json.loads(json.dumps(remembered.to_json())))
    assert restored == remembered
    assert all(opening.start.tzinfo is PARIS for opening in restored.openings)
    assert remembered.to_json()["openings"][1] == {
        "practitioner": "dupont", "start": "2026-10-25T02:00:00+01:00", "end": "2026-10-25T02:30:00+01:00",
    }  # fmt: skip


@pytest.mark.parametrize("broken", [{}, {"id": "x", "round": "one", "openings": []}])
def test_anything_else_is_refused(broken: dict[str, object]) -> None:
    with pytest.raises((KeyError, ValueError)):
        Offer.from_json(broken)
