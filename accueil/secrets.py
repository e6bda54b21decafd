"""The secrets between our own processes: the operator's, or our own, kept in the data folder."""
from __future__ import annotations

from dataclasses import replace

from accueil.exits import WrongSetup
from channels.web_sessions import kept_secret
from frontdesk.settings import Settings


def with_secrets(settings: Settings) -> Settings:
    """``settings`` with an ``ACTIONS_TOKEN`` and a ``SESSION_SECRET``.

    Those that the operator did not set are read from the data folder, made there on first use (mode 0600).
    Raises ``WrongSetup`` when an address beyond this machine lacks its secrets, or the folder can't be used.
    """
    problems = settings.exposure_problems()
    if problems:
        raise WrongSetup("\n".join(problems))
    try:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        return replace(
            settings,
            actions_token=settings.actions_token or kept_secret(settings.data_dir / "actions_token"),
            session_secret=settings.session_secret or kept_secret(settings.data_dir / "session_secret"),
        )
    except OSError as error:
        folder = f"Le dossier des données {settings.data_dir} (ACCUEIL_DATA_DIR)"
        raise WrongSetup(f"{folder} ne peut pas être utilisé : {error.strerror}.") from error
