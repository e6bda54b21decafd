"""Which replies the benchmark takes for right: its ratios mean nothing when a wrong reply passes."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.expected import read_answers, read_responses, reply_pattern
from benchmarks.script import CLOSED, Script, half_days

PROJECT = Path(__file__).resolve().parents[2]
RESPONSES = {
    "utter_ask_name": ["À quel nom ?", "Pardon, quel est votre nom ?"],
    "utter_found": ["Il reste {opening_1} et\n {opening_2}."],
    "utter_bye": ["Au revoir."],
}


@pytest.mark.parametrize(
    ("names", "reply"),
    [
        (["utter_ask_name"], "À quel nom ?"),
        (["utter_ask_name"], "Pardon, quel est votre nom ?"),
        (["utter_found"], "Il reste mardi à 9 h et jeudi à 10 h."),
        (["utter_found", "utter_bye"], "Il reste mardi et jeudi. Au revoir."),
    ],
)
def test_right_replies_match(names: list[str], reply: str) -> None:
    assert reply_pattern(RESPONSES, names).fullmatch(reply)


@pytest.mark.parametrize(
    ("names", "reply"),
    [
        (["utter_ask_name"], ""),
        (["utter_ask_name"], "Au revoir."),
        (["utter_ask_name"], "À quel nom ? Au revoir."),
        (["utter_ask_name", "utter_bye"], "À quel nom ?"),
        (["utter_bye", "utter_ask_name"], "À quel nom ? Au revoir."),
        (["utter_found"], "Il reste mardi."),
        (["utter_bye"], "Au revoir!"),
    ],
)
def test_wrong_replies_do_not(names: list[str], reply: str) -> None:
    assert not reply_pattern(RESPONSES, names).fullmatch(reply)


def test_an_unknown_response_is_an_error() -> None:
    with pytest.raises(KeyError):
        reply_pattern(RESPONSES, ["utter_nothing"])


def test_the_dialogue_is_of_this_domain() -> None:
    script = Script(PROJECT)
    lines = script.booking(0) + script.long(0)
    assert all(not pattern.fullmatch("") for pattern in (line.pattern for line in lines))
    assert [line.books for line in script.booking(0)].count(True) == 1


def test_a_reply_is_judged_by_response_and_content() -> None:
    script, answers, responses = Script(PROJECT), read_answers(PROJECT), read_responses(PROJECT)
    question = script.booking(0)[1]
    asked_again = responses["utter_ask_caller_name"][0]
    assert question.fault(f"{answers['FAQ_HORAIRES']} {asked_again}") == ""
    assert "lacks" in question.fault(f"{answers['FAQ_PARKING']} {asked_again}")
    assert question.fault(answers["FAQ_HORAIRES"]) == "another reply than expected"
    assert question.fault(" \n") == "empty reply"


def test_the_same_question_comes_early_and_late_in_a_long_conversation() -> None:
    lines = Script(PROJECT).long(7)
    assert len(lines) == 60
    assert lines[5].said == lines[59].said
    assert lines[5].pattern == lines[59].pattern


def test_calls_at_the_same_time_wish_for_different_half_days() -> None:
    wishes = half_days()
    assert len(set(wishes)) == len(wishes) > 100
    assert not any(f"{day.day} {'juillet' if day.month == 7 else 'août'} " in wish for day in CLOSED for wish in wishes)


def test_a_conversation_is_the_same_on_both_sides() -> None:
    assert Script(PROJECT).booking(42) == Script(PROJECT).booking(42)
