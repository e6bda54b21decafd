"""Settings: read from one mapping, every problem said at once, no secret ever shown."""
from __future__ import annotations

from dataclasses import fields
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from frontdesk.clock import PARIS, system_clock
from frontdesk.settings import Settings, SettingsError

SECRETS = ("DATABASE_URL", "REDIS_URL", "ACTIONS_TOKEN", "SESSION_SECRET", "VAPI_API_KEY", "VAPI_LLM_API_KEY",
           "VAPI_WEBHOOK_SECRET", "GOOGLE_SERVICE_ACCOUNT_BASE64", "SMTP_URL", "SENTRY_DSN")  # fmt: skip
PREVIOUS = ("SESSION_SECRET_PREVIOUS", "VAPI_LLM_API_KEY_PREVIOUS", "VAPI_WEBHOOK_SECRET_PREVIOUS")


def test_nothing_set_is_a_desk_on_loopback_with_its_data_in_var() -> None:
    settings = Settings.from_env({})
    assert settings == Settings()
    assert (settings.host, settings.port, settings.actions_port) == ("127.0.0.1", 5005, 5055)
    assert settings.data_dir == Path("var")
    assert settings.exposure_problems() == []


def test_an_empty_or_blank_variable_counts_as_unset() -> None:
    assert Settings.from_env({"PORT": "", "BUSINESS_NAME": "  ", "ACCUEIL_NOW": ""}) == Settings()


def test_every_variable_arrives_in_its_field() -> None:
    env = {
        "HOST": "0.0.0.0",
        "PORT": "8080",
        "ACTIONS_HOST": "::1",
        "ACTIONS_PORT": "8081",
        "ACCUEIL_DATA_DIR": "/data",
        "ACCUEIL_PRACTICE": "/etc/practice.yml",
        "ACCUEIL_NOW": "2026-06-01T09:00:00+02:00",
        "WEB_ORIGINS": "https://a.example, https://b.example,",
        **{name: f"value of {name}" for name in (*SECRETS, *PREVIOUS)},
        **{name: f"value of {name}" for name in ("PUBLIC_URL", "BUSINESS_NAME", "TRANSFER_NUMBER")},
        **{name: f"value of {name}" for name in ("GOOGLE_CALENDAR_ID", "GOOGLE_API_ROOT")},
    }
    settings = Settings.from_env(env)
    untouched = [field.name for field in fields(Settings) if getattr(settings, field.name) == field.default]
    assert untouched == []
    assert settings.web_origins == ("https://a.example", "https://b.example")
    assert settings.now == datetime(2026, 6, 1, 7, tzinfo=timezone.utc)
    assert settings.actions_url() == "http://[::1]:8081"


@pytest.mark.parametrize("name", [*SECRETS, *PREVIOUS])
def test_a_secret_never_shows(name: str) -> None:
    assert "hush" not in repr(Settings.from_env({name: "hush"}))


def test_every_problem_is_said_at_once_and_names_its_variable() -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.from_env({"PORT": "http", "ACTIONS_PORT": "65536", "ACCUEIL_NOW": "demain"})
    lines = str(caught.value).splitlines()
    assert [line.split()[0] for line in lines] == ["PORT", "ACTIONS_PORT", "ACCUEIL_NOW"]


@pytest.mark.parametrize("port", ["0", "-1", "65536", "5005.0", "5 005"])
def test_a_port_is_between_1_and_65535(port: str) -> None:
    with pytest.raises(SettingsError, match="PORT must be a port"):
        Settings.from_env({"PORT": port})


@pytest.mark.parametrize("now", ["2026-06-01T09:00:00", "2026-06-01", "09:00"])
def test_an_instant_without_its_offset_is_refused(now: str) -> None:
    with pytest.raises(SettingsError, match="ISO instant with its offset"):
        Settings.from_env({"ACCUEIL_NOW": now})


def test_the_clock_starts_where_it_was_set_and_is_the_machines_otherwise() -> None:
    clock = Settings.from_env({"ACCUEIL_NOW": "2026-06-01T07:00:00Z"}).clock()
    first = clock()
    assert timedelta(0) <= first - datetime(2026, 6, 1, 9, tzinfo=PARIS) < timedelta(minutes=1)
    assert clock() >= first
    assert Settings().clock() is system_clock


def test_without_a_database_each_store_has_its_own_file_in_the_data_folder(tmp_path: Path) -> None:
    settings = Settings.from_env({"ACCUEIL_DATA_DIR": str(tmp_path)})
    assert settings.desk_url() == f"sqlite:///{tmp_path}/desk.db"
    assert settings.conversations_url() == f"sqlite:///{tmp_path}/conversations.db"
    assert Settings().desk_url().startswith("sqlite:////")  # absolute: a process may change its folder


def test_a_database_serves_both_stores() -> None:
    settings = Settings.from_env({"DATABASE_URL": "postgresql://desk@db/accueil"})
    assert settings.desk_url() == settings.conversations_url() == "postgresql://desk@db/accueil"


def test_another_address_than_loopback_needs_every_secret() -> None:
    open_to_all = Settings.from_env({"HOST": "0.0.0.0", "ACTIONS_HOST": "10.0.0.2"})
    assert [problem.split()[0] for problem in open_to_all.exposure_problems()] == [
        "VAPI_LLM_API_KEY", "VAPI_WEBHOOK_SECRET", "SESSION_SECRET", "ACTIONS_TOKEN",
    ]  # fmt: skip
    assert open_to_all.exposure_problems()[-1].endswith("10.0.0.2")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_loopback_needs_no_secret(host: str) -> None:
    assert Settings.from_env({"HOST": host, "ACTIONS_HOST": host}).exposure_problems() == []


def test_with_its_secrets_any_address_is_accepted() -> None:
    secrets = dict.fromkeys(("VAPI_LLM_API_KEY", "VAPI_WEBHOOK_SECRET", "SESSION_SECRET", "ACTIONS_TOKEN"), "hush")
    assert Settings.from_env({"HOST": "0.0.0.0", "ACTIONS_HOST": "0.0.0.0", **secrets}).exposure_problems() == []
