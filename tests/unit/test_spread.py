"""Choosing a few of many openings: apart from each other, and always as many as are asked for."""
from __future__ import annotations

from collections import Counter

import pytest
from practice_builders import an_opening, starts

from frontdesk.appointment import Opening
from frontdesk.spread import draw, nearest, rotated, spread

MORNING = [an_opening(f"mardi 2 juin {hour}") for hour in ("9h", "9h30", "10h", "10h30", "11h", "11h30")]
AFTERNOON = [an_opening(f"mardi 2 juin {hour}") for hour in ("14h", "15h", "16h", "17h")]
WEDNESDAY = [an_opening(f"mercredi 3 juin {hour}") for hour in ("9h", "10h", "14h", "15h")]
EVERYTHING = [*MORNING, *AFTERNOON, *WEDNESDAY]


def hours(openings: list[Opening]) -> list[str]:
    """What is heard, without the month."""
    return [said.replace(" juin", "") for said in starts(openings)]


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (0, []),
        (1, ["mardi 2 9h"]),
        (2, ["mardi 2 9h", "mercredi 3 14h"]),
        (3, ["mardi 2 9h", "mardi 2 10h30", "mercredi 3 14h"]),
        (4, ["mardi 2 9h", "mardi 2 10h30", "mercredi 3 14h", "mercredi 3 15h"]),
    ],
)
def test_most_are_in_the_first_half_day_and_the_others_in_another(count: int, expected: list[str]) -> None:
    assert hours(spread(EVERYTHING, count)) == expected


def test_the_first_half_day_gives_one_when_it_has_little_to_choose_from() -> None:
    assert hours(spread([*MORNING[4:], *AFTERNOON], 3)) == ["mardi 2 11h", "mardi 2 14h", "mardi 2 16h"]


def test_two_half_days_are_not_enough_when_they_have_one_each() -> None:
    tuesday = [MORNING[0], AFTERNOON[0]]
    assert hours(spread([*tuesday, *WEDNESDAY], 3)) == ["mardi 2 9h", "mercredi 3 14h", "mercredi 3 15h"]
    assert hours(spread([*tuesday, WEDNESDAY[0]], 3)) == ["mardi 2 9h", "mardi 2 14h", "mercredi 3 9h"]


def test_all_of_them_when_there_are_no_more() -> None:
    assert spread(MORNING[:2], 3) == MORNING[:2]
    assert spread([], 3) == rotated([], 3, "call", 10) == nearest([], 3, []) == []


def test_nearest_leaves_room_for_a_second_half_day() -> None:
    distances = [float(place) for place in range(len(EVERYTHING))]
    assert hours(nearest(EVERYTHING, 3, distances)) == ["mardi 2 9h", "mardi 2 9h30", "mardi 2 14h"]
    assert hours(nearest(MORNING, 3, distances[:6])) == ["mardi 2 9h", "mardi 2 9h30", "mardi 2 10h"]


def test_nearest_counts_what_is_said_beside_it() -> None:
    distances = [float(place) for place in range(len(EVERYTHING))]
    assert hours(nearest(EVERYTHING[1:], 2, distances[1:], beside=MORNING[:1])) == ["mardi 2 9h30", "mardi 2 14h"]


def test_a_caller_may_be_led_to_any_opening_of_the_pool() -> None:
    heard = [rotated(EVERYTHING, 3, f"call-{i}", 2) for i in range(400)]
    firsts = Counter(offer[0].start for offer in heard)
    assert set(firsts) == {opening.start for opening in EVERYTHING[:10]}
    assert max(firsts.values()) < 3 * min(firsts.values())
    assert all(len({opening.start for opening in offer}) == 3 for offer in heard)


def test_a_draw_depends_on_its_seed_alone() -> None:
    """The figure is that of another process: ``hash()`` would change from one to the next."""
    assert draw("call-1") == draw("call-1") == 632_936_521_157_720_769
    assert draw("call-2") != draw("call-1")
