"""The figures of a set: shares with their 95 % intervals, and what each kind is judged by besides."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from evaluation.judge import Verdict
from evaluation.run import Outcome, Reading, acts, wants

Figures = dict[str, Any]


def figures(outcome: Outcome) -> Figures:
    """``n`` and counts; ``right_interval`` and ``wrong_interval`` (95 %, Wilson); precision and recall (0 to 1)."""
    kind, readings = outcome.test_set.kind, outcome.readings
    acted = [reading for reading in readings if acts(kind, reading.heard)]
    wanted = [reading for reading in readings if wants(kind, reading.sentence.expected[0])]
    found: Figures = {"n": len(readings)}
    found |= {verdict.value: outcome.count(verdict) for verdict in Verdict}
    found |= {
        "right_interval": interval(found["right"], len(readings)),
        "wrong_interval": interval(found["wrong"], len(readings)),
        "precision": _share(acted),
        "recall": _share(wanted),
    }
    return found | _special(kind, readings)


def interval(count: int, of: int) -> list[float]:
    """Wilson's 95 % interval of a share."""
    from scipy.stats import binomtest

    if not of:
        return [0.0, 1.0]
    found = binomtest(count, of).proportion_ci(method="wilson")
    return [round(float(found.low), 4), round(float(found.high), 4)]


def _share(readings: Sequence[Reading]) -> float | None:
    return round(sum(reading.right for reading in readings) / len(readings), 4) if readings else None


def _special(kind: str, readings: Sequence[Reading]) -> Figures:
    if kind == "yes-no":
        sides = {"yes", "no"}
        pairs = [({one["answer"] for one in r.sentence.expected}, r.heard["answer"]) for r in readings]
        return {"inversions": sum(heard in sides and bool(said & sides) and heard not in said for said, heard in pairs)}
    if kind == "faq":
        outside = [reading for reading in readings if reading.sentence.expected[0]["id"] is None]
        return {"outside": len(outside), "false_answers": sum(not reading.right for reading in outside)}
    if kind == "language":
        french = [reading for reading in readings if reading.sentence.expected[0]["french"]]
        foreign = [reading for reading in readings if not reading.sentence.expected[0]["french"]]
        return {"french_accepted": _share(french), "foreign_refused": _share(foreign)}
    if kind == "intent":
        return {"macro_f1": _macro_f1(readings)}
    return {}


def _macro_f1(readings: Sequence[Reading]) -> float:
    from sklearn.metrics import f1_score

    said, heard = intents(readings)
    return round(float(f1_score(said, heard, labels=sorted(set(said)), average="macro", zero_division=0)), 4)


def intents(readings: Sequence[Reading]) -> tuple[list[str], list[str]]:
    """What was said and what was heard; any of several right intents counts as said when it was heard."""
    heard = [str(reading.heard["intent"]) for reading in readings]
    said = [
        one if reading.right else str(reading.sentence.expected[0]["intent"])
        for one, reading in zip(heard, readings, strict=True)
    ]
    return said, heard
