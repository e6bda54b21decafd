"""Another time, seen from what was offered."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from spoken import NOW, OFFER

from frontdesk.clock import PARIS
from frontdesk.understanding.relative import hear_relative

UNTIL = NOW + timedelta(days=60)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 6, day, hour, minute, tzinfo=PARIS)


# The offer: Tuesday 2 June 9:00 and 14:00, Thursday 4 June 9:30.
@pytest.mark.parametrize(
    ("said", "inside", "outside"),
    [
        ("plus tard", [at(4, 10), at(12, 9)], [at(2, 16), at(4, 9, 30)]),
        ("c'est trop tard pour moi", [at(1, 10), at(2, 8)], [at(2, 9), at(3, 9)]),
        ("vous n'avez rien un autre jour ?", [at(3, 9), at(5, 9)], [at(2, 11), at(4, 15)]),
        ("le même jour mais plus tard", [at(2, 16), at(4, 11)], [at(2, 9, 30), at(3, 9), at(5, 9)]),
        ("plus tôt dans la journée", [at(2, 8), at(4, 8)], [at(2, 11), at(1, 10)]),
        ("plutôt la semaine d'après", [at(8, 9), at(12, 17)], [at(5, 9), at(15, 9)]),
        ("une autre semaine", [at(9, 9), at(22, 9)], [at(3, 9), at(5, 9)]),
        ("vous n'avez rien avant", [at(1, 10), at(2, 8)], [at(2, 9), at(3, 9)]),
        ("c'est un peu loin tout ça", [at(1, 10), at(2, 8)], [at(3, 9)]),
        ("et après vous avez quoi", [at(4, 10), at(12, 9)], [at(2, 16)]),
        ("le lendemain", [at(5, 9)], [at(4, 11), at(6, 9)]),
    ],
)
def test_where_it_leads(said: str, inside: list[datetime], outside: list[datetime]) -> None:
    wish = hear_relative(said, OFFER, NOW, UNTIL)
    assert wish is not None
    assert all(any(period.has(moment) for period in wish.intervals) for moment in inside)
    assert not any(period.has(moment) for period in wish.intervals for moment in outside)


@pytest.mark.parametrize(
    "said",
    [
        "vous n'avez rien avant jeudi",
        "c'est loin de chez moi",
        "le plus tard possible",
        "le deuxième",
        "oui",
        "jeudi",
        "",
        "pas plus tard que jeudi",
    ],
)
def test_what_leads_nowhere(said: str) -> None:
    assert hear_relative(said, OFFER, NOW, UNTIL) is None


def test_nothing_is_left_before_the_first() -> None:
    assert hear_relative("plus tôt", [NOW], NOW, UNTIL) is None
