"""The widget without a mouse, and as a screen reader hears it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from chat import PHONE, Chat
from playwright.sync_api import Page, expect
from running_desk import RunningDesk

FOCUSED = """() => {
    let element = document.activeElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element.getAttribute("aria-label") ?? element.textContent.trim();
}"""


def press_until(page: Page, key: str, name: str) -> None:
    for _ in range(30):
        if page.evaluate(FOCUSED).replace("\u00a0", " ") == name:
            return
        page.keyboard.press(key)
    raise AssertionError(f"{name!r} can't be reached with {key}")


def test_a_booking_by_keyboard_alone(demo: Chat) -> None:
    keyboard = demo.page.keyboard
    press_until(demo.page, "Tab", "Prendre rendez-vous")
    keyboard.press("Enter")
    expect(demo.field).to_be_focused()
    expect(demo.desk_words).to_have_count(1)
    for text in ("je voudrais un rendez-vous", "Alex Martin", "un contrôle", "peu importe", "alex@exemple.fr"):
        keyboard.type(text)
        keyboard.press("Enter")
        demo.answered(text)
    opening = (demo.choices.first.text_content() or "").replace("\u00a0", " ")
    press_until(demo.page, "Shift+Tab", opening)
    keyboard.press("Space")
    demo.answered(opening)
    expect(demo.field).to_be_focused()
    keyboard.type("oui")
    keyboard.press("Enter")
    demo.answered("oui")
    expect(demo.log).to_contain_text("C'est confirmé")


def test_escape_closes_and_gives_the_focus_back(demo: Chat) -> None:
    demo.open()
    demo.page.keyboard.press("Escape")
    expect(demo.panel).to_be_hidden()
    expect(demo.launcher).to_be_focused()
    demo.page.keyboard.press("Enter")
    expect(demo.field).to_be_focused()
    expect(demo.desk_words).to_have_count(1)


def test_the_close_button_does_the_same(demo: Chat) -> None:
    demo.open()
    demo.panel.get_by_role("button", name="Fermer la discussion").click()
    expect(demo.panel).to_be_hidden()
    expect(demo.launcher).to_be_focused()


def test_every_control_can_be_reached_with_tab(demo: Chat) -> None:
    demo.open()
    for name in ("Recommencer la discussion", "Fermer la discussion", "Parler à quelqu’un", "Conversation", "Envoyer"):
        press_until(demo.page, "Tab", name)


def test_on_a_phone_the_page_behind_can_not_be_reached(desk: RunningDesk, new_page: Callable[..., Page]) -> None:
    page = new_page(**PHONE)
    page.goto(f"{desk.base_url}/demo")
    Chat(page).open()
    behind = page.get_by_text("Ouvrir la discussion")
    for _ in range(12):
        page.keyboard.press("Tab")
        expect(behind).not_to_be_focused()


def test_what_a_screen_reader_is_told(demo: Chat) -> None:
    demo.open()
    expect(demo.panel).to_have_accessible_name("Discussion avec Cabinet Dupont")
    expect(demo.log).to_have_attribute("aria-live", "polite")
    expect(demo.log).to_have_accessible_name("Conversation")
    demo.say("bonjour, je voudrais un rendez-vous")
    expect(demo.log.get_by_text("Assistant :").first).to_be_attached()
    expect(demo.log.get_by_text("Vous :")).to_be_attached()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_axe_finds_nothing(desk: RunningDesk, new_page: Callable[..., Page], scheme: str, size: str) -> None:
    page = new_page(color_scheme=scheme, bypass_csp=True, **(PHONE if size == "phone" else {}))
    page.goto(f"{desk.base_url}/demo")
    chat = Chat(page)
    expect(chat.launcher).to_be_visible()
    assert chat.barriers() == []
    chat.open()
    chat.until_the_offer()
    assert chat.barriers() == []
    chat.panel.get_by_role("button", name="Parler à quelqu’un").click()
    chat.answered("Je voudrais parler à quelqu'un")
    chat.photograph(f"7-{size}-{scheme}")
    assert chat.barriers() == []


def test_nothing_moves_for_those_who_asked_for_stillness(desk: RunningDesk, new_page: Callable[..., Page]) -> None:
    page = new_page(reduced_motion="reduce")
    page.goto(f"{desk.base_url}/demo")
    Chat(page).open()
    animated = "element => element.getAnimations({ subtree: true }).length"
    page.locator(".typing").evaluate("element => { element.hidden = false; }")
    assert page.locator(".typing").evaluate(animated) == 0
