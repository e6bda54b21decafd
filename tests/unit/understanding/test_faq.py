"""Questions against the practice's own table of answers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from spoken import said, utterances

from frontdesk.faq_entry import FaqEntry
from frontdesk.understanding.faq import ACCEPTED, NEAR, FaqMatch, match_question

_TABLES = Path(__file__).parents[3] / "data" / "faq"


def entries(table: str) -> list[FaqEntry]:
    rows = yaml.safe_load((_TABLES / f"{table}.yml").read_text(encoding="utf-8"))["faq"]
    return [
        FaqEntry(row["id"], row["question"], row["answer"], tuple(row["wordings"]), tuple(row.get("key_phrases", ())))
        for row in rows
    ]


ENTRIES = entries("cabinet")
TABLES = {"cabinet": ENTRIES, "plombier": entries("plombier")}


@pytest.mark.parametrize("row", [row for row in utterances("faq") if "any" not in row], ids=said)
def test_question(row: dict[str, Any]) -> None:
    match = match_question(row["said"], TABLES[row.get("table", "cabinet")])
    if "near" in row:
        assert row["near"] in (match.entry_id, match.did_you_mean)
    else:
        assert match.entry_id == row["faq_id"]


@pytest.mark.parametrize("table", TABLES)
def test_every_wording_of_a_table_finds_its_entry(table: str) -> None:
    missed = [
        (entry.faq_id, wording)
        for entry in TABLES[table]
        for wording in entry.wordings
        if entry.faq_id not in _answer(match_question(wording, TABLES[table]))
    ]
    assert missed == []


@pytest.mark.parametrize("table", TABLES)
def test_an_answer_can_be_said_and_an_entry_can_be_found(table: str) -> None:
    for entry in TABLES[table]:
        assert entry.answer.rstrip(".").count(". ") <= 1, entry.faq_id
        assert not re.search(r"\d|https?:|www\.|[*_#<>@]", entry.answer), entry.faq_id
        assert 8 <= len(entry.wordings) <= 14, entry.faq_id
        assert 4 <= len(entry.key_phrases) <= 12, entry.faq_id
        assert not entry.question.endswith("?"), entry.faq_id


DRIVING = [  # a table of a trade that nothing here was written for
    FaqEntry("FAQ_PERMIS", "le prix du permis", "", ("Combien coûte le permis B ?", "Quel est le prix du forfait ?"),
             ("prix permis", "forfait")),
    FaqEntry("FAQ_CODE", "les séances de code", "", ("Quand ont lieu les séances de code ?", "Le code se passe où ?"),
             ("séances code", "réviser code")),
    FaqEntry("FAQ_CONDUITE", "la conduite accompagnée", "", ("Dès quel âge la conduite accompagnée ?",),
             ("conduite accompagnée",)),
    FaqEntry("FAQ_BOITE", "la boîte automatique", "", ("Vous avez des voitures automatiques ?",),
             ("boîte automatique", "voiture automatique")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("c'est quoi le tarif du permis chez vous", "FAQ_PERMIS"),
        ("ma fille a seize ans elle peut faire la conduite accompagnée", "FAQ_CONDUITE"),
        ("dites vous avez des véhicules à boîte automatique", "FAQ_BOITE"),
        ("les séances de code c'est quel jour", "FAQ_CODE"),
        ("le permis de pêche c'est combien à la mairie", None),
        ("vous faites des crêpes", None),
        ("je voudrais un rendez-vous demain", None),
    ],
)
def test_any_table_of_this_form_will_do(said: str, found: str | None) -> None:
    match = match_question(said, DRIVING)
    assert (match.entry_id == found) if found is None else (found in _answer(match))


def _answer(match: FaqMatch) -> tuple[str | None, str | None]:
    return match.entry_id, match.did_you_mean


@pytest.mark.parametrize("kind", ["phone", "name", "choice"])
def test_what_answers_another_question_is_not_taken_for_one(kind: str) -> None:
    answered = [row["said"] for row in utterances(kind) if match_question(row["said"], ENTRIES).entry_id]
    really = "le troisième et au fait il y a un parking"
    allowed = {"vous êtes ouverts quand", "carte vitale", "vos tarifs", "noël", "pont juste pont p o n t", really}
    assert set(answered) <= allowed


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
