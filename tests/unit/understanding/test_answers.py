"""What may not be interrupted, and what only looks like an answer."""

from __future__ import annotations

from datetime import datetime

import pytest

from frontdesk.clock import PARIS
from frontdesk.understanding.answers import answers, settles

OFFER = [datetime(2026, 6, 2, 9, tzinfo=PARIS), datetime(2026, 6, 3, 14, tzinfo=PARIS)]


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("contact", "zéro six douze"),
        ("contact", "06 12"),
        ("chosen_opening", "le deuxième"),
        ("chosen_opening", "mercredi à quatorze heures"),
        ("booking_confirmed", "oui, c'est bien ça"),
        ("booking_confirmed", "tout à fait"),
    ],
)
def test_nothing_interrupts_a_clear_answer(question: str, text: str) -> None:
    assert settles(question, text, OFFER)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("contact", "vous êtes où exactement"),
        ("chosen_opening", "où est-ce que je peux me garer"),
        ("chosen_opening", "oui"),
        ("booking_confirmed", "non je veux parler à quelqu'un"),
        ("booking_confirmed", "je voudrais parler à quelqu'un"),
        ("caller_name", "Camille Lefèvre"),
    ],
)
def test_what_a_rule_may_still_take(question: str, text: str) -> None:
    assert not settles(question, text, OFFER)


@pytest.mark.parametrize(
    ("question", "text", "answered"),
    [
        ("caller_name", "Camille Lefèvre", True),
        ("caller_name", "quels sont vos horaires", False),
        ("preference", "mardi matin", True),
        ("preference", "passez-moi quelqu'un", False),
        ("visit_reason", "un contrôle", False),
        ("booking_confirmed", "non", True),
    ],
)
def test_answers(question: str, text: str, answered: bool) -> None:
    assert answers(question, text, OFFER) is answered
