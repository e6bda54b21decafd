"""``accueil understand KIND``: what the desk hears in each line of the standard input, as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from accueil.databases import FAQ
from accueil.exits import FAILED, OK
from accueil.hearing import KINDS, Situation, reader
from frontdesk.clock import PARIS
from frontdesk.settings import Settings


def add_parser(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "understand",
        description="Une phrase par ligne en entrée, un objet JSON par ligne en sortie : ce que l'accueil entendrait. "
        "docs/understanding.md décrit les champs.",
    )
    parser.add_argument("kind", choices=tuple(KINDS), metavar="GENRE", help=", ".join(KINDS))
    parser.add_argument("--now", type=instant, metavar="ISO", help="l'instant où la phrase est dite")
    parser.add_argument("--practice", type=Path, metavar="FICHIER", help="preference : compter aussi ses fermetures")
    parser.add_argument("--region", default="FR", metavar="PAYS", help="phone : pays d'un numéro sans indicatif (FR)")
    parser.add_argument("--offer", type=offer, default=(), metavar="ISO,ISO,ISO", help="choice : les horaires proposés")
    parser.add_argument("--question", default="", metavar="TEXTE", help="yes-no : la question posée")
    parser.add_argument("--faq", type=Path, default=FAQ, metavar="FICHIER", help=f"faq : la table ({FAQ})")
    parser.add_argument(
        "--state", default="start", metavar="ÉTAT", help="intent : la question en attente (caller_name…), sinon start"
    )
    parser.set_defaults(func=understand)


def instant(text: str) -> datetime:
    """An ISO instant; one without an offset is in Paris. Raises ``ValueError``."""
    moment = datetime.fromisoformat(text.strip().replace("Z", "+00:00"))
    return moment if moment.tzinfo else moment.replace(tzinfo=PARIS)


def offer(text: str) -> tuple[datetime, ...]:
    """Instants between commas. Raises ``ValueError``."""
    return tuple(instant(part) for part in text.split(",") if part.strip())


def understand(args: argparse.Namespace, settings: Settings) -> int:
    """Read to the end of the input; 1 when a file or the model can't be used."""
    situation = Situation(
        now=args.now or settings.clock()(),
        practice=args.practice,
        region=args.region,
        offer=args.offer,
        question=args.question,
        faq=args.faq,
        state=args.state,
    )
    try:
        read = reader(args.kind, situation)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return FAILED
    sys.stdin.reconfigure(encoding="utf-8", errors="replace", newline="\n")  # type: ignore[union-attr]
    for line in sys.stdin:
        text = line.rstrip("\r\n")
        print(json.dumps({"text": text, **read(text)}, ensure_ascii=False), flush=True)
    return OK
