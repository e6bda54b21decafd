"""How lists for the secretary are printed: as a table in French, or as JSON for other programs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from babel.dates import format_datetime
from tabulate import tabulate


def print_json(rows: Sequence[Mapping[str, Any]]) -> None:
    """One JSON array, in UTF-8 and readable."""
    print(json.dumps(rows, ensure_ascii=False, indent=2))


def print_table(rows: Sequence[Mapping[str, str]]) -> None:
    """A table whose headings are the keys of the first row."""
    # Phone numbers and ids are words: as numbers they would lose their signs and zeros.
    print(tabulate(rows, headers="keys", disable_numparse=True))


def spoken_day(moment: datetime) -> str:
    """``mar. 2 juin 2026``."""
    return str(format_datetime(moment, "EEE d MMM y", locale="fr"))


def spoken_hour(moment: datetime) -> str:
    """``9 h 30``."""
    return f"{moment.hour} h {moment.minute:02}"


CHANNELS: Mapping[str, str] = {"vapi": "téléphone", "web": "site", "socketio": "site"}
"""How a channel is called in a table; any other keeps its name."""
