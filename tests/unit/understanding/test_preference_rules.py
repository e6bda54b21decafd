"""What a wish comes to beside the plain sentences: closed days, clock changes, people, ambiguities."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from spoken import NOW

from frontdesk.clock import PARIS
from frontdesk.period import Period
from frontdesk.preference import Preference, PreferenceKind
from frontdesk.understanding.practitioner import named_practitioner
from frontdesk.understanding.preference import HORIZON, hear_preference, hear_reading
from frontdesk.understanding.tokens import tokenize


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


def heard(text: str, now: datetime = NOW) -> Preference:
    return hear_preference(text, now)


def test_a_day_without_an_hour_is_whole() -> None:
    assert heard("demain").intervals == (Period(at("2026-06-02"), at("2026-06-03")),)


def test_today_begins_now() -> None:
    assert heard("aujourd'hui").intervals == (Period(NOW, at("2026-06-02")),)


def test_days_in_a_row_are_one_interval() -> None:
    assert heard("la semaine prochaine").intervals == (Period(at("2026-06-08"), at("2026-06-15")),)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("demain matin", "08:00", "12:00"), ("demain midi", "12:00", "14:00"), ("demain après-midi", "12:00", "18:00"),
        ("demain soir", "18:00", "20:00"), ("demain en fin de matinée", "10:30", "12:00"),
        ("demain en début d'après-midi", "14:00", "16:00"), ("demain en fin d'après-midi", "16:30", "18:30"),
        ("demain vers dix heures", "09:30", "11:00"), ("demain à dix heures", "10:00", "10:30"),
        ("demain à trois heures", "15:00", "15:30"), ("demain à trois heures du matin", "03:00", "03:30"),
        ("demain à 8 heures du soir", "20:00", "20:30"), ("demain soir à 7 h", "19:00", "19:30"),
        ("demain à midi", "12:00", "12:30"), ("demain entre onze heures et deux heures", "11:00", "14:00"),
        ("demain de 9 à 11 h", "09:00", "11:00"), ("demain 14h-16h", "14:00", "16:00"),
        ("demain après 10 h et avant 15 h", "10:00", "15:00"), ("demain matin à partir de 10 h", "10:00", "12:00"),
        ("demain à midi et demi", "12:30", "13:00"), ("demain à 11 h moins le quart", "10:45", "11:15"),
    ],
)  # fmt: skip
def test_hours(text: str, first: str, last: str) -> None:
    assert heard(text).intervals == (Period(at(f"2026-06-02T{first}"), at(f"2026-06-02T{last}")),)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("début juillet", "2026-07-01", "2026-07-09"), ("mi-juillet", "2026-07-13", "2026-07-18"),
        ("fin juillet", "2026-07-24", "2026-08-01"), ("en début de semaine prochaine", "2026-06-08", "2026-06-10"),
        ("en fin de semaine", "2026-06-04", "2026-06-06"), ("ce week-end", "2026-06-06", "2026-06-08"),
        ("dans huit jours", "2026-06-08", "2026-06-09"), ("dans quinze jours", "2026-06-15", "2026-06-16"),
        ("la première quinzaine de juillet", "2026-07-01", "2026-07-16"), ("semaine 25", "2026-06-15", "2026-06-22"),
        ("le premier mardi de juillet", "2026-07-07", "2026-07-08"), ("le 14 juillet", "2026-07-14", "2026-07-15"),
        ("fête nationale", "2026-07-14", "2026-07-15"), ("la veille du 14 juillet", "2026-07-13", "2026-07-14"),
        ("du 28 juin au 3 juillet", "2026-06-28", "2026-07-04"), ("2026-06-12", "2026-06-12", "2026-06-13"),
        ("vendredi en quinze", "2026-06-19", "2026-06-20"), ("le 31", "2026-07-31", "2026-08-01"),
        ("entre le 8 et le 10", "2026-06-08", "2026-06-11"), ("du 8 au 10", "2026-06-08", "2026-06-11"),
    ],
)  # fmt: skip
def test_days(text: str, first: str, last: str) -> None:
    now = at("2026-05-31T20:00") if text == "le 31" else NOW
    if text == "le 31":
        now = at("2026-06-01T20:00")
    assert heard(text, now).intervals == (Period(at(first), at(last)),)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("le pont de l'ascension", "2026-05-14", "2026-05-18"), ("vendredi de l'ascension", "2026-05-15", "2026-05-16"),
        ("le mardi de pentecôte", "2026-05-26", "2026-05-27"), ("le lendemain de Pâques", "2026-04-07", "2026-04-08"),
        ("dans deux mois", "2026-05-27", "2026-06-07"), ("la semaine avant l'ascension", "2026-05-07", "2026-05-14"),
        ("deux jours avant le 14 mai", "2026-05-12", "2026-05-13"),
        ("la semaine du 20 au 24 avril", "2026-04-20", "2026-04-25"),
    ],
)  # fmt: skip
def test_days_around_holidays(text: str, first: str, last: str) -> None:
    assert heard(text, at("2026-04-01T09:00")).intervals == (Period(at(first), at(last)),)


def test_the_holidays_of_schools_that_are_the_same_everywhere() -> None:
    (autumn,) = heard("pendant les vacances de la toussaint", at("2026-09-16T10:00")).intervals
    assert (autumn.start, autumn.end) == (at("2026-10-17"), at("2026-11-02"))
    assert heard("pendant les vacances de février", at("2026-12-16T10:00")).kind is PreferenceKind.NOTHING


def test_the_hour_of_the_last_alternative_is_shared() -> None:
    both = heard("mardi ou jeudi matin").intervals
    assert [period.start.hour for period in both] == [8, 8]


def test_an_earlier_hour_is_not_shared() -> None:
    first, second = heard("mardi matin ou jeudi").intervals
    assert (first.length, second.length) == (timedelta(hours=4), timedelta(days=1))


def test_the_night_of_the_clock_change_has_its_real_length() -> None:
    (period,) = heard("dimanche 25 octobre", at("2026-10-20T09:00")).intervals
    assert period.length == timedelta(hours=25)
    (period,) = heard("dimanche 28 mars", at("2027-03-20T09:00")).intervals
    assert period.length == timedelta(hours=23)


def test_an_hour_that_the_clock_change_skips_is_moved_on() -> None:
    (period,) = heard("le 28 mars à deux heures et demie du matin", at("2027-03-20T09:00")).intervals
    assert period.start == at("2027-03-28T03:30")


def test_a_closed_day_says_why() -> None:
    reasons = {date(2026, 7, 14): "la fête nationale"}
    assert hear_preference("le 14 juillet", NOW, reasons.get) == Preference(
        PreferenceKind.CLOSED, reason="la fête nationale"
    )


def test_a_wish_with_one_open_day_is_not_closed() -> None:
    assert hear_preference("lundi 13 ou mardi 14 juillet", NOW, {date(2026, 7, 14): "férié"}.get).usable


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ce matin", PreferenceKind.PAST), ("le 12 mai", PreferenceKind.PAST), ("12/05/2026", PreferenceKind.PAST),
        ("en décembre", PreferenceKind.OUT_OF_HORIZON), ("à Noël", PreferenceKind.OUT_OF_HORIZON),
        ("lundi de Pâques", PreferenceKind.OUT_OF_HORIZON), ("le 31 juin", PreferenceKind.NOTHING),
        ("mardi sauf mardi", PreferenceKind.NOTHING), ("mardi je peux pas mercredi", PreferenceKind.NOTHING),
    ],
)  # fmt: skip
def test_kinds_that_lead_to_no_offer(text: str, kind: PreferenceKind) -> None:
    assert heard(text, NOW.replace(hour=15)).kind is kind


def test_nothing_is_offered_beyond_the_horizon() -> None:
    last = heard("le mardi").intervals[-1].end
    assert last <= NOW + HORIZON + timedelta(days=1)
    assert hear_preference("en août", NOW, horizon=timedelta(days=30)).kind is PreferenceKind.OUT_OF_HORIZON


@pytest.mark.parametrize(
    "text", ["plutôt mardi", "mardi si possible", "de préférence le mardi", "mardi ce serait mieux"]
)
def test_soft_wishes(text: str) -> None:
    assert heard(text).soft


def test_a_plain_wish_is_a_condition() -> None:
    assert not heard("mardi").soft


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("lundi", ("lundi 1er juin", "lundi 8 juin")),
        ("jeudi prochain", ("jeudi 4 juin", "jeudi 11 juin")),
        ("le mardi 3 juin", ("mercredi 3 juin", "mardi 2 juin")),
        ("jeudi prochain à 14 h", ("jeudi 4 juin de 14 h à 14 h 30", "jeudi 11 juin de 14 h à 14 h 30")),
    ],
)
def test_ambiguous_wishes(text: str, options: tuple[str, ...]) -> None:
    wish = heard(text)
    assert wish.kind is PreferenceKind.AMBIGUOUS
    assert tuple(option.replace("\N{NO-BREAK SPACE}", " ") for option in wish.options) == options


@pytest.mark.parametrize(
    ("reply", "day"),
    [
        ("le 11", 11), ("le premier", 4), ("la semaine prochaine", 11), ("jeudi 4", 4), ("cette semaine", 4),
        ("celui d'après", 11), ("le suivant", 11), ("l'autre", 11), ("le plus tard", 11), ("plutôt plus tard", 11),
        ("celui d'après, le onze", 11), ("non l'autre jeudi", 11), ("pas cette semaine", 11), ("le plus proche", 4),
        ("le premier qui vient", 4), ("celui-ci", 4), ("jeudi de la semaine d'après", 11),
    ],
)  # fmt: skip
def test_the_answer_to_an_ambiguity_keeps_the_hour(reply: str, day: int) -> None:
    asked = heard("jeudi prochain à 14 h")
    (period,) = hear_reading(reply, asked, NOW).intervals
    assert period.start == at(f"2026-06-{day:02d}T14:00")


def test_another_wish_in_answer_to_an_ambiguity_is_a_new_wish() -> None:
    (period,) = hear_reading("non plutôt vendredi", heard("jeudi prochain"), NOW).intervals
    assert period.start == at("2026-06-05")


def test_who_is_named() -> None:
    people = {"martin": "docteur Martin", "petit": "docteur Claire Petit"}
    assert hear_preference("mardi avec le docteur Petit", NOW, practitioners=people).practitioner == "petit"
    assert hear_preference("mardi", NOW, practitioners=people).practitioner is None


@pytest.mark.parametrize(
    ("text", "spoken", "known"),
    [
        ("mardi avec le docteur Martin", "Martin", "martin"), ("chez le docteur Le Goff", "Le Goff", None),
        ("avec le docteur Petti", "Petti", None), ("mardi avec le docteur Martine", "Martine", "martin"),
        ("un petit créneau mardi", None, None), ("le docteur Martin m'a dit de revenir mardi", None, None),
        ("je suis suivi par le docteur Petit", None, None), ("est-ce que le docteur Martin est là mardi", None, None),
        ("est-ce que je peux voir le docteur Martin mardi", "Martin", "martin"), ("docteur mardi", None, None),
        ("avec madame Petit", None, "petit"), ("le docteur Martin ou le docteur Petit", None, None),
    ],
)  # fmt: skip
def test_who_is_to_be_seen(text: str, spoken: str | None, known: str | None) -> None:
    people = {"martin": "docteur Martin", "petit": "docteur Claire Petit"}
    assert named_practitioner(tokenize(text), {}) == spoken
    assert named_practitioner(tokenize(text), people) == known


def test_a_wish_survives_json() -> None:
    wish = heard("mardi ou jeudi matin si possible")
    assert Preference.from_json(wish.to_json()) == wish
