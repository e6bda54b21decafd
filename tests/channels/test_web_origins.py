"""Which pages may connect."""

from __future__ import annotations

import pytest

from channels.web_origins import allowed_origins, is_allowed
from frontdesk.settings import Settings

ALLOWED = allowed_origins(
    Settings(
        web_origins=("https://cabinet.example/", "HTTPS://Www.Cabinet.Example"), public_url="https://desk.example/x"
    )
)
OWN = {"HTTP_HOST": "127.0.0.1:5005"}


@pytest.mark.parametrize(
    "origin",
    [
        "http://127.0.0.1:5005",
        "https://127.0.0.1:5005",  # TLS ended by a proxy
        "https://cabinet.example",
        "https://www.cabinet.example",
        "https://desk.example",
    ],
)
def test_our_own_pages_and_the_named_sites_connect(origin: str) -> None:
    assert is_allowed(origin, OWN, ALLOWED)


@pytest.mark.parametrize(
    "origin",
    [
        None,
        "",
        "null",
        "https://evil.example",
        "http://cabinet.example",  # named with https
        "https://cabinet.example.evil.example",
        "https://cabinet.example:8443",
        "http://127.0.0.1:5006",
        "file://127.0.0.1:5005",
        "http://[",
        "https://cabinet.example/",
    ],
)
def test_others_do_not(origin: str | None) -> None:
    assert not is_allowed(origin, OWN, ALLOWED)


def test_behind_a_proxy_our_own_pages_carry_the_forwarded_host() -> None:
    environ = {"HTTP_HOST": "server:5005", "HTTP_X_FORWARDED_HOST": "rdv.example, inner.example"}
    assert is_allowed("https://rdv.example", environ, ALLOWED)
    assert not is_allowed("https://inner.example", environ, ALLOWED)


def test_without_a_host_nothing_is_our_own() -> None:
    assert not is_allowed("http://", {}, frozenset())
