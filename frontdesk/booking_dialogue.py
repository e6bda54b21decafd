"""How an answer changes a booking: one pure function per question.

How often a question may be asked again is the house's table: one clarification for name, reason,
preference, choice and yes/no; two for a phone number or an e-mail, then the other kind of contact;
three rounds of offers; then a person.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from frontdesk.booking_contact import hear_contact_answer
from frontdesk.booking_draft import ContactMode, Draft, Question, Step, ToPerson
from frontdesk.booking_opening import hear_opening
from frontdesk.booking_readback import hear_confirmation, hear_what_to_change
from frontdesk.booking_steps import Context, unusable
from frontdesk.offer import Offer
from frontdesk.preference import PreferenceKind
from frontdesk.understanding.name import hear_name
from frontdesk.understanding.preference import hear_reading
from frontdesk.understanding.reason import hear_reason
from frontdesk.understanding.result import Understood

SHORT = 4
"""Words of an answer that is a day or an hour and nothing else."""
DIGITS = 6
"""Digits from which a text is a number, not a reason."""
EXPLANATIONS = 3


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
        wish = context.wish(text)
        if wish.kind in (PreferenceKind.PERIODS, PreferenceKind.ASAP):
            draft = replace(draft, preference=wish)
    return draft.asking()


def offered(draft: Draft, offer: Offer) -> Draft:
    """The draft with an offer made, and the choice asked for."""
    return replace(draft, offer=offer, rounds=draft.rounds + 1).asking()


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
    wish = context.wish(text)
    if draft.preference is None and wish.kind in (PreferenceKind.PERIODS, PreferenceKind.ASAP):
        return replace(draft, preference=wish)
    return None


def _preference(draft: Draft, text: str, context: Context) -> Step:
    wish = hear_reading(text, draft.doubt, context.now, context.closed_on) if draft.doubt else context.wish(text)
    if wish.usable:
        return draft.wishing(wish).asking()
    if wish.kind is PreferenceKind.NOTHING:
        return unusable(draft)
    if draft.explained >= EXPLANATIONS:
        return ToPerson("preference_not_possible", draft)
    detail = wish.reason or " ou ".join(wish.options)
    doubt = wish if wish.options else None
    return replace(draft, explained=draft.explained + 1, asked=wish.kind.value, detail=detail, doubt=doubt)


_READERS: Mapping[Question, Callable[[Draft, str, Context], Step]] = {
    Question.NAME: _name,
    Question.REASON: _reason,
    Question.PREFERENCE: _preference,
    Question.CONTACT: hear_contact_answer,
    Question.OPENING: hear_opening,
    Question.CONFIRM: hear_confirmation,
    Question.CORRECTION: hear_what_to_change,
}
