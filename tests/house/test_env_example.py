""".env.example names every setting, once, with the default that the code has, and sets none."""
from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

from frontdesk.settings import Settings

LINES = Path(".env.example").read_text(encoding="utf-8").splitlines()
NAMES = {"data_dir": "ACCUEIL_DATA_DIR", "practice_file": "ACCUEIL_PRACTICE", "now": "ACCUEIL_NOW"}


def test_it_names_every_setting_once() -> None:
    named = [found[1] for line in LINES if (found := re.match(r"#?([A-Z][A-Z0-9_]+)=", line))]
    assert sorted(named) == sorted(NAMES.get(field.name, field.name.upper()) for field in fields(Settings))


def test_copied_as_it_is_it_changes_nothing() -> None:
    assert [line for line in LINES if line and not line.startswith("#")] == []


def test_the_defaults_that_it_shows_are_those_of_the_code() -> None:
    shown = dict(line[1:].split("=", 1) for line in LINES if re.match(r"#[A-Z][A-Z0-9_]+=", line))
    for name in ("HOST", "PORT", "ACTIONS_HOST", "ACTIONS_PORT", "ACCUEIL_DATA_DIR", "ACCUEIL_PRACTICE"):
        assert Settings.from_env({name: shown[name]}) == Settings(), name


def test_the_examples_can_be_used() -> None:
    shown = dict(line[1:].split("=", 1) for line in LINES if re.match(r"#[A-Z][A-Z0-9_]+=", line))
    Settings.from_env(shown)
