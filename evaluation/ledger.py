"""What is remembered of the sets: their first runs, which never change, and known failures, which only shrink."""
from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import yaml

from evaluation.figures import Figures
from evaluation.run import Outcome
from evaluation.sets import FOLDER

FIRST_RUNS = FOLDER / "first_runs.yml"
KNOWN = FOLDER / "known_failures.yml"


@dataclass(frozen=True)
class Difference:
    """``new`` failures, which must not be, and ``mended`` ones, which must leave the list."""

    new: Sequence[str]
    mended: Sequence[str]


def first_runs() -> dict[str, Any]:
    """Set → the figures of the first time it was read, with the day and the commit."""
    return _read(FIRST_RUNS)


def note_first_run(outcome: Outcome, figures: Figures) -> None:
    """Remember a set's first figures and its failures; a set that was read before is left as it is."""
    noted = first_runs()
    if outcome.test_set.name in noted:
        return
    when = {"date": f"{datetime.now(timezone.utc):%Y-%m-%d}", "commit": _commit()}
    _write(FIRST_RUNS, {**noted, outcome.test_set.name: {**when, **figures}}, "Écrit par « make eval ».")
    _note_failures({**known_failures(), outcome.test_set.name: _failed(outcome)})


def known_failures() -> dict[str, list[str]]:
    """Set → the sentences that are known not to be understood."""
    return {name: list(said) for name, said in _read(KNOWN).items()}


def difference(outcome: Outcome) -> Difference:
    """How a set's failures differ from the known ones."""
    known, failed = set(known_failures().get(outcome.test_set.name, ())), set(_failed(outcome))
    return Difference(sorted(failed - known), sorted(known - failed))


def strike_mended(outcome: Outcome) -> None:
    """Take what is understood by now off the list; nothing is ever added."""
    known = known_failures()
    failed = set(_failed(outcome))
    _note_failures({**known, outcome.test_set.name: [s for s in known.get(outcome.test_set.name, ()) if s in failed]})


def _failed(outcome: Outcome) -> list[str]:
    return sorted({reading.sentence.said for reading in outcome.failures})


def _note_failures(known: Mapping[str, Sequence[str]]) -> None:
    _write(KNOWN, {name: list(said) for name, said in known.items() if said}, "Cette liste ne fait que raccourcir.")


def _read(path: Path) -> dict[str, Any]:
    return dict(yaml.safe_load(path.read_text(encoding="utf-8")) or {}) if path.exists() else {}


def _write(path: Path, data: Mapping[str, Any], remark: str) -> None:
    text = yaml.safe_dump(dict(sorted(data.items())), allow_unicode=True, sort_keys=False, width=10_000)
    path.write_text(f"# {remark}\n{text}", encoding="utf-8")


def _commit() -> str:
    words = ["git", "rev-parse", "--short", "HEAD"]
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout.strip() or "unknown"
