"""The trained model: one file for one state of its sources."""
from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from accueil.exits import WrongSetup

MODELS = Path("models")
_FILES = ("config.yml", "domain.yml")
_FOLDERS = (("domain", "*.yml"), ("data", "*.yml"), ("components", "*.py"))
_NOT_LEARNT = Path("data") / "faq"  # answers are served from the database, no model holds them


def sources(project: Path) -> list[Path]:
    """The files that the model is made of, sorted, relative to ``project``."""
    found = [Path(name) for name in _FILES if (project / name).is_file()]
    return sorted([*found, *_in_folders(project)])


def fingerprint(project: Path) -> str:
    """Sixteen hexadecimal digits that change when a source or the version of Rasa does."""
    digest = hashlib.sha256(version("rasa").encode())
    for path in sources(project):
        content = (project / path).read_bytes()
        digest.update(f"\0{path.as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:16]


def model_path(project: Path) -> Path:
    """Where the model of the present sources is, or will be, relative to ``project``."""
    return MODELS / f"accueil-{fingerprint(project)}.tar.gz"


def trained_model(project: Path) -> Path:
    """The model of the present sources. Raises ``WrongSetup`` when it has not been trained."""
    path = model_path(project)
    if not (project / path).is_file():
        raise WrongSetup("Le modèle n'est pas entraîné pour ces sources : lancez « accueil train ».")
    return project / path


def _in_folders(project: Path) -> Iterator[Path]:
    for folder, pattern in _FOLDERS:
        for path in (project / folder).rglob(pattern):
            relative = path.relative_to(project)
            if _NOT_LEARNT not in relative.parents:
                yield relative
