"""Asking the running servers whether they can answer; as a program, the health check of the containers."""
from __future__ import annotations

import http.client
import json
import sys
from contextlib import closing
from dataclasses import dataclass

from frontdesk.settings import Settings

_TIMEOUT = 2.0  # seconds; the promise is half a second
_EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 (a name to translate, not to listen on)


@dataclass(frozen=True)
class Health:
    """``healthy`` is the answer 200 of /health; ``missing`` names the services that are not up, if it said so."""

    healthy: bool
    missing: tuple[str, ...] = ()


def ask(settings: Settings) -> Health:
    """One request to the server's /health; a server that does not answer is not healthy."""
    return _ask(settings.host, settings.port)


def main() -> int:
    """``python -m accueil.health server|actions``: 0 when that server, in this very container, is healthy."""
    settings = Settings.load()
    servers = {"server": (settings.host, settings.port), "actions": (settings.actions_host, settings.actions_port)}
    return 0 if _ask(*servers[sys.argv[1]]).healthy else 1


def _ask(host: str, port: int) -> Health:
    host = _EVERYWHERE.get(host, host)
    try:
        with closing(http.client.HTTPConnection(host, port, timeout=_TIMEOUT)) as connection:
            connection.request("GET", "/health")
            answer = connection.getresponse()
            return Health(answer.status == http.client.OK, _missing(answer.read()))
    except (OSError, http.client.HTTPException):
        return Health(False)


def _missing(body: bytes) -> tuple[str, ...]:
    try:
        services = json.loads(body)["services"]
        return tuple(name for name, service in services.items() if service["status"] == "down")
    except (ValueError, KeyError, TypeError, AttributeError):  # an answer of something else than our server
        return ()


if __name__ == "__main__":
    sys.exit(main())
