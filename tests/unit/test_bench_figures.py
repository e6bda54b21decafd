"""The benchmark's arithmetic: percentiles, throughput while the load is full, medians, ratios and bars."""

from __future__ import annotations

import json
from typing import Any

import pytest

from benchmarks import figures, publish, report
from benchmarks.callers import _content
from benchmarks.plan import FULL


def a_phase(turns: list[tuple[int, float, float, float]], full_until: float = 2.0) -> dict[str, Any]:
    return {"turns": turns, "full_until": full_until, "seconds": 4.0, "load_cpu": 0.4}


@pytest.mark.parametrize(("percent", "value"), [(50, 50), (95, 95), (99, 99), (100, 100), (1, 1)])
def test_percentile_of_a_hundred(percent: int, value: int) -> None:
    assert figures.percentile(list(range(100, 0, -1)), percent) == value


def test_percentile_of_one_value_is_that_value() -> None:
    assert {figures.percentile([7.0], percent) for percent in (1, 50, 99)} == {7.0}


def test_percentile_of_nothing_is_an_error() -> None:
    with pytest.raises(ValueError, match="no values"):
        figures.percentile([], 50)


def test_turns_after_the_last_call_began_do_not_count_as_throughput() -> None:
    turns = [(1, 0.1, 0.2, 0.5), (2, 0.1, 0.2, 1.5), (3, 0.1, 0.4, 2.5)]
    found = figures.of_phase("closed-8", a_phase(turns), (0.3, 0.06), counted=True)
    assert found["closed-8.turns_per_second"] == pytest.approx(1.0)
    assert found["closed-8.cpu_server_ms"] == pytest.approx(100.0)
    assert found["closed-8.cpu_actions_ms"] == pytest.approx(20.0)
    assert found["closed-8.load_share"] == pytest.approx(0.1)
    assert found["closed-8.p50_last"] == pytest.approx(200.0)
    assert found["closed-8.p99_last"] == pytest.approx(400.0)
    assert found["closed-8.p99_first"] == pytest.approx(100.0)


def test_a_human_pace_says_nothing_of_throughput() -> None:
    found = figures.of_phase("human-32", a_phase([(1, 0.1, 0.2, 0.5)]), (0.3, 0.06), counted=False)
    assert "human-32.turns_per_second" not in found


def test_growth_compares_the_same_turns_of_many_conversations() -> None:
    turns = [(6, 0, 0.010, 0), (6, 0, 0.030, 0), (6, 0, 0.020, 0), (7, 0, 9.0, 0), (60, 0, 0.022, 0)]
    found = figures.of_long(a_phase(turns))
    assert found == pytest.approx({"long.early": 20.0, "long.late": 22.0, "long.growth": 1.1})


def test_medians_are_over_the_rounds_that_have_a_figure() -> None:
    rounds = [{"start_s": 9.0}, {"start_s": 1.0, "training_s": 4.0}, {"start_s": 2.0}]
    assert figures.medians(rounds) == {"start_s": 2.0, "training_s": 4.0}


PLAIN = {"closed-8.turns_per_second": 30.0, "closed-8.p50_last": 100.0, "start_s": 10.0, "long.growth": 3.0}


def judged(**ours: float) -> dict[str, bool | None]:
    own = {**PLAIN, **{name.replace("__", "."): value for name, value in ours.items()}}
    mine = {name.replace("closed_8", "closed-8"): value for name, value in own.items()}
    return {row.figure: row.reached for row in report.rows(PLAIN, mine)}


@pytest.mark.parametrize(
    ("figure", "just_enough", "not_enough"),
    [
        ("closed_8__turns_per_second", 60.0, 59.9),
        ("closed_8__p50_last", 50.0, 50.1),
        ("start_s", 6.0, 6.1),
        ("long__growth", 1.2, 1.21),
    ],
)
def test_bars(figure: str, just_enough: float, not_enough: float) -> None:
    name = figure.replace("__", ".").replace("closed_8", "closed-8")
    assert judged(**{figure: just_enough})[name] is True
    assert judged(**{figure: not_enough})[name] is False


def test_figures_without_a_promise_are_not_judged() -> None:
    both = {"training_s": 5.0}
    assert [row.reached for row in report.rows(both, both)] == [None]


def test_a_missed_bar_is_loud_in_the_table() -> None:
    rows = report.rows({"start_s": 1.0}, {"start_s": 1.0})
    assert "NOT REACHED" in report.table(rows)
    assert report.missed(rows) == rows


def test_all_that_was_promised_is_measured_by_the_full_plan() -> None:
    assert FULL.rounds == 5
    assert [phase.name for phase in FULL.phases] == [
        "closed-1", "closed-8", "closed-32", "closed-100", "human-32", "human-100", "long",
    ]  # fmt: skip
    assert FULL.memory_after == 1000


def test_the_page_gets_its_figures_from_the_result() -> None:
    rows = report.rows({"start_s": 10.0}, {"start_s": 4.0})
    result = json.loads(
        json.dumps(
            {
                "machine": {"processor": "P", "cores": 2, "memory_mb": 4000, "system": "Linux"},
                "commit": "abc",
                "measured_at": "2026-06-01T09:00:00+00:00",
                "rounds": 5,
                "versions": {"plain": {"rasa": "3.6.21"}, "ours": {"rasa": "3.6.21"}},
                "medians": {"plain": {"closed-1.load_share": 0.02}, "ours": {"closed-1.load_share": 0.05}},
                "table": report.as_json(rows),
            }
        )
    )
    page = publish.with_figures(f"before\n{publish.BEGIN}old{publish.END}after\n", result)
    assert page.startswith("before\n")
    assert page.endswith("after\n")
    assert "old" not in page
    assert "| 10.0 s | 4.0 s | 0.40 | ≤ 0.60 | reached |" in page
    assert publish.with_figures(page, result) == page


def test_a_page_without_a_place_is_left_alone() -> None:
    with pytest.raises(ValueError, match="no place"):
        publish.with_figures("text", {})


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (b'data: {"choices": [{"delta": {"content": "Bonjour. "}}]}\n', "Bonjour. "),
        (b'data: {"choices": [{"delta": {}, "finish_reason": "stop"}]}\n', ""),
        (b"data: [DONE]\n", ""),
        (b"\n", ""),
    ],
)
def test_reading_server_sent_events(line: bytes, text: str) -> None:
    assert _content(line) == text
