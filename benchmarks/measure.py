"""One round of one side: start it, speak to it, read what it costs, stop it."""
from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
import subprocess
import sys
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import aiohttp
import psutil

from benchmarks import figures
from benchmarks.callers import CALLERS, open_session
from benchmarks.plan import Closed, Human, Long, Plan
from benchmarks.processes import Group, cpu_seconds, free_ports, pss, with_children
from benchmarks.script import Script
from benchmarks.sides import Side

READY = 180.0
"""Seconds in which a side must answer its first turn."""

PHASE = 900.0
"""Seconds after which a phase is given up."""

WARM_UP = Closed(1, 2)
"""Held before anything is timed: what servers do only once belongs to the start."""


class WrongReplies(Exception):
    """A side did not answer as the script says; there is nothing to compare."""


class NotReady(Exception):
    """A side did not come up; the message has the end of its log."""


@dataclass(frozen=True)
class Servers:
    """The processes of the two servers, children included, and the ``group`` that they belong to."""

    server: Sequence[psutil.Process]
    actions: Sequence[psutil.Process]
    group: Group

    def cpu(self) -> tuple[float, float]:
        """CPU seconds of the server and of the action server so far."""
        return cpu_seconds(self.server), cpu_seconds(self.actions)

    def memory(self) -> figures.Figures:
        """Bytes (PSS) of each server, of both together, and of what stands around them (a process manager)."""
        server, actions = sum(map(pss, self.server)), sum(map(pss, self.actions))
        return {
            "memory_server_bytes": server,
            "memory_actions_bytes": actions,
            "memory_bytes": server + actions,
            "memory_others_bytes": sum(map(pss, self.group.all())) - server - actions,
        }


class Round:
    """What one round of ``side`` gives, in ``figures``; everything it started has ended when ``run`` returns."""

    def __init__(self, side: Side, plan: Plan, project: Path, folder: Path, model: Path) -> None:
        self.figures: figures.Figures = {}
        self._side, self._plan, self._project, self._model = side, plan, project, model
        self._folder = folder
        self._number = self._turns = self._booked = 0
        self._url = ""

    def run(self) -> None:
        """Measure. Raises ``NotReady`` or ``WrongReplies``."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        self._side.prepare(self._folder)
        port, actions_port = free_ports(2)
        self._url = f"http://127.0.0.1:{port}"
        started = self._side.start(self._folder, self._model, port, actions_port)
        began = time.perf_counter()
        with Group(started.commands, started.environment, self._project, self._folder / "servers.log") as group:
            asyncio.run(self._first_turn(group))
            self.figures["start_s"] = time.perf_counter() - began
            servers = Servers(
                with_children(group.all(), started.server), with_children(group.all(), started.actions), group
            )
            self._load(WARM_UP)
            for phase in self._plan.phases:
                before = servers.cpu()
                seen = self._load(phase)
                self._note(phase, seen, servers.cpu(), before)
                if self._turns >= self._plan.memory_after and "memory_bytes" not in self.figures:
                    self.figures.update(servers.memory(), memory_turns=self._turns)
        self._check_booked()

    async def _first_turn(self, group: Group) -> None:
        line = Script(self._project).booking(0)[0]
        deadline = time.monotonic() + READY
        async with open_session(1) as session:
            while time.monotonic() < deadline and not group.ended():
                caller = CALLERS[self._side.protocol](session, self._url, str(uuid.uuid4()))
                try:
                    heard = await caller.say(line.said)
                    if not line.fault(heard.text):
                        return
                except (aiohttp.ClientError, asyncio.TimeoutError, ValueError):
                    pass  # not there yet, or only half
                await asyncio.sleep(0.02)
        raise NotReady(f"{self._side.name} does not answer:\n{group.log.read_text(errors='replace')[-3000:]}")

    def _load(self, phase: Closed | Human | Long) -> dict[str, Any]:
        job = {
            "project": str(self._project), "protocol": self._side.protocol, "url": self._url, "limit": PHASE,
            "first_number": self._number, "phase": {"kind": type(phase).__name__, **asdict(phase)},
        }  # fmt: skip
        ended = subprocess.run(
            [sys.executable, "-m", "benchmarks.load"],
            input=json.dumps(job), stdout=subprocess.PIPE, text=True, cwd=self._project, check=True,
        )  # fmt: skip
        seen: dict[str, Any] = json.loads(ended.stdout)
        if seen["errors"]:
            first = "\n".join(seen["errors"][:5])
            raise WrongReplies(f"{self._side.name}, {phase.name}: {len(seen['errors'])} wrong replies, first:\n{first}")
        self._number = seen["next_number"]
        self._turns += len(seen["turns"])
        self._booked += seen["booked"]
        return seen

    def _note(
        self, phase: Closed | Human | Long, seen: Mapping[str, Any], cpu: Sequence[float], before: Sequence[float]
    ) -> None:
        if isinstance(phase, Long):
            found = figures.of_long(seen)
        else:
            used = (cpu[0] - before[0], cpu[1] - before[1])
            found = figures.of_phase(phase.name, seen, used, counted=isinstance(phase, Closed))
        self.figures.update(found)
        print(f"  {self._side.name:5} {phase.name:10} {_short(found)}", flush=True)

    def _check_booked(self) -> None:
        """The calendar must hold what callers were told that it holds."""
        with sqlite3.connect(self._folder / "desk.db") as desk:
            written = desk.execute("SELECT count(*) FROM appointments").fetchone()[0]
        if written != self._booked:
            raise WrongReplies(f"{self._side.name}: {self._booked} appointments confirmed, {written} written")


def train(side: Side, folder: Path) -> float:
    """Seconds that a whole training takes on ``side``. Raises ``NotReady`` when it fails."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    command, environment = side.train(folder)
    began = time.perf_counter()
    with (folder / "train.log").open("wb") as log:
        ended = subprocess.run(
            command, cwd=side.project, env=dict(environment), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            timeout=PHASE, check=False,
        )  # fmt: skip
    if ended.returncode != 0:
        raise NotReady(f"training of {side.name} failed: see {folder / 'train.log'}")
    return time.perf_counter() - began


def _short(found: Mapping[str, float]) -> str:
    return "  ".join(f"{name.split('.')[-1]} {value:.1f}" for name, value in found.items() if "p9" not in name)
