"""From what one phase saw to figures, and from the figures of all rounds to one. Pure."""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import ceil
from statistics import median
from typing import Any

Figures = dict[str, float]
"""Name of a figure (``closed-8.p50_last``) → its value."""

PERCENTILES = (50, 95, 99)
EARLY, LATE = 6, 60
"""The turns of a long conversation that are compared."""


def percentile(values: Sequence[float], percent: int) -> float:
    """The smallest of ``values`` that at least ``percent`` of them do not exceed. Raises ``ValueError`` without any."""
    if not values:
        raise ValueError("no values")
    return sorted(values)[ceil(len(values) * percent / 100) - 1]


def of_phase(name: str, seen: Mapping[str, Any], cpu: tuple[float, float], counted: bool) -> Figures:
    """Figures of one closed or human phase.

    ``seen`` is the load generator's answer, ``cpu`` the seconds that server and action server used. In a phase
    that is ``counted`` every turn was noted, so that there are turns per second and CPU per turn. Latencies and
    CPU per turn in milliseconds; ``load_share`` is the load generator's CPU over time.
    """
    turns = seen["turns"]
    found: Figures = {}
    for percent in PERCENTILES:
        found[f"{name}.p{percent}_first"] = percentile([first for _, first, _, _ in turns], percent) * 1000
        found[f"{name}.p{percent}_last"] = percentile([last for _, _, last, _ in turns], percent) * 1000
    found[f"{name}.load_share"] = seen["load_cpu"] / seen["seconds"]
    if counted:  # while every caller is busy, not at the end, when fewer and fewer are
        answered = sum(1 for *_, ended in turns if ended <= seen["full_until"])
        found[f"{name}.turns_per_second"] = answered / seen["full_until"]
        found[f"{name}.cpu_server_ms"], found[f"{name}.cpu_actions_ms"] = (one / len(turns) * 1000 for one in cpu)
    return found


def of_long(seen: Mapping[str, Any]) -> Figures:
    """The median turn 6 and turn 60 of the long conversations, milliseconds, and their ratio."""
    early, late = (
        median(last for position, _, last, _ in seen["turns"] if position == wanted) * 1000 for wanted in (EARLY, LATE)
    )
    return {"long.early": early, "long.late": late, "long.growth": late / early}


def medians(rounds: Iterable[Mapping[str, float]]) -> Figures:
    """Each figure's median over the rounds that have it."""
    values: dict[str, list[float]] = {}
    for figures in rounds:
        for name, value in figures.items():
            values.setdefault(name, []).append(value)
    return {name: median(found) for name, found in values.items()}
