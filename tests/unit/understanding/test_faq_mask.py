"""What is kept of a question says nothing about who asked it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.understanding.faq_mask import LONGEST, without_person


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Vous avez le wifi ?", "vous avez le wifi"),
        ("je m'appelle Camille Lefèvre est-ce que vous avez le wifi", "je m'appelle … est-ce que vous avez le wifi"),
        ("mon numéro c'est le 06 12 34 56 78 pour le wifi", "mon numéro c'est le … pour le wifi"),
        ("zéro six douze trente-quatre vous avez le wifi", "… vous avez le wifi"),
        ("vous avez deux salles d'attente", "vous avez deux salles d'attente"),
        ("madame girard demande s'il y a le wifi", "madame … demande s'il y a le wifi"),
        ("écrivez à jean.dupont@orange.fr s'il vous plaît", "écrivez à s'il vous plaît"),
        ("jean point dupont arobase orange point fr", ""),
        ("wifi", ""),
    ],
)
def test_masked(said: str, kept: str) -> None:
    assert without_person(said) == kept


@given(st.text(max_size=500))
def test_no_figure_and_no_long_story(text: str) -> None:
    kept = without_person(text)
    assert len(kept) <= LONGEST + 2
    assert not any(character in "0123456789@" for character in kept)
