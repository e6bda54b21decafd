"""A broken YAML file is one sentence with file, line and fault."""
from __future__ import annotations

from pathlib import Path

import pytest

from accueil.exits import WrongSetup
from accueil.rasa_files import check_yaml, configured_names, read_yaml


def fault_of(folder: Path, text: str) -> str:
    path = folder / "domain.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(WrongSetup) as refusal:
        check_yaml(path)
    return str(refusal.value).replace(str(folder), "").lstrip("/")


@pytest.mark.parametrize(
    ("text", "where", "fault"),
    [
        ("a: 1\nb: un: deux\n", "ligne 2, colonne 6", "« : » inattendu"),
        ("a:\n  - x\n - y\n", "ligne 3, colonne 2", "indentation"),
        ("a: 'jamais refermé\nb: 2\n", "ligne 3", "guillemets"),
        ("a:\n\t- x\n", "ligne 2, colonne 1", "tabulation"),
        ("a: - x\n", "ligne 1, colonne 4", "« - » inattendu"),
        ("a: *inconnue\n", "ligne 1, colonne 4", "étiquette"),
        ("a: [1, 2\nb: 3\n", "ligne 2", "crochet"),
        ("responses:\n  utter_a: x\n  utter_b: y\n  utter_a: z\n", "ligne 4, colonne 3", "utter_a » est là deux fois"),
    ],
)
def test_each_fault_says_where_and_what(tmp_path: Path, text: str, where: str, fault: str) -> None:
    sentence = fault_of(tmp_path, text)
    assert sentence.startswith(f"domain.yml, {where}")
    assert fault in sentence
    assert "\n" not in sentence


def test_a_control_character_and_another_encoding_are_said(tmp_path: Path) -> None:
    assert "caractère interdit" in fault_of(tmp_path, "a: \x00\n")
    path = tmp_path / "domain.yml"
    path.write_bytes("a: réponse\n".encode("latin-1"))
    with pytest.raises(WrongSetup, match="UTF-8"):
        check_yaml(path)


def test_anchors_and_merged_keys_are_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "domain.yml"
    path.write_text("base: &b {type: any}\nx:\n  <<: *b\n  a: *b\ny:\n  a: 1\n")
    assert read_yaml(path) == {"base": {"type": "any"}, "x": {"type": "any", "a": {"type": "any"}}, "y": {"a": 1}}


@pytest.mark.parametrize("text", ["", "# rien\n", "- une liste\n"])
def test_a_file_without_a_mapping_reads_as_empty(tmp_path: Path, text: str) -> None:
    path = tmp_path / "credentials.yml"
    path.write_text(text)
    assert read_yaml(path) == {}


def test_a_file_that_is_absent_reads_as_empty(tmp_path: Path) -> None:
    assert read_yaml(tmp_path / "credentials.yml") == {}


def test_all_files_of_this_project_are_sound() -> None:
    from accueil.model import sources

    for path in [*sources(Path()), Path("credentials.yml"), Path("endpoints.yml"), Path("practice.yml")]:
        if path.suffix == ".yml":
            check_yaml(path)


def test_the_names_that_are_configured() -> None:
    endpoints = {"tracker_store": {"type": "SQL"}, "lock_store": {"type": "redis"}, "action_endpoint": {"url": "x"}}
    assert configured_names({"slack": {}}, endpoints) == {"slack", "sql", "redis", ""}
