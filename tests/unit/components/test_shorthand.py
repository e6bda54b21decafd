"""Abbreviations of the chat, written out as the classifier reads them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.shorthand import written_out


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("jsuis pas libre 2m1", "je suis pas libre demain"),
        ("C pr annuler mn rdv", "c'est pour annuler mon rendez-vous"),
        ("g besoin dun rdv stp", "j'ai besoin d'un rendez-vous s'il vous plait"),
        ("ouiii c ça", "oui c'est ca"),
        ("ya pa + tot", "il y a pas plus tot"),
        ("allez a+", "allez a plus"),
    ],
)
def test_abbreviations_are_written_out(typed: str, written: str) -> None:
    assert written_out(typed) == written


@pytest.mark.parametrize("said", ["c'est jean juppe", "d e c o s t a", "je viens jeudi", "06 12 34 56 78"])
def test_other_words_stay(said: str) -> None:
    assert written_out(said) == said


@given(st.text(max_size=500))
def test_any_text_is_read(text: str) -> None:
    assert written_out(text) == written_out(text)
