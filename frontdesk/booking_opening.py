"""The choice among the openings on offer: one is taken, or others are sought."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.booking_draft import Draft, Step, ToPerson
from frontdesk.booking_steps import Context, unusable
from frontdesk.language import say
from frontdesk.preference import Preference, PreferenceKind
from frontdesk.understanding.choice import Choice, ChoiceKind, hear_choice
from frontdesk.understanding.relative import hear_relative
from frontdesk.understanding.taking import takes
from frontdesk.understanding.yes_no import Answer, hear_yes_no

FREE_HINTS = 3
"""Bare "oui" to an offer, and answers that fit several, that cost nothing; the next is an answer like any other."""
OFFER_ROUNDS = 3
ASKED = "lequel vous convient le mieux ?"


def hear_opening(draft: Draft, text: str, context: Context) -> Step:
    """The draft with its opening chosen, with another wish, or with the question put again."""
    assert draft.offer is not None
    choice = _choice(draft, text, context)
    if choice.kind is ChoiceKind.PICK and choice.index is not None:
        return replace(draft, chosen=draft.offer.numbered(choice.index)).asking()
    answer = hear_yes_no(text, ASKED)
    if choice.kind is ChoiceKind.NONE or (choice.kind is ChoiceKind.UNCLEAR and answer is Answer.NO):
        return _other_offer(draft, draft.preference)
    if choice.kind is ChoiceKind.CONSTRAINT and not takes(text):
        return _other_offer(draft, _narrowed(draft, text, context))
    if draft.hints < FREE_HINTS:
        if 1 < len(choice.among) < len(draft.offer.openings):
            return _asking_which(draft, choice, context)
        if choice.kind is ChoiceKind.UNCLEAR and answer is Answer.YES:
            return replace(draft, asked="hint", among=(), hints=draft.hints + 1)  # often a barge-in
    return unusable(replace(draft, among=()), "hint")


def _choice(draft: Draft, text: str, context: Context) -> Choice:
    """What ``text`` takes, first of those that were asked about, where "le premier" is the first of them."""
    assert draft.offer is not None
    starts = [opening.start for opening in draft.offer.openings]
    if draft.among:
        few = hear_choice(text, [starts[n - 1] for n in draft.among], context.now)
        if few.kind is ChoiceKind.PICK and few.index is not None:
            return Choice(ChoiceKind.PICK, draft.among[few.index - 1])
    return hear_choice(text, starts, context.now)


def _asking_which(draft: Draft, choice: Choice, context: Context) -> Draft:
    assert draft.offer is not None
    label = say.spoken_moment if context.voice else say.written_moment
    said = [label(draft.offer.numbered(n).start) for n in choice.among]
    return replace(draft, asked="which", detail=" ou ".join(said), among=choice.among, hints=draft.hints + 1)


def _narrowed(draft: Draft, text: str, context: Context) -> Preference | None:
    """The wish behind "plutôt jeudi", or behind "plus tard", "un autre jour": seen from what was offered."""
    assert draft.offer is not None
    wish = context.wish(text)
    starts = [opening.start for opening in draft.offer.openings]
    relative = hear_relative(text, starts, context.now, context.now + context.horizon)
    if relative and (wish.kind is not PreferenceKind.PERIODS or wish.recurs):
        return relative.within(wish.intervals) if wish.intervals else relative
    if wish.kind is PreferenceKind.PERIODS and draft.preference:
        return wish.within(draft.preference.intervals) if wish.recurs else wish
    if wish.kind in (PreferenceKind.PERIODS, PreferenceKind.ASAP):
        return wish
    return draft.preference  # what was refused is not offered again first


def _other_offer(draft: Draft, wish: Preference | None) -> Step:
    if draft.rounds >= OFFER_ROUNDS:
        return ToPerson("no_opening_agreed", draft)
    return replace(draft.reopened(), preference=wish).asking()
