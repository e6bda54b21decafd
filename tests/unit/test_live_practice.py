"""The practice as its file is edited, perhaps in the middle of a call."""
from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest
from practice_builders import SMALL_FILE as SMALL
from practice_builders import write

from frontdesk.practice_file import LivePractice, PracticeError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write(tmp_path / "practice.yml", SMALL)


def test_a_desk_does_not_start_on_a_broken_file(file: Path) -> None:
    with pytest.raises(PracticeError):
        LivePractice(write(file, "name: x"))


def test_a_desk_does_not_start_without_its_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"practice\.yml"):
        LivePractice(tmp_path / "practice.yml")


def test_an_edit_is_live(file: Path) -> None:
    live = LivePractice(file)
    assert live.current().name == "Cabinet Dupont"
    write(file, SMALL.replace("Dupont", "Martin"))
    assert live.current().name == "Cabinet Martin"
    assert live.problem is None


def test_the_name_of_the_settings_stays_after_an_edit(file: Path) -> None:
    live = LivePractice(file, business_name="Garage Martin")
    write(file, SMALL.replace("duration: 30", "duration: 45"))
    assert live.current().name == "Garage Martin"
    assert live.current().services[0].duration == timedelta(minutes=45)


def test_an_unchanged_file_is_not_read_again(file: Path) -> None:
    live = LivePractice(file)
    assert live.current() is live.current()


def test_a_broken_edit_keeps_the_last_good_practice_and_says_why(file: Path) -> None:
    live = LivePractice(file)
    good = live.current()
    write(file, SMALL.replace("duration: 30", "duration: 2x"))
    for _ in range(2):
        assert live.current() is good
        assert isinstance(live.problem, PracticeError)
        assert "services[consultation].duration" in str(live.problem)
    write(file, SMALL.replace("duration: 30", "duration: 45"))
    assert live.current().services[0].duration == timedelta(minutes=45)
    assert live.problem is None


def test_a_file_that_is_away_for_a_moment_changes_nothing(file: Path) -> None:
    live = LivePractice(file)
    good = live.current()
    away = file.rename(file.with_suffix(".bak"))
    assert live.current() is good
    assert isinstance(live.problem, OSError)
    away.rename(file)
    assert live.current() == good
    assert live.problem is None


def test_a_file_put_in_its_place_is_noticed_even_with_the_same_date_and_size(file: Path) -> None:
    live = LivePractice(file)
    other = write(file.with_suffix(".new"), SMALL.replace("Dupont", "Martin"))
    os.utime(other, (file.stat().st_mtime, file.stat().st_mtime))
    other.replace(file)
    assert live.current().name == "Cabinet Martin"
