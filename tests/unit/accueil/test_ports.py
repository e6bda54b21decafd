"""A port in use is one sentence that names the variable to change."""
from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest

from accueil.exits import CannotStart, WrongSetup
from accueil.ports import check_ports
from frontdesk.settings import Settings


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def free() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def refusal(settings: Settings) -> str:
    with pytest.raises(CannotStart) as raised:
        check_ports(settings)
    assert "\n" not in str(raised.value)
    return str(raised.value)


def test_free_ports_pass_and_stay_free() -> None:
    settings = Settings(port=free(), actions_port=free())
    check_ports(settings)
    check_ports(settings)


def test_the_servers_port_is_taken(taken: int) -> None:
    sentence = refusal(Settings(port=taken, actions_port=free()))
    assert str(taken) in sentence and sentence.endswith("avec PORT.")


def test_the_action_servers_port_is_taken(taken: int) -> None:
    assert refusal(Settings(port=free(), actions_port=taken)).endswith("avec ACTIONS_PORT.")


def test_a_port_that_is_taken_on_one_address_is_taken_on_all(taken: int) -> None:
    assert "PORT" in refusal(Settings(host="0.0.0.0", port=taken, actions_port=free()))


def test_both_servers_on_one_port() -> None:
    port = free()
    with pytest.raises(WrongSetup, match="PORT et ACTIONS_PORT"):
        check_ports(Settings(port=port, actions_port=port))


@pytest.mark.parametrize("host", ["192.0.2.1", "pas une adresse"])
def test_an_address_of_another_machine(host: str) -> None:
    settings = Settings(port=free(), actions_port=free())
    assert refusal(replace(settings, host=host)) == f"HOST={host} n'est pas une adresse de cette machine."
    assert refusal(replace(settings, actions_host=host)).startswith(f"ACTIONS_HOST={host}")
