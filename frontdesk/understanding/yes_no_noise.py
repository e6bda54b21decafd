"""What a transcriber mishears in a yes or no."""

from __future__ import annotations

import re
from collections.abc import Sequence

from frontdesk.understanding.tokens import Token, word_set

_STRESS = word_set(
    """vraiment absolument malheureusement franchement surtout carrement certainement helas honnetement justement
    strictement finalement totalement sincerement"""
)
"""Adverbs that may stand before "pas"."""

_BEFORE_SA = frozenset({"est", "comme", "pas", "pa", "sait", "ces", "ses", "set", "ce", "se", "cest", "sest"})
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_YESSES = {
    "wi": "oui", "we": "ouais", "oue": "ouais", "ui": "oui", "vi": "oui", "mui": "oui", "houi": "oui", "ouai": "ouais",
    "ouaih": "ouais", "dacor": "daccord", "daccor": "daccord", "dakor": "daccord", "dakord": "daccord", "oke": "ok",
    "hoke": "ok", "okai": "ok", "okais": "ok", "nikel": "nickel", "parfai": "parfait", "exate": "exact",
    "pr": "pour", "voualla": "voila", "vwala": "voila", "nann": "nan", "naan": "nan", "noon": "non", "nn": "non",
}  # fmt: skip
_BEFORE_A_STRONG_NO = frozenset({"", "ah", "oh", "non", "mais", "ben", "bah", "alors", "euh", "la", "honnete"})
"""At the beginning "surtout pas" is a refusal of its own."""
_BEFORE_A_NOM = frozenset({"", "ah", "oh", "nom", "non", "ben", "mais"})
_AFTER_A_NOM = frozenset({"", "nom", "non", "merci", "je", "j", "pas", "ca", "desole", "desolee", "surtout", "mais"})
_SPELT = {("d", "acor"): "accord", ("d", "accor"): "accord", ("c", "pa"): "pas", ("est", "pa"): "pas"}
"""Cut finals, by the word before."""
_CEST = word_set("ces ses sait set cet ce se")
_ALWAYS_CEST = frozenset({"cé", "sé", "cè", "sè", "cest", "sest", "cait"})
"""Spellings of "c'est" that are no words, unlike "ce" and "se"."""
_SLURRED = {
    "jveux": "veux", "jpense": "pense", "jcrois": "crois", "jconfirme": "confirme", "jprends": "prends",
    "chuis": "suis", "chui": "suis", "chais": "sais", "jsuis": "suis", "jsais": "sais", "jpeux": "peux",
}  # fmt: skip
_BEFORE_A_DAY = frozenset({"", "de", "du", "le", "celui", "pour", "oui", "non", "plutot"})
_VERBS_AFTER_CA = word_set("me marche va convient roule ira m nous ne colle joue passe fait")
_AFTER_CEST = word_set("bon ca sa exact parfait correct note pas pa bien juste ok nickel noter tout entendu exacte")
_NEVER_AFTER_CE = word_set("ca sa exact parfait correct exacte nickel ok")


def mended(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, "ça" for "sa" and "c'est bon" for "ces bon"; "vraiment pas" is "pas", "m'a dit" may be "mardi"."""
    row: list[Token] = []
    for at, token in enumerate(tokens):
        after = tokens[at + 1].text if at + 1 < len(tokens) else ""
        before = tokens[at - 1].text if at else ""
        if token.text in _STRESS and after == "pas" and before not in _BEFORE_A_STRONG_NO:
            continue
        if token.text == "nom" and before in _BEFORE_A_NOM and after in _AFTER_A_NOM:
            token = token._replace(text="non", raw="non")
        token = _unstretched(token)
        if token.text == "c" and after in _AFTER_CEST and "'" not in token.gap:
            row.append(token)
            token = token._replace(text="est", raw="est", gap="'")
        if token.text in _SLURRED:
            row.append(token._replace(text="je", raw="je"))
            token = token._replace(text=_SLURRED[token.text], gap=" ")
        if token.text == "dit" and _no_report(row):
            row[-2:] = [row[-2]._replace(text="mardi", raw="mardi")]
            continue
        if token.text == "sa" and (before in _BEFORE_SA or after in _VERBS_AFTER_CA):
            token = token._replace(text="ca")
        token = token._replace(text=_SPELT.get((before, token.text), token.text))
        if _cest(token, after):
            row.append(token._replace(text="c"))
            token = token._replace(text="est", gap="'")
        row.append(token)
    return row


def _cest(token: Token, after: str) -> bool:
    """True for "cé bon", "ces bon", "se ça"; not for "ce bon médecin"."""
    if token.raw in _ALWAYS_CEST:
        return True
    return token.text in _CEST and after in (_NEVER_AFTER_CE if token.text in ("ce", "se", "cet") else _AFTER_CEST)


def _unstretched(token: Token) -> Token:
    """ "oui" for "ouiiii", "ouais" for "wé"."""
    text = _STRETCHED.sub(r"\1", token.text)
    text = _YESSES.get(text, text)
    return token if text == token.text else token._replace(text=text, raw=text)


def _no_report(row: Sequence[Token]) -> bool:
    """True when "m'a" ends ``row`` and nobody is named who said something."""
    said = [token.text for token in row[-3:]]
    return said[-2:] == ["m", "a"] and ("" if len(said) == 2 else said[0]) in _BEFORE_A_DAY
