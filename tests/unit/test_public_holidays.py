"""Public holidays: the legal lists (code du travail L3133-1, L3134-13 and L3422-2), and names that callers hear."""
from __future__ import annotations

from datetime import date

import pytest
from practice_builders import jour

from frontdesk.public_holidays import holidays_of, subdivision_code

ALL_FRANCE_2026 = {
    "1 janvier": "Jour de l'an",
    "lundi 6 avril": "Lundi de Pâques",
    "1 mai": "Fête du Travail",
    "8 mai": "Fête de la Victoire",
    "jeudi 14 mai": "Ascension",
    "lundi 25 mai": "Lundi de Pentecôte",
    "14 juillet": "Fête nationale",
    "15 août": "Assomption",
    "1 novembre": "Toussaint",
    "11 novembre": "Armistice",
    "25 décembre": "Noël",
}


def test_the_eleven_holidays_of_2026_have_their_french_names() -> None:
    assert holidays_of(2026, None) == {jour(day): name for day, name in ALL_FRANCE_2026.items()}


@pytest.mark.parametrize(
    ("subdivision", "more"),
    [
        ("57", {"vendredi 3 avril", "26 décembre"}),
        ("6AE", {"vendredi 3 avril", "26 décembre"}),
        ("972", {"22 mai"}),
        ("973", {"10 juin"}),
        ("974", {"20 décembre"}),
        ("976", {"27 avril"}),
    ],
)
def test_parts_of_france_have_their_own_besides(subdivision: str, more: set[str]) -> None:
    found = holidays_of(2026, subdivision)
    assert {jour(day) for day in [*ALL_FRANCE_2026, *more]} <= set(found)
    assert set(found) - set(holidays_of(2026, None)) >= {jour(day) for day in more}


def test_two_feasts_on_one_day_are_both_named() -> None:
    assert holidays_of(2008, None)[date(2008, 5, 1)] == "Ascension, Fête du Travail"


def test_the_names_are_french_whatever_the_language_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en_US")
    holidays_of.cache_clear()
    assert holidays_of(2026, None)[jour("25 décembre")] == "Noël"


def test_a_year_is_computed_once() -> None:
    assert holidays_of(2027, None) is holidays_of(2027, None)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("France", None),
        ("métropole", None),
        ("Alsace-Moselle", "6AE"),
        ("67", "6AE"),
        ("68", "6AE"),
        ("57", "57"),
        ("Moselle", "57"),
        ("GP", "971"),
        ("mq", "972"),
        ("GY", "973"),
        ("RE", "974"),
        ("La  Réunion", "974"),
        ("976", "976"),
        ("PF", "PF"),
    ],
)
def test_people_may_write_a_name_a_number_or_a_code(written: str, code: str | None) -> None:
    assert subdivision_code(written) == code
    assert len(holidays_of(2026, code)) >= 11


@pytest.mark.parametrize("written", ["Bretagne", "75", "FR", "Alsace-Lorraine"])
def test_another_name_is_refused_with_what_is_right(written: str) -> None:
    with pytest.raises(ValueError, match="Alsace-Moselle"):
        subdivision_code(written)
