"""Reading a log file while another process writes, and now and then rotates, it."""
from __future__ import annotations

from collections import deque
from pathlib import Path


class LogTail:
    """The lines that were added to ``path`` since this object was made; the file may not exist yet."""

    def __init__(self, path: Path, kept: int = 15) -> None:
        """``kept`` is how many of the latest lines ``last`` remembers."""
        self.path = path
        self.last: deque[str] = deque(maxlen=kept)
        self._file, self._position = self._present()
        self._rest = b""

    def new_lines(self) -> list[str]:
        """Complete lines since the last time, without their ends."""
        file, size = self._present()
        if file != self._file or size < self._position:  # rotated: what was missed is in the older file
            self._file, self._position, self._rest = file, 0, b""
        if size == self._position:
            return []
        with self.path.open("rb") as stream:
            stream.seek(self._position)
            added = stream.read()
        self._position += len(added)
        *complete, self._rest = (self._rest + added).split(b"\n")
        lines = [line.decode("utf-8", "replace") for line in complete]
        self.last.extend(lines)
        return lines

    def _present(self) -> tuple[int, int]:
        """Which file stands there (inode, 0 for none), and its size in bytes."""
        try:
            found = self.path.stat()
        except FileNotFoundError:
            return 0, 0
        return found.st_ino, found.st_size
