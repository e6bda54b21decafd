"""Questions without an answer, on both databases."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from racing import at_once

from frontdesk.clock import PARIS
from frontdesk.store.database import Store
from frontdesk.store.faq_unanswered import KEPT, MOST, Unanswered, UnansweredTable

NOW = datetime(2026, 6, 1, 9, tzinfo=PARIS)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture
def table(store: Store) -> UnansweredTable:
    return UnansweredTable(store)


def test_the_same_question_is_counted(table: UnansweredTable) -> None:
    table.note("vous avez le wifi", None, NOW)
    table.note("vous prenez les chiens", "FAQ_ENFANTS", NOW)
    table.note("vous avez le wifi", "FAQ_EMAIL", NOW + timedelta(hours=1))
    assert table.all(NOW) == [
        Unanswered("vous avez le wifi", 2, NOW + timedelta(hours=1), "FAQ_EMAIL"),
        Unanswered("vous prenez les chiens", 1, NOW, "FAQ_ENFANTS"),
    ]


def test_what_nobody_asks_any_more_is_forgotten(table: UnansweredTable) -> None:
    table.note("vous avez le wifi", None, NOW)
    later = NOW + KEPT + timedelta(seconds=1)
    assert table.all(later) == []
    table.note("vous prenez les chiens", None, later)
    assert [one.question for one in table.all(NOW)] == ["vous prenez les chiens"]


def test_the_list_does_not_grow_for_ever(table: UnansweredTable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("frontdesk.store.faq_unanswered.MOST", 2)
    for number, question in enumerate(("une", "deux", "trois")):
        table.note(question, None, NOW + timedelta(minutes=number))
    assert {one.question for one in table.all(NOW)} == {"deux", "trois"}
    assert MOST > 2


def test_the_list_can_be_emptied(table: UnansweredTable) -> None:
    table.note("vous avez le wifi", None, NOW)
    table.forget_all()
    assert table.all(NOW) == []


def test_several_at_once_are_all_counted(table: UnansweredTable) -> None:
    at_once([lambda: table.note("vous avez le wifi", None, NOW)] * 10)
    assert table.all(NOW)[0].times == 10
