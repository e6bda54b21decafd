"""``kill -9`` of either server in the middle of every turn: the client repeats, nobody books twice or never."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from callers import PhoneCaller
from running_desk import RunningDesk

TURNS = [
    "je voudrais un rendez-vous",
    "Camille Lefèvre",
    "un contrôle",
    "mercredi",
    "06 39 98 12 34",
    "le premier",
    "oui",
    "non merci",
]
BOOKED = "C'est confirmé"
WITHIN = 15.0


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDesk]:
    folder: Path = tmp_path_factory.mktemp("crashes")
    running = RunningDesk(folder, environment={"ACCUEIL_NOW": "2026-06-01T09:00:00+02:00"}).start()
    yield running
    running.stop()


def say_through_a_crash(desk: RunningDesk, caller: PhoneCaller, text: str, module: str, after: float) -> str:
    """Say ``text``; ``after`` seconds into the turn the process dies; repeat until answered."""
    caller.messages.append({"role": "user", "content": text})
    killer = threading.Timer(after, desk.kill, [module])
    killer.start()
    deadline = time.monotonic() + WITHIN + after
    while True:
        try:
            answer = caller.ask()
            if answer and not killer.is_alive():
                break
            if answer:
                killer.join()  # the turn was faster than the crash: what the caller heard must stay true
                break
        except (requests.RequestException, ValueError):
            assert time.monotonic() < deadline, f"no answer to {text!r} within {WITHIN} s of killing {module}"
            time.sleep(0.2)
    caller.messages.append({"role": "assistant", "content": answer})
    return answer


@pytest.mark.servers
@pytest.mark.timeout(600)
@pytest.mark.parametrize("module", ["accueil.server", "accueil.action_server"])
@pytest.mark.parametrize("crash_at", range(len(TURNS)), ids=lambda turn: TURNS[turn].replace(" ", "_"))
def test_the_caller_finishes(desk: RunningDesk, module: str, crash_at: int) -> None:
    desk.wait_healthy()
    caller = PhoneCaller(desk.base_url)
    heard = []
    for index, text in enumerate(TURNS):
        if index == crash_at:
            heard.append(say_through_a_crash(desk, caller, text, module, after=0.01 * (crash_at + 1)))
        else:
            heard.append(say_patiently(caller, text))
    assert any(BOOKED in text for text in heard), heard
    mine = [row for row in desk.appointments() if row["conversation"] == caller.conversation]
    assert len(mine) == 1
    assert mine[0]["status"] == "confirmed"


def say_patiently(caller: PhoneCaller, text: str) -> str:
    """Say ``text`` to a desk that may still be coming back; a turn that could not be saved is said again."""
    caller.messages.append({"role": "user", "content": text})
    deadline = time.monotonic() + WITHIN
    while True:
        try:
            answer = caller.ask()
            break
        except (requests.RequestException, ValueError):
            assert time.monotonic() < deadline, f"no answer to {text!r}"
            time.sleep(0.2)
    caller.messages.append({"role": "assistant", "content": answer})
    return answer
