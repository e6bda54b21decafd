"""What is said after the @: a provider, as it is heard, or a domain of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.understanding.email_signs import Sign
from frontdesk.understanding.email_words import ENDINGS, ENDINGS_HEARD, HEARD_AS, PROVIDERS, REAL_NAMES
from frontdesk.understanding.tokens import fold, words

ALIKE = 85
"""Similarity, of 100, from which a word is heard as a provider."""

_ALIASES = {"".join(words(alias)): provider for provider, said in HEARD_AS.items() for alias in said.split("|")} | {
    provider: provider for provider in PROVIDERS
}


class Domain(NamedTuple):
    """``name`` in full, or empty when its ending was not said and several would do; ``length`` in signs."""

    name: str
    length: int


def read_domain(signs: Sequence[Sign]) -> Domain | None:
    """The domain at the beginning of ``signs``; None when there is nothing like one."""
    label, end = _label(signs, 0)
    if not label:
        return None
    dotted = end < len(signs) and signs[end].kind == "sign" and signs[end].text == "."
    provider = _provider(label, exact=not dotted)
    if not dotted:
        return _known(signs, provider, end)
    labels = [REAL_NAMES.get(provider, provider) if provider else label]
    while end < len(signs) and signs[end].kind == "sign" and signs[end].text == ".":
        part, after = _ending(signs, end + 1)
        if part in ENDINGS:
            labels.append(part)
            end = after
            continue
        part, after = _label(signs, end + 1)
        if not part or not (after < len(signs) and signs[after].text == "."):
            return Domain("", end) if len(labels) < 2 else Domain(".".join(labels), end)
        labels.append(part)
        end = after
    return Domain(".".join(labels), end) if len(labels) > 1 else Domain("", end)


def _known(signs: Sequence[Sign], provider: str, end: int) -> Domain | None:
    """A provider whose ending was left out."""
    if provider:
        ending = PROVIDERS[provider]
        return Domain(f"{REAL_NAMES.get(provider, provider)}.{ending}" if ending else "", end)
    for cut in range(end - 1, 0, -1):
        if shorter := _provider("".join(fold(sign.text) for sign in signs[:cut]), exact=True):
            return _known(signs, shorter, cut)
    return Domain("", end)


def _label(signs: Sequence[Sign], start: int) -> tuple[str, int]:
    """One part of a domain: words, letters, digits and hyphens up to a point or something else."""
    end = start
    while end < len(signs):
        sign = signs[end]
        if sign.kind not in ("word", "letter", "digits", "lead") and not (sign.kind == "sign" and sign.text in "-_"):
            break
        end += 1
    return "".join(fold(sign.text) for sign in signs[start:end]).strip("-_"), end


def _ending(signs: Sequence[Sign], start: int) -> tuple[str, int]:
    """ "fr", "com", "f r"; also as they are misheard."""
    if start >= len(signs):
        return "", start
    if signs[start].said in ENDINGS:
        return signs[start].said, start + 1
    spelled, end = "", start
    while end < len(signs) and signs[end].kind == "letter" and len(spelled) < 4:
        spelled += fold(signs[end].text)
        end += 1
        if spelled in ENDINGS:
            return spelled, end
    word = fold(signs[start].text)
    return ENDINGS_HEARD.get(word, word), start + 1


def _provider(label: str, exact: bool) -> str:
    """The provider that ``label`` is heard as, or an empty string."""
    if label in _ALIASES:
        return _ALIASES[label]
    if exact or len(label) < 5:
        return ""
    from rapidfuzz import fuzz, process

    best = process.extractOne(label, list(_ALIASES), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return _ALIASES[best[0]] if best else ""
