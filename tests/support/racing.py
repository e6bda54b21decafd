"""Many callers at the same instant: threads of this process, or of several."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any, TypeVar

from calendar_builders import NOW

from frontdesk.appointment import Booked, BookingRequest, Taken
from frontdesk.calendars.sql import SqlCalendar
from frontdesk.store.database import open_store

T = TypeVar("T")


def at_once(calls: Sequence[Callable[[], T]]) -> list[T]:
    """The answers of all calls, each made by a thread of its own, none before all are ready."""
    ready = Barrier(len(calls))

    def run(call: Callable[[], T]) -> T:
        ready.wait(timeout=60)
        return call()

    with ThreadPoolExecutor(len(calls)) as threads:
        return list(threads.map(run, calls))


def book_from_processes(url: str, requests: Sequence[Sequence[BookingRequest]]) -> list[str]:
    """One process for each group, one thread for each request: appointment ids, ``taken``, or an error's name."""
    # A spawned process shares nothing with this one, as in production.
    context = multiprocessing.get_context("spawn")
    with context.Manager() as manager:
        ready = manager.Barrier(len(requests))
        with context.Pool(len(requests)) as processes:
            groups = processes.starmap(_book_group, [(url, list(group), ready) for group in requests], chunksize=1)
    return [answer for group in groups for answer in group]


def _book_group(url: str, requests: list[BookingRequest], ready: Any) -> list[str]:
    store = open_store(url)
    calendar = SqlCalendar(store)
    ready.wait(120)
    try:
        return at_once([lambda request=request: _answer(calendar, request) for request in requests])
    finally:
        store.close()


def _answer(calendar: SqlCalendar, request: BookingRequest) -> str:
    outcome = calendar.book(request, NOW)
    match outcome:
        case Booked(appointment=appointment):
            return appointment.id
        case Taken():
            return "taken"


def book_until_killed(url: str, requests: Sequence[BookingRequest], said: Any) -> None:
    """Book one after the other and send each id as soon as it is known; for a process that will be killed."""
    calendar = SqlCalendar(open_store(url))
    for request in requests:
        outcome = calendar.book(request, NOW)
        assert isinstance(outcome, Booked)
        said.send(outcome.appointment.id)
