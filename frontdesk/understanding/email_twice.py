"""The same part of an address said in two ways: "b o u c h e t bouchet", "de la salle tout attaché delasalle"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.email_sign import Sign
from frontdesk.understanding.tokens import fold

_FEWEST = 3
"""Letters from which two groups that are the same are one group said twice."""

_SPELLED_SURELY, _SPELLED_PERHAPS = 80, 60
"""Similarity, of 100, from which a word is (or may be) what was spelled right before it."""

_MOST = 12
_MOST_WORDS = 4
_WORDS = ("word", "soft", "glued")
_MATERIAL = (*_WORDS, "letter", "digits")
_DOUBT = Sign("doubt", "", -1)


def once(parts: Sequence[Sign]) -> list[Sign]:
    """``parts`` with what was said twice in a row said once; a "doubt" where two groups are only alike."""
    kept: list[Sign] = []
    row: list[Sign] = []
    for sign in parts:
        if sign.kind in _MATERIAL:
            row.append(sign)
            continue
        kept += [*_row(row), sign]
        row = []
    return [*kept, *_row(row)]


def _row(row: list[Sign]) -> list[Sign]:
    if len(row) < 2 or not any(sign.kind in _WORDS for sign in row):
        return row
    texts = [_text([sign]) for sign in row]
    for cut in range(1, len(row)):
        if (same := _same(row, texts, cut)) is not None:
            return _row(same)
    return _alike(row)


def _same(row: list[Sign], texts: list[str], cut: int) -> list[Sign] | None:
    """``row`` without the second of two equal groups that meet at ``cut``; None when there are none."""
    for first in range(max(cut - _MOST, 0), cut):
        text = "".join(texts[first:cut])
        if len(text) < _FEWEST or not text.startswith(texts[cut]) or text.isdecimal():
            continue
        said = ""
        for end in range(cut + 1, min(cut + _MOST, len(row)) + 1):
            said += texts[end - 1]
            if said == text:
                return _one(row, first, cut, end)
            if not text.startswith(said):
                break
    return None


def _one(row: list[Sign], first: int, cut: int, end: int) -> list[Sign] | None:
    """The two groups as one; None when both were said in the same way: a stutter, or a word that is twice there."""
    before, after = row[first:cut], row[cut:end]
    if [_form(sign) for sign in before] == [_form(sign) for sign in after]:
        return None
    if not any(sign.kind in _WORDS for sign in (*before, *after)):
        return None
    kept = before if any(sign.kind in ("letter", "glued") for sign in before) else after
    if len(kept) > 1 and kept[0].kind != "letter":
        kept = [sign._replace(kind="glued") if sign.kind in _WORDS else sign for sign in kept]
    elif kept[0].kind == "soft":
        kept = [kept[0]._replace(kind="word")]
    again = _text(row[:first]).endswith(_text(kept))
    return [*row[:first], *kept, *row[end:], *([_DOUBT] if again else [])]  # "g i l g i l gil": how often?


def _form(sign: Sign) -> tuple[bool, str]:
    return sign.kind in _WORDS, _text([sign])


def _alike(row: list[Sign]) -> list[Sign]:
    """``row`` with the word left out that was spelled right before, one letter apart; in doubt when it may be."""
    from rapidfuzz import fuzz

    start = 0
    while start < len(row):
        end = start
        while end < len(row) and row[end].kind == "letter":
            end += 1
        spelling = _text(row[start:end])
        if len(spelling) >= _FEWEST:
            spans = [
                (fuzz.ratio(spelling, _text(row[end:stop])), stop)
                for stop in range(end + 1, min(end + _MOST_WORDS, len(row)) + 1)
                if all(sign.kind in _WORDS for sign in row[end:stop])
            ]
            score, stop = max(spans, default=(0.0, end))
            if score >= _SPELLED_SURELY:
                return [*row[:end], *row[stop:]]
            begun = any(_text(row[end : end + 1]).startswith(spelling) for _ in spans[:1])
            if score >= _SPELLED_PERHAPS or begun:
                return [*row, _DOUBT]
        start = max(end, start + 1)
    return row


def _text(parts: Sequence[Sign]) -> str:
    return fold("".join(sign.text for sign in parts))
