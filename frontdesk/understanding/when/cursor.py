"""A place in a row of tokens from which a matcher reads on, and its vocabulary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from frontdesk.language.french import DAYS, MONTHS
from frontdesk.understanding.numbers import Number, joined, read_number
from frontdesk.understanding.tokens import Token, fold

V = TypeVar("V")

WEEKDAYS = {fold(day): n for n, day in enumerate(DAYS)} | {f"{day}s": n for n, day in enumerate(DAYS)}
WEEKDAYS |= {f"{fold(day)}t": n for n, day in enumerate(DAYS[:6])} | {"mecredi": 2, "vandredi": 4, "dimenche": 6}
WEEKDAYS |= {"lun": 0, "mer": 2, "jeu": 3, "ven": 4, "sam": 5, "dim": 6}

MONTH_NUMBERS = {fold(month): n + 1 for n, month in enumerate(MONTHS)}
MONTH_NUMBERS |= {"janv": 1, "fev": 2, "fevr": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "dec": 12}

ORDINALS = {
    "premier": 1, "premiere": 1, "1er": 1, "1ere": 1, "second": 2, "seconde": 2, "deuxieme": 2, "troisieme": 3,
    "quatrieme": 4, "dernier": -1, "derniere": -1,
}  # fmt: skip

HOURS_WORDS = frozenset({"h", "heure", "heures", "hr", "hrs", "eur", "eures"})


_OTHER_TIMES = frozenset({"jour", "fois", "semaine", "mois", "matin", "apresmidi", "soir", "midi"})


def is_time_word(tokens: Sequence[Token], at: int) -> bool:
    """True for the "vendredi" of "jeudi ou l'autre vendredi", the "jour" of "l'autre jour"."""
    return at < len(tokens) and (tokens[at].text in WEEKDAYS or tokens[at].text in _OTHER_TIMES)


class Cursor:
    """Reads tokens from ``at`` on; every ``take`` moves it on success and leaves it alone otherwise."""

    def __init__(self, tokens: Sequence[Token], at: int) -> None:
        self.tokens = tokens
        self.at = at

    @property
    def token(self) -> Token | None:
        """The token to be read next."""
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def word(self, ahead: int = 0) -> str:
        """The folded word ``ahead`` tokens on, or an empty string past the end."""
        index = self.at + ahead
        return self.tokens[index].text if index < len(self.tokens) else ""

    def take(self, *wanted: str) -> str:
        """One of these words, or an empty string."""
        word = self.word()
        if word and word in wanted:
            self.at += 1
            return word
        return ""

    def skip(self, *row: str) -> bool:
        """True after reading exactly this row of words."""
        if all(self.word(n) == word for n, word in enumerate(row)):
            self.at += len(row)
            return True
        return False

    def lookup(self, table: Mapping[str, V]) -> V | None:
        """The value of the next word in ``table``, or None."""
        value = table.get(self.word())
        if value is not None:
            self.at += 1
        return value

    def number(self, low: int, high: int) -> Number | None:
        """A number from ``low`` to ``high`` in words or digits."""
        if self.token is None:
            return None
        found = read_number(self.tokens, self.at, high)
        if found is None or found.value < low:
            return None
        self.at = found.end
        return found

    def flows(self) -> bool:
        """True when the next token stands in the same breath: no comma or full stop before it."""
        return self.token is not None and joined(self.token)
