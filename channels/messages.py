"""What goes through a channel: an utterance in, a reply out. Plain values, the same for phone and web."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Utterance:
    """What a caller said, once.

    ``turn`` names the turn inside the conversation: the same name again is the same turn again (a
    retry, or a longer version of it); None when the channel can't tell. ``intent`` stands instead of a
    text for what a channel itself has to say ("the page was opened"); it never comes from a caller.
    ``can_transfer`` says that the channel could pass this very call to a person.
    """

    conversation: str
    turn: str | None
    text: str
    channel: str
    caller_number: str | None = None
    intent: str | None = None
    can_transfer: bool = False


@dataclass(frozen=True)
class Button:
    """A choice on a page: what it shows, and the text that pressing it says."""

    title: str
    payload: str


@dataclass(frozen=True)
class Message:
    """One sentence or group of sentences of the desk.

    ``response`` is its name in the domain. ``transfer`` is the typed reason when the conversation goes
    to a person with this message, and None otherwise.
    """

    text: str
    response: str = ""
    buttons: tuple[Button, ...] = ()
    transfer: str | None = None


@dataclass(frozen=True)
class Reply:
    """All that the desk says in one turn, in order; ``saved`` is False for the words of a turn that failed."""

    messages: tuple[Message, ...] = ()
    saved: bool = True

    @property
    def text(self) -> str:
        """The texts, joined as they are spoken."""
        return " ".join(message.text for message in self.messages if message.text)

    @property
    def transfer(self) -> str | None:
        """The reason for which the conversation goes to a person, if it does."""
        return next((message.transfer for message in self.messages if message.transfer), None)

    def to_json(self) -> list[dict[str, Any]]:
        """JSON values for the journal."""
        return [asdict(message) for message in self.messages]

    @classmethod
    def from_json(cls, data: list[Mapping[str, Any]]) -> Reply:
        """The inverse of ``to_json``."""
        return cls(
            tuple(
                Message(
                    text=row["text"],
                    response=row["response"],
                    buttons=tuple(Button(**button) for button in row["buttons"]),
                    transfer=row["transfer"],
                )
                for row in data
            )
        )
