"""What is wrong with a project is said before anything is started."""
from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from accueil import preflight
from accueil.exits import WrongSetup
from accueil.model import model_path

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("config.yml", "domain.yml", "endpoints.yml", "credentials.yml", "practice.yml"):
        shutil.copy(ROOT / name, tmp_path)
    for name in ("domain", "data"):
        shutil.copytree(ROOT / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refusal() -> str:
    with pytest.raises(WrongSetup) as raised:
        preflight.check_sources(Path("practice.yml"))
    return str(raised.value)


def test_this_project_passes(project: Path) -> None:
    preflight.check_sources(Path("practice.yml"))


def test_another_folder_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert refusal() == "config.yml n'est pas là : lancez la commande depuis le dossier du projet."


def test_a_practice_that_cannot_be_used_is_said_by_its_reader(project: Path) -> None:
    (project / "practice.yml").write_text("name: Cabinet\nservices: []\n")
    assert "practice.yml" in refusal()


def test_learnt_files_are_read_only_when_they_must_be_learnt(project: Path) -> None:
    """They were sound when the model of this very state of them was made."""
    (project / "domain" / "booking.yml").write_text("a: b: c\n")
    assert refusal().startswith("domain/booking.yml, ligne 1")
    model_path(Path()).parent.mkdir()
    model_path(Path()).touch()
    preflight.check_sources(Path("practice.yml"))
