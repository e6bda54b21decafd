"""The figures as a table in docs/understanding.md, as JSON in build/eval.json, and on the terminal."""
from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from evaluation.figures import Figures
from evaluation.run import Outcome, Reading

PAGE = Path("docs") / "understanding.md"
JSON = Path("build") / "eval.json"
BEGIN, END = "<!-- mesures : écrites par « make eval » -->", "<!-- fin des mesures -->"

_HEAD = (
    "| jeu | phrases | première lecture : justes | faux | aujourd'hui : justes | redemandées | faux | précision "
    "| rappel | en particulier |\n|---|--:|---|---|---|--:|---|--:|--:|---|"
)
_SPECIAL = {
    "inversions": "inversions oui/non {}",
    "false_answers": "réponses à tort {} sur {outside}",
    "french_accepted": "français acceptés {}",
    "foreign_refused": "étrangers reconnus {}",
    "macro_f1": "macro-F1 {}",
}


def table(today: Mapping[str, Figures], first: Mapping[str, Figures]) -> str:
    """One row a set: its first reading beside today's."""
    return "\n".join([_HEAD, *(_row(name, found, first[name]) for name, found in today.items())])


def _row(name: str, found: Figures, first: Figures) -> str:
    cells = [
        name, str(found["n"]), _interval(first, "right"), _interval(first, "wrong"), _interval(found, "right"),
        str(found["refused"]), _interval(found, "wrong"), _percent(found["precision"]), _percent(found["recall"]),
        _special(first, found),
    ]  # fmt: skip
    return "| " + " | ".join(cells) + " |"


def _interval(found: Figures, what: str) -> str:
    low, high = found[f"{what}_interval"]
    return f"{_percent(found[what] / found['n'])} [{100 * low:.0f}–{100 * high:.0f}]"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f} %"


def _special(first: Figures, found: Figures) -> str:
    said = [text.format(f"{first[key]} → {found[key]}", **found) for key, text in _SPECIAL.items() if key in found]
    return ", ".join(said)


def publish(text: str) -> None:
    """Put ``text`` between the page's two marks. Raises ``ValueError`` when it has none."""
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN, 1)
    _, after = rest.split(END, 1)
    PAGE.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")


def write_json(outcomes: Iterable[Outcome], today: Mapping[str, Figures], first: Mapping[str, Figures]) -> None:
    """All figures, and each failure with what was heard."""
    JSON.parent.mkdir(parents=True, exist_ok=True)
    report: dict[str, Any] = {
        outcome.test_set.name: {
            "kind": outcome.test_set.kind,
            "today": today[outcome.test_set.name],
            "first": first[outcome.test_set.name],
            "failures": [_failure(reading) for reading in outcome.failures],
        }
        for outcome in outcomes
    }
    JSON.write_text(json.dumps(report, ensure_ascii=False, indent=1, default=str), encoding="utf-8")


def failures(outcome: Outcome) -> Sequence[str]:
    """A line for each failure: verdict, sentence, what was heard and what was to be heard."""
    return [
        f"{reading.verdict.value:<8}{reading.sentence.said!r}\n{'':12}entendu {_short(reading.heard)}"
        f"\n{'':12}attendu {_expected(reading)}"
        for reading in outcome.failures
    ]


def _failure(reading: Reading) -> dict[str, Any]:
    heard, expected = dict(reading.heard), _expected(reading)
    return {"said": reading.sentence.said, "verdict": reading.verdict.value, "heard": heard, "expected": expected}


def _expected(reading: Reading) -> list[dict[str, Any]]:
    return [{k: v for k, v in one.items() if k not in ("said", "also")} for one in reading.sentence.expected]


def _short(heard: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is empty, and no more than four intervals."""
    kept = {key: value for key, value in heard.items() if value not in (None, "", [], False)}
    if "intervals" in kept:
        kept["intervals"] = [f"{start[:16]}/{end[:16]}" for start, end in kept["intervals"][:4]]
    return kept
