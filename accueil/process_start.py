"""What every server process does first: its environment, its settings, its log."""
from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

from accueil import environment
from accueil.exits import LAST_WORDS, WrongSetup
from accueil.secrets import with_secrets
from frontdesk.settings import Settings, SettingsError


def ready() -> Settings:
    """Settings with their secrets, exported to this process; the log is set up.

    Before numpy, Sanic or Rasa is imported. Raises ``WrongSetup``.
    """
    os.umask(0o077)  # databases and locks hold names and numbers: for this user alone
    environment.load_dotenv(Path())
    try:
        settings = with_secrets(Settings.load())
    except SettingsError as error:
        raise WrongSetup(str(error)) from error
    environment.export(settings)
    _set_up_log()
    return settings


def complain(fault: Exception) -> None:
    """The last words of a process that can't start: the launcher shows them."""
    for line in str(fault).splitlines():
        print(f"{LAST_WORDS}{line}", file=sys.stderr, flush=True)


def _set_up_log() -> None:
    # structlog takes rich where it finds it, and prints exceptions with the local variables of every frame:
    # the caller's words among them. It copes with its absence, and starts faster.
    sys.modules.setdefault("rich", None)  # type: ignore[arg-type]
    from frontdesk import logs

    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("alembic.runtime.plugins").setLevel(logging.WARNING)
    logs.configure()
