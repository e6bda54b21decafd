"""A process ends when the one that started it is gone, even if that one was killed."""
from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import suppress

CHILD = (
    "import os, time; from accueil import lifeline; lifeline.hold_on(os.getppid()); "
    "print(os.getpid(), flush=True); time.sleep(60)"
)
PARENT = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {CHILD!r}])"


def test_a_child_follows_a_parent_that_was_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.kill()
        assert parent.stdout.read() == ""  # the child had the other end: it is closed when the child is gone
    with suppress(ProcessLookupError):
        for _ in range(100):
            os.kill(child, 0)
            time.sleep(0.05)
        raise AssertionError("the child lives on")


def test_without_a_parent_to_follow_nothing_happens() -> None:
    code = "from accueil import lifeline; import threading; lifeline.hold_on(None); print(threading.active_count())"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout == "1\n"
