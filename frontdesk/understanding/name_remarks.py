"""What is said about a name's letters: "avec un d", "deux t à la fin", "sans h". It mends what was heard wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from frontdesk.understanding.letters import is_elided, read_letter
from frontdesk.understanding.name_mending import End, mended
from frontdesk.understanding.phrases import PhraseTable, phrases
from frontdesk.understanding.tokens import Token, fold

_PLACES = PhraseTable(
    dict.fromkeys(("à la fin", "au bout", "à la fin du nom", "en dernier", "final", "finale", "pour finir"), End.LAST)
    | dict.fromkeys(("au début", "comme première lettre", "en premier", "au commencement", "devant"), End.FIRST)
    | dict.fromkeys(("au milieu", "dedans", "à l'intérieur"), End.ANY)
)
_SIGNS = phrases(
    "|".join(
        f"{article}{sign}"
        for article in ("", "un ", "une ", "l'", "le ", "la ", "les ", "des ", "deux ", "son ", "ses ", "d'")
        for sign in (
            *("accent", "accents", "tréma", "trémas", "cédille", "accent aigu", "accents aigus", "accent grave"),
            *("accents graves", "accent circonflexe", "petit accent", "chapeau", "petit chapeau", "e accent aigu"),
        )
    )
)
_HYPHENS = phrases("un trait d'union|trait d'union|un tiret|tiret|un petit tiret")
_JOINED = phrases("entre les deux|au milieu|entre")
_COUNTS = {"un": 1, "une": 1, "deux": 2, "double": 2, "2": 2}
_BEFORE_NOUNS = frozenset({"le", "la", "les", "l", "un", "une", "dans", "du"})
_LINKS = frozenset({"mais", "et", "attention", "puis", "ou"})


class Wish(Enum):
    """What is said of the letters."""

    THERE = "avec"
    ABSENT = "sans"


class Remark(NamedTuple):
    """``letters`` are there or absent, at ``place``."""

    wish: Wish
    letters: str
    place: End = End.ANY

    def fits(self, word: str) -> bool:
        """True when ``word``, folded, is as said."""
        there = self.letters in word
        if self.wish is Wish.ABSENT:
            return not there
        if self.place is End.LAST:
            return self.letters in word[-len(self.letters) - 1 :]
        return there


class Remarks(NamedTuple):
    """The tokens without the remarks, the remarks, and whether a hyphen joins the name's words."""

    rest: list[Token]
    said: list[Remark]
    hyphen: bool

    def mend(self, words: Sequence[str], others: Sequence[str] = ()) -> list[str] | None:
        """``words`` as the remarks want them; None when they can't be so, or in more than one way.

        A remark that fits one of ``others``, folded words of the same utterance, is about that one.
        """
        name = list(words)
        for remark in self.said:
            if remark.wish is Wish.THERE and any(remark.fits(fold(word)) for word in (*name, *others)):
                continue
            if remark.wish is Wish.ABSENT and (len(self.said) > 1 or all(remark.fits(fold(word)) for word in name)):
                continue
            changed = mended(name, remark.letters, remark.wish is Wish.THERE, remark.place)
            if changed is None:
                return None
            name = changed
        return ["-".join(name)] if self.hyphen and len(name) == 2 else name


def take_remarks(tokens: Sequence[Token]) -> Remarks:
    """Find the remarks in ``tokens``."""
    rest: list[Token] = []
    said: list[Remark] = []
    hyphen = False
    at = 0
    while at < len(tokens):
        if (sign := _sign(tokens, at)) is not None:
            hyphen, at = hyphen or sign[0], sign[1]
            continue
        found = list(_remarks(tokens, at))
        if not found:
            rest.append(tokens[at])
            at += 1
            continue
        while rest and rest[-1].text in _LINKS:
            rest.pop()
        said += [remark for remark, _ in found]
        at = _past_owner(tokens, found[-1][1], rest)
    return Remarks(rest, said, hyphen)


def _sign(tokens: Sequence[Token], at: int) -> tuple[bool, int] | None:
    """Past "avec un tréma sur le i", "avec un trait d'union au milieu"; whether it was the latter."""
    start = at + 1 if tokens[at].text in ("avec", "sans") else at
    if start >= len(tokens):
        return None
    hyphen = _HYPHENS.match(tokens, start)
    joined = _JOINED.match(tokens, hyphen[1]) if hyphen and hyphen[1] < len(tokens) else None
    if hyphen and (start > at or joined):
        return tokens[at].text != "sans", joined[1] if joined else hyphen[1]
    sign = _SIGNS.match(tokens, start)
    if sign is None or (start == at and not (sign[1] < len(tokens) and tokens[sign[1]].text == "sur")):
        return None
    end = sign[1]
    if end + 1 < len(tokens) and tokens[end].text == "sur":
        letter = read_letter(tokens, end + 2, inside=True) if end + 2 < len(tokens) else None
        end = letter.end if letter else end + 1
    return False, end


def _remarks(tokens: Sequence[Token], at: int) -> Iterator[tuple[Remark, int]]:
    """The remark that begins at ``at`` and those chained to it, each with its end."""
    found = _remark(tokens, at, chained=False)
    while found is not None:
        yield found
        at = found[1]
        found = _remark(tokens, at, chained=True) if at < len(tokens) else None


def _remark(tokens: Sequence[Token], at: int, chained: bool) -> tuple[Remark, int] | None:
    start, wish, count = _opening(tokens, at, chained)
    if start >= len(tokens) or not count:
        return None
    bare = start == at
    counted = not bare and tokens[start - 1].text in (*_COUNTS, "seul")
    letters, end = "", start
    while end < len(tokens) and (letter := read_letter(tokens, end, inside=bool(letters) and count == 1)):
        if letters and (counted or tokens[end].text in _COUNTS or tokens[end].raw == "à"):
            break
        letters, end = letters + fold(letter.letters), letter.end
    if not letters or len(letters) > 2:
        return None
    if start < end < len(tokens) and tokens[end - 2].text == "comme" and tokens[end - 1].text in _BEFORE_NOUNS:
        end += 1  # "avec un r comme la boisson"
    place = _PLACES.match(tokens, end) if end < len(tokens) else None
    said = Remark(wish, letters * count, place[0] if place else End.ANY)
    if bare and place is None:
        return None
    return said, place[1] if place else end


def _opening(tokens: Sequence[Token], at: int, chained: bool) -> tuple[int, Wish, int]:
    """Where the letters of a remark begin, what is said of them and how many there are (0: no remark)."""
    words = [token.text for token in tokens[at : at + 3]] + ["", "", ""]
    if words[0] in ("avec", "sans") or (words[0] == "pas" and words[1] in (*_COUNTS, "de")):
        wish = Wish.THERE if words[0] == "avec" else Wish.ABSENT
        if words[1] in ("un", "que") and words[2] in ("seul", "un"):
            return at + 3, wish, 1
        if words[1] == "les" and words[2] in _COUNTS:
            return at + 3, wish, _COUNTS[words[2]]
        if words[1] in _COUNTS:
            return at + 2, wish, _COUNTS[words[1]]
        return (at + 2 if words[1] in ("de", "le") else at + 1), wish, 1
    if words[0] == "un" and words[1] == "seul":
        return at + 2, Wish.ABSENT, 2
    if chained and words[0] == "et" and words[1] in _COUNTS:
        return at + 2, Wish.THERE, _COUNTS[words[1]]
    if chained and words[0] in ("deux", "double"):
        return at + 1, Wish.THERE, 2
    if len(words[0]) == 1 and at and len(tokens[at - 1].text) > 1 and not is_elided(tokens, at):
        return at, Wish.THERE, 1
    alone = words[0] in ("deux", "double") and at > 0 and not (len(tokens[at - 1].text) == 1 or _spells_on(tokens, at))
    return (at + 1, Wish.THERE, 2) if alone else (at, Wish.THERE, 0)


def _spells_on(tokens: Sequence[Token], at: int) -> bool:
    """True when "deux n" stands inside a spelled row."""
    letter = read_letter(tokens, at, inside=True)
    after = letter.end if letter else at + 1
    before = read_letter(tokens, at - 1, inside=True) is not None
    return before or (after < len(tokens) and read_letter(tokens, after, inside=False) is not None)


def _past_owner(tokens: Sequence[Token], at: int, rest: Sequence[Token]) -> int:
    """Past "à Rolland" when that name was said before."""
    if at + 1 < len(tokens) and tokens[at].text in ("a", "dans") and tokens[at + 1].text in {t.text for t in rest}:
        return at + 2
    return at
