"""Many callers at once who do not mind when: as many appointments as callers, as long as there is room."""
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from practice_builders import NOW, a_practice, a_service

from frontdesk.appointment import Opening
from frontdesk.availability import practice_openings
from frontdesk.offer import NoOpening, choose
from frontdesk.preference import Preference

ROUNDS = 3
"""How often a caller is offered: once, and twice more when the time was taken meanwhile."""


def first(caller: int, offered: list[Opening]) -> Opening:
    """Takes the first that is heard."""
    return offered[0]


def last(caller: int, offered: list[Opening]) -> Opening:
    """Takes the last that is heard."""
    return offered[-1]


def anyone(caller: int, offered: list[Opening]) -> Opening:
    """Some take this, some that."""
    return offered[caller % len(offered)]


@pytest.mark.parametrize("takes", [first, last, anyone])
@pytest.mark.parametrize("day", range(5))
def test_fifty_callers_at_once_get_fifty_appointments(takes: Callable[[int, list[Opening]], Opening], day: int) -> None:
    """Everybody is offered before anybody chooses, in every round: worse than any real crowd."""
    booked: dict[datetime, int] = {}
    heard: dict[int, list[datetime]] = {caller: [] for caller in range(50)}
    for number in range(1, ROUNDS + 1):
        openings = practice_openings(a_practice(), a_service(), {"dupont": [] if not booked else _busy(booked)}, NOW)
        offers = {}
        for caller, before in heard.items():
            if caller not in booked.values():
                proposal = choose(
                    openings, Preference.any(), NOW, offer_id="x", round_number=number, avoid=before,
                    seed=f"day {day} call {caller}",
                )  # fmt: skip
                assert not isinstance(proposal, NoOpening)
                offers[caller] = list(proposal.offer.openings)
        for caller, offered in offers.items():
            heard[caller] += [opening.start for opening in offered]
            booked.setdefault(takes(caller, offered).start, caller)
    assert sorted(booked.values()) == list(range(50))


def _busy(booked: dict[datetime, int]) -> list:
    service = a_service()
    return [opening.period for opening in practice_openings(a_practice(), service, {"dupont": []}, NOW)
            if opening.start in booked]  # fmt: skip
