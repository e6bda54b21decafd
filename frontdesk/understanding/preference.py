"""When the caller would like to come: an utterance and the present instant → constraints on openings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from frontdesk.clock import PARIS
from frontdesk.language.say import written_day
from frontdesk.preference import Preference, PreferenceKind
from frontdesk.understanding.choice import ChoiceKind, hear_choice
from frontdesk.understanding.numbers import NUMBER_WORDS
from frontdesk.understanding.practitioner import named_practitioner
from frontdesk.understanding.tokens import fold, words
from frontdesk.understanding.when.evaluate import Frame, Reading, Table, readings, upcoming, whole, without
from frontdesk.understanding.when.hear import Heard, hear
from frontdesk.understanding.when.instants import periods
from frontdesk.understanding.when.labels import labels
from frontdesk.understanding.when.times import DAY
from frontdesk.understanding.when.which import which

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
    that mean only that when heard again. ``practitioners`` maps ids to names (an empty
    map: the name as it was spoken; None: nobody is listened for). Never raises; what is not
    understood is ``nothing``.
    """
    local = now.astimezone(PARIS)
    heard = hear(text)
    preference = _preference(heard, local, Frame(local.date(), local.hour * 60 + local.minute, horizon), closed_on)
    person = None if practitioners is None else named_practitioner(heard.tokens, practitioners)
    return replace(preference, practitioner=person)


def hear_reading(text: str, asked: Preference, now: datetime, closed_on: ClosedOn = never_closed) -> Preference:
    """The wish in ``text``, which answers "vous voulez dire … ou … ?" for the options of ``asked``.

    An option that is picked by its day, its place ("le premier") or its week keeps the hours that were said
    with it; anything else is heard as a new wish.
    """
    options = [hear_preference(option, now, closed_on) for option in asked.options]
    starts = [option.intervals[0].start for option in options if option.intervals]
    if not len(starts) == len(options) > 0:
        return hear_preference(text, now, closed_on)
    meant, rest = which(text, len(options))
    if meant is not None and _fits(other := hear_preference(rest, now, closed_on), rest, starts[meant]):
        index: int | None = meant
    else:
        choice = hear_choice(text if meant is None else rest, starts, now)
        index = choice.index - 1 if choice.kind is ChoiceKind.PICK and choice.index is not None else None
    if index is None:
        return hear_preference(text, now, closed_on) if meant is None else other
    return replace(options[index], soft=asked.soft, practitioner=asked.practitioner)


def _fits(wish: Preference, rest: str, start: datetime) -> bool:
    """True when what was said beside the place of an option, ``rest``, does not speak against it."""
    if wish.kind is not PreferenceKind.PERIODS:
        return True
    said = words(rest)
    if fold(written_day(start.date()).split()[0]) in said and not any(
        word in NUMBER_WORDS or word[0].isdigit() for word in said
    ):
        return True  # "jeudi … celui de la semaine d'après"
    day = start.date()
    return any(one.start.date() <= day <= (one.end - timedelta(microseconds=1)).date() for one in wish.intervals)


def _preference(heard: Heard, now: datetime, frame: Frame, closed_on: ClosedOn) -> Preference:
    wishes = heard.wishes
    if heard.past:
        return Preference(PreferenceKind.PAST)
    if wishes.unsure or heard.doubtful:
        return Preference(PreferenceKind.NOTHING)
    wanted = [clause for clause in heard.wanted if clause.has_days or any(not _all_day(h) for h, _ in clause.times)]
    if not wanted and not heard.refused:
        if (wishes.any and not wishes.asap) or heard.wanted:
            return Preference(PreferenceKind.ANY, soft=wishes.soft)
        return Preference(PreferenceKind.ASAP if wishes.asap else PreferenceKind.NOTHING)
    found = readings(wanted, frame) if wanted else [Reading(whole(frame), False, False)]
    left = [without(reading.table, heard.refused, frame) for reading in found]
    distinct: list[tuple[Table, Table]] = []
    for table in left:
        ahead = upcoming(table, frame)
        if ahead and all(ahead != other for other, _ in distinct):
            distinct.append((ahead, table))
    if not distinct:
        return Preference(_why_nothing(found, frame))
    if len(distinct) > 1:
        options = labels([table for _, table in distinct], frame)
        return Preference(PreferenceKind.AMBIGUOUS, soft=wishes.soft, options=options)
    table = distinct[0][1]
    intervals = periods(table, now)
    if not intervals:
        return Preference(PreferenceKind.PAST)
    if reason := _closed(table, closed_on):
        return Preference(PreferenceKind.CLOSED, reason=reason)
    return Preference(PreferenceKind.PERIODS, intervals, wishes.soft)


def _all_day(hours: object) -> bool:
    return getattr(hours, "first", None) == 0 and getattr(hours, "last", None) == DAY


def _why_nothing(found: list[Reading], frame: Frame) -> PreferenceKind:
    if any(reading.beyond for reading in found):
        return PreferenceKind.OUT_OF_HORIZON
    if any(reading.past or (reading.table and not upcoming(reading.table, frame)) for reading in found):
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
