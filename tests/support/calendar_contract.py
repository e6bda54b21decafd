"""What every calendar promises. A test class inherits it and says, in a fixture ``calendar``, which one."""

from __future__ import annotations

from datetime import timedelta, timezone

import pytest
from calendar_builders import LATER, NOW, a_request, an_opening, day, lasting, paris

from frontdesk.appointment import Booked, Held, Status, Taken
from frontdesk.calendars.port import Calendar
from frontdesk.clock import PARIS
from frontdesk.period import Period, subtract

TUESDAY = day("2026-06-02")


class CalendarContract:
    """One caller after another; races are in ``calendar_races``."""

    # Booking

    def test_an_empty_calendar_is_free(self, calendar: Calendar) -> None:
        assert calendar.busy("dupont", TUESDAY, NOW) == []
        assert calendar.appointments(TUESDAY) == []

    def test_what_is_booked_stands_in_the_calendar(self, calendar: Calendar) -> None:
        outcome = calendar.book(a_request(), NOW)
        assert isinstance(outcome, Booked)
        assert not outcome.again
        (appointment,) = calendar.appointments(TUESDAY)
        assert appointment == outcome.appointment
        assert appointment.period == lasting("2026-06-02 09:00")
        assert appointment.status is Status.CONFIRMED
        assert (appointment.name, appointment.contact, appointment.reason) == (
            "Jeanne Martin", "+33612345678", "mal de dos",
        )  # fmt: skip
        assert (appointment.practitioner, appointment.service) == ("dupont", "consultation")
        assert (appointment.channel, appointment.conversation, appointment.event_id) == ("vapi", "c1", None)
        assert calendar.busy("dupont", TUESDAY, NOW) == [lasting("2026-06-02 09:00")]

    def test_a_booked_time_is_refused_to_the_next(self, calendar: Calendar) -> None:
        calendar.book(a_request(), NOW)
        assert calendar.book(a_request(conversation="c2"), NOW) == Taken()
        assert len(calendar.appointments(TUESDAY)) == 1

    @pytest.mark.parametrize(
        ("start", "minutes"),
        [("08:45", 30), ("09:15", 30), ("08:30", 120), ("09:10", 5), ("09:29", 1)],
        ids=["begins before", "ends after", "around", "within", "last minute"],
    )
    def test_a_time_that_overlaps_is_refused(self, calendar: Calendar, start: str, minutes: int) -> None:
        calendar.book(a_request(), NOW)
        overlapping = an_opening(f"2026-06-02 {start}", minutes)
        assert calendar.book(a_request(overlapping, "c2"), NOW) == Taken()
        assert calendar.hold(overlapping, "c3", LATER, NOW) == Taken()

    @pytest.mark.parametrize("start", ["08:30", "09:30"])
    def test_the_neighbouring_times_stay_free(self, calendar: Calendar, start: str) -> None:
        calendar.book(a_request(), NOW)
        assert isinstance(calendar.book(a_request(an_opening(f"2026-06-02 {start}"), "c2"), NOW), Booked)

    def test_another_practitioner_stays_free(self, calendar: Calendar) -> None:
        calendar.book(a_request(), NOW)
        assert calendar.busy("martin", TUESDAY, NOW) == []
        assert isinstance(calendar.book(a_request(an_opening(practitioner="martin"), "c2"), NOW), Booked)

    def test_the_same_key_again_is_the_first_answer(self, calendar: Calendar) -> None:
        first = calendar.book(a_request(), NOW)
        again = calendar.book(a_request(), LATER)
        assert isinstance(first, Booked)
        assert again == Booked(first.appointment, again=True)
        assert len(calendar.appointments(TUESDAY)) == 1

    def test_one_conversation_may_book_twice(self, calendar: Calendar) -> None:
        calendar.book(a_request(an_opening("2026-06-02 10:00")), NOW)
        calendar.book(a_request(an_opening("2026-06-02 09:00")), NOW + timedelta(minutes=1))
        calendar.book(a_request(an_opening("2026-06-02 11:00"), "c2"), NOW)
        assert [one.period.start.hour for one in calendar.booked_by("c1")] == [10, 9]
        assert [one.period.start.hour for one in calendar.appointments(TUESDAY)] == [9, 10, 11]
        assert calendar.booked_by("nobody") == []

    def test_bounds_off_the_five_minutes_are_kept_and_defended(self, calendar: Calendar) -> None:
        odd = an_opening("2026-06-02 09:03", 14)
        assert isinstance(calendar.book(a_request(odd), NOW), Booked)
        assert calendar.appointments(TUESDAY)[0].period == odd.period
        (busy,) = calendar.busy("dupont", TUESDAY, NOW)
        assert busy.contains(odd.period)
        assert calendar.book(a_request(an_opening("2026-06-02 09:16", 30), "c2"), NOW) == Taken()
        assert isinstance(calendar.book(a_request(an_opening("2026-06-02 09:20", 30), "c3"), NOW), Booked)

    def test_what_is_free_can_be_booked_and_what_is_busy_can_not(self, calendar: Calendar) -> None:
        for number, start in enumerate(["09:03", "09:40", "11:10", "14:00", "14:30"]):
            calendar.book(a_request(an_opening(f"2026-06-02 {start}", 17), f"c{number}"), NOW)
        busy = calendar.busy("dupont", TUESDAY, NOW)
        for period in busy:
            assert calendar.book(a_request(an_opening(period.start, 5), "late"), NOW) == Taken()
        for number, period in enumerate(subtract([TUESDAY], busy)):
            minutes = period.length // timedelta(minutes=1)
            assert isinstance(calendar.book(a_request(an_opening(period.start, minutes), f"f{number}"), NOW), Booked)
        assert calendar.busy("dupont", TUESDAY, NOW) == [TUESDAY]

    # Reading

    def test_instants_come_back_in_paris(self, calendar: Calendar) -> None:
        calendar.book(a_request(an_opening(paris("2026-06-02 09:00").astimezone(timezone.utc))), NOW)
        start = calendar.appointments(TUESDAY)[0].period.start
        assert start.tzinfo is PARIS
        assert start.isoformat() == "2026-06-02T09:00:00+02:00"
        assert calendar.busy("dupont", TUESDAY, NOW)[0].start.tzinfo is PARIS

    def test_a_window_is_half_open(self, calendar: Calendar) -> None:
        calendar.book(a_request(), NOW)
        before = Period(paris("2026-06-02 08:00"), paris("2026-06-02 09:00"))
        after = Period(paris("2026-06-02 09:30"), paris("2026-06-02 10:00"))
        last_minute = Period(paris("2026-06-02 09:29"), paris("2026-06-02 10:00"))
        for window in (before, after):
            assert calendar.appointments(window) == []
            assert calendar.busy("dupont", window, NOW) == []
        assert len(calendar.appointments(last_minute)) == 1
        assert calendar.busy("dupont", last_minute, NOW)[0].overlaps(last_minute)

    def test_busy_periods_are_sorted_and_do_not_touch(self, calendar: Calendar) -> None:
        for number, start in enumerate(["10:00", "09:00", "09:30", "14:00"]):
            calendar.book(a_request(an_opening(f"2026-06-02 {start}"), f"c{number}"), NOW)
        assert calendar.busy("dupont", TUESDAY, NOW) == [lasting("2026-06-02 09:00", 90), lasting("2026-06-02 14:00")]

    # Holds

    def test_a_hold_keeps_others_out_but_not_its_own_conversation(self, calendar: Calendar) -> None:
        assert calendar.hold(an_opening(), "c1", LATER, NOW) == Held(LATER)
        assert calendar.busy("dupont", TUESDAY, NOW, "c2") == [lasting("2026-06-02 09:00")]
        assert calendar.busy("dupont", TUESDAY, NOW) == [lasting("2026-06-02 09:00")]
        assert calendar.busy("dupont", TUESDAY, NOW, "c1") == []
        assert calendar.hold(an_opening(), "c2", LATER, NOW) == Taken()
        assert calendar.book(a_request(conversation="c2"), NOW) == Taken()
        assert isinstance(calendar.book(a_request(conversation="c1"), NOW), Booked)

    def test_booking_uses_the_hold_up(self, calendar: Calendar) -> None:
        calendar.hold(an_opening(minutes=60), "c1", LATER, NOW)
        calendar.book(a_request(an_opening(minutes=30)), NOW)
        assert calendar.busy("dupont", TUESDAY, NOW, "c2") == [lasting("2026-06-02 09:00")]

    def test_a_hold_ends_at_its_last_instant(self, calendar: Calendar) -> None:
        calendar.hold(an_opening(), "c1", LATER, NOW)
        just_before = LATER - timedelta(microseconds=1)
        assert calendar.busy("dupont", TUESDAY, just_before, "c2") == [lasting("2026-06-02 09:00")]
        assert calendar.hold(an_opening(), "c2", LATER, just_before) == Taken()
        assert calendar.busy("dupont", TUESDAY, LATER, "c2") == []
        assert isinstance(calendar.book(a_request(conversation="c2"), LATER), Booked)

    def test_an_expired_hold_that_nobody_took_still_books(self, calendar: Calendar) -> None:
        calendar.hold(an_opening(), "c1", LATER, NOW)
        assert isinstance(calendar.book(a_request(), LATER + timedelta(hours=1)), Booked)

    def test_an_expired_hold_whose_time_was_taken_does_not(self, calendar: Calendar) -> None:
        calendar.hold(an_opening(), "c1", LATER, NOW)
        assert isinstance(calendar.hold(an_opening(minutes=10), "c2", LATER + timedelta(hours=1), LATER), Held)
        assert calendar.book(a_request(conversation="c1"), LATER) == Taken()

    def test_a_conversation_holds_one_opening_at_most(self, calendar: Calendar) -> None:
        calendar.hold(an_opening("2026-06-02 09:00"), "c1", LATER, NOW)
        calendar.hold(an_opening("2026-06-02 10:00", practitioner="martin"), "c1", LATER, NOW)
        assert calendar.busy("dupont", TUESDAY, NOW, "c2") == []
        assert calendar.busy("martin", TUESDAY, NOW, "c2") == [lasting("2026-06-02 10:00")]

    def test_holding_again_holds_longer(self, calendar: Calendar) -> None:
        calendar.hold(an_opening(), "c1", LATER, NOW)
        longer = LATER + timedelta(minutes=5)
        assert calendar.hold(an_opening(), "c1", longer, LATER - timedelta(seconds=1)) == Held(longer)
        assert calendar.busy("dupont", TUESDAY, LATER, "c2") == [lasting("2026-06-02 09:00")]

    def test_a_refused_hold_lets_go_of_the_earlier_one(self, calendar: Calendar) -> None:
        calendar.book(a_request(an_opening("2026-06-02 10:00"), "c2"), NOW)
        calendar.hold(an_opening("2026-06-02 09:00"), "c1", LATER, NOW)
        assert calendar.hold(an_opening("2026-06-02 10:00"), "c1", LATER, NOW) == Taken()
        assert calendar.busy("dupont", TUESDAY, NOW, "c3") == [lasting("2026-06-02 10:00")]

    def test_release_lets_go(self, calendar: Calendar) -> None:
        calendar.hold(an_opening(), "c1", LATER, NOW)
        calendar.release("c1")
        calendar.release("c1")
        assert calendar.busy("dupont", TUESDAY, NOW, "c2") == []

    def test_release_leaves_what_is_booked(self, calendar: Calendar) -> None:
        calendar.book(a_request(), NOW)
        calendar.release("c1")
        assert calendar.busy("dupont", TUESDAY, NOW) == [lasting("2026-06-02 09:00")]

    # The two nights of the clock change

    def test_the_hour_that_october_repeats_is_two_hours(self, calendar: Calendar) -> None:
        sunday = day("2026-10-25")
        summer = an_opening(paris("2026-10-25 02:00"), 60)
        winter = an_opening(paris("2026-10-25 02:00").replace(fold=1), 60)
        assert isinstance(calendar.book(a_request(summer, "c1"), NOW), Booked)
        assert calendar.book(a_request(an_opening(paris("2026-10-25 02:30"), 15), "c2"), NOW) == Taken()
        assert isinstance(calendar.book(a_request(winter, "c3"), NOW), Booked)
        assert calendar.busy("dupont", sunday, NOW) == [Period(summer.period.start, winter.period.end)]
        assert [one.period.start.isoformat() for one in calendar.appointments(sunday)] == [
            "2026-10-25T02:00:00+02:00",
            "2026-10-25T02:00:00+01:00",
        ]

    def test_march_skips_an_hour_that_nobody_can_have(self, calendar: Calendar) -> None:
        sunday = day("2026-03-29")
        around = Period(paris("2026-03-29 01:30"), paris("2026-03-29 03:30"))
        assert around.length == timedelta(hours=1)
        night = an_opening(around.start, 60)
        assert isinstance(calendar.book(a_request(night), NOW), Booked)
        assert calendar.busy("dupont", sunday, NOW) == [around]
        assert isinstance(calendar.book(a_request(an_opening("2026-03-29 03:30"), "c2"), NOW), Booked)
        assert calendar.book(a_request(an_opening("2026-03-29 03:25"), "c3"), NOW) == Taken()

    @pytest.mark.parametrize("sunday", ["2026-03-29", "2026-10-25"])
    def test_every_half_hour_of_the_change_fits_once(self, calendar: Calendar, sunday: str) -> None:
        whole = day(sunday)
        start = whole.start
        for _ in range({"2026-03-29": 46, "2026-10-25": 50}[sunday]):
            opening = an_opening(start, 30)
            assert isinstance(calendar.book(a_request(opening, f"c{start.isoformat()}"), NOW), Booked)
            start = opening.period.end
        assert calendar.busy("dupont", whole, NOW) == [whole]
