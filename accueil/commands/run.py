"""``accueil run``."""
from __future__ import annotations

import argparse
from typing import Any

from frontdesk.settings import Settings


def add_parser(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "run",
        description="Entraîne le modèle si ses sources ont changé, démarre les deux serveurs et dit où est l'accueil. "
        "Ctrl-C arrête tout.",
    )
    parser.add_argument("--logs", action="store_true", help="afficher aussi les journaux des deux serveurs")
    parser.set_defaults(func=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Open the desk until it is told to stop."""
    from accueil import launcher

    return launcher.run(settings, follow=args.logs)
