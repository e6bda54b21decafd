"""``accueil run``: from a folder of sources to a desk that answers, and back."""
from __future__ import annotations

import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from accueil import environment, preflight, training
from accueil.exits import OK
from accueil.process_manager import ProcessManager
from accueil.secrets import with_secrets
from accueil.single import Claim
from accueil.watch import Watch, say
from frontdesk.settings import Settings

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stopped(BaseException):
    """The operator wants the desk to stop; not an error, so that no ``except Exception`` keeps it."""


def run(settings: Settings, follow: bool) -> int:
    """Open the desk and keep it open until SIGINT, SIGTERM or SIGHUP; then ``exits.OK``.

    ``follow`` prints the servers' logs too. Raises ``CannotStart`` when there is no desk to open, or none to
    keep; nothing is left running in any case.
    """
    began = time.monotonic()
    try:
        with _told_to_stop():
            preflight.check(settings)
            settings = with_secrets(settings)
            _keep_open(settings, Claim(settings.data_dir), follow, began)
    except Stopped:
        say("Arrêté.")
    return OK


def _keep_open(settings: Settings, claim: Claim, follow: bool, began: float) -> None:
    model = _model(settings)
    servers = ProcessManager(_commands(model), settings.data_dir)
    watch = Watch(settings, servers, follow)
    environment.become_parent()
    try:
        servers.start(environment.of_children(settings), claim.descriptor)
        watch.until_open(began)
        watch.for_ever()
    finally:
        _ignore_signals()  # a second Ctrl-C must not interrupt the order of the first
        claim.announce_stop()
        servers.stop()


def _model(settings: Settings) -> Path:
    if not training.is_trained():
        say("Les sources du modèle ont changé : entraînement (moins d'une minute)…")
    return training.trained(environment.of_children(settings), settings.data_dir / "log" / "train.log")


def _commands(model: Path) -> dict[str, list[str]]:
    return {
        "server": [sys.executable, "-m", "accueil.server", "--model", str(model)],
        "actions": [sys.executable, "-m", "accueil.action_server"],
    }


@contextmanager
def _told_to_stop() -> Iterator[None]:
    """Inside, the signals that mean "stop" raise ``Stopped``; under nohup, a closed terminal does not."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise Stopped

    before = {number: signal.getsignal(number) for number in _SIGNALS}
    for number, handler in before.items():
        if not (number == signal.SIGHUP and handler is signal.SIG_IGN):
            signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _ignore_signals() -> None:
    for number in _SIGNALS:
        signal.signal(number, signal.SIG_IGN)
