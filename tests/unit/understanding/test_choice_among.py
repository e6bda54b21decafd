"""Between which openings an ambiguous reply leaves the choice."""

from __future__ import annotations

import pytest
from spoken import NOW, OFFER

from frontdesk.understanding.choice import ChoiceKind, hear_choice


@pytest.mark.parametrize(
    ("said", "among"),
    [
        ("mardi", (1, 2)),
        ("le matin", (1, 3)),
        ("le premier ou le troisième", (1, 3)),
        ("pas le premier", (2, 3)),
        ("ça m'est égal", (1, 2, 3)),
    ],
)
def test_what_fits_is_told(said: str, among: tuple[int, ...]) -> None:
    heard = hear_choice(said, OFFER, NOW)
    assert (heard.kind, heard.among) == (ChoiceKind.AMBIGUOUS, among)


def test_a_pick_leaves_nothing_open() -> None:
    assert hear_choice("jeudi", OFFER, NOW).among == ()
