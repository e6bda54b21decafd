"""Minutes of days on the wall clock → aware periods in Europe/Paris."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta, timezone

from frontdesk.clock import PARIS
from frontdesk.period import Period, merge
from frontdesk.understanding.when.days import shift
from frontdesk.understanding.when.evaluate import Table
from frontdesk.understanding.when.times import DAY


def instant(day: date, minute: int) -> datetime:
    """``minute`` after midnight of ``day`` as clocks in Paris show it; one that the change of clocks skips
    is moved on by an hour, of one that comes twice the first is meant."""
    if minute >= DAY:
        day, minute = shift(day, 1), minute - DAY
    local = datetime.combine(day, time(minute // 60, minute % 60), PARIS)
    return local.astimezone(timezone.utc).astimezone(PARIS)


def periods(table: Table, now: datetime) -> tuple[Period, ...]:
    """The periods of ``table`` from ``now`` on, merged and in order."""
    found: list[Period] = []
    for day, first, last_day, last in _long_stretches(table):
        start, end = instant(day, first), instant(last_day, last)
        if day == last_day and end <= start:  # an hour that the change of clocks skips
            end = start + timedelta(minutes=last - first)
        start = max(start, now)
        if start.astimezone(timezone.utc) < end.astimezone(timezone.utc):
            found.append(Period(start, end))
    return tuple(merge(found))


def _long_stretches(table: Table) -> Iterator[tuple[date, int, date, int]]:
    """Stretches with days that run into each other joined, so that few periods are made."""
    pending: tuple[date, int, date, int] | None = None
    for day, first, last in _flat(table):
        if pending and pending[3] == DAY and first == 0 and (day - pending[2]).days == 1:
            pending = (pending[0], pending[1], day, last)
            continue
        if pending:
            yield pending
        pending = (day, first, day, last)
    if pending:
        yield pending


def _flat(table: Table) -> Iterable[tuple[date, int, int]]:
    return ((day, first, last) for day in sorted(table) for first, last in table[day])
