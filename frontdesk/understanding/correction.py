"""What the caller wants changed in the read-back: an item, and its new value when it was said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from frontdesk.preference import Preference, PreferenceKind
from frontdesk.understanding.contact import hear_contact
from frontdesk.understanding.name import hear_name
from frontdesk.understanding.name_correction import corrected_name
from frontdesk.understanding.preference import hear_preference
from frontdesk.understanding.reason import hear_reason
from frontdesk.understanding.result import Hearing, NotUnderstood, Understood
from frontdesk.understanding.tokens import fold


class Item(str, Enum):
    """What can be changed, or DROP: the caller gives the booking up."""

    NAME = "name"
    REASON = "reason"
    TIME = "time"
    CONTACT = "contact"
    DROP = "drop"


@dataclass(frozen=True)
class Correction:
    """``text`` (name, reason, contact) or ``preference`` (time) hold the new value; empty when only named."""

    item: Item
    text: str = ""
    preference: Preference | None = None


_WORDS = {
    Item.NAME: {"nom", "prenom", "noms"},
    Item.REASON: {"motif", "raison"},
    Item.TIME: {"horaire", "horaires", "heure", "jour", "date", "creneau", "moment", "rendez-vous"},
    Item.CONTACT: {"contact", "numero", "telephone", "portable", "mail", "email", "e-mail", "adresse", "coordonnees"},
}
_DROPS = (
    {"laissez", "tomber"},
    {"laisse", "tomber"},
    {"abandonner"},
    {"abandonne"},
    {"annuler"},
    {"annulez"},
    {"tout", "annuler"},
)
_DENIALS = {"pas", "surtout"}
_LEADS = {"non", "oui", "mais", "en", "fait", "plutot", "pardon", "euh", "ah", "enfin", "si"}


def hear_correction(
    text: str, now: datetime, closed_on: Callable[[date], str | None], horizon: timedelta, known_name: str = ""
) -> Hearing[Correction]:
    """The one item that ``text`` corrects; ``NotUnderstood("nothing")`` when none is recognised.

    ``known_name`` is the name that was read back: a correction of a part of it keeps the rest.
    """
    words = fold(text).replace("'", " ").replace("’", " ").replace(",", " ").split()
    named = next((item for item, keys in _WORDS.items() if keys & set(words)), None)
    contact = hear_contact(text)
    if isinstance(contact, Understood):
        return Understood(Correction(Item.CONTACT, contact.value))
    wish = hear_preference(text, now, closed_on, horizon)
    if named in (None, Item.TIME) and wish.kind is PreferenceKind.PERIODS:
        return Understood(Correction(Item.TIME, preference=wish))
    if gives_up(text):
        return Understood(Correction(Item.DROP))
    said = _after_leads(text, named)
    if named is Item.REASON:
        return Understood(Correction(Item.REASON, _value(hear_reason(said)) if said else ""))
    if named in (None, Item.NAME) and said:
        name = corrected_name(known_name, text) if known_name else hear_name(said)
        if isinstance(name, Understood):
            return Understood(Correction(Item.NAME, name.value))
    if named is not None:
        return Understood(Correction(named))
    return NotUnderstood()


def gives_up(text: str) -> bool:
    """True when the caller does not want the booking any more; "n'annulez pas" is the contrary."""
    words = set(fold(text).replace("'", " ").replace("’", " ").replace(",", " ").split())
    return any(drop <= words for drop in _DROPS) and not words & _DENIALS


def _after_leads(text: str, named: Item | None) -> str:
    """``text`` without "non", "en fait"… and without the naming of the item ("le nom, c'est")."""
    words = text.replace(",", " ").split()
    while words and fold(words[0]) in _LEADS:
        words = words[1:]
    if named is None:
        return " ".join(words)
    at = next((i for i, word in enumerate(words) if fold(word).split("'")[-1] in _WORDS[named]), None)
    return " ".join(words[at + 1 :]) if at is not None else " ".join(words)


def _value(heard: Hearing[str]) -> str:
    return heard.value if isinstance(heard, Understood) else ""
