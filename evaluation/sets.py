"""The test sets: sentences and what must be heard, one YAML file each in tests/evaluation."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from accueil.hearing import Situation
from frontdesk.clock import PARIS

FOLDER = Path("tests") / "evaluation"
Expected = Mapping[str, Any]


@dataclass(frozen=True)
class Sentence:
    """``expected`` lists the readings that are right, the first one first; ``situation`` is where it is said."""

    said: str
    expected: Sequence[Expected]
    situation: Situation


@dataclass(frozen=True)
class TestSet:
    """One author's sentences of one kind."""

    __test__ = False  # not a test class, whatever its name

    name: str
    kind: str
    about: str
    sentences: Sequence[Sentence] = field(repr=False)


def load_sets(folder: Path = FOLDER) -> list[TestSet]:
    """Every set, by name. Raises ``KeyError`` or ``ValueError`` where a file is not one."""
    return [load(path) for path in sorted(folder.glob("*_[a-z].yml"))]


def load(path: Path) -> TestSet:
    """One file: ``kind``, ``about``, optionally ``now``, ``offers``, ``faq``, and ``sentences``."""
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
    sentences = [_sentence(data, row) for row in data["sentences"]]
    return TestSet(path.stem, data["kind"], data["about"], sentences)


def _sentence(data: Mapping[str, Any], row: Mapping[str, Any]) -> Sentence:
    now = _moment(data.get("now", "2026-06-01T09:00"))
    offer = data.get("offers", {}).get(row.get("offer"), ())
    situation = Situation(
        now=now,
        offer=tuple(_moment(start) for start in offer),
        question=row.get("question", "") if data["kind"] == "yes-no" else "",
        faq=Path(data["faq"]) if "faq" in data else Situation.faq,
        state=row.get("state", "start"),
    )
    return Sentence(str(row["said"]), (row, *row.get("also", ())), situation)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)
