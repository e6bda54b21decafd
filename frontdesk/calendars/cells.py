"""Time cut into five-minute cells: what a database can refuse to give twice."""
from __future__ import annotations

from math import ceil, floor

from frontdesk.period import Period

CELL = 300
"""Seconds. A cell is named by its start, a multiple of this: UTC, as POSIX time is."""


def cells_covering(period: Period) -> range:
    """The starts, in POSIX seconds and ascending, of the cells that ``period`` touches."""
    start, end = period.instants
    return range(floor(start / CELL) * CELL, ceil(end / CELL) * CELL, CELL)
