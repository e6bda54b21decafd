"""The turns of phrase in a reply to an offer."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.language.french import DAYS, MONTHS
from frontdesk.understanding.choice_words import TURNS, Turn
from frontdesk.understanding.numbers import NUMBER_WORDS
from frontdesk.understanding.tokens import Token, fold, word_set

_GRASPED = word_set("entendu compris saisi capte suivi retenu note attrape pige")
_MISSED = word_set("pas mal rien plus")
_FAR = 4
_OPENINGS = word_set("alors euh attendez et donc mais pardon excusez moi allo bonjour")
_PLACES = word_set("premier premiere deuxieme second seconde troisieme dernier derniere un deux trois")
_DATED = word_set("demain apresdemain aujourdhui") | frozenset(fold(name) for name in (*DAYS, *MONTHS))


def without_tag(tokens: list[Token]) -> list[Token]:
    """A "quoi" at the end is a filler, elsewhere a question; so is a "pardon" that is not all that is said."""
    return tokens[:-1] if len(tokens) > 1 and tokens[-1].text in ("quoi", "pardon") else tokens


def spot(tokens: Sequence[Token]) -> set[Turn]:
    """Every turn of phrase in ``tokens``, longest first."""
    return {turn for turn, _ in turns_in(tokens)}


def turns_in(tokens: Sequence[Token]) -> list[tuple[Turn, int]]:
    """The turns in order, and where each of them ends."""
    found: list[tuple[Turn, int]] = []
    at = 0
    while at < len(tokens):
        match = TURNS.match(tokens, at)
        if match is None:
            at += 1
        else:
            found.append(match)
            at = match[1]
    return found


def checks(tokens: Sequence[Token]) -> bool:
    """True when the caller did not hear well, or asks what date a day is: "samedi treize c'est demain ça"."""
    row = [token.text for token in tokens]
    begin = next((n for n, word in enumerate(row) if word not in _OPENINGS), 0)
    if row[begin : begin + 3] == ["c", "est", "bien"] and _DATED.intersection(row[begin + 3 : begin + 4]):
        return True  # "c'est bien demain le premier"
    for at, word in enumerate(row):
        if word in _MISSED and _GRASPED & set(row[at + 1 : at + _FAR]):
            return True
        if row[at : at + 3] == ["c", "est", "a"] and at and row[at - 1] in _PLACES:
            return True
        linked = row[at : at + 2] == ["c", "est"] and 0 < at < len(row) - 2
        if linked and row[at + 2] in _DATED and (row[at - 1] in _DATED | NUMBER_WORDS or tokens[at - 1].is_number):
            return True
    return False
