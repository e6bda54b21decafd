"""What the callers of a measurement say, and which replies are right."""
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import yaml
from babel.dates import format_date

from benchmarks.expected import one_line, read_answers, read_responses, reply_pattern

NOW = "2026-06-01T09:00:00+02:00"
"""The clock of the desk at the start of each round, on both sides."""

DAYS = 85
"""Days on which callers wish to come, from the second day after ``NOW``: inside the horizon of practice.yml."""

CLOSED = frozenset({date(2026, 7, 14), date(2026, 8, 15)})
"""The public holidays among them."""


BOOKED = "utter_appointment_booked"


@dataclass(frozen=True)
class Line:
    """One turn: what is said, and what is to be answered (``pattern`` whole, ``contains`` somewhere in it).

    ``books`` is True when the right answer means that an appointment has been written.
    """

    said: str
    pattern: re.Pattern[str]
    contains: tuple[str, ...] = ()
    books: bool = False

    def fault(self, reply: str) -> str:
        """Why ``reply`` is wrong; empty when it is right."""
        text = one_line(reply)
        if not text:
            return "empty reply"
        if not self.pattern.fullmatch(text):
            return "another reply than expected"
        missing = [part for part in self.contains if one_line(part) not in text]
        return f"the reply lacks {missing[0]!r}" if missing else ""


def half_days() -> list[str]:
    """The wishes, each another half-day: « le mardi 16 juin au matin »."""
    first = date.fromisoformat(NOW[:10]) + timedelta(days=2)
    days = [day for day in (first + timedelta(days=n) for n in range(DAYS)) if day not in CLOSED]
    spoken = [format_date(day, "EEEE d MMMM", locale="fr") for day in days]
    return [f"le {day} {part}" for part in ("au matin", "l'après-midi") for day in spoken]


class Script:
    """The dialogue of ``dialogue.yml``, its replies taken from the domain of ``project``."""

    def __init__(self, project: Path) -> None:
        content = yaml.safe_load((Path(__file__).parent / "dialogue.yml").read_text(encoding="utf-8"))
        self._responses, self._answers = read_responses(project), read_answers(project)
        self._names: Sequence[str] = content["names"]
        self._booking: list[Mapping[str, Any]] = content["booking"]
        self._long: Mapping[str, Any] = content["long"]
        self._half_days = half_days()

    def booking(self, number: int) -> list[Line]:
        """A whole booking; ``number`` chooses name, phone number and half-day."""
        return self._lines(self._booking, number)

    def long(self, number: int) -> list[Line]:
        """A conversation of ``turns`` turns that stays in one form; the same question comes every few turns."""
        lines = self._lines([*self._long["opening"], self._long["measured"]], number)
        for other in count(number + 1):  # another half-day each time: one of them has no room for so many wishes
            if len(lines) >= self._long["turns"]:
                break
            lines += self._lines([*self._long["between"], self._long["measured"]], other)
        return lines[: self._long["turns"]]

    def _lines(self, rows: Iterable[Mapping[str, Any]], number: int) -> list[Line]:
        facts = {
            "name": self._names[number % len(self._names)],
            "phone": f"06 39 98 {number // 100 % 100:02d} {number % 100:02d}",  # the range kept for fiction
            "day": self._half_days[number % len(self._half_days)],
        }
        return [self._line(row, facts) for row in rows]

    def _line(self, row: Mapping[str, Any], facts: Mapping[str, str]) -> Line:
        contains = [str(row["says"]).format(**facts)] if "says" in row else []
        if "faq" in row:
            contains.append(self._answers[row["faq"]])
        pattern = reply_pattern(self._responses, row["desk"])
        return Line(row["caller"].format(**facts), pattern, tuple(contains), BOOKED in row["desk"])
