"""``make fuzz``: texts that look for a branch nobody thought of; none may raise, none may take long.

Coverage-guided (atheris), seeded with every sentence of the test sets. Stops at the first text that makes a reader
raise, or that takes more than a second, and prints it; the exit code is then not 0.

    python -m evaluation.fuzz [SECONDS]
"""
from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from accueil.hearing import KINDS, Reader, Situation, reader
from evaluation.sets import load_sets
from frontdesk.clock import PARIS

SECONDS = 120
LONGEST = 500
TIMEOUT = 1
"""Seconds for one text and all readers; a text that takes longer is a finding."""


def main(argv: Sequence[str]) -> int:
    """Fuzz for the seconds that are named."""
    import atheris

    with atheris.instrument_imports(include=["frontdesk.understanding"], enable_loader_override=False):
        readers = _readers()

    def one_input(data: bytes) -> None:
        if data:  # the first byte chooses the reader
            readers[data[0] % len(readers)](data[1:].decode("utf-8", errors="replace")[:LONGEST])

    with tempfile.TemporaryDirectory() as folder:
        _seed(Path(folder))
        seconds = argv[0] if argv else str(SECONDS)
        options = [f"-max_total_time={seconds}", f"-timeout={TIMEOUT}", "-max_len=900", "-artifact_prefix=build/"]
        Path("build").mkdir(exist_ok=True)
        atheris.Setup([sys.argv[0], folder, *options], one_input)
        atheris.Fuzz()
    return 0


def _readers() -> list[Reader]:
    now = datetime(2026, 6, 1, 9, tzinfo=PARIS)
    offer = (now.replace(day=2), now.replace(day=2, hour=14), now.replace(day=4))
    situation = Situation(now=now, offer=offer, question="Jeudi 4 juin à 9 heures, c'est bien cela ?")
    return [reader(kind, situation) for kind in KINDS if kind != "intent"]


def _seed(folder: Path) -> None:
    said = {sentence.said for one in load_sets() for sentence in one.sentences}
    for number, text in enumerate(sorted(said)):
        (folder / str(number)).write_text(f"{number % len(KINDS)}{text}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
