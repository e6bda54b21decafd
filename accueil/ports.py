"""Whether the addresses that the servers will listen on are free."""
from __future__ import annotations

import errno
import socket

from accueil.exits import CannotStart, WrongSetup
from frontdesk.settings import Settings


def check_ports(settings: Settings) -> None:
    """Raise ``CannotStart`` for an address that is taken, ``WrongSetup`` for one that can't be; names the variable."""
    if settings.port == settings.actions_port and settings.host == settings.actions_host:
        raise WrongSetup(f"PORT et ACTIONS_PORT sont tous les deux {settings.port} : il en faut deux différents.")
    _check("HOST", settings.host, "PORT", settings.port)
    _check("ACTIONS_HOST", settings.actions_host, "ACTIONS_PORT", settings.actions_port)


def _check(host_variable: str, host: str, port_variable: str, port: int) -> None:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except OSError as error:
        raise WrongSetup(f"{host_variable}={host} n'est pas une adresse de cette machine.") from error
    with socket.socket(family, kind, protocol) as listener:
        # As the servers do it: a connection that has just ended does not keep the address.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(address)
            listener.listen()
        except OSError as error:
            raise _refusal(error, host_variable, host, port_variable, port) from error


def _refusal(error: OSError, host_variable: str, host: str, port_variable: str, port: int) -> CannotStart:
    if error.errno == errno.EADDRINUSE:
        return CannotStart(
            f"Le port {port} est déjà pris sur {host} : libérez-le, ou choisissez-en un autre avec {port_variable}."
        )
    if error.errno == errno.EACCES:
        return WrongSetup(f"Le port {port} est réservé au système : choisissez {port_variable} au-dessus de 1023.")
    return WrongSetup(f"{host_variable}={host} n'est pas une adresse de cette machine.")
