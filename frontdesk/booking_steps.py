"""What every answer of a booking is read against, and what an answer that can't be used costs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from frontdesk.booking_draft import ContactMode, Draft, Question, Step, ToPerson
from frontdesk.preference import Preference
from frontdesk.understanding.preference import hear_preference

WORDINGS = ("first", "second", "third")
CLARIFICATIONS = {Question.CONTACT: 2}


@dataclass(frozen=True)
class Context:
    """What an answer is read against: the instant, the practice's closed days, the horizon, the channel.

    ``people`` maps the ids of those who give appointments to their names.
    """

    now: datetime
    closed_on: Callable[[date], str | None]
    horizon: timedelta
    voice: bool
    people: Mapping[str, str] = field(default_factory=dict)

    def wish(self, text: str) -> Preference:
        """When, and with whom, ``text`` asks to come."""
        return hear_preference(text, self.now, self.closed_on, self.horizon, self.people or None)


def unusable(draft: Draft, wording: str | None = None) -> Step:
    """The same question again, worded more narrowly, or a person when it was asked often enough."""
    assert draft.question is not None
    attempts = draft.attempts + 1
    if attempts > CLARIFICATIONS.get(draft.question, 1):
        if draft.question is Question.CONTACT and draft.contact_mode is not ContactMode.EMAIL:
            return replace(draft, contact_mode=ContactMode.EMAIL).asking()
        return ToPerson(f"{draft.question.value}_not_understood", draft)
    return replace(draft, attempts=attempts, asked=wording or WORDINGS[attempts], detail="")
