"""Messages for a person, on both databases."""
from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from calendar_builders import NOW
from racing import at_once

from frontdesk.message import LeftMessage, MessageStatus
from frontdesk.store.database import Store
from frontdesk.store.messages_table import MessagesTable

MESSAGE = LeftMessage(
    reason="asked_for",
    name="Jeanne Martin",
    contact="+33612345678",
    subject="une ordonnance",
    conversation="c1",
    channel="vapi",
)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture
def table(store: Store) -> MessagesTable:
    return MessagesTable(store)


def test_what_is_left_is_kept(table: MessagesTable) -> None:
    table.leave(MESSAGE, NOW)
    (kept,) = table.all()
    assert {field: getattr(kept, field) for field in vars(MESSAGE)} == vars(MESSAGE)
    assert (kept.created_at, kept.status) == (NOW, MessageStatus.NEW)
    assert kept.created_at.isoformat() == "2026-06-01T09:00:00+02:00"


def test_the_oldest_comes_first(table: MessagesTable) -> None:
    table.leave(MESSAGE, NOW)
    table.leave(replace(MESSAGE, conversation="c2"), NOW - timedelta(hours=1))
    assert [message.conversation for message in table.all()] == ["c2", "c1"]


def test_the_same_again_is_one_message(table: MessagesTable) -> None:
    table.leave(MESSAGE, NOW)
    table.leave(MESSAGE, NOW + timedelta(minutes=1))
    (kept,) = table.all()
    assert kept.created_at == NOW


def test_another_reason_is_another_message(table: MessagesTable) -> None:
    table.leave(MESSAGE, NOW)
    table.leave(replace(MESSAGE, reason="cancellation"), NOW)
    assert len(table.all()) == 2


def test_what_is_said_later_is_added_and_nothing_is_lost(table: MessagesTable) -> None:
    table.leave(replace(MESSAGE, contact="", subject="une ordonnance"), NOW)
    table.leave(replace(MESSAGE, name="", contact="jeanne@example.fr", subject=""), NOW)
    (kept,) = table.all()
    assert (kept.name, kept.contact, kept.subject) == ("Jeanne Martin", "jeanne@example.fr", "une ordonnance")


def test_a_message_may_say_nothing_but_its_reason(table: MessagesTable) -> None:
    empty = replace(MESSAGE, name="", contact="", subject="")
    table.leave(empty, NOW)
    table.leave(empty, NOW)
    assert len(table.all()) == 1


def test_one_message_left_twenty_times_at_once_is_one(table: MessagesTable) -> None:
    at_once([lambda: table.leave(MESSAGE, NOW)] * 20)
    assert len(table.all()) == 1
