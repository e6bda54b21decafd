"""What is said about a name's letters: "avec un d", "avec deux t à la fin". It can prove what was heard wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.understanding.letters import read_letter
from frontdesk.understanding.phrases import phrases
from frontdesk.understanding.tokens import Token, fold

_COUNTS = {"un": 1, "une": 1, "deux": 2}
_PLACES = phrases("à la fin|au début|au bout|au milieu|à la fin du nom|en dernier|comme première lettre")


class Remarks(NamedTuple):
    """The tokens without the remarks, and runs of letters that the name must have, or must not have."""

    rest: list[Token]
    wanted: list[str]
    unwanted: list[str]

    def fit(self, name: str) -> bool:
        """True when ``name`` has the letters that were spoken of."""
        folded = fold(name)
        return all(letters in folded for letters in self.wanted) and not any(x in folded for x in self.unwanted)


def take_remarks(tokens: Sequence[Token]) -> Remarks:
    """Find the remarks in ``tokens``."""
    rest: list[Token] = []
    wanted: list[str] = []
    unwanted: list[str] = []
    at = 0
    while at < len(tokens):
        found = _remark(tokens, at)
        if found is None:
            rest.append(tokens[at])
            at += 1
            continue
        letters, denied, at = found
        (unwanted if denied else wanted).append(letters)
        chained = at < len(tokens) and tokens[at].text == "et" and _remark(tokens, at, chained=True)
        if chained:
            wanted.append(chained[0])
            at = chained[2]
    return Remarks(rest, wanted, unwanted)


def _remark(tokens: Sequence[Token], at: int, chained: bool = False) -> tuple[str, bool, int] | None:
    """The letters of the remark that begins at ``at``, whether they are denied, and where it ends."""
    if tokens[at].text not in (("et",) if chained else ("avec", "sans")) or at + 1 >= len(tokens):
        return None
    denied = tokens[at].text == "sans"
    count = _COUNTS.get(tokens[at + 1].text, 1 if denied else 0)
    start = at + 2 if tokens[at + 1].text in _COUNTS else at + 1
    letter = read_letter(tokens, start, inside=False) if count and start < len(tokens) else None
    if letter is None:
        return None
    end = letter.end
    letters = fold(letter.letters) * count
    if end < len(tokens) and (place := _PLACES.match(tokens, end)):
        end = place[1]
    return letters, denied, end
