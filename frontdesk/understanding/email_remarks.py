"""What a caller says about an address: "avec deux n", "un y à la place du i", "avec un point entre les deux"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.understanding.email_words import AT, SIGNS
from frontdesk.understanding.letters import Spelled, is_elided, read_letter
from frontdesk.understanding.phrases import PhraseTable, phrases
from frontdesk.understanding.tokens import Token, fold

_WITH = phrases(
    "avec|et avec|mais avec|y a|il y a|et y a|et il y a|ça prend|qui prend|il prend|elle prend|ça s'écrit avec"
)
_WITHOUT = phrases("sans|et sans|mais sans|y a pas|il y a pas|y a pas de|il n'y a pas de")
_COUNTS = {"un": 1, "une": 1, "le": 1, "deux": 2, "2": 2, "1": 1}
_ARTICLES = frozenset({"un", "une", "le", "la", "les", "l", "de", "d", "des", "du", "seul", "seule", "petit", "aucun"})
_MARKS = frozenset({"accent", "accents", "cedille", "trema", "majuscule", "majuscules", "chiffre", "chiffres"})
_HARMLESS_WITHOUT = frozenset({"espace", "espaces", "apostrophe", "faute", "fautes", "rien"})
_QUALITIES = frozenset({"aigu", "grave", "circonflexe", "bien", "sur"})
_PLACES = PhraseTable(
    {
        "à la fin": "end", "au bout": "end", "en dernier": "end", "à la fin du nom": "end", "final": "end",
        "à la fin du mot": "end", "au début": "start", "au commencement": "start", "comme première lettre": "start",
        "au début du nom": "start", "devant": "start",
        "au début du mot": "start", "derrière": "end",
        "au milieu": "between", "entre les deux": "between", "entre les 2": "between",
        "entre": "between", "au milieu des deux": "between", "entre les deux mots": "between",
        "entre prénom et nom": "between", "entre le prénom et le nom": "between", "entre nom et prénom": "between",
        "entre le nom et le prénom": "between", "entre les deux prénoms": "between", "entre les deux noms": "between",
    }
)  # fmt: skip
_SIDES = PhraseTable(
    {
        f"{word} {article}".strip(): side
        for side, said in (("before", "avant|devant|juste avant|juste devant"), ("after", "après|derrière|juste après"))
        for word in said.split("|")
        for article in ("le", "la", "l'", "les", "")
    }
)
_INSTEAD = phrases(
    """à la place du|à la place d'un|à la place de|au lieu du|au lieu d'un|au lieu de|et pas|et pas un|et pas le|pas un
    |et non|et non pas|pas|et pas de|plutôt que|et non un"""
)
_APART = phrases("séparés par|séparé par|séparés d'un|séparé d'un|séparés par un|séparé par un|relié par|reliés par")


class Remark(NamedTuple):
    """``letter`` said to be there ``times`` times (0: not at all), or a ``sign`` between two words."""

    letter: str = ""
    sign: str = ""
    times: int = 1
    place: str = ""
    instead: str = ""
    alone: bool = False
    """"un seul n"."""
    beside: str = ""
    """The letter that it stands "before" or "after" (``place``)."""


def read_remark(tokens: Sequence[Token], at: int, chained: bool = False) -> tuple[Remark | None, int] | None:
    """The remark that begins at ``at`` and where it ends; a remark of None changes nothing ("sans accent").

    ``chained``: one stood right before, so "et deux n" is one as well.
    """
    if apart := _APART.match(tokens, at):
        return _sign(tokens, apart[1], 1)
    without = _WITHOUT.match(tokens, at)
    lead = without or _WITH.match(tokens, at)
    start = lead[1] if lead else at + 1
    next_one = tokens[at + 1] if at + 1 < len(tokens) and tokens[at].text in ("un", "une") else None
    counted = next_one and (next_one.text == "seul" or (chained and len(next_one.raw) == 1))
    if lead is None and counted:
        return _about(tokens, at, False, rows=False)
    if lead is None and not (chained and tokens[at].text == "et"):
        return None
    return _about(tokens, start, without is not None, rows=tokens[start - 1].text == "avec")


def read_doubled(tokens: Sequence[Token], at: int) -> tuple[Remark, int] | None:
    """ "deux n" right behind a word: the letter twice in it, perhaps."""
    if tokens[at].text not in ("deux", "2") or at + 1 >= len(tokens) or len(tokens[at + 1].text) > 1:
        return None
    letter = read_letter(tokens, at + 1, inside=False)
    return (Remark(fold(letter.letters), times=2), letter.end) if letter else None


def _about(tokens: Sequence[Token], start: int, without: bool, rows: bool) -> tuple[Remark | None, int] | None:
    end = start
    while end < len(tokens) and tokens[end].text in _ARTICLES and not _lone(tokens, end):
        end += 1
    if end < len(tokens) and (tokens[end].text in _MARKS or (without and tokens[end].text in _HARMLESS_WITHOUT)):
        end = _past_qualities(tokens, end + 1)
        placed = _PLACES.match(tokens, end) if end < len(tokens) else None
        return None, placed[1] if placed else end
    if found := _sign(tokens, start, 0 if without else 1):
        return found
    count = 0 if without else _COUNTS.get(tokens[start].text, -1) if start < len(tokens) else -1
    if not without or (start < len(tokens) and tokens[start].text in ("le", "un", "de")):
        start += 1
    alone = start < len(tokens) and tokens[start].text == "seul"
    start += alone
    if count < 0:
        start -= 1
    letter = read_letter(tokens, start, inside=False) if start < len(tokens) else None
    if letter is None or is_elided(tokens, start) or (count < 0 and not (rows and len(_row(tokens, letter)[0]) > 1)):
        return None
    count = abs(count)
    letters, end = _row(tokens, letter)
    if len(letters) > len(letter.letters):
        return Remark(letters, times=1 if count else 0, place="row" if count == 1 else "unknown"), end
    place, instead, beside, end = _where(tokens, letter.end)
    return Remark(fold(letter.letters), "", count, place, instead, alone, beside), end


def _row(tokens: Sequence[Token], first: Spelled) -> tuple[str, int]:
    """The letters from ``first`` on: "un p h"."""
    letters, end = fold(first.letters), first.end
    while end < len(tokens) and tokens[end].raw != "à" and not is_elided(tokens, end):
        more = read_letter(tokens, end, inside=False)
        if more is None:
            break
        letters, end = letters + fold(more.letters), more.end
    return letters, end


def _lone(tokens: Sequence[Token], at: int) -> bool:
    return len(tokens[at].raw) == 1 and not is_elided(tokens, at)


def _past_qualities(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and tokens[at].text in _QUALITIES:
        on_a_letter = tokens[at].text == "sur" and at + 2 < len(tokens) and len(tokens[at + 2].text) == 1
        at += 3 if on_a_letter else 1
        if tokens[at - 1].text == "sur":
            return at - 1
    return at


def _sign(tokens: Sequence[Token], at: int, count: int) -> tuple[Remark | None, int] | None:
    for start in (at, at + 1):
        if (
            start < len(tokens)
            and (sign := SIGNS.match(tokens, start))
            and (start == at or tokens[at].text in _ARTICLES)
        ):
            place = _PLACES.match(tokens, sign[1]) if sign[1] < len(tokens) else None
            return Remark(sign=sign[0], times=count, place=place[0] if place else ""), place[1] if place else sign[1]
    return None


def _where(tokens: Sequence[Token], end: int) -> tuple[str, str, str, int]:
    """Place, replaced letter and neighbouring letter that follow a remark's letter."""
    if end >= len(tokens):
        return "", "", "", end
    if side := _SIDES.match(tokens, end):
        letter = read_letter(tokens, side[1], inside=False) if side[1] < len(tokens) else None
        if letter and not is_elided(tokens, side[1]):
            return side[0], "", fold(letter.letters), letter.end
    if place := _PLACES.match(tokens, end):
        return place[0], "", "", place[1]
    if instead := _INSTEAD.match(tokens, end):
        letter = read_letter(tokens, instead[1], inside=False) if instead[1] < len(tokens) else None
        if letter:
            return "", fold(letter.letters), "", letter.end
    return "", "", "", end


def read_placed(tokens: Sequence[Token], at: int) -> tuple[Remark, int] | None:
    """A letter and its place right behind a word: "i grec à la fin", "un b avant le v"."""
    start = at + (tokens[at].text in ("un", "une", "le", "deux"))
    letter = read_letter(tokens, start, inside=False) if start < len(tokens) else None
    if letter is None or is_elided(tokens, start) or letter.end >= len(tokens):
        return None
    place, _, beside, end = _where(tokens, letter.end)
    if place not in ("end", "start", "before", "after"):
        return None
    return Remark(fold(letter.letters), times=1 + (tokens[at].text == "deux"), place=place, beside=beside), end


def read_target(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The word that a remark is about ("… à mathieu") and where that ends; empty when none is named."""
    named = at + 1 < len(tokens) and tokens[at].raw in ("à", "dans", "pour") and len(tokens[at + 1].text) > 1
    if not named or AT.match(tokens, at + 1):
        return "", at
    return tokens[at + 1].text, at + 2
