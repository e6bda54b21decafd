"""The last step of the NLU pipeline: what the text means where the conversation stands.

The classifier before it knows sentences; this component knows the question that is pending. It keeps
only the intents that are possible there, reads yes and no by the rules of the trade, and makes
anything that answers a form's question ``inform``, unless an interruption is clear enough.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message

from frontdesk.understanding.answers import answers, settles
from frontdesk.understanding.tokens import words
from frontdesk.understanding.yes_no import Answer, hear_yes_no

FALLBACK = "nlu_fallback"
INFORM = "inform"
YES_NO = {Answer.YES: "affirm", Answer.NO: "deny"}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class PendingQuestion(GraphComponent):
    """Chooses the intent among those that the pending question allows."""

    def __init__(self, config: dict[str, Any]) -> None:
        self._threshold = float(config["threshold"])
        self._over_answer = float(config["threshold_over_answer"])
        self._cues = {intent: frozenset(words(cues)) for intent, cues in config["cues"].items()}
        self._anywhere = frozenset(config["anywhere"])
        self._outside = self._anywhere | frozenset(config["outside_forms"])

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, context: ExecutionContext
    ) -> PendingQuestion:
        """Rasa's constructor; raises ``KeyError`` when ``config.yml`` leaves a parameter out."""
        return cls(config)

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """No interruption is allowed unless ``config.yml`` names it."""
        return {"threshold": 0.5, "threshold_over_answer": 0.75, "cues": {}, "anywhere": [], "outside_forms": []}

    def process(self, messages: list[Message], tracker: DialogueStateTracker | None = None) -> list[Message]:
        """Rewrite the intent of each message; without a tracker (tests of the NLU alone) change nothing."""
        if tracker is None:
            return messages
        for message in messages:
            ranking = message.get("intent_ranking") or []
            if message.get("intent") and not ranking:
                continue  # a channel's own intent: not classified
            name, confidence = self._choose(message.get("text") or "", ranking, tracker)
            message.set("intent", {"name": name, "confidence": confidence}, add_to_output=True)
        return messages

    def _choose(self, text: str, ranking: list[dict[str, Any]], tracker: DialogueStateTracker) -> tuple[str, float]:
        question = tracker.get_slot("requested_slot") if tracker.active_loop_name else None
        ranking = [row for row in ranking if self._has_cue(str(row["name"]), text)]
        if question is None:
            return self._outside_forms(text, ranking)
        if settles(str(question), text, _offered(tracker)):
            return INFORM, 1.0
        name, confidence = _best(ranking, self._anywhere | {INFORM})
        if name == INFORM:
            return INFORM, confidence
        answered = answers(str(question), text, _offered(tracker))
        needed = self._over_answer if answered else self._threshold
        return (name, confidence) if confidence >= needed else (INFORM, 1.0 - confidence)

    def _has_cue(self, intent: str, text: str) -> bool:
        """True when ``text`` has one of the words without which ``intent`` is not meant."""
        cues = self._cues.get(intent)
        return cues is None or not cues.isdisjoint(words(text))

    def _outside_forms(self, text: str, ranking: list[dict[str, Any]]) -> tuple[str, float]:
        answer = YES_NO.get(hear_yes_no(text))
        name, confidence = _best(ranking, self._outside)
        if answer is not None and name in YES_NO.values():
            return answer, max(confidence, self._threshold)
        return (name, confidence) if confidence >= self._threshold else (FALLBACK, 1.0 - confidence)


def _offered(tracker: DialogueStateTracker) -> list[datetime]:
    """The starts of the openings on offer, as the slot holds them."""
    offer = tracker.get_slot("offer") or {}
    return [datetime.fromisoformat(opening["start"]) for opening in offer.get("openings", [])]


def _best(ranking: list[dict[str, Any]], allowed: frozenset[str]) -> tuple[str, float]:
    """The likeliest allowed intent, its confidence rescaled to the allowed ones."""
    kept = [(str(row["name"]), float(row["confidence"])) for row in ranking if row["name"] in allowed]
    total = sum(confidence for _, confidence in kept)
    if not kept or total <= 0:
        return FALLBACK, 0.0
    name, confidence = max(kept, key=lambda row: row[1])
    return name, confidence / total
