"""French public holidays, from the ``holidays`` library.

The library is imported on first use: measured beside rasa_sdk and SQLAlchemy it takes 8.6 MB and 0.2 s of
CPU, whichever of its names is imported, because it loads every country. A process that answers callers asks
once at start-up, so that no turn pays for it. The one lighter library (jours-feries-france, 0.2 MB) has had
no release since 2020.
"""
from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType

ALL_FRANCE = frozenset({"france", "métropole", "france métropolitaine"})

ALSACE_MOSELLE = {"alsace-moselle": "6AE", "67": "6AE", "68": "6AE", "bas-rhin": "6AE", "haut-rhin": "6AE"}
"""Names that people use and the library does not; Moselle (57) has the same holidays and is known to it."""


@lru_cache(maxsize=32)
def holidays_of(year: int, subdivision: str | None) -> Mapping[date, str]:
    """The public holidays of ``year`` and their French names; ``subdivision`` as in ``Practice``."""
    from holidays.countries.france import France

    found = France(subdiv=subdivision, years=year, language="fr")
    # Two feasts on one day come as "Ascension; Fête du Travail".
    return MappingProxyType({day: name.replace("; ", ", ") for day, name in found.items()})


def subdivision_code(text: str) -> str | None:
    """The library's code for what the practice wrote ("Alsace-Moselle", "57", "RE"), None for all France.

    Raises ``ValueError`` with what would be right, in French.
    """
    wanted = " ".join(text.split()).casefold()
    if wanted in ALL_FRANCE:
        return None
    from holidays.countries.france import France

    codes: dict[str, str] = {code.casefold(): code for code in France.subdivisions}
    codes.update({alias.casefold(): code for alias, code in France.subdivisions_aliases.items()})
    codes.update(ALSACE_MOSELLE)
    if wanted not in codes:
        raise ValueError("écrivez France, Alsace-Moselle, 57, 67, 68 ou un code d'outre-mer : GP, MQ, GY, RE, YT…")
    return codes[wanted]
