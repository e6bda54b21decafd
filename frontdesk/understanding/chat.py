"""Chat French, written out: "jpeux vs payer cb ?" is read as "je peux vous payer carte bancaire ?".

What goes in and comes out are tokens, so that any reader may use it: abbreviations, words glued to their
pronoun or article ("dattente", "lordonnance"), spelling by sound ("kelle") and a few figures ("2 garde", "4x").
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from frontdesk.understanding.chat_words import short_forms, single_letters
from frontdesk.understanding.tokens import Token, fold, word_set

_VOWELS = "aeiouyhéèêàâîïôûœ"
_ELIDED = ("qu", "l", "d", "j", "m", "t", "s", "n", "c")
_SHORTEST = 4
"""Letters from which a word may be two that were glued."""

_BY_CARD = word_set("par la une ma en prenez prenes accepte acceptez acceptes ou ta votre carte payer paye regler")
_CARD = word_set("ok ou acceptee acceptees accepte visa possible marche sans ca passe prise")
_MONEY = word_set("payer paye paiement especes espece cheque cheques liquide cash regler visa sans")
_AS_OF = word_set("garde sang soins soin travail identite sante la quoi koi bain")
_HOW_MUCH = word_set("temps tps de d ca sa coute jours jrs j heures h euros semaines sem min minutes pr pour la le")


def written_out(tokens: Sequence[Token]) -> list[Token]:
    """``tokens`` with short forms replaced by what they stand for; each new token keeps the place of the old."""
    found: list[Token] = []
    for at, token in enumerate(tokens):
        said = _meant(tokens, at)
        if said is None:
            found.append(token)
            continue
        gap = token.gap
        for word in said:
            raw = word.rstrip("'")
            found.append(Token(fold(raw), raw, gap, token.start, token.end))
            gap = "'" if word.endswith("'") else " "
    return _compounds(found)


def _meant(tokens: Sequence[Token], at: int) -> Sequence[str] | None:
    token = tokens[at]
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.text == "cb":
        return ("combien",) if _how_much(tokens, at) else ("carte", "bancaire")
    if token.is_number:
        return _figure(tokens, at)
    if token.text == "x" and at and tokens[at - 1].is_number:
        return ("fois",)
    if len(token.text) == 1:
        spelled = after is not None and (after.gap in ("'", "") or len(after.text) == 1)
        before = tokens[at - 1] if at else None
        if token.text == "h" and before is not None and before.text.startswith(("quel", "kel")):
            return ("heure",)
        if spelled or token.gap in ("'", "-") or (before is not None and (before.is_number or len(before.text) == 1)):
            return None
        return single_letters().get(token.text)
    return _short().get(token.text) or _unglued(token.raw)


def _how_much(tokens: Sequence[Token], at: int) -> bool:
    """Whether "cb" is "combien": unless something speaks of a card."""
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    before = tokens[at - 1].text if at else ""
    if after in _HOW_MUCH:
        return True
    if len(tokens) == 1 or after in _CARD or before in _BY_CARD:
        return False
    return not any(token.text in _MONEY for token in tokens)


def _figure(tokens: Sequence[Token], at: int) -> Sequence[str] | None:
    """Read "2 garde" as "de garde", "1 rdv" as "un rendez-vous"."""
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if tokens[at].text == "2" and at and after in _AS_OF:
        return ("de",)
    if tokens[at].text == "1" and after in ("rendezvous", "certificat", "certif", "doc", "docteur"):
        return ("un",)
    return None


@lru_cache(maxsize=1)
def _short() -> dict[str, tuple[str, ...]]:
    return short_forms()


@lru_cache(maxsize=8192)
def _unglued(raw: str) -> tuple[str, ...] | None:
    """The two words of which ``raw``, itself no French word, is made; or what it sounds like."""
    if (len(raw) < _SHORTEST and "k" not in raw) or is_french(raw):
        return None
    for start in _ELIDED:
        rest = raw[len(start) :]
        if not raw.startswith(start) or len(rest) < 3:
            continue
        if rest[0] in _VOWELS and is_french(rest):
            return f"{start}'", rest
        if start == "j" and (is_french(rest) or fold(rest) in _short()):
            return ("je", *_short().get(fold(rest), (rest,)))
    if "k" in raw:
        for sound in ("qu", "c"):
            if is_french(raw.replace("k", sound)):
                return (raw.replace("k", sound),)
    return None


def is_french(word: str) -> bool:
    """True for a French word; the accent of a first "é" may lack."""
    from simplemma import is_known  # loaded with the first text

    return bool(is_known(word, "fr") or (word[0] == "e" and is_known("é" + word[1:], "fr")))


def _compounds(tokens: Sequence[Token]) -> list[Token]:
    """Two tokens that make one word become one again ("rendez", "vous")."""
    found: list[Token] = []
    for token in tokens:
        if found and (found[-1].text, token.text) in _PAIRS and token.gap == " " and found[-1].end == token.end:
            last = found.pop()
            joined = last.text + token.text
            found.append(Token(joined, f"{last.raw}-{token.raw}", last.gap, last.start, token.end))
        else:
            found.append(token)
    return found


_PAIRS = {("week", "end"), ("rendez", "vous"), ("quelqu", "un"), ("aujourd", "hui")}
