"""A real desk for the actions: SQLite in a folder of its own, the default practice, Monday 1 June 2026 at nine."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from frontdesk.calendars.sql import SqlCalendar
from frontdesk.clock import PARIS, fixed_clock
from frontdesk.desk import Desk
from frontdesk.practice_file import load_practice
from frontdesk.store.database import open_store
from frontdesk.store.faq_file import read_faq
from frontdesk.store.faq_table import FaqEntriesTable
from frontdesk.store.messages_table import MessagesTable
from frontdesk.store.migrate import upgrade

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    upgrade(url)
    store = open_store(url)
    faq = FaqEntriesTable(store)
    faq.sync(read_faq(ROOT / "data" / "faq" / "cabinet.yml"))
    practice = load_practice(ROOT / "practice.yml")
    clock = fixed_clock(datetime(2026, 6, 1, 9, tzinfo=PARIS))
    return Desk(SqlCalendar(store), lambda: practice, clock, faq, MessagesTable(store))
