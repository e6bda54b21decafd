"""Whole calls as YAML, held over the real routes of both channels and judged by the calendar at the end."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
import yaml
from callers import PhoneCaller, WebVisitor
from running_desk import RunningDesk

HERE = Path(__file__).parent
CALLS = [call for file in sorted(HERE.glob("*.yml")) for call in yaml.safe_load(file.read_text())]
PLAYED = [(call, channel) for call in CALLS for channel in call["channels"]]


@pytest.mark.servers
@pytest.mark.parametrize(("call", "channel"), PLAYED, ids=[f"{call['name']} [{channel}]" for call, channel in PLAYED])
def test_call(golden_desk: RunningDesk, call: dict[str, Any], channel: str) -> None:
    caller: Any = PhoneCaller(golden_desk.base_url, number=call.get("number"))
    if channel == "socketio":
        caller = WebVisitor(golden_desk.base_url)
    conversation = caller.conversation
    for turn in call["turns"]:
        said = "bla " * 130 if turn["caller"] == "LONG" else turn["caller"]
        text = caller.say(said)
        reply = last_reply(golden_desk, conversation)
        if "desk" in turn:
            assert [message["response"] for message in reply] == turn["desk"], f"{said!r} → {text!r}"
        if "says" in turn:
            assert turn["says"] in text
        if "transfer" in turn:
            assert [m["transfer"] for m in reply if m["transfer"]] == [turn["transfer"]], f"{said!r} → {text!r}"
        assert bool(text) != bool(turn.get("silent")), f"{said!r} → {text!r}"
    caller.close()
    judge(golden_desk, conversation, call["then"])


def judge(desk: RunningDesk, conversation: str, expected: Any) -> None:
    """Compare what the secretary sees of this conversation with what the call should have left."""
    left = [row for row in desk.appointments() if row["conversation"] == conversation]
    if expected == "none":
        assert left == []
        return
    assert len(left) == 1
    row = left[0]
    assert row["status"] == "confirmed"
    for field in ("name", "contact", "reason"):
        if field in expected:
            assert row[field] == expected[field]
    if "day" in expected:
        assert str(row["start"]).startswith(expected["day"])


def last_reply(desk: RunningDesk, conversation: str) -> list[dict[str, Any]]:
    """What the journal holds of the last turn: response names stand there, not on the wire."""
    with sqlite3.connect(desk.folder / "conversations.db") as store:
        row = store.execute(
            "SELECT reply FROM turns WHERE conversation = ? ORDER BY position DESC LIMIT 1", (conversation,)
        ).fetchone()
    assert row is not None, f"no turn of {conversation}"
    return json.loads(row[0])
