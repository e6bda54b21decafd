"""The whole desk as its users run it: both servers under the launcher, on free ports and a folder of its own."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
READY = 90.0
"""Seconds in which a desk must answer; a start takes about six on two idle cores."""


def free_port() -> int:
    """A port of loopback that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class RunningDesk:
    """``make run`` without make: ``start`` returns when a turn can be answered."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    actions_port: int = field(default_factory=free_port)
    launcher: subprocess.Popen[bytes] | None = None

    @property
    def base_url(self) -> str:
        """Where the server listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        """What the launcher and both servers printed."""
        return self.folder / "desk.log"

    def settings(self) -> dict[str, str]:
        """The environment of the processes: nothing of the tester's own settings reaches them."""
        inherited = {key: os.environ[key] for key in ("PATH", "HOME", "LANG", "TZ", "TMPDIR") if key in os.environ}
        own = {
            "PORT": str(self.port),
            "ACTIONS_PORT": str(self.actions_port),
            "ACCUEIL_DATA_DIR": str(self.folder),
            "ACCUEIL_ENV_FILE": "",  # a developer's own .env is not for tests
        }
        return {**inherited, **own, **self.environment}

    def start(self) -> RunningDesk:
        """Start everything and wait until it is healthy. Raises ``AssertionError`` with the log's end otherwise."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            self.launcher = subprocess.Popen(
                [sys.executable, "-m", "accueil.cli", "run"],
                cwd=ROOT, env=self.settings(), stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip
        self.wait_healthy()
        return self

    def stop(self) -> None:
        """Stop everything, as Ctrl-C does."""
        if self.launcher is None:
            return
        self.launcher.terminate()
        try:
            self.launcher.wait(30)
        except subprocess.TimeoutExpired:
            self.launcher.kill()
            self.launcher.wait(10)
        self.launcher = None

    def wait_healthy(self, seconds: float = READY) -> None:
        """Wait until a turn can be answered end to end."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.launcher is not None and self.launcher.poll() is not None:
                break
            if self.healthy():
                return
            time.sleep(0.1)
        raise AssertionError(f"the desk is not healthy:\n{self.log.read_text(errors='replace')[-3000:]}")

    def healthy(self) -> bool:
        """One look at ``/health``."""
        try:
            with urllib.request.urlopen(f"{self.base_url}/health", timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def process(self, module: str) -> psutil.Process:
        """The running process of ``accueil.server`` or ``accueil.action_server``."""
        assert self.launcher is not None
        for child in psutil.Process(self.launcher.pid).children(recursive=True):
            try:
                if module in child.cmdline() and str(self.folder) in child.environ().get("ACCUEIL_DATA_DIR", ""):
                    return child
            except (psutil.NoSuchProcess, psutil.AccessDenied):
                continue
        raise AssertionError(f"no process runs {module}")

    def kill(self, module: str) -> None:
        """``kill -9`` one of the two servers; the launcher brings it back."""
        self.process(module).kill()

    def appointments(self) -> list[dict[str, object]]:
        """What the secretary sees: ``accueil appointments --json`` over a year."""
        now = self.environment.get("ACCUEIL_NOW", "2026-01-01")[:10]
        until = f"{int(now[:4]) + 1}{now[4:]}"
        listed = subprocess.run(
            [sys.executable, "-m", "accueil.cli", "appointments", "--from", now, "--to", until, "--json"],
            cwd=ROOT, env=self.settings(), capture_output=True, text=True, check=True,
        )  # fmt: skip
        return json.loads(listed.stdout)
