"""Bringing the databases to the present schema at start, each by the process that owns it."""
from __future__ import annotations

from pathlib import Path

from accueil.exits import CannotStart, WrongSetup
from frontdesk.settings import Settings

FAQ = Path("data") / "faq" / "cabinet.yml"


def faq_file(settings: Settings) -> Path:
    """The file of approved answers that the practice chose (``faq:`` in its file), the medical one otherwise.

    Raises ``WrongSetup`` when it chose one that is not there.
    """
    from frontdesk.practice_file import PracticeError, load_practice

    try:
        chosen = FAQ.with_name(f"{load_practice(settings.practice_file).faq}.yml")
    except (PracticeError, OSError):
        return FAQ  # what is wrong with the practice's file is told by those who need all of it
    if chosen != FAQ and not chosen.exists():
        raise WrongSetup(f"{settings.practice_file} : le fichier {chosen} n'existe pas ; corrigez faq: {chosen.stem}.")
    return chosen


def prepare_desk(settings: Settings) -> None:
    """Create or migrate the desk's database, and fill its FAQ from the practice's file when it has none.

    Raises ``CannotStart`` when the database does not answer, ``WrongSetup`` when it or the FAQ can't be used.
    """
    from frontdesk.store.errors import StoreUnavailable
    from frontdesk.store.migrate import StoreTooNew, upgrade

    try:
        upgrade(settings.desk_url())
        _seed_faq(settings)
    except StoreUnavailable as error:
        raise CannotStart(f"La base de données du bureau ne répond pas ({error}).") from error
    except (StoreTooNew, ValueError) as error:
        raise WrongSetup(f"La base de données du bureau ne peut pas être utilisée : {error}.") from error


def prepare_conversations(settings: Settings) -> None:
    """Create the tables of the server's store. Raises ``CannotStart`` when it does not answer."""
    from sqlalchemy.exc import SQLAlchemyError

    from channels.journal_store import prepare

    try:
        prepare(settings)
    except SQLAlchemyError as error:
        raise CannotStart(f"La base des conversations ne peut pas être ouverte ({type(error).__name__}).") from error


def _seed_faq(settings: Settings) -> None:
    """Only an empty table is filled: afterwards ``accueil faq sync`` says when the answers change."""
    from frontdesk.store.database import open_store
    from frontdesk.store.faq_file import FaqFileError, read_faq
    from frontdesk.store.faq_table import FaqEntriesTable

    store = open_store(settings.desk_url())
    try:
        table = FaqEntriesTable(store)
        if not table.entries() and (file := faq_file(settings)).exists():
            table.sync(read_faq(file))
    except FaqFileError as error:
        raise WrongSetup(str(error)) from error
    finally:
        store.close()
