"""Rasa without TensorFlow: a stand-in for its imports, and a refusal for the components that would use it.

Rasa imports TensorFlow at every start for the base classes of six components that this desk does not use
(docs/adr/0002-sans-tensorflow.md). The stand-in engages only where TensorFlow is not installed.
"""
from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import yaml

from accueil.exits import WrongSetup
from accueil.stand_ins import StandIn, StandInFinder

PACKAGES = ("tensorflow", "keras", "tensorflow_hub", "tensorflow_text", "tensorflow_addons")

COMPONENTS = frozenset(
    {
        "ConveRTFeaturizer",
        "DIETClassifier",
        "LanguageModelFeaturizer",
        "ResponseSelector",
        "TEDPolicy",
        "UnexpecTEDIntentPolicy",
    }
)
"""The components of Rasa 3.6.21 whose modules import TensorFlow."""

WAY_BACK = "docs/adr/0002-sans-tensorflow.md"


class TensorFlowMissing(WrongSetup):
    """Something asked for TensorFlow, which is not installed; the message is one French sentence."""


def install() -> None:
    """Let ``rasa`` be imported; does nothing where TensorFlow is installed, and nothing the second time."""
    if tensorflow_installed() or any(_is_ours(finder) for finder in sys.meta_path):
        return
    sys.meta_path.append(StandInFinder(PACKAGES, _used))


def tensorflow_installed() -> bool:
    """Whether the real package can be imported."""
    found = find_spec("tensorflow")
    return found is not None and not _is_ours(found.loader)


def check_config(config: Path) -> None:
    """Raise ``TensorFlowMissing`` when ``config`` (a Rasa ``config.yml``) names a component that can't work."""
    missing = [] if tensorflow_installed() else sorted(COMPONENTS & component_names(config))
    if missing:
        verb = "a" if len(missing) == 1 else "ont"
        raise TensorFlowMissing(
            f"{config} demande {', '.join(missing)}, qui {verb} besoin de TensorFlow, absent de cette installation : "
            f"{WAY_BACK} dit comment le remettre."
        )


def component_names(config: Path) -> frozenset[str]:
    """Short names of the pipeline's components and policies in ``config``; empty when it can't be read."""
    try:
        content = yaml.safe_load(config.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        return frozenset()  # said better by whoever reads the file for its content
    parts = [*(content.get("pipeline") or []), *(content.get("policies") or [])] if isinstance(content, dict) else []
    names = [part.get("name", "") if isinstance(part, dict) else part for part in parts]
    return frozenset(str(name).rpartition(".")[2] for name in names)


def _is_ours(finder: object) -> bool:
    return isinstance(finder, StandInFinder) and "tensorflow" in finder.roots


def _used(stand_in: StandIn, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    if len(args) == 1 and not kwargs and callable(args[0]):
        return args[0]  # a decorator such as @tf.function leaves what it decorates as it is
    raise TensorFlowMissing(
        f"{stand_in.__name__} a besoin de TensorFlow, absent de cette installation : "
        f"{WAY_BACK} dit comment le remettre."
    )
