"""When people work: the week's wall-clock hours as instants, minus closures and public holidays."""
from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache

from frontdesk.clock import PARIS
from frontdesk.period import Period, merge
from frontdesk.practice import WEEKDAYS, Closure, Hours, Practice, Practitioner, Week
from frontdesk.public_holidays import holidays_of

DAY = timedelta(days=1)
LOOK_AHEAD = (timedelta(days=14), timedelta(days=400))
"""How far the next opening hour is sought: nearly always within two weeks, never beyond a year and a month."""


def working_periods(practice: Practice, practitioner: Practitioner, window: Period) -> list[Period]:
    """The stretches that ``practitioner`` works and that overlap ``window``, in order, in Europe/Paris.

    A stretch comes whole even where the window cuts it, because openings are counted from its start, and it
    ends at midnight at the latest. An hour that the clock skips becomes the instant of the change; of an hour
    that comes twice the first is meant, so that 1h-4h of a 25-hour day lasts four hours.
    """
    first, last = (bound.astimezone(PARIS).date() for bound in (window.start, window.end))
    worked = _worked(practitioner.week, practice.closures, practice.holiday_subdivision, first, last)
    return [period for period in worked if period.overlaps(window)]


def closed_on(practice: Practice, day: date) -> str | None:
    """Why nobody works on ``day``, or None when somebody does.

    The reason is the holiday's French name ("Fête nationale"), else the closure's reason ("congés"), else the
    name of the weekday ("dimanche"), on which the practice never works.
    """
    if reason := _no_work(practice.closures, practice.holiday_subdivision, day):
        return reason
    works = any(practitioner.week[day.weekday()] for practitioner in practice.practitioners)
    return None if works else WEEKDAYS[day.weekday()]


def is_open(practice: Practice, now: datetime) -> bool:
    """True when somebody works at ``now`` (aware)."""
    instant = now.timestamp()
    return any(period.has(now) for period in _somebody_works(practice, Period.of_instants(instant, instant + 1, PARIS)))


def opens_next(practice: Practice, now: datetime) -> datetime | None:
    """When the practice opens next after ``now`` (aware), in Europe/Paris; None when it does not within 400 days.

    While it is open, that is the opening after the next closing.
    """
    for ahead in LOOK_AHEAD:
        window = Period.of_instants(now.timestamp(), now.timestamp() + ahead.total_seconds(), PARIS)
        for period in _somebody_works(practice, window):
            if period.start.timestamp() > now.timestamp():
                return period.start
    return None


def first_instant(day: date, wall: time) -> datetime:
    """The first instant of ``day`` at which the clock in Paris shows ``wall`` or later."""
    moment = datetime.combine(day, wall, tzinfo=PARIS)
    # Only inside a skipped hour is the offset greater after the change than before it (PEP 495), and
    # what Paris skips is one whole hour of the clock: through UTC its beginning becomes its end.
    if _offset(moment.replace(fold=1)) > _offset(moment):
        return moment.replace(minute=0, second=0, microsecond=0).astimezone(timezone.utc).astimezone(PARIS)
    return moment


@lru_cache(maxsize=64)
def _worked(
    week: Week, closures: tuple[Closure, ...], subdivision: str | None, first: date, last: date
) -> tuple[Period, ...]:
    """What is worked from ``first`` to ``last``, both included. Cached because it changes once a day."""
    found: list[Period] = []
    for day in (first + DAY * count for count in range((last - first).days + 1)):
        stretches = week[day.weekday()]
        if stretches and not _no_work(closures, subdivision, day):
            found += [period for stretch in stretches for period in _on(day, stretch)]
    return tuple(found)


def _on(day: date, stretch: Hours) -> list[Period]:
    opens = first_instant(day, stretch.opens)
    closes = first_instant(day + DAY if stretch.closes == time(0) else day, stretch.closes)
    # A stretch that lies wholly inside the skipped hour does not happen.
    return [Period(opens, closes)] if opens.timestamp() < closes.timestamp() else []


def _no_work(closures: tuple[Closure, ...], subdivision: str | None, day: date) -> str | None:
    if holiday := holidays_of(day.year, subdivision).get(day):
        return holiday
    return next((closure.reason for closure in closures if closure.covers(day)), None)


def _somebody_works(practice: Practice, window: Period) -> list[Period]:
    everybody = (working_periods(practice, practitioner, window) for practitioner in practice.practitioners)
    return merge(period for periods in everybody for period in periods)


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta(0)
