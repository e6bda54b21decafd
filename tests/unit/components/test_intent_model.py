"""The intent classifier: what it sees of a sentence, what it learns, and that its numbers survive a file."""

from __future__ import annotations

import io
import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.intent_features import blocks
from components.intent_model import IntentModel, learn

EXAMPLES = {
    "book": ["je voudrais un rendez-vous", "un rendez-vous demain", "prendre rendez-vous"],
    "ask": ["c'est combien", "vous êtes ouverts quand", "où êtes-vous"],
    "thank": ["merci", "merci beaucoup", "je vous remercie"],
}


@pytest.fixture(scope="module")
def model() -> IntentModel:
    rows = [(text, intent) for intent, texts in EXAMPLES.items() for text in texts]
    return learn([text for text, _ in rows], [intent for _, intent in rows], 20)


@pytest.mark.parametrize(
    ("said", "intent"),
    [("bonjour un rendez-vous mardi", "book"), ("c'est combien pour un enfant", "ask"), ("ah merci madame", "thank")],
)
def test_a_new_sentence_has_the_intent_of_its_likes(said: str, intent: str, model: IntentModel) -> None:
    assert model.rank(said)[0][0] == intent


@given(st.text(max_size=60))
def test_the_shares_of_any_text_add_up_to_one(text: str) -> None:
    ranked = _small_model().rank(text)
    assert sorted(name for name, _ in ranked) == ["no", "yes"]
    assert sum(share for _, share in ranked) == pytest.approx(1)
    assert ranked[0][1] >= ranked[1][1]


def test_accents_capitals_and_apostrophes_do_not_matter() -> None:
    assert blocks("Où êtes-vous, l’été ?") == blocks("ou etes vous l'ete ?")


def test_figures_count_by_their_length() -> None:
    assert blocks("le 12 à 9 h")[0] == blocks("le 25 à 8 h")[0]
    assert blocks("0612345678")[0] == blocks("0712345679")[0]


def test_the_beginning_and_the_end_of_a_sentence_are_seen() -> None:
    assert {"< quoi", "quoi >"} <= set(blocks("quoi")[0])
    assert "quoi >" not in blocks("c'est quoi l'adresse")[0]


def test_a_model_read_back_from_a_file_says_the_same(model: IntentModel) -> None:
    file = io.BytesIO()
    np.savez_compressed(file, **model.numbers())
    file.seek(0)
    with np.load(file, allow_pickle=False) as numbers:
        again = IntentModel(**json.loads(json.dumps(model.names())), **dict(numbers))
    assert again.rank("un rendez-vous jeudi matin") == model.rank("un rendez-vous jeudi matin")


_SMALL: list[IntentModel] = []


def _small_model() -> IntentModel:
    """Learnt once: hypothesis calls a test many times, and a fixture would not be reset between them."""
    if not _SMALL:
        _SMALL.append(learn(["oui", "ouais oui", "non", "ah non"], ["yes", "yes", "no", "no"], 20))
    return _SMALL[0]
