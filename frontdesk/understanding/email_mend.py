"""Corrections that follow an address: "pardon vingt-trois", "pas douze, treize", "non, un tiret", or all of it anew."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.language.mail import ENDINGS, ENDINGS_OF_A_SENTENCE
from frontdesk.understanding.email_again import restated, unstuttered
from frontdesk.understanding.email_dress import content, dressed, text_of
from frontdesk.understanding.email_local import joined
from frontdesk.understanding.email_sign import Sign
from frontdesk.understanding.email_twice import once

_DENIED_AND_MEANT = 3
"""An ending, the denial and another ending."""


def confirmed(parts: Sequence[Sign], piece: Sequence[Sign]) -> bool:
    """True when ``piece`` says again what is in ``parts``: as it is, spelled, or as "le chiffre trois fois"."""
    if _text(piece) in joined(parts):
        return True
    if [sign.kind for sign in piece[:1]] == ["digits"] and [sign.text for sign in piece[1:]] == ["fois"]:
        group = "".join(text_of(sign) for sign in parts if sign.kind == "digits")
        return len(set(group)) == 1 and len(group) == int(piece[0].text)
    return False


def _text(piece: Sequence[Sign]) -> str:
    told = once(dressed(piece))
    return joined(told) if not any(sign.kind == "doubt" for sign in told) else "?"


def as_digit(parts: Sequence[Sign], piece: Sequence[Sign]) -> list[Sign] | None:
    """``parts`` with the "oo" of "h deux o" as a digit and a letter, when ``piece`` says "h, le chiffre deux, o"."""
    for n, sign in enumerate(parts):
        if sign.kind == "letter" and sign.said == "deux" and any(one.kind == "digits" for one in piece):
            changed = [*parts[:n], sign._replace(text=f"2{sign.text[0]}", said=""), *parts[n + 1 :]]
            changed = [one for one in changed if not (one.kind == "doubt" and one.text == sign.text)]
            said = "".join(text_of(one) for one in piece)
            if said in "".join(text_of(one) for one in changed):
                return changed
    return None


def corrected(parts: Sequence[Sign], piece: Sequence[Sign]) -> list[Sign] | None:
    """``parts`` as the correction ``piece`` wants them; None when it does not say what it replaces."""
    if all(sign.kind == "digits" for sign in piece):
        return _with_digits(parts, "".join(sign.text for sign in piece))
    signs = [n for n, sign in enumerate(parts) if sign.kind == "sign"]
    if len(piece) == 1 and piece[0].kind == "sign" and len(signs) == 1:
        return [*parts[: signs[0]], piece[0], *parts[signs[0] + 1 :]]
    if any(sign.kind == "sign" for sign in piece) and len(content(piece)) > 1:
        return restated(parts, "fix", unstuttered(once(dressed(piece))))
    return None


def _with_digits(parts: Sequence[Sign], digits: str) -> list[Sign] | None:
    """``parts`` with their only number replaced by one that is as long."""
    at = [n for n, sign in enumerate(parts) if sign.kind == "digits"]
    if not at or at[-1] - at[0] != len(at) - 1 or len("".join(parts[n].text for n in at)) != len(digits):
        return None
    return [*parts[: at[0]], parts[at[0]]._replace(text=digits), *parts[at[-1] + 1 :]]


def corrected_number(parts: Sequence[Sign], signs: Sequence[Sign]) -> tuple[list[Sign], int] | None:
    """``parts`` after "(pas) douze, treize" or "(pas) tiret, point", and how many of ``signs`` that took.

    None when it is something else.
    """
    numbers = [sign.text for sign in signs[:2] if sign.kind == "digits"]
    group = "".join(sign.text for sign in parts if sign.kind == "digits")
    marks = [sign for sign in signs[:2] if sign.kind == "sign"]
    if len(marks) == 2 and [sign.text for sign in parts if sign.kind == "sign"] == [marks[0].text]:
        other = corrected(parts, marks[1:])
        return (other, 2) if other else None
    if len(numbers) < 2 or numbers[0] != group:
        return None
    changed = _with_digits(parts, numbers[1])
    return (changed, 2) if changed else None


def other_ending(domain: str, signs: Sequence[Sign]) -> str:
    """``domain`` after "point com pas point fr" or "pas point fr, point com"; empty when something else is said."""
    said = [sign for sign in signs if sign.kind not in ("pause", "fix", "lead")]
    name, _, ending = domain.rpartition(".")
    texts = [text_of(sign) for sign in said if not (sign.kind == "sign" and sign.text == ".")]
    denied = next((n for n, sign in enumerate(said) if sign.kind == "not"), -1)
    if denied < 0 or len(texts) != _DENIED_AND_MEANT or len(texts) == len(said):
        return ""
    other = texts[0] if denied else texts[2]
    old = texts[2] if denied else texts[1]
    return f"{name}.{other}" if old == ending and other in ENDINGS - ENDINGS_OF_A_SENTENCE else ""


def denies(parts: Sequence[Sign], piece: Sequence[Sign]) -> bool:
    """True when the denied ``piece`` is a part of the address that was understood: "pas douze"."""
    said = "".join(text_of(sign) for sign in piece)
    return any(sign.kind in ("word", "soft", "glued", "digits") and text_of(sign) == said for sign in parts)
