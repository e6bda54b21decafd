"""The two environments: plain Rasa's with TensorFlow, and ours as it runs, without development tools."""
from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement

_EXTRAS = ("rasa", "actions")
"""The extras of pyproject.toml that both sides need."""

_PACKAGES = ("rasa", "rasa-sdk", "tensorflow", "scikit-learn", "numpy", "sanic", "aiohttp", "SQLAlchemy", "jsonschema")


class NoEnvironment(Exception):
    """An environment can't be made; the message says why."""


@dataclass(frozen=True)
class Environment:
    """A virtual environment."""

    folder: Path

    def program(self, name: str) -> str:
        """Path of an installed program."""
        return str(self.folder / "bin" / name)

    def versions(self) -> dict[str, str]:
        """Python's version and those of the packages that matter; what is not installed is left out."""
        code = (
            "import importlib.metadata as m, platform, sys\n"
            "have = {d.metadata['Name'].lower(): d.version for d in m.distributions()}\n"
            "print('Python', platform.python_version())\n"
            "[print(n, have[n.lower()]) for n in sys.argv[1:] if n.lower() in have]"
        )
        said = subprocess.run(
            [self.program("python"), "-c", code, *_PACKAGES], check=True, capture_output=True, text=True
        )
        return dict(line.split(" ", 1) for line in said.stdout.splitlines())

    def size(self) -> int:
        """Bytes on disk, byte code included."""
        found = {(entry.st_dev, entry.st_ino): entry.st_blocks * 512 for entry in _entries(self.folder)}
        return sum(found.values())


def plain_environment(uv: str, project: Path, folder: Path) -> Environment:
    """Rasa as its authors publish it, and what our actions import; no override of ours. Raises ``NoEnvironment``."""
    wanted = "\n".join(_requirements())
    stamp = folder / "made-from.txt"
    if not stamp.is_file() or stamp.read_text() != wanted:
        print("Environment of plain Rasa, with TensorFlow: a large download, the first time…", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        _uv(uv, project, folder, "venv", "--no-config", "--quiet", "--python", _base_python(), str(folder))
        _uv(
            uv, project, folder, "pip", "install", "--no-config", "--quiet", "--python", str(folder),
            "--link-mode", "copy", "--compile-bytecode", *_requirements(),
        )  # fmt: skip
        stamp.write_text(wanted)
    made = Environment(folder)
    if "tensorflow" not in made.versions():
        raise NoEnvironment(f"{folder} has no TensorFlow, so it is not plain Rasa")
    return made


def our_environment(uv: str, project: Path, folder: Path) -> Environment:
    """What ``make run`` installs, from the lock file. Raises ``NoEnvironment``."""
    extras = [word for extra in (*_EXTRAS, "run") for word in ("--extra", extra)]
    _uv(
        uv, project, folder, "sync", "--frozen", "--no-dev", "--link-mode", "copy", "--compile-bytecode", "--quiet",
        "--python", _base_python(), *extras,
    )  # fmt: skip
    return Environment(folder)


def find_uv(project: Path, given: str | None) -> str:
    """The uv to use: the one ``given``, or the project's own. Raises ``NoEnvironment``."""
    path = given or str(project / ".uv" / "bin" / "uv")
    found = shutil.which(path)
    if found is None:
        raise NoEnvironment(f"{path} is not there: run `make setup`, or name another uv with --uv")
    return found


def _requirements() -> list[str]:
    """What pyproject.toml asks for at run time on both sides, without what it says about TensorFlow."""
    found = [Requirement(text) for text in requires("accueil") or []]
    wanted = [one for one in found if one.marker is None or any(one.marker.evaluate({"extra": e}) for e in _EXTRAS)]
    return sorted({f"{one.name}{one.specifier}" for one in wanted})


def _base_python() -> str:
    return str(Path(sys.base_prefix) / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}")


def _uv(uv: str, project: Path, folder: Path, *arguments: str) -> None:
    variables = {key: value for key, value in os.environ.items() if key != "VIRTUAL_ENV"}
    ended = subprocess.run(
        [uv, *arguments], cwd=project, env={**variables, "UV_PROJECT_ENVIRONMENT": str(folder)}, check=False
    )
    if ended.returncode != 0:
        raise NoEnvironment(f"uv could not make {folder}: what it said is above")


def _entries(folder: Path) -> list[os.stat_result]:
    return [path.lstat() for path in [folder, *folder.rglob("*")]]
