"""The model's name changes with what it was learnt from, and with nothing else."""
from __future__ import annotations

from pathlib import Path

import pytest

from accueil.exits import WrongSetup
from accueil.model import fingerprint, model_path, sources, trained_model


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("config.yml", "domain.yml", "domain/booking.yml", "data/nlu/booking.yml", "data/faq/cabinet.yml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {name}\n")
    (tmp_path / "components").mkdir()
    (tmp_path / "components" / "pending.py").write_text("x = 1\n")
    return tmp_path


def test_the_sources(project: Path) -> None:
    names = [path.as_posix() for path in sources(project)]
    assert names == ["components/pending.py", "config.yml", "data/nlu/booking.yml", "domain/booking.yml", "domain.yml"]


@pytest.mark.parametrize("name", ["config.yml", "domain/booking.yml", "data/nlu/booking.yml", "components/pending.py"])
def test_a_change_in_a_source_changes_it(project: Path, name: str) -> None:
    before = fingerprint(project)
    (project / name).write_text("# changed\n")
    assert fingerprint(project) != before


def test_a_new_and_a_renamed_source_change_it(project: Path) -> None:
    seen = {fingerprint(project)}
    (project / "data" / "rules.yml").write_text("rules: []\n")
    seen.add(fingerprint(project))
    (project / "data" / "rules.yml").rename(project / "data" / "règles.yml")
    seen.add(fingerprint(project))
    assert len(seen) == 3


def test_answers_of_the_faq_times_and_other_files_do_not(project: Path) -> None:
    before = fingerprint(project)
    (project / "data" / "faq" / "cabinet.yml").write_text("faq: []\n")
    (project / "credentials.yml").write_text("rest:\n")
    (project / "config.yml").touch()
    assert fingerprint(project) == before


def test_the_model_of_the_present_sources(project: Path) -> None:
    with pytest.raises(WrongSetup, match="accueil train"):
        trained_model(project)
    path = project / model_path(project)
    path.parent.mkdir()
    path.touch()
    assert trained_model(project) == path
