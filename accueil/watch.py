"""Watching the servers: until the desk is open, then for as long as it is."""
from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn

from accueil import announcement, health
from accueil.exits import LAST_WORDS, CannotStart
from accueil.log_tail import LogTail
from accueil.process_manager import ProcessManager
from frontdesk.settings import Settings

_PATIENCE = 180.0
"""Seconds for both servers to come up: ten times what two slow cores need."""

_TRIES = 3
"""Starts that a server is given before the desk has been open once; afterwards it is started again for ever."""

_LOOK = 0.2
"""Seconds between two looks. Each also wakes supervisor, which left alone sees a death up to a second late."""

_LABELS = {"server": "Le serveur", "actions": "Le serveur d'actions"}


def say(text: str) -> None:
    """Tell the operator, whose terminal may be gone."""
    with suppress(OSError):
        print(text, flush=True)


class Watch:
    """Looks at supervisor, the logs and /health, five times a second."""

    def __init__(self, settings: Settings, servers: ProcessManager, follow: bool) -> None:
        """Make it before the servers start: it reads what they log from now on. ``follow`` prints that too."""
        self._settings = settings
        self._servers = servers
        self._follow = follow
        self._tails = {name: LogTail(servers.log_file(name)) for name in _LABELS}
        self._started: dict[str, int] = {}
        self._starts: Counter[str] = Counter()

    def until_open(self, began: float) -> None:
        """Return when the desk can answer, having said where it is. ``began`` is on the monotonic clock, seconds.

        Raises ``CannotStart``: what a server said last, or the end of its log.
        """
        while not health.ask(self._settings).healthy:
            self._look(self._give_up_on)
            if time.monotonic() - began > _PATIENCE:
                self._too_long()
            time.sleep(_LOOK)
        say(announcement.opened(self._settings, [tail.path for tail in self._tails.values()]))
        say(f"Ouvert en {time.monotonic() - began:.1f} s.")

    def for_ever(self) -> NoReturn:
        """Say when a server died and when the desk answers again. Raises ``CannotStart`` if supervisor dies."""
        while True:
            self._look(lambda name: say(f"{_LABELS[name]} s'est arrêté, il redémarre."))
            time.sleep(_LOOK)

    def _look(self, restarted: Callable[[str], None]) -> None:
        """One look; ``restarted`` is told the name of every server that was started again since the last one."""
        if not self._servers.alive():
            log = self._servers.log_file("supervisor")
            raise CannotStart(f"Le gestionnaire de processus s'est arrêté : voir {log}.")
        for name, tail in self._tails.items():
            for line in tail.new_lines():
                if self._follow:
                    say(f"{name.ljust(7)} | {line}")
        for state in self._servers.states():
            before = self._started.get(state.name, 0)
            self._started[state.name] = state.started or before
            if before and state.started not in (0, before):
                self._starts[state.name] += 1
                restarted(state.name)

    def _give_up_on(self, name: str) -> None:
        """A server came to its end before the desk was open."""
        lines = list(self._tails[name].last)
        said = [line.removeprefix(LAST_WORDS) for line in lines if line.startswith(LAST_WORDS)]
        if said:
            raise CannotStart("\n".join(dict.fromkeys(said)))
        if self._starts[name] >= _TRIES:
            log = self._servers.log_file(name)
            raise CannotStart("\n".join([f"{_LABELS[name]} n'arrive pas à démarrer (tout est dans {log}) :", *lines]))

    def _too_long(self) -> NoReturn:
        missing = health.ask(self._settings).missing
        what = f"il manque : {', '.join(missing)}" if missing else "le serveur ne répond pas"
        ends = [f"{name.ljust(7)} | {line}" for name, tail in self._tails.items() for line in tail.last]
        raise CannotStart("\n".join([f"L'accueil n'est pas ouvert après {_PATIENCE:.0f} s ({what}).", *ends]))
