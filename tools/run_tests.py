"""``make test``: run all stages, or those that are named; the last line counts.

    python -m tools.run_tests [STAGE…]

Every stage's output is in build/test/STAGE.log. The exit code is 0 when nothing failed and, with CI=true, nothing
was skipped.
"""
from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tools import chromium
from tools.stages import BUILD, STAGES, Counts, Stage

_SHOWN = 25  # lines of a failed stage's log


def main(names: Sequence[str]) -> int:
    """Run the stages ``names``, all of them when there are none; returns the exit code."""
    unknown = set(names) - {stage.name for stage in STAGES}
    if unknown:
        print(f"no such stage: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    os.chdir(Path(__file__).resolve().parent.parent)
    BUILD.mkdir(parents=True, exist_ok=True)
    chosen = [stage for stage in STAGES if not names or stage.name in names]
    if any(stage.name == "browser" for stage in chosen):
        chromium.provide(BUILD / "chromium.log")
    results: dict[str, Counts] = {}
    for stage in chosen:
        results[stage.name] = _run(stage, results)
    return _report(results)


def _run(stage: Stage, before: dict[str, Counts]) -> Counts:
    missing = [name for name in stage.needs if name in before and not _passed(before[name])]
    if missing:
        return Counts(skipped=(f"{stage.name}: {missing[0]} has not passed",))
    log = BUILD / f"{stage.name}.log"
    began = time.monotonic()
    print(f"{stage.name:<9} … ", end="", flush=True)
    counts = stage.run(log)
    row = f"{counts.passed:>5} passed {counts.failed:>3} failed {len(counts.skipped):>3} skipped"
    print(f"{row}  {time.monotonic() - began:6.1f} s", flush=True)
    if counts.failed:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines() if log.exists() else []
        print("\n".join(f"    {line}" for line in [*lines[-_SHOWN:], f"(all of it: {log})"]), flush=True)
    return counts


def _passed(counts: Counts) -> bool:
    return counts.failed == 0 and counts.passed > 0


def _report(results: dict[str, Counts]) -> int:
    """The table again without logs between its rows, the reasons of what was skipped, and the last line."""
    print()
    for name, counts in results.items():
        print(f"{name:<9} {counts.passed:>5} passed {counts.failed:>3} failed {len(counts.skipped):>3} skipped")
    reasons = [reason for counts in results.values() for reason in counts.skipped]
    for reason in reasons:
        print(f"skipped: {reason}")
    passed = sum(counts.passed for counts in results.values())
    failed = sum(counts.failed for counts in results.values())
    print(f"{passed} passed, {failed} failed, {len(reasons)} skipped", flush=True)
    forbidden = bool(reasons) and os.environ.get("CI") == "true"
    return 1 if failed or forbidden or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
