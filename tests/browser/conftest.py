"""Chromium, a running desk, and a site of somebody else that embeds the widget."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from chat import Chat
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright
from running_desk import RunningDesk
from sites import Site, site

from tools.chromium import NAMES

ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
PATIENCE = 20_000
"""Milliseconds for which a page is watched for what should appear on it; nothing waits so long when all is well."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "/tests/browser/" in item.path.as_posix():
            item.add_marker("browser")


@pytest.fixture(scope="session")
def other_site() -> Iterator[Site]:
    """A site that ``WEB_ORIGINS`` names."""
    with site() as running:
        yield running


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory, other_site: Site) -> Iterator[RunningDesk]:
    """Both servers, on a Monday morning with an empty calendar."""
    environment = {"ACCUEIL_NOW": "2026-06-01T09:00:00+02:00", "WEB_ORIGINS": other_site.origin}
    running = RunningDesk(tmp_path_factory.mktemp("browser-desk"), environment).start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """The system's Chromium, or the one that ``playwright install chromium`` fetched; skips where there is none.

    For one module at a time: while Playwright runs, no asynchronous test of another folder can.
    """
    with sync_playwright() as playwright:
        kind = playwright.chromium
        path = next(filter(None, map(shutil.which, NAMES)), kind.executable_path)
        if not Path(path).exists():
            pytest.skip("no Chromium on this machine: apt-get install chromium, or playwright install chromium")
        expect.set_options(timeout=PATIENCE)
        browser = kind.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture
def new_page(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Makes pages, each of a visitor of their own; a script that fails on one of them fails the test."""
    contexts, failures = [], []

    def heard(message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            failures.append(message.text)

    def make(**options: Any) -> Page:
        context = chromium.new_context(locale="fr-FR", **options)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: failures.append(str(error)))
        page.on("console", heard)
        page.set_default_timeout(PATIENCE)
        return page

    yield make
    for context in contexts:
        context.close()
    assert failures == []


@pytest.fixture
def demo(desk: RunningDesk, new_page: Callable[..., Page]) -> Chat:
    """The demo page on a desktop, the widget closed."""
    page = new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"{desk.base_url}/demo")
    return Chat(page)
