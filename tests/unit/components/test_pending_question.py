"""Which intent is meant where the conversation stands: shares, cues and thresholds."""

from __future__ import annotations

from typing import Any

import pytest

from accueil import without_tensorflow

without_tensorflow.install()

from rasa.shared.core.events import BotUttered  # noqa: E402

from components.pending_question import PendingQuestion  # noqa: E402

CONFIG: dict[str, Any] = {
    "threshold": 0.5,
    "threshold_over_answer": 0.75,
    "threshold_over_settled": 0.9,
    "threshold_without_cue": 0.95,
    "threshold_outside_forms": 0.4,
    "threshold_outside_without_cue": 0.7,
    "cues": {"cancel_appointment": "annuler"},
    "actions": {"cancel_appointment": "annul"},
    "over_settled": ["ask_human"],
    "anywhere": ["ask_human", "cancel_appointment", "wait"],
    "outside_forms": ["book_appointment", "affirm", "deny"],
}


class Conversation:
    """A tracker in which ``question`` is pending, or none."""

    def __init__(self, question: str | None = None, asked: str = "") -> None:
        self.active_loop_name = "booking_form" if question else None
        self._question = question
        self.events = [BotUttered(asked)]

    def get_slot(self, name: str) -> Any:
        return self._question if name == "requested_slot" else None


class Sentence(dict[str, Any]):
    """A message as the classifier leaves it."""

    def __init__(self, text: str, **shares: float) -> None:
        rows = [{"name": name, "confidence": share} for name, share in shares.items()]
        super().__init__(text=text, intent=rows[0], intent_ranking=rows)

    def set(self, name: str, value: Any, add_to_output: bool = False) -> None:
        self[name] = value


def meant(sentence: Sentence, question: str | None = None, asked: str = "") -> str:
    PendingQuestion(CONFIG).process([sentence], Conversation(question, asked))  # type: ignore[arg-type, list-item]
    return str(sentence["intent"]["name"])


@pytest.mark.parametrize(
    ("said", "cancel", "intent"),
    [
        ("je voudrais annuler", 0.5, "cancel_appointment"),
        ("je voudrais annuler", 0.35, "nlu_fallback"),
        ("je me désiste", 0.8, "cancel_appointment"),  # clear enough without the word
        ("je me désiste", 0.6, "nlu_fallback"),  # and never the next one instead
    ],
)
def test_outside_forms(said: str, cancel: float, intent: str) -> None:
    rest = (1 - cancel) / 2
    assert meant(Sentence(said, cancel_appointment=cancel, book_appointment=rest, wait=rest)) == intent


def test_inside_a_form_an_interruption_needs_its_word() -> None:
    shares = {"cancel_appointment": 0.9, "inform": 0.1}
    assert meant(Sentence("je veux annuler", **shares), "visit_reason") == "cancel_appointment"
    assert meant(Sentence("je me désiste", **shares), "visit_reason") == "inform"
    clear = {"cancel_appointment": 0.97, "inform": 0.03}
    assert meant(Sentence("je me désiste", **clear), "visit_reason") == "cancel_appointment"


def test_an_answer_is_interrupted_only_by_a_very_clear_sentence() -> None:
    assert meant(Sentence("lundi attendez", wait=0.7, inform=0.3), "preference") == "inform"
    assert meant(Sentence("lundi attendez", wait=0.8, inform=0.2), "preference") == "wait"


def test_yes_and_no_are_read_by_the_rules_of_the_trade() -> None:
    assert meant(Sentence("non je ne suis pas d'accord", affirm=0.9, deny=0.1)) == "deny"


def test_what_the_question_was_decides_how_a_reply_is_read() -> None:
    reply = Sentence("c'est bon", affirm=0.9, deny=0.1)
    assert meant(reply, asked="Puis-je faire autre chose pour vous ?") == "deny"
    assert meant(reply, asked="C'est bien votre numéro ?") == "affirm"


@pytest.mark.parametrize("said", ["n'annulez pas", "surtout n'annulez rien", "je ne veux pas annuler"])
def test_an_action_that_is_refused_is_not_asked_for(said: str) -> None:
    assert meant(Sentence(said, cancel_appointment=0.95, deny=0.05)) != "cancel_appointment"
    assert meant(Sentence(said, cancel_appointment=0.95, inform=0.05), "booking_confirmed") == "inform"


@pytest.mark.parametrize("said", ["annulez", "annuler pas déplacer", "je peux pas venir annulez"])
def test_an_action_beside_another_refusal_is_asked_for(said: str) -> None:
    assert meant(Sentence(said, cancel_appointment=0.95, deny=0.05)) == "cancel_appointment"


@pytest.mark.parametrize(("share", "intent"), [(0.95, "ask_human"), (0.85, "inform")])
def test_a_settled_answer_gives_way_only_beyond_doubt(share: float, intent: str) -> None:
    said = Sentence("oui et passez-moi la secrétaire", ask_human=share, inform=1 - share)
    assert meant(said, "booking_confirmed", "Je confirme ce rendez-vous ?") == intent


def test_what_is_out_of_scope_is_an_answer_in_a_form_and_not_understood_elsewhere() -> None:
    assert meant(Sentence("il pleut", out_of_scope=0.9, wait=0.1), "visit_reason") == "inform"
    assert meant(Sentence("il pleut", out_of_scope=0.9, wait=0.1)) == "nlu_fallback"
