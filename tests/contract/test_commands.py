"""The secretary's commands, run as she runs them, on a database of their own."""
from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from calendar_builders import NOW, a_request, an_opening

from accueil import cli
from frontdesk.appointment import Booked
from frontdesk.calendars.sql import SqlCalendar
from frontdesk.message import LeftMessage
from frontdesk.store.database import open_store
from frontdesk.store.faq_table import FaqEntriesTable
from frontdesk.store.messages_table import MessagesTable


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    address: str = request.getfixturevalue(f"{request.param}_url")
    if request.param == "sqlite":
        monkeypatch.delenv("DATABASE_URL", raising=False)
        monkeypatch.setenv("ACCUEIL_DATA_DIR", str(Path(address.removeprefix("sqlite:///")).parent))
    else:
        monkeypatch.setenv("DATABASE_URL", address)
    monkeypatch.setenv("ACCUEIL_NOW", NOW.isoformat())
    return address


def test_an_empty_calendar_says_so(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["appointments"]) == 0
    assert capsys.readouterr().out == "Aucun rendez-vous du lun. 1 juin 2026 au dim. 30 août 2026.\n"
    assert cli.main(["appointments", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_command_works_before_the_desk_was_ever_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("ACCUEIL_DATA_DIR", str(tmp_path / "new"))
    assert cli.main(["messages", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_the_json_of_an_appointment(calendar: SqlCalendar, capsys: pytest.CaptureFixture[str]) -> None:
    booked = calendar.book(a_request(an_opening("2026-06-02 09:00")), NOW)
    calendar.book(a_request(an_opening("2026-12-02 09:00")), NOW)
    assert isinstance(booked, Booked)
    assert cli.main(["appointments", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "id": booked.appointment.id,
            "start": "2026-06-02T09:00:00+02:00",
            "end": "2026-06-02T09:30:00+02:00",
            "practitioner": "dupont",
            "service": "consultation",
            "name": "Jeanne Martin",
            "contact": "+33612345678",
            "reason": "mal de dos",
            "status": "confirmed",
            "channel": "vapi",
            "conversation": "c1",
            "event_id": None,
        }
    ]


def test_the_table_of_appointments(calendar: SqlCalendar, capsys: pytest.CaptureFixture[str]) -> None:
    booked = calendar.book(a_request(an_opening("2026-06-02 09:00")), NOW)
    calendar.book(a_request(an_opening("2026-06-03 14:30"), "c2"), NOW)
    assert isinstance(booked, Booked)
    calendar.cancel(booked.appointment.id)
    assert cli.main(["appointments"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Jour              Heure              Avec    Nom            Contact       Motif       État      Pris par",
        "----------------  -----------------  ------  -------------  ------------  ----------  --------  ----------",
        "mar. 2 juin 2026  9 h 00 – 9 h 30    dupont  Jeanne Martin  +33612345678  mal de dos  annulé    téléphone",
        "mer. 3 juin 2026  14 h 30 – 15 h 00  dupont  Jeanne Martin  +33612345678  mal de dos  confirmé  téléphone",
    ]


@pytest.mark.parametrize(
    ("options", "hours"),
    [
        ([], [0, 9, 23]),
        (["--from", "2026-06-02"], [9, 23]),
        (["--to", "2026-06-02"], [0, 9]),
        (["--from", "2026-06-02", "--to", "2026-06-02"], [9]),
        (["--from", "2026-05-01", "--to", "2026-05-31"], []),
    ],
)
def test_days_are_whole_and_the_last_is_included(
    calendar: SqlCalendar, capsys: pytest.CaptureFixture[str], options: list[str], hours: list[int]
) -> None:
    for start in ("2026-06-01 00:00", "2026-06-02 09:00", "2026-06-03 23:30"):
        calendar.book(a_request(an_opening(start)), NOW)
    assert cli.main(["appointments", *options, "--json"]) == 0
    assert [int(one["start"][11:13]) for one in json.loads(capsys.readouterr().out)] == hours


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--from", "demain"], "« demain » n'est pas une date : écrivez par exemple 2026-06-01.\n"),
        (["--to", "2026-02-30"], "« 2026-02-30 » n'est pas une date : écrivez par exemple 2026-06-01.\n"),
        (["--from", "0001-01-01"], "« 0001-01-01 » n'est pas une date : écrivez par exemple 2026-06-01.\n"),
        (["--to", "9999-12-31"], "« 9999-12-31 » n'est pas une date : écrivez par exemple 2026-06-01.\n"),
        (["--to", "2026-05-31"], "Le dernier jour (2026-05-31) vient avant le premier (2026-06-01).\n"),
    ],
)
def test_a_bad_date_is_one_sentence(
    url: str, capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    assert cli.main(["appointments", *options]) == 2
    assert capsys.readouterr() == ("", said)


def test_messages(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    store = open_store(url)
    left = LeftMessage("asked_for", "Jeanne Martin", "+33612345678", "une ordonnance", "c1", "socketio")
    MessagesTable(store).leave(left, NOW + timedelta(minutes=5))
    (kept,) = MessagesTable(store).all()
    store.close()
    assert cli.main(["messages"]) == 0
    table = capsys.readouterr().out.splitlines()
    assert table[0].split() == ["Jour", "Heure", "Raison", "Nom", "Contact", "Sujet", "État", "Laissé", "par"]
    assert table[2].startswith("lun. 1 juin 2026  9 h 05   asked_for  Jeanne Martin  +33612345678  une ordonnance")
    assert table[2].split()[-2:] == ["nouveau", "site"]
    assert cli.main(["messages", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "id": kept.id,
            "created_at": "2026-06-01T09:05:00+02:00",
            "reason": "asked_for",
            "name": "Jeanne Martin",
            "contact": "+33612345678",
            "subject": "une ordonnance",
            "conversation": "c1",
            "channel": "socketio",
            "status": "new",
        }
    ]


def test_faq_sync_puts_the_file_into_service(url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "atelier.yml"
    path.write_text("faq:\n  - {id: FAQ_X, question: x, answer: Oui., wordings: [vraiment]}\n")
    assert cli.main(["faq", "sync", "--file", str(path)]) == 0
    assert capsys.readouterr().out == (
        f"{path} — réponses en service : 1 (ajoutées : 1, modifiées : 0, retirées : 0, inchangées : 0)\n"
    )
    store = open_store(url)
    assert [entry.answer for entry in FaqEntriesTable(store).entries()] == ["Oui."]
    store.close()


def test_faq_sync_changes_nothing_for_a_broken_file(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["faq", "sync"]) == 0
    path = tmp_path / "broken.yml"
    path.write_text("faq:\n  - {id: FAQ_X, question: x, answer: Oui.}\n")
    capsys.readouterr()
    assert cli.main(["faq", "sync", "--file", str(path)]) == 1
    assert capsys.readouterr() == ("", f"{path}, FAQ_X : « wordings » doit avoir au moins une phrase\n")
    store = open_store(url)
    assert "FAQ_HORAIRES" in {entry.faq_id for entry in FaqEntriesTable(store).entries()}
    store.close()


def test_a_database_that_does_not_answer_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://accueil:secret@127.0.0.1:1/desk")
    assert cli.main(["appointments"]) == 1
    assert capsys.readouterr() == ("", "La base de données du bureau ne répond pas (unreachable).\n")
