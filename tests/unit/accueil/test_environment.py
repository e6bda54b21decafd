"""What our processes find in their environment, and what they leave alone."""
from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from accueil import environment
from accueil.exits import WrongSetup
from accueil.secrets import with_secrets
from frontdesk.settings import Settings


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a test exports is gone afterwards."""
    monkeypatch.setattr(os, "environ", {"HOME": "/home/x", "PORT": "6000"})


def test_dotenv_adds_and_never_overrides(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PORT=7000\nBUSINESS_NAME='Cabinet Dupont'\n")
    environment.load_dotenv(tmp_path)
    assert os.environ["PORT"] == "6000"
    assert os.environ["BUSINESS_NAME"] == "Cabinet Dupont"


def test_another_file_or_none_can_be_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("BUSINESS_NAME=un\n")
    (tmp_path / "autre").write_text("BUSINESS_NAME=deux\n")
    os.environ["ACCUEIL_ENV_FILE"] = ""
    environment.load_dotenv(tmp_path)
    assert "BUSINESS_NAME" not in os.environ
    os.environ["ACCUEIL_ENV_FILE"] = "autre"
    environment.load_dotenv(tmp_path)
    assert os.environ["BUSINESS_NAME"] == "deux"


def test_children_get_what_endpoints_yml_names() -> None:
    settings = Settings(actions_host="::1", actions_port=6001, actions_token="t", session_secret="s")
    child = environment.of_children(settings)
    assert child["ACTIONS_WEBHOOK"] == "http://[::1]:6001/webhook"
    assert child["ACTIONS_TOKEN"] == "t"
    assert child["SESSION_SECRET"] == "s"
    assert child["HOME"] == "/home/x"
    assert child["RASA_TELEMETRY_ENABLED"] == "false"


def test_the_operators_choice_goes_before_our_defaults() -> None:
    os.environ["OMP_NUM_THREADS"] = "4"
    assert environment.of_children(Settings())["OMP_NUM_THREADS"] == "4"


def test_the_parent_is_told_to_children_only() -> None:
    assert environment.parent() is None
    environment.become_parent()
    assert environment.of_children(Settings())[environment.PARENT] == str(os.getpid())


def test_our_own_secrets_are_kept_for_the_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "var"
    first = with_secrets(Settings(data_dir=folder))
    assert first.actions_token and first.session_secret and first.actions_token != first.session_secret
    assert with_secrets(Settings(data_dir=folder)) == first
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_operators_secrets_are_not_replaced_nor_written_down(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, actions_token="a", session_secret="b")
    assert with_secrets(settings) == settings
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("host", "actions_host", "named"),
    [
        ("0.0.0.0", "127.0.0.1", ["VAPI_LLM_API_KEY", "VAPI_WEBHOOK_SECRET", "SESSION_SECRET"]),
        ("127.0.0.1", "192.168.1.2", ["ACTIONS_TOKEN"]),
    ],
)
def test_an_address_beyond_this_machine_needs_its_secrets(
    host: str, actions_host: str, named: list[str], tmp_path: Path
) -> None:
    with pytest.raises(WrongSetup) as refusal:
        with_secrets(Settings(host=host, actions_host=actions_host, data_dir=tmp_path / "var"))
    assert [line.split()[0] for line in str(refusal.value).splitlines()] == named
    assert not (tmp_path / "var").exists()


def test_a_data_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WrongSetup, match="ACCUEIL_DATA_DIR"):
        with_secrets(Settings(data_dir=tmp_path / "file" / "var"))
