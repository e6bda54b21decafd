"""One launcher at a time on one data folder, and none that waits for a dead one."""
from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from accueil.exits import CannotStart
from accueil.single import Claim

OTHER = """
import sys, time
from pathlib import Path
from accueil.single import Claim
claim = Claim(Path(sys.argv[1]))
if sys.argv[2] == "stopping":
    claim.announce_stop()
print("taken", flush=True)
sys.stdin.read()
"""


@contextmanager
def another(folder: Path, state: str = "open") -> Iterator[subprocess.Popen[str]]:
    words = [sys.executable, "-c", OTHER, str(folder), state]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdout.readline() == "taken\n"
        yield process
        process.kill()


def test_a_second_launcher_is_refused_at_once(tmp_path: Path) -> None:
    with another(tmp_path), pytest.raises(CannotStart, match="ACCUEIL_DATA_DIR"):
        Claim(tmp_path)


def test_a_desk_that_is_stopping_is_waited_for(tmp_path: Path) -> None:
    with another(tmp_path, "stopping") as first:
        words = [sys.executable, "-c", OTHER, str(tmp_path), "open"]
        with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as second:
            first.kill()
            assert second.stdout is not None and second.stdout.readline() == "taken\n"
            second.kill()


def test_a_child_of_a_dead_launcher_is_waited_for(tmp_path: Path) -> None:
    """The launcher was killed; what it started still holds the folder, and will let go."""
    first = Claim(tmp_path)
    (tmp_path / "lock").write_text(str(_dead_pid()))
    words = [sys.executable, "-c", OTHER, str(tmp_path), "open"]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as second:
        os.close(first.descriptor)
        assert second.stdout is not None and second.stdout.readline() == "taken\n"
        second.kill()


def _dead_pid() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        pass
    return process.pid
