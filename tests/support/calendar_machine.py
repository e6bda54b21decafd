"""Callers who hold, book, repeat, cancel and hesitate in any order, judged by sets of minutes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

from calendar_builders import a_request
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from frontdesk.appointment import Booked, Held, Opening, Status, Taken
from frontdesk.calendars.sql import SqlCalendar
from frontdesk.clock import PARIS
from frontdesk.period import Period, merge, subtract

# The night in which the clocks of Paris say two o'clock twice.
NIGHT = datetime(2026, 10, 24, 23, 0, tzinfo=timezone.utc)
WINDOW = Period(NIGHT, NIGHT + timedelta(hours=4))

CONVERSATIONS = st.sampled_from(["c1", "c2", "c3"])
PRACTITIONERS = st.sampled_from(["dupont", "martin"])
FIRSTS = st.integers(0, 200)  # minutes of the night
LENGTHS = st.integers(1, 40)  # minutes


@dataclass
class Claim:
    """Somebody's time: minutes rounded outwards to fives, and until when (None: for good)."""

    conversation: str
    practitioner: str
    minutes: frozenset[int]
    until: datetime | None = None

    def bars(self, practitioner: str, conversation: str, now: datetime) -> bool:
        if practitioner != self.practitioner:
            return False
        return self.until is None or (self.conversation != conversation and now < self.until)


class CalendarMachine(RuleBasedStateMachine):
    """A subclass says which calendar, empty at each start."""

    def fresh_calendar(self) -> SqlCalendar:
        raise NotImplementedError

    @initialize()
    def start(self) -> None:
        self.calendar = self.fresh_calendar()
        self.now = datetime(2026, 10, 1, 9, 0, tzinfo=PARIS)
        self.holds: dict[str, Claim] = {}
        self.booked: dict[str, Claim] = {}
        self.requests: dict[str, Any] = {}

    @rule(minutes=st.integers(1, 6))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(who=CONVERSATIONS, whose=PRACTITIONERS, first=FIRSTS, length=LENGTHS, more=st.integers(1, 8))
    def hold(self, who: str, whose: str, first: int, length: int, more: int) -> None:
        until = self.now + timedelta(minutes=more)
        claim = Claim(who, whose, _fives(first, length), until)
        free = self._free(claim)
        outcome = self.calendar.hold(_opening(whose, first, length), who, until, self.now)
        assert outcome == (Held(until) if free else Taken())
        self.holds.pop(who, None)
        if free:
            self.holds[who] = claim

    @rule(who=CONVERSATIONS, whose=PRACTITIONERS, first=FIRSTS, length=LENGTHS)
    def book(self, who: str, whose: str, first: int, length: int) -> None:
        claim = Claim(who, whose, _fives(first, length))
        free = self._free(claim)
        request = a_request(_opening(whose, first, length), who, key=f"key {len(self.requests)}")
        outcome = self.calendar.book(request, self.now)
        self.holds.pop(who, None)
        if not free:
            assert outcome == Taken()
            return
        assert isinstance(outcome, Booked)
        assert not outcome.again
        self.booked[outcome.appointment.id] = claim
        self.requests[outcome.appointment.id] = request

    @precondition(lambda self: self.requests)
    @rule(data=st.data())
    def ask_again(self, data: st.DataObject) -> None:
        appointment_id = data.draw(st.sampled_from(list(self.requests)))
        outcome = self.calendar.book(self.requests[appointment_id], self.now)
        assert isinstance(outcome, Booked)
        assert (outcome.again, outcome.appointment.id) == (True, appointment_id)

    @precondition(lambda self: self.booked)
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        appointment_id = data.draw(st.sampled_from(list(self.booked)))
        assert self.calendar.cancel(appointment_id).status is Status.CANCELLED
        del self.booked[appointment_id]

    @rule(who=CONVERSATIONS)
    def release(self, who: str) -> None:
        self.calendar.release(who)
        self.holds.pop(who, None)

    @invariant()
    def busy_is_what_is_claimed(self) -> None:
        for whose in ("dupont", "martin"):
            for who in ("c1", "c2", ""):
                claims = [claim for claim in self._claims() if claim.bars(whose, who, self.now)]
                minutes = sorted(minute for claim in claims for minute in claim.minutes)
                expected = merge(_opening(whose, minute, 1).period for minute in minutes)
                assert self.calendar.busy(whose, WINDOW, self.now, who) == expected

    @invariant()
    def nothing_live_overlaps_and_nothing_free_is_booked(self) -> None:
        everything = self.calendar.appointments(WINDOW)
        live = [one for one in everything if one.status is not Status.CANCELLED]
        assert {one.id for one in live} == set(self.booked)
        for one in live:
            assert not any(one.period.overlaps(other.period) for other in live if _rivals(one, other))
            free = subtract([WINDOW], self.calendar.busy(one.practitioner, WINDOW, self.now))
            assert not any(one.period.overlaps(period) for period in free)

    def _claims(self) -> list[Claim]:
        return [*self.booked.values(), *self.holds.values()]

    def _free(self, wanted: Claim) -> bool:
        barring = (c for c in self._claims() if c.bars(wanted.practitioner, wanted.conversation, self.now))
        return not any(claim.minutes & wanted.minutes for claim in barring)


def _rivals(one: Any, other: Any) -> bool:
    return one.id != other.id and one.practitioner == other.practitioner


def _opening(practitioner: str, first: int, length: int) -> Opening:
    start = NIGHT + timedelta(minutes=first)
    return Opening(practitioner, Period(start, start + timedelta(minutes=length)))


def _fives(first: int, length: int) -> frozenset[int]:
    return frozenset(5 * five + minute for five in range(first // 5, -(-(first + length) // 5)) for minute in range(5))
