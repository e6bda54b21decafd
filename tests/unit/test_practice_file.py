"""practice.yml: what it says, what is wrong with it, and what happens when it is edited during a call."""
from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
import yaml
from practice_builders import SMALL_FILE as SMALL
from practice_builders import write

from frontdesk.practice import Closure, Hours, Practice
from frontdesk.practice_file import PracticeError, load_practice

DEFAULT = Path(__file__).parents[2] / "practice.yml"
PEOPLE = "[{id: dupont, name: docteur Dupont, hours: {lundi: 9h-12h}}]"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write(tmp_path / "practice.yml", SMALL)


def problems(path: Path, text: str) -> list[str]:
    """What is said about ``text``, without the file's name."""
    with pytest.raises(PracticeError) as caught:
        load_practice(write(path, text))
    assert str(caught.value).splitlines() == caught.value.problems
    assert all(line.startswith("practice.yml : ") for line in caught.value.problems)
    return [line.removeprefix("practice.yml : ") for line in caught.value.problems]


def test_the_file_that_ships_is_good() -> None:
    practice = load_practice(DEFAULT)
    assert practice.name == "Cabinet Dupont"
    assert practice.phone == "+33199001234"
    assert practice.service("consultation").horizon == timedelta(days=60)
    assert practice.practitioner("dupont").week[4] == (Hours(time(9), time(12)), Hours(time(14), time(17)))
    assert practice.practitioner("dupont").week[5:] == ((), ())
    assert practice.hold_minutes == 5


def test_the_file_that_ships_writes_out_every_default(file: Path) -> None:
    shipped = load_practice(DEFAULT)
    (service,) = load_practice(file).services
    assert service == shipped.service("consultation")


def test_what_is_left_out_has_a_default(file: Path) -> None:
    practice = load_practice(file)
    assert (practice.trade, practice.phone, practice.address, practice.hold_minutes) == ("cabinet", None, "", 5)
    assert (practice.closures, practice.holiday_subdivision) == ((), None)


def test_the_business_name_of_the_settings_goes_before(file: Path) -> None:
    assert load_practice(file, "Garage Martin") == replace(load_practice(file), name="Garage Martin")
    assert load_practice(file, "").name == load_practice(file, None).name == "Cabinet Dupont"


def test_an_unknown_service_or_person_is_a_key_error(file: Path) -> None:
    for ask in (Practice.service, Practice.practitioner):
        with pytest.raises(KeyError):
            ask(load_practice(file), "nobody")


def test_values_stay_what_was_written(file: Path) -> None:
    """YAML alone would make a number of the phone, a yes of the reason, a date of the day and 840 of 14:00."""
    text = SMALL + "phone: +33199001234\nclosures: [{from: 2026-07-13, reason: non}]\n"
    practice = load_practice(write(file, text.replace("9h-12h", "[14:00-18:00]")))
    assert practice.phone == "+33199001234"
    assert practice.closures == (Closure(date(2026, 7, 13), date(2026, 7, 13), "non"),)
    assert practice.practitioners[0].week[0] == (Hours(time(14), time(18)),)


def test_a_closure_lasts_until_its_last_day(file: Path) -> None:
    practice = load_practice(write(file, SMALL + "closures: [{from: 2026-12-24, to: 2026-12-31, reason: congés}]\n"))
    assert practice.closures == (Closure(date(2026, 12, 24), date(2026, 12, 31), "congés"),)


@pytest.mark.parametrize(("written", "code"), [("Alsace-Moselle", "6AE"), ("RE", "974"), ("France", None)])
def test_holidays_are_those_of_a_part_of_france(file: Path, written: str, code: str | None) -> None:
    assert load_practice(write(file, SMALL + f"holidays: {written}\n")).holiday_subdivision == code


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("nme: x", "clé inconnue ; vouliez-vous dire « name » ?"),
        ("Zzz: x", "Zzz : clé inconnue ; clés possibles : name, trade, faq, phone,"),
        ("phone: 01 99 00 12 34", "phone : « 01 99 00 12 34 » ne va pas"),
        ("phone: [1]", "phone : écrivez une seule valeur simple"),
        ("holidays: Bretagne", "holidays : « Bretagne » ne va pas ; écrivez France, Alsace-Moselle"),
        ("hold: 2h", "hold : « 2h » ne va pas ; écrivez une durée de 1 min à 1h"),
        ("closures: demain", "closures : écrivez une liste"),
        ("closures: [{from: 2026-12-24}]", "closures[1].reason : cette clé manque"),
        ("closures: [{from: 2026-12-31, to: 2026-12-24, reason: x}]", "closures[1].to : ce jour vient avant from"),
    ],
)
def test_a_wrong_line_is_named_with_what_would_be_right(file: Path, wrong: str, said: str) -> None:
    assert said in problems(file, SMALL + wrong + "\n")[0]


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("duration: 30", "duration: 2x", "services[consultation].duration : « 2x » ne va pas"),
        ("duration: 30", "duration: 0", "services[consultation].duration : « 0 » ne va pas ; écrivez une durée de"),
        ("duration: 30", "duration: 4h", "personne ne travaille aussi longtemps de suite ; écrivez au plus 3h"),
        ("duration: 30", "duration: 30, step: 0", "services[consultation].step : « 0 » ne va pas"),
        ("duration: 30", "duration: 30, notice: 61j", "services[consultation].horizon : rien ne pourrait être réservé"),
        ("duration: 30", "duration: 30, horizon: 400j", "écrivez une durée de 1 min à 366j"),
        ("duration: 30", "length: 30", "services[consultation].duration : cette clé manque"),
        ("id: consultation", "id: Consultation", "services[Consultation].id : « Consultation » ne va pas"),
        ("lundi: 9h-12h", "lundi: 12h-9h", "practitioners[dupont].hours.lundi : « 12h-9h » ne va pas"),
        ("lundi: 9h-12h", "lundi: [[9h-12h]]", "hours.lundi : écrivez une liste de valeurs simples"),
        ("lundi: 9h-12h", "lundy: 9h-12h", "hours.lundy : clé inconnue ; vouliez-vous dire « lundi » ?"),
        ("lundi: 9h-12h", "lundi: fermé", "practitioners[dupont].hours : aucune heure de travail"),
        ("hours: {lundi: 9h-12h}", "hours: 9h-12h", "practitioners[dupont].hours : écrivez ici des lignes"),
        (", hours: {lundi: 9h-12h}", "", "practitioners[dupont].hours : écrivez ici des lignes"),
        (PEOPLE, "[]", "practitioners : il en faut au moins un"),
        (PEOPLE, "[x]", "practitioners[1] : écrivez ici des lignes"),
        ("Cabinet Dupont", "", "name : cette clé manque, ou n'a pas de valeur"),
    ],
)
def test_a_wrong_value_is_named_with_what_would_be_right(file: Path, right: str, wrong: str, said: str) -> None:
    assert right in SMALL
    assert any(said in problem for problem in problems(file, SMALL.replace(right, wrong)))


def test_a_service_may_be_as_long_as_stretches_that_touch(file: Path) -> None:
    day = SMALL.replace("9h-12h", "[9h-12h, 12h-14h, 20h-24h]")
    assert load_practice(write(file, day.replace("duration: 30", "duration: 5h"))).services[0].duration.seconds == 18000
    assert "au plus 5h" in problems(file, day.replace("duration: 30", "duration: 6h"))[0]


def test_everything_that_is_wrong_is_said_at_once(file: Path) -> None:
    text = SMALL.replace("duration: 30", "duration: 2x").replace("9h-12h", "9h").replace("Cabinet Dupont", "") + "x: y"
    assert [line.split(" : ")[0] for line in problems(file, text)] == [
        "name", "services[consultation].duration", "practitioners[dupont].hours.lundi", "x",
    ]  # fmt: skip


def test_an_id_belongs_to_one_person(file: Path) -> None:
    again = ", {id: dupont, name: docteur Dupont, hours: {mardi: 9h-12h}}]"
    assert problems(file, SMALL.replace("}}]", "}}" + again)) == [
        "practitioners : l'id « dupont » sert plusieurs fois ; donnez à chacun le sien"
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name: x\nname: y\n", "ligne 1 : la clé « name » est écrite deux fois"),
        ("name: [x\n", "ligne 2 : YAML illisible"),
        ("name: x\n\tservices: []\n", "ligne 2 : YAML illisible"),
        ("name: \x01\n", "YAML illisible"),
        ("", "le fichier : écrivez ici des lignes « clé: valeur »"),
        ("- name: x\n", "le fichier : écrivez ici des lignes « clé: valeur »"),
    ],
)
def test_a_broken_file_is_one_sentence_with_its_line(file: Path, text: str, said: str) -> None:
    (problem,) = problems(file, text)
    assert problem.startswith(said)


def test_a_file_in_another_encoding_is_named_as_such(file: Path) -> None:
    file.write_bytes(SMALL.replace("docteur", "médecin").encode("latin-1"))
    with pytest.raises(PracticeError, match="UTF-8"):
        load_practice(file)


def test_a_byte_order_mark_is_no_part_of_the_first_key(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + SMALL.encode())
    assert load_practice(file).name == "Cabinet Dupont"


def test_a_file_that_is_not_there_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"practice\.yml"):
        load_practice(tmp_path / "practice.yml")


def test_the_comments_of_the_default_name_values_that_are_accepted(file: Path) -> None:
    """The example of closures that stands in a comment is one that works."""
    comment = next(line for line in DEFAULT.read_text(encoding="utf-8").splitlines() if line.startswith("closures"))
    example = yaml.safe_load("closures: " + comment.split("par exemple : ")[1])
    assert len(load_practice(write(file, SMALL + yaml.safe_dump(example))).closures) == 1
