"""Whatever the desk says, the desk understands."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from spoken import NOW

from frontdesk.clock import PARIS
from frontdesk.language import say
from frontdesk.preference import PreferenceKind
from frontdesk.understanding.choice import Choice, ChoiceKind, hear_choice
from frontdesk.understanding.email import hear_email
from frontdesk.understanding.phone import hear_phone
from frontdesk.understanding.preference import hear_preference
from frontdesk.understanding.result import Understood

minutes_ahead = st.integers(min_value=1, max_value=90 * 24 * 12).map(lambda n: n * 5)


def _start(ahead: int) -> datetime:
    start = (NOW + timedelta(minutes=ahead)).astimezone(PARIS)
    assume(7 <= start.hour < 21)
    return start


@given(minutes_ahead, st.booleans())
@settings(max_examples=150, deadline=None)
def test_a_moment_that_is_said_is_the_moment_that_is_heard(ahead: int, voice: bool) -> None:
    start = _start(ahead)
    text = say.spoken_moment(start) if voice else say.written_moment(start)
    heard = hear_preference(text, NOW)
    assert heard.kind is PreferenceKind.PERIODS
    assert [period.start for period in heard.intervals] == [start]


@given(st.integers(1, 89), st.booleans(), st.sampled_from(["{}", "euh alors {} s'il vous plaît", "je voudrais {}"]))
@settings(max_examples=150, deadline=None)
def test_a_day_that_is_said_is_the_whole_day_that_is_heard(ahead: int, voice: bool, frame: str) -> None:
    day = NOW.date() + timedelta(days=ahead)
    text = frame.format(say.spoken_day(day) if voice else say.written_day(day))
    heard = hear_preference(text, NOW)
    assert heard.kind is PreferenceKind.PERIODS
    assert [(period.start.date(), period.end.date()) for period in heard.intervals] == [(day, day + timedelta(days=1))]


@given(st.integers(7 * 12, 21 * 12 - 1).map(lambda n: n * 5), st.booleans(), st.sampled_from(["demain à", "à", "vers"]))
@settings(max_examples=150, deadline=None)
def test_an_hour_that_is_said_is_the_hour_that_is_heard(minute: int, voice: bool, lead: str) -> None:
    start = (NOW + timedelta(days=1)).replace(hour=minute // 60, minute=minute % 60)
    text = f"{lead} {say.spoken_hour(start) if voice else say.written_hour(start)}"
    heard = hear_preference(text, NOW)
    assert heard.kind is PreferenceKind.PERIODS
    assert any(period.has(start) for period in heard.intervals)
    assert not any(period.has(start - timedelta(hours=2)) for period in heard.intervals)
    assert not any(period.has(start + timedelta(hours=2)) for period in heard.intervals)


@given(st.lists(minutes_ahead, min_size=1, max_size=3, unique=True), st.integers(0, 2), st.booleans())
@settings(max_examples=150, deadline=None)
def test_an_opening_that_is_repeated_is_picked(aheads: list[int], which: int, voice: bool) -> None:
    starts = [_start(ahead) for ahead in sorted(aheads)]
    chosen = which % len(starts)
    text = say.spoken_moment(starts[chosen]) if voice else say.written_moment(starts[chosen])
    assert hear_choice(text, starts, NOW) == Choice(ChoiceKind.PICK, chosen + 1)


@given(st.integers(1, 9), st.integers(0, 99_999_999), st.booleans())
@settings(max_examples=150, deadline=None)
def test_a_phone_number_that_is_said_is_heard(first: int, rest: int, voice: bool) -> None:
    number = f"+33{first}{rest:08d}"
    typed = hear_phone(number)
    assume(isinstance(typed, Understood))
    text = say.spoken_phone(number) if voice else say.written_phone(number)
    assert hear_phone(text) == typed


@given(st.sampled_from(["+32470123456", "+41791234567", "+4915112345678", "+262692123456", "+596696123456"]))
def test_a_foreign_number_that_is_said_is_heard(number: str) -> None:
    assert hear_phone(say.spoken_phone(number)) == Understood(number)
    assert hear_phone(say.written_phone(number)) == Understood(number)


local_part = st.from_regex(r"[a-z]{1,10}([._-][a-z]{1,8})?([0-9]{1,4})?", fullmatch=True)
domain = st.sampled_from(
    ["orange.fr", "gmail.com", "hotmail.fr", "laposte.net", "sfr.fr", "garage-duval.fr", "icloud.com", "yahoo.fr"]
)


@given(local_part, domain)
@settings(max_examples=200, deadline=None)
def test_an_address_that_is_said_is_heard(local: str, place: str) -> None:
    address = f"{local}@{place}"
    assert hear_email(say.spoken_email(address)) == Understood(address)
    assert hear_email(say.written_email(address)) == Understood(address)


def test_the_readings_of_an_ambiguous_wish_can_be_said_back() -> None:
    for text in ("jeudi prochain à 14 h", "lundi matin", "le week-end prochain", "le mardi 3 juin après 17 h"):
        asked = hear_preference(text, NOW)
        assert asked.kind is PreferenceKind.AMBIGUOUS
        heard = [hear_preference(option, NOW) for option in asked.options]
        assert [one.kind for one in heard] == [PreferenceKind.PERIODS] * len(asked.options)
        assert len({one.intervals for one in heard}) == len(asked.options)
