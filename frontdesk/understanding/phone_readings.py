"""All the strings of digits that a piece of a dictation may mean, with what each reading costs.

"soixante dix huit" is 78, 60 18 or 70 8: only the length of the whole number decides. Hyphens carry
information ("soixante-dix-huit" is 78), so splitting one costs more than reading it as it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from frontdesk.understanding.numbers import BELOW_HUNDRED, parse_words
from frontdesk.understanding.phone_scan import Unit

LONGEST = 24
"""Digits after which a reading is given up: a number said twice with its country code."""

MOST = 48
"""Readings that are kept at each place; the cheapest."""

DEAREST = 6
"""Cost above which a reading is not believed."""

FORBIDDEN = DEAREST + 1

_SPLIT, _JOIN_BLANK, _LONG, _PASSED_OVER, _ARTICLE, _MISFIT, _MIXED = 1, 1, 1, 1, 2, 2, 1

_ONES = frozenset({"un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"})
_TIMES_HUNDRED = _ONES - {"un", "une"}

_MOST_UNITS = 40
"""Words in one go beyond which it is no telephone number."""

_WORDS = 6
"""Words in the longest number below a thousand."""

_HUNDREDS = frozenset({"cent", "cents"})
_SPOKEN = {str(value): " ".join(said) for said, value in BELOW_HUNDRED.items() if "et" not in said and value < 20}

Readings = dict[str, int]


def read(units: Sequence[Unit], odd: bool | None) -> Readings:
    """Every believable string of digits for ``units`` with its least cost; never empty.

    ``odd`` tells whether the digits before are odd in number, which French numbers in pairs seldom are;
    None when that tells nothing.
    """
    inner = _inner(units)
    if len(units) > _MOST_UNITS:
        return _as_said(units, inner)
    found: list[Readings] = [{} for _ in range(len(units) + 1)]
    found[0][""] = 0
    for at in range(len(units)):
        cheapest = sorted(found[at].items(), key=lambda reading: reading[1])[:MOST]
        for digits, end, cost in steps(units, at, inner) if cheapest else ():
            pair = len(digits) == 2 and units[at].is_word
            target = found[end]
            for head, paid in cheapest:
                whole = head + digits
                price = paid + cost + (_MISFIT if pair and _misfit(head, odd) else 0)
                if price <= DEAREST and len(whole) <= LONGEST and price < target.get(whole, price + 1):
                    target[whole] = price
    kept = dict(sorted(found[-1].items(), key=lambda reading: reading[1])[:MOST])
    return kept or _as_said(units, inner)


def _misfit(head: str, odd: bool | None) -> bool:
    """True when a two-digit number would begin in the middle of a pair."""
    return odd is not None and (len(head) + odd) % 2 == 1 and not head.startswith(("00", "+"))


def _as_said(units: Sequence[Unit], inner: Sequence[bool]) -> Readings:
    """The one reading that takes the longest number each time: what to say when none is believable."""
    digits, at = "", 0
    while at < len(units):
        said, at, _ = max(steps(units, at, inner), key=lambda step: step[1], default=("", at + 1, 0))
        digits += said
    return {digits: FORBIDDEN}


def _inner(units: Sequence[Unit]) -> list[bool]:
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


def steps(units: Sequence[Unit], at: int, inner: Sequence[bool]) -> list[tuple[str, int, int]]:
    """The digits that may come next: (digits, where they end, cost)."""
    unit = units[at]
    if unit.word == "et":  # "soixante et onze" is 71, never 60 11
        joins = 0 < at < len(units) - 1 and parse_words((units[at - 1].word, "et", units[at + 1].word)) is not None
        return [("", at + 1, FORBIDDEN if joins else _SPLIT)]
    if unit.times:
        # "trois fois zéro", or "douze deux fois", which the number before it has already taken
        return [(digits * unit.times, end, cost) for digits, end, cost in _numbers(units, at + 1, inner)]
    found = list(_numbers(units, at, inner))
    if unit.spare:
        found.append(("", at + 1, _PASSED_OVER if unit.maybe else _ARTICLE))
    for digits, end, cost in tuple(found):
        if end < len(units) and units[end].times and digits:
            unclear = end + 1 == len(units) or parse_words((units[end - 1].word, "deux")) is not None
            found.append((digits * units[end].times, end + 1, cost + (0 if unclear else _SPLIT)))
    return found


def _numbers(units: Sequence[Unit], at: int, inner: Sequence[bool]) -> Iterator[tuple[str, int, int]]:
    """The numbers below a thousand, or the typed digits, that begin at ``at``."""
    if at >= len(units):
        return
    if not units[at].is_word and units[at].word:
        yield units[at].word, at + 1, 0
        return
    hyphened = any(inner)
    row: tuple[str, ...] = ()
    extra = 0
    for end in range(at + 1, min(at + _WORDS, len(units)) + 1):
        unit = units[end - 1]
        if unit.times:
            return
        if not unit.is_word:
            spoken = _SPOKEN.get(unit.word)
            if spoken is None or unit.word == "0":
                return
            row += tuple(spoken.split())
            extra += _MIXED
        else:
            row += (unit.word,)
        extra += unit.maybe + (unit.maybe and unit.spare)
        value = parse_words(row)
        if value is not None and value < 1000:
            blanks = 0 if "et" in row or not hyphened else _blanks(units, at, end, inner)
            odd_start = _SPLIT if at and units[at - 1].word == "zero" and at == 1 else 0
            cost = _JOIN_BLANK * blanks + (_LONG + odd_start if value >= 100 else 0) + _parting(units, at, end, inner)
            yield str(value), end, cost + extra
        if not unit.is_word:
            return


def _blanks(units: Sequence[Unit], at: int, end: int, inner: Sequence[bool]) -> int:
    """Places where a hyphen was to be expected; none stands beside "cent"."""
    return sum(not inner[n] and not {units[n].word, units[n - 1].word} & _HUNDREDS for n in range(at + 1, end))


def _parting(units: Sequence[Unit], at: int, end: int, inner: Sequence[bool]) -> int:
    """What it costs to stop at ``end`` although the next words could still belong."""
    if end >= len(units) or not units[end].is_word or units[end].maybe:
        return 0
    if inner[end]:
        return FORBIDDEN
    if at and units[at - 1].word == "zero" and units[end].word in _HUNDREDS:
        return 0  # "zéro six" begins a number, whatever comes then
    if units[end].word in _HUNDREDS and units[end - 1].word in _TIMES_HUNDRED:
        return _SPLIT
    if units[end].word in ("vingt", "vingts") and units[end - 1].word == "quatre":
        return _SPLIT
    if units[end].word in _ONES and parse_words((units[end - 1].word, units[end].word)) is not None:
        # nobody means 20 5 by "vingt cinq", but may mean 20 80 by "vingt quatre-vingts"
        after = units[end + 1].word if end + 1 < len(units) else ""
        begins = after in _HUNDREDS or (units[end].word == "quatre" and after in ("vingt", "vingts"))
        return _SPLIT if begins or units[end - 1].word in _HUNDREDS else FORBIDDEN
    stops = range(end + 1, min(end + 2, len(units)) + 1)
    longer = (parse_words(tuple(u.word for u in units[at:stop])) for stop in stops)
    return _SPLIT if any(value is not None and value < 1000 for value in longer) else 0
