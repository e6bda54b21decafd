"""The end of a sentence that runs into an address: "je vous le fais de tête didier point roussel"."""

from __future__ import annotations

from frontdesk.understanding.email_again import built
from frontdesk.understanding.email_sign import Sign
from frontdesk.understanding.email_words import PARTICLES, TRADES
from frontdesk.understanding.name_family import SURNAMES
from frontdesk.understanding.name_first import FIRST_NAMES
from frontdesk.understanding.name_lexicon import WordKind, kind_of

_NAMES = FIRST_NAMES | SURNAMES
_NAMES_OF_MANY = TRADES | FIRST_NAMES
_ALWAYS = frozenset({"pour", "avec", "par", "dans", "sans", "entre", "vers", "comme"})
"""They begin no address."""

_AFTER_A_VERB = frozenset({"de", "du", "des", "tout", "toute", "tous", "bien", "encore", "ma", "mon", "mes", "ce"})
"""Behind a word of a sentence they go on with it."""


def without_prose(parts: list[Sign], behind_talk: bool) -> list[Sign]:
    """``parts`` of one piece from the name on that stands before the first sign, when a sentence leads up to it.

    ``behind_talk``: a word of a sentence stands right before the piece.
    """
    spelled = next((n for n, sign in enumerate(parts) if sign.kind == "letter"), 0)
    lead = parts[:spelled]
    if lead and built(parts[spelled:]) and all(sign.kind == "soft" and sign.text not in PARTICLES for sign in lead):
        return parts[spelled:]  # "je vous épelle tout m a r t i n"
    first = next((n for n, sign in enumerate(parts) if sign.kind == "sign"), 0)
    if first < 2 or not built(parts) or any(sign.kind not in ("word", "soft", "letter") for sign in parts[:first]):
        return parts
    name = parts[first - 1]
    begins = parts[0].kind == "soft" and (parts[0].text in _ALWAYS or (behind_talk and parts[0].text in _AFTER_A_VERB))
    known = name.kind == "letter" or (name.kind == "word" and name.text in _NAMES)
    if begins and known and all(_of_a_sentence(sign) for sign in parts[: first - 1]):
        return parts[first - 1 :]
    return parts


def _of_a_sentence(sign: Sign) -> bool:
    if sign.kind == "soft":
        return True
    plain = sign.kind == "word" and sign.text not in _NAMES_OF_MANY
    return plain and kind_of(sign.text) in (WordKind.COMMON, WordKind.NEVER, WordKind.FORBIDDEN)
