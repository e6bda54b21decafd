"""``python -m benchmarks.publish``: put the table of ``build/bench.json`` into ``docs/benchmark.md``."""
from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.plan import FULL
from benchmarks.report import Row

PROJECT = Path(__file__).resolve().parent.parent
BEGIN, END = "<!-- figures: written by python -m benchmarks.publish -->\n", "<!-- end of figures -->\n"


def main() -> int:
    """Returns 1, having changed nothing, when the figures are not those of a full run."""
    result = json.loads((PROJECT / "build" / "bench.json").read_text(encoding="utf-8"))
    if result["plan"] != FULL.name or result["rounds"] < FULL.rounds:
        print(f"build/bench.json is of a {result['plan']} run of {result['rounds']} rounds: not fit to be published.")
        return 1
    page = PROJECT / "docs" / "benchmark.md"
    page.write_text(with_figures(page.read_text(encoding="utf-8"), result), encoding="utf-8")
    return 0


def with_figures(page: str, result: Mapping[str, Any]) -> str:
    """``page`` with the figures of ``result`` between its two marks. Raises ``ValueError`` without the marks."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("the page has no place for figures")
    return f"{before}{BEGIN}{_figures(result)}{END}{after}"


def _figures(result: Mapping[str, Any]) -> str:
    machine, versions = result["machine"], result["versions"]
    shares = [
        f"{side} {max(value for name, value in found.items() if name.endswith('load_share')):.0%}"
        for side, found in result["medians"].items()
    ]
    had = {side: ", ".join(f"{name} {number}" for name, number in found.items()) for side, found in versions.items()}
    facts = [
        f"Measured {result['measured_at'][:10]} on {machine['processor']}, {machine['cores']} cores, "
        f"{machine['memory_mb'] / 1000:.0f} GB, {machine['system']}; commit {result['commit']}; "
        f"{result['rounds']} rounds, medians.",
        *(f"{side}: {packages}." for side, packages in had.items()),
        f"Load generator, share of one core, at most: {', '.join(shares)}.",
    ]
    head = ["| | plain | ours | ours / plain | bar | |", "|---|--:|--:|--:|---|---|"]
    rows = [_line(Row(**row)) for row in result["table"]]
    return "\n\n".join([*facts, "\n".join([*head, *rows])]) + "\n"


def _line(row: Row) -> str:
    verdict = {None: "", True: "reached", False: "**not reached**"}[row.reached]
    unit = f" {row.unit}" if row.unit else ""
    return f"| {row.label} | {row.plain:.1f}{unit} | {row.ours:.1f}{unit} | {row.ratio:.2f} | {row.bar} | {verdict} |"


if __name__ == "__main__":
    sys.exit(main())
