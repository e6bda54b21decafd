"""One mapping of ``practice.yml``, read key by key; what is wrong is collected, so that all of it is said at once."""
from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from typing import TypeVar

T = TypeVar("T")


class Section:
    """A mapping and its place in the file; all sections of one file share ``problems``.

    A value that can't be used is noted, and its default stands in for it while the reading goes on.
    Keys that are never asked for are noted by ``done``: they are typing mistakes. What is no mapping is noted
    once, is not ``readable``, and has no keys.
    """

    def __init__(self, data: object, place: str, problems: list[str]) -> None:
        self.place = place
        self.problems = problems
        self.readable = isinstance(data, dict)
        self._data: dict[object, object] = data if isinstance(data, dict) else {}
        self._asked: list[str] = []
        if not self.readable:
            self.problem("", "écrivez ici des lignes « clé: valeur »")

    def value(self, key: str, parse: Callable[[str], T], default: T) -> T:
        """The value of an optional key, understood by ``parse`` (which raises ``ValueError`` with what is right)."""
        if self._get(key, "") == "":
            return default
        return self._parsed(key, parse, default)

    def required(self, key: str, parse: Callable[[str], T], default: T) -> T:
        """The value of a key that must be there; ``default`` stands in for it when it is not."""
        if self._get(key, "") == "":
            if self.readable:
                self.problem(key, "cette clé manque, ou n'a pas de valeur")
            return default
        return self._parsed(key, parse, default)

    def texts(self, key: str, parse: Callable[[list[str]], T], default: T) -> T:
        """A list of plain values, or one text with commas, understood together by ``parse``."""
        given = self._get(key, [])
        listed = given.split(",") if isinstance(given, str) else given if isinstance(given, list) else [given]
        if not all(isinstance(one, str) for one in listed):
            self.problem(key, "écrivez une liste de valeurs simples, par exemple [9h-12h, 14h-18h]")
            return default
        return self._tried(key, lambda: parse([str(one) for one in listed]), default, ", ".join(map(str, listed)))

    def section(self, key: str) -> Section:
        """The mapping under ``key``, which must be there."""
        return Section(self._get(key, None), self._at(key), self.problems if self.readable else [])

    def sections(self, key: str) -> list[Section]:
        """The list of mappings under ``key``, each named after its id, else its number from 1."""
        given = self._get(key, "")
        if given == "":
            return []
        if not isinstance(given, list):
            self.problem(key, "écrivez une liste, chaque élément commençant par un tiret")
            return []
        return [Section(one, f"{self._at(key)}[{_label(one, number)}]", self.problems)
                for number, one in enumerate(given, start=1)]  # fmt: skip

    def problem(self, key: str, right: str) -> None:
        """Note that the value of ``key`` can't be used; ``right`` says what would be."""
        self.problems.append(f"{self._at(key)} : {right}")

    def done(self) -> None:
        """Note every key that was never asked for."""
        for key in self._data:
            if key not in self._asked:
                close = get_close_matches(str(key), self._asked, n=1)
                known = f"vouliez-vous dire « {close[0]} » ?" if close else f"clés possibles : {', '.join(self._asked)}"
                self.problem(str(key), f"clé inconnue ; {known}")

    def _get(self, key: str, default: object) -> object:
        self._asked.append(key)
        return self._data.get(key, default)

    def _parsed(self, key: str, parse: Callable[[str], T], default: T) -> T:
        given = self._data[key]
        if not isinstance(given, str):
            self.problem(key, "écrivez une seule valeur simple, sans tiret ni crochet")
            return default
        return self._tried(key, lambda: parse(given), default, given)

    def _tried(self, key: str, read: Callable[[], T], default: T, given: str) -> T:
        try:
            return read()
        except ValueError as error:
            self.problem(key, f"« {given} » ne va pas ; {error}")
            return default

    def _at(self, key: str) -> str:
        return ".".join(part for part in (self.place, key) if part) or "le fichier"


def _label(data: object, number: int) -> str:
    return str(data.get("id") or number) if isinstance(data, dict) else str(number)
