"""The read-back of a booking: yes, no, or what must be changed."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.booking_draft import ContactMode, Draft, Dropped, Step, ToPerson
from frontdesk.booking_steps import Context, unusable
from frontdesk.language import say
from frontdesk.period import day_of
from frontdesk.understanding.correction import Item, hear_correction
from frontdesk.understanding.result import NotUnderstood
from frontdesk.understanding.yes_no import Answer, hear_yes_no

RECAPS = 2
"""Read-backs after "nothing to change", before a person."""


def hear_confirmation(draft: Draft, text: str, context: Context) -> Step:
    """The draft confirmed, with an item changed, or with the question what to change."""
    answer = hear_yes_no(text, read_back(draft))
    if answer is Answer.YES:
        return replace(draft, confirmed=True).asking()
    corrected = _corrected(draft, text, context)
    if corrected is not None:
        return corrected
    return unusable(draft) if answer is Answer.UNCLEAR else replace(draft, correcting=True).asking()


def hear_what_to_change(draft: Draft, text: str, context: Context) -> Step:
    """The draft after "que faut-il changer ?"."""
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
    heard = hear_correction(text, context.now, context.closed_on, context.horizon, draft.name or "")
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


def read_back(draft: Draft) -> str:
    """The words that are read back, as far as a reply can agree or disagree with them."""
    if draft.chosen is None or draft.contact is None:
        return "je confirme ce rendez-vous ?"
    contact = say.written_email(draft.contact) if "@" in draft.contact else say.written_phone(draft.contact)
    moment = say.spoken_moment(draft.chosen.start)
    return f"je récapitule : {moment}, pour {draft.name}, {contact}, je confirme ce rendez-vous ?"
