"""A Chromium for the browser tests, fetched where the machine has none."""
from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome")


def provide(log: Path) -> None:
    """Have the system's package installed as root, or Playwright's own download otherwise; says so in ``log``.

    Does not complain: without a browser the tests themselves say that they were skipped, and why.
    """
    if any(shutil.which(name) for name in NAMES):
        return
    with log.open("w") as output:
        if os.geteuid() == 0 and shutil.which("apt-get"):
            quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
            for words in (["update"], ["install", "-y", "--no-install-recommends", "chromium"]):
                subprocess.run(["apt-get", *words], env=quiet, stdout=output, stderr=output, check=False)
        if not shutil.which("chromium"):
            words = [sys.executable, "-m", "playwright", "install", "chromium"]
            subprocess.run(words, stdout=output, stderr=output, check=False)
