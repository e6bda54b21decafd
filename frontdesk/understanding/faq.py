"""Which approved answer fits a question: key phrases and wordings, compared by what their words are about.

Words of one meaning are one concept; a concept counts the more the fewer entries have it, and what the table
does not know counts against every entry. The parts of what was said are judged one by one, so that a story
around the question does no harm, and how it was said decides whether it may be answered outright.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from frontdesk.faq_entry import FaqEntry
from frontdesk.understanding import faq_speech as speech
from frontdesk.understanding.faq_index import Index, index_of
from frontdesk.understanding.faq_score import Score, mended, scores
from frontdesk.understanding.faq_text import Unit, clauses, read
from frontdesk.understanding.faq_words import ASKED_FOR
from frontdesk.understanding.tokens import words

ACCEPTED = 80.0
"""Score, of 100, below which no answer is given (the specification's threshold)."""

SURE = 92.0
"""Score from which an answer is given outright. Between the two the desk asks first: on sentences that nobody here
had seen, three of sixty answers there were another entry's (tests/evaluation, faq sets)."""

AHEAD = 5.0
"""How far the best entry must be ahead of the next."""

NEAR = 60.0
"""Score from which "vous voulez savoir … ?" may be asked."""

_MOST = 14
"""Parts that are judged at the most: nobody says more in 500 characters."""


@dataclass(frozen=True)
class FaqMatch:
    """``entry_id`` is the entry that answers, or None; then ``did_you_mean`` is one that may have been meant.

    ``score`` (0 to 100) is that of the best entry.
    """

    entry_id: str | None
    score: float
    did_you_mean: str | None = None


def match_question(text: str, entries: Sequence[FaqEntry]) -> FaqMatch:
    """The entry that answers ``text``, or one that may be asked about, or neither.

    Answered is what is asked, clearly ahead of the next entry; a wish, a report, a denial or one's own affair
    is a near miss at the most; what is about other people's business, or said not to be meant, is nothing.
    """
    index = index_of(tuple(entries))
    exact = _exact(text, index)
    if exact is not None:
        return FaqMatch(exact, 100.0)
    ranked = _ranked(text, index)
    if not ranked or ranked[0].percent < NEAR:
        return FaqMatch(None, ranked[0].percent if ranked else 0.0)
    best, runner_up = ranked[0], ranked[1].percent if len(ranked) > 1 else 0.0
    said = read(text)
    places = best.entry.places(index.own)
    if speech.books(best.part) or speech.is_about(said, places):
        return FaqMatch(None, best.percent)
    clear = best.percent >= max(ACCEPTED, SURE) and best.percent - runner_up >= AHEAD
    clear = clear and all(best.hints >= other.hints for other in ranked[1:])  # two readings that agree
    if clear and _is_asked(best, said) and places.isdisjoint(unit.text for unit in said):
        return FaqMatch(best.entry.faq_id, best.percent)
    return FaqMatch(None, best.percent, best.entry.faq_id)


def _exact(text: str, index: Index) -> str | None:
    """The one entry that has ``text`` as a wording or a key phrase, word for word."""
    spoken = words(text)
    found = [entry.faq_id for entry in index.entries if spoken in entry.exact]
    return found[0] if len(found) == 1 else None


def _ranked(text: str, index: Index) -> list[Score]:
    """The best score of each entry, best first."""
    best: dict[str, Score] = {}
    for part in _parts(mended(read(text), index)):
        for score in scores(part, index):
            held = best.get(score.entry.faq_id)
            if held is None or (score.percent, score.evidence) > (held.percent, held.evidence):
                best[score.entry.faq_id] = score
    order = {entry.faq_id: number for number, entry in enumerate(index.entries)}
    return sorted(best.values(), key=lambda score: (-score.percent, -score.evidence, order[score.entry.faq_id]))


def _parts(units: Sequence[Unit]) -> Iterator[Sequence[Unit]]:
    """What is judged: each clause that is meant, and all of them together."""
    meant = [clause for clause in clauses(units) if not speech.disclaims(clause)]
    yield from meant[:_MOST]
    if len(meant) > 1:
        yield [unit for clause in meant for unit in clause]


def _is_asked(best: Score, said: Sequence[Unit]) -> bool:
    """True when the part is a question, of what the entry is about; a bare subject when nothing else is asked."""
    part, strength = best.part, best.entry.strength
    if not speech.asks(part) and (speech.asks(said) or speech.reports(part)):
        return False
    if not any(unit.concept in strength and not unit.light and unit.text not in ASKED_FOR for unit in part):
        return False
    if speech.wishes(part) or speech.commands(part) or speech.own_affair(part, frozenset(strength)):
        return False
    return best.entry.negative or not speech.denies(part)
