"""The contact of a booking: a number given in one or several pieces, the calling number, or an e-mail."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.booking_draft import ContactMode, Draft, Step
from frontdesk.booking_steps import Context, unusable
from frontdesk.language import say
from frontdesk.understanding.contact import hear_contact
from frontdesk.understanding.result import Hearing, NotUnderstood, Understood
from frontdesk.understanding.yes_no import Answer, hear_yes_no

EXPLAINED = {ContactMode.EMAIL: {"incomplete"}}
"""What is wrong with a contact that the question, asked again, names, in the modes that differ from the others."""
EXPLAINED_ELSEWHERE = {"too_long", "not_contact", "incomplete"}
LENGTH = 10
"""Digits of a French number."""


def hear_contact_answer(draft: Draft, text: str, context: Context) -> Step:
    """The draft with its contact, with the digits so far, or with the question put again."""
    heard = _heard(draft, text)
    if isinstance(heard, Understood):
        return replace(draft, contact=heard.value).asking()
    if heard.problem == "too_short" and (len(heard.heard) > len(draft.digits) or draft.attempts == 0):
        return _more(draft, heard.heard, context)
    if heard.problem == "refused" and draft.contact_mode is not ContactMode.EMAIL:
        return replace(draft, contact_mode=ContactMode.EMAIL).asking()
    draft = replace(draft, digits="")
    if draft.contact_mode is ContactMode.OFFERED:
        return _offered_number(draft, text, context)
    explained = heard.problem in EXPLAINED.get(draft.contact_mode, EXPLAINED_ELSEWHERE) and draft.attempts == 0
    return unusable(draft, heard.problem if explained else None)


def _heard(draft: Draft, text: str) -> Hearing[str]:
    """What ``text`` says by itself, or together with the digits of the turns before it."""
    alone = hear_contact(text, draft.caller_number)
    if isinstance(alone, Understood) or not draft.digits or alone.problem == "refused":
        return alone
    joined = hear_contact(f"{draft.digits} {text}", draft.caller_number)
    return alone if isinstance(joined, NotUnderstood) and joined.problem == "nothing" else joined


def _more(draft: Draft, digits: str, context: Context) -> Draft:
    """Numbers are dictated in pieces: what was heard is kept, and the rest asked for.

    New digits cost nothing; "attendez, je cherche" and a correction count as one clarification.
    """
    missing = LENGTH - len(digits)
    countable = digits.startswith("0") and 0 < missing < LENGTH
    return replace(
        draft,
        attempts=draft.attempts if len(digits) > len(draft.digits) else draft.attempts + 1,
        digits=digits,
        asked="missing" if countable else "more",
        detail=say.spoken_count(missing, "chiffre") if countable else "",
        contact_mode=ContactMode.PHONE if context.voice else draft.contact_mode,
    )


def _offered_number(draft: Draft, text: str, context: Context) -> Step:
    """The calling number was offered: yes takes it, no or another unusable answer asks for one."""
    asked = say.spoken_phone(draft.caller_number or "")
    answer = hear_yes_no(text, f"puis-je vous rappeler au {asked}, c'est bien le bon numéro ?")
    if answer is Answer.YES:
        return replace(draft, contact=draft.caller_number).asking()
    if answer is Answer.NO or draft.attempts >= 1:
        return replace(draft, contact_mode=ContactMode.PHONE).asking()
    return unusable(draft)
