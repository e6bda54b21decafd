"""The turn journal: what was heard, what was answered, and whether it changed anything.

A turn goes *received → effects → reply → committed*. Rasa saves its tracker at the end of a turn only,
so the reply and the tracker are committed together, and a turn that was not committed did not happen:
it may be run again, as what it does to the desk carries a key that makes doing it twice the same as
doing it once.
"""

from __future__ import annotations

import asyncio
import functools
import hashlib
import json
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar, Union

from sqlalchemy.engine import Connection, Engine

from channels import journal_store as store
from channels.messages import Reply
from frontdesk.clock import Clock

SESSION = timedelta(minutes=15)
"""A conversation without a word for so long has expired (specification, §3.3)."""

ECHO = timedelta(seconds=2)
"""Within this time the same words without a turn's name are a retry; nobody says "oui" to two questions so fast."""

T = TypeVar("T")


@dataclass(frozen=True)
class Fresh:
    """The turn is to be run, from ``state``; ``expired`` when the conversation has just begun anew."""

    turn: str
    state: str | None
    effects: int
    expired: bool = False


@dataclass(frozen=True)
class Repeated:
    """The turn was answered before: ``reply`` is what was said."""

    reply: Reply


@dataclass(frozen=True)
class Interrupted:
    """The turn was received with ``text`` and never committed; now it comes with another text.

    It may have changed the desk before it was cut off: who asks has to find out.
    """

    text: str
    fresh: Fresh


@dataclass(frozen=True)
class Orphaned:
    """A new turn comes after one that was received with ``text`` and never committed.

    If that one changed the desk, its answer is what the caller still has to hear.
    """

    text: str
    before: Fresh
    fresh: Fresh


Opened = Union[Fresh, Repeated, Interrupted, Orphaned]


@dataclass(frozen=True)
class Commit:
    """What is saved at the end of a turn, in one transaction."""

    conversation: str
    turn: str
    before: str | None
    state: str
    reply: Reply
    new_effects: int


class Journal:
    """Asynchronous face of the journal's tables; its SQL runs in a few threads of its own."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        # A transaction that reads first and writes later can't be given SQLite's lock any more: it takes it first.
        self.engine = engine.execution_options(writes=True)
        self._clock = clock
        self._threads = ThreadPoolExecutor(max_workers=4, thread_name_prefix="journal")

    async def open(self, conversation: str, turn: str | None, text: str) -> Opened:
        """Note that a turn was received, and say what is to be done with it.

        ``turn`` None: the channel can't tell turns apart; the same text again within ``ECHO`` is then a
        repeat, anything else a new turn.
        """
        return await self._write(functools.partial(_open, conversation, turn, text, self._clock()))

    async def take_text(self, conversation: str, turn: str, text: str) -> None:
        """Note that ``turn`` is now run with ``text``."""
        await self._write(lambda connection: store.note_text(connection, conversation, turn, fingerprint(text), text))

    async def adopt(self, conversation: str, turn: str, reply: Reply) -> None:
        """Note that ``turn`` was answered with the reply of the turn before it; the tracker stays as it is."""
        words = json.dumps(reply.to_json(), ensure_ascii=False)
        answer = functools.partial(
            store.answer_turn, conversation=conversation, turn=turn, reply=words, had_effect=True, now=self._clock()
        )
        await self._write(answer)

    async def commit(self, commit: Commit) -> None:
        """Save tracker, reply and effects of a turn together."""
        await self._write(functools.partial(_commit, commit, self._clock()))

    async def state(self, conversation: str) -> str | None:
        """The tracker of a conversation as JSON, or None."""
        row = await self._write(functools.partial(store.conversation, conversation=conversation))
        return row.state if row else None

    async def save_state(self, conversation: str, state: str) -> None:
        """Save a tracker outside any turn."""
        await self._write(lambda connection: store.put_state(connection, conversation, state, self._clock()))

    async def conversations(self) -> list[str]:
        """All conversation ids."""
        return await self._write(store.conversation_ids)

    async def last_reply(self, conversation: str) -> Reply | None:
        """What was said in the last turn, or None when nothing was."""
        row = await self._write(functools.partial(store.latest_turn, conversation=conversation))
        return Reply.from_json(json.loads(row.reply)) if row is not None and row.reply else None

    async def _write(self, work: Callable[[Connection], T]) -> T:
        def run() -> T:
            with self.engine.begin() as connection:
                return work(connection)

        return await asyncio.get_running_loop().run_in_executor(self._threads, run)


def fingerprint(text: str) -> str:
    """The same for texts that differ only in case, accents' encoding, punctuation or spaces."""
    folded = unicodedata.normalize("NFC", text).casefold()
    words = "".join(character if character.isalnum() else " " for character in folded).split()
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:32]


def _open(conversation: str, turn: str | None, text: str, now: datetime, connection: Connection) -> Opened:
    row, said = store.conversation(connection, conversation), fingerprint(text)
    name = turn or _unnamed(connection, conversation, said, now)
    seen, latest = store.turn(connection, conversation, name), store.latest_turn(connection, conversation)
    if seen is None:
        store.add_turn(connection, conversation, name, said, text, now, (latest.position if latest else 0) + 1)
        fresh = _fresh(name, row, now)
        if latest is not None and latest.reply is None and not fresh.expired:
            return Orphaned(latest.text, replace(fresh, turn=latest.turn), fresh)
        return fresh
    last = row is not None and row.last_turn == name
    if seen.reply is not None and (seen.fingerprint == said or seen.had_effect or not last):
        return Repeated(Reply.from_json(json.loads(seen.reply)))
    if seen.reply is None and latest is not None and latest.turn != name and latest.reply is not None:
        return Repeated(Reply.from_json(json.loads(latest.reply)))  # it comes too late: the talk has gone on
    # Not committed, or committed without effect and said again differently: run it from the state before it.
    fresh = Fresh(name, row.before, row.effects) if last and row is not None else _fresh(name, row, now)
    if seen.reply is not None:
        store.note_text(connection, conversation, name, said, text)
        return fresh
    return fresh if seen.fingerprint == said else Interrupted(seen.text, fresh)


def _unnamed(connection: Connection, conversation: str, said: str, now: datetime) -> str:
    """A name for a turn that came without one."""
    latest = store.latest_turn(connection, conversation)
    if latest is None:
        return "1"
    answered = latest.answered_at
    if latest.fingerprint == said and (answered is None or abs(now - answered) <= ECHO):
        return latest.turn
    return str(latest.position + 1)


def _fresh(turn: str, row: store.ConversationRow | None, now: datetime) -> Fresh:
    if row is None:
        return Fresh(turn, None, 0)
    if now - row.updated_at >= SESSION:
        return Fresh(turn, None, row.effects, expired=True)
    return Fresh(turn, row.state, row.effects)


def _commit(commit: Commit, now: datetime, connection: Connection) -> None:
    row = store.conversation(connection, commit.conversation)
    effects = (row.effects if row else 0) + commit.new_effects
    reply = json.dumps(commit.reply.to_json(), ensure_ascii=False)
    store.answer_turn(connection, commit.conversation, commit.turn, reply, commit.new_effects > 0, now)
    store.put_conversation(connection, commit.conversation, commit.state, commit.before, commit.turn, effects, now)
