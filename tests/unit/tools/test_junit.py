"""Counting what pytest did, from what a real pytest wrote."""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tools.junit import count_junit

TESTS = """
import pytest

@pytest.fixture
def breaks(): raise RuntimeError("set-up")

@pytest.fixture
def breaks_after():
    yield
    raise RuntimeError("tear-down")

def test_good(): pass
def test_bad(): assert 0
def test_set_up(breaks): pass
def test_tear_down(breaks_after): pass
@pytest.mark.parametrize("n", range(3))
def test_many(n): assert n != 1
def test_left_out(): pytest.skip("no PostgreSQL here")
@pytest.mark.xfail(reason="known")
def test_known(): assert 0
"""


def test_every_kind_of_end(tmp_path: Path) -> None:
    (tmp_path / "test_all.py").write_text(TESTS)
    report = tmp_path / "report.xml"
    words = [sys.executable, "-m", "pytest", str(tmp_path), f"--junit-xml={report}", f"--rootdir={tmp_path}", "-q"]
    subprocess.run([*words, "-c", "/dev/null", "-p", "no:cacheprovider"], capture_output=True, check=False)
    passed, failed, skipped = count_junit(report)
    assert (passed, failed) == (4, 4)
    assert len(skipped) == 1
    assert skipped[0].endswith("test_left_out: no PostgreSQL here")


def test_no_report_counts_nothing(tmp_path: Path) -> None:
    assert count_junit(tmp_path / "none.xml") == (0, 0, [])
    (tmp_path / "half.xml").write_text("<testsuites><testsuite>")
    assert count_junit(tmp_path / "half.xml") == (0, 0, [])
