"""What exists twice is compared: actions, slots, responses in Python and in the domain."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import yaml
from rasa_sdk.executor import ActionExecutor

ROOT = Path(__file__).resolve().parents[2]
FILES = [ROOT / "domain.yml", *sorted((ROOT / "domain").glob("*.yml"))]
DOMAIN = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in FILES]
SOURCES = {path: path.read_text(encoding="utf-8") for path in sorted((ROOT / "actions").glob("*.py"))}
OF_RASA = {"requested_slot", "session_started_metadata"}


def in_domain(key: str) -> set[str]:
    return {name for part in DOMAIN for name in (part.get(key) or [])}


def literals(pattern: str) -> set[str]:
    """Text literals of actions/ that match ``pattern``."""
    found = set()
    for source in SOURCES.values():
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.fullmatch(pattern, node.value):
                found.add(node.value)
    return found


def test_every_action_of_the_domain_runs_and_none_is_forgotten() -> None:
    executor = ActionExecutor()
    executor.register_package("actions")
    assert set(executor.actions) == in_domain("actions")


def test_every_response_that_is_said_stands_in_the_domain() -> None:
    assert literals(r"utter_\w+") <= in_domain("responses")


def test_every_response_of_the_domain_is_said_by_someone() -> None:
    rules = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "data" / "rules").glob("*.yml"))
    channels = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "channels").glob("*.py"))
    slots = {f"utter_ask_{slot}" for slot in in_domain("slots")}
    said = literals(r"utter_\w+") | slots | set(re.findall(r"utter_\w+", rules + channels))
    assert in_domain("responses") <= said


def test_slots_are_spelled_in_memory_and_wording_alone() -> None:
    for path, source in SOURCES.items():
        if path.name != "memory.py":
            assert "get_slot(" not in source, f"{path.name} reads a slot by name"


def test_every_slot_that_is_set_stands_in_the_domain() -> None:
    names: set[str] = set()
    for source in SOURCES.values():
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "SlotSet":
                first: Any = node.args[0]
                if isinstance(first, ast.Constant):
                    names.add(first.value)
    assert names <= in_domain("slots") | OF_RASA


def test_no_sentence_stands_in_python() -> None:
    for path, source in SOURCES.items():
        assert not re.search(r"utter_message\(\s*(text\s*=|f?\"|f?')", source), f"{path.name} says its own words"
