"""The classes that ``endpoints.yml`` and ``credentials.yml`` name, checked before the start.

Rasa answers a mistyped tracker store, lock store or broker with a warning and a store in memory: every
conversation would be lost at the next restart. Here it is an error. For a channel it hides why it can't be
imported.
"""
from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

from accueil.exits import WrongSetup

_BUILT_IN: Mapping[str, frozenset[str]] = {
    "tracker_store": frozenset({"redis", "mongod", "sql", "dynamo"}),
    "lock_store": frozenset({"in_memory", "redis"}),
    "event_broker": frozenset({"pika", "sql", "file", "kafka"}),
    "nlg": frozenset({"callback", "response"}),
}
"""What Rasa 3.6.21 itself knows as ``type`` in each part of endpoints.yml."""


def check(endpoints: Mapping[str, Any], credentials: Mapping[str, Any]) -> None:
    """Raise ``WrongSetup`` for the first name that is neither Rasa's own nor an importable class."""
    for channel in credentials:
        if "." in channel:
            _check_class("credentials.yml", channel)
    for part, built_in in _BUILT_IN.items():
        entry = endpoints.get(part)
        name = entry.get("type") if isinstance(entry, dict) else None
        if name is not None and str(name).lower() not in built_in:
            _check_class(f"endpoints.yml, {part}", str(name))


def _check_class(place: str, name: str) -> None:
    module, _, attribute = name.rpartition(".")
    try:
        found = getattr(importlib.import_module(module), attribute, None) if module else None
    except ImportError as error:
        raise WrongSetup(f"{place} : {name} ne peut pas être importé ({error}).") from error
    if not isinstance(found, type):
        raise WrongSetup(f"{place} : la classe « {name} » n'existe pas.")
