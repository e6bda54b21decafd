"""Reading ``data/faq/*.yml``: top key ``faq:``, a list of entries."""
from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from frontdesk.faq_entry import FaqEntry

_ID = re.compile(r"FAQ_[A-Z0-9_]+")
_TEXTS = ("id", "question", "answer")
_LISTS = ("wordings", "key_phrases")


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Five times as fast where libyaml is there."""


class FaqFileError(ValueError):
    """The file can't be used; one line for each problem, in French, naming file and entry."""


def read_faq(path: Path) -> list[FaqEntry]:
    """The entries of ``path``, in its order.

    Each has ``id`` (``FAQ_`` and capitals), ``question``, ``answer``, ``wordings`` (one at least) and, if
    wanted, ``key_phrases``. Raises ``FaqFileError``.
    """
    entries = _entries(path)
    problems: list[str] = []
    seen: set[str] = set()
    for number, entry in enumerate(entries, start=1):
        label, found = _problems(number, entry)
        if label in seen:
            found.append("cet identifiant est déjà pris plus haut")
        seen.add(label)
        problems += [f"{path}, {label} : {problem}" for problem in found]
    if problems:
        raise FaqFileError("\n".join(problems))
    return [
        FaqEntry(
            faq_id=entry["id"],
            question=entry["question"].strip(),
            answer=entry["answer"].strip(),
            wordings=tuple(entry["wordings"]),
            key_phrases=tuple(entry.get("key_phrases") or ()),
        )
        for entry in entries
    ]


def _entries(path: Path) -> list[Any]:
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 — a safe loader, in C
    except OSError as error:
        raise FaqFileError(f"{path} : ne peut pas être lu ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise FaqFileError(f"{path} : n'est pas en UTF-8") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f", ligne {mark.line + 1}" if mark else ""
        raise FaqFileError(f"{path}{where} : n'est pas du YAML valable") from error
    entries = content.get("faq") if isinstance(content, dict) else None
    if not isinstance(entries, list):
        raise FaqFileError(f"{path} : la clé « faq » avec une liste de réponses manque")
    return entries


def _problems(number: int, entry: Any) -> tuple[str, list[str]]:
    """How the entry is called in a message, and all that is wrong with it."""
    label = f"entrée n° {number}"
    if not isinstance(entry, dict):
        return label, ["doit avoir les clés id, question, answer, wordings, key_phrases"]
    found = [f"la clé « {key} » est inconnue" for key in entry if key not in _TEXTS + _LISTS]
    found += [f"« {key} » doit être un texte" for key in _TEXTS if not _is_text(entry.get(key))]
    found += [f"« {key} » doit être une liste de textes" for key in _LISTS if not _are_texts(entry.get(key))]
    if not entry.get("wordings"):
        found.append("« wordings » doit avoir au moins une phrase")
    if not _is_text(entry.get("id")):
        return label, found
    if not _ID.fullmatch(entry["id"]):
        found.append("« id » s'écrit FAQ_ puis des majuscules, comme FAQ_HORAIRES")
    return str(entry["id"]), found


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _are_texts(value: Any) -> bool:
    return value is None or (isinstance(value, list) and all(_is_text(one) for one in value))
