"""What is said after the @: a provider, as it is heard, or a domain of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.language.mail import (
    ENDINGS,
    ENDINGS_HEARD,
    ENDINGS_OF_A_SENTENCE,
    HEARD_AS,
    PROVIDERS,
    REAL_NAMES,
    THEIR_ENDINGS,
)
from frontdesk.understanding.email_sign import Sign
from frontdesk.understanding.email_twice import once
from frontdesk.understanding.email_words import PARTICLES
from frontdesk.understanding.tokens import fold, word_set, words

ALIKE = 85
"""Similarity, of 100, from which a word is heard as a provider."""

ALIASES = {"".join(words(alias)): provider for provider, said in HEARD_AS.items() for alias in said.split("|")} | {
    provider: provider for provider in PROVIDERS
}
_LARGE = frozenset({"gmail", "orange", "wanadoo", "free", "sfr", "laposte", "icloud", "hotmail", "outlook", "yahoo"})
_JOINTS = PARTICLES | word_set("et en sur sous au aux mon ma mes notre nos votre vos pour tout tous toutes bien")
_FINAL = frozenset({"com", "fr", "net", "org", "be", "ch"})
_LONGEST_SPELLED = 6
_MATERIAL = ("word", "soft", "letter", "digits")
_WAITING = ("pause", "aside", "lead", "fix", "not", "glue", "remark", "doubt")


class Domain(NamedTuple):
    """``name`` in full, or empty when its ending was not said and several would do; ``length`` in signs."""

    name: str
    length: int


def read_domain(signs: Sequence[Sign]) -> Domain | None:
    """The domain at the beginning of ``signs``, past digressions; None when there is nothing like one."""
    start = _begin(signs)
    found = _read(signs[start:])
    if found is None:
        return None
    return Domain(found.name, found.length + start)


def _begin(signs: Sequence[Sign]) -> int:
    """Where the domain begins: the last words before the first point, when others were said before them."""
    start = 0
    while start < len(signs) and signs[start].kind in _WAITING:
        start += 1
    dot = next((n for n in range(start, len(signs)) if _is_dot(signs, n)), len(signs))
    if dot == len(signs):
        return start
    last = begin = start
    for n in range(start, dot):
        if signs[n].kind in _WAITING and signs[n].kind != "glue":
            begin = n + 1
        elif begin == n:
            last = n
    first = _text(signs, start)
    between = [sign.kind for sign in signs[start:last]]
    replaced = "fix" in between or ("not" in between and _text(signs, last) in ALIASES)
    known = first in ALIASES and last > start and not replaced
    return start if known else last


def _text(signs: Sequence[Sign], start: int) -> str:
    end = start
    while end < len(signs) and signs[end].kind in _MATERIAL:
        end += 1
    return "".join(fold(sign.text) for sign in signs[start:end])


def _read(signs: Sequence[Sign]) -> Domain | None:
    label, end = _label(signs, 0)
    if not label:
        return None
    dot = end
    while dot < len(signs) and signs[dot].kind in _WAITING:
        dot += 1
    dotted = _is_dot(signs, dot)
    if dotted and label not in ALIASES and (inner := _inner(signs[:end])) is not None:
        label = inner
        if not label:
            return Domain("", end)
    if dotted and _in_a_sentence(signs[:end]):
        return Domain("", end)
    spelled = all(sign.kind == "letter" for sign in signs[:end])
    provider = _spelled(label) if spelled else _provider(label, exact=not dotted)
    if not dotted:
        return _known(signs, provider, end)
    end = dot
    labels = [label]
    while _is_dot(signs, end):
        part, after = _ending(signs, end + 1)
        if part in ENDINGS_OF_A_SENTENCE and (labels[0] in ALIASES or _goes_on(signs, after)):
            return Domain("", end)
        if len(labels) > 1 and (part == labels[-1] or (provider and labels[0] in ALIASES and labels[1] in _FINAL)):
            break  # "gmail point fr, point com pas point fr"
        if part in ENDINGS:
            labels.append(part)
            end = after
            continue
        part, after = _label(signs, end + 1)
        if not part or not _is_dot(signs, after):
            return Domain("", end)
        labels.append(part)
        end = after
    return Domain(_named(labels, provider), end) if len(labels) > 1 else Domain("", end)


def _in_a_sentence(label: Sequence[Sign]) -> bool:
    """True when small words stand in a domain that are in none: "un truc bizarre agrinet"."""
    glued = any(sign.kind == "glue" for sign in label)
    return not glued and len(label) > 1 and any(sign.kind == "soft" and sign.text not in _JOINTS for sign in label)


def _inner(signs: Sequence[Sign]) -> str | None:
    """A provider behind other words: it alone when they mean nothing, empty when they may; else None."""
    for n in range(1, len(signs)):
        rest = "".join(fold(sign.text) for sign in signs[n:])
        if rest in ALIASES and ALIASES[rest] in _LARGE and all(sign.kind in ("word", "soft") for sign in signs[:n]):
            return rest if all(sign.kind == "soft" for sign in signs[:n]) else ""
    return None


def _named(labels: list[str], provider: str) -> str:
    """The domain, the provider's true name in it; a likeness alone is none when the ending is not its own."""
    ending = ".".join(labels[1:])
    known = provider and (labels[0] in ALIASES or ending in THEIR_ENDINGS.get(provider, PROVIDERS[provider]).split())
    return f"{REAL_NAMES.get(provider, provider) if known else labels[0]}.{ending}"


def _goes_on(signs: Sequence[Sign], n: int) -> bool:
    return n < len(signs) and signs[n].kind in (*_MATERIAL, "aside")


def _is_dot(signs: Sequence[Sign], n: int) -> bool:
    return n < len(signs) and signs[n].kind == "sign" and signs[n].text == "."


def _known(signs: Sequence[Sign], provider: str, end: int) -> Domain | None:
    """A provider whose ending was left out."""
    if provider:
        ending = PROVIDERS[provider]
        return Domain(f"{REAL_NAMES.get(provider, provider)}.{ending}" if ending else "", end)
    for cut in range(end - 1, 0, -1):
        if shorter := _provider("".join(fold(sign.text) for sign in signs[:cut]), exact=True):
            ending, end = _ending(signs, cut)
            if ending in THEIR_ENDINGS.get(shorter, PROVIDERS[shorter]).split():
                return Domain(f"{REAL_NAMES.get(shorter, shorter)}.{ending}", end)
            return _known(signs, shorter, cut)
    return Domain("", end)


def _label(signs: Sequence[Sign], start: int) -> tuple[str, int]:
    """One part of a domain: words, letters, digits and hyphens up to a point or something else."""
    end = start
    while end < len(signs):
        sign = signs[end]
        hyphen = sign.kind == "sign" and sign.text in "-_"
        noun = sign.kind == "lead" and end < start + 2 and sign.said in ("mail", "internet", "contact", "pro", "email")
        if not hyphen and not noun and sign.kind not in (*_MATERIAL, "glue"):
            break
        end += 1
    parts = once([sign for sign in signs[start:end] if sign.kind != "glue"])
    if any(sign.kind == "doubt" for sign in parts):
        return "", end
    if len(parts) > 1 and parts[0].kind == "word" and all(sign.kind == "letter" for sign in parts[1:]):
        spelled = "".join(fold(sign.text) for sign in parts[1:])
        if spelled == parts[0].text:
            return spelled, end  # "gmail, g m a i l"
    return "".join(fold(sign.text) for sign in parts).strip("-_"), end


def _ending(signs: Sequence[Sign], start: int) -> tuple[str, int]:
    """ "fr", "com", "f r"; also as they are misheard."""
    while start < len(signs) and signs[start].kind == "pause":
        start += 1
    if start >= len(signs):
        return "", start
    if signs[start].said in ENDINGS:
        return signs[start].said, start + 1
    row = start
    while row < len(signs) and signs[row].kind == "letter" and row < start + _LONGEST_SPELLED:
        row += 1
    for end in range(row, start, -1):
        spelled = "".join(fold(sign.text) for sign in signs[start:end])
        if spelled in ENDINGS:
            return spelled, end
    word = fold(signs[start].said or signs[start].text)
    return ENDINGS_HEARD.get(word, word), start + 1


def _spelled(label: str) -> str:
    """The provider with exactly these letters: a spelling is not misheard."""
    return label if label in PROVIDERS and label not in REAL_NAMES else ""


def _provider(label: str, exact: bool) -> str:
    """The provider that ``label`` is heard as, or an empty string."""
    if label in ALIASES:
        return ALIASES[label]
    if exact or len(label) < 5:
        return ""
    from rapidfuzz import fuzz, process

    best = process.extractOne(label, list(ALIASES), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return ALIASES[best[0]] if best else ""
