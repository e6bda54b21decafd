"""Rasa's tracker store: the tracker and the turn's reply are saved in one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from channels.journal import Commit, Journal
from channels.journal_store import open_journal
from channels.tracker_state import dump, load
from channels.turn_context import current_turn
from frontdesk.settings import Settings


class JournalTrackerStore(TrackerStore):
    """``channels.tracker_store.JournalTrackerStore`` in ``endpoints.yml``.

    Outside a turn of ours (no ``TurnContext``) it reads and writes the tracker alone.
    """

    def __init__(
        self,
        host: str | None = None,
        domain: Domain | None = None,
        event_broker: EventBroker | None = None,
        journal: Journal | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(domain, event_broker)
        self.journal = journal or open_journal(Settings.load())

    async def create_tracker(self, sender_id: str, append_action_listen: bool = True) -> DialogueStateTracker:
        """A tracker without events; it is saved with its first turn, not before."""
        return self.init_tracker(sender_id)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation's tracker, bounded to its last turns, or None."""
        turn = current_turn.get()
        if turn is not None and turn.conversation == sender_id:
            state = turn.state
        else:
            state = await self.journal.state(sender_id)
        tracker = load(sender_id, state, self.domain.slots) if state else None
        if turn is not None and tracker is not None:
            turn.effects = _effects(tracker)
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Commit the turn: tracker, reply and effects together, or nothing when an action failed."""
        turn = current_turn.get()
        if turn is None or turn.conversation != tracker.sender_id:
            await self.journal.save_state(tracker.sender_id, dump(tracker))
            return
        if turn.failed or not _heard(tracker):
            return  # Rasa saves a new conversation once before its first turn has run
        reply = turn.output.reply()
        new = max(0, _effects(tracker) - turn.effects)
        await self.journal.commit(Commit(turn.conversation, turn.turn, turn.state, dump(tracker), reply, new))
        turn.reply = reply

    async def keys(self) -> Iterable[str]:
        """The ids of all conversations."""
        return await self.journal.conversations()


def _heard(tracker: DialogueStateTracker) -> bool:
    """True when the caller's words are in the tracker."""
    return any(isinstance(event, UserUttered) for event in tracker.events)


def _effects(tracker: DialogueStateTracker) -> int:
    """How often the conversation has changed the calendar, as its actions count it."""
    return int(tracker.get_slot("effects") or 0)
