"""Ids of web conversations: issued by the server alone, unguessable, and signed.

The id that a browser keeps is ``<random>.<signature>``; the conversation that Rasa knows is
``web-<random>``. Whoever holds only the conversation's name (a log, a console) can't join it.
"""

from __future__ import annotations

import hmac
import os
import secrets
from base64 import urlsafe_b64encode
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Union

RANDOM_BYTES = 24
_PURPOSE = b"accueil web session 1 "


@dataclass(frozen=True)
class Session:
    """One browser's conversation. ``id`` is the browser's secret, ``conversation`` what Rasa is told."""

    id: str
    conversation: str

    def __repr__(self) -> str:
        return f"Session(conversation={self.conversation!r})"


@dataclass(frozen=True)
class NotOurs:
    """What was presented is no id that this server (or its predecessor's secret) signed."""


Presented = Union[Session, NotOurs]


class SessionSigner:
    """Issues session ids and recognises them again, across restarts and one change of the secret."""

    def __init__(self, secret: str, previous: str | None = None) -> None:
        """``secret`` signs; ids signed with ``previous`` are accepted too. Raises ValueError for an empty secret."""
        if not secret:
            raise ValueError("a session secret is needed to sign session ids")
        self._secrets = [text.encode() for text in (secret, previous) if text]

    def issue(self) -> Session:
        """A new session; its id carries 192 random bits."""
        random = secrets.token_urlsafe(RANDOM_BYTES)
        return _session(random, _signature(self._secrets[0], random))

    def read(self, presented: object) -> Presented:
        """The session of an id that a client presents; anything else is ``NotOurs``."""
        if not isinstance(presented, str) or not presented.isascii():
            return NotOurs()
        random, _, signature = presented.partition(".")
        known = [hmac.compare_digest(signature, _signature(secret, random)) for secret in self._secrets]
        return _session(random, signature) if any(known) else NotOurs()


def kept_secret(path: Path) -> str:
    """The secret in the file at ``path``, made on first use (mode 0600); processes that race agree on one.

    Raises OSError when the folder can't be written.
    """
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
        fresh.touch(mode=0o600)
        fresh.write_text(secrets.token_urlsafe(32))
        with suppress(FileExistsError):
            os.link(fresh, path)
        fresh.unlink()
    return path.read_text().strip()


def _session(random: str, signature: str) -> Session:
    return Session(id=f"{random}.{signature}", conversation=f"web-{random}")


def _signature(secret: bytes, random: str) -> str:
    digest = hmac.new(secret, _PURPOSE + random.encode(), sha256).digest()
    return urlsafe_b64encode(digest).decode().rstrip("=")
