"""One row of words that may be a name, and how far it goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from frontdesk.understanding.letters import is_elided
from frontdesk.understanding.name_cue import Cue, Strength
from frontdesk.understanding.name_lexicon import WordKind, is_listed, kind_of
from frontdesk.understanding.name_words import IBERIAN, PARTICLES, TRADES
from frontdesk.understanding.tokens import Token, word_set

NAMES = (WordKind.FIRST, WordKind.FAMILY, WordKind.WORDY)
_ARTICLES = frozenset({"le", "la", "les"})
_WEAK = frozenset({"le", "la", "les", "l", "de", "du", "des", "d"})
_SYLLABLES = frozenset({"mai", "an"})
_ADVERBIAL = word_set("preference suite nouveau retour garde accord service passage base travers avance")
_OF = frozenset({"de", "du", "des"})
_STOPS = frozenset('.;:!?()[]…\n"«»')
NEVER_TEXTS = frozenset({"rendezvous", "aujourdhui", "apresmidi", "weekend", "quelquun", "apresdemain", "avanthier"})
_NUMBERS = frozenset({"trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize"}) | {
    *("quatorze", "quinze", "seize", "vingt", "trente", "quarante", "cinquante", "soixante", "cent", "zero")
}
_ELIDING = frozenset("ldonm")

Ends = Callable[[int], bool]
"""True where something other than a name begins."""


class Run(NamedTuple):
    """``tokens[start:end]`` with the kinds of its words; particles have none."""

    start: int
    end: int
    kinds: tuple[WordKind | None, ...]

    @property
    def main(self) -> list[WordKind]:
        """The kinds of its words, particles aside."""
        return [kind for kind in self.kinds if kind is not None]

    @property
    def full(self) -> bool:
        """A first name and at most four words that go with it."""
        main = self.main
        return 2 <= len(main) <= 5 and WordKind.FIRST in main

    @property
    def common(self) -> bool:
        """True when no word of it is known for a name."""
        return not any(kind in NAMES for kind in self.main)


def read_run(tokens: Sequence[Token], at: int, cue: Cue, ends: Ends) -> Run | None:
    """The row of words from ``at`` on that may be a name after ``cue``; None when the first word is none."""
    kinds: list[WordKind | None] = []
    end = at
    while end < len(tokens) and (end == at or not (_is_cut(tokens, end) or ends(end))):
        if _is_origin(tokens, end, kinds):
            break
        if _joins(tokens, end, kinds, cue):
            kinds.append(None)
        else:
            elided = end + 1 < len(tokens) and tokens[end + 1].gap == "'"  # "jusqu'à"
            kind = WordKind.NEVER if elided or tokens[end].text in NEVER_TEXTS else kind_of(tokens[end].raw)
            last = end + 1 >= len(tokens)
            middle = bool(kinds) and not last and tokens[end].text in _SYLLABLES
            if middle and kind_of(tokens[end + 1].raw) in (WordKind.FIRST, WordKind.FAMILY):
                kind = WordKind.FAMILY  # "Hoang Mai Anh"
            if not _fits(kind, kinds, cue, last):
                break
            kinds.append(kind)
        end += 1
    return _trimmed(Run(at, end, tuple(kinds)), tokens, cue, ends)


def _is_origin(tokens: Sequence[Token], at: int, before: Sequence[WordKind | None]) -> bool:
    """True for the "de" of "Patrick Roussel de Toulouse", "Marcel de la poste": the name is whole before it."""
    if tokens[at].text not in _OF or at + 1 >= len(tokens) or not before or before[-1] is None:
        return False
    article = tokens[at + 1].text in _ARTICLES or is_elided(tokens, at + 1)
    if tokens[at].text in ("du", "des") and kind_of(tokens[at + 1].raw) is WordKind.COMMON:
        return None not in before and (WordKind.FIRST in before or WordKind.FAMILY in before)
    named = min(at + 1 + article, len(tokens) - 1)
    if tokens[named].text in TRADES:
        return True
    if not any(kind in (WordKind.FAMILY, WordKind.WORDY) for kind in before):
        return False
    if tokens[at + 1].text in IBERIAN - _ARTICLES:
        return False
    kind = kind_of(tokens[named].raw)
    if article:
        return kind in (WordKind.COMMON, WordKind.NEVER)
    return not (kind is WordKind.FIRST and before[-1] is WordKind.FIRST)  # "Maria de Fatima"


def is_cut(tokens: Sequence[Token], at: int) -> bool:
    """True when a sentence ends before ``at``, or the text."""
    return at >= len(tokens) or any(char in _STOPS or char == "," for char in tokens[at].gap)


def _is_cut(tokens: Sequence[Token], at: int) -> bool:
    """A comma may stand inside a name ("Garnier, Sylvie"), no other stop may; an initial's or title's point may."""
    gap = tokens[at].gap
    if any(char in _STOPS for char in gap) or tokens[at].is_number or tokens[at].text in _NUMBERS:
        return True
    return "," in gap and tokens[at].text not in PARTICLES and kind_of(tokens[at].raw) not in NAMES


def _joins(tokens: Sequence[Token], at: int, before: Sequence[WordKind | None], cue: Cue) -> bool:
    """True for a particle with a word that it can belong to."""
    token = tokens[at]
    elided = token.text in _ELIDING and is_elided(tokens, at)
    if not elided and (token.text not in PARTICLES or len(token.text) == 1):
        return False
    after = at + 1
    while after < len(tokens) and tokens[after].text in PARTICLES and kind_of(tokens[after].raw) not in NAMES:
        after += 1
    if after >= len(tokens) or is_cut(tokens, after):
        return False
    kind = kind_of(tokens[after].raw)
    if kind in (WordKind.FIRST, WordKind.FAMILY):
        goal = token.text == "le" and at > 0 and tokens[at - 1].text == "pour"
        lone = (goal or token.text in ("la", "les")) and not before and cue.strength < Strength.SURE
        return not lone or is_listed(tokens[after])
    article = token.text in _ARTICLES and not (before and before[-1] is None)
    if [other.text for other in tokens[after + 1 : after + 4]] in (["en", "deux", "mots"], ["en", "trois", "mots"]):
        return kind in (WordKind.WORDY, WordKind.COMMON)
    if kind is WordKind.WORDY:
        return not (article and (before or cue.strength < Strength.SURE)) or token.text not in _WEAK
    sure = cue.strength is Strength.SURE or (WordKind.FIRST in before and (token.text != "du" or None in before))
    return kind is WordKind.COMMON and sure and not article and (bool(before) or tokens[after].text not in _ADVERBIAL)


def _fits(kind: WordKind, before: list[WordKind | None], cue: Cue, last: bool) -> bool:
    if kind is WordKind.NEVER:
        return False
    if kind is WordKind.FORBIDDEN:
        return (not before and cue.strength is Strength.SURE) or (last and before[-1:] == [WordKind.FIRST])
    return True


def _trimmed(run: Run, tokens: Sequence[Token], cue: Cue, ends: Ends) -> Run | None:
    """The run without the everyday words around the names in it, where they can't be names themselves."""
    kinds = list(run.kinds)
    while kinds and kinds[-1] is None:
        kinds.pop()
    named = [n for n, kind in enumerate(kinds) if kind in NAMES]
    if not named:
        return Run(run.start, run.start + len(kinds), tuple(kinds)) if kinds else None
    first, last = named[0], named[-1]
    start, end = first, last + 1
    while start and kinds[start - 1] is None:
        start -= 1
    main = [kind for kind in kinds if kind is not None]
    bounded = is_cut(tokens, run.end) or _is_cut(tokens, run.end) or ends(run.end)
    opens = cue.strength >= Strength.LOOSE or is_cut(tokens, run.start) or not run.start
    if bounded and (set(main[:-1]) == {WordKind.FIRST} or main[-1] is WordKind.FORBIDDEN):
        end = len(kinds)
    if opens and (bounded or cue.strength is Strength.SURE) and set(main[1:]) == {WordKind.FIRST}:
        start = 0
    return Run(run.start + start, run.start + end, tuple(kinds[start:end]))
