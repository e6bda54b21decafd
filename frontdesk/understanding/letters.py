"""Letters as they are spelled: "m a r t i n", "D comme David", "deux n", "e accent aigu", "i grec"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import Token

_NAMED = PhraseTable(
    {
        "double v": "w", "double vé": "w", "double vée": "w", "double w": "w", "i grec": "y", "y grec": "y",
        "igrec": "y", "w": "w",
    }
)  # fmt: skip

_SPOKEN = {
    "be": "b", "bee": "b", "ce": "c", "cee": "c", "de": "d", "dee": "d", "effe": "f", "eff": "f", "ge": "g", "gee": "g",
    "ache": "h", "hache": "h", "ji": "j", "gi": "j", "ka": "k", "elle": "l", "aile": "l", "emme": "m", "aime": "m",
    "enne": "n", "haine": "n", "pe": "p", "pee": "p", "cu": "q", "ku": "q", "erre": "r", "air": "r", "esse": "s",
    "te": "t", "the": "t", "ve": "v", "vee": "v", "ixe": "x", "zede": "z", "zed": "z", "tee": "t", "efe": "f",
    "ef": "f", "el": "l", "em": "m", "er": "r", "ers": "r", "ix": "x", "iks": "x", "ess": "s", "emm": "m", "enn": "n",
    "ell": "l", "hash": "h", "zedde": "z", "qu": "q", "kah": "k",
}  # fmt: skip
"""Names of letters as a transcriber may write them; believed only inside a spelled row."""

_CERTAIN = frozenset({"bé", "cé", "dé", "gé", "pé", "té", "vé", "èf", "èl", "èm", "èn", "èr", "èss", "zède", "ixe"})
"""Those that are hardly anything else."""

_LEADING = frozenset({"hache", "ache", "effe", "esse", "emme", "enne", "erre", "zed", "ji", "ka", "ku", "pe", "ef"})
"""Those that are a letter already when another one follows."""

_ACCENTS = PhraseTable(
    {
        "accent aigu": "aigu", "accent grave": "grave", "accent circonflexe": "circonflexe", "tréma": "trema",
        "aigu": "aigu", "circonflexe": "circonflexe", "cédille": "cedille", "accent": "aigu", "grave": "grave",
    }
)  # fmt: skip
_ACCENTED = {
    ("e", "aigu"): "é", ("e", "grave"): "è", ("e", "circonflexe"): "ê", ("e", "trema"): "ë", ("a", "grave"): "à",
    ("i", "trema"): "ï", ("i", "circonflexe"): "î", ("o", "circonflexe"): "ô", ("a", "circonflexe"): "â",
    ("u", "grave"): "ù", ("u", "circonflexe"): "û", ("c", "cedille"): "ç", ("u", "trema"): "ü",
}  # fmt: skip

_TWICE = frozenset({"deux", "double", "2"})
_CASE = frozenset({"majuscule", "minuscule"})


class Spelled(NamedTuple):
    """One spelled letter (or the same twice) and the token where it ends."""

    letters: str
    end: int


def read_letter(tokens: Sequence[Token], at: int, inside: bool) -> Spelled | None:
    """The letter spelled at ``at``; ``inside`` a row names of letters ("emme") and "deux n" count too."""
    if named := _NAMED.match(tokens, at):
        return _dressed(tokens, named[0], named[1])
    token = tokens[at]
    if token.text in _TWICE and at + 1 < len(tokens) and (inside or token.text == "double"):
        once = _single(tokens, at + 1, inside)
        return _dressed(tokens, once * 2, at + 2) if once else None
    letter = _single(tokens, at, inside)
    return _dressed(tokens, letter, at + 1) if letter else None


def is_elided(tokens: Sequence[Token], at: int) -> bool:
    """True for the "j" of "j'ai": an apostrophe joins it to a longer word."""
    return at + 1 < len(tokens) and tokens[at + 1].gap == "'" and len(tokens[at + 1].text) > 1


def _single(tokens: Sequence[Token], at: int, inside: bool) -> str:
    token = tokens[at]
    if len(token.raw) == 1 and token.raw.isalpha() and not is_elided(tokens, at):
        return token.raw
    sure = inside or token.raw in _CERTAIN or (token.text in _LEADING and _begins(tokens, at + 1))
    return _SPOKEN.get(token.text, "") if sure else ""


def _begins(tokens: Sequence[Token], at: int) -> bool:
    """True when a row of letters goes on at ``at``: a lone letter, "i grec", "cé", or "comme henri"."""
    if at >= len(tokens):
        return False
    token = tokens[at]
    lone = len(token.raw) == 1 and token.raw.isalpha() and not is_elided(tokens, at)
    explained = token.text == "comme" and at + 1 < len(tokens) and len(tokens[at + 1].text) > 1
    return lone or explained or token.raw in _CERTAIN or _NAMED.match(tokens, at) is not None


def _dressed(tokens: Sequence[Token], letters: str, end: int) -> Spelled:
    """The letter with the accent that follows, past "majuscule" and "comme David"."""
    if end < len(tokens) and (accent := _ACCENTS.match(tokens, end)):
        letters, end = _ACCENTED.get((letters, accent[0]), letters), accent[1]
    if end < len(tokens) and tokens[end].text in _CASE:
        end += 1
    if end + 1 < len(tokens) and tokens[end].text == "comme" and len(tokens[end + 1].text) > 1:
        end += 2
    return Spelled(letters, end)
