"""Reading the file of approved answers."""
from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.faq_entry import FaqEntry
from frontdesk.store.faq_file import FaqFileError, read_faq

HOURS = """
  - id: FAQ_HORAIRES
    question: les horaires
    answer: Le cabinet est ouvert de neuf heures à midi.
    wordings: ["Quels sont vos horaires ?", "Vous ouvrez quand ?"]
    key_phrases: [vos horaires]
"""
ADDRESS = """
  - id: FAQ_ADRESSE
    question: l'adresse
    answer: Au douze rue des Lilas.
    wordings:
      - Où êtes-vous ?
"""


def a_file(folder: Path, text: str) -> Path:
    path = folder / "cabinet.yml"
    path.write_text(text, encoding="utf-8")
    return path


def problem(folder: Path, text: str) -> str:
    path = a_file(folder, text)
    with pytest.raises(FaqFileError) as raised:
        read_faq(path)
    lines = str(raised.value).splitlines()
    assert all(line.startswith(str(path)) for line in lines)
    return "\n".join(line.removeprefix(str(path)) for line in lines)


def test_entries_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    assert read_faq(a_file(tmp_path, f"faq:{HOURS}{ADDRESS}")) == [
        FaqEntry(
            faq_id="FAQ_HORAIRES",
            question="les horaires",
            answer="Le cabinet est ouvert de neuf heures à midi.",
            wordings=("Quels sont vos horaires ?", "Vous ouvrez quand ?"),
            key_phrases=("vos horaires",),
        ),
        FaqEntry("FAQ_ADRESSE", "l'adresse", "Au douze rue des Lilas.", ("Où êtes-vous ?",)),
    ]


def test_the_answers_that_are_shipped_can_be_read() -> None:
    assert "FAQ_HORAIRES" in {entry.faq_id for entry in read_faq(Path("data/faq/cabinet.yml"))}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("id: FAQ_", "id: ", ", HORAIRES : « id » s'écrit FAQ_ puis des majuscules, comme FAQ_HORAIRES"),
        ("id: FAQ_HORAIRES", "id: 12", ", entrée n° 1 : « id » doit être un texte"),
        ("answer: Le cabinet est ouvert de neuf heures à midi.", "", ", FAQ_HORAIRES : « answer » doit être un texte"),
        ("question: les horaires", "question: 12", ", FAQ_HORAIRES : « question » doit être un texte"),
        ("[vos horaires]", "vos horaires", ", FAQ_HORAIRES : « key_phrases » doit être une liste de textes"),
        ("[vos horaires]", "[12]", ", FAQ_HORAIRES : « key_phrases » doit être une liste de textes"),
        ("key_phrases", "keyphrases", ", FAQ_HORAIRES : la clé « keyphrases » est inconnue"),
        (
            'wordings: ["Quels sont vos horaires ?", "Vous ouvrez quand ?"]', "wordings: []",
            ", FAQ_HORAIRES : « wordings » doit avoir au moins une phrase",
        ),
    ],
)  # fmt: skip
def test_a_wrong_entry_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in HOURS
    assert problem(tmp_path, f"faq:{HOURS.replace(old, new)}{ADDRESS}") == said


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    text = f"faq:{HOURS.replace('les horaires', '12')}{ADDRESS.replace('wordings', 'phrases')}"
    assert problem(tmp_path, text).splitlines() == [
        ", FAQ_HORAIRES : « question » doit être un texte",
        ", FAQ_ADRESSE : la clé « phrases » est inconnue",
        ", FAQ_ADRESSE : « wordings » doit avoir au moins une phrase",
    ]


def test_an_id_is_used_once(tmp_path: Path) -> None:
    assert problem(tmp_path, f"faq:{HOURS}{HOURS}") == ", FAQ_HORAIRES : cet identifiant est déjà pris plus haut"


@pytest.mark.parametrize("text", ["", "faq:", "faq: rien", "- id: FAQ_X", "autre: []", "12"])
def test_a_file_of_another_kind_is_refused(tmp_path: Path, text: str) -> None:
    assert problem(tmp_path, text) == " : la clé « faq » avec une liste de réponses manque"


def test_an_entry_of_another_kind_is_named(tmp_path: Path) -> None:
    said = ", entrée n° 1 : doit avoir les clés id, question, answer, wordings, key_phrases"
    assert problem(tmp_path, "faq: [horaires]") == said


def test_broken_yaml_is_named_with_its_line(tmp_path: Path) -> None:
    assert problem(tmp_path, "faq:\n  - id: [FAQ_X\n  - id: FAQ_Y\n") == ", ligne 3 : n'est pas du YAML valable"


def test_a_file_that_can_not_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(FaqFileError, match=r"nowhere\.yml : ne peut pas être lu"):
        read_faq(tmp_path / "nowhere.yml")
    (tmp_path / "latin.yml").write_bytes("faq: [é]".encode("latin-1"))
    with pytest.raises(FaqFileError, match=r"latin\.yml : n'est pas en UTF-8"):
        read_faq(tmp_path / "latin.yml")
