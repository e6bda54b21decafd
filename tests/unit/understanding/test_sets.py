"""What was understood once stays understood; what is not is on the list, and nothing else is."""

from __future__ import annotations

import pytest

from evaluation import ledger
from evaluation.run import run
from evaluation.sets import TestSet, load_sets

PURE = [one for one in load_sets() if one.kind != "intent"]  # `make eval` reads the intents: they need the model


@pytest.mark.parametrize("test_set", PURE, ids=lambda one: one.name)
def test_the_list_of_known_failures_is_true(test_set: TestSet) -> None:
    difference = ledger.difference(run(test_set))
    assert not difference.new, "no longer understood"
    assert not difference.mended, "understood by now: `make eval MENDED=1` takes it off the list"


def test_every_known_failure_is_a_sentence_of_its_set() -> None:
    sentences = {one.name: {sentence.said for sentence in one.sentences} for one in load_sets()}
    for name, said in ledger.known_failures().items():
        assert set(said) <= sentences[name]


def test_every_set_has_its_first_reading() -> None:
    assert set(ledger.first_runs()) == {one.name for one in load_sets()}
