"""``accueil talk``: the conversation in the terminal, with what the desk heard after each turn."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from frontdesk.settings import Settings

if TYPE_CHECKING:
    from accueil.lines import PhoneLine, WebLine

PATIENCE = 180
"""Seconds in which a desk that is started here must answer, its training included."""


def add_parser(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "talk",
        description="Converse avec l'accueil dans le terminal, et montre à chaque tour intention, état et temps. "
        "Une ligne vide est un silence ; Ctrl-D termine.",
    )
    parser.add_argument("--channel", choices=("vapi", "web"), default="vapi", help="au téléphone ou sur la page")
    parser.add_argument("--number", help="le numéro qui appelle, par exemple +33639981234 (téléphone seulement)")
    parser.set_defaults(func=talk)


def talk(args: argparse.Namespace, settings: Settings) -> int:
    """Talk to the running desk, or to one that is started for the time of the conversation."""
    with _desk(settings) as base_url:
        line = _line(args, settings, base_url)
        try:
            _converse(line, settings)
        finally:
            line.close()
    return 0


def _converse(line: PhoneLine | WebLine, settings: Settings) -> None:
    from accueil.inside import Inside

    inside = Inside(settings)
    print(f"  accueil > {line.greet()}")
    for said in _typed():
        began = time.perf_counter()
        answer = line.say(said)
        elapsed = (time.perf_counter() - began) * 1000
        glimpse = inside.glimpse(line.conversation)
        print(f"  accueil > {answer or '(passe la main, sans un mot)'}")
        if glimpse:
            print(f"            [{glimpse.intent} {glimpse.confidence:.2f} · {glimpse.state} · {elapsed:.0f} ms]")


def _typed() -> Iterator[str]:
    while True:
        try:
            yield input("vous > ")
        except EOFError:
            print()
            return


def _line(args: argparse.Namespace, settings: Settings, base_url: str) -> PhoneLine | WebLine:
    from accueil.lines import PhoneLine, WebLine

    if args.channel == "web":
        return WebLine(base_url)
    return PhoneLine(base_url, number=args.number, key=settings.vapi_llm_api_key)


@contextmanager
def _desk(settings: Settings) -> Iterator[str]:
    """The address of a desk that answers; one that was started here is stopped at the end."""
    host = "127.0.0.1" if settings.host in ("0.0.0.0", "::") else settings.host  # noqa: S104
    base_url = f"http://{host}:{settings.port}"
    if _answers(base_url):
        yield base_url
        return
    print("L'accueil n'est pas ouvert : je l'ouvre pour cette conversation…")
    launcher = subprocess.Popen([sys.executable, "-m", "accueil.cli", "run"], stdout=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + PATIENCE
        while not _answers(base_url):
            if launcher.poll() is not None or time.monotonic() > deadline:
                raise SystemExit("L'accueil n'a pas pu s'ouvrir : « make run » dit pourquoi.")
            time.sleep(0.2)
        yield base_url
    finally:
        launcher.terminate()
        launcher.wait(30)


def _answers(base_url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{base_url}/health", timeout=5) as answer:  # noqa: S310 — our own address
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False
