"""The environment can be made with whatever Python 3 there is."""
from __future__ import annotations

import ast
import subprocess
import sys
import zipapp
from importlib.util import find_spec
from pathlib import Path

import pytest

from tools import setup


def test_it_runs_on_old_pythons_without_a_library() -> None:
    source = Path(setup.__file__).read_text(encoding="utf-8")
    nodes = list(ast.walk(ast.parse(source, feature_version=(3, 8))))
    imported = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in imported} <= set(sys.stdlib_module_names)


def test_a_python_with_neither_venv_nor_pip_gets_pip_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Debian's Python without python3-venv: here a real interpreter that finds neither module."""
    bare = tmp_path / "python3"
    bare.write_text(f"#!/bin/sh\ncase $2 in venv|pip) exit 1;; esac\nexec {sys.executable} \"$@\"\n")
    bare.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(bare))
    command = setup.own_pip(tmp_path / ".uv", _pip_as_one_file(tmp_path).as_uri())
    assert command[-3:] == ["install", "--target", str(tmp_path / ".uv")]
    said = subprocess.run([*command[:2], "--version"], capture_output=True, text=True, check=True).stdout
    assert said.startswith("pip ")


def test_no_venv_no_pip_and_no_network_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(setup.Impossible, match="python3-venv"):
        setup.own_pip(tmp_path / ".uv", (tmp_path / "nothing").as_uri())


def test_a_missing_python_that_cannot_be_had_is_one_sentence(tmp_path: Path) -> None:
    """A uv that finds no Python 3.10 and can download none."""
    uv = tmp_path / "uv"
    uv.write_text("#!/bin/sh\necho 'error: No interpreter found' >&2\nexit 2\n")
    uv.chmod(0o755)
    with pytest.raises(setup.Impossible, match=r"Python 3\.10 manque"):
        setup.find_python(uv)


def test_a_uv_of_another_version_is_not_ours(tmp_path: Path) -> None:
    uv = tmp_path / "uv"
    uv.write_text("#!/bin/sh\necho 'uv 0.1.0 (abc)'\n")
    uv.chmod(0o755)
    assert not setup.is_right(uv)
    assert not setup.is_right(tmp_path / "none")
    uv.write_text(f"#!/bin/sh\necho 'uv {setup.UV_VERSION} (abc)'\n")
    assert setup.is_right(uv)


def test_rasa_of_the_environment_becomes_ours(tmp_path: Path) -> None:
    (tmp_path / "python").write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    (tmp_path / "python").chmod(0o755)
    setup.replace_rasa(tmp_path)
    said = subprocess.run([tmp_path / "rasa", "--version"], capture_output=True, text=True, check=False)
    assert "3.6.21" in said.stdout, said.stderr


def _pip_as_one_file(folder: Path) -> Path:
    """What bootstrap.pypa.io offers, made of the pip of the interpreter that made this environment."""
    wheel = next(Path(find_spec("ensurepip").origin).parent.glob("_bundled/pip-*.whl"))
    package = folder / "pip-sources"
    subprocess.run([sys.executable, "-m", "zipfile", "-e", str(wheel), str(package)], check=True)
    (package / "__main__.py").write_text("import runpy\nrunpy.run_module('pip', run_name='__main__')\n")
    zipapp.create_archive(package, folder / "pip.pyz")
    return folder / "pip.pyz"
