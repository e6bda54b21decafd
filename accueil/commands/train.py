"""``accueil train``."""
from __future__ import annotations

import argparse
from typing import Any

from frontdesk.settings import Settings


def add_parser(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("train", description="Entraîne le modèle si ses sources ont changé.")
    parser.set_defaults(func=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Train if needed and print where the model is."""
    from accueil import environment, preflight, training

    preflight.check_sources(settings.practice_file)
    variables = environment.of_children(settings)
    print(training.trained(variables, settings.data_dir / "log" / "train.log"))
    return 0
