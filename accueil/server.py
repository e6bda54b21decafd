"""The Rasa server of the desk: ``python -m accueil.server``.

The same server as ``rasa run`` starts, by the same function, without the command line of Rasa and what it
imports, without its HTTP API, and without the packages that this desk does not use.
"""
from __future__ import annotations

import argparse
import gc
import logging
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from accueil import databases, environment, imports_on_demand, lifeline, process_start, without_tensorflow
from accueil.exits import FAILED, OK, CannotStart, WrongSetup
from accueil.model import trained_model
from accueil.rasa_files import configured_names, read_yaml
from frontdesk.settings import Settings

if TYPE_CHECKING:
    from sanic import Sanic

CREDENTIALS, ENDPOINTS, CONFIG = Path("credentials.yml"), Path("endpoints.yml"), Path("config.yml")

log = logging.getLogger("accueil.server")


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until SIGTERM; returns the exit code."""
    lifeline.hold_on(environment.parent())
    parser = argparse.ArgumentParser(prog="python -m accueil.server", description=__doc__)
    parser.add_argument("--model", type=Path, help="a trained model; by default that of the sources in this folder")
    arguments = parser.parse_args(argv)
    gc.disable()  # imports make a million objects that stay; see _settle
    try:
        settings = process_start.ready()
        model = arguments.model or trained_model(Path())
        _lighten(settings)
        databases.prepare_conversations(settings)
        return _serve(settings, model)
    except CannotStart as fault:
        process_start.complain(fault)
        return fault.code


def _lighten(settings: Settings) -> None:
    """Keep unused packages out of the process; before anything imports Rasa."""
    without_tensorflow.check_config(CONFIG)
    without_tensorflow.install()
    configured = configured_names(read_yaml(CREDENTIALS), read_yaml(ENDPOINTS))
    imports_on_demand.install(configured | ({"redis"} if settings.redis_url else set()))
    if "SklearnIntentClassifier" not in without_tensorflow.component_names(CONFIG):
        imports_on_demand.trust_only_logistic_regression()


def _serve(settings: Settings, model: Path) -> int:
    import rasa.core.run
    from rasa.core.utils import AvailableEndpoints
    from rasa.shared.exceptions import RasaException
    from rasa.utils.common import configure_logging_and_warnings

    from accueil import patches, rasa_classes
    from channels.desk_link import DeskEndpoint

    configure_logging_and_warnings(logging.INFO)
    warnings.simplefilter("ignore", DeprecationWarning)  # of libraries among themselves: nothing for an operator
    patches.apply()
    rasa_classes.check(read_yaml(ENDPOINTS), read_yaml(CREDENTIALS))
    endpoints = AvailableEndpoints.read_endpoints(str(ENDPOINTS))
    endpoints.action = DeskEndpoint.of(settings)  # keeps its connections, and tells when an action did not run
    start = _Start()
    try:
        rasa.core.run.serve_application(
            model_path=str(model),
            interface=settings.host,
            port=settings.port,
            credentials=str(CREDENTIALS),
            endpoints=endpoints,
            enable_api=False,
            server_listeners=[(start.settle, "after_server_start")],
        )
    except RasaException as fault:
        raise WrongSetup(str(fault)) from fault
    return OK if start.answered else FAILED


class _Start:
    """Whether the server came to the point where it can answer."""

    def __init__(self) -> None:
        self.answered = False

    async def settle(self, app: Sanic, loop: Any) -> None:
        """After the start: stop where Rasa would go on without a model; else let go of the garbage for good."""
        self.answered = app.ctx.agent.is_ready()
        if not self.answered:
            log.error("Le modèle n'a pas pu être chargé.")
            app.stop()
            return
        gc.collect()
        gc.freeze()  # what start-up made stays for ever: the collector need not look at it in every turn
        gc.enable()


if __name__ == "__main__":
    sys.exit(main())
