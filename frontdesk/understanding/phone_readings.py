"""All the strings of digits that a dictation may mean, with what each reading costs.

"soixante dix huit" is 78, 60 18 or 70 8: only the length of the whole number decides. Hyphens carry
information ("soixante-dix-huit" is 78), so splitting one costs more than reading it as it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from frontdesk.understanding.lexicon import HESITATIONS
from frontdesk.understanding.numbers import NUMBER_WORDS, parse_words
from frontdesk.understanding.phone_words import BETWEEN, FIXES, MISHEARD, TIMES, ZEROS
from frontdesk.understanding.phrases import strip_phrases
from frontdesk.understanding.tokens import Token, tokenize

LONGEST = 24
"""Digits after which a reading is given up: a number said twice with its country code."""

MOST = 160
"""Readings that are kept at each place; the cheapest."""

DEAREST = 5
"""Cost above which a reading is not believed."""

_SPLIT, _JOIN_BLANK, _LONG, _MISHEARD, _PASSED_OVER, _FORBIDDEN = 1, 2, 2, 2, 1, DEAREST + 1

_WORDS = 6
"""Words in the longest number below a thousand."""

_AFTER_ET = frozenset({"un", "une", "onze"})

Readings = dict[str, int]


class _Unit(NamedTuple):
    """One step of a dictation: digits as typed, a number word, or a word that may have been one.

    ``hyphen`` is true when a hyphen joins it to the word before.
    """

    word: str
    hyphen: bool
    times: int = 1
    maybe: bool = False

    @property
    def is_word(self) -> bool:
        return self.word.isalpha() and not self.maybe


@dataclass
class Run:
    """Digits in one breath; a correction begins a new segment. Each segment has its readings and their costs."""

    segments: list[Readings] = field(default_factory=list)


@dataclass
class Dictation:
    """The runs of an utterance; ``corrected`` when a correcting word was said anywhere."""

    runs: list[Run]
    corrected: bool


def dictation(text: str) -> Dictation:
    """The runs of digits in ``text``."""
    tokens = strip_phrases(tokenize(text), HESITATIONS)
    runs: list[list[list[_Unit]]] = [[[]]]
    corrected = False
    at = 0
    while at < len(tokens):
        unit, end = _unit(tokens, at, started=bool(runs[-1][0]))
        fix = FIXES.match(tokens, at) if unit is None else None
        if unit is not None:
            runs[-1][-1].append(unit)
        elif fix is not None:
            corrected, end = True, fix[1]
            if runs[-1][-1]:
                runs[-1].append([])
        elif (between := BETWEEN.match(tokens, at)) is not None:
            end = between[1]
        elif runs[-1][0]:
            runs.append([[]])
        at = end
    spelled = [Run([_read(segment) for segment in run if _sure(segment)]) for run in runs]
    return Dictation([run for run in spelled if run.segments], corrected)


def _sure(segment: Sequence[_Unit]) -> bool:
    return any(not unit.maybe for unit in segment)


def _unit(tokens: Sequence[Token], at: int, started: bool) -> tuple[_Unit | None, int]:
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.text == "plus" and following and (following.is_number or following.text in NUMBER_WORDS):
        return _Unit("+", False), at + 1
    if token.is_number:
        return _Unit(("+" if token.gap.endswith("+") else "") + token.text, False), at + 1
    if token.text in TIMES and following and (following.text in NUMBER_WORDS or following.is_number):
        return _Unit(following.text, False, TIMES[token.text]), at + 2
    if token.text in ZEROS and following and following.text == "zeros":
        return _Unit("zero", False, ZEROS[token.text]), at + 2
    if token.text in NUMBER_WORDS:
        return _Unit(token.text, token.gap.strip() in ("-", "‐", "‑")), at + 1
    if token.text == "et" and started and following and following.text in _AFTER_ET:
        return _Unit("et", token.gap.strip() == "-"), at + 1
    if token.text in MISHEARD and (started or token.text in ("o", "oh")):
        return _Unit(token.text, False, maybe=True), at + 1
    return None, at + 1


def _read(units: Sequence[_Unit]) -> Readings:
    """Every believable string of digits for ``units`` with its least cost; never empty."""
    inner = _inner(units)
    found: list[Readings] = [{} for _ in range(len(units) + 1)]
    found[0][""] = 0
    for at in range(len(units)):
        cheapest = sorted(found[at].items(), key=lambda reading: reading[1])[:MOST]
        for digits, end, cost in _steps(units, at, inner) if cheapest else ():
            pair = len(digits) == 2 and units[at].is_word
            target = found[end]
            for head, paid in cheapest:
                whole, price = head + digits, paid + cost + (_FORBIDDEN if pair and _misfit(head) else 0)
                if price <= DEAREST and len(whole) <= LONGEST and price < target.get(whole, price + 1):
                    target[whole] = price
    return dict(sorted(found[-1].items(), key=lambda reading: reading[1])[:MOST]) or _as_said(units, inner)


def _as_said(units: Sequence[_Unit], inner: Sequence[bool]) -> Readings:
    """The one reading that takes the longest number each time: what to say when none is believable."""
    digits, at = "", 0
    while at < len(units):
        said, at, _ = max(_steps(units, at, inner), key=lambda step: step[1], default=("", at + 1, 0))
        digits += said
    return {digits: _FORBIDDEN}


def _inner(units: Sequence[_Unit]) -> list[bool]:
    """For each unit whether it stands inside words that hyphens join to one number."""
    inner = [False] * len(units)
    start = 0
    while start < len(units):
        end = start + 1
        while end < len(units) and units[end].hyphen and units[end].is_word:
            end += 1
        if end - start > 1 and parse_words(tuple(unit.word for unit in units[start:end])) is not None:
            inner[start + 1 : end] = [True] * (end - start - 1)
        start = end
    return inner


def _misfit(head: str) -> bool:
    """French numbers are said in pairs: a two-digit number does not begin in the middle of one."""
    return len(head) % 2 == 1 and head[0] == "0" and head[:2] != "00"


def _steps(units: Sequence[_Unit], at: int, inner: Sequence[bool]) -> list[tuple[str, int, int]]:
    """The digits that may come next: (digits, where they end, cost)."""
    unit = units[at]
    if unit.maybe:
        return [(str(MISHEARD[unit.word]), at + 1, _MISHEARD), ("", at + 1, _PASSED_OVER)]
    if unit.word == "et":
        return [("", at + 1, _SPLIT)]
    if not unit.is_word:
        return [(unit.word * unit.times, at + 1, 0)]
    hyphened = any(inner)
    steps: list[tuple[str, int, int]] = []
    for end in range(at + 1, min(at + _WORDS, len(units)) + 1):
        row = tuple(u.word for u in units[at:end])
        if not units[end - 1].is_word or (end - at > 1 and units[end - 1].times > 1):
            break
        value = parse_words(row)
        if value is not None and value < 1000:
            blanks = 0 if "et" in row or not hyphened else _blanks(units, at, end, inner)
            cost = _JOIN_BLANK * blanks + (_LONG if value >= 100 else 0) + _parting(units, at, end, inner)
            steps.append((str(value) * unit.times, end, cost))
        if unit.times > 1:
            break
    return steps


def _blanks(units: Sequence[_Unit], at: int, end: int, inner: Sequence[bool]) -> int:
    """Places where a hyphen was to be expected; none stands beside "cent"."""
    return sum(not inner[n] and not {units[n].word, units[n - 1].word} & {"cent", "cents"} for n in range(at + 1, end))


def _parting(units: Sequence[_Unit], at: int, end: int, inner: Sequence[bool]) -> int:
    """What it costs to stop at ``end`` although the next words could still belong."""
    if end >= len(units) or not units[end].is_word:
        return 0
    if inner[end]:
        return _FORBIDDEN
    if units[end].word in ("vingt", "vingts") and units[end - 1].word == "quatre":
        return _SPLIT
    stops = range(end + 1, min(end + 2, len(units)) + 1)
    longer = (parse_words(tuple(u.word for u in units[at:stop])) for stop in stops)
    return _SPLIT if any(value is not None and value < 100 for value in longer) else 0
