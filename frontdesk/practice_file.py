"""Reading ``practice.yml``, once or as it changes."""
from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from frontdesk.practice import Practice
from frontdesk.practice_reader import read_practice


class PracticeError(ValueError):
    """The practice's file can't be used. ``problems`` says why, one line in French for each; so does the message."""

    def __init__(self, path: Path, problems: list[str]) -> None:
        self.problems = [f"{path.name} : {problem}" for problem in problems]
        super().__init__("\n".join(self.problems))


def load_practice(path: Path, business_name: str | None = None) -> Practice:
    """The practice that the YAML file at ``path`` describes; ``business_name`` goes before its ``name``.

    Raises ``PracticeError`` with everything that is wrong in it, ``OSError`` when it can't be opened.
    """
    problems: list[str] = []
    practice = read_practice(_parsed(path), problems)
    if problems:
        raise PracticeError(path, problems)
    return replace(practice, name=business_name) if business_name else practice


class LivePractice:
    """The practice as its file is now: read again when the file has changed.

    A file that can't be used any more changes nothing: the last good one goes on, and ``problem`` says why.
    Threads may share it. The constructor raises as ``load_practice`` does.
    """

    def __init__(self, path: Path, business_name: str | None = None) -> None:
        self._path = path
        self._business_name = business_name
        self._seen: tuple[int, int, int] | None = _state(path)
        self._practice = load_practice(path, business_name)
        self.problem: PracticeError | OSError | None = None

    def current(self) -> Practice:
        """The practice now, at the cost of one look at the file's date when it has not changed; never raises."""
        try:
            state = _state(self._path)
            if state != self._seen:
                self._seen = state
                self._practice = load_practice(self._path, self._business_name)
                self.problem = None
        except PracticeError as error:
            self.problem = error
        except OSError as error:  # gone or locked, perhaps only while an editor replaces it: look again next time
            self.problem, self._seen = error, None
        return self._practice


class _Loader(yaml.BaseLoader):
    """Leaves every plain value a text, where YAML would make numbers, dates and yes/no; refuses a key given twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """The mapping of ``node``; raises ``ConstructorError`` where YAML would silently keep the last of two."""
        keys = [key for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        for key in keys:
            if sum(other.value == key.value for other in keys) > 1:
                problem = f"la clé « {key.value} » est écrite deux fois ; gardez-en une"
                raise yaml.constructor.ConstructorError(problem=problem, problem_mark=key.start_mark)
        return super().construct_mapping(node, deep)


def _parsed(path: Path) -> object:
    try:
        return yaml.load(path.read_text(encoding="utf-8-sig"), _Loader)  # noqa: S506 (it makes texts, lists, mappings)
    except UnicodeDecodeError:
        raise PracticeError(path, ["enregistrez le fichier en UTF-8"]) from None
    except yaml.constructor.ConstructorError as error:
        raise PracticeError(path, [f"ligne {_line(error)} : {error.problem}"]) from None
    except yaml.MarkedYAMLError as error:
        right = "vérifiez les retraits (des espaces, pas de tabulation), les deux-points et les guillemets"
        raise PracticeError(path, [f"ligne {_line(error)} : YAML illisible ({error.problem}) ; {right}"]) from None
    except yaml.reader.ReaderError as error:
        right = f"enlevez le caractère interdit U+{error.character:04X}, le {error.position + 1}e du fichier"
        raise PracticeError(path, [f"YAML illisible ; {right}"]) from None


def _line(error: yaml.MarkedYAMLError) -> int:
    return error.problem_mark.line + 1 if error.problem_mark else 1


def _state(path: Path) -> tuple[int, int, int]:
    found = path.stat()
    return found.st_mtime_ns, found.st_size, found.st_ino
