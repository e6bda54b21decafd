"""Real processes under a real supervisor: started together, restarted when they die, gone at the end."""
from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from accueil import environment
from accueil.exits import WrongSetup
from accueil.process_manager import ProcessManager
from frontdesk.settings import Settings

SLEEPER = "import os, time; print(os.getpid(), flush=True); time.sleep(600)"


def wait_for(what: Callable[[], object]) -> None:
    deadline = time.monotonic() + 30
    while not what():
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.05)


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z" if Path(f"/proc/{pid}/stat").exists() else False


@pytest.fixture
def manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ProcessManager]:
    folder = tmp_path / "with a space" / ("long" * 25)  # too long for a socket's path
    made = ProcessManager({"one": [sys.executable, "-c", SLEEPER], "two": [sys.executable, "-c", SLEEPER]}, folder)
    monkeypatch.setenv(environment.PARENT, str(os.getpid()))
    with (tmp_path / "open").open("w") as kept:
        made.start(environment.of_children(Settings()), kept.fileno())
    wait_for(lambda: len(made.states()) == 2 and all(pids(made, name) for name in ("one", "two")))
    yield made
    made.stop()


def pids(manager: ProcessManager, name: str) -> list[int]:
    """Every process that was started as ``name``, in order."""
    log = manager.log_file(name)
    return [int(line) for line in log.read_text().split()] if log.exists() else []


def test_stopping_leaves_nothing(manager: ProcessManager) -> None:
    started = pids(manager, "one") + pids(manager, "two")
    assert manager.alive()
    manager.stop()
    assert not manager.alive()
    assert all(gone(pid) for pid in started)
    assert manager.states() == []


def test_a_killed_process_is_started_again_and_the_other_goes_on(manager: ProcessManager) -> None:
    time.sleep(1.1)  # below a second of life supervisor takes it for one that can't start, and waits longer
    before = {state.name: state.started for state in manager.states()}
    os.kill(pids(manager, "one")[0], signal.SIGKILL)
    wait_for(lambda: len(pids(manager, "one")) == 2)
    after = {state.name: state.started for state in manager.states()}
    assert after["one"] > before["one"]
    assert after["two"] == before["two"]


def test_a_folder_that_supervisor_would_misread_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongSetup, match="%"):
        ProcessManager({}, tmp_path / "100%")


def test_a_process_that_ignores_sigterm_is_killed(tmp_path: Path) -> None:
    stubborn = f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); {SLEEPER}"
    manager = ProcessManager({"one": [sys.executable, "-c", stubborn]}, tmp_path)
    with (tmp_path / "open").open("w") as kept:
        manager.start(environment.of_children(Settings()), kept.fileno())
    wait_for(lambda: pids(manager, "one"))
    manager.stop()
    assert gone(pids(manager, "one")[0])


def test_supervisor_follows_a_launcher_that_was_killed(tmp_path: Path) -> None:
    launcher = f"""
import sys, time
from pathlib import Path
from accueil import environment
from accueil.exits import WrongSetup
from accueil.process_manager import ProcessManager
from frontdesk.settings import Settings
manager = ProcessManager({{"one": [sys.executable, "-c", {SLEEPER!r}]}}, Path({str(tmp_path)!r}))
environment.become_parent()
manager.start(environment.of_children(Settings()), sys.stdout.fileno())
time.sleep(600)
"""
    with subprocess.Popen([sys.executable, "-c", launcher], stdout=subprocess.DEVNULL) as process:
        log = tmp_path / "log" / "one.log"
        wait_for(lambda: log.exists() and log.read_text().strip())
        process.kill()
    child = int(log.read_text())
    wait_for(lambda: gone(child))
    supervisor = (tmp_path / "log" / "supervisor.log").read_text().split("supervisord started with pid ")[1].split()[0]
    wait_for(lambda: gone(int(supervisor)))
