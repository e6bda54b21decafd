"""The table: plain and ours beside each other, their ratio, and the bar that was promised. Pure."""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Bar:
    """A promise about ours / plain, or about our own figure (``alone``)."""

    limit: float
    at_most: bool = True
    alone: bool = False

    def reached(self, value: float) -> bool:
        """Whether the promise is kept."""
        return value <= self.limit if self.at_most else value >= self.limit

    def __str__(self) -> str:
        return f"{'ours ' if self.alone else ''}{'≤' if self.at_most else '≥'} {self.limit:.2f}"


@dataclass(frozen=True)
class Row:
    """One line of the table; ``bar`` is empty and ``reached`` None where nothing was promised.

    ``judged`` is what the bar is about: the ratio, or our own figure.
    """

    figure: str
    label: str
    unit: str
    plain: float
    ours: float
    ratio: float
    judged: float
    bar: str
    reached: bool | None


HALF, TWICE = Bar(0.5), Bar(2.0, at_most=False)
MEGABYTE = 1e6

_FIXED: Sequence[tuple[str, str, str, float, Bar | None]] = (
    ("start_s", "start, command to first turn", "s", 1, Bar(0.6)),
    ("memory_bytes", "memory of both servers", "MB", MEGABYTE, Bar(0.65)),
    ("memory_server_bytes", "memory of the Rasa server", "MB", MEGABYTE, None),
    ("memory_actions_bytes", "memory of the action server", "MB", MEGABYTE, None),
    ("environment_bytes", "environment on disk", "MB", MEGABYTE, Bar(0.4)),
    ("long.early", "turn 6 of a conversation", "ms", 1, None),
    ("long.late", "turn 60 of a conversation", "ms", 1, None),
    ("long.growth", "turn 60 / turn 6", "", 1, Bar(1.2, alone=True)),
    ("training_s", "training", "s", 1, None),
)
"""Figure, label, unit, divisor, bar."""

_LATENCIES = tuple(
    (f"p{percent}_{byte}", f"p{percent} {byte} byte") for byte in ("last", "first") for percent in (50, 95, 99)
)
_CPU = (("cpu_server_ms", "CPU per turn, Rasa server"), ("cpu_actions_ms", "CPU per turn, action server"))


def rows(plain: Mapping[str, float], ours: Mapping[str, float]) -> list[Row]:
    """The table of two sides' medians; figures that a side lacks are left out."""
    found: list[Row | None] = []
    for phase in dict.fromkeys(name.split(".")[0] for name in plain if name.startswith(("closed-", "human-"))):
        kind, calls = phase.split("-")
        where = f"{calls} {'call' if calls == '1' else 'calls'}{'' if kind == 'closed' else ', human pace'}"
        bar = TWICE if calls in ("1", "8", "32") else None
        found.append(_row(f"{phase}.turns_per_second", f"turns per second, {where}", "/s", 1, bar, plain, ours))
        for key, label in _LATENCIES:
            half = HALF if key == "p50_last" else None
            found.append(_row(f"{phase}.{key}", f"{label}, {where}", "ms", 1, half, plain, ours))
        for key, label in _CPU:
            found.append(_row(f"{phase}.{key}", f"{label}, {where}", "ms", 1, None, plain, ours))
    for figure, label, unit, divisor, bar in _FIXED:
        found.append(_row(figure, label, unit, divisor, bar, plain, ours))
    return [row for row in found if row is not None]


def _row(
    figure: str, label: str, unit: str, divisor: float, bar: Bar | None,
    plain: Mapping[str, float], ours: Mapping[str, float],
) -> Row | None:  # fmt: skip
    if figure not in plain or figure not in ours:
        return None
    one, other = plain[figure] / divisor, ours[figure] / divisor
    judged = other if bar and bar.alone else other / one
    return Row(
        figure, label, unit, one, other, other / one, judged, str(bar or ""), bar.reached(judged) if bar else None
    )


def table(found: Iterable[Row]) -> str:
    """The rows as lines of text."""
    head = f"{'':44} {'plain':>10} {'ours':>10}  {'ours/plain':>10}  {'bar':11}"
    return "\n".join([head, *(_line(row) for row in found)])


def missed(found: Iterable[Row]) -> list[Row]:
    """The rows whose bar was not reached."""
    return [row for row in found if row.reached is False]


def as_json(found: Iterable[Row]) -> list[dict[str, Any]]:
    """The rows as JSON values."""
    return [asdict(row) for row in found]


def _line(row: Row) -> str:
    verdict = {None: "", True: "reached", False: "NOT REACHED"}[row.reached]
    label = f"{row.label} ({row.unit})" if row.unit else row.label
    return f"{label:44} {row.plain:10.1f} {row.ours:10.1f}  {row.ratio:10.2f}  {row.bar:11} {verdict}".rstrip()
