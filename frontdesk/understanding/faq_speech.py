"""How something was said: as a question about us, as a wish, as a report, as what is *not* asked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from frontdesk.understanding.faq_text import Unit
from frontdesk.understanding.faq_words import ASIDE, BESIDE, ENQUIRIES, NEGATIONS, WISHES
from frontdesk.understanding.tokens import word_set

_ASKING = word_set(
    """est-ce comment combien pourquoi quel quelle quels quelles lequel laquelle lesquels quoi votre vos faut
    peut pouvez peux dois doit savoir connaitre ya pourrait faudrait quand qui"""
)
"""Words of a question; a report of one's own rarely has them."""

_REPORTING = word_set("suis etais avais ont a ai est sont etait etaient il elle ils elles mon ma mes j je m")
"""Words of a sentence with a subject: without one of them, and with none of a question, it is an ellipsis."""

_THERE_IS = frozenset({("c", "est"), ("c", "etait"), ("y", "a"), ("y", "aurait"), ("est", "ce")})
_NOT_SUBJECT = frozenset({"chez", "de", "a", "avec", "pour", "je", "par"})
"""Before "vous": it is not those who are asked that do something."""

_FOR_ME = frozenset(
    {("me", "faut"), ("me", "faudrait")}
    | {(can, me) for can in ("pouvez", "pourriez", "peut", "pourrait") for me in ("me", "m", "nous")}
)
"""An act is wanted, not an answer ("vous pouvez me faire …")."""

_OWN = frozenset({"mon", "ma", "mes"})
_IS = frozenset({"est", "sont", "a", "ont", "etait", "etaient", "me"})
_ABOUT_TALK = word_set("demande demandais demanderai parle parlais appelle appelais cherche cherchais question viens")
_SAID = word_set("demande parle dit appele cherche")
_SUBJECTS = frozenset({"je", "j", "on"})


def asks(units: Sequence[Unit]) -> bool:
    """True for words of a question or of a request to know."""
    texts = {unit.text for unit in units}
    addressed = any(
        unit.text == "vous"
        and (at == 0 or units[at - 1].text not in _NOT_SUBJECT)
        and [one.text for one in units[at + 1 : at + 2]] != ["plait"]
        for at, unit in enumerate(units)
    )
    if addressed or texts & _ASKING or any("?" in unit.gap for unit in units):
        return True
    if any(" " in unit.text and unit.text.startswith(("quel", "combien", "qu elle")) for unit in units):
        return True
    pairs = list(pairwise(units))
    if any((one.text, two.text) in _THERE_IS for one, two in pairs):
        return True
    return any(two.gap == "-" and two.text in ("il", "elle", "on", "je") for _, two in pairs)


def reports(units: Sequence[Unit]) -> bool:
    """True for a sentence with a subject of its own; "tiers payant" is an ellipsis and may be a question."""
    return not _REPORTING.isdisjoint(unit.text for unit in units)


def wishes(units: Sequence[Unit]) -> bool:
    """True when something is wanted, other than to know ("je voudrais un certificat")."""
    texts = {unit.text for unit in units}
    pairs = {(one.text, two.text) for one, two in pairwise(units)}
    return bool(texts & WISHES or pairs & _FOR_ME) and not texts & ENQUIRIES


def commands(units: Sequence[Unit]) -> bool:
    """True when something is to be done: "annulez tout", "annuler rendez-vous vendredi"."""
    return bool(units) and units[0].text.endswith(("er", "ez")) and units[0].concept is not None and not asks(units)


def books(units: Sequence[Unit]) -> bool:
    """True when an appointment is wanted: that is no question."""
    texts = [unit.text for unit in units]
    taking = any(
        text == "rendezvous" and {"un", "prendre", "avoir", "fixer"} & set(texts[max(0, at - 2) : at])
        for at, text in enumerate(texts)
    )
    return taking and (wishes(units) or bool({"appelle", "appelais"} & set(texts)))


def is_about(units: Sequence[Unit], places: frozenset[str]) -> bool:
    """True when one of ``places`` is what the sentence is about, not one mentioned aside ("ou à la pharmacie")."""
    texts = [unit.text for unit in units]
    return any(
        text in places and not ASIDE & set(texts[max(0, at - 2) : at]) and not BESIDE & set(texts[max(0, at - 3) : at])
        for at, text in enumerate(texts)
    )


def denies(units: Sequence[Unit]) -> bool:
    """True when the verb is denied ("vous n'êtes pas ouverts"); "ou pas" and "pas du tout" deny nothing."""
    texts = [unit.text for unit in units]
    return any(
        text in NEGATIONS and (at == 0 or texts[at - 1] != "ou") and texts[at + 1 : at + 2] != ["du"]
        for at, text in enumerate(texts)
    )


def disclaims(units: Sequence[Unit]) -> bool:
    """True for what is said not to be meant: "je vous demande pas vos horaires", "c'est pas pour un devis"."""
    texts = [unit.text for unit in units]
    for at, text in enumerate(texts):
        if text not in ("pas", "plus"):
            continue
        before, after = texts[max(0, at - 3) : at], texts[at + 1 : at + 4]
        if before and before[-1] in _ABOUT_TALK and (_SUBJECTS & set(before[:-1]) or "pas" in texts[: at - 1]):
            return True
        if before and after and before[-1] in ("ai", "a", "avons") and after[0] in _SAID:
            return True
        if before and before[-1] in ("veux", "voulais", "voudrais") and after[:1] == ["savoir"]:
            return True
        if after[:1] == ["pour"] and before and before[-1] in ("est", "suis", "etait"):
            return True
        if "suis" in before and after[:2] == ["la", "pour"]:
            return True
    return False


def own_affair(units: Sequence[Unit], concepts: frozenset[str]) -> bool:
    """True for the state of something of the caller's own: "est-ce que mes résultats sont arrivés"."""
    return any(
        units[at].text in _OWN
        and not units[at + 1].light
        and units[at + 1].concept in concepts
        and units[at + 2].text in _IS
        for at in range(len(units) - 2)
    )
