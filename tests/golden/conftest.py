"""One desk for all golden calls: both servers, a fixed clock, an empty calendar at the start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from running_desk import RunningDesk

NOW = "2026-06-01T09:00:00+02:00"


@pytest.fixture(scope="session")
def golden_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDesk]:
    folder: Path = tmp_path_factory.mktemp("golden")
    desk = RunningDesk(folder, environment={"ACCUEIL_NOW": NOW})
    desk.start()
    yield desk
    desk.stop()
