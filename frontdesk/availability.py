"""Openings: working hours minus what is busy, cut into times at which a service can begin."""
from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from math import ceil, floor
from operator import attrgetter

from frontdesk.appointment import Opening
from frontdesk.clock import PARIS
from frontdesk.hours import working_periods
from frontdesk.period import Period, Span, merge, merge_spans, subtract, subtract_spans
from frontdesk.practice import Practice, Service


def bookable(service: Service, now: datetime) -> Period:
    """What an appointment of ``service`` that is asked for at ``now`` may cover: for this window busy is needed."""
    earliest, latest = _limits(service, now)
    return Period.of_instants(earliest, latest + service.duration.total_seconds(), PARIS)


def free(working: Iterable[Period], busy: Iterable[Period]) -> list[Period]:
    """The instants of ``working`` that are not in ``busy``, as sorted periods that do not touch."""
    return subtract(merge(working), busy)


def openings(
    practitioner: str, working: Iterable[Period], busy: Iterable[Period], service: Service, now: datetime
) -> list[Opening]:
    """Every time at which ``service`` can begin with ``practitioner``, in order, in Europe/Paris.

    ``working`` are whole stretches that do not overlap (``hours.working_periods``), ``busy`` comes in any
    order. A time is an opening when it lies a whole number of ``service.step`` after the start of its stretch,
    not before ``now`` plus the notice, not after ``now`` plus the horizon, and the whole duration is free
    (over the edge of two stretches that touch, too). Steps are counted from the stretch, not from the end of
    what is busy: otherwise one appointment of 20 minutes would shift everything after it.
    """
    stretches = sorted(stretch.instants for stretch in working)
    parts = subtract_spans(merge_spans(stretches), merge_spans(period.instants for period in busy))
    limits, step, duration = _limits(service, now), service.step.total_seconds(), service.duration.total_seconds()
    begins, ends = [start for start, _ in parts], [end for _, end in parts]
    found: list[Opening] = []
    for anchor, stop in stretches:
        grid = _grid(practitioner, anchor, stop, step, duration)
        for start, end in parts[bisect_right(ends, anchor) : bisect_left(begins, stop)]:
            first = ceil((max(start, limits[0]) - anchor) / step)
            last = floor((min(end - duration, limits[1]) - anchor) / step)
            found += grid[max(first, 0) : max(last + 1, 0)]
    return found


def practice_openings(
    practice: Practice, service: Service, busy: Mapping[str, Sequence[Period]], now: datetime
) -> list[Opening]:
    """The openings of ``service`` with everybody for whom ``busy`` has an entry (practitioner id to periods).

    By start; at the same start in the order of the practice's file.
    """
    window = bookable(service, now)
    found: list[Opening] = []
    for practitioner in practice.practitioners:
        if practitioner.id in busy:
            working = working_periods(practice, practitioner, window)
            found += openings(practitioner.id, working, busy[practitioner.id], service, now)
    return sorted(found, key=attrgetter("period.instants"))


@lru_cache(maxsize=2048)
def _grid(practitioner: str, anchor: float, stop: float, step: float, duration: float) -> tuple[Opening, ...]:
    """Every step of one stretch, free or not. Cached because it never changes, and is most of the cost."""
    count = ceil((stop - anchor) / step)
    starts = (anchor + step * index for index in range(count))
    return tuple(Opening(practitioner, Period.of_instants(start, start + duration, PARIS)) for start in starts)


def _limits(service: Service, now: datetime) -> Span:
    """The first and the last instant at which an appointment may begin."""
    return now.timestamp() + service.notice.total_seconds(), now.timestamp() + service.horizon.total_seconds()
