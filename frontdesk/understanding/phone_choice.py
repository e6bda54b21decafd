"""Which of several numbers the caller wants to be rung at."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.phone_about import BESIDE, Row, denied, has, kind_of, labels_in
from frontdesk.understanding.phone_cues import DEAD, GONE, LABELS, LEFT, ORDERS, ORDINALS, OTHERS, TURNS, WANTED
from frontdesk.understanding.phone_ways import Said
from frontdesk.understanding.phrases import phrases

_WHOSE = frozenset({"mien", "sien", "sienne", "mienne", "celle"})
_OF_WHOM = phrases("celui de|celui du|celui d'")


def wanted(numbers: Sequence[Said], tokens: Row) -> Said | None:
    """The one number that is preferred, or that alone was not rejected; None when the words don't tell."""
    liked: set[int] = set()
    disliked: set[int] = set()
    labels = [_named(numbers, at, tokens) for at in range(len(numbers))]
    disliked |= {at for at in range(len(numbers)) if _is_fax(numbers, at, tokens)}
    tail = tokens[numbers[-1].end :]
    if (chosen := _chosen(numbers, labels, tail)) is not None:
        return numbers[chosen]
    for at, number in enumerate(numbers):
        before = _before(numbers, at, tokens)
        if has(before, LEFT) or has(before, GONE) or has(before, ORDERS) or denied(before):
            disliked.add(at)
        elif has(before, WANTED):
            liked.add(at)
        last = at + 1 == len(numbers)
        after = tail if last else tokens[number.end : numbers[at + 1].start]
        told = _meant(numbers, after) if last else at
        here, turned = (after, True) if last else _until_turn(after)
        dead = has(here, DEAD) or (turned and has(here, ORDERS))
        prefers = turned and has(here, WANTED) and not dead
        if (dead or prefers) and told is None:
            return None
        if told is not None and dead:
            disliked.add(told)
        elif told is not None and prefers:
            liked.add(told)
    for left in (liked - disliked, set(range(len(numbers))) - disliked):
        if len(left) == 1:
            return numbers[left.pop()]
    return None


def _chosen(numbers: Sequence[Said], labels: Sequence[set[str]], tail: Row) -> int | None:
    """The number that the words after the last one name: "prenez le perso", "je préfère le premier"."""
    start = next((at for at in range(len(tail)) if _prefers(tail, at)), None)
    if start is None or has(tail, ORDERS) or has(tail, DEAD):
        return None
    ordinals = {ORDINALS[one.text] for one in tail[max(0, start - BESIDE) :] if one.text in ORDINALS}
    named = labels_in(tail[start:])
    if len(ordinals) == 1 and not named:
        index = ordinals.pop()
        return index if index < len(numbers) else None
    fitting = [at for at, known in enumerate(labels) if named & known]
    return fitting[0] if len(named) == 1 and not ordinals and len(fitting) == 1 else None


def _prefers(row: Row, at: int) -> bool:
    return bool(WANTED.match(row, at)) or row[at].text in ("appelez", "rappelez", "essayez")


def _named(numbers: Sequence[Said], at: int, tokens: Row) -> set[str]:
    """What number ``at`` is called, by the words before and behind it, and by its first digits."""
    first = labels_in(tokens[: numbers[0].start])
    row = tokens[numbers[at - 1].end : numbers[at].start] if at else tokens[: numbers[0].start]
    behind = tokens[numbers[at].end : numbers[at + 1].start] if at + 1 < len(numbers) else tokens[numbers[at].end :]
    here, turned = _until_turn(behind)
    if at + 1 == len(numbers):
        here = here[: next((n for n in range(len(here)) if _prefers(here, n)), len(here))]
    own, cut = _until_turn(row) if at else (row[:0], True)
    before = row[len(own) :] if cut else (row if first else row[:0])
    named = labels_in(before, here if turned or not first or at + 1 == len(numbers) else here[:0])
    return named - {"fixed", "mobile"} | {kind_of(numbers[at])}


def _is_fax(numbers: Sequence[Said], at: int, tokens: Row) -> bool:
    """True when a fax is spoken of right before number ``at``, or right behind it and not before the next one."""
    before = tokens[numbers[at - 1].end if at else 0 : numbers[at].start][-BESIDE:]
    end = numbers[at + 1].start - BESIDE if at + 1 < len(numbers) else len(tokens)
    behind = tokens[numbers[at].end : min(end, numbers[at].end + BESIDE)]
    return "fax" in labels_in(before, behind)


def _before(numbers: Sequence[Said], at: int, tokens: Row) -> Row:
    """What was said before a number, and of it."""
    row = tokens[numbers[at - 1].end : numbers[at].start] if at else tokens[: numbers[at].start]
    if not at:
        return row
    here, turned = _until_turn(row)
    return row[len(here) :] if turned else row


def _until_turn(row: Row) -> tuple[Row, bool]:
    """What is still said of the number before ``row``, and whether it is plain where that ends."""
    for at, token in enumerate(row):
        if TURNS.match(row, at) or (at and any(c in token.gap for c in ",;.!?")):
            return row[:at], True
    return row, False


def _meant(numbers: Sequence[Said], row: Row) -> int | None:
    """Which number the words after the last one are about: the last one, unless they name another."""
    if any(token.text in _WHOSE for token in row) or any(_OF_WHOM.match(row, at) for at in range(len(row))):
        return None
    kinds = {LABELS[token.text] for token in row if LABELS.get(token.text) in ("fixed", "mobile")}
    if any(token.text in OTHERS for token in row) or len(kinds) > 1:
        return None
    if not kinds:
        return len(numbers) - 1
    kind = kinds.pop()
    of_kind = [at for at, number in enumerate(numbers) if kind_of(number) == kind]
    return of_kind[0] if len(of_kind) == 1 else None
