"""Packages that Rasa imports at every start and that this desk does not use: imported at their first use.

Rasa's server imports the libraries of every channel, store and broker it could be configured with, and
scikit-learn all of scipy's statistics. Left out until somebody calls them, they cost nothing: on two cores
the server's imports take 1.3 s instead of 2.7, and 107 MB instead of 180 (medians of three).
"""
from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable, Mapping
from types import ModuleType
from typing import Any

from accueil.stand_ins import StandIn, StandInFinder

LEFT_OUT: Mapping[str, frozenset[str]] = {
    "aio_pika": frozenset({"pika"}),
    "aiogram": frozenset({"telegram"}),
    "apscheduler": frozenset(),
    "boto3": frozenset({"dynamo"}),
    "botocore": frozenset({"dynamo"}),
    "cachecontrol": frozenset({"hangouts"}),
    "fbmessenger": frozenset({"facebook"}),
    "google.auth": frozenset({"hangouts"}),
    "google.oauth2": frozenset({"hangouts"}),
    "jwt": frozenset({"rasa", "socketio"}),
    "matplotlib": frozenset(),
    "mattermostwrapper": frozenset({"mattermost"}),
    "prompt_toolkit": frozenset(),
    "pymongo": frozenset({"mongod"}),
    "questionary": frozenset(),
    "redis": frozenset({"redis"}),
    "requests": frozenset({"hangouts", "webexteams"}),
    "rocketchat_API": frozenset({"rocketchat"}),
    "sanic_jwt": frozenset(),
    "scipy.stats": frozenset(),
    "slack_sdk": frozenset({"slack"}),
    "twilio": frozenset({"twilio", "twilio_voice"}),
    "webexteamssdk": frozenset({"webexteams"}),
}
"""Package → the names in credentials.yml or endpoints.yml that mean it is used, so that it is imported as usual."""


class NotConfigured(RuntimeError):
    """A class derived from a package that was left out is used without its configuration."""


def install(configured: Iterable[str]) -> None:
    """Leave out the packages of the table that nothing in ``configured`` uses.

    ``configured`` are the channels of credentials.yml and the types of endpoints.yml. Only for the server's
    process, before anything of Rasa is imported; modules already imported stay.
    """
    names = frozenset(configured)
    spared = {package for package, users in LEFT_OUT.items() if not users & names}
    finder = StandInFinder(spared - sys.modules.keys(), lambda *called: _use(finder, *called))
    sys.meta_path.insert(0, finder)


def trust_only_logistic_regression() -> None:
    """Spare skops the walk through every module of the process that it does when it is imported.

    skops keeps a list of types that a model file may hold: all estimators of scikit-learn and all ufuncs.
    Making that list imports the whole of scikit-learn: loading the model takes 4.2 s instead of 0.2. A shorter
    list is safe: it only refuses more. Not for pipelines with SklearnIntentClassifier, whose files hold other
    types.
    """
    import numpy

    trusted = ModuleType("skops.io._trusted_types")
    kinds: Any = numpy.sctypes
    scalars = [scalar for kind in kinds.values() for scalar in kind if scalar.__module__ == "numpy"]
    vars(trusted).update(
        PRIMITIVE_TYPE_NAMES=[f"builtins.{kind.__name__}" for kind in (int, float, str, bool)],
        SKLEARN_ESTIMATOR_TYPE_NAMES=["sklearn.linear_model._logistic.LogisticRegression"],
        SCIPY_UFUNC_TYPE_NAMES=[],
        NUMPY_UFUNC_TYPE_NAMES=[],
        NUMPY_DTYPE_TYPE_NAMES=sorted({f"numpy.{scalar.__name__}" for scalar in scalars}),
    )
    sys.modules.setdefault(trusted.__name__, trusted)


def _use(finder: StandInFinder, stand_in: StandIn, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    if not stand_in.stands_alone():
        raise NotConfigured(f"{stand_in.__name__} needs {stand_in.dotted}, which nothing in the configuration names")
    root = finder.root_of(stand_in.dotted)
    if root:
        finder.release(root)
    return _real(stand_in.dotted)(*args, **kwargs)


def _real(dotted: str) -> Any:
    """What the stand-in ``dotted`` stands for, imported."""
    parts = dotted.split(".")
    module = importlib.import_module(parts[0])
    found: Any = module
    for end, part in enumerate(parts[1:], start=2):
        if not hasattr(found, part):
            importlib.import_module(".".join(parts[:end]))
        found = getattr(found, part)
    return found
