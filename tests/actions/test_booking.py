"""The booking's actions on hand-built trackers: events and response names, never texts."""

from __future__ import annotations

from typing import Any

import pytest
from rasa_sdk import Tracker
from trackers import Done, a_tracker, after, run

from actions.booking import Book, ValidateBookingForm
from frontdesk.calendars.port import CalendarUnavailable
from frontdesk.desk import Desk

KNOWN: dict[str, Any] = {
    "caller_name": "Camille Lefèvre",
    "visit_reason": "contrôle",
    "contact": "+33639981234",
    "contact_mode": "phone",
}
ANY = {"kind": "any", "intervals": [], "soft": False, "options": [], "reason": "", "practitioner": None}


def offered(desk: Desk) -> tuple[Tracker, Done]:
    """A caller who has just heard three openings."""
    asked = a_tracker("peu importe", requested_slot="preference", **KNOWN)
    return asked, run(ValidateBookingForm(desk), asked)


def chosen(desk: Desk) -> tuple[Tracker, Done]:
    """A caller whose choice is being read back."""
    tracker, done = offered(desk)
    tracker = after(tracker, done, "le premier")
    return tracker, run(ValidateBookingForm(desk), tracker)


def test_the_form_begins_with_the_name(desk: Desk) -> None:
    done = run(ValidateBookingForm(desk), a_tracker("je voudrais un rendez-vous", "book_appointment"))
    assert done.slots["requested_slot"] == "caller_name"


def test_a_day_in_the_request_is_not_asked_again(desk: Desk) -> None:
    done = run(ValidateBookingForm(desk), a_tracker("un rendez-vous mardi matin", "book_appointment"))
    assert done.slots["preference"]["kind"] == "periods"


@pytest.mark.parametrize(
    ("question", "text", "following"),
    [
        ("caller_name", "Camille Lefèvre", "visit_reason"),
        ("visit_reason", "un contrôle", "preference"),
        ("preference", "mardi matin", "contact"),
        ("contact", "06 39 98 12 34", "chosen_opening"),
    ],
)
def test_each_answer_leads_to_the_next_question(desk: Desk, question: str, text: str, following: str) -> None:
    order = ["caller_name", "visit_reason", "preference", "contact"]
    before = {**KNOWN, "preference": ANY}
    slots = {slot: before[slot] for slot in order[: order.index(question)]}
    done = run(ValidateBookingForm(desk), a_tracker(text, requested_slot=question, contact_mode="phone", **slots))
    assert done.slots["requested_slot"] == following


def test_a_day_with_two_readings_is_asked_about_and_keeps_its_hour(desk: Desk) -> None:
    tracker = a_tracker("lundi à 14 h", requested_slot="preference", **KNOWN)  # said on a Monday
    done = run(ValidateBookingForm(desk), tracker)
    assert (done.slots["requested_slot"], done.slots["asked"]) == ("preference", "ambiguous")
    done = run(ValidateBookingForm(desk), after(tracker, done, "le 8"))
    assert done.slots["preference"]["intervals"][0][0] == "2026-06-08T14:00:00+02:00"


def test_three_openings_in_two_half_days(desk: Desk) -> None:
    _, done = offered(desk)
    starts = [opening["start"] for opening in done.slots["offer"]["openings"]]
    assert len(starts) == 3
    assert len({(start[:10], start[11:13] < "12") for start in starts}) >= 2
    assert done.slots["offer_size"] == "three"


def test_a_bare_yes_to_an_offer_costs_nothing(desk: Desk) -> None:
    tracker, done = offered(desk)
    for _ in range(3):
        tracker = after(tracker, done, "oui")
        done = run(ValidateBookingForm(desk), tracker)
        assert (done.slots["requested_slot"], done.slots["asked"]) == ("chosen_opening", "hint")


def test_an_interruption_is_left_to_the_rules(desk: Desk) -> None:
    asked = a_tracker("quels sont vos horaires", "ask_question", requested_slot="caller_name")
    done = run(ValidateBookingForm(desk), asked)
    assert [event["event"] for event in done.events] == ["action_execution_rejected"]


def test_after_an_interruption_the_same_question_comes_back(desk: Desk) -> None:
    asked = a_tracker("quels sont vos horaires", "ask_question", requested_slot="caller_name", attempts=1)
    asked.events.append({"event": "action_execution_rejected", "name": "booking_form"})
    done = run(ValidateBookingForm(desk), asked)
    assert (done.slots["requested_slot"], done.slots["attempts"]) == ("caller_name", 1)


def test_two_unusable_names_lead_to_a_person(desk: Desk) -> None:
    tracker = a_tracker("oui", requested_slot="caller_name")
    done = run(ValidateBookingForm(desk), tracker)
    assert done.slots["asked"] == "second"
    done = run(ValidateBookingForm(desk), after(tracker, done, "non"))
    assert done.follows == "action_hand_over"
    assert done.slots["handover_reason"] == "caller_name_not_understood"


def test_three_unusable_numbers_lead_to_the_e_mail(desk: Desk) -> None:
    tracker = a_tracker("je sais plus", requested_slot="contact", **{**KNOWN, "contact": None, "preference": ANY})
    done = run(ValidateBookingForm(desk), tracker)
    asked = [done.slots["asked"]]
    for _ in range(2):
        tracker = after(tracker, done, "je sais plus")
        done = run(ValidateBookingForm(desk), tracker)
        asked.append(done.slots["asked"])
    assert asked == ["second", "third", "first"]
    assert done.slots["contact_mode"] == "email"


def test_the_choice_is_held_while_it_is_read_back(desk: Desk) -> None:
    _, done = chosen(desk)
    assert done.slots["requested_slot"] == "booking_confirmed"
    opening = done.slots["chosen_opening"]
    other = a_tracker("le premier", requested_slot="chosen_opening", offer=done.slots["offer"], **KNOWN, preference=ANY)
    other.sender_id = "call-2"
    lost = run(ValidateBookingForm(desk), other)
    assert lost.said[0] == "utter_opening_taken"
    assert lost.slots["requested_slot"] == "chosen_opening"
    assert opening["start"] not in [row["start"] for row in lost.slots["offer"]["openings"]]


def test_nothing_is_booked_without_a_yes(desk: Desk) -> None:
    tracker, done = chosen(desk)
    done = run(ValidateBookingForm(desk), after(tracker, done, "non"))
    assert done.slots["requested_slot"] == "correction"
    assert desk.calendar.booked_by("call-1") == []


def test_yes_twice_books_once(desk: Desk) -> None:
    tracker, done = chosen(desk)
    said_yes = after(tracker, done, "oui")
    done = run(ValidateBookingForm(desk), said_yes)
    assert done.slots["requested_slot"] is None
    confirmed = after(said_yes, done, "oui")
    first, again = run(Book(desk), confirmed), run(Book(desk), confirmed)
    assert first.said == again.said == ["utter_appointment_booked"]
    assert first.slots["effects"] == 1
    assert len(desk.calendar.booked_by("call-1")) == 1


def test_a_time_taken_at_the_last_moment_leads_on(desk: Desk) -> None:
    tracker, done = chosen(desk)
    said_yes = after(tracker, done, "oui")
    confirmed = after(said_yes, run(ValidateBookingForm(desk), said_yes), "oui")
    desk.release("call-1")
    other = after(confirmed, Done({}, [], [], []), "oui")
    other.sender_id = "call-2"
    assert run(Book(desk), other).said == ["utter_appointment_booked"]
    lost = run(Book(desk), confirmed)
    assert lost.said == ["utter_opening_taken"]
    assert lost.follows == "booking_form"


def test_giving_up_books_nothing_and_frees_the_time(desk: Desk) -> None:
    tracker, done = chosen(desk)
    tracker = after(tracker, done, "non")
    done = run(ValidateBookingForm(desk), tracker)
    tracker = after(tracker, done, "laissez tomber")
    done = run(ValidateBookingForm(desk), tracker)
    done = run(Book(desk), after(tracker, done, "laissez tomber"))
    assert done.said == ["utter_booking_dropped"]
    assert done.slots["booking_outcome"] == "dropped"
    assert desk.calendar.booked_by("call-1") == []


def test_a_calendar_that_is_down_gives_a_person_and_no_half_sentence(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracker, done = offered(desk)

    def down(*_: object) -> None:
        raise CalendarUnavailable("locked")

    monkeypatch.setattr(type(desk.calendar), "hold", down)
    done = run(ValidateBookingForm(desk), after(tracker, done, "le premier"))
    assert done.said == []
    assert (done.follows, done.slots["handover_reason"]) == ("action_hand_over", "calendar_unavailable")
