"""The command line of Rasa in this environment: ``accueil rasa …``, ``python -m accueil.rasa_command …``."""
from __future__ import annotations

import argparse
import sys
import warnings
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from accueil import environment, imports_on_demand, without_tensorflow
from accueil.exits import FAILED, CannotStart
from accueil.secrets import with_secrets
from frontdesk.settings import Settings, SettingsError

_LEARNING = frozenset({"train", "data"})


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``rasa`` with ``argv``; returns its exit code, or says in one sentence why it can't run here."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    config = _config(arguments)
    learning = bool(_LEARNING.intersection(arguments[:1]))
    try:
        environment.load_dotenv(Path())
        settings = Settings.load()
        # A training opens no server and no database; an image must not be built with secrets in it.
        environment.export(settings if learning else with_secrets(settings))
        without_tensorflow.check_config(config)
    except (CannotStart, SettingsError) as fault:
        print(fault, file=sys.stderr)
        return FAILED
    without_tensorflow.install()
    if learning:  # it draws nothing and asks nothing, so it does without the packages that other commands use
        imports_on_demand.install(configured=())
    if "SklearnIntentClassifier" not in without_tensorflow.component_names(config):
        imports_on_demand.trust_only_logistic_regression()
    return _rasa(arguments)


def _config(arguments: list[str]) -> Path:
    """The config.yml that ``rasa`` will read."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("-c", "--config", nargs="+", default=["config.yml"])
    return Path(parser.parse_known_args(arguments)[0].config[0])


def _rasa(arguments: list[str]) -> int:
    with warnings.catch_warnings():
        # What libraries deprecate among themselves would hide what Rasa has to say to a designer.
        warnings.simplefilter("ignore")
        for name in ("matplotlib", "pkg_resources"):
            import_module(name)
        from accueil import patches

        patches.apply()
        from rasa.__main__ import main as rasa

    sys.argv = ["rasa", *arguments]
    try:
        rasa()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    return 0


if __name__ == "__main__":
    sys.exit(main())
