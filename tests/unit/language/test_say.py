"""How days, hours, numbers and addresses are said and written."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest

from frontdesk.clock import PARIS
from frontdesk.language import say

NBSP = "\N{NO-BREAK SPACE}"


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 6, 2, hour, minute, tzinfo=PARIS)


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (at(9, 30), "mardi deux juin à neuf heures trente"), (at(12), "mardi deux juin à midi"),
        (at(12, 15), "mardi deux juin à midi quinze"), (at(13), "mardi deux juin à treize heures"),
        (at(1), "mardi deux juin à une heure"), (at(21), "mardi deux juin à vingt et une heures"),
        (at(9, 5), "mardi deux juin à neuf heures zéro cinq"), (at(0), "mardi deux juin à minuit"),
    ],
)  # fmt: skip
def test_spoken_moment(moment: datetime, text: str) -> None:
    assert say.spoken_moment(moment) == text


def test_an_instant_is_said_as_clocks_in_paris_show_it() -> None:
    assert say.spoken_hour(datetime(2026, 6, 2, 7, 30, tzinfo=timezone.utc)) == "neuf heures trente"
    assert say.spoken_moment(datetime(2026, 6, 2, 22, 30, tzinfo=timezone.utc)).startswith("mercredi trois juin")


@pytest.mark.parametrize(
    ("moment", "text"),
    [(at(9, 30), "mardi 2_juin à 9_h_30"), (at(14), "mardi 2_juin à 14_h"), (at(9, 5), "mardi 2_juin à 9_h_05")],
)
def test_written_moment(moment: datetime, text: str) -> None:
    assert say.written_moment(moment) == text.replace("_", NBSP)


def test_the_first_of_a_month() -> None:
    first = date(2026, 7, 1)
    assert say.spoken_day(first) == "mercredi premier juillet"
    assert say.written_day(first) == f"mercredi 1er{NBSP}juillet"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("+33612345678", "zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit"),
        ("+33142001105", "zéro un, quarante-deux, double zéro, onze, zéro cinq"),
        ("+32470123456", "plus trois, deux, quatre, sept, zéro, un, deux, trois, quatre, cinq, six"),
    ],
)
def test_spoken_phone(number: str, text: str) -> None:
    assert say.spoken_phone(number) == text


@pytest.mark.parametrize(
    ("number", "text"), [("+33612345678", "06_12_34_56_78"), ("+32470123456", "+3_24_70_12_34_56")]
)
def test_written_phone(number: str, text: str) -> None:
    assert say.written_phone(number) == text.replace("_", NBSP)


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("j.dupont@orange.fr", "j point dupont arobase orange point fr"),
        ("marie-claire_75@gmail.com", "marie tiret claire underscore soixante-quinze arobase gmail point com"),
        ("jd@sfr.fr", "j d arobase s f r point fr"),
        ("lea007@laposte.net", "lea zéro zéro sept arobase laposte point net"),
    ],
)
def test_spoken_email(address: str, text: str) -> None:
    assert say.spoken_email(address) == text
    assert say.written_email(address) == address
