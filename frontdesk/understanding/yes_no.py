"""Yes, no, a correction, or neither: by whole words, refusals first."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from frontdesk.understanding.lexicon import SOUNDS
from frontdesk.understanding.phrases import strip_phrases
from frontdesk.understanding.tokens import Token, tokenize, words
from frontdesk.understanding.when.hear import hear
from frontdesk.understanding.yes_no_words import CLOSING_QUESTIONS, REPLIES, SMALL_WORDS, Reply


class Answer(str, Enum):
    """What a reply to a yes/no question comes to."""

    YES = "yes"
    NO = "no"
    CORRECTION = "correction"
    UNCLEAR = "unclear"


def hear_yes_no(text: str, question: str = "") -> Answer:
    """How ``text`` answers; ``question`` is what was asked, as far as it is known.

    A reply that repeats the question's own words ("oui c'est Dupont") adds nothing; one that names
    something else ("oui mais plutôt jeudi", "c'est Durand") is a correction.
    """
    said = strip_phrases(tokenize(text), SOUNDS)
    if not said:
        return Answer.UNCLEAR
    replies, rest = _replies(said)
    content = _content(rest, question)
    kinds = [kind for kind in replies if kind is not Reply.POLITE]
    if Reply.WAIT in kinds or (text.rstrip().endswith("?") and content):
        return Answer.UNCLEAR
    if content:
        return _with_content(kinds, content, text)
    return _plain(kinds, question)


def _replies(tokens: list[Token]) -> tuple[list[Reply], list[Token]]:
    """What kinds of reply were said, in order, and the tokens that are none."""
    found: list[Reply] = []
    rest: list[Token] = []
    at = 0
    while at < len(tokens):
        match = REPLIES.match(tokens, at)
        if match is None:
            rest.append(tokens[at])
            at += 1
        else:
            found.append(match[0])
            at = match[1]
    return found, rest


def _content(rest: Sequence[Token], question: str) -> list[str]:
    """The words that say more than yes or no and were not in the question."""
    known = set(words(question))
    return [token.text for token in rest if token.text not in SMALL_WORDS and token.text not in known]


def _with_content(kinds: Sequence[Reply], content: Sequence[str], text: str) -> Answer:
    """A reply that says more: a correction when it turns something round or names a time, else what it opens with."""
    turned = Reply.BUT in kinds or Reply.IS in kinds
    named = bool(hear(text).wishes.items)
    if Reply.YES in kinds or Reply.NO in kinds or Reply.SOFT_NO in kinds:
        if turned or named:
            return Answer.CORRECTION
        opening = next(kind for kind in kinds if kind in (Reply.YES, Reply.NO, Reply.SOFT_NO))
        short = len(content) <= _SHORT
        if opening is Reply.YES:
            return Answer.YES if short and Reply.NO not in kinds and Reply.NEGATION not in kinds else Answer.UNCLEAR
        return Answer.NO if short else Answer.CORRECTION
    if Reply.BUT in kinds or (Reply.IS in kinds and len(content) <= _SHORT) or (named and len(content) <= _SHORT):
        return Answer.CORRECTION
    return Answer.NO if Reply.NEGATION in kinds and len(content) <= _SHORT else Answer.UNCLEAR


_SHORT = 3
"""Words beside the answer that still leave it one."""


def _plain(kinds: Sequence[Reply], question: str) -> Answer:
    """A reply made of nothing but replies: the last word counts where there is a "mais", refusals first elsewhere."""
    decided = [kind for kind in kinds if kind not in (Reply.IS, Reply.HEDGE)]
    hedged = Reply.HEDGE in kinds
    if not decided:
        return Answer.UNCLEAR
    yes, no = Reply.YES in decided or Reply.FINE in decided, _refusing(decided)
    if yes and no:
        return _both(decided, question)
    if no:
        return Answer.NO
    if yes:
        return Answer.UNCLEAR if hedged or decided[-1] is Reply.BUT else Answer.YES
    return Answer.UNCLEAR


def _refusing(kinds: Sequence[Reply]) -> bool:
    return any(kind in (Reply.NO, Reply.SOFT_NO, Reply.NEGATION) for kind in kinds)


def _both(kinds: Sequence[Reply], question: str) -> Answer:
    """ "oui mais non" is no; "non, c'est bon" is no to "autre chose ?", yes to "c'est bien ça ?", else unclear."""
    if any(kind in (Reply.SOFT_NO, Reply.NEGATION) for kind in kinds):
        return Answer.NO
    first_no, last_no = kinds.index(Reply.NO), len(kinds) - 1 - kinds[::-1].index(Reply.NO)
    if Reply.YES not in kinds:
        if not question:
            return Answer.UNCLEAR
        return Answer.NO if any(word in CLOSING_QUESTIONS for word in words(question)) else Answer.YES
    last_yes = len(kinds) - 1 - kinds[::-1].index(Reply.YES)
    if last_yes > last_no:
        return Answer.YES if Reply.BUT in kinds[first_no:last_yes] else Answer.UNCLEAR
    return Answer.NO
