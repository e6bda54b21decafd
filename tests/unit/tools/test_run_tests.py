"""The runner of ``make test``: what is not run is not passed, and the last line counts."""
from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tools import run_tests, stages
from tools.stages import Counts, Stage, command, execute


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(run_tests, "BUILD", tmp_path)
    monkeypatch.setattr(stages, "BUILD", tmp_path)
    monkeypatch.delenv("CI", raising=False)
    return tmp_path


@pytest.fixture
def run(
    build: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, list[str]]]:
    def run(*chosen: Stage) -> tuple[int, list[str]]:
        monkeypatch.setattr(run_tests, "STAGES", chosen)
        code = run_tests.main([])
        return code, capsys.readouterr().out.splitlines()

    return run


def says(*words: str) -> Callable[[Path], Counts]:
    return command(sys.executable, "-c", *words)


def counts(passed: int, failed: int = 0, *skipped: str) -> Callable[[Path], Counts]:
    return lambda log: Counts(passed, failed, skipped)


def test_all_passed(run: Callable[..., tuple[int, list[str]]]) -> None:
    code, said = run(Stage("one", says("pass")), Stage("two", counts(12)))
    assert code == 0
    assert said[-1] == "13 passed, 0 failed, 0 skipped"


def test_a_failure_goes_on_and_shows_the_end_of_its_log(run: Callable[..., tuple[int, list[str]]]) -> None:
    code, said = run(Stage("one", says("raise SystemExit('what went wrong')")), Stage("two", counts(1)))
    assert code == 1
    assert any("what went wrong" in line for line in said)
    assert said[-1] == "1 passed, 1 failed, 0 skipped"


def test_what_needs_a_failed_stage_is_skipped_with_the_reason(run: Callable[..., tuple[int, list[str]]]) -> None:
    code, said = run(Stage("train", counts(0, 1)), Stage("golden", counts(5), needs=("train",)))
    assert code == 1
    assert "skipped: golden: train has not passed" in said
    assert said[-1] == "0 passed, 1 failed, 1 skipped"


def test_a_skip_is_a_failure_in_ci_alone(
    run: Callable[..., tuple[int, list[str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage("contract", counts(3, 0, "test_postgres: no PostgreSQL"))
    code, said = run(stage)
    assert (code, said[-1]) == (0, "3 passed, 0 failed, 1 skipped")
    assert "skipped: test_postgres: no PostgreSQL" in said
    monkeypatch.setenv("CI", "true")
    assert run(stage)[0] == 1


def test_nothing_at_all_is_no_success(run: Callable[..., tuple[int, list[str]]]) -> None:
    assert run(Stage("one", counts(0)))[0] == 1


def test_an_unknown_stage(build: Path) -> None:
    assert run_tests.main(["gollden"]) == 2


def test_a_folder_without_tests_has_failed(build: Path) -> None:
    assert stages.pytest("house/vendor")(build / "log") == Counts(failed=1)


def test_a_command_that_hangs_is_stopped_with_its_children(tmp_path: Path) -> None:
    code = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import time; time.sleep(600)'])"
    log = tmp_path / "log"
    assert execute([sys.executable, "-c", code], log, minutes=0.02) == 1
    assert "stopped after" in log.read_text()


def test_tests_see_nothing_of_the_operators_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATABASE_URL", "VAPI_API_KEY", "PORT", "ACCUEIL_DATA_DIR"):
        monkeypatch.setenv(name, "the operator's")
    seen = stages.environment()
    assert seen["ACCUEIL_ENV_FILE"] == ""
    assert "the operator's" not in seen.values()
    assert re.search("PATH", " ".join(seen))
