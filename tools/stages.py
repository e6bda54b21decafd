"""The stages of ``make test``: what each runs, and how many checks it counts."""
from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.junit import count_junit

BUILD = Path("build") / "test"
PACKAGES = ("accueil", "actions", "channels", "components", "evaluation", "frontdesk", "tools")
BIN = Path(sys.executable).parent

_VARIABLE = re.compile(r"^#?([A-Z][A-Z0-9_]+)=", re.MULTILINE)
_CONVERSATIONS = re.compile(r"CONVERSATION level:.*?Correct:\s+(\d+) / (\d+)", re.DOTALL)


@dataclass(frozen=True)
class Counts:
    """What one stage checked. ``skipped`` has one line, with the reason, for each check that was left out."""

    passed: int = 0
    failed: int = 0
    skipped: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stage:
    """``run`` writes all output to the file it is given. ``needs`` names stages that must have passed."""

    name: str
    run: Callable[[Path], Counts]
    needs: tuple[str, ...] = ()


def command(*words: str | Path, minutes: float = 5) -> Callable[[Path], Counts]:
    """A check that is one command: it passes when the command ends with 0."""

    def run(log: Path) -> Counts:
        return Counts(passed=1) if execute(words, log, minutes) == 0 else Counts(failed=1)

    return run


def pytest(folder: str, minutes: float = 10) -> Callable[[Path], Counts]:
    """The tests of ``tests/<folder>``; a folder without tests counts as one failure."""

    def run(log: Path) -> Counts:
        report = BUILD / f"{folder}.xml"
        report.unlink(missing_ok=True)
        words = [sys.executable, "-m", "pytest", f"tests/{folder}", f"--junit-xml={report}", "-o", "junit_logging=no"]
        code = execute(words, log, minutes)
        passed, failed, skipped = count_junit(report)
        # A crash, a timeout, an empty folder: there is no failing test to count, but it has not passed.
        unseen = code != 0 and failed == 0
        return Counts(passed, failed + unseen, tuple(skipped))

    return run


def stories(folder: str) -> Callable[[Path], Counts]:
    """The designers' stories, played by ``rasa test``; it stops at the first that goes another way."""

    def run(log: Path) -> Counts:
        words = [*RASA, "test", "core", "--model", _model(), "--stories", folder, "--out", str(BUILD / "stories")]
        code = execute([*words, "--fail-on-prediction-errors", "--no-plot", "-v"], log, minutes=5)
        found = _CONVERSATIONS.search(log.read_text(encoding="utf-8", errors="replace"))
        passed, total = (int(found[1]), int(found[2])) if found else (0, 0)
        return Counts(passed, max(total - passed, int(code != 0 or total == 0)))

    return run


def execute(words: Iterable[str | Path], log: Path, minutes: float) -> int:
    """Exit code of a command whose output goes to ``log``; after ``minutes`` it is stopped, with all it started."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            [str(word) for word in words], env=environment(), stdin=subprocess.DEVNULL, stdout=output,
            stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
        try:
            return process.wait(minutes * 60)
        except subprocess.TimeoutExpired:
            output.write(f"\nstopped after {minutes} minutes\n".encode())
            return 1
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def environment() -> Mapping[str, str]:
    """The tester's environment without the desk's settings: no test may reach a real database or a real key."""
    settings = set(_VARIABLE.findall(Path(".env.example").read_text(encoding="utf-8")))
    kept = {name: value for name, value in os.environ.items() if name not in settings | {"PYTHONDONTWRITEBYTECODE"}}
    return {**kept, "ACCUEIL_ENV_FILE": "", "ACCUEIL_DATA_DIR": str((BUILD / "var").absolute()), "COLUMNS": "120"}


def _model() -> str:
    from accueil.model import trained_model

    return str(trained_model(Path()))


RASA = (sys.executable, "-m", "accueil.rasa_command")
VALIDATE = (*RASA, "data", "validate", "--fail-on-warnings")

STAGES = (
    Stage("lint", command(BIN / "ruff", "check", ".")),
    Stage("types", command(BIN / "mypy", *PACKAGES)),
    Stage("imports", command(BIN / "lint-imports")),
    Stage("yaml", command(BIN / "yamllint", "--strict", ".")),
    Stage("data", command(*VALIDATE)),
    Stage("train", command(sys.executable, "-m", "accueil.cli", "train", minutes=10)),
    Stage("unit", pytest("unit")),
    Stage("contract", pytest("contract")),
    Stage("channels", pytest("channels")),
    Stage("actions", pytest("actions")),
    Stage("house", pytest("house")),
    Stage("stories", stories("tests/stories"), needs=("train",)),
    Stage("golden", pytest("golden"), needs=("train",)),
    Stage("e2e", pytest("e2e"), needs=("train",)),
    Stage("browser", pytest("browser"), needs=("train",)),
)
