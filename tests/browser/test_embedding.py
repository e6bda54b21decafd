"""The widget on somebody else's site: one line, whatever the site's own styles and scripts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from chat import Chat
from playwright.sync_api import Page, expect
from running_desk import RunningDesk
from sites import Site, site

HOSTILE = """
  * { display: inline !important; font-size: 40px !important; color: red !important; position: static !important; }
  button, input, dialog, div, p { visibility: hidden !important; transform: rotate(9deg) !important; }
"""


def a_page(desk: RunningDesk, attributes: str = "", style: str = "") -> str:
    return f"""<!doctype html><html lang="fr"><head><title>Garage Morel</title><style>{style}</style></head>
    <body><main><h1>Garage Morel</h1><p><a href="#x" data-accueil-open>Prendre contact</a></p></main>
    <script src="{desk.base_url}/widget.js" {attributes} defer></script></body></html>"""


@pytest.fixture
def visit(other_site: Site, new_page: Callable[..., Page]) -> Callable[[str], Chat]:
    def at(html: str) -> Chat:
        other_site.page = html
        page = new_page()
        page.goto(other_site.origin)
        return Chat(page)

    return at


def test_one_line_on_another_site_is_enough(visit: Callable[[str], Chat], desk: RunningDesk) -> None:
    chat = visit(a_page(desk)).open()
    chat.until_the_offer()
    chat.photograph("10-other-site-desktop")


def test_the_styles_of_the_site_do_not_reach_the_widget(visit: Callable[[str], Chat], desk: RunningDesk) -> None:
    chat = visit(a_page(desk, style=HOSTILE)).open()
    expect(chat.field).to_be_visible()
    assert chat.field.evaluate("element => getComputedStyle(element).fontSize") == "16px"
    box = chat.panel.bounding_box()
    assert box is not None and box["width"] == 384


def test_the_widget_leaves_nothing_behind_in_the_site(visit: Callable[[str], Chat], desk: RunningDesk) -> None:
    chat = visit(a_page(desk)).open()
    assert chat.page.evaluate("[typeof io, typeof Conversation, typeof start]") == ["undefined"] * 3
    assert chat.page.evaluate("document.styleSheets.length") == 1  # the site's own


def test_colour_position_and_phone_are_the_site_s_choice(visit: Callable[[str], Chat], desk: RunningDesk) -> None:
    chat = visit(a_page(desk, 'data-colour="#ffd400" data-position="left" data-phone="01 23 45 67 89"'))
    expect(chat.launcher).to_have_css("background-color", "rgb(255, 212, 0)")
    expect(chat.launcher).to_have_css("color", "rgb(0, 0, 0)")
    box = chat.launcher.bounding_box()
    assert box is not None and box["x"] == 20
    chat.open()
    chat.panel.get_by_role("button", name="Parler à quelqu’un").click()
    call = chat.log.get_by_role("link", name="Appeler le 01 23 45 67 89")
    expect(call).to_have_attribute("href", "tel:0123456789")
    assert chat.barriers() == []


def test_what_is_no_colour_is_ignored(visit: Callable[[str], Chat], desk: RunningDesk) -> None:
    chat = visit(a_page(desk, 'data-colour="red;position:fixed"'))
    expect(chat.launcher).to_have_css("background-color", "rgb(27, 107, 87)")


def test_an_element_of_the_site_can_open_the_discussion(visit: Callable[[str], Chat], desk: RunningDesk) -> None:
    chat = visit(a_page(desk))
    expect(chat.launcher).to_be_visible()
    chat.page.get_by_text("Prendre contact").click()
    expect(chat.field).to_be_focused()


def test_the_line_twice_is_one_widget(visit: Callable[[str], Chat], desk: RunningDesk) -> None:
    line = f'<script src="{desk.base_url}/widget.js" defer></script>'
    chat = visit(a_page(desk).replace(line, line + line))
    chat.open()
    expect(chat.page.locator("accueil-widget")).to_have_count(1)


def test_a_site_that_is_not_named_is_not_served_and_shows_the_phone_number(
    desk: RunningDesk, new_page: Callable[..., Page]
) -> None:
    with site() as stranger:
        stranger.page = a_page(desk)
        page = new_page()
        page.goto(stranger.origin)
        chat = Chat(page)
        chat.launcher.click()
        expect(chat.status.get_by_role("link", name="01 99 00 12 34")).to_be_visible()
        expect(chat.desk_words).to_have_count(0)
