"""Utterances kept as YAML, and the offer and the hour that they are heard at."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from frontdesk.clock import PARIS

NOW = datetime(2026, 6, 1, 9, tzinfo=PARIS)
"""A Monday."""

OFFER = [
    datetime(2026, 6, 2, 9, tzinfo=PARIS),
    datetime(2026, 6, 2, 14, tzinfo=PARIS),
    datetime(2026, 6, 4, 9, 30, tzinfo=PARIS),
]

_FOLDER = Path(__file__).parents[1] / "unit" / "understanding"


def utterances(kind: str) -> list[Any]:
    """The rows of ``<kind>.yml``: what was said and what must be heard."""
    return list(yaml.safe_load((_FOLDER / f"{kind}.yml").read_text(encoding="utf-8")))


def said(row: dict[str, Any]) -> str:
    """The name of a row in the report of a test."""
    return str(row["said"])


def moment(text: str) -> datetime:
    """ "06-02 15:00" in the year of ``NOW``."""
    return datetime.strptime(f"{NOW.year}-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=PARIS)
