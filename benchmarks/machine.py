"""On what, and of what, something was measured."""
from __future__ import annotations

import os
import platform
import subprocess
from datetime import datetime, timezone
from pathlib import Path
from typing import Any


def described(project: Path) -> dict[str, Any]:
    """Machine, commit of ``project`` and time, as JSON values."""
    return {
        "machine": {
            "processor": _processor(),
            "cores": os.cpu_count(),
            "memory_mb": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1_000_000,
            "system": platform.platform(),
        },
        "commit": _commit(project),
        "measured_at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    }


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _commit(project: Path) -> str:
    """The commit, with a mark when the tree differs from it."""

    def git(*arguments: str) -> str:
        said = subprocess.run(["git", *arguments], cwd=project, capture_output=True, text=True, check=False)
        return said.stdout.strip() if said.returncode == 0 else ""

    commit = git("rev-parse", "HEAD")
    if not commit:
        return "none"
    return f"{commit} with changes" if git("status", "--porcelain") else commit
