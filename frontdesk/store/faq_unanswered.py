"""Questions that had no answer, for the owner: masked, counted, and forgotten when nobody asks them any more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update
from sqlalchemy.engine import Connection

from frontdesk.store.database import Store, one_at_a_time
from frontdesk.store.schema import faq_unanswered

KEPT = timedelta(days=90)
"""How long a question is kept after it was asked last."""

MOST = 1000
"""Questions that are kept at the most; those asked longest ago go first."""


@dataclass(frozen=True)
class Unanswered:
    """A question as it was kept, how often it was asked, when last, and the id of the nearest entry, if any."""

    question: str
    times: int
    last_at: datetime
    nearest: str | None


class UnansweredTable:
    """The questions on a ``Store``; every method may raise ``StoreUnavailable``."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def note(self, question: str, nearest: str | None, now: datetime) -> None:
        """Count ``question``, whose personal data is masked already, and drop what is too old."""
        this = faq_unanswered.c.question == question

        def work(connection: Connection) -> None:
            one_at_a_time(connection, "faq_unanswered")
            times = connection.execute(select(faq_unanswered.c.times).where(this)).scalar()
            said = {"nearest": nearest, "last_at": now}
            if times is None:
                connection.execute(insert(faq_unanswered).values(question=question, times=1, **said))
            else:
                connection.execute(update(faq_unanswered).where(this).values(times=times + 1, **said))
            _forget(connection, now)

        self._store.write(work)

    def all(self, now: datetime) -> list[Unanswered]:
        """What is not too old, the most frequent first."""
        table = faq_unanswered.c
        query = select(faq_unanswered).where(table.last_at >= now - KEPT)
        query = query.order_by(table.times.desc(), table.last_at.desc(), table.question)
        return self._store.read(
            lambda connection: [
                Unanswered(row.question, row.times, row.last_at, row.nearest) for row in connection.execute(query)
            ]
        )

    def forget_all(self) -> None:
        """Empty the list: the owner has dealt with it."""
        self._store.write(lambda connection: connection.execute(delete(faq_unanswered)).close())


def _forget(connection: Connection, now: datetime) -> None:
    table = faq_unanswered.c
    connection.execute(delete(faq_unanswered).where(table.last_at < now - KEPT))
    newest = select(table.question).order_by(table.last_at.desc(), table.question).limit(MOST)
    connection.execute(delete(faq_unanswered).where(table.question.not_in(newest)))
