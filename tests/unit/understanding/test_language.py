"""French is accepted wherever it is written down here, other languages are not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from frontdesk.understanding.guard import Refusal, screen
from frontdesk.understanding.language import is_french

_TESTS = Path(__file__).parents[2]
_SETS = sorted([*(_TESTS / "evaluation").glob("*_a.yml"), *(_TESTS / "unit" / "understanding").glob("*.yml")])
_LANGUAGES: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "languages.yml").read_text(encoding="utf-8"))


def sentences(file: Path) -> list[str]:
    """What is said in French in a file of sentences."""
    content: Any = yaml.safe_load(file.read_text(encoding="utf-8"))
    rows = content.get("sentences", []) if isinstance(content, dict) else content
    return [
        str(row["said"])
        for row in rows
        if isinstance(row, dict)
        and not (file.stem == "name" and "problem" in row)
        and "said" in row
        and row.get("french", True)
        and not row.get("refusal")
    ]


@pytest.mark.parametrize("file", [file for file in _SETS if file.name != "languages.yml"], ids=lambda file: file.stem)
def test_french_is_french(file: Path) -> None:
    assert [text for text in sentences(file) if not is_french(text)] == []


@pytest.mark.parametrize("text", _LANGUAGES["french"])
def test_odd_french_is_french(text: str) -> None:
    assert is_french(text)


@pytest.mark.parametrize("language", [name for name in _LANGUAGES if name != "french"])
def test_a_foreign_language_is_not(language: str) -> None:
    assert [text for text in _LANGUAGES[language] if is_french(text)] == []


def test_half_a_sentence_of_french_is_french() -> None:
    """Any five words in a row of what callers say: transcripts are cut anywhere."""
    cut = set()
    for file in _SETS:
        if file.name != "languages.yml":
            for words in map(str.split, sentences(file)):
                cut |= {" ".join(words[at : at + 5]) for at in range(0, len(words) - 4, 3)}
    refused = [text for text in cut if not is_french(text)]
    assert len(refused) <= len(cut) / 1000, refused


@pytest.mark.parametrize("pending", ["caller_name", "contact", "chosen_opening"])
def test_no_language_is_refused_while_a_name_a_number_or_a_choice_is_awaited(pending: str) -> None:
    text = "my name is John Smith and I live in London"
    assert screen(text) == Refusal("other_language") == screen(text, "visit_reason")
    assert screen(text, pending) != Refusal("other_language")
