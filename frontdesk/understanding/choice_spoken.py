"""Words of a choice as a transcriber writes them, and bare numbers: put into plain hours, days and verbs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from frontdesk.understanding.lexicon import HESITATIONS
from frontdesk.understanding.numbers import NUMBER_WORDS, parse_words, read_number
from frontdesk.understanding.phone_words import MISHEARD
from frontdesk.understanding.phrases import strip_phrases
from frontdesk.understanding.tokens import Token, tokenize, word_set

Written = tuple[str, int]
"""What stands for some tokens, and where they end."""

_HOURS = word_set("heures h")
_TENS = word_set("dix vingt vin vint vain dit dis")
_LAST_HOUR = 23
_QUARTERS = {
    ("et", "demi"): 30,
    ("et", "demie"): 30,
    ("et", "quart"): 15,
    ("et", "car"): 15,
    ("moins", "quart"): -15,
    ("moins", "le", "quart"): -15,
}
_EARLIEST = 7
"""The first hour of the day that a number without "heures" means; before it, the afternoon."""

_SUBJECTS = word_set("je j on nous moi")
_AIMS = word_set("vais va allons voudrais veux aimerais voulons souhaite souhaiterais")
_CHOOSING = word_set(
    """retiens retenons retiendrai retiendrais retenir opte optons opterons opterai opterais opter choisis choisissons
    choisirai choisirais choisir garde gardons garderai garder selectionne selectionner valide validons valider
    reserve reservons reserver bloque bloquons bloquer booke booker note notons inscris coche cale caler calons pars
    partons partirais partir reste resterai vote voterais table mise penche pencherais coince arrete
    arreter arretons fixe fixer fixons pose poser
    planifie planifier programme programmer prendre choisir vouloir"""
)
_AGREEING = word_set("fait dit")
_ORDERS = word_set("retenez bloquez reservez calez validez gardez cochez bookez inscrivez placez casez")
_DATIVES = word_set("moi nous le la lui")
_PREPOSITIONS = word_set("sur pour plutot donc alors")
_DAYS = word_set("lundi mardi mercredi jeudi vendredi samedi dimanche demain apresdemain")
_BEGINNING = _DAYS | word_set("le la l celui celle ce cette") | NUMBER_WORDS
_BEFORE_ONE = word_set("non pardon plutot enfin donc alors mettons disons dis prends numero")


def misheard_hour(tokens: Sequence[Token], at: int) -> Written | None:
    """ "dix-cette heures", "vin heures": an hour between 1 and 23 whose number was written as another word."""
    end = at
    while end < len(tokens) and end - at < 2 and tokens[end].text not in _HOURS:
        if end > at and tokens[end].gap.strip(" -"):
            return None
        end += 1
    if end == at or end >= len(tokens) or tokens[end].text not in _HOURS:
        return None
    said = [token.text for token in tokens[at:end]]
    if all(word in NUMBER_WORDS for word in said) or (len(said) > 1 and said[0] not in _TENS):
        return None
    value = parse_words(tuple(MISHEARD.get(word, word) for word in said))
    return (str(value), end) if value is not None and 1 <= value <= _LAST_HOUR else None


def quarter(tokens: Sequence[Token], at: int) -> Written | None:
    """ "huit et demie" as an hour."""
    number = read_number(tokens, at, _LAST_HOUR)
    if number is None or number.value == 0:
        return None
    for said, minutes in _QUARTERS.items():
        end = number.end + len(said)
        if tuple(token.text for token in tokens[number.end : end]) == said:
            minute = (number.value * 60 + minutes) + (720 if number.value < _EARLIEST else 0)
            return f"{minute // 60} heures {minute % 60}", end
    return None


def taking(tokens: Sequence[Token], at: int) -> Written | None:
    """ "je vais opter pour", "bloquez-moi" before an opening: one of the many verbs that take it."""
    end = at
    if tokens[at].text in _ORDERS:
        end = at + 1
        while end < len(tokens) and tokens[end].text in _DATIVES and _begins(tokens, end + 1):
            end += 1
    elif tokens[at].text in _SUBJECTS:
        end = at + 1
        end += end < len(tokens) and tokens[end].text in ("me", "m", "te", "vous", "y", "se")
        end += end < len(tokens) and tokens[end].text in _AIMS
        agreed = tokens[at].text == "on" and end + 1 < len(tokens) and tokens[end + 1].text in _DAYS
        if end >= len(tokens) or tokens[end].text not in (_CHOOSING | _AGREEING if agreed else _CHOOSING):
            return None
        end += 1
    else:
        return None
    while end < len(tokens) and tokens[end].text in _PREPOSITIONS:
        end += 1
    return ("je prends", end) if _begins(tokens, end) else None


def _begins(tokens: Sequence[Token], at: int) -> bool:
    """True when a day, a number or an article stands at ``at``."""
    return at < len(tokens) and (tokens[at].is_number or tokens[at].text in _BEGINNING)


def number_one(tokens: Sequence[Token], at: int) -> Written | None:
    """The "un" of "deux, non un": no article, for nothing follows it."""
    before = tokens[at - 1].text if at else ""
    if tokens[at].text not in ("un", "une") or before not in _BEFORE_ONE:
        return None
    return None if strip_phrases(tokens[at + 1 :], HESITATIONS) else ("le un", at + 1)


_BARE = word_set("alors donc plutot oui ok d accord va pour je prends prend dis dirais mettez disons c est parfait")


def bare_number(text: str, starts: Sequence[datetime]) -> tuple[int, ...] | None:
    """The openings that nothing but a number may mean: a day of the month, or an hour; None for other texts.

    A number that may be the place of an opening in the list is none of these.
    """
    tokens = [token for token in strip_phrases(tokenize(text), HESITATIONS) if token.text not in _BARE]
    if not tokens:
        return None
    number = read_number(tokens, 0, 31)
    if number is None or number.end < len(tokens) or number.value <= len(starts):
        return None
    return tuple(n for n, start in enumerate(starts) if number.value in (start.day, start.hour))


def to_the_minute(text: str, start: datetime) -> bool:
    """True when the number in ``text`` says all of the day, or of the hour, of ``start``."""
    number = next((n for at in range(len(tokenize(text))) if (n := read_number(tokenize(text), at, 31))), None)
    return number is not None and (number.value == start.day or start.minute == 0)
