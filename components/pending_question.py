"""The last step of the NLU pipeline: what the text means where the conversation stands.

The classifier before it knows sentences; this component knows the question that is pending. It keeps
only the intents that are possible there, reads yes and no by the rules of the trade, and makes
anything that answers a form's question ``inform``, unless an interruption is clear enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message

from components.denied import only_denied
from components.shorthand import written_out
from frontdesk.understanding.answers import answers, settles
from frontdesk.understanding.tokens import words
from frontdesk.understanding.yes_no import Answer, hear_yes_no

FALLBACK = "nlu_fallback"
INFORM = "inform"
OUT_OF_SCOPE = "out_of_scope"
"""What the desk does not deal with: an answer inside a form, not understood outside."""
YES_NO = {Answer.YES: "affirm", Answer.NO: "deny"}
_NEVER = 2.0
"""A share that nothing has."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class PendingQuestion(GraphComponent):
    """Chooses the intent among those that the pending question allows."""

    def __init__(self, config: dict[str, Any]) -> None:
        self._threshold = float(config["threshold"])
        self._outside_threshold = float(config["threshold_outside_forms"])
        self._without_cue = float(config["threshold_without_cue"])
        self._outside_without_cue = float(config["threshold_outside_without_cue"])
        self._over_answer = float(config["threshold_over_answer"])
        self._settled_threshold = float(config["threshold_over_settled"])
        self._cues = {intent: frozenset(words(cues)) for intent, cues in config["cues"].items()}
        self._actions = {intent: frozenset(words(stems)) for intent, stems in config["actions"].items()}
        self._anywhere = frozenset(config["anywhere"])
        self._over_settled = frozenset(config["over_settled"])
        self._outside = self._anywhere | frozenset(config["outside_forms"]) | {OUT_OF_SCOPE}

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, context: ExecutionContext
    ) -> PendingQuestion:
        """Rasa's constructor; raises ``KeyError`` when ``config.yml`` leaves a parameter out."""
        return cls(config)

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """No interruption is allowed unless ``config.yml`` names it."""
        inside = {"threshold": 0.4, "threshold_over_answer": 0.7, "threshold_without_cue": 0.7}
        inside |= {"threshold_over_settled": 0.9}
        outside = {"threshold_outside_forms": 0.33, "threshold_outside_without_cue": 0.5}
        words_of: dict[str, Any] = {"cues": {}, "actions": {}}
        return {**inside, **outside, **words_of, "over_settled": [], "anywhere": [], "outside_forms": []}

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
        asked = _last_said(tracker)
        if question is None:
            return self._outside_forms(text, ranking, asked)
        if settles(str(question), text, _offered(tracker), asked):
            return self._over_settlement(text, ranking)
        answered = answers(str(question), text, _offered(tracker), asked)
        clear = _NEVER if answered else self._without_cue
        name, confidence = self._best(text, _shares(ranking, self._anywhere | {INFORM, OUT_OF_SCOPE}), clear)
        if name in (INFORM, OUT_OF_SCOPE):
            return INFORM, confidence
        needed = self._over_answer if answered else self._threshold
        return (name, confidence) if confidence >= needed else (INFORM, 1.0 - confidence)

    def _over_settlement(self, text: str, ranking: list[dict[str, Any]]) -> tuple[str, float]:
        """A yes, a pick or a number is an answer, unless something else is asked for beyond doubt."""
        shares = _shares(ranking, self._anywhere | {INFORM, OUT_OF_SCOPE})
        name, confidence = self._best(text, shares, _NEVER)
        wins = name in self._over_settled and confidence >= self._settled_threshold
        return (name, confidence) if wins else (INFORM, 1.0)

    def _outside_forms(self, text: str, ranking: list[dict[str, Any]], asked: str) -> tuple[str, float]:
        answer = YES_NO.get(hear_yes_no(text, asked))
        name, confidence = self._best(text, _shares(ranking, self._outside), self._outside_without_cue)
        if answer is not None and name in YES_NO.values():
            return answer, max(confidence, self._outside_threshold)
        if name == OUT_OF_SCOPE:
            return FALLBACK, confidence
        return (name, confidence) if confidence >= self._outside_threshold else (FALLBACK, 1.0 - confidence)

    def _best(self, text: str, shares: list[tuple[str, float]], clear: float) -> tuple[str, float]:
        """The likeliest intent that has its cue, or that is ``clear`` without one, and that is not denied.

        An intent without its cue keeps its share: what it can't have is nobody's, else the next one would seem sure.
        """
        said = words(written_out(text))
        return _likeliest([row for row in shares if self._may_be_meant(row, said, clear)])

    def _may_be_meant(self, row: tuple[str, float], said: Sequence[str], clear: float) -> bool:
        intent, share = row
        if only_denied(said, self._actions.get(intent, ())):
            return False
        cues = self._cues.get(intent)
        return share >= clear or cues is None or not cues.isdisjoint(said)


def _last_said(tracker: DialogueStateTracker) -> str:
    """The last thing that the desk said; "" at the beginning."""
    said = (event.text for event in reversed(tracker.events) if isinstance(event, BotUttered) and event.text)
    return next(said, "")


def _offered(tracker: DialogueStateTracker) -> list[datetime]:
    """The starts of the openings on offer, as the slot holds them."""
    offer = tracker.get_slot("offer") or {}
    return [datetime.fromisoformat(opening["start"]) for opening in offer.get("openings", [])]


def _shares(ranking: list[dict[str, Any]], allowed: frozenset[str]) -> list[tuple[str, float]]:
    """The allowed intents, each with its share of the confidence that they have together."""
    kept = [(str(row["name"]), float(row["confidence"])) for row in ranking if row["name"] in allowed]
    total = sum(confidence for _, confidence in kept)
    return [(name, confidence / total) for name, confidence in kept] if total > 0 else []


def _likeliest(rows: list[tuple[str, float]]) -> tuple[str, float]:
    return max(rows, key=lambda row: row[1], default=(FALLBACK, 0.0))
