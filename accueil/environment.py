"""The environment of our processes: ``.env``, what Rasa's YAML files refer to, and a few fixed choices.

The only module beside ``Settings.load`` that touches ``os.environ``.
"""
from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from frontdesk.settings import Settings

DEFAULTS: Mapping[str, str] = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    # sanic-cors imports distutils; from setuptools that costs more than all of Sanic.
    "SETUPTOOLS_USE_DISTUTILS": "stdlib",
    # One sentence is one row: threads of linear algebra would only take memory and the other server's core.
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "2",
    "SANIC_ACCESS_LOG": "false",
    "SANIC_MOTD": "false",
    # A turn under way may end (five seconds at most); an open socket must not delay a restart.
    "SANIC_GRACEFUL_SHUTDOWN_TIMEOUT": "5",
    # Longer than the sixty seconds after which load balancers and Vapi give up an idle connection.
    "SANIC_KEEP_ALIVE_TIMEOUT": "75",
    # Vapi's longest messages (the report at the end of a call) stay well under it.
    "SANIC_REQUEST_MAX_SIZE": "10000000",
    "PYTHONUNBUFFERED": "1",
}
"""What our processes run with unless the operator says otherwise."""

PARENT = "ACCUEIL_PARENT"
"""Holds the id of the process that a process must not outlive."""


def load_dotenv(folder: Path) -> None:
    """Add what ``.env`` in ``folder`` says to this process's environment; what is already set stays.

    ``ACCUEIL_ENV_FILE`` names another file; empty, it means none (tests: nothing of the operator's reaches them).
    """
    name = os.environ.get("ACCUEIL_ENV_FILE", ".env")
    if name and (folder / name).is_file():
        import dotenv

        dotenv.load_dotenv(folder / name, override=False)


def for_rasa(settings: Settings) -> dict[str, str]:
    """The variables that ``endpoints.yml`` names. ``settings`` must have its secrets (``accueil.secrets``)."""
    return {"ACTIONS_WEBHOOK": f"{settings.actions_url()}/webhook", "ACTIONS_TOKEN": settings.actions_token or ""}


def of_children(settings: Settings) -> dict[str, str]:
    """The whole environment of a process that the launcher starts."""
    ours = for_rasa(settings) | {"SESSION_SECRET": settings.session_secret or ""}
    # The libraries are compiled once, by whoever imports them first; else every start would take three times longer.
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**DEFAULTS, **inherited, **ours}


def parent() -> int | None:
    """The process whose end is also this one's (``accueil.lifeline``), if the launcher started it."""
    value = os.environ.get(PARENT, "")
    return int(value) if value.isdecimal() else None


def become_parent() -> None:
    """Make every process that this one starts from now on end with it."""
    os.environ[PARENT] = str(os.getpid())


def export(settings: Settings) -> None:
    """Give this very process what ``of_children`` adds for a child; before numpy or Rasa is imported."""
    late = of_children(settings)
    late.pop("SETUPTOOLS_USE_DISTUTILS")  # Python reads it when it starts; now it would only make setuptools complain
    os.environ.update(late)
