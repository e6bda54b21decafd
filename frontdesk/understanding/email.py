"""E-mail addresses as they are dictated or typed, or what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from frontdesk.language.mail import PROVIDERS
from frontdesk.understanding.email_at import with_at
from frontdesk.understanding.email_denied import denied_until
from frontdesk.understanding.email_domain import read_domain
from frontdesk.understanding.email_local import local_parts
from frontdesk.understanding.email_noise import silenced
from frontdesk.understanding.email_sane import is_sane
from frontdesk.understanding.email_sign import Sign
from frontdesk.understanding.email_signs import read_signs
from frontdesk.understanding.email_sound import with_heard_at
from frontdesk.understanding.email_tail import Address, follow
from frontdesk.understanding.email_words import DECLINED
from frontdesk.understanding.lexicon import HESITATIONS
from frontdesk.understanding.name_family import SURNAMES
from frontdesk.understanding.name_first import FIRST_NAMES
from frontdesk.understanding.phrases import strip_phrases
from frontdesk.understanding.result import Hearing, NotUnderstood, Understood
from frontdesk.understanding.tokens import Token, fold, tokenize, words

PROBLEMS = ("nothing", "incomplete", "invalid", "ambiguous", "refused")
"""``incomplete``: the @, what stands before it or the end of the domain is missing. ``ambiguous``: words that may
or may not belong to the address, or two addresses. ``refused``: the caller has none or will not give it."""

_TYPED = re.compile(r"[\w.%+'-]+@[\w-]+(?:\.[\w-]+)+")
_AMBIGUOUS = NotUnderstood("ambiguous")


def hear_email(text: str) -> Hearing[str]:
    """The address in ``text``, in lower case; its syntax is checked, not that it exists."""
    text = silenced(text)
    typed = _TYPED.findall(text)
    if len(typed) == 1 and not _goes_on(text[: text.index(typed[0])]):
        return _written(text, typed[0])
    tokens = with_heard_at(tokenize(text))
    signs = with_at(_believed(read_signs(tokens)))
    ats = [n for n, sign in enumerate(signs) if sign.kind == "@"]
    if ats:
        return _addresses(signs, ats, tokens)
    bare = strip_phrases(tokens, HESITATIONS)
    if len(strip_phrases(bare, DECLINED)) < len(bare):
        return NotUnderstood("refused")
    return NotUnderstood("incomplete" if _like_an_address(signs) else "nothing")


def _goes_on(before: str) -> bool:
    """True when what stands before a typed address belongs to it: "jean point dupont@orange.fr"."""
    tokens = tokenize(before)
    signs = read_signs(tokens)
    if not signs or tokens[-1].text in ("c", "g"):  # "c'est" and "j'ai" as they are typed
        return False
    return signs[-1].kind in ("sign", "letter", "digits")


def _written(text: str, typed: str) -> Hearing[str]:
    """A typed address, and what is typed around it."""
    start = text.index(typed)
    before, local = text[:start], fold(typed.partition("@")[0])
    last = words(before)[-1:]
    name = bool(last) and last[0] in FIRST_NAMES | SURNAMES and last[0] not in local
    if name and before.endswith(" ") and (before.rstrip()[-1:].isalpha() or before.rstrip()[-1:] in "._-"):
        return _AMBIGUOUS  # "sophie martin@…": the transcriber's blank, or a name and then the address
    parts = [Sign("word" if part.isalpha() else "sign", part, -1) for part in re.findall(r"[a-z]+|[^a-z]+", local)]
    rest = text[start + len(typed) :]
    if denied_until(tokenize(before), tokenize(rest)) is not None:
        return _AMBIGUOUS
    told = follow(Address(parts, fold(typed.partition("@")[2])), read_signs(tokenize("x" + rest))[1:])
    return _checked(told.text) if told.text else _AMBIGUOUS


def _believed(signs: list[Sign]) -> list[Sign]:
    """A "chez" is the @ only where nothing else is and a domain follows."""
    strong = any(sign.kind == "@" and not sign.weak for sign in signs)

    def is_at(n: int) -> bool:
        after_material = n > 0 and signs[n - 1].kind in ("word", "letter", "digits", "glue", "remark", "pause")
        return not strong and after_material and read_domain(signs[n + 1 :]) is not None

    believed = [
        sign._replace(kind="aside") if sign.kind == "@" and sign.weak and not is_at(n) else sign
        for n, sign in enumerate(signs)
    ]
    return [
        sign._replace(kind="aside") if n and _customer(believed[n - 1], sign) else sign
        for n, sign in enumerate(believed)
    ]


def _customer(before: Sign, sign: Sign) -> bool:
    """True for the provider of "je suis chez sfr"."""
    return before.kind == "aside" and before.weak and sign.text in PROVIDERS


def _like_an_address(signs: Sequence[Sign]) -> bool:
    """True when a provider or an ending was named: only the @ is missing."""
    dots = [n for n, sign in enumerate(signs) if sign.kind == "sign" and sign.text == "."]
    return any(n and read_domain(signs[n - 1 :]) is not None for n in dots)


def _addresses(signs: Sequence[Sign], ats: Sequence[int], tokens: Sequence[Token]) -> Hearing[str]:
    """The one address that is meant by all that is said around the @s."""
    heard: list[Address | NotUnderstood] = []
    start = 0
    denied = False
    for n, at in enumerate(ats):
        limit = ats[n + 1] if n + 1 < len(ats) else len(signs)
        domain = read_domain(signs[at + 1 : limit])
        if n + 1 < len(ats) and not (domain and domain.name):
            cut = next((m for m in range(at + 1, limit) if signs[m].kind in ("fix", "not")), at + 1)
            domain = read_domain(signs[at + 1 : cut])  # "arobase free non pas free c'est … arobase …"
        end = at + 1 + (domain.length if domain else 0)
        between = signs[start:at]
        fixed = bool(n) and any(sign.kind == "fix" for sign in between)
        parts = local_parts(between, any(sign.kind == "glue" for sign in signs[end:limit]))
        last = heard[-1] if heard else None
        before = tokens[_token(signs, start, tokens) : signs[at].at]
        after = tokens[_token(signs, end, tokens) : _token(signs, limit, tokens)]
        start = end
        gone = denied_until(before, after) if domain else None
        if gone is not None:
            denied = True
            said = _token(signs, end, tokens) + gone
            start = next((n for n in range(end, limit) if signs[n].at >= said), limit)
            continue
        if len(ats) > 1 and parts and all(sign.kind == "doubt" for sign in parts):
            denied = True  # "pas jean point …, mais …"
            if fixed:
                heard.clear()
            continue
        if fixed and not parts and isinstance(last, Address) and domain and domain.name:
            heard[-1] = Address(last.parts, domain.name)  # "non pardon, arobase free point fr"
        elif not parts or domain is None or not domain.name:
            heard.append(NotUnderstood("incomplete"))
        else:
            if fixed or (heard and isinstance(last, NotUnderstood)):
                heard.clear()
            heard.append(Address(parts, domain.name))
    return _one(heard, signs[start:]) if heard or not denied else _AMBIGUOUS


def _token(signs: Sequence[Sign], n: int, tokens: Sequence[Token]) -> int:
    """The token from which the sign ``n`` was read."""
    return signs[n].at if n < len(signs) else len(tokens)


def _one(heard: Sequence[Address | NotUnderstood], rest: Sequence[Sign]) -> Hearing[str]:
    """The only address among those heard, as what is said after the last of them wants it."""
    found = [one for one in heard if isinstance(one, Address)]
    if not found:
        return NotUnderstood("incomplete")
    told = [*found[:-1], follow(found[-1], rest)]
    texts = {one.text for one in told}
    if len(texts) != 1 or not told[0].text or not is_sane(told[0].parts):
        return _AMBIGUOUS
    return _checked(told[0].text)


def _checked(address: str) -> Hearing[str]:
    import email_validator  # loaded when the first address is heard, never by the Rasa server

    try:
        checked = email_validator.validate_email(fold(address), check_deliverability=False)
    except email_validator.EmailNotValidError:
        return NotUnderstood("invalid")
    return Understood(checked.normalized.lower())
