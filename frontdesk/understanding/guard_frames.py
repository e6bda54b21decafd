"""Frames: phrases that must come one after the other, a few words apart, for a sentence to mean something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from frontdesk.understanding.phrases import PhraseTable, phrases
from frontdesk.understanding.tokens import Token, words

_Frame = tuple[PhraseTable[str], ...]

NEAR = 4
"""Words that may stand between two parts of a frame."""


class Frames:
    """A list of frames, one a line: ``je vais|j'irai … te|vous … tuer``.

    ``|`` separates phrases of which one is enough, ``…`` parts between which a few words may stand.
    """

    def __init__(self, lines: str, near: int = NEAR) -> None:
        self._near = near
        self._by_word: dict[str, list[_Frame]] = {}
        for line in _unfolded(lines):
            parts = line.split("…")
            frame = tuple(map(phrases, parts))
            for word in sorted({words(phrase)[0] for phrase in parts[0].split("|")}):
                self._by_word.setdefault(word, []).append(frame)

    def find(self, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
        """Where each frame is said: the indexes of its first token and of the one after its last."""
        for start, token in enumerate(tokens):
            for frame in self._by_word.get(token.text, ()):
                end = self._end(frame, tokens, start)
                if end is not None:
                    yield start, end

    def said(self, tokens: Sequence[Token]) -> bool:
        """True when one of the frames is said."""
        return next(self.find(tokens), None) is not None

    def _end(self, frame: _Frame, tokens: Sequence[Token], start: int) -> int | None:
        found = frame[0].match(tokens, start)
        if found is None:
            return None
        end = found[1]
        for part in frame[1:]:
            ends = (part.match(tokens, at) for at in range(end, min(len(tokens), end + self._near + 1)))
            following = next((match[1] for match in ends if match), None)
            if following is None:
                return None
            end = following
        return end


def _unfolded(lines: str) -> list[str]:
    """The frames of ``lines``: an indented line goes on with the one before it."""
    rows: list[str] = []
    for line in filter(str.strip, lines.splitlines()):
        if line.startswith(" ") and rows:
            rows[-1] += " " + line.strip()
        else:
            rows.append(line.strip())
    return rows
