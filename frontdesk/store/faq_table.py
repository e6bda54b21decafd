"""The approved answers, as they are served: a copy in the desk's database of what the file says."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.engine import Connection

from frontdesk.faq_entry import FaqEntry
from frontdesk.store.database import Store, one_at_a_time
from frontdesk.store.schema import faq_entries


@dataclass(frozen=True)
class SyncCounts:
    """What a synchronisation changed, in entries."""

    added: int
    updated: int
    deleted: int
    unchanged: int


class FaqEntriesTable:
    """The FAQ on a ``Store``; every method may raise ``StoreUnavailable``."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def entries(self) -> list[FaqEntry]:
        """All entries, in the owner's order."""
        return self._store.read(lambda connection: [_entry(row) for row in _rows(connection)])

    def sync(self, entries: Sequence[FaqEntry]) -> SyncCounts:
        """Make the table say what ``entries`` say, all or nothing."""
        wanted = {entry.faq_id: _values(position, entry) for position, entry in enumerate(entries)}

        def work(connection: Connection) -> SyncCounts:
            one_at_a_time(connection, "faq")
            present = {row.faq_id: dict(row._mapping) for row in _rows(connection)}
            added = [values for faq_id, values in wanted.items() if faq_id not in present]
            updated = [v for faq_id, v in wanted.items() if faq_id in present and present[faq_id] != v]
            gone = [faq_id for faq_id in present if faq_id not in wanted]
            if added:
                connection.execute(insert(faq_entries), added)
            for values in updated:
                this = faq_entries.c.faq_id == values["faq_id"]
                connection.execute(update(faq_entries).where(this).values(values))
            connection.execute(delete(faq_entries).where(faq_entries.c.faq_id.in_(gone)))
            return SyncCounts(len(added), len(updated), len(gone), len(wanted) - len(added) - len(updated))

        return self._store.write(work)


def _rows(connection: Connection) -> Any:
    return connection.execute(select(faq_entries).order_by(faq_entries.c.position))


def _values(position: int, entry: FaqEntry) -> dict[str, Any]:
    return {
        "faq_id": entry.faq_id,
        "position": position,
        "question": entry.question,
        "answer": entry.answer,
        "wordings": list(entry.wordings),
        "key_phrases": list(entry.key_phrases),
    }


def _entry(row: Any) -> FaqEntry:
    return FaqEntry(row.faq_id, row.question, row.answer, tuple(row.wordings), tuple(row.key_phrases))
