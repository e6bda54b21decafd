"""Starting servers, stopping them whatever happens, and reading what they cost from /proc."""
from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import psutil

PORTS = range(6300, 6350)
"""Where the servers under measurement listen, on loopback only."""

STOP = 40.0
"""Seconds to end by oneself before being killed; the launcher gives its servers 25."""

_PR_SET_PDEATHSIG = 1


class Group:
    """A few processes with one log, all of which end with the block, and with this process."""

    def __init__(self, commands: Sequence[Sequence[str]], environment: Mapping[str, str], cwd: Path, log: Path) -> None:
        self.log = log
        self._started: list[subprocess.Popen[bytes]] = []
        with log.open("ab") as output:
            for command in commands:
                self._started.append(
                    subprocess.Popen(
                        command, cwd=cwd, env=dict(environment), stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                        start_new_session=True, preexec_fn=_end_with_parent,
                    )
                )  # fmt: skip

    def __enter__(self) -> Group:
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._started:
            process.terminate()
        for process in self._started:
            with suppress(subprocess.TimeoutExpired):
                process.wait(STOP)
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def ended(self) -> bool:
        """Whether any process of the group came to its end."""
        return any(process.poll() is not None for process in self._started)

    def all(self) -> list[psutil.Process]:
        """Every living process of the group, children included."""
        found: list[psutil.Process] = []
        for started in self._started:
            with suppress(psutil.NoSuchProcess):
                process = psutil.Process(started.pid)
                found += [process, *process.children(recursive=True)]
        return found


def with_children(processes: Iterable[psutil.Process], word: str) -> list[psutil.Process]:
    """Those of ``processes`` whose command line has the argument ``word``, and all their descendants."""
    roots = [process for process in processes if word in process.cmdline()]
    return list({one.pid: one for root in roots for one in [root, *root.children(recursive=True)]}.values())


def pss(process: psutil.Process) -> int:
    """Proportional set size in bytes: what is shared counts by the share. Raises ``OSError``."""
    rollup = Path(f"/proc/{process.pid}/smaps_rollup").read_text(encoding="ascii")
    return next(int(line.split()[1]) * 1024 for line in rollup.splitlines() if line.startswith("Pss:"))


def cpu_seconds(processes: Iterable[psutil.Process]) -> float:
    """User and system time that ``processes`` have used since they began."""
    times = [process.cpu_times() for process in processes]
    return float(sum(time.user + time.system for time in times))


def free_ports(number: int) -> list[int]:
    """Ports of ``PORTS`` that nobody listens on. Raises ``OSError`` when there are too few."""
    found: list[int] = []
    for port in PORTS:
        with socket.socket() as probe, suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))
            found.append(port)
        if len(found) == number:
            return found
    raise OSError(f"fewer than {number} free ports among {PORTS.start} to {PORTS.stop - 1}")


def _end_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
