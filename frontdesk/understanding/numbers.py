"""French numbers, in words or digits, in a row of tokens."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from frontdesk.language.french import number_words
from frontdesk.understanding.tokens import Token, words

LONGEST = 8
"""Words in the longest number that is read: "neuf cent quatre-vingt-dix-sept mille" is not needed here."""


_MISSPELT = 6
"""Letters from which a misspelt number word is still known."""


class Number(NamedTuple):
    """A number heard at ``[start, end)`` of the tokens; ``digits`` keeps leading zeros ("05")."""

    value: int
    digits: str
    start: int
    end: int


def _below_hundred() -> dict[tuple[str, ...], int]:
    table: dict[tuple[str, ...], int] = {}
    for number in range(100):
        said = words(number_words(number))
        table[said] = number
        without_et = tuple(word for word in said if word != "et")
        table[without_et] = number
        for plain, other in (("un", "une"), ("vingt", "vingts"), ("vingts", "vingt")):
            if said[-1] == plain:
                table[said[:-1] + (other,)] = number  # noqa: RUF005 (mypy takes a star here for newer syntax)
    for tens, names in ((70, ("septante",)), (80, ("huitante", "octante")), (90, ("nonante",))):
        for name in names:
            for unit in range(10):
                table[(name,) + (words(number_words(unit)) if unit else ())] = tens + unit
            table[name, "et", "un"] = tens + 1
    return table


BELOW_HUNDRED = _below_hundred()
"""Every way to say 0 to 99, Belgian and Swiss ways included."""

NUMBER_WORDS = frozenset(word for said in BELOW_HUNDRED for word in said) - {"et"} | {"cent", "cents", "mille"}
"""Words with which a number can begin."""


@lru_cache(maxsize=4096)
def parse_words(said: tuple[str, ...]) -> int | None:
    """The number that exactly these folded words say, up to 999,999; None when they say none."""
    if said in BELOW_HUNDRED:
        return BELOW_HUNDRED[said]
    if "mille" in said:
        cut = said.index("mille")
        head = 1 if cut == 0 else parse_words(said[:cut])
        tail = 0 if cut + 1 == len(said) else parse_words(said[cut + 1 :])
        legal = head is not None and tail is not None and 1 <= head < 1000 and tail < 1000
        return head * 1000 + tail if legal and head is not None and tail is not None else None
    for name in ("cent", "cents"):
        if name in said:
            cut = said.index(name)
            head = 1 if cut == 0 else BELOW_HUNDRED.get(said[:cut])
            tail = 0 if cut + 1 == len(said) else BELOW_HUNDRED.get(said[cut + 1 :])
            return head * 100 + tail if head is not None and 1 <= head <= 9 and tail is not None else None
    return None


def joined(token: Token) -> bool:
    """True when nothing but a blank or a hyphen stands before ``token``."""
    return token.gap.strip() in ("", "-", "‐", "‑")


def read_number(tokens: Sequence[Token], at: int, limit: int = 999_999) -> Number | None:
    """The longest number up to ``limit`` that begins at ``at``: digits as they stand, or words."""
    token = tokens[at]
    if token.is_number:
        value = int(token.text) if len(token.text) <= 9 else limit + 1
        return Number(value, token.text, at, at + 1) if value <= limit else None
    if token.text not in NUMBER_WORDS:
        return None
    end = at + 1
    while end < len(tokens) and end - at < LONGEST and joined(tokens[end]):
        end += 1
    for stop in range(end, at, -1):
        value_read = parse_words(tuple(token.text for token in tokens[at:stop]))
        if value_read is not None and value_read <= limit:
            return Number(value_read, str(value_read), at, stop)
    return None


@lru_cache(maxsize=4096)
def spelling(word: str) -> str | None:
    """The number word that folded ``word`` misspells by one letter; None when it is none, or could be several.

    Short words are left alone: too many other words are one letter away.
    """
    if len(word) < _MISSPELT or word in NUMBER_WORDS:
        return None
    from rapidfuzz.distance import Levenshtein

    near = [known for known in NUMBER_WORDS if len(known) >= _MISSPELT and Levenshtein.distance(word, known) == 1]
    return near[0] if len(near) == 1 else None
