"""The real Sanic app with our channels, the real journal, and an agent whose dialogue is a short script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from postgres import PostgresServer, postgres_server
from scripted_agent import ScriptedAgent

from channels import turns
from channels.journal import Journal
from channels.journal_store import open_journal
from frontdesk.settings import Settings


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    with postgres_server() as server:
        yield server


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("ACCUEIL_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("ACTIONS_PORT", "9")  # nobody listens there
    for name in ("VAPI_LLM_API_KEY", "VAPI_WEBHOOK_SECRET", "DATABASE_URL", "TRANSFER_NUMBER", "ACCUEIL_NOW"):
        monkeypatch.delenv(name, raising=False)
    return Settings.load()


@pytest.fixture
def journal(settings: Settings) -> Journal:
    return open_journal(settings)


@pytest.fixture
def agent(journal: Journal) -> ScriptedAgent:
    return ScriptedAgent(journal)


@pytest.fixture(autouse=True)
def _a_runner_of_its_own() -> Iterator[Any]:
    turns._runners.clear()
    yield
    turns._runners.clear()
