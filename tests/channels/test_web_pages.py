"""What the web channel serves over HTTP."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from hashlib import sha256
from html import unescape
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from web_server import WebServer, web_server

from channels.web_pages import FILES, WEB, Face
from frontdesk.settings import Settings

NAME = '<b>"Dupont"</b> & fils'
NO_BREAK = "[\u00a0\u202f]"


@pytest_asyncio.fixture
async def server(tmp_path: Path) -> AsyncIterator[WebServer]:
    async with web_server(Settings(data_dir=tmp_path, business_name=NAME)) as running:
        yield running


@pytest_asyncio.fixture
async def browser(server: WebServer) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(server.url) as session:
        yield session


async def test_the_demo_page_names_the_practice_and_executes_nothing_of_its_name(
    browser: aiohttp.ClientSession,
) -> None:
    answer = await browser.get("/demo")
    page = await answer.text()
    assert answer.content_type == "text/html" and answer.charset == "utf-8"
    assert "<b>" not in page and "&lt;b&gt;&quot;Dupont&quot;&lt;/b&gt; &amp; fils" in page
    assert "assistant automatisé" in page


async def test_the_demo_page_allows_no_inline_script_no_framing_and_no_sniffing(browser: aiohttp.ClientSession) -> None:
    answer = await browser.get("/demo")
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert not re.search(r"<script>|style=|\son\w+=", await answer.text())


async def test_the_line_to_copy_names_this_server(browser: aiohttp.ClientSession, server: WebServer) -> None:
    page = unescape(await (await browser.get("/demo")).text())
    assert f'<script src="{server.url}/widget.js" defer></script>' in page


async def test_a_host_header_can_not_inject_markup(browser: aiohttp.ClientSession) -> None:
    page = await (await browser.get("/demo", headers={"Host": '"><script>alert(1)</script>'})).text()
    assert "<script>alert" not in page


@pytest.mark.parametrize("address", FILES)
async def test_each_file_is_served_as_what_it_is_to_any_site(browser: aiohttp.ClientSession, address: str) -> None:
    name, content_type, _ = FILES[address]
    answer = await browser.get(address)
    assert await answer.read() == (WEB / name).read_bytes()
    assert answer.headers["Content-Type"] == content_type
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    known = await browser.get(address, headers={"If-None-Match": answer.headers["ETag"]})
    assert known.status == 304 and await known.read() == b""


async def test_vendored_files_are_kept_and_our_own_asked_for_again(browser: aiohttp.ClientSession) -> None:
    for address in FILES:
        caching = (await browser.get(address)).headers["Cache-Control"]
        assert ("immutable" in caching) == ("/vendor/" in address)


async def test_no_other_file_is_served(browser: aiohttp.ClientSession) -> None:
    for address in (
        "/widget/",
        "/widget/demo.html",
        "/widget/vendor/VENDORED.md",
        "/widget/../web.py",
        "/widget/%2e%2e/x",
    ):
        assert (await browser.get(address)).status == 404


async def test_what_the_widget_shows_of_the_practice(browser: aiohttp.ClientSession) -> None:
    answer = await browser.get("/widget/config.json")
    assert (await answer.json())["name"] == NAME
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


def test_a_french_number_is_shown_by_pairs_that_stay_together() -> None:
    assert Face("", "+33199001234").phone_shown == "01\u00a099\u00a000\u00a012\u00a034"
    assert Face("", "+41223344556").phone_shown == "+41223344556"
    assert Face("", "").phone_shown == ""


def test_every_visible_text_has_french_typography() -> None:
    texts = list(json.loads((WEB / "texts.fr.json").read_text(encoding="utf-8")).values())
    page = (WEB / "demo.html").read_text(encoding="utf-8")
    texts += re.findall(r">([^<>]+)<", re.sub(r"<(pre|code|script).*?</\1>", "", page, flags=re.DOTALL))
    assert len(texts) > 30
    for text in map(unescape, texts):
        assert not re.search(rf"(?<!{NO_BREAK})[?!;:»]|«(?!{NO_BREAK})", text), text


def test_the_widget_says_only_what_the_texts_hold() -> None:
    texts = json.loads((WEB / "texts.fr.json").read_text(encoding="utf-8"))
    script = (WEB / "widget.js").read_text(encoding="utf-8")
    named = set(re.findall(r'data-(?:text|label|placeholder)="(\w+)"|texts\.(\w+)\b(?!\.json)', script))
    used = {first or second for first, second in named} | set(re.findall(r'"(you|desk|unreachable\w*)"', script))
    states = {"connecting", "offline", "waiting", "refused"}
    assert used | states == set(texts)


def test_our_own_script_stays_small() -> None:
    assert len((WEB / "widget.js").read_text(encoding="utf-8").splitlines()) <= 250


def test_vendored_files_are_what_their_note_says() -> None:
    note = (WEB / "vendor" / "VENDORED.md").read_text(encoding="utf-8")
    for file in (WEB / "vendor").iterdir():
        if file.suffix == ".js":
            assert sha256(file.read_bytes()).hexdigest() in note
