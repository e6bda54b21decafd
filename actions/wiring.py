"""The one place that chooses adapters: builds the desk of this process from its settings."""

from __future__ import annotations

import functools

from frontdesk.calendars.sql import SqlCalendar
from frontdesk.desk import Desk
from frontdesk.practice_file import LivePractice
from frontdesk.settings import Settings
from frontdesk.store.database import open_store
from frontdesk.store.faq_table import FaqEntriesTable
from frontdesk.store.faq_unanswered import UnansweredTable
from frontdesk.store.messages_table import MessagesTable


@functools.lru_cache(maxsize=1)
def desk() -> Desk:
    """The desk, built at first use and kept for the life of the process.

    Raises ``SettingsError``, ``PracticeError`` or ``CalendarUnavailable`` when it can't be built.
    """
    return build_desk(Settings.load())


def build_desk(settings: Settings) -> Desk:
    """A desk on the SQL calendar of ``settings``."""
    store = open_store(settings.desk_url())
    practice = LivePractice(settings.practice_file, business_name=settings.business_name)
    return Desk(
        calendar=SqlCalendar(store),
        practice=practice.current,
        clock=settings.clock(),
        faq=FaqEntriesTable(store),
        messages=MessagesTable(store),
        unanswered=UnansweredTable(store),
    )
