"""When the caller would like to come: an utterance and the present instant → constraints on openings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from frontdesk.clock import PARIS
from frontdesk.period import Period
from frontdesk.preference import Preference, PreferenceKind
from frontdesk.understanding.choice import ChoiceKind, hear_choice
from frontdesk.understanding.practitioner import named_practitioner
from frontdesk.understanding.when.evaluate import Frame, Reading, Table, readings, whole, without
from frontdesk.understanding.when.hear import Heard, hear
from frontdesk.understanding.when.instants import periods
from frontdesk.understanding.when.labels import labels
from frontdesk.understanding.when.times import DAY

HORIZON = timedelta(days=90)
"""How far ahead a wish is heard, unless told otherwise."""

ClosedOn = Callable[[date], "str | None"]
"""Why a day is closed, in a few words that can be said ("le lundi de Pâques"), or None when it is not."""


def never_closed(day: date) -> str | None:
    """No day is closed."""
    return None


def hear_preference(
    text: str,
    now: datetime,
    closed_on: ClosedOn = never_closed,
    horizon: timedelta = HORIZON,
    practitioners: Mapping[str, str] | None = None,
) -> Preference:
    """The wish in ``text``, said at ``now`` (aware).

    ``intervals`` lie between ``now`` and the end of the day ``horizon`` later; a day without an hour is
    whole. ``options`` of an ambiguous wish are its readings in words that can be said ("mardi 2 juin"), and
    that mean only that when heard again. ``practitioners`` maps ids to names. Never raises; what is not
    understood is ``nothing``.
    """
    local = now.astimezone(PARIS)
    heard = hear(text)
    preference = _preference(heard, local, Frame(local.date(), local.hour * 60 + local.minute, horizon), closed_on)
    person = named_practitioner(heard.tokens, practitioners or {})
    return replace(preference, practitioner=person)


def hear_reading(text: str, asked: Preference, now: datetime, closed_on: ClosedOn = never_closed) -> Preference:
    """The wish in ``text``, which answers "vous voulez dire … ou … ?" for the options of ``asked``.

    An option that is picked by its day, its place ("le premier") or its week keeps the hours that were said
    with it; anything else is heard as a new wish.
    """
    options = [hear_preference(option, now, closed_on) for option in asked.options]
    starts = [option.intervals[0].start for option in options if option.intervals]
    if len(starts) == len(options) > 0:
        choice = hear_choice(text, starts, now)
        if choice.kind is ChoiceKind.PICK and choice.index is not None:
            return replace(options[choice.index - 1], soft=asked.soft, practitioner=asked.practitioner)
    return hear_preference(text, now, closed_on)


def _preference(heard: Heard, now: datetime, frame: Frame, closed_on: ClosedOn) -> Preference:
    wishes = heard.wishes
    if wishes.unsure:
        return Preference(PreferenceKind.NOTHING)
    wanted = [clause for clause in heard.wanted if clause.has_days or any(not _all_day(h) for h, _ in clause.times)]
    if not wanted and not heard.refused:
        if wishes.any or heard.wanted:
            return Preference(PreferenceKind.ANY, soft=wishes.soft)
        return Preference(PreferenceKind.ASAP if wishes.asap else PreferenceKind.NOTHING)
    found = readings(wanted, frame) if wanted else [Reading(whole(frame), False, False)]
    left = [without(reading.table, heard.refused, frame) for reading in found]
    distinct: dict[tuple[Period, ...], Table] = {}
    for table in left:
        if spans := periods(table, now):
            distinct.setdefault(spans, table)
    if not distinct:
        return Preference(_why_nothing(found, now))
    if len(distinct) > 1:
        return Preference(PreferenceKind.AMBIGUOUS, soft=wishes.soft, options=labels(list(distinct.values()), frame))
    intervals, table = next(iter(distinct.items()))
    if reason := _closed(table, closed_on):
        return Preference(PreferenceKind.CLOSED, reason=reason)
    return Preference(PreferenceKind.PERIODS, intervals, wishes.soft)


def _all_day(hours: object) -> bool:
    return getattr(hours, "first", None) == 0 and getattr(hours, "last", None) == DAY


def _why_nothing(found: list[Reading], now: datetime) -> PreferenceKind:
    if any(reading.beyond for reading in found):
        return PreferenceKind.OUT_OF_HORIZON
    if any(reading.past or (reading.table and not periods(reading.table, now)) for reading in found):
        return PreferenceKind.PAST
    return PreferenceKind.NOTHING


def _closed(table: Table, closed_on: ClosedOn) -> str | None:
    """Why nothing of the wish is open: the reason of its first day; None when some day is open."""
    first: str | None = None
    for day in sorted(table):
        reason = closed_on(day)
        if reason is None:
            return None
        first = first or reason
    return first
