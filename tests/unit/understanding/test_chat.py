"""Chat spelling is written out before a question is compared."""

from __future__ import annotations

import pytest

from frontdesk.faq_entry import FaqEntry
from frontdesk.understanding.faq import match_question

ENTRIES = [
    FaqEntry("FAQ_TARIFS", "combien coûte une consultation", "Trente euros.",
             ("Combien coûte une consultation ?", "Quel est le prix de la consultation ?"), ("prix consultation",)),
    FaqEntry("FAQ_SANS_RDV", "si l'on peut venir sans rendez-vous", "Non.",
             ("Peut-on venir sans rendez-vous ?", "Vous prenez sans rendez-vous ?"), ("sans rendez-vous",)),
    FaqEntry("FAQ_JEUN", "s'il faut être à jeun", "Oui.",
             ("Est-ce que je peux manger avant ?", "Faut-il être à jeun ?"), ("manger avant",)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("c koi le prix de la consult svp", "FAQ_TARIFS"),
        ("ss rdv c possible ?", "FAQ_SANS_RDV"),
        ("jpeux manger avt ?", "FAQ_JEUN"),
    ],
)
def test_short_forms(said: str, meant: str) -> None:
    match = match_question(said, ENTRIES)
    assert meant in (match.entry_id, match.did_you_mean)
