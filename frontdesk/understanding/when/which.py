"""Which of the readings on offer is meant: "celui d'après", "le plus proche", "pas cette semaine, l'autre"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import Token, tokenize

_FIRST, _LAST = 0, -1
_PLACES: PhraseTable[int] = PhraseTable(
    {
        phrase: place
        for place, said in (
            (
                _LAST,
                """celui d'après|celle d'après|ceux d'après|le suivant|la suivante|celui qui suit|l'autre
                |celui de l'autre|le plus tard|le plus tard des deux|le plus tard possible|le plus éloigné
                |le plus loin|plus tard|le plus lointain|plutôt plus tard|le dernier|la dernière|le deuxième
                |le second|la seconde
                |la deuxième|la semaine d'après|la semaine suivante|celui de la semaine d'après|celui du fond
                |celui de la semaine suivante|l'autre semaine|d'après|suivant|en huit|celui en huit""",
            ),
            (
                _FIRST,
                """le plus proche|la plus proche|le plus près|celui-ci|celle-ci|celui-là|le premier qui vient
                |celui qui vient|celui qui arrive|le premier|la première|cette semaine|celui de cette semaine
                |le plus tôt|le plus tôt possible|au plus tôt|au plus vite|celui de cette semaine-ci|le prochain
                |le plus rapproché|plus tôt|le tout premier|celui d'avant|le plus rapide|le plus vite possible""",
            ),
        )
        for phrase in said.split("|")
    }
)
_DENYING = frozenset({"pas", "ni", "jamais", "sauf"})


class Which(NamedTuple):
    """``place`` of the option that is meant, from 0, or None; ``rest`` is what else was said."""

    place: int | None
    rest: str


def which(text: str, count: int) -> Which:
    """The one of ``count`` options, in order of time, that ``text`` names by its place."""
    tokens = tokenize(text)
    meant: list[int] = []
    denied: list[int] = []
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        found = _PLACES.match(tokens, at)
        if found is None:
            kept.append(tokens[at])
            at += 1
            continue
        (denied if _is_denied(tokens, at) else meant).append(found[0])
        at = found[1]
    rest = "".join(token.gap + token.raw for token in kept).strip(" ,.;:!?")
    places = set(meant) or ({_FIRST, _LAST} - set(denied) if denied and count == len((_FIRST, _LAST)) else set())
    if len(places) != 1:
        return Which(None, rest if meant or denied else text)
    return Which(places.pop() % count, rest)


def _is_denied(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].text in _DENYING and "," not in tokens[at].gap
