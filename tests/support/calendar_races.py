"""What the SQL calendar promises when many callers come at once. The class needs ``calendar`` and ``url``."""

from __future__ import annotations

import multiprocessing
import random
from collections import Counter
from datetime import timedelta
from itertools import pairwise

import pytest
from calendar_builders import LATER, NOW, a_request, an_opening, day, lasting
from racing import at_once, book_from_processes, book_until_killed

from frontdesk.appointment import Booked, Held, Taken
from frontdesk.calendars.sql import SqlCalendar
from frontdesk.period import merge

TUESDAY = day("2026-06-02")


class CalendarRaces:
    """Each test is a race; no answer may be an error."""

    def test_fifty_threads_want_one_opening(self, calendar: SqlCalendar) -> None:
        answers = at_once([lambda n=n: calendar.book(a_request(conversation=f"c{n}"), NOW) for n in range(50)])
        assert Counter(type(answer) for answer in answers) == {Booked: 1, Taken: 49}
        assert len(calendar.appointments(TUESDAY)) == 1

    def test_four_processes_want_one_opening(self, calendar: SqlCalendar, url: str) -> None:
        groups = [[a_request(conversation=f"p{p}t{t}") for t in range(8)] for p in range(4)]
        answers = Counter(book_from_processes(url, groups))
        (appointment,) = calendar.appointments(TUESDAY)
        assert answers == {appointment.id: 1, "taken": 31}

    def test_four_processes_want_overlapping_openings(self, calendar: SqlCalendar, url: str) -> None:
        starts = [NOW + timedelta(days=1, minutes=5 * step) for step in range(8)]
        groups = [[a_request(an_opening(start), f"p{p}{start}") for start in starts] for p in range(4)]
        answers = Counter(book_from_processes(url, groups))
        booked = calendar.appointments(TUESDAY)
        assert answers.pop("taken") + len(booked) == 32
        assert sorted(answers) == sorted(one.id for one in booked)
        assert sum((one.period.length for one in booked), timedelta()) == sum(
            (period.length for period in merge(one.period for one in booked)), timedelta()
        )

    def test_fifty_threads_book_fifty_openings(self, calendar: SqlCalendar) -> None:
        starts = [TUESDAY.start + timedelta(minutes=20 * number) for number in range(50)]
        calls = [lambda s=start: calendar.book(a_request(an_opening(s, 20), f"c{s}"), NOW) for start in starts]
        assert Counter(type(answer) for answer in at_once(calls)) == {Booked: 50}
        booked = [one.period for one in calendar.appointments(TUESDAY)]
        assert booked == [lasting(start, 20) for start in starts]
        assert not any(one.overlaps(other) for one, other in pairwise(booked))

    def test_one_request_sent_twenty_times_is_one_appointment(self, calendar: SqlCalendar) -> None:
        answers = at_once([lambda: calendar.book(a_request(), NOW)] * 20)
        assert len({answer.appointment.id for answer in answers}) == 1
        assert Counter(answer.again for answer in answers) == {False: 1, True: 19}
        assert len(calendar.appointments(TUESDAY)) == 1

    def test_one_request_sent_by_four_processes_is_one_appointment(self, calendar: SqlCalendar, url: str) -> None:
        answers = book_from_processes(url, [[a_request()] * 5] * 4)
        (appointment,) = calendar.appointments(TUESDAY)
        assert answers == [appointment.id] * 20

    def test_fifty_conversations_want_to_hold_one_opening(self, calendar: SqlCalendar) -> None:
        holds = at_once([lambda n=n: calendar.hold(an_opening(), f"c{n}", LATER, NOW) for n in range(50)])
        assert Counter(type(answer) for answer in holds) == {Held: 1, Taken: 49}
        books = at_once([lambda n=n: calendar.book(a_request(conversation=f"c{n}"), NOW) for n in range(50)])
        assert [isinstance(answer, Booked) for answer in books] == [isinstance(answer, Held) for answer in holds]

    def test_an_expired_hold_is_swept_for_one_of_fifty(self, calendar: SqlCalendar) -> None:
        calendar.hold(an_opening(), "gone", LATER, NOW)
        calls = [lambda n=n: calendar.book(a_request(conversation=f"c{n}"), LATER) for n in range(50)]
        assert Counter(type(answer) for answer in at_once(calls)) == {Booked: 1, Taken: 49}

    def test_callers_who_change_their_minds_never_stop_each_other(self, calendar: SqlCalendar) -> None:
        starts = [TUESDAY.start + timedelta(hours=9, minutes=15 * step) for step in range(4)]

        def hesitate(number: int) -> None:
            chance = random.Random(number)
            for _ in range(25):
                opening = an_opening(chance.choice(starts), 30, chance.choice(["dupont", "martin"]))
                assert isinstance(calendar.hold(opening, f"c{number}", LATER, NOW), Held | Taken)
            calendar.release(f"c{number}")

        at_once([lambda n=n: hesitate(n) for n in range(8)])
        for practitioner in ("dupont", "martin"):
            assert calendar.busy(practitioner, TUESDAY, NOW) == []

    @pytest.mark.parametrize("after", [1, 7])
    def test_what_was_confirmed_survives_the_process(self, calendar: SqlCalendar, url: str, after: int) -> None:
        requests = [a_request(an_opening(TUESDAY.start + timedelta(minutes=5 * n), 5), f"c{n}") for n in range(280)]
        context = multiprocessing.get_context("spawn")
        heard, said = context.Pipe(duplex=False)
        process = context.Process(target=book_until_killed, args=(url, requests, said))
        process.start()
        confirmed = [heard.recv() for _ in range(after)]
        process.kill()
        process.join(30)
        while heard.poll(0):
            confirmed.append(heard.recv())
        kept = [one.id for one in calendar.appointments(TUESDAY)]
        assert set(confirmed) <= set(kept)
        answers = [calendar.book(request, NOW) for request in requests[: len(kept) + 1]]
        assert [answer.again for answer in answers] == [True] * len(kept) + [False]
