"""A practice, its people, and times as a caller says them: ``le("mardi 2 juin 9h30")``. The year is 2026."""

from __future__ import annotations

import os
import re
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from frontdesk.appointment import Opening
from frontdesk.availability import practice_openings
from frontdesk.clock import PARIS
from frontdesk.offer import Fitting, Nearest, NoOpening, Proposal, choose
from frontdesk.period import Period
from frontdesk.practice import WEEKDAYS, Practice, Practitioner, Service
from frontdesk.practice_values import working_day
from frontdesk.preference import Preference, PreferenceKind

MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
          "novembre", "décembre")  # fmt: skip
WEEK = dict.fromkeys(WEEKDAYS[:5], "9h-12h, 14h-18h")
SMALL_FILE = """\
name: Cabinet Dupont
services: [{id: consultation, name: Consultation, duration: 30}]
practitioners: [{id: dupont, name: docteur Dupont, hours: {lundi: 9h-12h}}]
"""
_SAID = re.compile(r"(?:(\w+) )?(\d+) (\w+)(?: (\d+)h(\d\d)?)?( bis)?")


def le(said: str) -> datetime:
    """The instant in Paris; a wrong weekday is an error; "bis" is the second of two equal hours."""
    found = _SAID.fullmatch(said)
    assert found, said
    moment = datetime(2026, MONTHS.index(found[3]) + 1, int(found[2]), int(found[4] or 0), int(found[5] or 0))
    assert found[1] in (None, WEEKDAYS[moment.weekday()]), f"{said} is a {WEEKDAYS[moment.weekday()]}"
    return moment.replace(tzinfo=PARIS, fold=1 if found[6] else 0)


def jour(said: str) -> date:
    """The day without an hour."""
    return le(said).date()


def de(start: str, end: str) -> Period:
    """From one instant to another; the second may be the hour alone ("12h"), on the same day."""
    day = re.sub(r" \d+h(\d\d)?( bis)?$", "", start)
    return Period(le(start), le(end if " " in end else f"{day} {end}"))


NOW = le("lundi 1 juin 9h")


def a_service(minutes: int = 30, step: int | None = None, notice: int = 120, days: int = 60) -> Service:
    """A consultation: minutes, minutes, minutes, days."""
    return Service(
        id="consultation",
        name="Consultation",
        duration=timedelta(minutes=minutes),
        step=timedelta(minutes=step or minutes),
        notice=timedelta(minutes=notice),
        horizon=timedelta(days=days),
    )


def a_practitioner(id: str = "dupont", week: dict[str, str] | None = None) -> Practitioner:
    """Doctor Dupont's ordinary week, unless the days are given."""
    hours = WEEK if week is None else week
    return Practitioner(id, f"docteur {id.title()}", tuple(working_day(hours.get(d, "").split(",")) for d in WEEKDAYS))


def a_practice(*people: Practitioner, **fields: object) -> Practice:
    """A practice of these people, or of doctor Dupont alone."""
    return Practice(
        **{
            "name": "Cabinet Dupont",
            "phone": "+33199001234",
            "address": "12 rue des Lilas, 75011 Paris",
            "services": (a_service(),),
            "practitioners": people or (a_practitioner(),),
            **fields,
        }  # type: ignore[arg-type]
    )


def an_opening(start: str, minutes: int = 30, practitioner: str = "dupont") -> Opening:
    """Half an hour of doctor Dupont's."""
    begins = le(start).timestamp()
    return Opening(practitioner, Period.of_instants(begins, begins + 60 * minutes, PARIS))


def wishing(*intervals: Period, **fields: object) -> Preference:
    """A wish for these intervals."""
    return Preference(PreferenceKind.PERIODS, intervals=intervals, **fields)  # type: ignore[arg-type]


def said(moment: datetime) -> str:
    """ "mardi 2 juin 9h30", the inverse of ``le``."""
    minutes = f"{moment.minute:02d}" if moment.minute else ""
    return f"{WEEKDAYS[moment.weekday()]} {moment.day} {MONTHS[moment.month - 1]} {moment.hour}h{minutes}"


def starts(openings: list[Opening] | tuple[Opening, ...]) -> list[str]:
    """When they begin, as one says it."""
    return [said(opening.start) for opening in openings]


def proposed(proposal: Proposal) -> list[str]:
    """What the caller hears of a proposal."""
    assert isinstance(proposal, (Fitting, Nearest, NoOpening))
    return [] if isinstance(proposal, NoOpening) else starts(proposal.offer.openings)


def elapsed(moment: datetime, length: timedelta) -> datetime:
    """``length`` later, in time that really passes."""
    return (moment.astimezone(timezone.utc) + length).astimezone(PARIS)


def free_days(practitioners: str = "dupont", *busy: Period) -> list[Opening]:
    """Sixty days with nothing in them but ``busy``, which is everybody's."""
    people = [a_practitioner(name) for name in practitioners.split()]
    return practice_openings(a_practice(*people), a_service(), {one.id: list(busy) for one in people}, NOW)


def propose(openings: list[Opening], preference: Preference, **details: object) -> Proposal:
    """The proposal of a first round, unless the details say otherwise."""
    return choose(openings, preference, NOW, **{"offer_id": "offer-1", **details})  # type: ignore[arg-type]


def half_days(heard: list[str]) -> set[tuple[str, bool]]:
    """The half-days that a caller hears."""
    return {(one.rpartition(" ")[0], le(one).hour >= 12) for one in heard}


def write(path: Path, text: str) -> Path:
    """Save ``text``, a second later than whatever was there (clocks of file systems may be coarse)."""
    later = path.stat().st_mtime + 1 if path.exists() else 1_000_000_000
    path.write_text(text, encoding="utf-8")
    os.utime(path, (later, later))
    return path
