"""A reading of an ambiguous wish in words that can be said, and that mean only that when heard again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from frontdesk.language.say import NBSP, written_day
from frontdesk.understanding.when.days import shift
from frontdesk.understanding.when.evaluate import Frame, Minutes, Table
from frontdesk.understanding.when.times import DAY


def labels(tables: Sequence[Table], frame: Frame) -> tuple[str, ...]:
    """One label for each of ``tables``: what it has that not all of them have."""
    shared = [day for day in tables[0] if all(other.get(day) == tables[0][day] for other in tables[1:])]
    own = [{day: spans for day, spans in table.items() if day not in shared} for table in tables]
    return tuple(_label(part or table, frame) for part, table in zip(own, tables, strict=True))


def _label(table: Table, frame: Frame) -> str:
    runs = _runs(table)
    return " et ".join(_run_label(first, last, table[first], frame) for first, last in runs[:2])


def _runs(table: Table) -> list[tuple[date, date]]:
    """Stretches of days in a row with the same hours."""
    runs: list[tuple[date, date]] = []
    for day in sorted(table):
        if runs and shift(runs[-1][1], 1) == day and table[runs[-1][0]] == table[day]:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs


def _run_label(first: date, last: date, spans: Sequence[Minutes], frame: Frame) -> str:
    if first == last:
        named = written_day(first)
    elif last >= frame.last:
        named = f"à partir du {written_day(first)}"
    elif first <= frame.today:
        named = f"jusqu'au {written_day(last)}"
    else:
        named = f"du {written_day(first)} au {written_day(last)}"
    hours = " ou ".join(_hours(start, end) for start, end in spans if (start, end) != (0, DAY))
    return f"{named} {hours}".strip()


def _hours(start: int, end: int) -> str:
    if end == DAY:
        return f"à partir de {_hour(start)}"
    if start == 0:
        return f"avant {_hour(end)}"
    return f"de {_hour(start)} à {_hour(end)}"


def _hour(minute: int) -> str:
    hour, rest = divmod(minute, 60)
    return f"{hour}{NBSP}h" + (f"{NBSP}{rest:02d}" if rest else "")
