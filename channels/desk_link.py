"""The server's line to the action server: kept open, tried again while it restarts, and honest when it is down."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import aiohttp
import structlog
from rasa.utils.endpoints import ClientResponseError, EndpointConfig

from channels.turn_context import current_turn
from frontdesk.settings import Settings

PATIENCE = 6.0
"""Seconds from a turn's beginning in which actions are tried again: a killed action server is back in three."""
ONE_TRY = 4.0
"""Seconds that one request may take."""
PAUSE = 0.1
log = structlog.get_logger()


class DeskEndpoint(EndpointConfig):
    """The action endpoint, in place of Rasa's own.

    Rasa's opens a connection for every action and, when one fails, goes on with the turn as if it had
    run. Every action of ours may be run twice, so a broken connection is tried again; when that does
    not help, the turn is marked as failed and is not saved.
    """

    def __init__(self, url: str, token: str | None) -> None:
        headers = {"X-Internal-Token": token} if token else {}
        super().__init__(url=url, headers=headers, enable_selective_domain=True)
        self._session: aiohttp.ClientSession | None = None

    @classmethod
    def of(cls, settings: Settings) -> DeskEndpoint:
        """The endpoint that ``settings`` name."""
        return cls(f"{settings.actions_url()}/webhook", settings.actions_token)

    async def request(
        self,
        method: str = "post",
        subpath: str | None = None,
        content_type: str | None = "application/json",
        compress: bool = False,
        **kwargs: Any,
    ) -> Any | None:
        """Rasa's call; raises what Rasa expects (``aiohttp.ClientError``) once patience is over."""
        kwargs.pop("timeout", None)
        turn = current_turn.get()
        if turn is not None and turn.failed:
            raise aiohttp.ClientConnectionError("an earlier action of this turn has failed")
        until = (turn.began if turn else time.monotonic()) + PATIENCE
        while True:
            try:
                return await self._once(method, compress, kwargs)
            except ClientResponseError:
                self._failed("refused")
                raise
            except (aiohttp.ClientError, asyncio.TimeoutError) as fault:
                if time.monotonic() >= until:
                    self._failed(type(fault).__name__)
                    raise aiohttp.ClientConnectionError("the action server does not answer") from fault
                await asyncio.sleep(PAUSE)

    async def _once(self, method: str, compress: bool, kwargs: dict[str, Any]) -> Any:
        timeout = aiohttp.ClientTimeout(total=ONE_TRY)
        async with self._open().request(method, self.url, compress=compress, timeout=timeout, **kwargs) as answer:
            if answer.status >= 500:
                raise aiohttp.ClientPayloadError(f"status {answer.status}")
            if answer.status >= 400:
                raise ClientResponseError(answer.status, str(answer.reason), await answer.text())
            return await answer.json()

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=100, keepalive_timeout=60)
            self._session = aiohttp.ClientSession(headers=self.headers, connector=connector)
        return self._session

    @staticmethod
    def _failed(why: str) -> None:
        turn = current_turn.get()
        if turn is not None:
            turn.failed = True
        log.error("action_failed", why=why, conv_id=turn.conversation if turn else "")

    def copy(self) -> DeskEndpoint:
        """Rasa copies endpoints; ours is shared, with its connections."""
        return self


class DeskClient:
    """The internal API of the action server, for what the channel itself has to ask of the desk."""

    def __init__(self, settings: Settings) -> None:
        self._base = f"{settings.actions_url()}/internal/v1"
        self._headers = {"X-Internal-Token": settings.actions_token} if settings.actions_token else {}

    async def bookings(self, conversation: str) -> int:
        """How many appointments ``conversation`` has booked. Raises ``aiohttp.ClientError``."""
        data = await self._ask("GET", "/book", params={"conversation": conversation})
        return int(data["booked"])

    async def release(self, conversation: str) -> None:
        """Let go of what ``conversation`` holds. Raises ``aiohttp.ClientError``."""
        await self._ask("POST", "/holds/release", json={"conversation": conversation})

    async def healthy(self) -> bool:
        """True when the desk answers, its store included."""
        try:
            await self._ask("GET", "/health")
        except (aiohttp.ClientError, asyncio.TimeoutError):
            return False
        return True

    async def _ask(self, method: str, path: str, **kwargs: Any) -> Any:
        timeout = aiohttp.ClientTimeout(total=ONE_TRY)
        async with (
            aiohttp.ClientSession(headers=self._headers, timeout=timeout) as session,
            session.request(method, self._base + path, raise_for_status=True, **kwargs) as answer,
        ):
            return await answer.json()
