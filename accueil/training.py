"""Training the model when its sources changed, and only then."""
from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from accueil.exits import WrongSetup
from accueil.model import MODELS, model_path

_SHOWN = 15
"""Lines of Rasa's own output that follow the sentence about a training that failed."""

_FRAME = re.compile(r'  File ".*", line \d+, in ')
_PROGRESS = re.compile(r"\dit/s|\?it/s")


def is_trained() -> bool:
    """Whether there is a model of the sources in the working directory."""
    return model_path(Path()).is_file()


def trained(environment: Mapping[str, str], log: Path) -> Path:
    """The model of the sources in the working directory, trained if there is none yet; older ones are deleted.

    ``rasa train`` finds in its cache what a change left as it was: after a change of words it only packs
    again. Its output goes to ``log``. Raises ``WrongSetup`` when training fails.
    """
    path = model_path(Path())
    if not path.is_file():
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        MODELS.mkdir(exist_ok=True)
        _train(path, environment, log)
    for other in MODELS.glob("*.tar.gz"):
        if other != path:
            other.unlink()
    return path


def _train(path: Path, environment: Mapping[str, str], log: Path) -> None:
    # Beside the others until it is whole, so that an interrupted training leaves nothing that looks finished.
    with tempfile.TemporaryDirectory(dir=MODELS, prefix=".training-") as folder, log.open("w") as output:
        name = path.name.removesuffix(".tar.gz")
        command = [sys.executable, "-m", "accueil.rasa_command", "train", "--out", folder, "--fixed-model-name", name]
        ended = subprocess.run(command, env=environment, stdout=output, stderr=subprocess.STDOUT, check=False)
        made = Path(folder) / path.name
        if ended.returncode != 0 or not made.is_file():
            raise WrongSetup(f"L'entraînement du modèle a échoué (tout est dans {log}) :\n{_end_of(log)}")
        made.replace(path)


def _end_of(log: Path) -> str:
    """What Rasa complained of: the exception without its traceback, or the last lines where there is none."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    telling = [line for line in lines if line.strip() and not _PROGRESS.search(line)]
    frames = [number for number, line in enumerate(telling) if _FRAME.match(line)]
    after = telling[frames[-1] + 2 :] if frames else []  # a frame is two lines: where, and the code
    return "\n".join((after or telling)[-_SHOWN:])
