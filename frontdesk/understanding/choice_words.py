"""The phrases with which one of several openings is taken, or another one asked for."""

from __future__ import annotations

from enum import Enum

from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.when.marks import Mark, Pick


class Turn(Enum):
    """What a phrase does to an offer."""

    SHIFTS = "shifts"
    """Asks for something else than what was offered, in some direction."""
    REJECTS = "rejects"
    ASKS = "asks"
    """A question about the offer."""
    PLAIN = "plain"
    """Holds the words of another turn and is none."""


_NAMES = ("", "le ", "la ", "l'", "celui du ", "choix ", "du ")
_THINGS = ("", " choix", " proposition", " option", " créneau", " date", " horaire", " rendez-vous", " possibilité")
_ORDINALS = {
    1: ("premier", "première", "1er", "1ère"),
    2: ("deuxième", "second", "seconde", "2ème", "2e", "2eme", "2nd"),
    3: ("troisième", "3ème", "3e", "3eme"),
    4: ("quatrième",),
    5: ("cinquième",),
    -1: ("dernier", "dernière"),
}  # fmt: skip
_FIGURES = {1: ("un", "une", "1"), 2: ("deux", "2"), 3: ("trois", "3")}
_LABELS = (
    "numéro", "option", "choix", "proposition", "le numéro", "la proposition", "l'option", "le choix", "la numéro",
)  # fmt: skip


def _ordinals() -> dict[str, object]:
    table: dict[str, object] = {}
    for nth, said in _ORDINALS.items():
        for name in _NAMES:
            for word in said:
                table |= {f"{name}{word}{thing}": Pick(nth, dated=nth == 1 and not thing) for thing in _THINGS}
    for nth, figures in _FIGURES.items():
        table |= {f"{label} {figure}": Pick(nth) for label in _LABELS for figure in figures}
        table |= {f"la {figure}": Pick(nth) for figure in figures}
    return table


def _lines(*lines: tuple[object, str]) -> dict[str, object]:
    return {phrase: value for value, said in lines for phrase in said.split("|")}


PICKS: PhraseTable[object] = PhraseTable(
    _ordinals()
    | _lines(
        (Pick(1), "le un|l'un|le tout premier|la toute première|celui d'en haut"),
        (Pick(-1), "le tout dernier|la toute dernière|celui de la fin"),
        (Pick(-2), "l'avant-dernier|l'avant-dernière|avant-dernier|avant-dernière"),
        (Pick(0), "celui du milieu|celle du milieu|le milieu|au milieu|le créneau du milieu|celui d'au milieu"),
        (Pick(1, by_time=True), """le plus tôt|le plus tôt possible|au plus tôt|le plus proche|la plus proche
            |le plus rapide|la plus tôt|le plus vite possible|le plus vite|le plus rapidement possible|au plus vite
            |dès que possible"""),
        (Pick(-1, by_time=True), "le plus tard|le plus tard possible|la plus tard|le plus loin|la plus éloignée"),
        (Pick(3, several=True), "n'importe lequel|n'importe laquelle|les trois|tous|toutes"),
        (Pick(2, several=True), "les deux premiers|les deux premières|l'un ou l'autre|les deux"),
        (Pick(-2, several=True), "les deux derniers|les deux dernières"),
        (Mark.SKIP, """ni l'un ni l'autre|ni l'une ni l'autre|plus tard|plus tôt|un autre jour|autre jour
            |une autre date|premier nom|deux secondes|une seconde|la première fois|dernière fois|la dernière fois
            |le même jour|une autre fois|pas un|c'est le premier prix"""),
        (Mark.CANNOT, "ne va pas|va pas|ça va pas|me va pas|m'arrange pas"),
    )
)  # fmt: skip
"""Added to the phrases of days and hours while an offer stands."""

TURNS: PhraseTable[Turn] = PhraseTable(
    {
        phrase: turn
        for turn, said in (
            (Turn.SHIFTS, """plus tard|plus tôt|un autre jour|autre jour|d'autres jours|une autre date|autre date
                |un autre moment|une autre heure|un autre horaire|un autre créneau|d'autres dates|d'autres horaires
                |d'autres créneaux|la semaine d'après|la semaine suivante|le lendemain|la veille|le jour d'après
                |le jour suivant|le jour d'avant|plus loin|plus proche|plus rapproché|avant ça|après ça
                |celui d'après encore|plus tôt dans la journée|plus tard dans la journée|un peu plus tard
                |un peu plus tôt|encore après|d'autres heures|une autre semaine|autre semaine|autre horaire
                |autre heure|autre créneau|autre moment|plus en avance|bien avant|bien après|autre jour de la semaine
                |trop tôt|trop tard|trop loin"""),
            (Turn.PLAIN, """le plus tard|le plus tôt|le plus proche|la plus proche|au plus tôt|au plus tard
                |le plus loin|le plus tard possible|le plus tôt possible|plus tôt possible|la plus tôt|la plus tard
                |comment dire|est-ce que je peux prendre|ce que vous voulez|quelque chose|pourquoi pas|quand même
                |n'importe quand|pas plus tard|quand vous voulez|lequel vous voulez|qui me va|qui m'arrange
                |quoi que ce soit|après quoi"""),
            (Turn.REJECTS, """aucun|aucune|aucun des trois|aucune des trois|aucun des deux|rien de tout ça|autre chose
                |ni l'un ni l'autre|d'autres propositions|d'autres possibilités|rien ne va|rien ne me va|ça va pas
                |ne va pas|me vont pas|vont pas|conviennent pas|convient pas|rien d'autre|d'autres disponibilités
                |pas possible|arrangent pas|arrange pas|peux à aucun|autres propositions|d'autres choix
                |autre proposition|une autre proposition|pas ça|aucun ne me va|aucun ne me convient|aucun des créneaux
                |va pas|non plus|va pas du tout|rien qui me va|rien qui va|rien qui m'arrange|bof|pas disponible
                |peux pas|ni l'une ni l'autre"""),
            (Turn.ASKS, """c'est quand|laquelle est|lequel est|laquelle c'est|lequel c'est|quand|c'était quoi
                |c'est quoi|quoi|quel|quelle|quels|quelles|lesquels|combien|comment|pourquoi|répéter|répétez|redire
                |redites|rappeler|rappelez-moi|c'était quand|c'était|attendez|une seconde|un instant|déjà|pardon
                |pas compris|pas entendu|réfléchir|regarde mon agenda|je réfléchis|je regarde|sais pas|hésite
                |peut-être"""),
        )
        for phrase in said.split("|")
    }
)  # fmt: skip
