"""Asking a server whether it is well, as the launcher and the containers do."""
from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from accueil.health import Health, ask
from frontdesk.settings import Settings

DOWN = {"status": "down", "services": {"server": {"status": "ok"}, "actions": {"status": "down"}}}


@contextmanager
def answering(status: int, body: bytes) -> Iterator[int]:
    """A server on loopback that always gives this answer; its port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (200, b"{}", Health(True)),
        (503, json.dumps(DOWN).encode(), Health(False, ("actions",))),
        (503, b"<html>", Health(False)),
        (503, b'{"services": [1]}', Health(False)),
        (404, b"", Health(False)),
    ],
)
def test_what_it_answers(status: int, body: bytes, expected: Health) -> None:
    with answering(status, body) as port:
        assert ask(Settings(port=port)) == expected
        assert ask(Settings(host="0.0.0.0", port=port)) == expected


def test_nobody_there() -> None:
    with answering(200, b"{}") as port:
        pass
    assert ask(Settings(port=port)) == Health(False)


@pytest.mark.parametrize(("status", "code"), [(200, 0), (503, 1)])
@pytest.mark.parametrize(("name", "variable"), [("server", "PORT"), ("actions", "ACTIONS_PORT")])
def test_the_health_check_of_the_containers(status: int, code: int, name: str, variable: str) -> None:
    with answering(status, b"{}") as port:
        command = [sys.executable, "-m", "accueil.health", name]
        ended = subprocess.run(command, env={**os.environ, variable: str(port)}, check=False)
        assert ended.returncode == code
