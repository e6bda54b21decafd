"""The desk's database for a command of the command line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from accueil.exits import CannotStart, WrongSetup
from frontdesk.settings import Settings
from frontdesk.store.database import Store, open_store
from frontdesk.store.errors import StoreUnavailable
from frontdesk.store.migrate import StoreTooNew, upgrade


@contextmanager
def desk_store(settings: Settings) -> Iterator[Store]:
    """The desk's store, at the present schema, so that a command works before the desk was ever opened.

    Raises ``CannotStart`` when the database does not answer, then or later; ``WrongSetup`` when it can't be used.
    """
    try:
        upgrade(settings.desk_url())
        store = open_store(settings.desk_url())
        try:
            yield store
        finally:
            store.close()
    except StoreUnavailable as error:
        raise CannotStart(f"La base de données du bureau ne répond pas ({error.reason}).") from error
    except StoreTooNew as error:
        raise WrongSetup("La base de données du bureau vient d'une version plus récente de l'accueil.") from error
