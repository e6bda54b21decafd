"""``python -m benchmarks [--quick|--half]``: measure both sides, print the table, write ``build/bench.json``."""
from __future__ import annotations

import argparse
import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, NoReturn

import psutil

from benchmarks import figures, machine, measure, report
from benchmarks.environments import NoEnvironment, find_uv, our_environment, plain_environment
from benchmarks.plan import FULL, HALF, QUICK, Plan
from benchmarks.sides import Ours, Plain, Side

PROJECT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Returns 0 when everything was measured, whether or not the bars were reached; 1 otherwise."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a short run, to see that the bench works")
    parser.add_argument("--half", action="store_true", help="fewer rounds and conversations than the full plan")
    parser.add_argument("--rounds", type=int, help="rounds and trainings of each side, instead of the plan's")
    parser.add_argument("--uv", help="the uv to make environments with; by default .uv/bin/uv")
    parser.add_argument("--json", type=Path, default=PROJECT / "build" / "bench.json", help="where the result goes")
    arguments = parser.parse_args()
    plan = QUICK if arguments.quick else HALF if arguments.half else FULL
    signal.signal(signal.SIGTERM, _stop)
    try:
        result = run(plan, arguments.rounds or plan.rounds, find_uv(PROJECT, arguments.uv))
    except (NoEnvironment, measure.NotReady, measure.WrongReplies, OSError, subprocess.SubprocessError) as fault:
        print(f"bench: {fault}", file=sys.stderr)
        return 1
    except psutil.Error as fault:
        print(f"bench: a server died while it was measured ({fault})", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    arguments.json.parent.mkdir(parents=True, exist_ok=True)
    arguments.json.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"\nEverything is in {arguments.json}.")
    return 0


def run(plan: Plan, rounds: int, uv: str) -> dict[str, Any]:
    """The whole bench; the result as JSON values. Prints what it does and the table."""
    work = PROJECT / "build" / "bench"
    work.mkdir(parents=True, exist_ok=True)
    plain_env = plain_environment(uv, PROJECT, work / "plain-env")
    our_env = our_environment(uv, PROJECT, work / "our-env")
    sides: list[Side] = [Plain(plain_env, PROJECT, our_env), Ours(our_env, PROJECT, our_env)]
    sizes = {side.name: {"environment_bytes": float(side.environment.size())} for side in sides}
    model = trained_model(sides[1], work)
    measured: dict[str, list[figures.Figures]] = {side.name: [sizes[side.name]] for side in sides}
    for number in range(1, rounds + 1):
        print(f"Round {number} of {rounds}", flush=True)
        for side in sides if number % 2 else reversed(sides):
            measured[side.name].append(one_round(side, plan, work, model, train=number <= plan.trainings))
    medians = {name: figures.medians(found) for name, found in measured.items()}
    rows = report.rows(medians["plain"], medians["ours"])
    say(rows, medians)
    return {
        **machine.described(PROJECT),
        "plan": plan.name,
        "rounds": rounds,
        "versions": {side.name: side.environment.versions() for side in sides},
        "table": report.as_json(rows),
        "medians": medians,
        "measured": measured,
    }


def one_round(side: Side, plan: Plan, work: Path, model: Path, train: bool) -> figures.Figures:
    """The figures of one round of one side, a training among them when ``train``."""
    folder = work / "data" / side.name
    found: figures.Figures = {}
    if train:
        found["training_s"] = measure.train(side, work / "training" / side.name)
        shutil.rmtree(work / "training" / side.name)
    one = measure.Round(side, plan, PROJECT, folder, model)
    one.run()
    shutil.rmtree(folder)
    return {**found, **one.figures}


def trained_model(side: Side, work: Path) -> Path:
    """The model that both sides run: the one that the desk itself would train from these sources."""
    said = subprocess.run(
        [side.environment.program("accueil"), "train"],
        cwd=PROJECT, env=side.variables(work / "data" / "train"), capture_output=True, text=True, check=False,
    )  # fmt: skip
    if said.returncode != 0:
        raise measure.NotReady(f"the model can't be trained:\n{said.stdout}{said.stderr}")
    return PROJECT / said.stdout.splitlines()[-1]


def say(rows: list[report.Row], medians: dict[str, figures.Figures]) -> None:
    """Print the table, the load generator's share and, loudly, the bars that were missed."""
    print(f"\n{report.table(rows)}\n")
    for name, found in medians.items():
        shares = [f"{key.split('.')[0]} {value:.0%}" for key, value in found.items() if key.endswith("load_share")]
        print(f"Load generator against {name}, share of one core: {', '.join(shares)}")
    missed = report.missed(rows)
    for row in missed:
        print(f"!!! NOT REACHED: {row.label}: {row.judged:.2f}, promised {row.bar}")
    print(f"{'All bars reached.' if not missed else f'!!! {len(missed)} bars NOT REACHED.'}")


def _stop(*_: object) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
