"""How an answer changes a booking: one pure function per question.

How often a question may be asked again is the house's table: one clarification for name, reason,
preference, choice and yes/no; two for a phone number or an e-mail, then the other kind of contact;
three rounds of offers; then a person.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from frontdesk.booking_draft import ContactMode, Draft, Dropped, Question, Step, ToPerson
from frontdesk.offer import Offer
from frontdesk.period import Period, day_of
from frontdesk.preference import Preference, PreferenceKind
from frontdesk.understanding.choice import ChoiceKind, hear_choice
from frontdesk.understanding.contact import hear_contact
from frontdesk.understanding.correction import Item, hear_correction
from frontdesk.understanding.name import hear_name
from frontdesk.understanding.preference import hear_preference, hear_reading
from frontdesk.understanding.reason import hear_reason
from frontdesk.understanding.result import NotUnderstood, Understood
from frontdesk.understanding.taking import takes
from frontdesk.understanding.yes_no import Answer, hear_yes_no

WORDINGS = ("first", "second", "third")
CLARIFICATIONS = {Question.CONTACT: 2}
FREE_HINTS = 3
"""Bare "oui" to an offer that cost nothing; the next is an answer like any other."""
RECAPS = 2
"""Read-backs after "nothing to change", before a person."""
SHORT = 4
"""Words of an answer that is a day or an hour and nothing else."""
DIGITS = 6
"""Digits from which a text is a number, not a reason."""
OFFER_ROUNDS = 3
EXPLANATIONS = 3


@dataclass(frozen=True)
class Context:
    """What an answer is read against: the instant, the practice's closed days, the horizon, the channel."""

    now: datetime
    closed_on: Callable[[date], str | None]
    horizon: timedelta
    voice: bool


def hear(draft: Draft, text: str, context: Context) -> Step:
    """The draft after ``text`` was heard in answer to ``draft.question``."""
    if draft.question is None:
        return draft.asking()
    return _READERS[draft.question](draft, text, context)


def start(draft: Draft, text: str, context: Context) -> Step:
    """The draft at the beginning: a day that the request itself names is kept, the rest is asked."""
    mode = ContactMode.ANY
    if context.voice:
        mode = ContactMode.OFFERED if draft.caller_number else ContactMode.PHONE
    draft = replace(draft, contact_mode=mode, rounds=0, times_taken=0, refused=())
    if text and draft.preference is None:
        wish = hear_preference(text, context.now, context.closed_on, context.horizon)
        if wish.kind in (PreferenceKind.PERIODS, PreferenceKind.ASAP):
            draft = replace(draft, preference=wish)
    return draft.asking()


def offered(draft: Draft, offer: Offer) -> Draft:
    """The draft with an offer made, and the choice asked for."""
    return replace(draft, offer=offer, rounds=draft.rounds + 1).asking()


def unusable(draft: Draft, wording: str | None = None) -> Step:
    """The same question again, worded more narrowly, or a person when it was asked often enough."""
    assert draft.question is not None
    attempts = draft.attempts + 1
    if attempts > CLARIFICATIONS.get(draft.question, 1):
        if draft.question is Question.CONTACT and draft.contact_mode is not ContactMode.EMAIL:
            return replace(draft, contact_mode=ContactMode.EMAIL).asking()
        return ToPerson(f"{draft.question.value}_not_understood", draft)
    return replace(draft, attempts=attempts, asked=wording or WORDINGS[attempts], detail="")


def _name(draft: Draft, text: str, context: Context) -> Step:
    heard = hear_name(text, two_words=not context.voice)
    if isinstance(heard, Understood):
        return replace(draft, name=heard.value).asking()
    return _said_early(draft, text, context) or unusable(draft)


def _reason(draft: Draft, text: str, context: Context) -> Step:
    early = _said_early(draft, text, context) if len(text.split()) <= SHORT else None
    heard = hear_reason(text)
    if early is None and isinstance(heard, Understood) and sum(map(str.isdigit, heard.value)) < DIGITS:
        return replace(draft, reason=heard.value).asking()
    return early or unusable(draft)


def _said_early(draft: Draft, text: str, context: Context) -> Draft | None:
    """The draft with a day or hour that was said before it was asked for; the question stays, at no cost."""
    wish = hear_preference(text, context.now, context.closed_on, context.horizon)
    if draft.preference is None and wish.kind in (PreferenceKind.PERIODS, PreferenceKind.ASAP):
        return replace(draft, preference=wish)
    return None


def _preference(draft: Draft, text: str, context: Context) -> Step:
    if draft.doubt:
        wish = hear_reading(text, draft.doubt, context.now, context.closed_on)
    else:
        wish = hear_preference(text, context.now, context.closed_on, context.horizon)
    if wish.usable:
        return draft.wishing(wish).asking()
    if wish.kind is PreferenceKind.NOTHING:
        return unusable(draft)
    if draft.explained >= EXPLANATIONS:
        return ToPerson("preference_not_possible", draft)
    detail = wish.reason or " ou ".join(wish.options)
    doubt = wish if wish.options else None
    return replace(draft, explained=draft.explained + 1, asked=wish.kind.value, detail=detail, doubt=doubt)


def _contact(draft: Draft, text: str, context: Context) -> Step:
    heard = hear_contact(f"{draft.digits} {text}".strip(), draft.caller_number)
    if isinstance(heard, Understood):
        return replace(draft, contact=heard.value).asking()
    if heard.problem == "too_short" and len(heard.heard) > len(draft.digits):
        # Numbers are dictated in pieces: what was heard is kept, and the rest asked for at no cost.
        return replace(draft, digits=heard.heard, asked="more", contact_mode=_number_asked(draft, context))
    if heard.problem == "refused" and draft.contact_mode is not ContactMode.EMAIL:
        return replace(draft, contact_mode=ContactMode.EMAIL).asking()
    draft = replace(draft, digits="")
    if draft.contact_mode is ContactMode.OFFERED:
        answer = hear_yes_no(text)
        if answer is Answer.YES:
            return replace(draft, contact=draft.caller_number).asking()
        if answer is Answer.NO:
            return replace(draft, contact_mode=ContactMode.PHONE).asking()
        if draft.attempts >= 1:
            return replace(draft, contact_mode=ContactMode.PHONE).asking()
    return unusable(draft)


def _number_asked(draft: Draft, context: Context) -> ContactMode:
    return ContactMode.PHONE if context.voice else draft.contact_mode


def _opening(draft: Draft, text: str, context: Context) -> Step:
    assert draft.offer is not None
    choice = hear_choice(text, [opening.start for opening in draft.offer.openings], context.now)
    if choice.kind is ChoiceKind.PICK and choice.index is not None:
        return replace(draft, chosen=draft.offer.numbered(choice.index)).asking()
    answer = hear_yes_no(text)
    if choice.kind is ChoiceKind.NONE or (choice.kind is ChoiceKind.UNCLEAR and answer is Answer.NO):
        return _other_offer(draft, draft.preference)
    if choice.kind is ChoiceKind.CONSTRAINT and not takes(text):
        return _other_offer(draft, _narrowed(draft, text, context))
    if choice.kind is ChoiceKind.UNCLEAR and answer is Answer.YES and draft.hints < FREE_HINTS:
        return replace(draft, asked="hint", hints=draft.hints + 1)  # often a barge-in: it costs nothing
    return unusable(draft, "hint")


def _narrowed(draft: Draft, text: str, context: Context) -> Preference | None:
    """The wish behind "plutôt jeudi", or behind "plus tard": after the last opening that was offered."""
    wish = hear_preference(text, context.now, context.closed_on, context.horizon)
    if wish.kind is PreferenceKind.PERIODS and draft.preference:
        return wish.within(draft.preference.intervals) if wish.recurs else wish
    if wish.kind in (PreferenceKind.PERIODS, PreferenceKind.ASAP):
        return wish
    assert draft.offer is not None
    last = draft.offer.openings[-1].period.end
    until = context.now + context.horizon
    if last >= until:
        return draft.preference
    return Preference(PreferenceKind.PERIODS, intervals=(Period(last, until),), soft=True)


def _other_offer(draft: Draft, wish: Preference | None) -> Step:
    if draft.rounds >= OFFER_ROUNDS:
        return ToPerson("no_opening_agreed", draft)
    return replace(draft.reopened(), preference=wish).asking()


def _confirm(draft: Draft, text: str, context: Context) -> Step:
    answer = hear_yes_no(text)
    if answer is Answer.YES:
        return replace(draft, confirmed=True).asking()
    corrected = _corrected(draft, text, context)
    if corrected is not None:
        return corrected
    return unusable(draft) if answer is Answer.UNCLEAR else replace(draft, correcting=True).asking()


def _correction(draft: Draft, text: str, context: Context) -> Step:
    corrected = _corrected(draft, text, context)
    if corrected is not None:
        return corrected
    if hear_yes_no(text, "que faut-il changer") is Answer.NO:
        if draft.recaps >= RECAPS:
            return ToPerson("read_back_not_agreed", draft)
        # nothing to change after all: read back again
        return replace(draft, correcting=False, recaps=draft.recaps + 1).asking()
    return unusable(draft)


def _corrected(draft: Draft, text: str, context: Context) -> Step | None:
    """The draft with one item replaced, or cleared so that it is asked again; None when none was named."""
    heard = hear_correction(text, context.now, context.closed_on, context.horizon)
    if isinstance(heard, NotUnderstood):
        return None
    found = heard.value
    kept = replace(draft, correcting=False, confirmed=None)
    if found.item is Item.DROP:
        return Dropped(draft)
    if found.item is Item.TIME:
        if found.preference is None:
            return replace(kept.reopened(), preference=None).asking()
        wish = found.preference
        if wish.recurs and draft.chosen:  # another hour of the day that was agreed on
            wish = wish.within([day_of(draft.chosen.start)])
        return kept.wishing(wish).asking()
    if found.item is Item.NAME:
        return replace(kept, name=found.text or None).asking()
    if found.item is Item.REASON:
        return replace(kept, reason=found.text or None).asking()
    mode = ContactMode.PHONE if context.voice else ContactMode.ANY
    return replace(kept, contact=found.text or None, contact_mode=mode).asking()


_READERS: Mapping[Question, Callable[[Draft, str, Context], Step]] = {
    Question.NAME: _name,
    Question.REASON: _reason,
    Question.PREFERENCE: _preference,
    Question.CONTACT: _contact,
    Question.OPENING: _opening,
    Question.CONFIRM: _confirm,
    Question.CORRECTION: _correction,
}
