"""What the launcher tells its operator when the desk is open."""
from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from frontdesk.practice_file import load_practice
from frontdesk.settings import Settings


def opened(settings: Settings, logs: Iterable[Path]) -> str:
    """Where the desk is, where its calendar is, where the logs are and how to stop it; several lines."""
    name = settings.business_name or load_practice(settings.practice_file).name
    rows = [
        ("Page de démonstration", f"{address(settings)}/demo"),
        ("Vapi, adresse du modèle", f"{address(settings)}/api/vapi"),
        ("Vapi, adresse du serveur", f"{address(settings)}/api/vapi/webhook"),
        ("Calendrier", calendar(settings)),
        ("Journaux", ", ".join(str(path) for path in logs)),
        ("Pour arrêter", "Ctrl-C"),
    ]
    width = max(len(label) for label, _ in rows)
    return "\n".join(["", f"L'accueil de « {name} » est ouvert.", *(f"  {k.ljust(width)} : {v}" for k, v in rows), ""])


def address(settings: Settings) -> str:
    """The desk's address for a browser: the public one when there is one."""
    if settings.public_url:
        return settings.public_url.rstrip("/")
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(settings.host, settings.host)  # noqa: S104 (to translate)
    return f"http://{f'[{host}]' if ':' in host and not host.startswith('[') else host}:{settings.port}"


def calendar(settings: Settings) -> str:
    """Which calendar appointments go to; no credential and no complete id."""
    if settings.database_url:
        return "PostgreSQL (DATABASE_URL)"
    return f"SQLite, {settings.data_dir / 'desk.db'}"
