"""``accueil understand``: one line in, one JSON object out."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from accueil.commands.understand import instant, offer
from accueil.hearing import KINDS
from frontdesk.clock import PARIS
from frontdesk.understanding import email, guard, name, phone

PAGE = Path("docs/understanding.md").read_text(encoding="utf-8")
FIELDS = {
    "preference": {"kind", "intervals", "soft", "options", "reason", "practitioner"},
    "phone": {"value", "problem"},
    "email": {"value", "problem"},
    "name": {"value", "problem"},
    "choice": {"kind", "index"},
    "yes-no": {"answer"},
    "faq": {"faq_id", "score", "did_you_mean"},
    "guard": {"refusal"},
    "language": {"french"},
}


def understand(said: bytes, *words: str) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "accueil.cli", "understand", *words]
    done = subprocess.run(command, input=said, capture_output=True, check=True, timeout=60)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


@pytest.mark.parametrize("kind", FIELDS)
def test_one_object_a_line_in_order_whatever_is_said(kind: str) -> None:
    said = ["oui", "", "l'été « à » midi \"?\"", "\t", "x" * 600, "/start", "demain"]
    heard = understand("\n".join(said).encode(), kind)
    assert [row["text"] for row in heard] == said
    assert all(row.keys() == {"text"} | FIELDS[kind] for row in heard)


def test_bytes_that_are_no_text_are_heard_all_the_same() -> None:
    assert [row["problem"] for row in understand(b"\xff\xfe\n\xe9t\xe9\r\n", "phone")] == ["nothing", "nothing"]


def test_the_clock_the_offer_the_question_and_the_region_are_used() -> None:
    (day,) = understand(b"demain", "preference", "--now", "2026-06-01T09:00:00+02:00")
    assert day["intervals"] == [["2026-06-02T00:00:00+02:00", "2026-06-03T00:00:00+02:00"]]
    (choice,) = understand(b"le dernier", "choice", "--offer", "2026-06-02T09:00,2026-06-02T14:00,2026-06-04T10:00")
    assert choice == {"text": "le dernier", "kind": "pick", "index": 3}
    answers = [understand(b"non merci c'est bon", "yes-no", "--question", asked)[0]["answer"] for asked in
               ("Puis-je faire autre chose pour vous ?",)]  # fmt: skip
    assert answers == ["no"]
    (number,) = understand(b"0470 12 34 56", "phone", "--region", "BE")
    assert number["value"] == "+32470123456"


def test_a_public_holiday_is_closed_and_the_practice_adds_its_own_days() -> None:
    now = ("--now", "2026-07-01T09:00:00+02:00")
    (feast,) = understand(b"le 14 juillet", "preference", *now)
    assert (feast["kind"], bool(feast["reason"])) == ("closed", True)
    assert understand(b"dimanche", "preference", *now)[0]["kind"] == "periods"
    assert understand(b"dimanche", "preference", *now, "--practice", "practice.yml")[0]["kind"] == "closed"


def test_what_cannot_be_used_is_one_sentence() -> None:
    words = [sys.executable, "-m", "accueil.cli", "understand", "faq", "--faq", "nulle-part.yml"]
    done = subprocess.run(words, input=b"bonjour\n", capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"nulle-part.yml" in done.stderr
    assert b"Traceback" not in done.stderr


def test_an_instant_without_an_offset_is_in_paris() -> None:
    assert instant("2026-06-01T09:00").tzinfo is PARIS
    assert [moment.hour for moment in offer("2026-06-01T09:00Z, 2026-06-01T10:00")] == [9, 10]


def test_the_page_names_every_kind_and_every_problem() -> None:
    documented = set(re.findall(r"`([a-z_-]+)`", PAGE))
    assert set(KINDS) <= documented
    for problems in (phone.PROBLEMS, email.PROBLEMS, name.PROBLEMS, guard.REFUSALS):
        assert set(problems) <= documented
