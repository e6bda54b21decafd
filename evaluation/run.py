"""Reading a set and counting what came of it."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from accueil.hearing import Reader, Situation, reader
from evaluation.judge import Heard, Verdict, judge
from evaluation.sets import Expected, Sentence, TestSet


@dataclass(frozen=True)
class Reading:
    """One sentence, what was heard in it, and what that is worth."""

    sentence: Sentence
    heard: Heard
    verdict: Verdict

    @property
    def right(self) -> bool:
        """True when what was heard is what was said."""
        return self.verdict is Verdict.RIGHT


@dataclass(frozen=True)
class Outcome:
    """A whole set, read."""

    test_set: TestSet
    readings: Sequence[Reading]

    def count(self, verdict: Verdict) -> int:
        """How many readings have this verdict."""
        return sum(reading.verdict is verdict for reading in self.readings)

    @property
    def failures(self) -> list[Reading]:
        """What was not understood right."""
        return [reading for reading in self.readings if not reading.right]


def run(test_set: TestSet) -> Outcome:
    """Read every sentence of the set."""
    return Outcome(test_set, [_read(test_set.kind, sentence) for sentence in test_set.sentences])


def _read(kind: str, sentence: Sentence) -> Reading:
    heard = _reader(kind, sentence.situation)(sentence.said)
    return Reading(sentence, heard, judge(kind, sentence, heard))


@lru_cache(maxsize=512)
def _reader(kind: str, situation: Situation) -> Reader:
    return reader(kind, situation)


def acts(kind: str, heard: Heard) -> bool:
    """True when the desk goes on with what it heard instead of asking again."""
    return _ACTS[kind](heard)


def wants(kind: str, expected: Expected) -> bool:
    """True when there is something in the sentence that the desk should go on with."""
    return _ACTS[kind](_as_heard(expected))


def _as_heard(expected: Expected) -> Heard:
    return {"kind": expected.get("kind", "periods"), "faq_id": expected.get("id"), **expected}


_ACTS: dict[str, Callable[[Heard], bool]] = {
    "preference": lambda heard: heard["kind"] in ("periods", "asap", "any"),
    "phone": lambda heard: heard["value"] is not None,
    "email": lambda heard: heard["value"] is not None,
    "name": lambda heard: heard["value"] is not None,
    "choice": lambda heard: heard["kind"] == "pick",
    "yes-no": lambda heard: heard["answer"] in ("yes", "no"),
    "faq": lambda heard: heard["faq_id"] is not None,
    "language": lambda heard: not heard["french"],
    "guard": lambda heard: heard["refusal"] is not None,
    "intent": lambda heard: heard["intent"] not in ("nlu_fallback", "inform"),
}
