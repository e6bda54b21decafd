"""One launcher at a time on one data folder."""
from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path

from accueil.exits import CannotStart

_PATIENCE = 20.0
"""Seconds to wait for a desk that was told to stop, or that lost its launcher; it takes fewer."""


class Claim:
    """A hold on ``data_dir`` that lasts as long as any process has ``descriptor`` open."""

    def __init__(self, data_dir: Path) -> None:
        """Waits for a desk that is stopping. Raises ``CannotStart`` when another one goes on."""
        self.descriptor = os.open(data_dir / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        deadline = time.monotonic() + _PATIENCE
        while not self._taken():
            if self._launcher_goes_on() or time.monotonic() > deadline:
                os.close(self.descriptor)
                raise CannotStart(
                    f"Un accueil tourne déjà sur le dossier {data_dir} : "
                    "arrêtez-le, ou choisissez un autre dossier avec ACCUEIL_DATA_DIR."
                )
            time.sleep(0.1)
        self._write(str(os.getpid()))

    def announce_stop(self) -> None:
        """From now on another launcher waits instead of giving up."""
        self._write("")

    def _taken(self) -> bool:
        try:
            fcntl.flock(self.descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _launcher_goes_on(self) -> bool:
        launcher = os.pread(self.descriptor, 20, 0)
        if not launcher.isdigit():
            return False
        try:
            os.kill(int(launcher), 0)
        except ProcessLookupError:
            return False
        except PermissionError:  # somebody else's process, so it exists
            return True
        return True

    def _write(self, text: str) -> None:
        os.ftruncate(self.descriptor, 0)
        os.pwrite(self.descriptor, text.encode(), 0)
