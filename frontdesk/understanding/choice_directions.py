"""Directions that are asked as a question: "vous n'avez rien avant", "c'est loin tout ça"."""

from __future__ import annotations

from itertools import product

_HAVING = ("avez", "auriez", "aurez", "aviez", "y a", "y aurait", "y avait", "reste", "resterait", "existe", "trouve")
_WHAT = (
    "rien", "pas", "plus rien", "quelque chose", "pas quelque chose", "une place", "un créneau", "pas de place",
    "pas de créneau", "pas une place", "pas un créneau", "pas d'autre chose", "un rendez-vous", "pas un rendez-vous",
    "pas moyen", "moyen", "aucune place", "aucun créneau", "pas un truc", "un truc", "rien de disponible",
    "rien du tout",
)  # fmt: skip
_BEFORE = ("avant", "juste avant", "un peu avant", "d'avant", "de plus tôt", "de plus proche", "de plus rapproché")
_AFTER = ("après", "juste après", "un peu après", "d'après", "ensuite", "de plus tard", "de plus loin", "derrière")

_BETTER = ("mieux", "pas mieux", "rien de mieux", "quelque chose de mieux", "pas quelque chose de mieux")
_SAYING = ("vous avez", "y a", "vous auriez", "y aurait", "vous avez encore", "il reste", "reste")
_OPEN = ("quoi", "rien", "quelque chose", "plus rien", "quoi d'autre", "quoi comme créneau", "quoi comme créneaux")
_TEMPERED = ("", "un peu ", "quand même ", "bien ", "très ", "super ", "hyper ", "vraiment ", "assez ", "vachement ",
             "sacrément ", "drôlement ", "quand même un peu ", "quand même bien ", "encore ", "un petit peu ",
             "déjà ", "beaucoup ")  # fmt: skip
_MUCH = (*_TEMPERED, *(f"quand même {much}" for much in _TEMPERED if much and not much.startswith("quand")))
_FINDING = ("c'est", "ça fait", "ça me fait", "ça nous fait", "c'est que c'est", "je trouve ça", "tout ça c'est")
_POINTLESS = ("mais", "de", "du", "des", "pour aller", "à pied", "en voiture", "pour venir")
"""What follows "c'est loin" in somebody who speaks of the way, or takes it all the same."""


def asked_before() -> list[str]:
    """Every way to ask for something sooner."""
    return _said((_HAVING, _WHAT, _BEFORE), (("avant",), _SAYING, _OPEN))


def asked_after() -> list[str]:
    """Every way to ask for something later."""
    return _said((_HAVING, _WHAT, _AFTER), (("après", "ensuite"), _SAYING, _OPEN))


def asked_better() -> list[str]:
    """Every way to ask for something better."""
    return _said((_HAVING, _BETTER))


def _said(*frames: tuple[tuple[str, ...], ...]) -> list[str]:
    """Every phrase that takes one word of each column of a frame."""
    return [" ".join(row) for columns in frames for row in product(*columns)]


def found_far() -> list[str]:
    """Every way to find the openings too far ahead."""
    far = [f"{finding} {much}loin" for finding, much in product(_FINDING, _MUCH)]
    return [*far, *(f"{finding} dans longtemps" for finding in _FINDING)]


def far_for_nothing() -> list[str]:
    """The same words where they ask for no other opening."""
    return [f"{far} {rest}" for far in found_far() for rest in _POINTLESS]
