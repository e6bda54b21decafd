"""A real PostgreSQL server for tests: started on a free port of the loopback, thrown away at the end.

    with postgres_server() as server:
        url = server.new_database()

The binaries are those of Debian's package ``postgresql``; root installs it where it is missing. Where that can't
be done the tests are skipped with the reason, but in CI (``CI=true``) they fail.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import psycopg2
import pytest

ROLE = "accueil"
_ACCOUNT = "postgres"  # initdb refuses root
_NUMBERS = count(1)


@dataclass(frozen=True)
class PostgresServer:
    """A running server; the role is a superuser and needs no password."""

    port: int
    folder: Path

    def url(self, database: str) -> str:
        """SQLAlchemy address of ``database``."""
        return f"postgresql+psycopg2://{ROLE}@127.0.0.1:{self.port}/{database}"

    def new_database(self, name: str = "") -> str:
        """SQLAlchemy address of a new, empty database."""
        name = name or f"test_{next(_NUMBERS)}"
        self.execute(f'CREATE DATABASE "{name}"')
        return self.url(name)

    def execute(self, statement: str, database: str = "postgres") -> None:
        """Run one statement outside of any transaction."""
        connection = psycopg2.connect(host="127.0.0.1", port=self.port, user=ROLE, dbname=database)
        try:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute(statement)
        finally:
            connection.close()

    def stop(self) -> None:
        """Stop at once, as a crash would."""
        _run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop")

    def start(self, *options: str) -> None:
        """Start (again) on the same port; ``options`` are ``name=value`` of postgresql.conf."""
        settings = " ".join(
            f"-c {option}"
            for option in (
                f"port={self.port}",
                "listen_addresses=127.0.0.1",
                f"unix_socket_directories={self.folder}",
                "max_connections=100",
                *options,
            )
        )
        log = str(self.folder / "log")
        _run("pg_ctl", "-D", str(self.folder / "data"), "-l", log, "-o", settings, "-w", "start")


@contextmanager
def postgres_server(durable: bool = False) -> Iterator[PostgresServer]:
    """A server of its own; with ``durable`` it waits for the disk at each commit, as in production."""
    _require_binaries()
    folder = Path(tempfile.mkdtemp(prefix="accueil-pg-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, _ACCOUNT, _ACCOUNT)
        _run("initdb", "-D", str(folder / "data"), "-U", ROLE, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        server = PostgresServer(_free_port(), folder)
        server.start() if durable else server.start("fsync=off", "synchronous_commit=off")
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _binaries() -> Path | None:
    """The folder of the newest installed server, or None."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    versions = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(versions, key=lambda path: int(path.parent.name), default=None)


def _require_binaries() -> None:
    if _binaries() is None and os.geteuid() == 0 and shutil.which("apt-get"):
        _install()
    if _binaries() is None:
        reason = "PostgreSQL is not installed (Debian: apt-get install postgresql)"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)


def _install() -> None:
    # Debian's package would also create and start a server of its own, on the usual port.
    conf = Path("/etc/postgresql-common/createcluster.conf")
    if not conf.exists():
        conf.parent.mkdir(exist_ok=True)
        conf.write_text("create_main_cluster = false\n")
    quiet: dict[str, Any] = {"env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, "capture_output": True}
    subprocess.run(["apt-get", "update"], check=False, **quiet)
    command = ["apt-get", "install", "-y", "--no-install-recommends", "-o", "Dpkg::Options::=--force-confold"]
    subprocess.run([*command, "postgresql"], check=False, **quiet)


def _run(program: str, *arguments: str) -> None:
    account: dict[str, Any] = {"user": _ACCOUNT, "group": _ACCOUNT, "extra_groups": []} if os.geteuid() == 0 else {}
    folder = _binaries()
    assert folder is not None
    # Not captured by a pipe: the server would inherit it, and keep it open.
    with tempfile.TemporaryFile() as output:
        done = subprocess.run(
            [folder / program, *arguments], stdout=output, stderr=subprocess.STDOUT, cwd="/", check=False, **account
        )
        output.seek(0)
        if done.returncode:
            raise RuntimeError(f"{program}: {output.read().decode(errors='replace')}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
