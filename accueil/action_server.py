"""The action server of the desk: ``python -m accueil.action_server``."""
from __future__ import annotations

import gc
import logging
import sys

from accueil import databases, environment, lifeline, process_start
from accueil.exits import OK, CannotStart
from frontdesk.settings import Settings


def main() -> int:
    """Serve until SIGTERM; returns the exit code."""
    lifeline.hold_on(environment.parent())
    gc.disable()
    try:
        settings = process_start.ready()
        databases.prepare_desk(settings)
        _serve(settings)
    except CannotStart as fault:
        process_start.complain(fault)
        return fault.code
    return OK


def _serve(settings: Settings) -> None:
    from rasa_sdk import utils
    from rasa_sdk.endpoint import create_app

    from actions.internal_api import attach

    utils.update_sanic_log_level()
    # No page of a browser has anything to ask here: no origin is allowed.
    app = create_app("actions", cors_origins="")
    attach(app, settings)
    gc.collect()
    gc.freeze()
    gc.enable()
    logging.getLogger("accueil.action_server").info("listening on %s:%s", settings.actions_host, settings.actions_port)
    app.run(settings.actions_host, settings.actions_port, workers=1, access_log=False)


if __name__ == "__main__":
    sys.exit(main())
