"""Many callers at once: the last opening goes to one, an empty day serves all."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest
from callers import PhoneCaller
from running_desk import RunningDesk

CALLERS = 50
TAKEN = "vient d'être pris"
BOOKED = "C'est confirmé"
PRACTICE = """
name: Cabinet Dupont
phone: "+33199001234"
address: 12 rue des Lilas, Paris
services:
  - {{id: consultation, name: Consultation, duration: {minutes}, step: {minutes}, notice: 1h, horizon: {horizon}}}
practitioners:
  - id: dupont
    name: docteur Dupont
    hours:
      {hours}
"""


@pytest.fixture
def open_desk(tmp_path: Path) -> Iterator[Callable[..., RunningDesk]]:
    running: list[RunningDesk] = []

    def start(hours: str, minutes: int, horizon: str) -> RunningDesk:
        practice = tmp_path / "practice.yml"
        practice.write_text(PRACTICE.format(hours=hours, minutes=minutes, horizon=horizon))
        environment = {"ACCUEIL_NOW": "2026-06-01T07:00:00+02:00", "ACCUEIL_PRACTICE": str(practice)}
        running.append(RunningDesk(tmp_path / "data", environment=environment).start())
        return running[-1]

    yield start
    for desk in running:
        desk.stop()


def together(calls: list[Callable[[], str]]) -> list[str]:
    """All at once; what each heard."""
    with ThreadPoolExecutor(len(calls)) as pool:
        return [future.result(timeout=120) for future in [pool.submit(call) for call in calls]]


def all_say(callers: list[PhoneCaller], text: str) -> list[str]:
    return together([lambda caller=caller: caller.say(text) for caller in callers])


def everyone(desk: RunningDesk) -> list[PhoneCaller]:
    return [PhoneCaller(desk.base_url, number=f"+3363998{index:04}") for index in range(CALLERS)]


@pytest.mark.servers
@pytest.mark.timeout(600)
def test_one_opening_is_left_and_fifty_were_offered_it(open_desk: Callable[..., RunningDesk]) -> None:
    desk = open_desk(hours="lundi: [9h-9h30]", minutes=30, horizon="1d")
    callers = everyone(desk)
    for text in ("je voudrais un rendez-vous", "Camille Lefèvre", "un contrôle", "peu importe"):
        all_say(callers, text)
    offered = all_say(callers, "oui")
    assert all("neuf heures" in text for text in offered), offered
    chosen = all_say(callers, "oui je le prends")
    winners = [caller for caller, text in zip(callers, chosen, strict=True) if TAKEN not in text]
    assert len(winners) == 1, chosen
    confirmed = all_say(callers, "oui")
    assert sum(BOOKED in text for text in confirmed) == 1
    losers = [text for text in chosen if TAKEN in text]
    assert len(losers) == CALLERS - 1
    assert all("rappel" in text or "personne" in text for text in losers)  # nothing is left: a person
    assert len(desk.appointments()) == 1


@pytest.mark.servers
@pytest.mark.timeout(600)
def test_fifty_callers_at_once_on_an_empty_day(open_desk: Callable[..., RunningDesk]) -> None:
    desk = open_desk(hours="mardi: [8h-20h]", minutes=10, horizon="2d")
    callers = everyone(desk)
    heard = together([lambda caller=caller: whole_call(caller) for caller in callers])
    assert all(BOOKED in text for text in heard), [text for text in heard if BOOKED not in text]
    booked = desk.appointments()
    assert len(booked) == CALLERS
    spans = sorted(
        (datetime.fromisoformat(str(row["start"])), datetime.fromisoformat(str(row["end"]))) for row in booked
    )
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(spans))


def whole_call(caller: PhoneCaller) -> str:
    """An ordinary caller: takes the second proposal, says yes, takes another when it is gone."""
    for text in ("je voudrais un rendez-vous", "Camille Lefèvre", "un contrôle", "mardi", "oui"):
        answer = caller.say(text)
    for _ in range(6):
        answer = caller.say("oui" if "récapitule" in answer else "le deuxième")
        if BOOKED in answer:
            break
    return answer
