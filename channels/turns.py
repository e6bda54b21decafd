"""A turn, from the utterance to the reply: heard once, run alone, journalled, never lost."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import structlog
from rasa.core.channels.channel import UserMessage

from channels.desk_link import DeskClient
from channels.journal import Fresh, Interrupted, Journal, Orphaned, Repeated
from channels.journal_store import open_journal
from channels.locks import ConversationLocks, FileGate, Gate, PostgresGate
from channels.messages import Message, Reply, Utterance
from channels.outputs import output_for
from channels.tracker_state import pending_question
from channels.turn_context import TurnContext, current_turn
from frontdesk.settings import Settings
from frontdesk.understanding import language, name_lexicon
from frontdesk.understanding.guard import Refusal, screen

FAILURES = 2
"""The turn in a row that fails for technical reasons goes to a person."""
AT_ONCE = 8
"""Turns that run at once in a process; more would only make each of them wait within its own time limits."""
REMEMBERED = 1000
"""Conversations whose last failure is remembered; the oldest are forgotten."""
log = structlog.get_logger()
OnNewMessage = Callable[[UserMessage], Awaitable[Any]]
Responses = Callable[[], Mapping[str, list[dict[str, Any]]]]


class TurnRunner:
    """Runs the turns of all channels of this process."""

    def __init__(
        self, on_new_message: OnNewMessage, journal: Journal, locks: ConversationLocks, desk: DeskClient
    ) -> None:
        self._on_new_message = on_new_message
        self._journal = journal
        self._locks = locks
        self.desk = desk
        self._room = asyncio.Semaphore(AT_ONCE)
        self._running: set[asyncio.Task[Reply]] = set()
        self._failures: dict[str, tuple[str | None, int]] = {}
        self.responses: Responses = dict

    async def take(self, utterance: Utterance) -> Reply:
        """What the desk answers to ``utterance``.

        The same turn again gets the stored reply. The turn goes on when the one who asked hangs up.
        Never raises for a failure of the dialogue: the reply then asks to say it again, or gives the
        caller to a person.
        """
        task = asyncio.get_running_loop().create_task(self._run(utterance))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def last_reply(self, conversation: str) -> Reply | None:
        """What was said last in ``conversation``, or None."""
        async with self._locks.hold(conversation):
            return await self._journal.last_reply(conversation)

    async def _run(self, utterance: Utterance) -> Reply:
        try:
            async with self._locks.hold(utterance.conversation), self._room:
                return await self._alone(utterance)
        except Exception:  # the edge of the turn: whatever broke, the caller hears a way out
            log.exception("turn_broken", conv_id=utterance.conversation)
            return self._failure(utterance)

    async def _alone(self, utterance: Utterance) -> Reply:
        said = utterance.text if utterance.intent is None else f"/{utterance.intent}"
        opened = await self._journal.open(utterance.conversation, utterance.turn, said)
        if isinstance(opened, Repeated):
            return opened.reply
        if isinstance(opened, Interrupted):
            if await self._changed(utterance, opened.fresh):
                said = opened.text  # the desk was changed meanwhile: the first text stands, its answer must be heard
            else:
                await self._journal.take_text(utterance.conversation, opened.fresh.turn, said)
            return await self._turn(utterance, said, opened.fresh)
        if isinstance(opened, Orphaned):
            if not await self._changed(utterance, opened.before):
                return await self._turn(utterance, said, opened.fresh)
            reply = await self._turn(utterance, opened.text, opened.before)
            if reply.saved:
                await self._journal.adopt(utterance.conversation, opened.fresh.turn, reply)
            return reply
        return await self._turn(utterance, said, opened)

    async def _turn(self, utterance: Utterance, said: str, opened: Fresh) -> Reply:
        """Run one turn through Rasa; its reply once it is saved, else the words for a failure."""
        turn = TurnContext(utterance.conversation, opened.turn, opened.state, output_for(utterance.channel))
        token = current_turn.set(turn)
        try:
            await self._on_new_message(_message(utterance, said, opened, turn))
        finally:
            current_turn.reset(token)
        if turn.reply is None:
            return self._failure(utterance)
        self._failures.pop(utterance.conversation, None)
        return turn.reply

    async def _changed(self, utterance: Utterance, cut_off: Fresh) -> bool:
        """Did the turn that was cut off change the desk? Raises ``aiohttp.ClientError`` when nobody knows."""
        return await self.desk.bookings(utterance.conversation) > cut_off.effects

    def _failure(self, utterance: Utterance) -> Reply:
        """Words for a turn that was not saved: say it again; when the next turn fails too, a person."""
        earlier, count = self._failures.pop(utterance.conversation, (None, 0))
        if count == 0 or earlier is None or earlier != utterance.turn:
            count += 1  # a retry of the same turn is no second failure
        self._failures[utterance.conversation] = (utterance.turn, count)
        while len(self._failures) > REMEMBERED:
            self._failures.pop(next(iter(self._failures)))
        log.error("turn_failed", conv_id=utterance.conversation, times=count)
        if count < FAILURES:
            return Reply((self.fixed("utter_ask_again_after_failure", utterance.channel),), saved=False)
        transfer = self.fixed("utter_handover_after_failure", utterance.channel, "technical_failure")
        return Reply((transfer,), saved=False)

    def fixed(self, response: str, channel: str, transfer: str | None = None) -> Message:
        """A response of the domain that has no variables, in the channel's variant."""
        variants = self.responses().get(response) or [{}]
        own = [row for row in variants if row.get("channel") == channel] or variants
        return Message(str(own[0].get("text") or ""), response, transfer=transfer)


def _message(utterance: Utterance, said: str, opened: Fresh, turn: TurnContext) -> UserMessage:
    metadata = {
        "channel": utterance.channel,
        "turn": turn.turn,
        "caller_number": utterance.caller_number,
        "can_transfer": utterance.can_transfer,
    }
    if opened.expired and utterance.intent is None:
        said = "/session_expired"
    elif utterance.intent is None:
        heard = screen(said, pending_question(opened.state))
        said = f"/{heard.name}" if isinstance(heard, Refusal) else heard.text
    return UserMessage(said, turn.output, utterance.conversation, input_channel=utterance.channel, metadata=metadata)


_runners: dict[str, TurnRunner] = {}


def runner_for(on_new_message: OnNewMessage) -> TurnRunner:
    """The one runner of this process, made at the first call; ``on_new_message`` is Rasa's handler."""
    if "only" not in _runners:
        settings = Settings.load()
        language.prepare()  # no caller waits for the language model
        name_lexicon.prepare()  # nor for the dictionary
        journal = open_journal(settings)
        _runners["only"] = TurnRunner(
            on_new_message, journal, ConversationLocks(_gate(settings, journal)), DeskClient(settings)
        )
    return _runners["only"]


def _gate(settings: Settings, journal: Journal) -> Gate:
    if journal.engine.dialect.name == "postgresql":
        return PostgresGate(journal.engine)
    return FileGate(settings.data_dir / "conversations.lock")
