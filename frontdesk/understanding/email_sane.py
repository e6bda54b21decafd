"""The last look at what was understood before the @: what no address looks like is asked for again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from frontdesk.understanding.email_dress import text_of
from frontdesk.understanding.email_sign import Sign
from frontdesk.understanding.tokens import word_set

_LONGEST = 30
"""Characters of one part of an address that was not spelled."""

_WHOLE = 4
"""Letters from which a word stands in one part of an address once only."""

_DOUBLED = re.compile(r"([a-z]{3,})\1")
_THREE = re.compile(r"([a-z])\1\1")
_SMALL_WORDS = word_set("et ou mais donc avec pour sans sur dans par en que qui est sont c'est il elle on je vous ce")


def is_sane(parts: Sequence[Sign]) -> bool:
    """False for a dictated local part that is too long, says something twice or has words of a sentence in it."""
    if _is_respelled(parts):
        return False
    row: list[Sign] = []
    for n, sign in enumerate([*parts, Sign("sign", "", -1)]):
        if sign.kind != "sign":
            row.append(sign)
            continue
        last = parts[n - 1] if 0 < n < len(parts) else sign
        if last.kind == "sign" and (last.text != sign.text != "" or last.said != sign.said):
            return False  # "underscore tiret du bas", "point tiret"
        if len(row) > 1 and not _is_sane_row(row):
            return False
        row = []
    return True


def _is_respelled(parts: Sequence[Sign]) -> bool:
    """True when letters behind a sign spell a word before it, and more: "vasseur point o v a s s e u r"."""
    words = [text_of(sign) for sign in parts if sign.kind == "word" and len(sign.text) >= _WHOLE]
    letters = "".join(text_of(sign) if sign.kind == "letter" else " " for sign in parts)
    return any(re.search(rf"\S{word}|(?<!\S){word}(?!\S)", letters) for word in words)


def _is_sane_row(row: Sequence[Sign]) -> bool:
    text = "".join(text_of(sign) for sign in row)
    spelled = all(sign.kind in ("letter", "digits") for sign in row)
    several = sum(sign.kind != "digits" for sign in row) > 1 and not spelled
    if several and (len(text) > _LONGEST or _DOUBLED.fullmatch(text.rstrip("0123456789"))):
        return False
    said_one_by_one = all(sign.kind == "digits" or (sign.kind != "word" and len(text_of(sign)) == 1) for sign in row)
    if _THREE.search(text) and not said_one_by_one:
        return False
    words = [text_of(sign) for sign in row if sign.kind in ("word", "soft", "glued")]
    if any(len(word) >= _WHOLE and words.count(word) > 1 for word in words):
        return False
    return not any(sign.kind in ("word", "soft") and text_of(sign) in _SMALL_WORDS for sign in row)
