"""What is said after an address: "non pardon point fr", "dumas, d u m a s", "avec deux n", "tout attaché"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from frontdesk.language.mail import ENDINGS, ENDINGS_OF_A_SENTENCE, PROVIDERS
from frontdesk.understanding.email_confirm import confirms
from frontdesk.understanding.email_domain import ALIASES, read_domain
from frontdesk.understanding.email_dress import ALIKE, FEWEST, near, spelled_anew, text_of, with_remark
from frontdesk.understanding.email_local import joined
from frontdesk.understanding.email_mend import as_digit, confirmed, corrected, corrected_number, denies, other_ending
from frontdesk.understanding.email_sign import BOUNDARIES, Sign

_WORDS = ("word", "soft")
_DOUBT = Sign("doubt", "", -1)
_SHORT_ENDING = 4
_SPELLED = -2
"""In the place of the part that was named: it is no single one, as letters are."""

_ENDINGS = ENDINGS - ENDINGS_OF_A_SENTENCE
_ALTERNATIVES = ENDINGS.union(PROVIDERS)
_UNSURE_SIGNS = frozenset({"+"})
_SAID_OTHERWISE = frozenset({"plus", "moins", "trait", "points", "dot", "tire", "tirer", "tirait"})


class Address:
    """An address while it is talked about: the parts before the @ and the domain."""

    def __init__(self, parts: list[Sign], domain: str) -> None:
        self.parts = parts
        self.domain = domain

    @property
    def text(self) -> str:
        """The address, or an empty string when something about it is in doubt."""
        if any(sign.kind == "doubt" for sign in self.parts) or not self.domain:
            return ""
        return f"{joined(self.parts)}@{self.domain}"


def follow(address: Address, signs: Sequence[Sign]) -> Address:
    """``address`` as what is said after it wants it; in doubt when that cannot be told."""
    if address.text and confirms(address.parts, address.domain, signs):
        return address
    if swapped := other_ending(address.domain, signs):
        return Address(address.parts, swapped)
    fixed = denied = other = wrong = changed = False
    named = -1
    at = 0
    while at < len(signs):
        sign = signs[at]
        if sign.kind in BOUNDARIES:
            fixed = fixed or sign.kind == "fix"
            other = sign.text == "ou" or (other and sign.kind == "pause")
            denied = sign.kind == "not" or (denied and sign.kind == "pause")
            at += 1
            continue
        if (fixed or denied) and (number := corrected_number(address.parts, signs[at:])):
            address, wrong = Address(number[0], address.domain), False
            at += number[1]
            denied = False
            continue
        if denied:
            end = at
            while end < len(signs) and signs[end].kind not in BOUNDARIES and signs[end].remark is None:
                end += 1
            nothing = (
                fixed and not changed and all(one.kind == "sign" for one in signs[at:end])
            )  # "non, pas un point": which, then?
            said = nothing or denies(address.parts, signs[at:end])
            wrong, fixed = wrong or said, fixed or said
            at = max(end, at + 1)
            continue
        end = at + 1
        while end < len(signs) and not _ends(signs[end - 1], signs[end]):
            end += 1
        if sign.remark is not None:
            address = Address(_remarked(address.parts, sign, named), address.domain)
            end = at + 1
        elif sign.kind == "doubt" and sign.text.startswith(("en deux", "separe")) and not _is_joined(address.parts):
            address = Address([*address.parts, _DOUBT], address.domain)
        elif sign.kind not in ("glue", "doubt"):
            piece = [one for one in signs[at:end] if one.kind not in ("glue", "doubt")]
            if _written_out(address.parts, signs[at:end]):
                address = Address([*address.parts, _DOUBT], address.domain)
            before = address.text
            late = any(one.kind == "fix" for one in signs[end:]) and all(one.kind in BOUNDARIES for one in signs[end:])
            address, named = _told(address, piece, fixed or late)  # "treize, pardon"
            changed = changed or address.text != before
            wrong = wrong and not changed
            if other and piece[0].text in _ALTERNATIVES:  # "orange ou free, je ne sais plus"
                address = Address([*address.parts, _DOUBT], address.domain)
        at = end
    return Address([*address.parts, _DOUBT], address.domain) if wrong else address


def _written_out(parts: Sequence[Sign], signs: Sequence[Sign]) -> bool:
    """True for "neuf en lettres" of digits before the @."""
    said = {
        one.text for one, other in pairwise(signs) if one.kind == "digits" and other.kind == "doubt" and not other.text
    }
    return any(part.kind == "digits" and part.text in said for part in parts)


def _is_joined(parts: Sequence[Sign]) -> bool:
    return any(sign.kind == "sign" for sign in parts)


def _ends(last: Sign, sign: Sign) -> bool:
    """True where another piece of talk begins: after words, at a remark, after a spelling."""
    return sign.kind in BOUNDARIES or sign.remark is not None or (last.kind == "letter" and sign.kind in _WORDS)


def _remarked(parts: list[Sign], sign: Sign, named: int) -> list[Sign]:
    """The parts after a remark on the word that was just named, on the only one, or on one that it fits."""
    remark = sign.remark
    if remark is None:
        return parts
    words = [n for n, part in enumerate(parts) if part.kind in ("word", "glued")]
    if remark.sign:
        return with_remark(parts, remark)
    if remark.times == 0 and not any(remark.letter in text_of(parts[n]) for n in words):
        return parts
    if sign.text:
        named = next((n for n in words if text_of(parts[n]) == sign.text), -1)
    only = len(words) == 1 and not sign.text and named != _SPELLED
    target = named if named >= 0 else words[0] if only else -1
    if target >= 0:
        return [*with_remark(parts[: target + 1], remark), *parts[target + 1 :]]
    wanted = remark.letter * max(remark.times, 1)
    return parts if remark.times and any(wanted in text_of(parts[n]) for n in words) else [*parts, _DOUBT]


def _told(address: Address, piece: list[Sign], fixed: bool) -> tuple[Address, int]:
    """The address after one piece of talk, and which of its parts the piece named last."""
    parts, domain = address.parts, address.domain
    if fixed and (changed := _other_domain(domain, piece)):
        return Address(parts, changed), -1
    if confirmed(parts, piece):
        return address, next((n for n, part in enumerate(parts) if text_of(part) == joined(piece)), _SPELLED)
    if (changed_parts := as_digit(parts, piece) or (corrected(parts, piece) if fixed else None)) is not None:
        return Address(changed_parts, domain), -1
    provider = ALIASES.get(text_of(piece[0])) if len(piece) == 1 else None
    if fixed and provider and not domain.startswith(f"{provider}."):
        return Address([*parts, _DOUBT], domain), -1  # "non, hotmail"
    letters = "".join(text_of(sign) for sign in piece if sign.kind == "letter")
    if len(letters) >= FEWEST:
        return Address(_spelled(parts, piece), domain), -1
    said = "".join(text_of(sign) for sign in piece)
    whole = joined(parts) + "@" + domain
    if said and said in whole:
        return address, next((n for n, part in enumerate(parts) if text_of(part) == said), -1)
    if fixed and len(piece) == 1 and piece[0].kind == "word" and (mended := _mended(parts, piece[0])):
        return Address(mended, domain), -1
    unheard = any(sign.kind == "letter" for sign in piece) and len(piece) <= FEWEST  # "dupré, e z"
    signs = [s for s in piece if s.kind == "sign" and s.text not in _UNSURE_SIGNS and s.said not in _SAID_OTHERWISE]
    if signs or unheard or (fixed and _resembles(parts, piece)):
        return Address([*parts, _DOUBT], domain), -1
    last = [n for n, part in enumerate(parts) if part.kind == "word" and part.text == piece[-1].text]
    return address, last[-1] if last else -1


def _other_domain(domain: str, piece: list[Sign]) -> str:
    """The domain when ``piece`` corrects it or its ending; an empty string when it does not."""
    if piece[0].kind == "sign" and piece[0].text == ".":
        found = read_domain([Sign("word", "x", -1), *piece])
        return domain.split(".", maxsplit=1)[0] + found.name[1:] if found and found.name.startswith("x.") else ""
    if piece[0].text in _ENDINGS and len(piece) == 1 and len(piece[0].text) <= _SHORT_ENDING:
        return f"{domain.split('.', maxsplit=1)[0]}.{piece[0].text}"
    if piece[0].text in ENDINGS and len(piece) > 1 and piece[1].text == ".":
        return _other_domain(domain, piece[1:])  # "non fr, point fr"
    found = read_domain(piece)
    if found is None or not found.name or found.length < len(piece):
        return ""
    return found.name if found.name.split(".")[0] in PROVIDERS or piece[-1].kind in ("word", "letter") else ""


def _spelled(parts: list[Sign], piece: list[Sign]) -> list[Sign]:
    """The parts, one of them as it is spelled in ``piece``."""
    row = [sign for sign in piece if sign.kind == "letter"]
    spelling = "".join(text_of(sign) for sign in row)
    if spelling in joined(parts) or spelling in "".join(text_of(part) for part in parts if part.kind != "sign"):
        return parts
    for end in range(len(parts), 0, -1):
        if parts[end - 1].kind in ("word", "glued") and near(text_of(parts[end - 1]), spelling, ALIKE):
            anew = spelled_anew(parts[end - 1 : end], row)
            return [*parts[: end - 1], *anew, *parts[end:]] if anew else [*parts, _DOUBT]
    return [*parts, _DOUBT]


def _mended(parts: list[Sign], word: Sign) -> list[Sign] | None:
    """The parts with the only one that sounds like a corrected word replaced by it."""
    alike = [n for n, part in enumerate(parts) if part.kind in ("word", "glued") and near(text_of(part), word.text, 75)]
    if len(alike) != 1:
        return None
    return [*parts[: alike[0]], word, *parts[alike[0] + 1 :]]


def _resembles(parts: list[Sign], piece: list[Sign]) -> bool:
    """True when a word, letters or digits of a correction may stand for something in the address."""
    if any(sign.kind in ("digits", "letter") for sign in piece):
        return True
    words = [text_of(part) for part in parts if part.kind in ("word", "glued")]
    return any(sign.kind == "word" and near(text_of(sign), word, ALIKE - 10) for sign in piece for word in words)
