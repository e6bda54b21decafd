"""The two servers under supervisor (supervisord.org), which restarts the one that dies."""
from __future__ import annotations

import configparser
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from shlex import quote
from typing import Any
from xmlrpc.client import Error as RpcError
from xmlrpc.client import ServerProxy

from supervisor.xmlrpc import SupervisorTransport

from accueil.exits import WrongSetup

_LONGEST_SOCKET = 100
"""Bytes: the system's limit for a socket's path is 108 on Linux, 104 elsewhere."""

_STOP = 25
"""Seconds for everything to stop before it is killed; each server has ten of its own."""


@dataclass(frozen=True)
class State:
    """One server as supervisor sees it; ``started`` is when it was started last (Unix seconds), 0 for never."""

    name: str
    started: int


class ProcessManager:
    """One supervisord of ours, for the time of one launch."""

    def __init__(self, commands: Mapping[str, list[str]], data_dir: Path) -> None:
        """``commands`` maps a server's name to its command line; files go to ``run`` and ``log`` in ``data_dir``.

        Raises ``WrongSetup`` for a folder that supervisor can't be told.
        """
        if "%" in str(data_dir.absolute()):  # supervisor expands it, once in some places and twice in others
            raise WrongSetup(f"Le dossier des données {data_dir} ne peut pas avoir de « % » dans son nom.")
        self._commands = commands
        self._run = (data_dir / "run").absolute()
        self._logs = (data_dir / "log").absolute()
        self._process: subprocess.Popen[bytes] | None = None
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        self._transport = SupervisorTransport(None, None, "unix://")

    def log_file(self, name: str) -> Path:
        """Where the server ``name`` logs."""
        return self._logs / f"{name}.log"

    def start(self, environment: Mapping[str, str], keep_open: int) -> None:
        """Start supervisor and through it all servers, at once. ``keep_open`` is inherited by supervisor alone."""
        for folder in (self._run, self._logs):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        socket = self._socket()
        file = self._run / "supervisord.conf"
        with file.open("w", encoding="utf-8") as stream:
            self._configuration(socket).write(stream)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "accueil.supervisord", "-c", str(file)],
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            pass_fds=(keep_open,),
            start_new_session=True,  # Ctrl-C is for the launcher, which then stops everything in order
        )
        self._transport = SupervisorTransport(None, None, f"unix://{socket}")

    def alive(self) -> bool:
        """Whether supervisor itself still runs."""
        return self._process is not None and self._process.poll() is None

    def states(self) -> list[State]:
        """The servers; empty while supervisor does not answer yet, or no more."""
        try:
            found: Any = ServerProxy("http://localhost", transport=self._transport).supervisor.getAllProcessInfo()
        except (OSError, HTTPException, RpcError):
            self._transport.close()  # it would go on with the connection that failed
            return []
        return [State(one["name"], one["start"]) for one in found]

    def stop(self) -> None:
        """Stop the servers and supervisor; returns when they are gone."""
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(_STOP)
            except subprocess.TimeoutExpired:  # the servers notice by themselves (accueil.lifeline)
                self._process.kill()
                self._process.wait()
        if self._temporary is not None:
            self._temporary.cleanup()

    def _socket(self) -> Path:
        path = self._run / "supervisor.sock"
        if len(os.fsencode(path)) > _LONGEST_SOCKET:
            self._temporary = tempfile.TemporaryDirectory(prefix="accueil-")
            path = Path(self._temporary.name) / path.name
        with suppress(FileNotFoundError):
            path.unlink()
        return path

    def _configuration(self, socket: Path) -> configparser.RawConfigParser:
        config = configparser.RawConfigParser()
        config["unix_http_server"] = {"file": str(socket), "chmod": "0600"}
        config["rpcinterface:supervisor"] = {
            "supervisor.rpcinterface_factory": "supervisor.rpcinterface:make_main_rpcinterface"
        }
        config["supervisord"] = {
            "nodaemon": "true",
            "silent": "true",
            "umask": "077",
            "logfile": str(self._logs / "supervisor.log"),
            "logfile_maxbytes": "1MB",
            "logfile_backups": "1",
            "pidfile": str(self._run / "supervisord.pid"),
            "childlogdir": str(self._logs),
            **({"user": "root"} if os.geteuid() == 0 else {}),  # else supervisor asks at every start whether we mean it
        }
        for name, command in self._commands.items():
            config[f"program:{name}"] = self._program(name, command)
        return config

    def _program(self, name: str, command: list[str]) -> dict[str, str]:
        return {
            "command": " ".join(quote(part) for part in command).replace("%", "%%"),
            "autostart": "true",
            "autorestart": "true",
            # One that lived a second is started again at once; below that, with one second more each time.
            "startsecs": "1",
            "startretries": "1000000",
            "stopwaitsecs": "10",
            "stopasgroup": "true",
            "killasgroup": "true",
            "redirect_stderr": "true",
            "stdout_logfile": str(self.log_file(name)),
            "stdout_logfile_maxbytes": "20MB",
            "stdout_logfile_backups": "5",
        }

