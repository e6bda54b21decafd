"""Talk behind an address that only says a part of it again: "zéro sept comme l'ardèche", "weiss avec deux s"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from frontdesk.understanding.email_change import remarked
from frontdesk.understanding.email_domain import ALIASES
from frontdesk.understanding.email_dress import text_of
from frontdesk.understanding.email_sign import Sign

_TALK = ("pause", "aside", "lead", "glue")
_WORDS = ("word", "soft")
_ARTICLES = frozenset({"un", "une"})
_JOINED = 3
"""Parts of the shortest address from which one can be left out: two words and the sign between them."""


def confirms(parts: Sequence[Sign], domain: str, signs: Sequence[Sign]) -> bool:
    """True when all that ``signs`` say behind ``parts`` @ ``domain`` is in it already; words of talk say nothing."""
    named = ""
    at = 0
    while at < len(signs):
        sign = signs[at]
        if sign.kind in ("fix", "not", "@") or sign.text == "ou":
            return False
        if sign.remark is not None:
            if not _fits(parts, domain, sign, named):
                return False
            at += 1
        elif sign.kind in _TALK:
            at += 1
        elif sign.kind in _WORDS and not _signed(signs, at):
            named = text_of(sign)
            at += 1
        else:
            end = _row_end(signs, at)
            if not _is_in(parts, domain, signs[at:end]):
                return False
            named = "".join(map(text_of, signs[at:end]))
            at = end
    return True


def _signed(signs: Sequence[Sign], at: int) -> bool:
    """True for a word right before punctuation."""
    return at + 1 < len(signs) and signs[at + 1].kind == "sign"


def _row_end(signs: Sequence[Sign], at: int) -> int:
    """Where the letters, the digits, or the words between punctuation that begin at ``at`` end."""
    kind = signs[at].kind
    end = at + 1
    if kind in ("letter", "digits"):
        while end < len(signs) and signs[end].kind == kind:
            end += 1
        if not _signed(signs, end - 1):
            return _past_name(signs, at, end)
    while end < len(signs) and (signs[end].kind == "sign" or signs[end - 1].kind == "sign"):
        end += 1
    return end


def _past_name(signs: Sequence[Sign], at: int, end: int) -> int:
    """Past the "en lettres" of "neuf en lettres"."""
    told = signs[at].kind == "digits" and end < len(signs) and signs[end].kind == "doubt" and not signs[end].text
    return end + 1 if told else end


def _is_in(parts: Sequence[Sign], domain: str, row: Sequence[Sign]) -> bool:
    local = "".join(map(text_of, parts))
    said = "".join(map(text_of, row))
    label = domain.split(".", maxsplit=1)[0]
    if row[-1].kind == "doubt":
        return ALIASES.get(said) == label and row[0].text not in local
    if any(sign.kind == "sign" for sign in row):
        whole = re.escape(said)
        return len(row) > 1 and re.search(rf"(?<![a-z0-9]){whole}(?![a-z0-9])", f"{local}@{domain}") is not None
    if row[0].kind == "digits":
        article = len(row) == 1 and row[0].said in _ARTICLES
        return article or said in re.findall("[0-9]+", f"{local}@{label}") or ALIASES.get(said) == label
    if row[0].kind != "letter":
        return False
    if len(set(said)) == 1:
        return any(text_of(part) == said[0] and part.kind == "letter" for part in _alone(parts))
    if all(sign.said == "comme" for sign in row) and said in re.sub("[^a-z0-9]", "", local):
        return True  # "e comme émile, m comme marcel" of "e.m"
    return any(said in one for one in (*_labels(local), *domain.split(".")))


def _alone(parts: Sequence[Sign]) -> list[Sign]:
    """The letters that stand beside no other: initials."""
    return [
        part
        for n, part in enumerate(parts)
        if not any(other.kind == "letter" for other in (*parts[max(n - 1, 0) : n], *parts[n + 1 : n + 2]))
    ]


def _labels(text: str) -> list[str]:
    """What stands between the punctuation of a part of an address."""
    return re.findall("[a-z0-9]+", text)


def _fits(parts: Sequence[Sign], domain: str, sign: Sign, named: str) -> bool:
    """True for a remark that the address fulfils: on the word named before it, or on its punctuation."""
    remark = sign.remark
    if remark is None:
        return False
    if remark.sign:
        waiting = any(
            first.kind in ("word", "glued") and second.kind in ("word", "glued") for first, second in pairwise(parts)
        )
        local = any(part.kind == "sign" and part.text == remark.sign for part in parts)
        if remark.times == 0:
            return not local and remark.sign not in domain.rpartition(".")[0]
        return not waiting and (local or remark.sign in domain.rpartition(".")[0])
    word = sign.text or named
    known = {text_of(part) for part in parts if part.kind in ("word", "glued")}
    return (
        word in known | {*_labels("".join(map(text_of, parts))), *_labels(domain.rpartition(".")[0])}
        and remarked(word, remark) == word
    )


def without_named(whole: Sequence[Sign], piece: Sequence[Sign]) -> list[Sign] | None:
    """``whole`` after "sans le maître(, juste rivoire)": without that part; None when ``piece`` says something else."""
    if not piece or piece[0].text != "sans" or len(whole) < _JOINED:
        return None
    start = 2 if [sign.text for sign in piece[1:2]] in (["le"], ["la"], ["les"]) else 1
    named = piece[start] if start < len(piece) else None
    ends = (whole[:2], whole[2:]), (whole[-2:], whole[:-2])
    for gone, kept in ends:
        word = next((sign for sign in gone if sign.kind == "word"), None)
        one = any(sign.kind == "sign" for sign in gone) and word is not None and named is not None
        rest = "".join(map(text_of, piece[start + 1 :]))
        if one and named and word and word.text == named.text and rest in ("", "".join(map(text_of, kept))):
            return list(kept)
    return None
