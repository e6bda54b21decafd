"""An opening that was taken back twice over, with the reason, before another one is named."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.choice_kind import UNCLEAR, Choice, ChoiceKind
from frontdesk.understanding.choice_offer import Offer, heard_in
from frontdesk.understanding.choice_words import Turn
from frontdesk.understanding.tokens import Token, tokenize, word_set
from frontdesk.understanding.when.items import Item

_TAKING_BACK = word_set("non nan pas attendez attends pardon mince zut")
_OPEN = frozenset({Turn.ASKS, Turn.SHIFTS, Turn.LACKS, Turn.NEXT, Turn.REJECTS})
_JOINTS = word_set("et ni ou avec comme de du d a au apres avant sauf jusque jusqu depuis vers entre pas meme")
"""What stands before a day that belongs to the reason: "jusqu'à lundi", "et lundi"."""
_ASSENT = word_set(
    """oui ouais ok d accord alors donc voila parfait bien tres merci s il vous plait svp c est mieux bon madame
    monsieur ca va ira me impeccable nickel euh hein plutot possible"""
)
_NAMES = word_set("le la l les celui celle du de a")
_REASON = 2
"""Words that make a reason."""


def settled(offer: Offer, said: str) -> Choice:
    """The opening at the end of "le deux, non, le deux j'ai le plombier, le trois"; unclear for all else."""
    heard = heard_in(said)
    items = heard.wishes.items
    if not items or _OPEN & offer.turns(said):
        return UNCLEAR
    begin = _last_run(items)
    head, end = heard.tokens[:begin], items[-1].at[1]
    if not head or head[-1].text in _JOINTS or any(token.text not in _ASSENT for token in heard.tokens[end:]):
        return UNCLEAR
    refused = _taken_back(offer, head)
    final = offer.read(_text(heard.tokens[begin:]))
    picked = final.kind is ChoiceKind.PICK and final.index is not None and final.index - 1 not in refused
    return final if refused and picked else UNCLEAR


def _last_run(items: Sequence[Item]) -> int:
    """Where the items that close the sentence without a word between them begin."""
    at = len(items) - 1
    while at and items[at - 1].at[1] == items[at].at[0]:
        at -= 1
    return items[at].at[0]


def _taken_back(offer: Offer, tokens: Sequence[Token]) -> set[int]:
    """The openings, counted from 0, that ``tokens`` names twice and refuses; none when others are named too."""
    text = _text(tokens)
    heard = heard_in(text)
    if not heard.wishes.items or not _TAKING_BACK & {token.text for token in tokens}:
        return set()
    last = heard.wishes.items[-1]
    name = [token.text for token in heard.tokens[slice(*last.at)] if token.text not in _NAMES]
    row = [token.text for token in heard.tokens]
    places = [n for n in range(len(row)) if name and row[n : n + len(name)] == name]
    if last.wanted or len(places) <= 1 or len(row) - places[-1] - len(name) < _REASON:
        return set()
    named = [set(offer.fitting(clause, text)) for clause in (*heard.wanted, *heard.refused)]
    return named[0] if named and all(one == named[0] for one in named) else set()


def without_contradiction(offer: Offer, said: str, found: Choice) -> Choice:
    """``found``, unless "je peux pas" follows the opening right away: "mardi je préfère, jeudi je peux pas"."""
    if found.index is None:
        return found
    tokens = tokenize(said)
    for at in range(1, len(tokens) - 2):
        if not _cannot(tokens, at) or (begin := _named_before(offer, tokens, at, found.index - 1)) is None:
            continue
        if not begin or found.index - 1 in _wanted(offer, tokens[at:]):
            return found
        apart = offer.read(f"{_text(tokens[:begin])} mais {_text(tokens[begin:])}")
        return apart if apart.index not in (None, found.index) else UNCLEAR
    return found


def _cannot(tokens: Sequence[Token], at: int) -> bool:
    said = [token.text for token in tokens[at : at + 3]]
    return said[0] in _SUBJECTS and said[1] in _ABLE and said[2] == "pas"


def _named_before(offer: Offer, tokens: Sequence[Token], at: int, n: int) -> int | None:
    """Where a name of opening ``n`` and no other begins that ends right before ``at``."""
    found = None
    for begin in range(at - 1, max(-1, at - 1 - _LONGEST_NAME), -1):
        if tokens[begin].text in _JOINTS | _TAKING_BACK or tokens[begin].text in _PREFERRING:
            break
        named = _wanted(offer, tokens[begin:at])
        if named and named != {n}:
            break
        found = begin if named else found
    return found


def _wanted(offer: Offer, tokens: Sequence[Token]) -> set[int]:
    text = _text(tokens)
    return {n for clause in heard_in(text).wanted for n in offer.fitting(clause, text)}


_SUBJECTS = word_set("je j on nous")
_ABLE = word_set("peux peut pourrai pourrais pouvons pourra")
_PREFERRING = word_set("prefere plutot mieux preference mais prends")
_LONGEST_NAME = 5
"""Words in "jeudi neuf heures et demie"."""


def _text(tokens: Sequence[Token]) -> str:
    return " ".join(token.raw for token in tokens)
