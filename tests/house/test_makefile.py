"""The front door: every habit has its target, every target its line of help, and no recipe its own interpreter."""
from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tools.setup import UV_VERSION
from tools.stages import STAGES

MAKEFILE = Path("Makefile").read_text(encoding="utf-8")
PUBLIC = (
    "bench", "browser", "check", "clean", "format", "golden", "help", "logs", "run", "setup", "stories", "talk",
    "test", "train", "words",
)  # fmt: skip


def test_help_lists_the_targets() -> None:
    shown = subprocess.run(["make", "help"], capture_output=True, text=True, check=True).stdout
    listed = {word for line in shown.splitlines() for word in line[:24].split()}
    assert set(PUBLIC) <= listed
    assert all(len(line.split("  ", 1)) == 2 for line in shown.splitlines())


@pytest.mark.parametrize("target", PUBLIC)
def test_every_target_is_phony(target: str) -> None:
    phony = re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)[0].split()
    assert target in phony


def test_what_runs_for_long_replaces_its_shell() -> None:
    """A shell in between would take the SIGTERM for itself, and leave the desk running."""
    for target in ("run", "talk", "test"):
        recipe = re.findall(rf"^{target}:.*\n\t(.*)$", MAKEFILE, re.MULTILINE)[0]
        assert recipe.startswith("@exec ")


def test_the_stages_that_the_makefile_names_exist() -> None:
    named = re.findall(r"tools\.run_tests (.*)$", MAKEFILE, re.MULTILINE)
    stages = {stage.name for stage in STAGES}
    assert {word for line in named for word in line.split() if not word.startswith("$")} <= stages


def test_the_images_bring_the_same_uv() -> None:
    for name in ("rasa", "actions"):
        assert f"ARG UV_VERSION={UV_VERSION}\n" in Path(f"deploy/{name}.Dockerfile").read_text()
