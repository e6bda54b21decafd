"""One turn of a conversation at a time, across tasks and processes; a dead process keeps no lock."""

from __future__ import annotations

import asyncio
import fcntl
import hashlib
import os
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Protocol
from weakref import WeakValueDictionary

import structlog
from sqlalchemy import text
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError

log = structlog.get_logger()
RETRY = 0.01
"""Seconds between two tries at a lock that another process holds."""


class Gate(Protocol):
    """A lock among processes. The system, or the database, lets go of it when the process dies."""

    def pass_one(self, conversation: str) -> AbstractAsyncContextManager[None]:
        """Inside, no other process is."""


class ConversationLocks:
    """Tasks of this process queue in order of arrival; the first of them passes the gate of the processes."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def hold(self, conversation: str) -> AsyncIterator[None]:
        """Inside, this task alone handles ``conversation``."""
        lock = self._locks.get(conversation)
        if lock is None:
            lock = self._locks[conversation] = asyncio.Lock()
        async with lock, self._gate.pass_one(conversation):
            yield


class FileGate:
    """Byte-range locks on one file: for processes on one machine, beside SQLite."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)

    @asynccontextmanager
    async def pass_one(self, conversation: str) -> AsyncIterator[None]:
        """Wait for, and hold, the byte that stands for ``conversation``."""
        place = lock_number(conversation) & 0x7FFFFFFF
        while not self._taken(place):  # noqa: ASYNC110 — another process holds it: there is no event to wait for
            await asyncio.sleep(RETRY)
        try:
            yield
        finally:
            fcntl.lockf(self._file, fcntl.LOCK_UN, 1, place)

    def _taken(self, place: int) -> bool:
        try:
            fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, place)
        except BlockingIOError:
            return False
        return True


class PostgresGate:
    """Advisory locks: for processes on many machines.

    All locks of this process live in one session, which the database ends, and frees, when the process dies.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="gate")
        self._session: Connection | None = None

    @asynccontextmanager
    async def pass_one(self, conversation: str) -> AsyncIterator[None]:
        """Wait for, and hold, the advisory lock of ``conversation``. Raises SQLAlchemy's errors."""
        loop, number = asyncio.get_running_loop(), lock_number(conversation)
        while not await loop.run_in_executor(self._thread, self._take, number):  # noqa: ASYNC110
            await asyncio.sleep(RETRY)
        try:
            yield
        finally:
            await loop.run_in_executor(self._thread, self._let_go, number)

    def _take(self, number: int) -> bool:
        try:
            return self._ask("pg_try_advisory_lock", number)
        except DBAPIError:  # the session died since it was last used, as at a restart of the database
            return self._ask("pg_try_advisory_lock", number)

    def _let_go(self, number: int) -> None:
        try:
            self._ask("pg_advisory_unlock", number)
        except DBAPIError as fault:  # with the session the lock is gone too; the turn under it is saved
            log.warning("lock_session_lost", why=type(fault.orig).__name__)

    def _ask(self, function: str, number: int) -> bool:
        if self._session is None or self._session.closed or self._session.invalidated:
            self._session = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        return bool(self._session.execute(text(f"SELECT {function}(:number)"), {"number": number}).scalar())


def lock_number(conversation: str) -> int:
    """A signed 64-bit number for a conversation, the same in every process."""
    return int.from_bytes(hashlib.sha256(conversation.encode()).digest()[:8], "big", signed=True)
