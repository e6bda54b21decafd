"""What belongs to the practice: hours, services, people, closures. Values; reading the file is elsewhere."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta

WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
"""The days as ``practice.yml`` spells them, Monday first like ``date.weekday()``."""


@dataclass(frozen=True)
class Hours:
    """One stretch of a working day on the wall clock, ``[opens, closes)``; closing at 00:00 is the day's end."""

    opens: time
    closes: time


Week = tuple[tuple[Hours, ...], ...]
"""Seven tuples of stretches, Monday first, each day's in order; an empty tuple is a day off."""


@dataclass(frozen=True)
class Closure:
    """Whole days, both included, on which nobody works; ``reason`` is said to callers ("congés").

    Raises ``ValueError`` when the days are in the wrong order or no reason is given.
    """

    first: date
    last: date
    reason: str

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError("a closure ends on its first day at the soonest")
        if not self.reason:
            raise ValueError("a closure says why")

    def covers(self, day: date) -> bool:
        """True when nobody works on ``day`` because of this closure."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Service:
    """What can be booked.

    It takes ``duration``; it may begin every ``step`` from the start of each working stretch, not sooner
    than ``notice`` from now and not later than ``horizon`` from now (time that really passes).
    """

    id: str
    name: str
    duration: timedelta
    step: timedelta
    notice: timedelta
    horizon: timedelta


@dataclass(frozen=True)
class Practitioner:
    """Whose time is booked."""

    id: str
    name: str
    week: Week


@dataclass(frozen=True)
class Practice:
    """The whole of ``practice.yml``.

    ``phone`` is E.164, or None when nobody can be rung; ``holiday_subdivision`` is a code of the
    ``holidays`` library, None for the holidays of all France; ``trade`` is the word callers hear for the place;
    ``faq`` names the file of ``data/faq`` whose answers are served from the first start.
    """

    name: str
    phone: str | None
    address: str
    services: tuple[Service, ...]
    practitioners: tuple[Practitioner, ...]
    closures: tuple[Closure, ...] = ()
    holiday_subdivision: str | None = None
    hold_minutes: int = 5
    trade: str = "cabinet"
    faq: str = "cabinet"

    def service(self, id: str) -> Service:
        """The service of that id; raises ``KeyError`` when the practice has none."""
        return {service.id: service for service in self.services}[id]

    def practitioner(self, id: str) -> Practitioner:
        """The practitioner of that id; raises ``KeyError`` when the practice has none."""
        return {practitioner.id: practitioner for practitioner in self.practitioners}[id]
