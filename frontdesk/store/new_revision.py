"""For developers: ``uv run python -m frontdesk.store.new_revision "what changes"`` after a change of ``schema``.

Writes a file under ``migrations/versions/`` with the difference between the last revision and the tables.
Read it before committing: alembic sees neither renames nor changed CHECK constraints.
"""
from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from frontdesk.store.database import open_store
from frontdesk.store.migrate import upgrade, write_revision

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'desk.db'}"
        upgrade(url)
        store = open_store(url)
        store.read(lambda connection: write_revision(connection, sys.argv[1]))
        store.close()
