"""The widget when the network, the page or the server goes away and comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from chat import Chat
from playwright.sync_api import Page, expect
from running_desk import RunningDesk
from sites import proxy_without_websocket

BACK = 30_000
"""Milliseconds in which a page finds a server again that was started anew."""


@pytest.fixture
def stopped(desk: RunningDesk) -> Iterator[Callable[[], None]]:
    """Stops the desk; it runs again after the test, whatever happened."""
    yield desk.stop
    if desk.launcher is None:
        desk.start()


def test_a_reload_keeps_the_conversation(demo: Chat) -> None:
    demo.open()
    demo.until_the_offer()
    before = demo.transcript()
    demo.page.reload()
    expect(demo.choices).to_have_count(4)
    assert demo.transcript() == before
    demo.choices.first.click()
    expect(demo.last_line()).to_contain_text("Camille Lefèvre")


def test_another_page_of_the_site_finds_the_conversation_again(demo: Chat, desk: RunningDesk) -> None:
    demo.open()
    demo.say("bonjour, je voudrais un rendez-vous")
    demo.page.goto(f"{desk.base_url}/demo?another")
    demo.say("Camille Lefèvre")
    expect(demo.last_line()).to_contain_text("motif")


def test_a_closed_panel_stays_closed_after_a_reload_and_keeps_its_words(demo: Chat) -> None:
    demo.open()
    demo.say("bonjour, je voudrais un rendez-vous")
    before = demo.transcript()
    demo.page.keyboard.press("Escape")
    demo.page.reload()
    expect(demo.panel).to_be_hidden()
    demo.launcher.click()
    expect(demo.own_words).to_have_count(1)
    assert demo.transcript() == before


def test_a_killed_server_comes_back_and_the_conversation_goes_on(demo: Chat, desk: RunningDesk) -> None:
    demo.open()
    demo.say("bonjour, je voudrais un rendez-vous")
    desk.kill("accueil.server")
    demo.type("Camille Lefèvre")
    expect(demo.last_line()).to_contain_text("motif", timeout=BACK)
    assert demo.transcript().count("Camille Lefèvre") == 1
    desk.wait_healthy()


def test_messages_typed_offline_are_sent_once_and_in_order(demo: Chat) -> None:
    demo.open()
    demo.say("bonjour, je voudrais un rendez-vous")
    demo.page.context.set_offline(True)
    expect(demo.status).to_contain_text("Connexion interrompue")
    for text in ("Camille Lefèvre", "un renouvellement", "jeudi matin"):
        demo.type(text)
    expect(demo.page.get_by_text("Pas encore envoyé")).to_have_count(3)
    demo.photograph("8-offline-desktop")
    demo.page.context.set_offline(False)
    expect(demo.last_line()).to_contain_text("téléphone", timeout=BACK)
    expect(demo.status).to_be_empty()
    heard = [text for text in demo.transcript() if text in ("Camille Lefèvre", "un renouvellement", "jeudi matin")]
    assert heard == ["Camille Lefèvre", "un renouvellement", "jeudi matin"]
    expect(demo.desk_words).to_have_count(5)


def test_the_desk_writes_while_it_works(demo: Chat, desk: RunningDesk) -> None:
    demo.open()
    actions = desk.process("accueil.action_server")
    actions.suspend()
    try:
        demo.type("bonjour, je voudrais un rendez-vous")
        expect(demo.panel.get_by_text("L’assistant écrit…")).to_be_visible()
    finally:
        actions.resume()
    demo.answered("bonjour, je voudrais un rendez-vous")


def test_a_reload_in_the_middle_of_a_turn_loses_nothing_and_says_nothing_twice(demo: Chat, desk: RunningDesk) -> None:
    demo.open()
    demo.say("bonjour, je voudrais un rendez-vous")
    actions = desk.process("accueil.action_server")
    actions.suspend()
    try:
        demo.type("Camille Lefèvre")
        expect(demo.panel.get_by_text("L’assistant écrit…")).to_be_visible()
        demo.page.reload()
        expect(demo.panel.get_by_text("L’assistant écrit…")).to_be_visible()
    finally:
        actions.resume()
    demo.answered("Camille Lefèvre")
    demo.say("un renouvellement")
    assert len(demo.transcript()) == 7


def test_long_polling_is_enough(desk: RunningDesk, new_page: Callable[..., Page]) -> None:
    with proxy_without_websocket(desk.port) as way:
        page = new_page()
        page.goto(f"{way.url}/demo")
        chat = Chat(page).open()
        chat.until_the_offer()
        assert way.refused  # the page did try


def test_where_nothing_works_the_phone_number_is_shown(demo: Chat) -> None:
    expect(demo.launcher).to_be_visible()
    demo.page.route("**/socket.io/**", lambda route: route.abort())
    demo.launcher.click()
    call = demo.status.get_by_role("link", name="01 99 00 12 34")
    expect(call).to_have_attribute("href", "tel:+33199001234")
    demo.photograph("9-unreachable-desktop")
    demo.page.unroute("**/socket.io/**")
    expect(demo.desk_words.first).to_contain_text("assistant automatisé", timeout=BACK)
    expect(demo.status).to_be_empty()


def test_where_even_the_script_of_the_discussion_fails_the_phone_number_is_shown(demo: Chat) -> None:
    expect(demo.launcher).to_be_visible()
    demo.page.route("**/widget/conversation.js", lambda route: route.abort())
    demo.launcher.click()
    expect(demo.status.get_by_role("link", name="01 99 00 12 34")).to_be_visible()
    demo.field.fill("bonjour")
    demo.field.press("Enter")
    expect(demo.field).to_have_value("bonjour")  # not lost: nobody could have heard it


def test_a_stopped_desk_is_told_with_the_phone_number_and_found_again(
    demo: Chat, desk: RunningDesk, stopped: Callable[[], None]
) -> None:
    demo.open()
    demo.say("bonjour, je voudrais un rendez-vous")
    stopped()
    demo.type("Camille Lefèvre")
    expect(demo.status).to_contain_text("01 99 00 12 34")
    desk.start()
    expect(demo.last_line()).to_contain_text("motif", timeout=BACK)
    expect(demo.status).to_be_empty()
    assert demo.transcript().count("Camille Lefèvre") == 1
