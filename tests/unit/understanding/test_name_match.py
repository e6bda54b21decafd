"""Misheard names among a practice's appointments: the right person, several, or nobody; never another one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.name_key import sound_of
from frontdesk.name_match import Confidence, Nobody, One, Several, match_name

DATA: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("name_match.yml").read_text(encoding="utf-8"))
NAMES: list[str] = DATA["names"]


@pytest.mark.parametrize("row", DATA["heard"], ids=lambda row: row["said"])
def test_a_misheard_name_finds_its_owner(row: dict[str, str]) -> None:
    found = match_name(row["said"], NAMES)
    assert isinstance(found, One)
    assert found.name == row["name"]


@pytest.mark.parametrize("said", [*DATA["outsiders"], *DATA["asked_again"], "", "...", "42"])
def test_a_stranger_is_nobody(said: str) -> None:
    assert match_name(said, NAMES) == Nobody()


@pytest.mark.parametrize("row", DATA["neighbours"], ids=lambda row: row["said"])
def test_a_neighbour_is_close_at_most(row: dict[str, str]) -> None:
    assert match_name(row["said"], NAMES) == One(row["name"], Confidence.CLOSE)


@pytest.mark.parametrize("row", DATA["several"], ids=lambda row: row["said"])
def test_two_people_are_never_chosen_between(row: dict[str, Any]) -> None:
    found = match_name(row["said"], row["names"])
    assert isinstance(found, Several)
    assert len(found.names) > 1


def test_a_spelling_tells_names_apart_that_sound_alike() -> None:
    assert match_name("Renault", ["Renaud", "Renault"], spelled=True) == One("Renault", Confidence.EXACT)
    assert match_name("Dupont", ["Paul Dupont", "Dupont"], spelled=True) == One("Dupont", Confidence.EXACT)


@pytest.mark.parametrize(
    ("said", "confidence"),
    [
        ("mercier hugo", Confidence.EXACT),
        ("Mercier", Confidence.PARTIAL),
        ("Ugo Mercié", Confidence.PHONETIC),
        ("Hugo Messier", Confidence.CLOSE),
    ],
)
def test_why_it_was_taken(said: str, confidence: Confidence) -> None:
    assert match_name(said, NAMES) == One("Hugo Mercier", confidence)


@pytest.mark.parametrize(
    "alike",
    [
        "Renaud Renault Renot Reynaud", "Dupont Dupond", "Durand Durant", "Gauthier Gautier", "Leroy Leroi",
        "Lecomte Leconte", "Rousseau Rousso Roussot", "Mathieu Matthieu", "Thibault Thibaud Tibo", "Texier Tessier",
        "Jacquet Jaquet", "Hébert Ébert", "Boulanger Boulangé", "Meyer Mayer", "Quentin Kentin", "Hugo Ugo",
    ],
)  # fmt: skip
def test_names_that_sound_alike_have_one_key(alike: str) -> None:
    assert len({sound_of(name) for name in alike.split()}) == 1


@given(st.text(max_size=60), st.lists(st.text(max_size=40), max_size=5))
def test_nothing_raises(said: str, names: list[str]) -> None:
    found = match_name(said, names)
    assert not isinstance(found, One) or found.name in names
