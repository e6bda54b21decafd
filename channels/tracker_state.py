"""A tracker as text, bounded: the last turns as they were, all before them as the state they left.

Rasa keeps every event of a conversation and replays it at each turn, so that a turn costs more the
longer the call lasts. The rules look at the last turns, at slots and at the active form; that is what
is kept: ten messages, as the specification says.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.common import all_subclasses

KEPT_TURNS = 5
"""Turns of the caller that are kept: with the desk's answers, the last ten messages."""

_DROPPED_PARSE = ("intent_ranking", "text_tokens", "response_selector")
_NOT_KEPT = ("session_started_metadata",)


def dump(tracker: DialogueStateTracker) -> str:
    """The bounded tracker as JSON."""
    events = list(tracker.events)
    cut = _cut(events)
    kept = [*_header(events[:cut]), *events[cut:]] if cut else events
    return json.dumps([_slim(event.as_dict()) for event in kept], ensure_ascii=False, separators=(",", ":"))


def load(conversation: str, state: str, slots: Iterable[Slot]) -> DialogueStateTracker:
    """The inverse of ``dump``; raises ``ValueError`` when ``state`` is no JSON of events."""
    kinds = _kinds()
    known = [kinds[data["event"]]._from_parameters(data) for data in json.loads(state) if data["event"] in kinds]
    return DialogueStateTracker.from_events(conversation, known, slots)


def pending_question(state: str | None) -> str:
    """The slot that a form has asked for in ``state`` (what ``dump`` gives, or None), or an empty text."""
    form, asked = None, None
    for event in json.loads(state) if state else ():
        if event["event"] == ActiveLoop.type_name:
            form = event.get("name")
        elif event["event"] == SlotSet.type_name and event.get("name") == REQUESTED_SLOT:
            asked = event.get("value")
    return str(asked) if form and asked else ""


def _cut(events: Sequence[Event]) -> int:
    """Index of the first event to keep; 0 when all are."""
    turns = [index for index, event in enumerate(events) if isinstance(event, UserUttered)]
    return turns[-KEPT_TURNS] if len(turns) > KEPT_TURNS else 0


def _header(dropped: Sequence[Event]) -> list[Event]:
    """Events that lead to the state which the dropped ones left."""
    slots = {event.key: event for event in dropped if isinstance(event, SlotSet) and event.key not in _NOT_KEPT}
    loops = [event for event in dropped if isinstance(event, ActiveLoop)]
    loop = [loops[-1]] if loops and loops[-1].name else []
    start: list[Event] = [ActionExecuted("action_session_start"), SessionStarted()]
    return [*start, *slots.values(), *loop, ActionExecuted("action_listen")]


def _slim(data: dict[str, Any]) -> dict[str, Any]:
    """Without what no later turn reads."""
    parsed = data.get("parse_data")
    if isinstance(parsed, dict):
        data = {**data, "parse_data": {key: parsed[key] for key in parsed if key not in _DROPPED_PARSE}}
    return data


@functools.lru_cache(maxsize=1)
def _kinds() -> Mapping[str, type[Event]]:
    """Rasa's events by name. Its own look-up makes this table anew for every event that is read."""
    return {kind.type_name: kind for kind in all_subclasses(Event)}
