"""Following a log that another process writes and rotates."""
from __future__ import annotations

from pathlib import Path

from accueil.log_tail import LogTail


def test_only_what_is_added_in_whole_lines(tmp_path: Path) -> None:
    path = tmp_path / "server.log"
    path.write_text("avant\n")
    tail = LogTail(path)
    assert tail.new_lines() == []
    with path.open("a") as log:
        log.write("un\ndeux\ntro")
        log.flush()
        assert tail.new_lines() == ["un", "deux"]
        log.write("is\n")
    assert tail.new_lines() == ["trois"]
    assert tail.new_lines() == []


def test_a_file_that_does_not_exist_yet(tmp_path: Path) -> None:
    tail = LogTail(tmp_path / "server.log")
    assert tail.new_lines() == []
    (tmp_path / "server.log").write_text("un\n")
    assert tail.new_lines() == ["un"]


def test_a_rotated_file(tmp_path: Path) -> None:
    path = tmp_path / "server.log"
    path.write_text("avant\n")
    tail = LogTail(path)
    path.rename(tmp_path / "server.log.1")
    path.write_text("après\n")
    assert tail.new_lines() == ["après"]


def test_it_remembers_the_last_lines(tmp_path: Path) -> None:
    path = tmp_path / "server.log"
    tail = LogTail(path, kept=2)
    path.write_bytes("un\ndeux\ncassé \xff\n".encode("latin-1"))
    tail.new_lines()
    assert list(tail.last) == ["deux", "cass\ufffd \ufffd"]
