"""``make run`` in a clean clone, with git, make and a Python 3: it opens, restarts what dies, and leaves nothing."""
from __future__ import annotations

import re
import shutil
import socket
import stat
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from fresh_clone import Clone, clone, wait_until

pytestmark = [pytest.mark.servers, pytest.mark.timeout(900)]

FIRST_START, START = 600, 90
"""Seconds to wait at most: with everything to install and to train; with both done."""


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clone]:
    """A clone in which nothing has been done yet; the first test that opens it installs and trains."""
    folder = tmp_path_factory.mktemp("clone")
    made = Clone(clone(folder / "accueil"), folder / "data")
    yield made
    for process in made.processes():
        process.kill()


@pytest.fixture
def desk(fresh: Clone) -> Clone:
    """The clone, open under ``make run``; tests that close it leave it to the next to open it again."""
    installed = (fresh.folder / ".venv" / ".run").exists()
    fresh.open(START if installed else FIRST_START)
    return fresh


def launcher(desk: Clone) -> psutil.Process:
    return desk.process("accueil run")


def test_a_clean_clone_opens_and_says_where(desk: Clone) -> None:
    assert desk.healthy()
    address = re.search(r"http://\S+/demo", desk.said())
    assert address is not None
    with urllib.request.urlopen(address[0], timeout=10) as page:
        assert page.status == 200
    assert "SQLite" in desk.said()


def test_what_it_made_is_the_owners_alone_and_outside_of_the_sources(desk: Clone) -> None:
    for name in ("actions_token", "session_secret", "desk.db", "conversations.db"):
        assert stat.S_IMODE((desk.data_dir / name).stat().st_mode) == 0o600, name
    assert len(list((desk.folder / "models").iterdir())) == 1
    assert not (desk.folder / "var").exists()


def test_both_servers_listen_on_loopback_alone(desk: Clone) -> None:
    listening = {
        (connection.laddr.ip, connection.laddr.port)
        for process in desk.processes()
        for connection in process.net_connections(kind="inet")
        if connection.status == psutil.CONN_LISTEN
    }
    assert listening == {("127.0.0.1", desk.port), ("127.0.0.1", desk.actions_port)}


def test_the_action_server_answers_nobody_without_the_token(desk: Clone) -> None:
    request = urllib.request.Request(f"http://127.0.0.1:{desk.actions_port}/webhook", data=b"{}", method="POST")
    with pytest.raises(urllib.error.HTTPError) as refusal:
        urllib.request.urlopen(request, timeout=10)
    assert refusal.value.code == 401


def test_a_second_desk_on_the_same_folder_is_refused(desk: Clone) -> None:
    other = Clone(desk.folder, desk.data_dir)
    command = [desk.folder / ".venv" / "bin" / "accueil", "run"]
    ended = subprocess.run(
        command, cwd=desk.folder, env=other.environment(), capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 1
    assert "ACCUEIL_DATA_DIR" in ended.stderr
    assert desk.healthy()


@pytest.mark.parametrize("module", ["accueil.server", "accueil.action_server"])
def test_a_server_that_is_killed_comes_back(desk: Clone, module: str) -> None:
    victim = desk.process(f"-m {module}")
    victim.kill()
    wait_until(lambda: not victim.is_running(), 10)
    wait_until(desk.healthy, START, desk.said)
    wait_until(lambda: "il redémarre" in desk.said(), 10)
    assert desk.process(f"-m {module}").pid != victim.pid


def test_ctrl_c_stops_everything_and_the_second_start_trains_and_installs_nothing(desk: Clone) -> None:
    models = desk.folder / "models"
    before = [(path.name, path.stat().st_mtime_ns) for path in models.iterdir()]
    desk.close()
    desk.open(START)
    assert "nstallation" not in desk.said() and "entraînement" not in desk.said()
    assert [(path.name, path.stat().st_mtime_ns) for path in models.iterdir()] == before


def test_sigterm_to_the_launcher_ends_with_0(desk: Clone) -> None:
    make = desk.open(START)
    launcher(desk).terminate()
    assert make.wait(60) == 0
    assert desk.processes() == []


def test_nothing_outlives_a_launcher_that_is_killed(desk: Clone) -> None:
    make = desk.open(START)
    launcher(desk).kill()
    wait_until(lambda: desk.processes() == [], 60, lambda: str(desk.processes()))
    assert make.wait(60) != 0


@pytest.fixture
def closed(fresh: Clone) -> Clone:
    """The clone, set up and trained, not running."""
    if not (fresh.folder / ".venv" / ".run").exists():
        fresh.open(FIRST_START)
    fresh.close()
    return fresh


@pytest.fixture
def edited(closed: Clone) -> Iterator[Clone]:
    """The clone, for a test that breaks its files."""
    kept = {path: path.read_bytes() for path in closed.folder.rglob("*.yml") if ".venv" not in path.parts}
    yield closed
    for path, content in kept.items():
        path.write_bytes(content)


def one_sentence(text: str) -> str:
    assert len(text.splitlines()) == 1, text
    assert "Traceback" not in text
    return text


def test_a_port_in_use(closed: Clone) -> None:
    for variable, port in (("PORT", closed.port), ("ACTIONS_PORT", closed.actions_port)):
        with socket.socket() as taken:
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            taken.bind(("127.0.0.1", port))
            taken.listen()
            sentence = one_sentence(closed.refused())
        assert str(port) in sentence and sentence.endswith(f" {variable}.")


@pytest.mark.parametrize(
    "name", ["config.yml", "domain/booking.yml", "data/rules/booking.yml", "practice.yml", "endpoints.yml"]
)
def test_a_broken_yaml(edited: Clone, name: str) -> None:
    path = edited.folder / name
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*lines, "cassé: un: deux", ""]), encoding="utf-8")
    sentence = one_sentence(edited.refused())
    assert f"{name}, ligne {len(lines) + 1}" in sentence


def test_a_component_that_needs_tensorflow(edited: Clone) -> None:
    path = edited.folder / "config.yml"
    path.write_text(path.read_text().replace("components.intent_classifier.IntentClassifier", "DIETClassifier"))
    sentence = one_sentence(edited.refused())
    assert "DIETClassifier" in sentence and "docs/adr/0002-sans-tensorflow.md" in sentence


def test_a_mistyped_tracker_store(edited: Clone) -> None:
    path = edited.folder / "endpoints.yml"
    path.write_text(path.read_text().replace("JournalTrackerStore", "JurnalTrackerStore"))
    sentence = one_sentence(edited.refused())
    assert "tracker_store" in sentence and "JurnalTrackerStore" in sentence


def test_an_address_beyond_this_machine_without_secrets(closed: Clone) -> None:
    lines = closed.refused(HOST="0.0.0.0", ACTIONS_HOST="0.0.0.0").splitlines()
    assert [line.split()[0] for line in lines] == [
        "VAPI_LLM_API_KEY", "VAPI_WEBHOOK_SECRET", "SESSION_SECRET", "ACTIONS_TOKEN",
    ]  # fmt: skip


def test_settings_that_cannot_be_used(closed: Clone) -> None:
    assert closed.refused(ACCUEIL_NOW="demain").startswith("ACCUEIL_NOW ")


def test_a_server_that_cannot_start_says_why(edited: Clone) -> None:
    path = edited.folder / "credentials.yml"
    path.write_text(path.read_text() + "\nchannels.nothing.Nothing:\n")
    assert "channels.nothing" in one_sentence(edited.refused())


def test_a_server_that_crashes_again_and_again_is_given_up_with_its_last_lines(edited: Clone) -> None:
    module = edited.folder / "channels" / "health.py"
    whole = module.read_text()
    module.write_text(whole + "\nraise RuntimeError('broken on purpose')\n")
    try:
        lines = edited.refused().splitlines()
    finally:
        module.write_text(whole)
    assert "n'arrive pas à démarrer" in lines[0]
    assert any("broken on purpose" in line for line in lines[1:])


def test_a_missing_python_310_is_one_sentence(closed: Clone, tmp_path: Path) -> None:
    """A machine on which uv finds no 3.10 and may download none."""
    bare = Clone(clone(tmp_path / "accueil"), tmp_path / "data")
    shutil.copytree(closed.folder / ".uv", bare.folder / ".uv", symlinks=True)
    nothing = {
        "UV_PYTHON_PREFERENCE": "only-managed",
        "UV_PYTHON_INSTALL_DIR": str(tmp_path / "none"),
        "UV_PYTHON_DOWNLOADS": "never",
    }
    output = tmp_path / "make.out"
    assert bare.make("run", output, **nothing).wait(120) != 0
    sentences = [line for line in output.read_text().splitlines() if not line.startswith("make")]
    assert sentences[-1].startswith("Python 3.10 manque")
