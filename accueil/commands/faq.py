"""``accueil faq``: the approved answers."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from accueil.databases import FAQ
from accueil.desk_store import desk_store
from accueil.exits import FAILED, OK
from frontdesk.settings import Settings
from frontdesk.store.faq_file import FaqFileError, read_faq
from frontdesk.store.faq_table import FaqEntriesTable


def add_parser(subparsers: Any) -> None:
    """Add the command, with its own sub-commands, to the command line."""
    parser = subparsers.add_parser("faq", description="Les réponses approuvées.")
    commands = parser.add_subparsers(title="commandes", metavar="COMMANDE", required=True)
    sync_parser = commands.add_parser("sync", help="mettre en service les réponses du fichier")
    sync_parser.add_argument("--file", type=Path, default=FAQ, metavar="FICHIER", help=f"({FAQ})")
    sync_parser.set_defaults(func=sync)


def sync(args: argparse.Namespace, settings: Settings) -> int:
    """Put the file's answers into service, all or none; 1 when the file can't be used."""
    try:
        entries = read_faq(args.file)
    except FaqFileError as error:
        print(error, file=sys.stderr)
        return FAILED
    with desk_store(settings) as store:
        counts = FaqEntriesTable(store).sync(entries)
    print(
        f"{args.file} — réponses en service : {len(entries)} (ajoutées : {counts.added}, "
        f"modifiées : {counts.updated}, retirées : {counts.deleted}, inchangées : {counts.unchanged})"
    )
    return OK
