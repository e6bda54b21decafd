"""The socket.io events of all pages: sessions confirmed, turns taken, every page of a session answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import structlog
from socketio import AsyncServer

from channels.messages import Utterance
from channels.web_protocol import OPENING_TURN, Refused, acknowledgement, bot_events, read_message, requested_session
from channels.web_sessions import Session, SessionSigner

if TYPE_CHECKING:
    from channels.turns import TurnRunner

log = structlog.get_logger()

MAX_WAITING = 16
"""Events of one connection that may wait for their answer; our own page never has more than one."""


class Conversations:
    """What the socket.io server is told to do. ``channel`` is the name by which the domain knows it.

    Each event is a task of its own; a conversation's turns stay in order because the runner takes them so.
    """

    def __init__(self, sio: AsyncServer, signer: SessionSigner, runner: TurnRunner, channel: str) -> None:
        self.sio = sio
        self.signer = signer
        self.runner = runner
        self.channel = channel
        self._waiting: Counter[str] = Counter()

    def listen(self) -> None:
        """Answer the events of the protocol. Unknown events are ignored by the server itself."""
        self.sio.on("session_request", self.session_request)
        self.sio.on("user_uttered", self.user_uttered)

    async def session_request(self, sid: str, *data: object) -> dict[str, Any] | None:
        """Confirm the session that a page holds, or open a new one and greet."""
        if self._waiting[sid] >= MAX_WAITING:
            return await self._refuse(sid, Refused("too_many"))
        session, is_new = requested_session(data[0] if data else None, self.signer)
        with self._counted(sid):
            await self._join(sid, session)
            await self.sio.emit("session_confirm", session.id, room=sid)
            if is_new:
                log.info("web_session_opened", conv_id=session.conversation)
                await self._take(session, OPENING_TURN, "", intent="open_conversation")
        return None

    async def user_uttered(self, sid: str, *data: object) -> dict[str, Any]:
        """Take the turn of a message and acknowledge it once its reply is saved; say why when it can't be taken."""
        if self._waiting[sid] >= MAX_WAITING:
            return await self._refuse(sid, Refused("too_many"))
        said = read_message(data[0] if data else None, self.signer)
        if isinstance(said, Refused):
            return await self._refuse(sid, said)
        with self._counted(sid):
            await self._join(sid, said.session)
            return await self._take(said.session, said.turn, said.text)

    async def _take(self, session: Session, turn: str, text: str, intent: str | None = None) -> dict[str, Any]:
        reply = await self.runner.take(Utterance(session.conversation, turn, text, self.channel, intent=intent))
        for event in bot_events(reply, turn):
            await self.sio.emit("bot_uttered", event, room=session.conversation)
        return acknowledgement(reply, turn)

    async def _join(self, sid: str, session: Session) -> None:
        """One connection hears one conversation. A page that has gone meanwhile is no reason to drop its message."""
        if not self.sio.manager.is_connected(sid, "/"):
            return
        for room in self.sio.rooms(sid):
            if room not in (sid, session.conversation):
                await self.sio.leave_room(sid, room)
        await self.sio.enter_room(sid, session.conversation)

    async def _refuse(self, sid: str, refused: Refused) -> dict[str, Any]:
        body = refused.to_json()
        log.info("web_message_refused", reason=refused.type, trace_id=body["trace_id"])
        await self.sio.emit("error", body, room=sid)
        return body

    @contextmanager
    def _counted(self, sid: str) -> Iterator[None]:
        self._waiting[sid] += 1
        try:
            yield
        finally:
            self._waiting[sid] -= 1
            if not self._waiting[sid]:
                del self._waiting[sid]
