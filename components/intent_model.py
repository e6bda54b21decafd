"""The numbers of the intent classifier: learnt from examples, read for one sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from components.intent_features import blocks

_ITERATIONS = 500
_TOLERANCE = 3e-3
"""Finer changes no answer and takes half as long again."""
Numbers: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True)
class IntentModel:
    """``weights`` has one row per feature and one column per intent; ``rarity`` is each feature's IDF."""

    intents: Sequence[str]
    features: Sequence[Sequence[str]]
    """One list per block; the rows of ``weights`` and ``rarity`` are in their order."""
    rarity: Numbers
    weights: Numbers
    bias: Numbers

    def names(self) -> dict[str, Any]:
        """The part that is text."""
        return {"intents": list(self.intents), "features": [list(block) for block in self.features]}

    def numbers(self) -> dict[str, Numbers]:
        """The part that is numbers."""
        return {"rarity": self.rarity, "weights": self.weights, "bias": self.bias}

    def rank(self, text: str) -> list[tuple[str, float]]:
        """Every intent with its probability, the likeliest first; the probabilities add up to 1."""
        scores = self.bias.astype(np.float64)
        for rows, values in self.vector(text):
            scores += values @ self.weights[rows]
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        order = np.argsort(-shares, kind="stable")
        return [(self.intents[at], float(shares[at])) for at in order]

    def vector(self, text: str) -> Iterator[tuple[NDArray[np.int64], Numbers]]:
        """Per block the known features of ``text``: their rows, and their values as a vector of length 1."""
        for found, rows_of in zip(blocks(text), self._rows, strict=True):
            counted = Counter(feature for feature in found if feature in rows_of)
            if not counted:
                continue
            rows = np.array([rows_of[feature] for feature in counted], dtype=np.int64)
            values = (1 + np.log(np.array(list(counted.values()), dtype=np.float32))) * self.rarity[rows]
            yield rows, values / np.linalg.norm(values)

    @cached_property
    def _rows(self) -> list[dict[str, int]]:
        """Feature → row, one table per block."""
        starts = np.cumsum([0, *map(len, self.features)])
        return [
            {feature: int(start) + at for at, feature in enumerate(block)}
            for block, start in zip(self.features, starts[:-1], strict=True)
        ]


def learn(texts: Sequence[str], intents: Sequence[str], strength: float) -> IntentModel:
    """The model of these examples; ``strength`` is scikit-learn's C. Raises ``ValueError`` below two intents."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    known = _counted(texts)
    size = sum(map(len, known))
    seen = np.array([count for block in known for count in block.values()], dtype=np.float32)
    rarity = np.log((1 + len(texts)) / (1 + seen)) + 1
    features = [list(block) for block in known]
    nothing = np.zeros((0, 0), dtype=np.float32)
    reader = IntentModel((), features, rarity.astype(np.float32), nothing, nothing)
    rows, columns, values = [], [], []
    for row, text in enumerate(texts):
        for found, amounts in reader.vector(text):
            rows.append(np.full(len(found), row))
            columns.append(found)
            values.append(amounts)
    places = (np.concatenate(rows), np.concatenate(columns))
    table = csr_matrix((np.concatenate(values), places), shape=(len(texts), size))
    regression = LogisticRegression(C=strength, max_iter=_ITERATIONS, tol=_TOLERANCE, class_weight="balanced")
    fitted = regression.fit(table, intents)
    weights, bias = fitted.coef_, fitted.intercept_
    if len(fitted.classes_) == len(weights) + 1:  # of two intents scikit-learn keeps the second one's row only
        weights, bias = np.vstack([np.zeros_like(weights), weights]), np.append(np.zeros_like(bias), bias)
    rows_first, bias = weights.T.astype(np.float32), bias.astype(np.float32)
    return IntentModel([str(name) for name in fitted.classes_], features, reader.rarity, rows_first, bias)


def _counted(texts: Sequence[str]) -> list[Counter[str]]:
    """Per block, in how many texts each feature occurs."""
    counted: list[Counter[str]] = []
    for text in texts:
        found = blocks(text)
        counted = counted or [Counter() for _ in found]
        for block, features in zip(counted, found, strict=True):
            block.update(sorted(set(features)))
    return counted
