"""Is the only number that was said one at which nobody is to ring?"""

from __future__ import annotations

from frontdesk.understanding.phone_about import BESIDE, Row, denied, has, kind_of, labels_in
from frontdesk.understanding.phone_cues import (
    AT,
    CALLING,
    CIRCUMSTANCES,
    CONDITIONS,
    DEAD,
    DEVICES,
    GONE,
    KEPT,
    LABELS,
    LINES,
    LOST,
    OBJECTS,
    OPENINGS,
    ORDERS,
    OTHERS,
    PRONOUNS,
    THERE,
    TURNS,
)
from frontdesk.understanding.phone_ways import Said

_NEAR = 5
"""Words around an order that tell what it is about."""


def unwanted(number: Said, tokens: Row) -> bool:
    """True when the words around the only number say that nobody is to ring there."""
    before = _own(tokens[: number.start])
    after = tokens[number.end :]
    kind = kind_of(number)
    if denied(before) or _lost(before) or "fax" in labels_in(before, after[:2]):
        return True
    if has(before, GONE) and not has(before, KEPT) and not _other_kind(before, kind):
        return True
    return _ordered(before, kind) or _ordered(after, kind) or _is_dead(after, kind)


def _own(row: Row) -> Row:
    """The end of ``row`` that speaks of the number behind it."""
    start = 0
    for at in range(len(row)):
        parted = at > 0 and any(sign in row[at].gap for sign in ".!?;")
        if parted or ((TURNS.match(row, at) or OPENINGS.match(row, at)) and not _negated_order(row, at)):
            start = at
    return row[start:]


def _negated_order(row: Row, at: int) -> bool:
    """True for "appelez pas", and for "pas appeler"."""
    return bool(ORDERS.match(row, at)) or (at > 0 and bool(ORDERS.match(row, at - 1)))


def _lost(before: Row) -> bool:
    """True for "j'ai perdu mon portable le" right before the number."""
    words = [token.text for token in before if token.text not in AT]
    return len(words) > 1 and words[-1] in DEVICES and words[-2] in LOST


def _other_kind(row: Row, kind: str) -> bool:
    """True when ``row`` speaks of the fixed line, and the number is a mobile one, or the other way round."""
    named = labels_in(row) & {"fixed", "mobile"}
    return bool(named) and kind not in named


def _ordered(row: Row, kind: str) -> bool:
    """True when ``row`` says not to ring there, whatever the hour."""
    for at in range(len(row)):
        match = ORDERS.match(row, at)
        end = _verb_end(row, match[1]) if match else None
        if end is None:
            continue
        rest = row[end : end + _NEAR]
        there = any(token.text in THERE for token in rest)
        if len(rest) > 1 and rest[0].text in CIRCUMSTANCES and not there:
            continue
        about = [*row[max(0, at - _NEAR) : at], *row[at:]]
        if not _other_kind(about, kind) and not any(token.text in OTHERS for token in row[at : end + BESIDE]):
            return True
    return False


def _verb_end(row: Row, end: int) -> int | None:
    """Where the verb after "pas la peine de" ends; None when it is none of calling ("de laisser un message")."""
    if end >= len(row) or row[end].text not in ("de", "d"):
        return end
    end += 1
    while end < len(row) and row[end].text in OBJECTS:
        end += 1
    return end + 1 if end < len(row) and row[end].text in CALLING else None


def _is_dead(row: Row, kind: str) -> bool:
    """True when ``row`` says of the number before it that it is no good; "le répondeur marche pas" is another thing."""
    for at in range(len(row)):
        if DEAD.match(row, at) is None:
            continue
        start = at
        while start and row[start - 1].text in PRONOUNS and not row[start].gap.strip(" '-"):
            start -= 1
        subject = row[start - 1].text if start else ""
        if (start and row[start - 1].text in CONDITIONS) or any(token.text in CONDITIONS for token in row[start:at]):
            continue
        clause = row[max(0, start - 3) : at]
        if any(token.text in OTHERS for token in clause) or _other_kind(clause, kind):
            continue
        known = not subject or subject in LINES or subject in LABELS or TURNS.match(row, start - 1)
        if start < at or known:
            return True
    return False
