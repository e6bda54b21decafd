"""Questions against the practice's own table of answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from spoken import said, utterances

from frontdesk.faq_entry import FaqEntry
from frontdesk.understanding.faq import ACCEPTED, NEAR, FaqMatch, match_question

_TABLE = Path(__file__).parents[3] / "data" / "faq" / "cabinet.yml"
ENTRIES = [
    FaqEntry(row["id"], row["question"], row["answer"], tuple(row["wordings"]), tuple(row.get("key_phrases", ())))
    for row in yaml.safe_load(_TABLE.read_text(encoding="utf-8"))["faq"]
]


@pytest.mark.parametrize("row", [row for row in utterances("faq") if "any" not in row], ids=said)
def test_question(row: dict[str, Any]) -> None:
    match = match_question(row["said"], ENTRIES)
    if "near" in row:
        assert row["near"] in (match.entry_id, match.did_you_mean)
    else:
        assert match.entry_id == row["faq_id"]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.faq_id)
def test_every_wording_of_the_table_finds_its_entry(entry: FaqEntry) -> None:
    missed = [w for w in entry.wordings if entry.faq_id not in _answer(match_question(w, ENTRIES))]
    assert missed == []


def _answer(match: FaqMatch) -> tuple[str | None, str | None]:
    return match.entry_id, match.did_you_mean


@pytest.mark.parametrize("kind", ["phone", "name", "choice"])
def test_what_answers_another_question_is_not_taken_for_one(kind: str) -> None:
    answered = [row["said"] for row in utterances(kind) if match_question(row["said"], ENTRIES).entry_id]
    assert set(answered) <= {"vous êtes ouverts quand", "carte vitale", "vos tarifs"}


def test_an_answer_needs_the_threshold_and_a_lead() -> None:
    near = FaqEntry("FAQ_A", "", "", ("Quel est le prix d'un détartrage ?",))
    other = FaqEntry("FAQ_B", "", "", ("Quel est le prix d'un blanchiment ?",))
    assert match_question("le prix d'un détartrage", [near, other]).entry_id == "FAQ_A"
    tie = match_question("le prix", [near, other])
    assert tie.entry_id is None


def test_a_denied_question_is_only_a_near_miss() -> None:
    match = match_question("vous n'êtes pas ouverts le samedi", ENTRIES)
    assert (match.entry_id, match.did_you_mean) == (None, "FAQ_SAMEDI")
    assert match.score >= ACCEPTED > NEAR


def test_an_empty_table_answers_nothing() -> None:
    assert match_question("vos horaires", []) == FaqMatch(None, 0.0)
