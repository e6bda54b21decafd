"""Reading Rasa's YAML files for the launcher: what they say, and where they are broken."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from accueil.exits import WrongSetup

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# libyaml's words, as they come; others are shown as they are.
_FAULTS = {
    "mapping values are not allowed in this context": "« : » inattendu, la valeur doit être entre guillemets",
    "block sequence entries are not allowed in this context": "« - » inattendu, il faut aller à la ligne avant",
    "could not find expected ':'": "il manque « : »",
    "found unexpected end of stream": "des guillemets ne sont pas refermés",
    "found undefined alias": "l'étiquette reprise par « * » n'est définie nulle part plus haut",
    "did not find expected key": "indentation ou ponctuation inattendue",
    "did not find expected '-' indicator": "indentation inattendue, ou un tiret manque",
    "did not find expected ',' or ']'": "il manque une virgule ou un crochet fermant",
    "did not find expected ',' or '}'": "il manque une virgule ou une accolade fermante",
    "found character that cannot start any token": "un caractère qui ne peut pas commencer une valeur (tabulation ?)",
    "found unknown escape character": "« \\ » suivi d'un caractère inattendu, entre guillemets doubles",
}


def read_yaml(path: Path) -> dict[str, Any]:
    """The mapping in ``path``; empty for a file that is empty or absent. Raises ``WrongSetup``."""
    check_yaml(path)
    content = yaml.load(path.read_text(encoding="utf-8"), Loader) if path.exists() else {}  # noqa: S506
    return content if isinstance(content, dict) else {}


def check_yaml(path: Path) -> None:
    """Raise ``WrongSetup`` with file, line and fault, in one sentence, when ``path`` is no sound YAML."""
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader) if path.exists() else None
        for key in _repeated_keys(root):
            raise _broken(path, key.start_mark, f"la clé « {key.value} » est là deux fois")
    except OSError as error:
        raise WrongSetup(f"{path} ne peut pas être lu : {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise WrongSetup(f"{path} n'est pas en UTF-8.") from error
    except yaml.MarkedYAMLError as error:
        problem = error.problem or "YAML incompréhensible"
        raise _broken(path, error.problem_mark or error.context_mark, _FAULTS.get(problem, problem)) from error
    except yaml.YAMLError as error:
        raise WrongSetup(f"{path} : caractère interdit en YAML.") from error


def configured_names(credentials: dict[str, Any], endpoints: dict[str, Any]) -> set[str]:
    """The channels that ``credentials`` opens and the types of stores and brokers that ``endpoints`` names."""
    types = {str(part.get("type", "")).lower() for part in endpoints.values() if isinstance(part, dict)}
    return set(credentials) | types


def _broken(path: Path, mark: Any, fault: str) -> WrongSetup:
    where = f", ligne {mark.line + 1}, colonne {mark.column + 1}" if mark else ""
    return WrongSetup(f"{path}{where} : {fault}.")


def _repeated_keys(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    """Keys that their mapping already has: Rasa refuses them, far from where they are written."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _repeated_keys(item)
    elif isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value in seen and key.value != "<<":
                yield key
            seen.add(str(key.value))
            yield from _repeated_keys(value)
