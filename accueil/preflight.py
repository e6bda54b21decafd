"""What can be known to be wrong before anything is started, each fault in one sentence."""
from __future__ import annotations

from pathlib import Path

from accueil import model, rasa_files, without_tensorflow
from accueil.exits import WrongSetup
from accueil.ports import check_ports
from frontdesk.practice_file import PracticeError, load_practice
from frontdesk.settings import Settings

_RASA = (Path("config.yml"), Path("domain.yml"), Path("endpoints.yml"), Path("credentials.yml"))


def check(settings: Settings) -> None:
    """Raise ``CannotStart`` or ``WrongSetup`` for the first fault of the project in the working directory."""
    check_sources(settings.practice_file)
    check_ports(settings)


def check_sources(practice: Path) -> None:
    """Files and components only: what a training or an image build needs."""
    for path in _RASA:
        if not path.is_file():
            raise WrongSetup(f"{path} n'est pas là : lancez la commande depuis le dossier du projet.")
        rasa_files.check_yaml(path)
    without_tensorflow.check_config(_RASA[0])
    rasa_files.check_yaml(practice)
    try:
        load_practice(practice)
    except PracticeError as error:
        raise WrongSetup(str(error)) from error
    if not model.model_path(Path()).is_file():  # else these files were read before, and have not changed
        for path in model.sources(Path()):
            if path.suffix == ".yml":
                rasa_files.check_yaml(path)
