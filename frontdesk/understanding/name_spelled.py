"""A name that is spelled: "M A R T I N", "d u deux p o n t", "L E tiret G O F deux F"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.understanding.letters import read_letter
from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import Token, fold

_JOINTS = PhraseTable(
    {
        "trait d'union": "-", "tiret": "-", "apostrophe": "'", "espace": " ", "plus loin": " ", "nouveau mot": " ",
        "en deux mots": " ", "puis": "", "et": "", "ensuite": "", "alors": "", "donc": "", "et puis": "",
    }
)  # fmt: skip

FEWEST = 3
"""Letters in a row that are a spelling; two may be initials or small words."""

_NEAR = 0.5
"""Share of letters that a spoken word must have in common with its spelling."""


class Spelling(NamedTuple):
    """The spelled word (empty when nothing was) and the tokens around it."""

    letters: str
    rest: list[Token]

    def place(self, words: Sequence[str]) -> tuple[int, int, bool] | None:
        """Which ``words[start:end]`` it spells, and whether they are the same but for accents; None when none are.

        Several words may be spelled in one row ("le goff"); the last that resemble it are meant.
        """
        target = _bare(self.letters)
        spans = [(n, n + size) for size in (1, 2, 3) for n in range(len(words) - size, -1, -1)]
        for start, end in spans:
            if _bare("".join(words[start:end])) == target:
                return start, end, True
        for start, end in spans:
            said = _bare("".join(words[start:end]))
            shared = len(set(said) & set(target)) / max(len(set(said) | set(target)), 1)
            if said[:1] == target[:1] and shared >= _NEAR:
                return start, end, False
        return None


def _bare(text: str) -> str:
    return "".join(char for char in fold(text) if char.isalpha())


def spelling(tokens: Sequence[Token]) -> Spelling:
    """The longest spelled row in ``tokens``."""
    best = (0, 0, "")
    at = 0
    while at < len(tokens):
        end, letters = _row(tokens, at)
        if len(letters.strip(" -'")) > len(best[2]):
            best = (at, end, letters.strip(" -'"))
        at = max(end, at + 1)
    start, end, letters = best
    enough = sum(char.isalpha() for char in letters) >= FEWEST
    if not enough:
        return Spelling("", list(tokens))
    return Spelling(letters, [*tokens[:start], *tokens[end:]])


def _row(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """The letters spelled from ``at`` on and where they end."""
    letters, end = "", at
    while end < len(tokens):
        letter = read_letter(tokens, end, inside=bool(letters))
        joint = _JOINTS.match(tokens, end) if letters else None
        if letter is not None:
            letters += letter.letters
            end = letter.end
        elif joint is not None and joint[1] < len(tokens) and read_letter(tokens, joint[1], inside=True):
            letters += joint[0]
            end = joint[1]
        else:
            break
    return end, letters
