"""The command line: quick, and told what is wrong in a sentence."""
from __future__ import annotations

import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

from accueil import cli, commands


def accueil(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "accueil.cli", *words],
        env={"PATH": "/usr/bin:/bin", "ACCUEIL_ENV_FILE": "", **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_command_has_a_module_and_every_module_is_a_command() -> None:
    modules = {module.name for module in pkgutil.iter_modules(commands.__path__)}
    assert modules | {"rasa"} == set(cli.COMMANDS)


@pytest.mark.parametrize("name", sorted(cli.COMMANDS))
def test_every_command_explains_itself(name: str) -> None:
    said = accueil(name, "--help")
    assert said.returncode == 0, said.stderr
    assert said.stdout.startswith("usage: ")


def test_the_help_names_all_commands_and_imports_none() -> None:
    code = "import sys; from accueil import cli\ntry: cli.main(['--help'])\nexcept SystemExit: pass\n"
    code += "print([name for name in sys.modules if name.startswith('accueil.') or name == 'yaml'])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert all(name in said for name in cli.COMMANDS)
    assert said.splitlines()[-1] == "['accueil.cli']"


@pytest.mark.parametrize("words", [["nothing"], [], ["run", "--nothing"]])
def test_what_it_does_not_know_ends_with_2(words: list[str]) -> None:
    said = accueil(*words)
    assert said.returncode == 2
    assert said.stderr.startswith("usage: ")


def test_every_setting_that_cannot_be_used_is_a_line(tmp_path: Path) -> None:
    said = accueil("run", PORT="abc", ACCUEIL_NOW="demain", ACCUEIL_DATA_DIR=str(tmp_path))
    assert said.returncode == 2
    assert [line.split()[0] for line in said.stderr.splitlines()] == ["PORT", "ACCUEIL_NOW"]
