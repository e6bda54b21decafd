"""How much is measured: what ``make bench`` does, and the short form of it."""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Closed:
    """``calls`` callers at once who speak as soon as they are answered, until ``conversations`` are held."""

    calls: int
    conversations: int

    @property
    def name(self) -> str:
        """As the phase is called in the results."""
        return f"closed-{self.calls}"


@dataclass(frozen=True)
class Human:
    """``calls`` callers at once, each of whom speaks every 4 to 8 s, observed for ``seconds``."""

    calls: int
    seconds: float

    @property
    def name(self) -> str:
        """As the phase is called in the results."""
        return f"human-{self.calls}"


@dataclass(frozen=True)
class Long:
    """``conversations``, one after the other, of sixty turns each."""

    conversations: int

    @property
    def name(self) -> str:
        """As the phase is called in the results."""
        return "long"


@dataclass(frozen=True)
class Plan:
    """One run: ``rounds`` on each side, each with a start of its own and ``phases`` in order.

    Memory is read after the phase in which ``memory_after`` turns have been answered.
    """

    name: str
    rounds: int
    trainings: int
    memory_after: int
    phases: tuple[Closed | Human | Long, ...]


FULL = Plan(
    name="full",
    rounds=5,
    trainings=5,
    memory_after=1000,
    phases=(
        Closed(1, 45), Closed(8, 64), Closed(32, 128), Closed(100, 200),
        Human(32, 60.0), Human(100, 60.0),
        Long(8),
    ),
)  # fmt: skip
"""As docs/benchmark.md says: five rounds, 1 to 100 calls, a human pace for 60 s, memory after 1,000 turns."""

HALF = Plan(
    name="half",
    rounds=3,
    trainings=2,
    memory_after=1000,
    phases=(Closed(1, 12), Closed(8, 24), Closed(32, 64), Closed(100, 110), Human(32, 20.0), Long(3)),
)
"""The same phases with fewer rounds and conversations; memory after 1,000 turns all the same."""

QUICK = Plan(
    name="quick",
    rounds=2,
    trainings=1,
    memory_after=100,
    phases=(Closed(1, 5), Closed(8, 16), Closed(32, 48), Closed(100, 120), Human(32, 10.0), Long(1)),
)
"""To see that the bench itself works; its figures say little."""
