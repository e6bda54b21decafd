"""What time it is. Everything that needs the time is given a clock; nothing reads it by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")

Clock = Callable[[], datetime]
"""Returns the present instant, aware, in Europe/Paris."""


def system_clock() -> datetime:
    """The machine's clock, in Europe/Paris whatever ``TZ`` the process has."""
    return datetime.now(timezone.utc).astimezone(PARIS)


def fixed_clock(instant: datetime) -> Clock:
    """A clock that always says ``instant`` (aware)."""
    return lambda: instant.astimezone(PARIS)


def clock_starting_at(instant: datetime, source: Clock = system_clock) -> Clock:
    """A clock that says ``instant`` now and ticks from there (``ACCUEIL_NOW``)."""
    # In UTC: two datetimes of one time zone would be subtracted by their wall clocks.
    shift: timedelta = instant.astimezone(timezone.utc) - source().astimezone(timezone.utc)
    return lambda: (source().astimezone(timezone.utc) + shift).astimezone(PARIS)
