"""What callers do at a time that they name: "le lundi je joue au tennis" is no wish for a Monday."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.tokens import Token, word_set
from frontdesk.understanding.when.marks import Mark

FIRST = frozenset({"je", "j", "on", "nous"})
"""Who does something."""

_BETWEEN = frozenset({"me", "m", "y", "en", "le", "la", "les", "l", "vous", "nous"})

_WISHING = word_set(
    """peux pourrais pourrai peut pourra pourrait pouvons veux voudrais voulais prefere prefererais aimerais aurais
    aurai souhaite souhaiterais pense crois dirais prends prendrais prendrai viens viendrai viendrais passe
    passerai passerais serai serais suis cherche sais regarde vois choisis propose demande demandais finis
    termine commence reprends rentre reviens pars repars serait sera adapte arrange appelle rappelle espere
    imagine suppose arrive opte ne n"""
)
"""Verbs after "je" that wish, or that other phrases read."""

_HAVING = frozenset({"ai", "avons"})
_FREE = frozenset({"le", "du", "plus", "rien", "tout", "toute", "mon", "toujours", "pas", "mal", "aussi", "davantage"})
""""j'ai le temps", "j'ai toute ma journée": free after all; "j'ai mal" is no occupation."""


def scan_doing(tokens: Sequence[Token], at: int) -> tuple[Mark, int] | None:
    """``BUSY`` for "je" with a verb that neither wishes nor asks; None for anything else."""
    if tokens[at].text not in FIRST:
        return None
    verb = at + 1
    while verb < len(tokens) and tokens[verb].text in _BETWEEN:
        verb += 1
    if verb >= len(tokens) or tokens[verb].text in _WISHING:
        return None
    if tokens[verb].text in _HAVING and (verb + 1 >= len(tokens) or tokens[verb + 1].text in _FREE):
        return None
    return Mark.BUSY, verb
