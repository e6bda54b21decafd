"""A corrected name keeps what was not corrected."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.understanding.name_correction import corrected_name
from frontdesk.understanding.result import NotUnderstood, Understood


@pytest.mark.parametrize(
    ("old", "said", "new"),
    [
        ("Zoé Martin", "mon nom c'est Durant", "Zoé Durant"),
        ("Zoé Martin", "non c'est pas zoé c'est Chloé Martin", "Chloé Martin"),
        ("Zoé Martin", "non c'est pas zoé c'est chloé", "Chloé Martin"),
        ("Hugo Mercier", "mon prénom c'est Ugo U G O", "Ugo Mercier"),
        ("Hugo Durand", "Durant avec un t", "Hugo Durant"),
        ("Paul Durand", "non avec un t à la fin", "Paul Durant"),
        ("Yann Le Goff", "non c'est Le Gall", "Yann Le Gall"),
        ("Dupont", "non Dupond avec un d", "Dupond"),
        ("Garnier", "c'est Sylvie Grenier", "Sylvie Grenier"),
        ("Sylvie Garnier", "non c'est G R E N I E R", "Sylvie Grenier"),
        ("Martin Michel", "le prénom c'est Michèle", "Martin Michèle"),
        ("Paul Durand", "non pas Paul, Jean-Paul", "Jean-Paul Durand"),
        ("Paul Durand", "le nom c'est Marchand pas Durand", "Paul Marchand"),
        ("Durand Paul", "mon nom c'est Marchand", "Marchand Paul"),
    ],
)
def test_the_rest_is_kept(old: str, said: str, new: str) -> None:
    assert corrected_name(old, said) == Understood(new)


@pytest.mark.parametrize("said", ["oui", "non", "à quatorze heures", "le nom", "mon numéro", "Sylvie Garnier", ""])
def test_nothing_new(said: str) -> None:
    assert isinstance(corrected_name("Sylvie Garnier", said), NotUnderstood)


@given(st.text(max_size=60), st.text(max_size=200))
def test_nothing_raises(old: str, said: str) -> None:
    corrected_name(old, said)
