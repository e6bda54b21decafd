"""A number that is given over several turns is one number."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from frontdesk.booking_dialogue import hear
from frontdesk.booking_draft import ContactMode, Draft, Question
from frontdesk.booking_steps import Context
from frontdesk.clock import PARIS
from frontdesk.preference import Preference, PreferenceKind


def _open(_: date) -> str | None:
    return None


CONTEXT = Context(datetime(2026, 6, 2, 10, tzinfo=PARIS), _open, timedelta(days=90), voice=True)
ASKED = Draft(
    name="Paul Durand",
    reason="contrôle",
    preference=Preference(PreferenceKind.ANY),
    question=Question.CONTACT,
    contact_mode=ContactMode.PHONE,
)


def _after(*turns: str) -> Draft:
    draft = ASKED
    for text in turns:
        step = hear(draft, text, CONTEXT)
        assert isinstance(step, Draft)
        draft = step
    return draft


@pytest.mark.parametrize(
    ("turns", "number"),
    [
        (("zéro six", "quarante-cinq", "douze trente-huit", "quinze"), "+33645123815"),
        (("zéro six quarante-cinq douze", "non soixante-douze trente-huit quinze"), "+33645723815"),
        (("zéro six quarante-cinq douze", "non pardon soixante-douze", "trente-huit quinze"), "+33645723815"),
        (("zéro six quarante-cinq douze", "zéro six quarante-cinq douze trente-huit quinze"), "+33645123815"),
        (("zéro six quarante-cinq douze", "attendez je cherche", "trente-huit quinze"), "+33645123815"),
        (("zéro six quarante-cinq douze", "c'est le 01 48 30 22 10"), "+33148302210"),
        (("06 45 1", "2 38 15"), "+33645123815"),
        (("0645", "plutôt par mail paul arobase free point fr"), "paul@free.fr"),
    ],
)
def test_pieces_become_one_contact(turns: tuple[str, ...], number: str) -> None:
    assert _after(*turns).contact == number


def test_what_was_said_meanwhile_costs_one_clarification_at_most() -> None:
    waiting = _after("zéro six quarante-cinq douze", "attendez je cherche")
    assert (waiting.digits, waiting.asked, waiting.detail) == ("064512", "missing", "quatre chiffres")
    assert waiting.attempts == 1
    lost = hear(waiting, "je ne trouve pas", CONTEXT)
    assert lost == replace(waiting, digits="", detail="", asked="third", attempts=2)


@pytest.mark.parametrize(
    ("said", "asked", "detail"),
    [
        ("zéro six quarante-cinq douze trente-huit", "missing", "deux chiffres"),
        ("zéro six quarante-cinq douze trente-huit quinze vingt-deux", "too_long", ""),
        ("0892 68 31 90", "not_contact", ""),
        ("paul point durand", "incomplete", ""),
    ],
)
def test_the_question_says_what_is_wrong(said: str, asked: str, detail: str) -> None:
    step = hear(ASKED, said, CONTEXT)
    assert isinstance(step, Draft)
    assert (step.asked, step.detail) == (asked, detail)
