"""A day named by the one before it: "demain non, mais le jour d'après oui"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from frontdesk.language.french import MONTHS
from frontdesk.understanding.choice_offer import Offer, heard_in
from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import normalise, tokenize

_NEIGHBOURS: PhraseTable[int] = PhraseTable(
    {
        phrase: days
        for days, said in (
            (1, "le lendemain|le jour d'après|le jour suivant|celui du lendemain|le jour qui suit"),
            (-1, "la veille|le jour d'avant|le jour précédent|celui de la veille|le jour juste avant"),
        )
        for phrase in said.split("|")
    }
    | {"le lendemain de": 0, "le lendemain du": 0, "la veille de": 0, "la veille du": 0, "la veille d'": 0}
)


def with_days_named(offer: Offer, said: str) -> str:
    """``said`` with "le lendemain" as its date, where it is on offer and one day of the offer was named before."""
    plain = normalise(said)
    tokens = tokenize(plain)
    for at in range(1, len(tokens)):
        found = _NEIGHBOURS.match(tokens, at)
        if found is None or not found[0]:
            continue
        day = _only_day(offer, plain[: tokens[at].start])
        other = day + timedelta(days=found[0]) if day else None
        if other is None or all(start.date() != other.date() for start in offer.starts):
            return said
        rest = plain[tokens[found[1] - 1].end :]
        return f"{plain[: tokens[at].start]}le {other.day} {MONTHS[other.month - 1]}{rest}"
    return said


def _only_day(offer: Offer, text: str) -> datetime | None:
    """The day of the openings that ``text`` names; None when it names none, or several."""
    heard = heard_in(text)
    found: Sequence[datetime] = [
        offer.starts[n] for clause in (*heard.wanted, *heard.refused) for n in offer.fitting(clause, text)
    ]
    return found[0] if len({start.date() for start in found}) == 1 else None
