"""The two sides: how each is prepared, started, spoken to and trained."""
from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dotenv import dotenv_values

from benchmarks.environments import Environment
from benchmarks.script import NOW

PRACTICE = Path(__file__).parent / "practice.yml"

_QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
}
"""Nothing may go out to the network from a measurement."""

KEEP_ALIVE = "75"
"""Seconds, as our own servers have it. With Sanic's five, plain Rasa's action server closes connections that a
hundred calls at once have opened before anything was sent on them, and turns go on without their action."""

_ENDPOINTS = """\
action_endpoint:
  url: http://127.0.0.1:{actions_port}/webhook
tracker_store:
  type: sql
  dialect: sqlite
  db: {folder}/tracker.db
"""


@dataclass(frozen=True)
class Started:
    """What has to be started, and which arguments on their command lines tell the two servers from the rest."""

    commands: Sequence[Sequence[str]]
    environment: Mapping[str, str]
    server: str
    actions: str


class Side:
    """One side; ``folder`` in its methods is a fresh folder for all it writes in a round."""

    name: str
    protocol: str

    def __init__(self, environment: Environment, project: Path, prepared_by: Environment) -> None:
        self.environment = environment
        self.project = project
        self._prepared_by = prepared_by

    def prepare(self, folder: Path) -> None:
        """Create the desk's database in ``folder``, as a desk that has run before has it."""
        code = (
            "from accueil import databases; from frontdesk.settings import Settings; "
            "databases.prepare_desk(Settings.load())"
        )
        subprocess.run(
            [self._prepared_by.program("python"), "-c", code], cwd=self.project, env=self.variables(folder), check=True
        )

    def variables(self, folder: Path) -> dict[str, str]:
        """The environment of this side's processes: nothing of the operator's own settings, ``.env`` included."""
        kept = {key: os.environ[key] for key in ("PATH", "HOME", "LANG", "TMPDIR") if key in os.environ}
        unset = dict.fromkeys(dotenv_values(self.project / ".env"), "")
        own = {"ACCUEIL_DATA_DIR": str(folder), "ACCUEIL_PRACTICE": str(PRACTICE), "ACCUEIL_NOW": NOW}
        return {**unset, **kept, **_QUIET, **own}

    def start(self, folder: Path, model: Path, port: int, actions_port: int) -> Started:
        """What to start for a desk in ``folder`` that listens on these ports of loopback."""
        raise NotImplementedError

    def train(self, folder: Path) -> tuple[Sequence[str], Mapping[str, str]]:
        """Command and environment of a whole training into ``folder``, with nothing taken from a cache."""
        command = [*self.rasa(), "train", "--force", "--out", str(folder / "models")]
        return command, {**self.variables(folder), "RASA_CACHE_DIRECTORY": str(folder / "cache")}

    def rasa(self) -> list[str]:
        """The command ``rasa`` of this side."""
        raise NotImplementedError


class Plain(Side):
    """Rasa as published: REST channel, SQL tracker store on SQLite, HTTP action server; our model and actions."""

    name = "plain"
    protocol = "rest"

    def start(self, folder: Path, model: Path, port: int, actions_port: int) -> Started:
        """See ``Side``."""
        (folder / "credentials.yml").write_text("rest:\n")
        (folder / "endpoints.yml").write_text(_ENDPOINTS.format(actions_port=actions_port, folder=folder))
        server = [
            *self.rasa(), "run", "-m", str(model), "-i", "127.0.0.1", "-p", str(port),
            "--credentials", str(folder / "credentials.yml"), "--endpoints", str(folder / "endpoints.yml"),
        ]  # fmt: skip
        python = self.environment.program("python")
        actions = [python, "-m", "rasa_sdk", "--actions", "actions", "-p", str(actions_port)]
        variables = {**self.variables(folder), "SANIC_HOST": "127.0.0.1", "SANIC_KEEP_ALIVE_TIMEOUT": KEEP_ALIVE}
        return Started([server, actions], variables, server="run", actions="rasa_sdk")

    def rasa(self) -> list[str]:
        """See ``Side``."""
        return [self.environment.program("rasa")]


class Ours(Side):
    """The desk as ``make run`` starts it, journal, records and logs included."""

    name = "ours"
    protocol = "vapi"

    def start(self, folder: Path, model: Path, port: int, actions_port: int) -> Started:
        """See ``Side``; the model is found by the launcher itself."""
        own = {"PORT": str(port), "ACTIONS_PORT": str(actions_port)}
        command = [self.environment.program("accueil"), "run"]
        variables = {**self.variables(folder), **own}
        return Started([command], variables, server="accueil.server", actions="accueil.action_server")

    def rasa(self) -> list[str]:
        """See ``Side``."""
        return [self.environment.program("python"), "-m", "accueil.rasa_command"]
