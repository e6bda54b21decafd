"""What a database driver's failures mean to the desk, in short words that name no person."""
from __future__ import annotations

import sqlite3

from sqlalchemy import exc

from frontdesk.calendars.port import CalendarUnavailable


class StoreUnavailable(CalendarUnavailable):
    """The database can't be asked now: not for the calendar, nor for answers and messages."""


class RuleBroken(Exception):
    """A row broke a rule of the schema: a fault of ours, not of the caller or of the weather.

    Only the rule is named: PostgreSQL's own message quotes the whole row, with names and phone numbers.
    """


_AGAIN = frozenset({"40001", "40P01"})
"""SQLSTATE of a transaction that lost against another one and may simply be run again."""

_POSTGRES = {
    "25P03": "transaction_timeout",
    "40001": "contention",
    "40P01": "contention",
    "42P01": "not_migrated",
    "53100": "disk_full",
    "53300": "too_many_connections",
    "55P03": "locked",
    "57014": "timeout",
}

# SQLite has codes too, but Python 3.10 passes on its sentences only.
_SQLITE = {
    "locked": "locked",
    "no such table": "not_migrated",
    "disk is full": "disk_full",
    "disk I/O": "disk",
    "readonly": "read_only",
    "unable to open": "unreachable",
    "malformed": "corrupt",
    "not a database": "corrupt",
}


def sqlstate(error: exc.DBAPIError) -> str | None:
    """PostgreSQL's five-character code of the failure, or None."""
    return getattr(error.orig, "pgcode", None)


def may_run_again(error: exc.DBAPIError) -> bool:
    """True when the transaction was the victim of a deadlock or of serialisation."""
    return sqlstate(error) in _AGAIN


def reason_of(error: exc.SQLAlchemyError) -> str | None:
    """Why the database can't be asked, or None when ``error`` is something else (a fault in our SQL)."""
    if isinstance(error, exc.TimeoutError):
        return "pool_exhausted"
    if not isinstance(error, exc.DBAPIError):
        return None
    if isinstance(error.orig, sqlite3.Error):
        return next((reason for words, reason in _SQLITE.items() if words in str(error.orig)), None)
    lost = error.connection_invalidated or isinstance(error, exc.OperationalError | exc.InterfaceError)
    return _POSTGRES.get(sqlstate(error) or "", "unreachable" if lost else None)


def doubled(error: exc.IntegrityError) -> str | None:
    """The table in which a row was refused because its key is there already, or None."""
    if sqlstate(error) == "23505":
        return str(error.orig.diag.table_name)
    _, found, columns = str(error.orig).partition("UNIQUE constraint failed: ")
    return columns.split(".")[0] if found else None


def rule_of(error: exc.IntegrityError) -> str:
    """The name of the broken rule, without the row that broke it."""
    diagnosis = getattr(error.orig, "diag", None)
    return str(diagnosis.constraint_name or diagnosis.column_name) if diagnosis else str(error.orig)
