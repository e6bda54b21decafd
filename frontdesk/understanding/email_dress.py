"""The parts of an address with what was said about them: "tout attaché", a spelling, "avec deux n"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.email_change import remarked
from frontdesk.understanding.email_remarks import Remark
from frontdesk.understanding.email_sign import Sign
from frontdesk.understanding.tokens import fold

ALIKE = 60
"""Similarity, of 100, from which letters in a row are heard as the spelling of a word before them."""

FEWEST = 3
"""Letters in a row that may spell a word."""

_MOST_SPELLED = 3
_WORDS = ("word", "soft", "glued")


def text_of(sign: Sign) -> str:
    """What a part puts into the address."""
    return fold(sign.text)


def content(parts: Sequence[Sign]) -> list[Sign]:
    """The parts but for punctuation."""
    return [sign for sign in parts if sign.kind != "sign"]


def near(word: str, other: str, least: float) -> bool:
    """True when ``word`` may be ``other`` misheard or corrected."""
    from rapidfuzz import fuzz

    return fuzz.ratio(word, other) >= least


def dressed(signs: Sequence[Sign]) -> list[Sign]:
    """The parts of one piece, remarks carried out; a "doubt" stands where one cannot be."""
    parts: list[Sign] = []
    glue_next = False
    at = 0
    while at < len(signs):
        sign = signs[at]
        at += 1
        if sign.kind == "glue":
            glue_next = not _glue(parts)
        elif sign.remark is not None and not parts and _spelled_next(signs[at:], sign.remark):
            continue  # "non, un seul r, b a r b i e r"
        elif sign.remark is not None:
            elsewhere = bool(sign.text) and not (parts and text_of(parts[-1]) == sign.text)  # "sans e à anne"
            followed = at < len(signs) and signs[at].kind in (*_WORDS, "letter")
            parts = [*parts, Sign("doubt", "", -1)] if elsewhere else with_remark(parts, sign.remark, followed)
        elif sign.kind == "letter":
            end = at
            while end < len(signs) and signs[end].kind == "letter":
                end += 1
            row = _letters(signs[at - 1 : end])
            parts = spelled_anew(parts, row) or [*parts, *row]
            at = end
        else:
            glue_next = glue_next and sign.kind != "sign"
            kept = glue_next and sign.kind in _WORDS
            parts.append(sign._replace(kind="glued") if kept else sign)
    return parts


def _glue(parts: list[Sign]) -> bool:
    """Mark the last row of words as one; False when there is none."""
    n = len(parts)
    while n and parts[n - 1].kind != "sign":
        n -= 1
        if parts[n].kind in _WORDS:
            parts[n] = parts[n]._replace(kind="glued")
    return n < len(parts)


def _spelled_next(signs: Sequence[Sign], remark: Remark) -> bool:
    """True when letters follow that are as ``remark`` wants them."""
    size = 0
    while size < len(signs) and signs[size].kind == "letter":
        size += 1
    spelling = "".join(text_of(sign) for sign in signs[:size])
    return size >= FEWEST and remarked(spelling, remark) == spelling


def _letters(row: Sequence[Sign]) -> list[Sign]:
    """Letters without one that was only announced ("un p, p comme papa"); in doubt when one is said again."""
    kept: list[Sign] = []
    if len(row) == 2 and row[1].said == "deux" and len(text_of(row[0])) == 1:
        return [*row, Sign("doubt", row[1].text, -1)]  # "h deux o": the digit?
    for n, sign in enumerate(row):
        double = len(sign.text) == 2
        before = "".join(text_of(one) for one in kept) if double else ""
        letter = text_of(sign)[:1]
        rest = "".join(text_of(one) for one in row[n:]) if double else ""
        if double and len(rest) > 2 and before.endswith(rest):
            break  # "a n n e deux n e"
        if double and (before.endswith(letter) or (n == len(row) - 1 and letter in before)):
            if letter * 2 not in before:
                kept.append(Sign("doubt", "", -1))  # "p e r i n deux r": where?
            if letter * 2 in before and (n == len(row) - 1 or before.endswith(letter * 2)):
                continue  # "p e r r i n deux r": they are there
        again = bool(kept) and kept[-1].text == sign.text
        if again and is_explained(kept[-1]) and not is_explained(sign):
            kept.append(Sign("doubt", "", -1))
        elif again and is_explained(sign) and not is_explained(kept[-1]):
            kept.pop()
        kept.append(sign)
    return kept


def is_explained(sign: Sign) -> bool:
    """True for "p comme pierre"."""
    return sign.kind == "letter" and sign.said == "comme"


def spelled_anew(parts: Sequence[Sign], piece: Sequence[Sign]) -> list[Sign] | None:
    """``parts`` with the words replaced that the letters at the beginning of ``piece`` spell; None if they do not."""
    size = 0
    while size < len(piece) and piece[size].kind == "letter":
        size += 1
    spelling = "".join(text_of(sign) for sign in piece[:size])
    if len(spelling) < FEWEST:
        return None
    if _spells_all(parts, spelling):
        sure = parts[-1]._replace(kind="word") if parts[-1].kind == "soft" else parts[-1]
        return [*parts[:-1], sure, *piece[size:]]
    best: tuple[float, int] | None = None
    for start in range(max(len(parts) - _MOST_SPELLED, 0), len(parts)):
        span = parts[start:]
        said = "".join(text_of(sign) for sign in span)
        if all(sign.kind in (*_WORDS, "letter") for sign in span) and span[0].kind in _WORDS:
            score = _score(said, spelling)
            if score >= ALIKE and (best is None or score > best[0]):
                best = score, start
    if best is None:
        return None
    word = Sign("word", spelling, piece[0].at)
    return [*parts[: best[1]], word, *piece[size:]]


def _spells_all(parts: Sequence[Sign], spelling: str) -> bool:
    """True when ``spelling`` is that of the last parts, whatever joins them: "jo point roy, j o r o y"."""
    if not parts or parts[-1].kind == "sign":
        return False
    said = ""
    for sign in reversed(parts):
        said = (text_of(sign) if sign.kind != "sign" else "") + said
        if said == spelling and sign.kind in (*_WORDS, "letter"):
            return True
    return False


def _score(said: str, spelling: str) -> float:
    from rapidfuzz import fuzz

    return fuzz.ratio(said, spelling)


def with_remark(parts: Sequence[Sign], remark: Remark, followed: bool = False) -> list[Sign]:
    """``parts`` as the remark wants them, with a doubt at the end when it does not say enough."""
    doubt = [*parts, Sign("doubt", "", -1)]
    if remark.sign:
        return _with_sign(list(parts), remark, followed) or doubt
    return _changed(list(parts), remark) or doubt


def _changed(parts: list[Sign], remark: Remark) -> list[Sign] | None:
    words = [n for n, sign in enumerate(parts) if sign.kind in ("word", "glued")]
    spelled = "".join(text_of(sign) for sign in parts[words[-1] + 1 if words else 0 :] if sign.kind == "letter")
    if len(spelled) >= FEWEST:
        return parts if remarked(spelled, remark) == spelled else None
    if not words or any(sign.kind == "letter" for sign in parts[words[-1] + 1 :]):
        return None
    n = words[-1]
    changed = remarked(text_of(parts[n]), remark)
    if changed is None:
        return None
    parts[n] = parts[n]._replace(text=changed)
    return parts


def _with_sign(parts: list[Sign], remark: Remark, followed: bool) -> list[Sign] | None:
    """A point or hyphen put between the two words before; None when there are not two."""
    sign = Sign("sign", remark.sign, -1)
    parts = [part for part in parts if not (part.kind == "doubt" and part.text)]  # "en deux mots": this parts them
    said = any(part.kind == "sign" and part.text == remark.sign for part in parts)
    if remark.times == 0:
        return None if said else parts
    start = len(parts)
    while start and parts[start - 1].kind != "sign":
        start -= 1
    row = parts[start:]
    plain = all(part.kind in _WORDS for part in row)
    if plain and len(row) == 2 and not followed:
        return [*parts[:start], row[0]._replace(kind="word"), sign, row[1]]
    if plain and len(row) == 1 and followed and not remark.place:
        return [*parts, sign]
    return parts if said and not followed else None
