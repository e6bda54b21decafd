"""What the server leaves out at its start (accueil/imports_on_demand.py) is nothing that this project uses."""
from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from accueil.imports_on_demand import LEFT_OUT
from accueil.without_tensorflow import PACKAGES

IN_THE_SERVER = ("channels", "components", "frontdesk")


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("package", IN_THE_SERVER)
def test_none_of_our_modules_imports_it(package: str) -> None:
    """One that did could call it, but not derive from its classes nor catch its exceptions."""
    left_out = {*LEFT_OUT, *PACKAGES}
    for path in Path(package).rglob("*.py"):
        for name in imported(path):
            roots = {name.rsplit(".", dots)[0] for dots in range(name.count(".") + 1)}
            assert not roots & left_out, f"{path} imports {name}"


@pytest.mark.parametrize("package", sorted(LEFT_OUT))
def test_it_is_there_for_who_calls_it(package: str) -> None:
    """A name that is misspelt here would leave nothing out."""
    assert find_spec(package) is not None
