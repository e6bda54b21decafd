"""The desk's database: opened once per process, asked in short transactions."""
from __future__ import annotations

import os
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from threading import Lock
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from frontdesk.sql_engine import make_engine
from frontdesk.store.errors import RuleBroken, StoreUnavailable, may_run_again, reason_of, rule_of

T = TypeVar("T")

SCHEMA = "desk"
"""The PostgreSQL schema of the desk's tables: the conversations may live beside them."""

PATIENCE = timedelta(seconds=3)
"""The longest wait for a lock, a connection or an answer: a whole reply must be out within five seconds."""

_ATTEMPTS = 3


@dataclass(frozen=True)
class Store:
    """A pool of connections that threads share; a forked child opens its own."""

    engine: Engine
    patience: timedelta
    _turns: Lock = field(default_factory=Lock, repr=False, compare=False)

    def read(self, work: Callable[[Connection], T]) -> T:
        """What ``work`` makes of one consistent view; raises ``StoreUnavailable``."""
        with _translated(), self.engine.begin() as connection:
            return work(connection)

    def write(self, work: Callable[[Connection], T]) -> T:
        """What ``work`` returns, all of its changes saved; none of them when it raises.

        ``work`` is run again when another transaction made this one give way, so it must do nothing but SQL.
        Raises ``StoreUnavailable``; ``RuleBroken`` when a row breaks a rule of the schema.
        """
        writing = self.engine.execution_options(writes=True)
        for _ in range(_ATTEMPTS - 1):
            try:
                with self._turn(), _translated(), writing.begin() as connection:
                    return work(connection)
            except _GaveWay:
                continue
        with self._turn(), _translated(last=True), writing.begin() as connection:
            return work(connection)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """One writing thread at a time.

        The database would say so too, but to each of them on a connection of its own, which readers then
        lack, and SQLite by letting them try again now and then.
        """
        if not self._turns.acquire(timeout=self.patience.total_seconds()):
            raise StoreUnavailable("locked")
        try:
            yield
        finally:
            self._turns.release()

    def close(self) -> None:
        """Close the pooled connections."""
        self.engine.dispose()

    def _begin_as_child(self) -> None:
        object.__setattr__(self, "_turns", Lock())


def open_store(url: str, patience: timedelta = PATIENCE) -> Store:
    """A store at the SQLAlchemy address ``url`` (``postgres://`` is taken too); connects when first asked.

    Raises ``ValueError`` for a database that is neither a SQLite file nor PostgreSQL.
    """
    store = Store(make_engine(url, SCHEMA, patience=patience), patience)
    # A lock that a thread of the parent held at the fork would never be let go of in the child.
    forget = weakref.WeakMethod(store._begin_as_child)
    os.register_at_fork(after_in_child=lambda: (child := forget()) and child())
    return store


def one_at_a_time(connection: Connection, what: str) -> None:
    """Wait for other writers of ``what``, until the transaction ends; SQLite has one writer at a time anyway.

    The unique keys alone would be right, but callers who want each other's times would be told apart by
    PostgreSQL's deadlock detector only, after a second.
    """
    if connection.dialect.name == "postgresql":
        number = int.from_bytes(sha256(what.encode()).digest()[:8], "big", signed=True)
        connection.execute(select(func.pg_advisory_xact_lock(number)))


class _GaveWay(Exception):
    """The transaction was rolled back in favour of another one."""


@contextmanager
def _translated(last: bool = False) -> Iterator[None]:
    try:
        yield
    except IntegrityError as error:
        raise RuleBroken(rule_of(error)) from None
    except SQLAlchemyError as error:
        if isinstance(error, DBAPIError) and may_run_again(error) and not last:
            raise _GaveWay from error
        reason = reason_of(error)
        if reason is None:
            raise
        raise StoreUnavailable(reason) from error
