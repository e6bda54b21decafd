"""What ``practice.yml`` may say, and the ``Practice`` that it makes."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta

from frontdesk.practice import WEEKDAYS, Closure, Hours, Practice, Practitioner, Service, Week
from frontdesk.practice_section import Section
from frontdesk.practice_values import day, duration, identifier, phone, working_day
from frontdesk.public_holidays import subdivision_code

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
NOTICE = 2 * HOUR
HORIZON = 60 * DAY
LONGEST_HORIZON = 366 * DAY
HOLD = 5 * MINUTE
DAY_OFF: tuple[Hours, ...] = ()
SOME_DAY = date(2000, 1, 3)


def read_practice(data: object, problems: list[str]) -> Practice:
    """The practice that ``data`` (the file, with every plain value a text) describes.

    Appends one line in French to ``problems`` for everything that can't be used; the result counts only when
    there are none.
    """
    file = Section(data, "", problems)
    practice = Practice(
        name=file.required("name", str, ""),
        trade=file.value("trade", str, "cabinet"),
        faq=file.value("faq", identifier, "cabinet"),
        phone=file.value("phone", phone, None),
        address=file.value("address", str, ""),
        services=tuple(_service(section) for section in _some(file, "services")),
        practitioners=tuple(_practitioner(section) for section in _some(file, "practitioners")),
        holiday_subdivision=file.value("holidays", subdivision_code, None),
        closures=tuple(_closure(section) for section in file.sections("closures")),
        hold_minutes=file.value("hold", _within(MINUTE, HOUR), HOLD) // MINUTE,
    )
    file.done()
    _check_ids(file, "services", [service.id for service in practice.services])
    _check_ids(file, "practitioners", [practitioner.id for practitioner in practice.practitioners])
    _check_room(file, practice)
    return practice


def _service(section: Section) -> Service:
    length = section.required("duration", _within(MINUTE, DAY), 30 * MINUTE)
    service = Service(
        id=section.required("id", identifier, ""),
        name=section.required("name", str, ""),
        duration=length,
        step=section.value("step", _within(MINUTE, DAY), length),
        notice=section.value("notice", _within(timedelta(0), LONGEST_HORIZON), NOTICE),
        horizon=section.value("horizon", _within(MINUTE, LONGEST_HORIZON), HORIZON),
    )
    if service.horizon <= service.notice:
        section.problem("horizon", "rien ne pourrait être réservé ; écrivez une durée plus longue que notice")
    section.done()
    return service


def _practitioner(section: Section) -> Practitioner:
    practitioner = Practitioner(
        id=section.required("id", identifier, ""),
        name=section.required("name", str, ""),
        week=_week(section.section("hours")),
    )
    section.done()
    return practitioner


def _week(section: Section) -> Week:
    before = len(section.problems)
    week = tuple(section.texts(weekday, working_day, DAY_OFF) for weekday in WEEKDAYS)
    section.done()
    if section.readable and not any(week) and len(section.problems) == before:
        section.problem("", "aucune heure de travail ; écrivez par exemple lundi: [9h-12h, 14h-18h]")
    return week


def _closure(section: Section) -> Closure:
    first = section.required("from", day, SOME_DAY)
    last = section.value("to", day, first)
    reason = section.required("reason", str, "fermé")
    if last < first:
        section.problem("to", "ce jour vient avant from ; écrivez le dernier jour de la fermeture")
    section.done()
    return Closure(first, max(first, last), reason)


def _some(file: Section, key: str) -> Sequence[Section]:
    sections = file.sections(key)
    if not sections and file.readable:
        file.problem(key, "il en faut au moins un")
    return sections


def _within(least: timedelta, most: timedelta) -> Callable[[str], timedelta]:
    def parse(text: str) -> timedelta:
        found = duration(text)
        if not least <= found <= most:
            raise ValueError(f"écrivez une durée de {_written(least)} à {_written(most)}")
        return found

    return parse


def _check_ids(file: Section, key: str, ids: Sequence[str]) -> None:
    for id in sorted({id for id in ids if id and ids.count(id) > 1}):
        file.problem(key, f"l'id « {id} » sert plusieurs fois ; donnez à chacun le sien")


def _check_room(file: Section, practice: Practice) -> None:
    """A service that is longer than anybody works at a stretch could never be offered: most likely a slip."""
    longest = max((_longest(practitioner.week) for practitioner in practice.practitioners), default=timedelta(0))
    for service in practice.services:
        if longest and service.duration > longest:
            right = f"personne ne travaille aussi longtemps de suite ; écrivez au plus {_written(longest)}"
            file.problem(f"services[{service.id}].duration", right)


def _longest(week: Week) -> timedelta:
    longest = timedelta(0)
    for stretches in week:
        began, ended = timedelta(0), timedelta(0)
        for stretch in stretches:
            opens, closes = _since_midnight(stretch.opens), _since_midnight(stretch.closes) or DAY
            began, ended = (began if opens == ended else opens), closes
            longest = max(longest, ended - began)
    return longest


def _since_midnight(wall: time) -> timedelta:
    return datetime.combine(SOME_DAY, wall) - datetime.combine(SOME_DAY, time(0))


def _written(length: timedelta) -> str:
    for unit, letter in ((DAY, "j"), (HOUR, "h")):
        if length and not length % unit:
            return f"{length // unit}{letter}"
    return f"{length // MINUTE} min"
