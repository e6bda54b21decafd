"""``accueil faq``: which file is served, and the list of what had no answer."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from accueil import cli
from accueil.databases import faq_file, prepare_desk
from accueil.exits import WrongSetup
from frontdesk.clock import PARIS
from frontdesk.settings import Settings
from frontdesk.store.database import open_store
from frontdesk.store.faq_table import FaqEntriesTable
from frontdesk.store.faq_unanswered import UnansweredTable
from frontdesk.store.migrate import upgrade

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 6, 1, 9, tzinfo=PARIS)


@pytest.fixture
def practice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A practice's own file, in a folder of its own."""
    path = tmp_path / "practice.yml"
    path.write_text((ROOT / "practice.yml").read_text())
    monkeypatch.setenv("ACCUEIL_PRACTICE", str(path))
    monkeypatch.setenv("ACCUEIL_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("ACCUEIL_ENV_FILE", "")
    monkeypatch.setenv("ACCUEIL_NOW", NOW.isoformat())
    return path


def served(settings: Settings) -> set[str]:
    store = open_store(settings.desk_url())
    found = {entry.faq_id for entry in FaqEntriesTable(store).entries()}
    store.close()
    return found


def test_a_practice_chooses_its_answers(practice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    practice.write_text(practice.read_text().replace("faq: cabinet ", "faq: plombier "))
    settings = Settings.load()
    prepare_desk(settings)
    assert "FAQ_DEBOUCHAGE" in served(settings)
    assert cli.main(["faq", "sync"]) == 0
    assert capsys.readouterr().out.startswith("data/faq/plombier.yml — réponses en service : 40 ")
    assert cli.main(["faq", "sync", "--file", "data/faq/cabinet.yml"]) == 0
    prepare_desk(settings)  # a later start changes nothing
    assert "FAQ_VACCINS" in served(settings)


def test_a_practice_that_chooses_nothing_has_the_first_file(practice: Path) -> None:
    practice.write_text(practice.read_text().replace("faq: cabinet ", "# "))
    assert faq_file(Settings.load()) == Path("data/faq/cabinet.yml")


def test_answers_that_are_not_there_are_named(practice: Path) -> None:
    practice.write_text(practice.read_text().replace("faq: cabinet ", "faq: fleuriste "))
    with pytest.raises(WrongSetup, match=r"data/faq/fleuriste\.yml n'existe pas"):
        faq_file(Settings.load())


def test_what_had_no_answer_is_listed(practice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["faq", "unanswered"]) == 0
    assert capsys.readouterr().out == "Aucune question sans réponse.\n"
    settings = Settings.load()
    upgrade(settings.desk_url())
    store = open_store(settings.desk_url())
    UnansweredTable(store).note("vous avez le wifi", None, NOW)
    UnansweredTable(store).note("vous avez le wifi", "FAQ_EMAIL", NOW)
    store.close()
    assert cli.main(["faq", "unanswered"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].split("  ")[-1].strip() == "FAQ_EMAIL"
    assert cli.main(["faq", "unanswered", "--json", "--clear"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {"question": "vous avez le wifi", "times": 2, "last_at": NOW.isoformat(), "nearest": "FAQ_EMAIL"}
    ]
    assert cli.main(["faq", "unanswered"]) == 0
    assert capsys.readouterr().out == "Aucune question sans réponse.\n"
