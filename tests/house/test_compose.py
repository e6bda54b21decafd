"""docker-compose.yml is a Compose file, keeps its promises about safety, and gives the processes what they read."""
from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema.validators import validator_for

from accueil import environment
from frontdesk.settings import Settings

TEXT = Path("docker-compose.yml").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
SCHEMA = Path(__file__).parent / "vendor" / "compose-spec.json"
OURS = ("server", "actions")
IMAGES = {"server": Path("deploy/rasa.Dockerfile"), "actions": Path("deploy/actions.Dockerfile")}
SECRETS = {"ACTIONS_TOKEN", "SESSION_SECRET", "VAPI_LLM_API_KEY", "VAPI_WEBHOOK_SECRET"}


def test_the_schema_is_the_vendored_one_unmodified() -> None:
    assert sha256(SCHEMA.read_bytes()).hexdigest() == "d549057ebc2925f39f62799eab0db7b9e2c18b35b6c00595199116da3ed10e64"


def test_it_follows_the_official_schema() -> None:
    schema = json.loads(SCHEMA.read_text())
    validator = validator_for(schema)(schema)
    assert [error.message for error in validator.iter_errors(COMPOSE)] == []


def test_the_schema_would_find_a_mistake() -> None:
    schema = json.loads(SCHEMA.read_text())
    broken = json.loads(json.dumps(COMPOSE))
    broken["services"]["server"]["read_onli"] = True
    assert list(validator_for(schema)(schema).iter_errors(broken)) != []


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_every_container_is_hardened(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in service["security_opt"]
    assert service["healthcheck"]["test"][0] == "CMD"
    assert not service.get("privileged")


@pytest.mark.parametrize("name", OURS)
def test_our_images_run_as_nobody_in_particular_and_hold_no_secret(name: str) -> None:
    dockerfile = IMAGES[name].read_text(encoding="utf-8")
    user = re.findall(r"^USER (\S+)$", dockerfile, re.MULTILINE)
    assert user and user[-1].split(":")[0] not in ("root", "0")
    assert "HEALTHCHECK" in dockerfile
    assert not any(secret in dockerfile for secret in SECRETS)
    assert not re.search(r"^(ADD|COPY) \. ", dockerfile, re.MULTILINE), "names what it copies, so no .env slips in"
    ignored = Path(".dockerignore").read_text().splitlines()
    assert "*" in ignored and not any(line.startswith("!.env") for line in ignored)


@pytest.mark.parametrize("name", OURS)
def test_our_images_have_the_environment_of_the_launchers_children(name: str) -> None:
    pairs = dict(re.findall(r"([A-Z_]+)=(\S+)", IMAGES[name].read_text(encoding="utf-8")))
    assert environment.DEFAULTS.items() <= pairs.items()


def test_profiles_for_postgres_and_redis_only() -> None:
    assert {name: service.get("profiles") for name, service in SERVICES.items()} == {
        "server": None, "actions": None, "postgres": ["postgres"], "redis": ["redis"],
    }  # fmt: skip


def test_no_secret_stands_in_the_file_and_the_needed_ones_must_be_given() -> None:
    required = set(re.findall(r"\$\{([A-Z_]+):\?", TEXT))
    assert required == SECRETS
    for name in SERVICES:
        for key, value in SERVICES[name].get("environment", {}).items():
            if re.search(r"SECRET|TOKEN|KEY|PASSWORD|URL|DSN|BASE64", key):
                assert str(value).startswith("${"), f"{name}: {key}"


@pytest.mark.parametrize("name", OURS)
def test_what_the_containers_are_given_lets_them_start(name: str) -> None:
    """With the required variables and nothing else: addresses beyond the machine, and their secrets."""
    given = dict.fromkeys(SECRETS, "x")
    values = {key: _interpolated(str(value), given) for key, value in SERVICES[name]["environment"].items()}
    settings = Settings.from_env(values)
    assert settings.exposure_problems() == []
    assert (settings.host if name == "server" else settings.actions_host) == "0.0.0.0"


def test_every_setting_reaches_a_container() -> None:
    from_file = set(re.findall(r"^#?([A-Z][A-Z0-9_]+)=", Path(".env.example").read_text(), re.MULTILINE))
    given = {key for name in OURS for key in SERVICES[name]["environment"]}
    baked = {"ACCUEIL_DATA_DIR", "ACCUEIL_PRACTICE"}
    assert from_file - given - baked == set()


def _interpolated(text: str, given: dict[str, str]) -> str:
    return re.sub(r"\$\{([A-Z_]+):[-?]([^}]*)\}", lambda found: given.get(found[1], ""), text)
