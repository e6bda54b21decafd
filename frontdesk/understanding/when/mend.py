"""Slips of the tongue and of the transcriber, mended before anything is read: "ven vendredi", "vendredi Martin"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.numbers import NUMBER_WORDS
from frontdesk.understanding.tokens import Token
from frontdesk.understanding.when.cursor import WEEKDAYS

_SHORTEST, _LONGEST = 2, 5
_BEFORE_MORNING = frozenset(WEEKDAYS) | {"demain", "apresdemain"}
_WHOLE = frozenset({"jeu", "dim", "sa", "me", "ma"})
_MAY = frozenset({"mais", "met", "mes"})
_AFTER_MAY = frozenset({"au", "prochain", "2027", "2028", "2029"})
_REPEATS = 4
_DATED = 2
_MORNINGS = frozenset({"martin", "mattin", "matinet", "mathin"})


def mend(tokens: Sequence[Token]) -> list[Token]:
    """``tokens`` without the first halves of stuttered words, and with the mornings that were heard as a name."""
    kept: list[Token] = []
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following is not None and _stutters(token, following):
            continue
        if len(kept) >= _REPEATS and all(token.text == other.text for other in kept[-_REPEATS:]):
            continue  # noise: "le le le le le"
        if token.text in _MORNINGS and kept and kept[-1].text in _BEFORE_MORNING:
            token = token._replace(text="matin")
        if token.text in _MAY and _is_may(kept, following):
            token = token._replace(text="mai", raw="mai")
        kept.append(token)
    return kept


def _is_may(before: Sequence[Token], following: Token | None) -> bool:
    """True for "le quatre mais au matin": a day of the month stands before, and no "but" can follow."""
    if len(before) < _DATED or following is None or following.text not in _AFTER_MAY:
        return False
    article = next((token.text for token in before[-2:-5:-1] if token.text in ("le", "du", "au")), "")
    number = before[-1].is_number or before[-1].text in NUMBER_WORDS or before[-1].text == "premier"
    return bool(article) and number


def _stutters(token: Token, following: Token) -> bool:
    if token.is_number or not _SHORTEST <= len(token.text) <= _LONGEST or "," in following.gap:
        return False
    return len(following.text) > len(token.text) + 1 and following.text.startswith(token.text) and _cut(token.text)


def _cut(word: str) -> bool:
    """True for what is no word by itself: the first letters of a day of the week or of a month."""
    return word not in _WHOLE and any(day.startswith(word) and day != word for day in WEEKDAYS)
