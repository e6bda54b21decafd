"""The command line: ``accueil COMMAND``. Each command is a module of ``accueil.commands``, imported when it is used."""
from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

COMMANDS: Mapping[str, str] = {
    "run": "entraîner si besoin, puis ouvrir l'accueil",
    "train": "entraîner le modèle si ses sources ont changé",
    "talk": "converser avec l'accueil dans le terminal",
    "understand": "ce que l'accueil entendrait dans une phrase",
    "appointments": "les rendez-vous pris",
    "messages": "les messages laissés par les appelants",
    "faq": "les réponses approuvées",
    "rasa": "la commande rasa, dans cet environnement",
}
"""Command → what ``accueil --help`` says of it. The module's name is the command's.

A module has ``add_parser(subparsers)``, which adds a parser whose default ``func`` is a
``func(args, settings) -> int``.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the process's exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["rasa"]:  # all that follows is Rasa's, --help included
        from accueil import rasa_command

        return rasa_command.main(arguments[1:])
    parsed = _parser(arguments[0] if arguments else "").parse_args(arguments)
    return _run(parsed)


def _parser(chosen: str) -> argparse.ArgumentParser:
    """The parser; only the ``chosen`` command's module is imported, the others are names in the help."""
    parser = argparse.ArgumentParser(prog="accueil", description="L'accueil : téléphone et messages du site.")
    subparsers = parser.add_subparsers(title="commandes", metavar="COMMANDE", required=True)
    for name, help_text in COMMANDS.items():
        if name == chosen:
            import_module(f"accueil.commands.{name}").add_parser(subparsers)
        else:
            subparsers.add_parser(name, help=help_text)
    return parser


def _run(parsed: argparse.Namespace) -> int:
    from accueil import environment
    from accueil.exits import CannotStart
    from frontdesk.settings import Settings, SettingsError

    environment.load_dotenv(Path())
    try:
        return int(parsed.func(parsed, Settings.load()))
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    except CannotStart as error:
        print(error, file=sys.stderr)
        return error.code
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
