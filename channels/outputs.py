"""Where Rasa's words go during a turn: collected, not sent, until the turn is saved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa.core.channels.channel import OutputChannel

from channels.messages import Button, Message, Reply


class CollectingOutput(OutputChannel):
    """Keeps what the bot says. Its name chooses the channel's variants of the responses."""

    def __init__(self) -> None:
        self._messages: list[Message] = []

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Rasa's call for each bot message: text, buttons, custom payload and the response's name."""
        custom = message.get("custom")
        transfer = custom.get("transfer") if isinstance(custom, Mapping) else None
        self._messages.append(
            Message(
                text=str(message.get("text") or ""),
                response=str(message.get("utter_action") or ""),
                buttons=tuple(Button(row["title"], row["payload"]) for row in message.get("buttons") or ()),
                transfer=str(transfer) if transfer else None,
            )
        )

    async def send_text_message(self, recipient_id: str, text: str, **kwargs: Any) -> None:
        """A bare text, from a part of Rasa that names no response."""
        self._messages.append(Message(text))

    def reply(self) -> Reply:
        """All that was said, in order."""
        return Reply(tuple(self._messages))


class VapiOutput(CollectingOutput):
    """Chooses ``channel: vapi`` variants."""

    @classmethod
    def name(cls) -> str:
        """As the domain spells it."""
        return "vapi"


class WebOutput(CollectingOutput):
    """Chooses ``channel: socketio`` variants."""

    @classmethod
    def name(cls) -> str:
        """As the domain spells it."""
        return "socketio"


def output_for(channel: str) -> CollectingOutput:
    """A fresh output for ``channel``; raises ``KeyError`` for a channel that there is not."""
    return {"vapi": VapiOutput, "socketio": WebOutput}[channel]()
