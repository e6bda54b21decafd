"""One engine for each database that the stores can live in; all that differs between them is here."""

from __future__ import annotations

import json
import os
import sqlite3
import time
import weakref
from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import URL, Engine, make_url
from sqlalchemy.pool import QueuePool

PATIENCE = timedelta(seconds=5)
"""How long a statement, a lock or a connection is waited for."""

_POOL = 5  # connections kept, and as many again in a rush: one action server answers a few turns at a time
_IDLE = timedelta(seconds=10)  # a transaction of ours lasts milliseconds; one that sits must not block the others


def make_engine(address: str | URL, schema: str, durable: bool = True, patience: timedelta = PATIENCE) -> Engine:
    """An engine whose waits (lock, connection, statement) last ``patience`` at most.

    ``schema`` is where its tables live on PostgreSQL, so that several stores can share a database;
    ``durable`` makes a SQLite commit survive a power cut (always so on PostgreSQL).
    Raises ``ValueError`` for a database that is neither a SQLite file nor PostgreSQL.
    """
    known = str(address).replace("postgres://", "postgresql://", 1) if isinstance(address, str) else address
    url = make_url(known)
    backend = url.get_backend_name()
    if backend == "postgresql":
        engine: Engine = _postgres(url, schema, patience)
    elif backend == "sqlite" and url.database and url.database != ":memory:":
        engine = _sqlite(url, durable, patience)
    else:
        raise ValueError(f"a store lives in a SQLite file or in PostgreSQL, not in {url.render_as_string()}")
    _keep_to_one_process(engine)
    return engine


def _engine(url: URL, patience: timedelta, **options: Any) -> Engine:
    engine: Engine = create_engine(
        url,
        future=True,
        # Statements are quoted in exceptions: without this, with the caller's name and number.
        hide_parameters=True,
        json_serializer=partial(json.dumps, ensure_ascii=False),
        poolclass=QueuePool,
        pool_size=_POOL,
        max_overflow=_POOL,
        pool_timeout=patience.total_seconds(),
        **options,
    )
    return engine


def _sqlite(url: URL, durable: bool, patience: timedelta) -> Engine:
    seconds = patience.total_seconds()
    engine = _engine(url, patience, connect_args={"timeout": seconds, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, record: object) -> None:
        # The driver begins transactions by itself, late and never for reads: SQLAlchemy's documented cure
        # is to switch that off and to say BEGIN ourselves.
        connection.isolation_level = None
        _write_ahead(connection, seconds)
        connection.execute("PRAGMA foreign_keys=ON")
        # FULL: a confirmed appointment survives a power cut. NORMAL: it survives the death of the process.
        connection.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        # A transaction that reads first and writes later can't be given the lock any more: it takes it first.
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _write_ahead(connection: sqlite3.Connection, seconds: float) -> None:
    """Switch the file to its write-ahead log, once for good.

    SQLite does not wait for the lock of this one statement, so that two processes that open a new file at
    once would fail without the loop.
    """
    deadline = time.monotonic() + seconds
    while connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def _postgres(url: URL, schema: str, patience: timedelta) -> Engine:
    milliseconds = int(patience.total_seconds() * 1000)
    # libpq: the address is given up after connect_timeout, a silent network after tcp_user_timeout.
    waits = {"connect_timeout": max(2, milliseconds // 1000), "tcp_user_timeout": milliseconds}
    engine = _engine(url, patience, pool_pre_ping=True, connect_args=waits)

    @event.listens_for(engine, "connect", insert=True)
    def prepare(connection: Any, record: object) -> None:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT set_config('search_path', %s, false), set_config('statement_timeout', %s, false),"
                " set_config('idle_in_transaction_session_timeout', %s, false)",
                (schema, str(milliseconds), str(int(_IDLE.total_seconds() * 1000))),
            )
        connection.autocommit = False

    return engine


def _keep_to_one_process(engine: Engine) -> None:
    """Make a forked child forget its parent's connections: speaking on them would garble both.

    SQLAlchemy's recipe compares process ids at checkout, which is after the ping of a pooled connection.
    """
    engine_of_parent = weakref.ref(engine)

    def begin_as_child() -> None:
        inherited = engine_of_parent()
        if inherited is not None:
            inherited.dispose(close=False)  # type: ignore[call-arg]

    os.register_at_fork(after_in_child=begin_as_child)
