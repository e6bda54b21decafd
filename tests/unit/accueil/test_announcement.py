"""What the operator is told when the desk is open."""
from __future__ import annotations

from pathlib import Path

import pytest

from accueil.announcement import address, calendar, opened
from frontdesk.settings import Settings


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (Settings(), "http://127.0.0.1:5005"),
        (Settings(host="0.0.0.0", port=80), "http://127.0.0.1:80"),
        (Settings(host="::"), "http://[::1]:5005"),
        (Settings(host="::1"), "http://[::1]:5005"),
        (Settings(host="accueil.lan"), "http://accueil.lan:5005"),
        (Settings(public_url="https://accueil.example.fr/"), "https://accueil.example.fr"),
    ],
)
def test_an_address_that_a_browser_can_open(settings: Settings, expected: str) -> None:
    assert address(settings) == expected


def test_the_calendar_is_named_without_its_password() -> None:
    assert calendar(Settings(data_dir=Path("var"))) == "SQLite, var/desk.db"
    assert "hush" not in calendar(Settings(database_url="postgresql://accueil:hush@db/accueil"))


def test_where_everything_is() -> None:
    said = opened(Settings(business_name="Cabinet Martin"), [Path("var/log/server.log")])
    assert "« Cabinet Martin »" in said
    for part in ("http://127.0.0.1:5005/demo", "/api/vapi/webhook", "var/log/server.log", "Ctrl-C"):
        assert part in said
