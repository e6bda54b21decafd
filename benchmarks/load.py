"""The load generator, a process of its own: a job as JSON on its standard input, what it saw on its output."""
from __future__ import annotations

import asyncio
import json
import random
import sys
import time
import uuid
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import aiohttp

from benchmarks.callers import CALLERS, Caller, open_session
from benchmarks.script import Line, Script

PACE = (4.0, 8.0)
"""Seconds between two turns of a human caller, uniform."""

ENOUGH = 20
"""Errors after which no more calls are begun."""


@dataclass
class Seen:
    """What one phase saw. ``turns``: position in the conversation, seconds to the first text, to the last
    byte, and from the start of the phase to the end of the turn."""

    began: float = field(default_factory=time.perf_counter)
    turns: list[tuple[int, float, float, float]] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    booked: int = 0
    full_until: float = 0.0

    def now(self) -> float:
        """Seconds since the phase began."""
        return time.perf_counter() - self.began


class Player:
    """Holds conversations with one side."""

    def __init__(self, job: dict[str, Any], session: aiohttp.ClientSession) -> None:
        self.script = Script(Path(job["project"]))
        self.seen = Seen()
        self._numbers: Iterator[int] = count(job["first_number"])
        self._new = CALLERS[job["protocol"]]
        self._session, self._url = session, job["url"]

    def next_number(self) -> int:
        """The number of the next conversation."""
        return next(self._numbers)

    def caller(self) -> Caller:
        """A fresh conversation."""
        return self._new(self._session, self._url, str(uuid.uuid4()))

    async def turn(self, caller: Caller, position: int, line: Line) -> bool:
        """One turn, noted; False when the reply was wrong, which ends the conversation."""
        try:
            heard = await caller.say(line.said)
        except (aiohttp.ClientError, asyncio.TimeoutError, ValueError) as fault:
            self.seen.errors.append(f"turn {position} {line.said!r}: {type(fault).__name__} {fault}")
            return False
        fault_found = line.fault(heard.text)
        if fault_found:
            self.seen.errors.append(f"turn {position} {line.said!r}: {fault_found}: {heard.text[:200]!r}")
            return False
        self.seen.turns.append((position, heard.first, heard.last, self.seen.now()))
        self.seen.booked += line.books
        return True

    async def conversation(self, lines: list[Line]) -> None:
        """All turns without a pause."""
        caller = self.caller()
        for position, line in enumerate(lines, 1):
            if not await self.turn(caller, position, line):
                return


async def closed(player: Player, calls: int, conversations: int) -> None:
    """``calls`` at once until all ``conversations`` are held; the load is full until the last one begins."""
    left: Iterator[int] = iter(range(conversations))

    async def keep_calling() -> None:
        for _ in left:
            if len(player.seen.errors) >= ENOUGH:
                return
            player.seen.full_until = player.seen.now()
            await player.conversation(player.script.booking(player.next_number()))

    await asyncio.gather(*(keep_calling() for _ in range(calls)))


async def human(player: Player, calls: int, seconds: float) -> None:
    """``calls`` at once at a human pace: the first turns spread over one pace, then ``seconds`` that count."""
    steady = PACE[1]
    ends = steady + seconds

    async def keep_calling(dice: random.Random) -> None:
        await asyncio.sleep(dice.uniform(0.0, steady))
        while player.seen.now() < ends and len(player.seen.errors) < ENOUGH:
            caller = player.caller()
            for position, line in enumerate(player.script.booking(player.next_number()), 1):
                if player.seen.now() >= ends or not await player.turn(caller, position, line):
                    break
                await asyncio.sleep(dice.uniform(*PACE))

    await asyncio.gather(*(keep_calling(random.Random(number)) for number in range(calls)))
    player.seen.turns = [turn for turn in player.seen.turns if steady <= turn[3] - turn[2] < ends]


async def long(player: Player, conversations: int) -> None:
    """Long conversations, one after the other."""
    for _ in range(conversations):
        await player.conversation(player.script.long(player.next_number()))


RUNS: Mapping[str, Callable[..., Awaitable[None]]] = {"Closed": closed, "Human": human, "Long": long}
"""Kind of phase → how it is played."""


async def play(job: dict[str, Any]) -> dict[str, Any]:
    """Run the phase of ``job`` and say what was seen."""
    phase = dict(job["phase"])
    run = RUNS[phase.pop("kind")]
    async with open_session(phase.get("calls", 1)) as session:
        player = Player(job, session)
        cpu = time.process_time()
        await asyncio.wait_for(run(player, **phase), job["limit"])
    seen = player.seen
    return {
        "turns": seen.turns,
        "errors": seen.errors,
        "booked": seen.booked,
        "seconds": seen.now(),
        "full_until": seen.full_until,
        "load_cpu": time.process_time() - cpu,
        "next_number": player.next_number(),
    }


if __name__ == "__main__":
    json.dump(asyncio.run(play(json.load(sys.stdin))), sys.stdout)
