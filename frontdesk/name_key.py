"""How a French speaker says a name: names that sound alike have the same key."""

from __future__ import annotations

import re
from functools import lru_cache

from frontdesk.understanding.tokens import fold

_FINAL_E = re.compile("ée?s?$")
_RULES = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[^a-z]+", ""),
        (r"^mac(?=[b-df-hj-np-tv-z])", "mak"),
        (r"tch|tsch|sch|sh|ch(?![rl])", "S"),
        (r"ch|kh", "k"),
        (r"ph", "f"),
        (r"gn", "N"),
        (r"gu(?=[eiy])|gh|g(?![eiyn])(?!e[aou])", "G"),
        (r"(?<=v)ill", "il"),
        (r"(?<=[aeou])ill?(?=[aeiou]|s?$)", "Y"),
        (r"ille?s?$|ill(?=[aeou])", "iY"),
        (r"ge(?=[aou])|g(?=[eiy])|dj", "j"),
        (r"c(?=[eiy])", "ss"),
        (r"anc$|and?s?$|ant?s?$|ent$|end$|amps?$", "2"),
        (r"ck|qu?|c", "k"),
        (r"h", ""),
        (r"w", "v"),
        (r"(?<=[aeiouy])s(?=[aeiouy])", "z"),
        (r"([b-df-hj-np-tv-z])\1+", r"\1"),
        (r"x(?=[a-z])|ks", "s"),
        (r"(?<=[a-z])[sz]$", ""),
        (r"i?y(?=[aeou])|i(?=Y)", "Y"),
        (r"YY+", "Y"),
        (r"[ae](?=Y)", "e"),
        (r"y", "i"),
        (r"e?au[tdlx]*$|aul[tdx]$|o[tdx]$|e?au", "o"),
        (r"oeu|eu[xt]?$|eu", "E"),
        (r"oi[xt]?$|oi", "wa"),
        (r"ou[xtp]?$|ou", "U"),
        (r"ien[t]?$", "i1"),
        (r"(?:ain|ein|aim|eim|in|im|un|um)(?:[tgc]$|(?![aeiounmY]))", "1"),
        (r"(?:en|em|an|am|aen)(?:[tdgc]$|(?![aeiounmY]))", "2"),
        (r"(?:on|om)(?:[tdg]$|(?![aeiounmY]))", "3"),
        (r"(?:e[rtz]|ai[tx]?|ei)$", "é"),
        (r"ai|ei", "e"),
        (r"[iu]e$", "i"),
        (r"(?<=[a-zA-Z0-9])e$", ""),
        (r"(?<=[a-zA-Z0-9])[tdpx]+$", ""),
        (r"i(?=é$)", "Y"),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=8192)
def sound_of(word: str) -> str:
    """The key of one word of a name; letters in capitals and figures stand for sounds (``1`` is "in")."""
    said = fold(_FINAL_E.sub("er", word.lower()))
    for pattern, sound in _RULES:
        said = pattern.sub(sound, said)
    return said
