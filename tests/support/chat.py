"""A visitor's hands and eyes in the widget."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

ROOT = Path(__file__).resolve().parents[2]
SCREENSHOTS = ROOT / "build" / "screenshots"
AXE = ROOT / "tests" / "browser" / "vendor" / "axe-4.14.1.min.js"
PHONE: dict[str, Any] = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}


class Chat:
    """The widget on a page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.launcher = page.get_by_role("button", name="Prendre rendez-vous")
        self.panel = page.get_by_role("dialog")
        self.log = self.panel.get_by_role("log")
        self.field = self.panel.get_by_label("Votre message")
        self.status = self.panel.get_by_role("status")
        self.choices = self.panel.get_by_role("group", name="Choix proposés").get_by_role("button")
        self.desk_words = page.locator(".line.desk .words")
        self.own_words = page.locator(".line.visitor .words")

    def open(self) -> Chat:
        """Open the panel and wait for the greeting."""
        self.launcher.click()
        expect(self.desk_words.first).to_contain_text("assistant automatisé")
        return self

    def say(self, text: str) -> None:
        """Type a message, send it, and wait until it is answered."""
        self.type(text)
        self.answered(text)

    def type(self, text: str) -> None:
        """Type a message and send it."""
        self.field.fill(text)
        self.field.press("Enter")

    def answered(self, text: str) -> None:
        """Wait until the last thing said is ``text`` and the desk has answered it."""
        expect(self.own_words.last).to_have_text(text)
        expect(self.last_line()).to_have_class("line desk")
        expect(self.page.locator(".typing")).to_be_hidden()

    def last_line(self) -> Locator:
        """The last words of either side."""
        return self.page.locator(".line").last

    def until_the_offer(self, name: str = "Camille Lefèvre") -> None:
        """Answer every question up to the three openings."""
        for text in ("bonjour, je voudrais un rendez-vous", name, "un renouvellement", "peu importe", "06 39 98 12 34"):
            self.say(text)
        expect(self.choices).to_have_count(4)  # three openings, and "another moment"

    def transcript(self) -> list[str]:
        """All words of both sides, in the order in which they stand."""
        return self.page.locator(".line .words").all_text_contents()

    def photograph(self, name: str) -> None:
        """Keep what the visitor sees as ``build/screenshots/NAME.png``."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=SCREENSHOTS / f"{name}.png", animations="disabled")

    def barriers(self) -> list[dict[str, Any]]:
        """What axe-core finds wrong on the page as it is now: rule, impact and elements."""
        self.page.evaluate(AXE.read_text(encoding="utf-8"))
        found = self.page.evaluate("axe.run()")
        return [
            {"rule": row["id"], "impact": row["impact"], "where": [node["target"] for node in row["nodes"]]}
            for row in found["violations"]
        ]
