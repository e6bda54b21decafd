"""A child does not outlive the process that started it, however that one ends."""
from __future__ import annotations

import os
import signal
import threading
import time

_INTERVAL = 0.5  # seconds


def hold_on(parent: int | None) -> None:
    """Send SIGTERM to this process as soon as its parent is not ``parent`` any more; None asks for nothing.

    Works where the parent is killed with SIGKILL, on every Unix. Call it first thing.
    """
    if parent is not None:
        threading.Thread(target=_watch, args=(parent,), name="lifeline", daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_INTERVAL)
    os.kill(os.getpid(), signal.SIGTERM)
