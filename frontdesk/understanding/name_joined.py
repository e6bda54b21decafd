"""Words of a name that a hyphen or an apostrophe was said to join: "lopez trait d'union garcia", "d apostrophe x"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.name_form import JOINED
from frontdesk.understanding.name_lexicon import WordKind, kind_of
from frontdesk.understanding.phrases import phrases
from frontdesk.understanding.tokens import Token, word_set

_HYPHENS = phrases("trait d'union|tiret|petit tiret|traits d'union")
_AFTERWARDS = phrases("entre|au milieu|dedans")
_FORE = word_set("saint sainte le la ben el al abd ait mac")
_ELIDED = frozenset("dlonm")


def join_said(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with said hyphens and apostrophes between words in the gaps, where written ones stand.

    Those between spelled letters stay what they are; a hyphen that joins nothing, said of a whole name, goes.
    """
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        hyphen = _HYPHENS.match(tokens, at)
        if hyphen and kept and _joinable(kept[-1]):
            at = hyphen[1]
            if at >= len(tokens) or _AFTERWARDS.match(tokens, at):
                kept += tokens[hyphen[1] - _size(hyphen[0]) : at]
            elif kept[-1].gap in ("-", JOINED) or not _joinable(tokens[at]):
                kept.append(tokens[at]._replace(gap=", "))
                at += 1
            else:
                kept.append(tokens[at]._replace(gap=JOINED))
                at += 1
            continue
        if kept and tokens[at].gap == "'" and tokens[at].text[0] == "h" and kept[-1].text[-1] == "c":
            kept[-1] = _one_word(kept[-1], tokens[at])
            at += 1
            continue
        if tokens[at].text == "apostrophe" and kept and kept[-1].text in _ELIDED and _is_word(tokens, at + 1):
            kept.append(tokens[at + 1]._replace(gap="'"))
            at += 2
            continue
        kept.append(tokens[at])
        at += 1
    return kept


def _one_word(first: Token, second: Token) -> Token:
    """The Breton "Floc'h", "Falc'hun"."""
    return first._replace(text=first.text + second.text, raw=first.raw + second.raw, end=second.end)


def _size(phrase: str) -> int:
    return len(phrase.split())


def _joinable(token: Token) -> bool:
    if token.text in _FORE:
        return True
    return len(token.text) > 1 and kind_of(token.raw) in (WordKind.FIRST, WordKind.FAMILY, WordKind.WORDY)


def _is_word(tokens: Sequence[Token], at: int) -> bool:
    """True for a word that no spelled letters follow."""
    spelled = at + 1 < len(tokens) and len(tokens[at + 1].text) == 1
    return at < len(tokens) and len(tokens[at].text) > 2 and tokens[at].text.isalpha() and not spelled
