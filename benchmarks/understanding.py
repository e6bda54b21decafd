"""``python -m benchmarks.understanding``: what it costs to understand a sentence, in CPU time, warm.

Two loads per kind: the sentences of the test sets, and texts of up to 500 characters made to be hard (their words
shuffled, one word said a hundred times, digits, letters, signs). Times are of this thread's CPU; the ratio is
against a fixed piece of work in the same run, so that two machines can be compared. Prints a table and writes
``build/bench-understanding.json``; the exit code is 0 whether or not the bars were reached.
"""
from __future__ import annotations

import gc
import json
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from accueil.hearing import KINDS, Reader, Situation, reader
from evaluation.sets import load_sets
from frontdesk.clock import PARIS

MEDIAN_MS = {"intent": 3.0}
"""Promised median of a sentence; 1 ms for kinds that are not named."""
WORST_MS = 20.0
"""Promised for 999 of 1,000 texts of up to 500 characters."""
LONGEST = 500
HARD_TEXTS = 3000
JSON = Path("build") / "bench-understanding.json"
SIGNS = "0123456789 .,:;!?'’-_@/+()#&%€"


@dataclass(frozen=True)
class Cost:
    """Milliseconds of CPU; ``ratio`` is the median sentence against the reference work."""

    kind: str
    median: float
    ratio: float
    hard_median: float
    hard_worst: float
    slowest: float

    @property
    def missed(self) -> bool:
        """True when a bar was not reached."""
        return self.median > MEDIAN_MS.get(self.kind, 1.0) or self.hard_worst > WORST_MS


def main() -> int:
    """Measure every kind."""
    said = sorted({sentence.said for one in load_sets() for sentence in one.sentences if len(sentence.said) <= LONGEST})
    hard = hard_texts(said, random.Random(1))
    now = datetime(2026, 6, 1, 9, tzinfo=PARIS)
    offer = tuple(now.replace(day=day, hour=hour) for day, hour in ((2, 9), (2, 14), (4, 10)))
    situation = Situation(now=now, offer=offer, question="Mardi 2 juin à 14 heures, c'est bien cela ?")
    reference = statistics.median(_times(_reference, said))
    costs = [_cost(kind, reader(kind, situation), said, hard, reference) for kind in KINDS if kind != "intent"]
    intent = reader("intent", replace(situation, offer=()))
    costs += [_cost("intent", intent, said, hard[:: len(hard) // 300], reference)]
    print(table(costs))
    JSON.parent.mkdir(exist_ok=True)
    rows = [asdict(cost) for cost in costs]
    JSON.write_text(json.dumps({"reference_ms": reference, "sentences": len(said), "costs": rows}, indent=1), "utf-8")
    for cost in costs:
        if cost.missed:
            print(f"!!! NOT REACHED: {cost.kind}", file=sys.stderr)
    return 0


def hard_texts(said: Sequence[str], chance: random.Random) -> list[str]:
    """Texts of up to 500 characters that are harder than any caller."""
    words = sorted({word for sentence in said for word in sentence.split()})
    makers: Sequence[Callable[[], str]] = (
        lambda: " ".join(chance.choices(words, k=100)),
        lambda: " ".join(chance.choices(chance.sample(words, 3), k=150)),
        lambda: (chance.choice(words) + chance.choice((" ", "-", "'", ", "))) * 250,
        lambda: "".join(chance.choices(SIGNS, k=LONGEST)),
        lambda: " ".join(chance.choices("abcdefghijklmnopqrstuvwxyzéàç", k=250)),
        lambda: " ".join(chance.choices(said, k=12)),
        lambda: "".join(chr(chance.randrange(32, 0x2FFF)) for _ in range(LONGEST)),
    )
    return [makers[n % len(makers)]()[:LONGEST] for n in range(HARD_TEXTS)]


def _cost(kind: str, read: Reader, said: Sequence[str], hard: Sequence[str], reference: float) -> Cost:
    _times(read, said[:200])  # warm: tables are built and caches filled as in a server that has answered before
    gc.collect()
    gc.freeze()  # as the servers do once they are up (accueil/server.py)
    usual, worst = _times(read, said), sorted(_times(read, hard))
    median = statistics.median(usual)
    at_most = worst[min(len(worst) - 1, int(len(worst) * 0.999))]
    return Cost(kind, median, median / reference, statistics.median(worst), at_most, worst[-1])


def _times(work: Callable[[str], object], texts: Sequence[str]) -> list[float]:
    """Milliseconds of this thread's CPU for each text."""
    found = []
    for text in texts:
        began = time.thread_time_ns()
        work(text)
        found.append((time.thread_time_ns() - began) / 1e6)
    return found


def _reference(text: str) -> object:
    """Fixed work of the standard library on the same text."""
    return json.loads(json.dumps([text] * 50))


def table(costs: Sequence[Cost]) -> str:
    """One row a kind."""
    head = f"{'kind':<12}{'median':>9}{'× ref.':>8}{'hard median':>13}{'hard p99.9':>12}{'slowest':>9}   (ms of CPU)"
    rows = [
        f"{c.kind:<12}{c.median:>9.3f}{c.ratio:>8.1f}{c.hard_median:>13.3f}{c.hard_worst:>12.2f}{c.slowest:>9.2f}"
        for c in costs
    ]
    return "\n".join([head, *rows])


if __name__ == "__main__":
    sys.exit(main())
