"""The trained model's reading of one utterance, where the conversation stands."""
from __future__ import annotations

import asyncio
import logging
import warnings
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from accueil import imports_on_demand, without_tensorflow
from accueil.model import trained_model
from accueil.rasa_files import configured_names, read_yaml
from frontdesk import logs
from frontdesk.understanding.guard import Refusal, screen

START = "start"
FORM = "booking_form"
CREDENTIALS, ENDPOINTS = Path("credentials.yml"), Path("endpoints.yml")


def intent_reader(state: str, offer: Sequence[datetime] = ()) -> Callable[[str], dict[str, Any]]:
    """Utterance → ``intent`` and ``confidence`` (0 to 1), by the model of the sources in this folder.

    What the channels refuse has the refusal's name, as there.

    ``state`` is the form's pending question, or ``start`` outside any form; ``offer`` what was offered.
    Raises ``WrongSetup`` when the model has not been trained, ``ValueError`` when no question is called so.
    """
    agent = _agent()
    from rasa.core.channels.channel import UserMessage

    tracker = _tracker(agent.domain, state, offer)
    processor = agent.processor
    loop = asyncio.new_event_loop()

    def read(text: str) -> dict[str, Any]:
        screened = screen(text, "" if state == START else state)
        if isinstance(screened, Refusal):
            return {"intent": screened.name, "confidence": 1.0}
        parsed = loop.run_until_complete(processor.parse_message(UserMessage(screened.text), tracker))
        return {"intent": parsed["intent"]["name"], "confidence": round(float(parsed["intent"]["confidence"]), 3)}

    return read


@lru_cache(maxsize=1)
def _agent() -> Any:
    """The trained assistant: three seconds, once."""
    warnings.simplefilter("ignore")  # of Rasa's libraries among themselves
    logs.configure(logging.ERROR)
    without_tensorflow.install()
    imports_on_demand.install(configured_names(read_yaml(CREDENTIALS), read_yaml(ENDPOINTS)))
    imports_on_demand.trust_only_logistic_regression()
    from rasa.core.agent import Agent

    return Agent.load(trained_model(Path()))


def _tracker(domain: Any, state: str, offer: Sequence[datetime]) -> Any:
    """A conversation in which ``state`` has just been asked."""
    from rasa.shared.core.events import ActiveLoop, SlotSet
    from rasa.shared.core.trackers import DialogueStateTracker

    events: list[Any] = []
    if state != START:
        questions = domain.forms[FORM]["required_slots"]
        if state not in questions:
            raise ValueError(f"état inconnu : {state} ({', '.join([START, *questions])})")
        events = [ActiveLoop(FORM), SlotSet("requested_slot", state)]
    if offer:
        openings = [{"start": start.isoformat()} for start in offer]
        events.append(SlotSet("offer", {"openings": openings}))
    return DialogueStateTracker.from_events("understand", events, slots=domain.slots)
