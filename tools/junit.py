"""Counting the tests of a pytest run from its JUnit report."""
from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path


def count_junit(report: Path) -> tuple[int, int, list[str]]:
    """Passed, failed, and a line ``test: reason`` for each skipped test; all zero without a readable report.

    An error in a fixture is a failure, and so is a test of which only the tear-down failed. An expected failure
    (xfail) that failed counts as passed.
    """
    try:
        root = ElementTree.parse(report).getroot()  # noqa: S314 (our own pytest wrote it)
    except (OSError, ElementTree.ParseError):
        return 0, 0, []
    outcomes: dict[tuple[str, str], str] = {}
    skipped: dict[tuple[str, str], str] = {}
    for case in root.iter("testcase"):
        test = (case.get("classname", ""), case.get("name", ""))
        skip = case.find("skipped")
        if case.find("failure") is not None or case.find("error") is not None:
            outcomes[test] = "failed"
        elif skip is not None and skip.get("type") != "pytest.xfail":
            skipped[test] = f"{'::'.join(test)}: {skip.get('message', '')}"
        else:
            outcomes.setdefault(test, "passed")
    values = list(outcomes.values())
    reasons = [line for test, line in skipped.items() if test not in outcomes]
    return values.count("passed"), values.count("failed"), reasons
