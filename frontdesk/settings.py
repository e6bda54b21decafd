"""Settings of the machine: ports, folders, addresses and secrets, read once from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from frontdesk.clock import Clock, clock_starting_at, system_clock

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class SettingsError(ValueError):
    """One or more settings can't be used; the message has one line for each."""


def _secret() -> str | None:
    return field(default=None, repr=False)


@dataclass(frozen=True)
class Settings:
    """Every setting that the processes share; secrets never appear in ``repr``."""

    host: str = "127.0.0.1"
    port: int = 5005
    actions_host: str = "127.0.0.1"
    actions_port: int = 5055
    data_dir: Path = Path("var")
    practice_file: Path = Path("practice.yml")
    now: datetime | None = None
    public_url: str | None = None
    database_url: str | None = _secret()
    redis_url: str | None = _secret()
    business_name: str | None = None
    transfer_number: str | None = None
    actions_token: str | None = _secret()
    session_secret: str | None = _secret()
    session_secret_previous: str | None = _secret()
    vapi_api_key: str | None = _secret()
    vapi_llm_api_key: str | None = _secret()
    vapi_llm_api_key_previous: str | None = _secret()
    vapi_webhook_secret: str | None = _secret()
    vapi_webhook_secret_previous: str | None = _secret()
    web_origins: tuple[str, ...] = ()
    google_service_account_base64: str | None = _secret()
    google_calendar_id: str | None = None
    google_api_root: str | None = None
    smtp_url: str | None = _secret()
    sentry_dsn: str | None = _secret()

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Settings:
        """Read ``env``; an empty variable counts as unset.

        Raises ``SettingsError`` naming every variable that can't be used (never its value when secret).
        """
        return _Reader(env).settings()

    @classmethod
    def load(cls) -> Settings:
        """Read the process's environment: the only place of the project that does."""
        return cls.from_env(os.environ)

    def clock(self) -> Clock:
        """The clock that all parts are given: the machine's, or one that started at ``ACCUEIL_NOW``.

        One that was set starts when the process asks for it first, and is the same for all its parts.
        """
        return _started(self.now) if self.now else system_clock

    def conversations_url(self) -> str:
        """SQLAlchemy address of the server's store (trackers, turn journal)."""
        return self.database_url or f"sqlite:///{(self.data_dir / 'conversations.db').absolute()}"

    def desk_url(self) -> str:
        """SQLAlchemy address of the desk's store (calendar, holds, FAQ, messages)."""
        return self.database_url or f"sqlite:///{(self.data_dir / 'desk.db').absolute()}"

    def actions_url(self) -> str:
        """Base address of the action server."""
        host = f"[{self.actions_host}]" if ":" in self.actions_host else self.actions_host
        return f"http://{host}:{self.actions_port}"

    def exposure_problems(self) -> list[str]:
        """Why the chosen addresses are refused: any address but loopback needs its secrets."""
        needed: dict[str, str | None] = {}
        if self.host not in LOOPBACK:
            needed.update(
                VAPI_LLM_API_KEY=self.vapi_llm_api_key,
                VAPI_WEBHOOK_SECRET=self.vapi_webhook_secret,
                SESSION_SECRET=self.session_secret,
            )
        if self.actions_host not in LOOPBACK:
            needed.update(ACTIONS_TOKEN=self.actions_token)
        return [
            f"{name} must be set to listen on {self.host if name != 'ACTIONS_TOKEN' else self.actions_host}"
            for name, value in needed.items()
            if not value
        ]


@lru_cache(maxsize=8)
def _started(now: datetime) -> Clock:
    return clock_starting_at(now)


class _Reader:
    """Collects every problem instead of stopping at the first."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self.env = env
        self.problems: list[str] = []

    def text(self, name: str) -> str | None:
        return self.env.get(name, "").strip() or None

    def port(self, name: str, default: int) -> int:
        raw = self.text(name)
        if raw is None:
            return default
        if raw.isdecimal() and 0 < int(raw) < 65536:
            return int(raw)
        self.problems.append(f"{name} must be a port between 1 and 65535, not {raw!r}")
        return default

    def instant(self, name: str) -> datetime | None:
        raw = self.text(name)
        if raw is None:
            return None
        try:
            value = datetime.fromisoformat(raw.replace("Z", "+00:00"))
        except ValueError:
            value = None
        if value is None or value.tzinfo is None:
            self.problems.append(f"{name} must be an ISO instant with its offset, not {raw!r}")
            return None
        return value

    def settings(self) -> Settings:
        read = Settings(
            host=self.text("HOST") or Settings.host,
            port=self.port("PORT", Settings.port),
            actions_host=self.text("ACTIONS_HOST") or Settings.actions_host,
            actions_port=self.port("ACTIONS_PORT", Settings.actions_port),
            data_dir=Path(self.text("ACCUEIL_DATA_DIR") or Settings.data_dir),
            practice_file=Path(self.text("ACCUEIL_PRACTICE") or Settings.practice_file),
            now=self.instant("ACCUEIL_NOW"),
            web_origins=tuple(part.strip() for part in (self.text("WEB_ORIGINS") or "").split(",") if part.strip()),
            **{name: self.text(name.upper()) for name in _PLAIN},
        )
        if self.problems:
            raise SettingsError("\n".join(self.problems))
        return read


_PLAIN = (
    "public_url", "database_url", "redis_url", "business_name", "transfer_number", "actions_token",
    "session_secret", "session_secret_previous", "vapi_api_key", "vapi_llm_api_key",
    "vapi_llm_api_key_previous", "vapi_webhook_secret", "vapi_webhook_secret_previous",
    "google_service_account_base64", "google_calendar_id", "google_api_root", "smtp_url", "sentry_dsn",
)  # fmt: skip
