"""The country of a number, as words name it: "un portable belge"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.understanding.tokens import Token, word_set

_COUNTRIES = {
    "FR": "francais francaise france metropole",
    "BE": "belge belges belgique",
    "CH": "suisse suisses helvetique",
    "LU": "luxembourgeois luxembourgeoise luxembourg",
    "DE": "allemand allemande allemagne",
    "ES": "espagnol espagnole espagne",
    "IT": "italien italienne italie",
    "PT": "portugais portugaise portugal",
    "GB": "anglais anglaise angleterre britannique ecossais ecosse",
    "IE": "irlandais irlandaise irlande",
    "NL": "neerlandais neerlandaise hollandais hollandaise hollande",
    "AT": "autrichien autrichienne autriche",
    "PL": "polonais polonaise pologne",
    "RO": "roumain roumaine roumanie",
    "GR": "grec grecque grece",
    "TR": "turc turque turquie",
    "MA": "marocain marocaine maroc",
    "DZ": "algerien algerienne algerie",
    "TN": "tunisien tunisienne tunisie",
    "SN": "senegalais senegalaise senegal",
    "CI": "ivoirien ivoirienne",
    "CM": "camerounais camerounaise cameroun",
    "CA": "canadien canadienne canada quebecois quebecoise quebec",
    "US": "americain americaine amerique",
    "MC": "monegasque monaco",
    "UA": "ukrainien ukrainienne ukraine",
    "SE": "suedois suedoise suede",
    "DK": "danois danoise danemark",
}
_REGIONS = {name: region for region, names in _COUNTRIES.items() for name in names.split()}
_LINES = word_set("numero portable mobile fixe telephone tel ligne gsm smartphone indicatif puce sim abonnement")
_LINKS = word_set("de d du la l le en est c un une bien")


class Country(NamedTuple):
    """``region`` (ISO) of a number; not ``sure`` when the word may tell of something else ("je suis belge")."""

    region: str
    sure: bool


def country(tokens: Sequence[Token], region: str) -> Country:
    """The country of the number in ``tokens``: the one that a word ties to it, else ``region``."""
    named = [(at, _REGIONS[token.text]) for at, token in enumerate(tokens) if token.text in _REGIONS]
    tied = {place for at, place in named if _tied(tokens, at)}
    if len(tied) == 1:
        return Country(tied.pop(), True)
    places = {place for _, place in named} - {"FR"}
    if not places:
        return Country(region, True)
    return Country(places.pop() if len(places) == 1 else region, False)


def _tied(tokens: Sequence[Token], at: int) -> bool:
    """True in "un portable belge", "le numéro est en Suisse"."""
    at -= 1
    while at >= 0 and tokens[at].text in _LINKS:
        at -= 1
    return at >= 0 and tokens[at].text in _LINES
