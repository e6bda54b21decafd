"""A clone of this project as a new machine sees it, and ``make`` in it."""
from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from running_desk import free_port

ROOT = Path(__file__).resolve().parents[2]
MAKE = shutil.which("make") or "make"
OPEN = "est ouvert"
"""The launcher's words when the desk can answer."""


def clone(folder: Path) -> Path:
    """What ``git clone`` would give: every file that git has or would take, and nothing that was made."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    return folder


@dataclass
class Clone:
    """``data_dir`` is also how its processes are recognised."""

    folder: Path
    data_dir: Path
    port: int = field(default_factory=free_port)
    actions_port: int = field(default_factory=free_port)
    running: subprocess.Popen[bytes] | None = None

    @property
    def output(self) -> Path:
        """What ``make run`` printed, the last time."""
        return self.data_dir.with_suffix(".out")

    def said(self) -> str:
        """The content of ``output``."""
        return self.output.read_text(encoding="utf-8", errors="replace")

    def open(self, seconds: float) -> subprocess.Popen[bytes]:
        """``make run``, open: as it is when it runs already, else started and waited for."""
        if self.running is None or self.running.poll() is not None:
            make = self.running = self.make("run", self.output)
            wait_until(lambda: OPEN in self.said() or make.poll() is not None, seconds, self.said)
            assert make.poll() is None, self.said()
        return self.running

    def close(self) -> None:
        """Ctrl-C: the terminal sends SIGINT to everything that runs in the foreground. Nothing is left."""
        if self.running is not None and self.running.poll() is None:
            os.killpg(self.running.pid, signal.SIGINT)
            self.running.wait(60)
        assert self.processes() == []

    def environment(self, **more: str) -> dict[str, str]:
        """A plain user's: nothing of the tester's own settings, and none of its virtual environment."""
        kept = ("PATH", "HOME", "LANG", "TMPDIR", "SSL_CERT_FILE", "UV_CACHE_DIR", "UV_DEFAULT_INDEX", "PIP_INDEX_URL")
        inherited = {key: os.environ[key] for key in kept if key in os.environ}
        ports = {"PORT": str(self.port), "ACTIONS_PORT": str(self.actions_port)}
        return {**inherited, **ports, "ACCUEIL_DATA_DIR": str(self.data_dir), **more}

    def make(self, target: str, output: Path, **more: str) -> subprocess.Popen[bytes]:
        """``make target``, started; everything that it prints goes to ``output``."""
        with output.open("wb") as stream:
            return subprocess.Popen(
                [MAKE, target], cwd=self.folder, env=self.environment(**more), stdin=subprocess.DEVNULL,
                stdout=stream, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip

    def refused(self, **more: str) -> str:
        """What ``accueil run`` says when it must not start; checks that it ends, and not with 0."""
        command = [self.folder / ".venv" / "bin" / "accueil", "run"]
        ended = subprocess.run(
            command, cwd=self.folder, env=self.environment(**more), capture_output=True, text=True, timeout=120,
            check=False,
        )  # fmt: skip
        assert ended.returncode not in (0, None), ended.stdout
        assert self.processes() == []
        return ended.stderr.strip()

    def healthy(self) -> bool:
        """Whether a turn can be answered end to end."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/health", timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def processes(self) -> list[psutil.Process]:
        """All processes that run with this data folder, whoever their parent is now."""
        found = []
        for process in psutil.process_iter():
            try:
                if process.environ().get("ACCUEIL_DATA_DIR") == str(self.data_dir) and process.status() != "zombie":
                    found.append(process)
            except (psutil.NoSuchProcess, psutil.AccessDenied):
                continue
        return found

    def process(self, words: str) -> psutil.Process:
        """The one whose command line has ``words``."""
        return next(one for one in self.processes() if words in " ".join(one.cmdline()))


def wait_until(what: Callable[[], bool], seconds: float, why: Callable[[], str] = str) -> float:
    """Seconds until ``what`` was true. Raises ``AssertionError`` with ``why`` when it was not in ``seconds``."""
    began = time.monotonic()
    while not what():
        assert time.monotonic() - began < seconds, why()
        time.sleep(0.05)
    return time.monotonic() - began

