"""Make the project's environment with nothing but a Python 3: ``python3 tools/setup.py run|all``.

``run`` installs what the desk needs to run; ``all`` also what its tests and tools need. Brings its own uv
into .uv/, so that no uv, pip or virtual environment of the machine matters. Runs on any Python from 3.8 on
and imports nothing but the standard library.
"""
from __future__ import annotations

import os
import shutil
import subprocess
import sys
import urllib.request
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
UV_VERSION = "0.13.8"
PIP = "https://bootstrap.pypa.io/pip/pip.pyz"
"""pip as one file, published by its authors, for a Python that comes without venv and pip (Debian's)."""

EXTRAS = {"run": ["--extra", "rasa", "--extra", "actions", "--extra", "run"], "all": ["--all-extras"]}

RASA = """#!{python}
# Written by tools/setup.py over Rasa's own script: the same command, started without TensorFlow.
import sys

from accueil.rasa_command import main

sys.exit(main())
"""


class Impossible(Exception):
    """Why the environment can't be made, in one sentence."""


def main(argv: list[str]) -> int:
    """Make the environment; returns the exit code."""
    if argv not in (["run"], ["all"]):
        print(__doc__, file=sys.stderr)
        return 2
    os.chdir(PROJECT)
    try:
        uv = own_uv(PROJECT / ".uv")
        find_python(uv)
        sync(uv, EXTRAS[argv[0]])
    except Impossible as fault:
        print(fault, file=sys.stderr)
        return 1
    replace_rasa(PROJECT / ".venv" / "bin")
    return 0


def own_uv(folder: Path, pip: str = PIP) -> Path:
    """The uv of ``folder``, installed there if it is missing or of another version."""
    uv = folder / "bin" / "uv"
    if not is_right(uv):
        shutil.rmtree(folder, ignore_errors=True)
        print("Installation des outils…", flush=True)
        install = own_pip(folder, pip)
        if run([*install, "--quiet", "--disable-pip-version-check", f"uv=={UV_VERSION}"]) != 0 or not is_right(uv):
            raise Impossible("L'outil uv ne peut pas être installé depuis PyPI (le réseau répond-il ?).")
    return uv


def is_right(uv: Path) -> bool:
    """Whether ``uv`` runs and has our version."""
    try:
        said = subprocess.run([str(uv), "--version"], capture_output=True, text=True, check=False).stdout
    except OSError:
        return False
    return said.split()[:2] == ["uv", UV_VERSION]


def own_pip(folder: Path, pip: str) -> list[str]:
    """The beginning of a command line that installs into ``folder``, its programs into ``folder/bin``."""
    if run([sys.executable, "-m", "venv", str(folder)], quiet=True) == 0:
        return [str(folder / "bin" / "python"), "-m", "pip", "install"]
    shutil.rmtree(folder, ignore_errors=True)
    if run([sys.executable, "-m", "pip", "--version"], quiet=True) == 0:
        return [sys.executable, "-m", "pip", "install", "--target", str(folder)]
    folder.mkdir()
    try:
        with urllib.request.urlopen(pip, timeout=60) as answer:  # noqa: S310 (one fixed address)
            (folder / "pip.pyz").write_bytes(answer.read())
    except OSError as error:
        raise Impossible(
            "Ce Python 3 n'a ni venv ni pip, et pip ne peut pas être téléchargé : installez le paquet python3-venv."
        ) from error
    return [sys.executable, str(folder / "pip.pyz"), "install", "--target", str(folder)]


def find_python(uv: Path) -> None:
    """Make sure that uv has the Python of ``.python-version``, downloading it where the machine has none."""
    wanted = (PROJECT / ".python-version").read_text().strip()
    if run([str(uv), "python", "find", wanted], quiet=True) != 0:
        print(f"Python {wanted} n'est pas sur cette machine : téléchargement…", flush=True)
        if run([str(uv), "python", "install", wanted], quiet=True) != 0:
            raise Impossible(
                f"Python {wanted} manque, et ne peut pas être téléchargé : installez-le, ou rétablissez le réseau."
            )


def sync(uv: Path, extras: list[str]) -> None:
    """Install exactly what uv.lock says; what else is installed stays (``make run`` after ``make test``)."""
    print("Installation des bibliothèques (plusieurs minutes la première fois)…", flush=True)
    if run([str(uv), "sync", "--locked", "--inexact", *extras]) != 0:
        raise Impossible("Les bibliothèques n'ont pas pu être installées : uv dit pourquoi ci-dessus.")


def replace_rasa(bin_folder: Path) -> None:
    """Let ``rasa`` in the environment start like our own processes do."""
    script = bin_folder / "rasa"
    script.write_text(RASA.format(python=bin_folder / "python"))
    script.chmod(0o755)


def run(command: list[str], quiet: bool = False) -> int:
    """Exit code of ``command``.

    It does not learn in which environment we run: another one that is active is not ours to install into, and
    pyenv, having started this Python, would hide all others.
    """
    environment = {key: value for key, value in os.environ.items() if key not in ("VIRTUAL_ENV", "PYENV_VERSION")}
    output = subprocess.DEVNULL if quiet else None
    return subprocess.run(command, env=environment, stdout=output, stderr=output, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
