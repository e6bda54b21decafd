"""E-mail addresses as they are dictated or typed, or what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from frontdesk.understanding.email_domain import read_domain
from frontdesk.understanding.email_signs import Sign, read_signs
from frontdesk.understanding.email_words import DECLINED, FIXES
from frontdesk.understanding.lexicon import HESITATIONS
from frontdesk.understanding.phrases import strip_phrases
from frontdesk.understanding.result import Hearing, NotUnderstood, Understood
from frontdesk.understanding.tokens import fold, tokenize

PROBLEMS = ("nothing", "incomplete", "invalid", "ambiguous", "refused")
"""``incomplete``: the @, what stands before it or the end of the domain is missing. ``ambiguous``: words that may
or may not belong to the address, or two addresses. ``refused``: the caller has none or will not give it."""

MOST_WORDS = 3
"""Whole words in a row that are still believed to be one part of an address."""


_TYPED = re.compile(r"[\w.%+'-]+@[\w-]+(?:\.[\w-]+)+")


def hear_email(text: str) -> Hearing[str]:
    """The address in ``text``, in lower case; its syntax is checked, not that it exists."""
    typed = _TYPED.findall(text)
    if len(typed) == 1 and not _goes_on(text[: text.index(typed[0])]):
        return _checked(typed[0])
    tokens = strip_phrases(tokenize(text), HESITATIONS)
    signs = _believed(read_signs(tokens))
    ats = [n for n, sign in enumerate(signs) if sign.kind == "@"]
    if not ats:
        if len(strip_phrases(tokens, DECLINED)) < len(tokens):
            return NotUnderstood("refused")
        return NotUnderstood("incomplete" if _like_an_address(signs) else "nothing")
    heard: list[Hearing[str]] = []
    start = 0
    for n, at in enumerate(ats):
        limit = ats[n + 1] if n + 1 < len(ats) else len(signs)
        address, start = _address(signs, start, at, limit)
        heard.append(address)
    values = list(dict.fromkeys(found.value for found in heard if isinstance(found, Understood)))
    if len(values) == 1:
        return Understood(values[0])
    if not values:
        return heard[-1]
    corrected = len(strip_phrases(tokens, FIXES)) < len(tokens)
    return Understood(values[-1]) if corrected and isinstance(heard[-1], Understood) else NotUnderstood("ambiguous")


def _goes_on(before: str) -> bool:
    """True when what stands before a typed address belongs to it: "jean point dupont@orange.fr"."""
    signs = read_signs(tokenize(before))
    return bool(signs) and signs[-1].kind in ("sign", "letter", "digits")


def _believed(signs: list[Sign]) -> list[Sign]:
    """A "chez" is the @ only where nothing else is and a domain follows."""
    strong = any(sign.kind == "@" and not sign.weak for sign in signs)
    kept: list[Sign] = []
    for n, sign in enumerate(signs):
        if sign.kind == "@" and sign.weak and (strong or read_domain(signs[n + 1 :]) is None):
            kept.append(Sign("word", fold(sign.text), sign.at))
        else:
            kept.append(sign)
    return kept


def _like_an_address(signs: Sequence[Sign]) -> bool:
    """True when a provider or an ending was named: only the @ is missing."""
    dots = [n for n, sign in enumerate(signs) if sign.kind == "sign" and sign.text == "."]
    return any(n and read_domain(signs[n - 1 :]) is not None for n in dots)


def _address(signs: Sequence[Sign], start: int, at: int, limit: int) -> tuple[Hearing[str], int]:
    """The address around the @ at ``at``, and where the search for the next one begins."""
    domain = read_domain(signs[at + 1 : limit])
    if domain is None:
        return NotUnderstood("incomplete"), at + 1
    end = at + 1 + domain.length
    local = _local(signs[start:at])
    if isinstance(local, NotUnderstood):
        return local, end
    if not domain.name:
        return NotUnderstood("incomplete"), end
    return _checked(f"{local}@{domain.name}"), end


def _local(signs: Sequence[Sign]) -> str | NotUnderstood:
    """What stands before the @, from the last word that leads in to it."""
    leads = [n for n, sign in enumerate(signs[:-1]) if sign.kind == "lead" and not _within(signs, n)]
    own = _unspelled(list(signs[leads[-1] + 1 :] if leads else signs))
    if not own:
        return NotUnderstood("incomplete")
    row = longest = 0
    for sign in own:
        row = row + 1 if sign.kind in ("word", "lead") else 0
        longest = max(longest, row)
    if longest > MOST_WORDS or any(sign.kind == "doubt" for sign in own):
        return NotUnderstood("ambiguous")
    return "".join(sign.text for sign in own)


def _within(signs: Sequence[Sign], n: int) -> bool:
    """True for a word next to a sign of an address: the "pro" of "dupont point pro"."""
    return signs[n + 1].kind == "sign" or (n > 0 and signs[n - 1].kind == "sign" and signs[n - 1].text != "+")


def _unspelled(signs: list[Sign]) -> list[Sign]:
    """The signs without a word that is spelled right after it: "dupont d u p o n t"."""
    kept: list[Sign] = []
    at = 0
    while at < len(signs):
        end = at + 1
        while end < len(signs) and signs[end].kind == "letter":
            end += 1
        spelled = "".join(fold(sign.text) for sign in signs[at + 1 : end])
        if not (signs[at].kind == "word" and len(spelled) > 2 and _same(signs[at].text, spelled)):
            kept.append(signs[at])
        at += 1
    return kept


def _same(word: str, spelled: str) -> bool:
    return word == spelled or (word[0] == spelled[0] and abs(len(word) - len(spelled)) <= 1 and word[:3] == spelled[:3])


def _checked(address: str) -> Hearing[str]:
    import email_validator  # loaded when the first address is heard, never by the Rasa server

    try:
        checked = email_validator.validate_email(fold(address), check_deliverability=False)
    except email_validator.EmailNotValidError:
        return NotUnderstood("invalid")
    return Understood(checked.normalized.lower())
