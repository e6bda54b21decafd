"""A visitor books an appointment in the browser, judged by the calendar."""

from __future__ import annotations

from collections.abc import Callable

from chat import PHONE, Chat
from playwright.sync_api import Page, expect
from running_desk import RunningDesk


def test_a_visitor_books_on_the_demo_page(demo: Chat, desk: RunningDesk) -> None:
    expect(demo.launcher).to_be_visible()
    demo.photograph("1-demo-desktop")
    demo.open().photograph("2-greeting-desktop")
    demo.until_the_offer("Camille Lefèvre")
    demo.photograph("3-three-openings-desktop")
    opening = demo.choices.nth(1).text_content() or ""
    demo.choices.nth(1).click()
    demo.answered(opening)
    expect(demo.last_line()).to_contain_text(opening)
    expect(demo.last_line()).to_contain_text("Camille Lefèvre")
    demo.say("oui")
    demo.photograph("4-booked-desktop")
    expect(demo.log).to_contain_text("C'est confirmé")
    booked = [row for row in desk.appointments() if row["name"] == "Camille Lefèvre"]
    assert [(row["contact"], row["reason"]) for row in booked] == [("+33639981234", "un renouvellement")]


def test_a_visitor_books_on_a_phone_of_360_pixels(desk: RunningDesk, new_page: Callable[..., Page]) -> None:
    page = new_page(**PHONE)
    page.goto(f"{desk.base_url}/demo")
    chat = Chat(page)
    expect(chat.launcher).to_be_visible()
    chat.photograph("5-demo-phone")
    chat.open()
    chat.until_the_offer("Nadia Benali")
    chat.photograph("6-three-openings-phone")
    for part in (chat.panel, chat.field, *chat.choices.all()):
        box = part.bounding_box()
        assert box is not None and box["x"] >= 0 and box["x"] + box["width"] <= 360
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    chat.choices.first.tap()
    chat.say("oui, c'est bien ça")
    expect(chat.log).to_contain_text("C'est confirmé")
    assert [row["name"] for row in desk.appointments()].count("Nadia Benali") == 1


def test_the_openings_are_gone_once_one_is_chosen(demo: Chat) -> None:
    demo.open()
    demo.until_the_offer()
    demo.say("le premier")
    assert demo.page.get_by_role("group", name="Choix proposés").count() <= 1
    expect(demo.page.get_by_role("button", name="Un autre moment")).to_have_count(0)


def test_an_assistant_is_named_as_one_and_a_person_is_one_press_away(demo: Chat) -> None:
    demo.open()
    expect(demo.panel.get_by_text("Assistant automatisé", exact=True)).to_be_visible()
    demo.panel.get_by_role("button", name="Parler à quelqu’un").click()
    demo.answered("Je voudrais parler à quelqu'un")
    call = demo.log.get_by_role("link", name="Appeler le 01 99 00 12 34")
    expect(call).to_have_attribute("href", "tel:+33199001234")


def test_what_is_typed_is_shown_as_text(demo: Chat) -> None:
    demo.open()
    demo.say("<img src=x onerror=alert(1)> <b>bonjour</b>")
    expect(demo.own_words.last).to_have_text("<img src=x onerror=alert(1)> <b>bonjour</b>")
    expect(demo.panel.locator("img, b")).to_have_count(0)


def test_starting_over_opens_another_conversation(demo: Chat) -> None:
    demo.open()
    demo.say("bonjour, je voudrais un rendez-vous")
    demo.panel.get_by_role("button", name="Recommencer la discussion").click()
    expect(demo.own_words).to_have_count(0)
    expect(demo.desk_words).to_have_count(1)
    demo.say("bonjour, je voudrais un rendez-vous")
    expect(demo.last_line()).to_contain_text("nom")
