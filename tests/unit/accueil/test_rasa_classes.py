"""A mistyped class in endpoints.yml or credentials.yml stops the start instead of losing conversations."""
from __future__ import annotations

from pathlib import Path

import pytest

from accueil.exits import WrongSetup
from accueil.rasa_classes import check
from accueil.rasa_files import read_yaml


def test_a_typo_in_the_tracker_store_is_an_error_that_names_it() -> None:
    with pytest.raises(WrongSetup) as refusal:
        check({"tracker_store": {"type": "channels.tracker_store.JurnalTrackerStore"}}, {})
    assert "tracker_store" in str(refusal.value)
    assert "JurnalTrackerStore" in str(refusal.value)


@pytest.mark.parametrize("part", ["tracker_store", "lock_store", "event_broker", "nlg"])
def test_every_part_is_checked(part: str) -> None:
    with pytest.raises(WrongSetup, match=part):
        check({part: {"type": "nowhere.Nothing"}}, {})
    with pytest.raises(WrongSetup, match=part):
        check({part: {"type": "sqll"}}, {})


def test_a_channel_that_cannot_be_imported_says_why() -> None:
    with pytest.raises(WrongSetup, match=r"No module named 'channels\.vapy'"):
        check({}, {"channels.vapy.VapiInput": None})


def test_what_rasa_knows_by_itself_passes() -> None:
    endpoints = {"tracker_store": {"type": "SQL"}, "lock_store": {"type": "redis"}, "event_broker": {"type": "file"}}
    check({**endpoints, "action_endpoint": {"url": "http://127.0.0.1"}, "nlg": None}, {"rest": None})


def test_the_files_of_this_project_pass() -> None:
    check(read_yaml(Path("endpoints.yml")), {})
