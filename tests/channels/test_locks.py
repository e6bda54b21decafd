"""One turn of a conversation at a time, across processes; a dead process keeps no lock."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from pathlib import Path

from channels.locks import ConversationLocks, FileGate

OTHER = """
import asyncio, sys
from pathlib import Path
from channels.locks import ConversationLocks, FileGate
async def hold():
    async with ConversationLocks(FileGate(Path(sys.argv[1]))).hold("call-1"):
        print("held", flush=True)
        await asyncio.sleep(60)
asyncio.run(hold())
"""


def another_process(path: Path) -> subprocess.Popen[str]:
    """A process that holds the conversation's lock."""
    other = subprocess.Popen([sys.executable, "-c", OTHER, str(path)], stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    return other


async def test_another_process_waits_and_a_dead_one_keeps_nothing(tmp_path: Path) -> None:
    other = another_process(tmp_path / "lock")
    locks = ConversationLocks(FileGate(tmp_path / "lock"))
    waiting = asyncio.create_task(hold(locks, "call-1"))
    await asyncio.sleep(0.1)
    assert not waiting.done()
    await asyncio.wait_for(hold(locks, "call-2"), 5)  # another conversation does not wait
    other.kill()
    other.wait()
    await asyncio.wait_for(waiting, 5)


async def test_tasks_of_one_process_pass_in_order(tmp_path: Path) -> None:
    locks, order = ConversationLocks(FileGate(tmp_path / "lock")), []

    async def turn(number: int) -> None:
        async with locks.hold("call-1"):
            await asyncio.sleep(0)
            order.append(number)

    await asyncio.gather(*(turn(number) for number in range(20)))
    assert order == list(range(20))


async def hold(locks: ConversationLocks, conversation: str) -> float:
    async with locks.hold(conversation):
        return time.monotonic()
