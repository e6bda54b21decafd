"""``make eval``: read every set, compare with what is known, and write the report.

    python -m evaluation [SET…] [--failures] [--mended] [--unseen FOLDER]

A set that is read for the first time has its figures and its failures noted. Afterwards the exit code is 1
when a sentence that was understood no longer is, or when one of the known failures is understood and is still
on the list (``--mended`` takes it off). ``--unseen`` reads the sets of a folder and notes nothing.
"""
from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from evaluation import ledger, picture, report
from evaluation.figures import Figures, figures
from evaluation.run import Outcome, run
from evaluation.sets import load_sets


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m evaluation", description="Mesure ce que l'accueil comprend.")
    parser.add_argument("sets", nargs="*", metavar="JEU", help="preference_a… ; tous sinon")
    parser.add_argument("--failures", action="store_true", help="montrer les phrases qui ne sont pas comprises")
    parser.add_argument("--mended", action="store_true", help="retirer de la liste ce qui est compris désormais")
    parser.add_argument("--unseen", type=Path, metavar="DOSSIER", help="lire les jeux de ce dossier, ne rien noter")
    args = parser.parse_args(argv)
    sets = load_sets(args.unseen) if args.unseen else load_sets()
    outcomes = [run(one) for one in sets if not args.sets or one.name in args.sets]
    today = {outcome.test_set.name: figures(outcome) for outcome in outcomes}
    if args.failures:
        print("\n".join(line for outcome in outcomes for line in [outcome.test_set.name, *report.failures(outcome)]))
    if args.unseen:
        print(report.table(today, today))
        return 0
    return _compare(outcomes, today, mended=args.mended, whole=not args.sets)


def _compare(outcomes: Sequence[Outcome], today: dict[str, Figures], mended: bool, whole: bool) -> int:
    for outcome in outcomes:
        ledger.note_first_run(outcome, today[outcome.test_set.name])
        if mended:
            ledger.strike_mended(outcome)
    first = ledger.first_runs()
    text = report.table(today, first)
    print(text)
    if whole:
        report.write_json(outcomes, today, first)
        report.publish(text)
        picture.draw([one for outcome in outcomes if outcome.test_set.kind == "intent" for one in outcome.readings])
    return max((_complain(outcome) for outcome in outcomes), default=0)


def _complain(outcome: Outcome) -> int:
    difference = ledger.difference(outcome)
    for said in difference.new:
        print(f"{outcome.test_set.name} : n'est plus compris : {said!r}", file=sys.stderr)
    for said in difference.mended:
        print(f"{outcome.test_set.name} : est compris, à retirer de la liste (--mended) : {said!r}", file=sys.stderr)
    return int(bool(difference.new or difference.mended))


if __name__ == "__main__":
    sys.exit(main())
