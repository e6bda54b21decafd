"""``accueil faq``: the approved answers, and what callers asked that has none."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from accueil.databases import faq_file
from accueil.desk_store import desk_store
from accueil.exits import FAILED, OK
from accueil.listing import print_json, print_table, spoken_day
from frontdesk.settings import Settings
from frontdesk.store.faq_file import FaqFileError, read_faq
from frontdesk.store.faq_table import FaqEntriesTable
from frontdesk.store.faq_unanswered import KEPT, Unanswered, UnansweredTable


def add_parser(subparsers: Any) -> None:
    """Add the command, with its own sub-commands, to the command line."""
    parser = subparsers.add_parser("faq", description="Les réponses approuvées.")
    commands = parser.add_subparsers(title="commandes", metavar="COMMANDE", required=True)
    sync_parser = commands.add_parser("sync", help="mettre en service les réponses du fichier")
    sync_parser.add_argument("--file", type=Path, metavar="FICHIER", help="(celui que nomme practice.yml)")
    sync_parser.set_defaults(func=sync)
    about = f"les questions restées sans réponse ces {KEPT.days} derniers jours, sans donnée personnelle"
    unanswered_parser = commands.add_parser("unanswered", help=about, description=about)
    unanswered_parser.add_argument("--json", action="store_true", help="pour un autre programme")
    unanswered_parser.add_argument("--clear", action="store_true", help="vider la liste après l'avoir montrée")
    unanswered_parser.set_defaults(func=unanswered)


def sync(args: argparse.Namespace, settings: Settings) -> int:
    """Put the file's answers into service, all or none; 1 when the file can't be used."""
    file = args.file or faq_file(settings)
    try:
        entries = read_faq(file)
    except FaqFileError as error:
        print(error, file=sys.stderr)
        return FAILED
    with desk_store(settings) as store:
        counts = FaqEntriesTable(store).sync(entries)
    print(
        f"{file} — réponses en service : {len(entries)} (ajoutées : {counts.added}, "
        f"modifiées : {counts.updated}, retirées : {counts.deleted}, inchangées : {counts.unchanged})"
    )
    return OK


def unanswered(args: argparse.Namespace, settings: Settings) -> int:
    """Print what had no answer, the most frequent first, so that the owner can add a wording or an entry."""
    with desk_store(settings) as store:
        table = UnansweredTable(store)
        found = table.all(settings.clock()())
        if args.clear:
            table.forget_all()
    if args.json:
        print_json([_as_json(one) for one in found])
    elif found:
        print_table([_as_row(one) for one in found])
    else:
        print("Aucune question sans réponse.")
    return OK


def _as_json(one: Unanswered) -> dict[str, Any]:
    return {"question": one.question, "times": one.times, "last_at": one.last_at.isoformat(), "nearest": one.nearest}


def _as_row(one: Unanswered) -> dict[str, str]:
    return {
        "Fois": str(one.times),
        "Dernière fois": spoken_day(one.last_at),
        "Question": one.question,
        "Réponse la plus proche": one.nearest or "aucune",
    }
