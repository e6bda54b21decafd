"""What a right reply looks like: the domain's texts as regular expressions. Pure, but for ``read_responses``."""
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import yaml

Responses = Mapping[str, Sequence[str]]
"""Name of a response → the texts of all its variants."""

_VARIABLE = re.compile(r"\{\w+\}")


def read_responses(project: Path) -> Responses:
    """The responses of ``domain.yml`` and ``domain/`` in ``project``."""
    found: dict[str, list[str]] = {}
    for path in [project / "domain.yml", *sorted((project / "domain").rglob("*.yml"))]:
        content = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        for name, variants in (content.get("responses") or {}).items():
            found[name] = [str(variant["text"]) for variant in variants if variant.get("text")]
    return found


def read_answers(project: Path) -> Mapping[str, str]:
    """Id → text of the answers that ``project`` serves when nobody chose others."""
    path = project / "data" / "faq" / "cabinet.yml"
    entries: list[Mapping[str, str]] = yaml.safe_load(path.read_text(encoding="utf-8"))["faq"]
    return {str(entry["id"]): str(entry["answer"]) for entry in entries}


def one_line(text: str) -> str:
    """``text`` with every run of white space as one space."""
    return " ".join(text.split())


def reply_pattern(responses: Responses, names: Iterable[str]) -> re.Pattern[str]:
    """Matches a whole reply (``one_line``) that says the responses ``names`` in order, in any of their variants.

    Both sides choose variants for channels of different names, so a variant does not have to be the channel's
    own; another response, one more or one less does not match. Raises ``KeyError`` for an unknown name.
    """
    parts = ["(?:" + "|".join(_text_pattern(text) for text in responses[name]) + ")" for name in names]
    return re.compile(" ".join(parts))


def _text_pattern(text: str) -> str:
    fixed = [re.escape(piece) for piece in _VARIABLE.split(one_line(text))]
    return ".+?".join(fixed)
