"""The approved answers in the database, on both databases."""
from __future__ import annotations

from dataclasses import replace

import pytest
from racing import at_once

from frontdesk.faq_entry import FaqEntry
from frontdesk.store.database import Store
from frontdesk.store.faq_table import FaqEntriesTable, SyncCounts

HOURS = FaqEntry("FAQ_HORAIRES", "les horaires", "De neuf heures à midi.", ("Vous ouvrez quand ?",), ("vos horaires",))
ADDRESS = FaqEntry("FAQ_ADRESSE", "l'adresse", "Rue des Lilas.", ("Où êtes-vous ?", "L'adresse ?"))
PARKING = FaqEntry("FAQ_PARKING", "le parking", "Place Léon-Blum.", ("Où se garer ?",))


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture
def table(store: Store) -> FaqEntriesTable:
    return FaqEntriesTable(store)


def test_a_new_table_is_empty(table: FaqEntriesTable) -> None:
    assert table.entries() == []


def test_entries_come_back_as_they_went_in(table: FaqEntriesTable) -> None:
    assert table.sync([HOURS, ADDRESS]) == SyncCounts(added=2, updated=0, deleted=0, unchanged=0)
    assert table.entries() == [HOURS, ADDRESS]


def test_what_changed_is_changed_and_what_is_gone_goes(table: FaqEntriesTable) -> None:
    table.sync([HOURS, ADDRESS])
    new_hours = replace(HOURS, answer="De dix heures à midi.")
    assert table.sync([new_hours, PARKING]) == SyncCounts(added=1, updated=1, deleted=1, unchanged=0)
    assert table.entries() == [new_hours, PARKING]


def test_the_same_again_changes_nothing(table: FaqEntriesTable) -> None:
    table.sync([HOURS, ADDRESS])
    assert table.sync([HOURS, ADDRESS]) == SyncCounts(added=0, updated=0, deleted=0, unchanged=2)


def test_another_order_is_a_change(table: FaqEntriesTable) -> None:
    table.sync([HOURS, ADDRESS])
    assert table.sync([ADDRESS, HOURS]) == SyncCounts(added=0, updated=2, deleted=0, unchanged=0)
    assert table.entries() == [ADDRESS, HOURS]


def test_nothing_at_all_can_be_wanted(table: FaqEntriesTable) -> None:
    table.sync([HOURS])
    assert table.sync([]) == SyncCounts(added=0, updated=0, deleted=1, unchanged=0)
    assert table.entries() == []


def test_accents_stay_readable_in_the_database(table: FaqEntriesTable, store: Store) -> None:
    table.sync([ADDRESS])
    query = "SELECT CAST(wordings AS text) FROM faq_entries"
    assert "Où êtes-vous ?" in store.read(lambda connection: connection.exec_driver_sql(query).scalar())


def test_two_at_once_leave_one_whole_file(table: FaqEntriesTable) -> None:
    files = [[HOURS, ADDRESS], [PARKING, replace(HOURS, answer="Fermé.")]]
    at_once([lambda wanted=wanted: table.sync(wanted) for wanted in files * 5])
    assert table.entries() in files
