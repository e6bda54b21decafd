"""Is a question put with a "pas"? Then "si" affirms it, and a bare "oui" may mean either."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from frontdesk.understanding.tokens import tokenize, word_set

_NOT = word_set("pas jamais aucun aucune rien")
_EARLY = 3
"""Where a "pas" without its "ne" may stand: "vous avez pas de mutuelle ?", "pas d'allergie ?"."""
_TAGS = re.compile(
    r"n est ce pas|est ce (?:bien )?(?:exact|correct|juste|ca|cela|bien)|bien (?:ca|cela)"
    r"|c est (?:exact|correct|juste|ca)|d accord|vous confirmez|confirmez vous"
)
_TURNED_ROUND = re.compile(r"(?:^| )(?:ne|n) (?:\w+ ){1,2}(?:vous|il|elle|ce|je|on) (?:pas|plus|jamais)")
_NO_DENIAL = re.compile(r"ne pas|pourquoi pas|ou pas(?: |$)|si jamais|pas (?:avant|apres)")


class Polarity(Enum):
    """How a question is put."""

    PLAIN = "plain"
    DENIED = "denied"
    """ "Vous n'avez pas de mutuelle ?": only "si" and "non" tell."""
    INVITING = "inviting"
    """ "Ne voulez-vous pas … ?": "oui" agrees as well as "si"."""
    TAGGED = "tagged"
    """ "Vous n'êtes pas venu, c'est bien cela ?": "oui" agrees with the "pas", and "si" does not."""


def polarity_of(text: str) -> Polarity:
    """How the last question of ``text`` is put."""
    parts = [" ".join(token.text for token in tokenize(part)) for part in re.split(r"[.,;:!?…]", text)]
    asked = [part for part in parts if part]
    if not asked:
        return Polarity.PLAIN
    if len(asked) > 1 and _TAGS.search(asked[-1]):
        return Polarity.TAGGED if _denied(asked[-2]) else Polarity.PLAIN
    if not _denied(asked[-1]):
        return Polarity.PLAIN
    return Polarity.INVITING if _TURNED_ROUND.search(asked[-1]) else Polarity.DENIED


def _denied(part: str) -> bool:
    said: Sequence[str] = _NO_DENIAL.sub(" ", _TAGS.sub(" ", part)).split()
    if {"n", "ne"} & set(said) and {*_NOT, "plus", "personne"} & set(said):
        return True
    return bool(_NOT & set(said[: _EARLY + 1])) or said[:1] == ["plus"]
