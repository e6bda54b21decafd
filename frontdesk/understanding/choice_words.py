"""The phrases with which one of several openings is taken, or another one asked for."""

from __future__ import annotations

from enum import Enum

from frontdesk.understanding.choice_directions import (
    asked_after,
    asked_before,
    asked_better,
    far_for_nothing,
    found_far,
)
from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.when.marks import Mark, Pick


class Turn(Enum):
    """What a phrase does to an offer."""

    SHIFTS = "shifts"
    """Asks for something else than what was offered, in some direction."""
    REJECTS = "rejects"
    REFUSES = "refuses"
    """A refusal that may speak of one opening or of all."""
    ASKS = "asks"
    """A question about the offer."""
    LACKS = "lacks"
    """Asks for what was not offered: "vous n'avez rien jeudi"."""
    WAITS = "waits"
    """Thinks aloud: what was taken before is open again, what is taken afterwards counts."""
    OTHER = "other"
    """What remains when something was refused: "l'autre"."""
    NEXT = "next"
    """The one behind what was named: "celui d'après"."""
    OF_TWO = "of two"
    """Counts among those of the day that was named: "le premier des deux"."""
    PLAIN = "plain"
    """Holds the words of another turn and is none."""


_WEEK = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_OTHERS = ("docteur", "médecin", "praticien", "dentiste", "kiné", "personne", "collègue", "cabinet", "adresse")
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
        (Pick(0), """celui du milieu|celle du milieu|le milieu|au milieu|le créneau du milieu|celui d'au milieu
                |le jour du milieu
            |la date du milieu|l'horaire du milieu|la proposition du milieu|l'option du milieu
                |le rendez-vous du milieu"""),
        (Pick(1, by_time=True), """le plus tôt|le plus tôt possible|au plus tôt|le plus proche|la plus proche
            |le plus rapide
                |la plus tôt|le plus vite possible|le plus vite|le plus rapidement possible|au plus vite
                |dès que possible|celui qui est le plus tôt|celui qui est le plus proche|le plus rapproché
                |la plus rapprochée|le plus tôt sera le mieux|plus tôt sera le mieux|le plus tôt c'est le mieux
                |plus tôt ce sera mieux ce sera|plus vite sera le mieux|le plus vite sera le mieux
                |plus tôt c'est mieux c'est|plus c'est tôt mieux c'est|le premier disponible
                |la première disponible|la première disponibilité"""),
        (Pick(-1, by_time=True), """le plus tard|le plus tard possible|la plus tard|le plus loin|la plus éloignée
            |le plus éloigné
                |le plus lointain|la plus lointaine|le plus tardif|la plus tardive|celui qui est le plus tard
                |celui qui est le plus loin"""),
        (Pick(3, several=True), "n'importe lequel|n'importe laquelle|les trois|tous|toutes"),
        (Pick(2, several=True), """les deux créneaux|les deux horaires|aux deux horaires|les deux dates|aux deux
                |les deux premiers|les deux premières|l'un ou l'autre|les deux"""),
        (Pick(-2, several=True), "les deux derniers|les deux dernières"),
        (Mark.SKIP, """on prend|on prendra|on va prendre|on dit|on met|on choisit|nous prenons|on part sur
                |ni l'un ni l'autre|ni l'une ni l'autre|plus tard|plus tôt|un autre jour|autre jour
                |une autre date|premier nom|deux secondes|une seconde|la première fois|dernière fois
                |la dernière fois|le même jour|une autre fois|pas un|c'est le premier prix|des deux|des trois
                |un des deux|l'un des deux|une des deux|un des trois|l'un des trois|tous les deux|toutes les deux
                |tous les trois|parmi les trois|sur les trois|entre les deux|entre les trois|les deux jours
                |ces deux jours|ces trois jours|ces deux-là|tous les jours|tous ces jours|en dernier|en premier
                |le dernier mot|on va pas|va pas y|va pas vous|va pas se|vais pas vous|du premier coup
                |au premier abord|dernier délai|celui d'après|celle d'après|le dernier moment|au dernier moment
                |première heure|tout d'abord|les trois jours"""),
        (Mark.BUT, "de toute façon|de toute manière|de toutes façons|de toutes les façons"),
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
                |trop tôt|trop tard|trop loin|trop rapide|trop proche|trop court|le même jour mais
                |même jour mais|le même jour en|la même journée mais|les jours d'après|les jours suivants
                |avez pas plus tard|auriez pas plus tard|y a pas plus tard|y aurait pas plus tard|avez pas plus tôt
                |auriez pas plus tôt|avez rien plus tard|avez rien plus tôt|dans la journée plus tard
                |plus tard dans la semaine|un peu plus loin|davantage de choix|si tôt|aussi tôt|si tard|aussi tard
                |moins tôt
                |moins tard|quelqu'un d'autre|plus en fin|plus en début|plus en soirée"""),
            (Turn.LACKS, """avez rien|auriez rien|avez pas|auriez pas|y a pas|y aurait pas|y a rien|y aurait rien
                |avez plus rien|reste rien|avez que|auriez plutôt|avez plutôt|aurait pas|avez quelque chose
                |vous faites pas|vous faites rien|vous ouvrez pas|vous travaillez pas|vous consultez pas
                |vous recevez pas|vous prenez pas|vous proposez pas|auriez quelque chose
                |y a-t-il|y aurait-il|avez-vous|auriez-vous|est-ce que vous avez
                |est-ce que vous auriez|est-ce qu'il y a|aurait préféré|aurais préféré|aurais aimé|aurais voulu"""),
            (Turn.OTHER, "l'autre|l'autre alors|il reste que|il reste|il me reste|reste que|reste donc"),
            (Turn.NEXT, """celui d'après|celle d'après|le suivant|la suivante|celui qui suit|celui juste après
                |celle juste après|celle qui suit|celui qui vient après"""),
            (Turn.OF_TWO, "des deux"),
            (Turn.WAITS, """attendez|attends|une seconde|un instant|une minute|deux secondes|deux minutes|un moment
                |pardon
                |réfléchir|je réfléchis|je regarde|hésite|hésitais|sais pas|peut-être|attendez voir
                |laissez-moi voir|laissez-moi réfléchir|laissez-moi regarder|que je regarde|que je vérifie
                |je vérifie|pas sûr|pas sûre|pas certain|pas certaine|vais regarder|vais voir|vais vérifier
                |vais demander
                |dois voir|dois vérifier|dois demander|faut que je regarde|faut que je vérifie|vais réfléchir
                |faut voir|à voir|ça dépend"""),
            (Turn.PLAIN, """le plus tard|le plus tôt|le plus proche|la plus proche|au plus tôt|au plus tard|le plus loin
                |le plus tard possible|le plus tôt possible|plus tôt possible|la plus tôt|la plus tard
                |comment dire|est-ce que je peux prendre|ce que vous voulez|quelque chose|pourquoi pas|quand même
                |n'importe quand|aucun problème|aucun souci|aucune préférence|aucun inconvénient|pas plus tard
                |n'importe lequel|n'importe laquelle|peu importe lequel|peu importe laquelle|peu importe quand
                |comme quoi|et c'est avec|j'ai déjà|j'avais déjà|ai déjà|suis déjà|est déjà|sait déjà
                |avez déjà dit|plutôt que plus tard|quel que soit|vaut mieux plus tôt|plus tôt que plus tard
                |mieux vaut plus tôt|si je pars trop tôt|me lève trop tôt|sans quoi|après quoi|dès quand|quand je
                |quand j'|quand on|quand il|quand elle|quand mon|quand ma|quand les|quand vous voulez
                |lequel vous voulez|qui me va|qui m'arrange|quoi que ce soit|après quoi|minutes en retard
                |minutes de retard
                |minutes à pied|minutes de route|deux minutes en retard|deux minutes à pied|deux minutes de chez
                |deux minutes de mon|serai peut-être|aurai peut-être|est-ce que je peux|est-ce que je pourrais
                |est-ce qu'on peut|est-ce que c'est possible|est-ce que ce serait possible|que vous avez dit
                |que vous dites|que vous m'avez dit|comme vous dites|comme vous avez dit
                |n'importe quel|n'importe quelle|même si mon|même si ma|même si mes|vous êtes gentil
                |vous êtes gentille|vous êtes bien gentil
                |vous êtes bien gentille|vous êtes aimable|vous êtes bien aimable|vous êtes adorable|vous êtes sympa
                |vous êtes un ange|vous êtes super|vous êtes trop|est-ce que vous pouvez me mettre
                |est-ce que vous pouvez me réserver"""),
            (Turn.REJECTS, """aucun|aucune|aucun des trois|aucune des trois|aucun des deux|rien de tout ça|autre chose
                |ni l'un ni l'autre|d'autres propositions|d'autres possibilités|rien ne va|rien ne me va|rien d'autre
                |d'autres disponibilités|peux à aucun|autres propositions|d'autres choix|autre proposition
                |une autre proposition|aucun ne me va|aucun ne me convient|aucun des créneaux|rien qui me va
                |rien qui va|rien qui m'arrange|rien qui m'aille|rien qui me convienne|pas ce que j'avais demandé
                |pas ce que j'ai demandé|pas ce que je voulais|pas du tout ce que|rien de tout cela|rien de bon
                |rien dans tout ça|rien là-dedans|aucune de ces|aucun de ces|aucune des dates|rien de ce que
                |aucun des horaires|ni l'une ni l'autre|bof|rien ne me convient|rien ne convient|rien ne m'arrange
                |rien ne colle
                |rien ne nous va|rien ne nous convient|rien ne passe|rien ne marche"""),
            (Turn.REFUSES, """ça va pas|ne va pas|me vont pas|vont pas|conviennent pas|convient pas|pas possible
                |arrangent pas|arrange pas|pas ça|non plus|va pas du tout|ça me va pas|ça ne va pas|ça nous va pas
                |va pas être possible|va pas le faire|pas disponible|peux pas|tous ces jours-là|me plaît pas
                |me plaisent pas|pas libre|pas dispo|pas là|pourrai pas|pourrais pas|peut pas|marche pas|colle pas
                |passe pas|convenir pas|peux plus|c'est non|suis pris|suis prise|c'est mort"""),
            (Turn.ASKS, """aucune idée|je rappelle|je vous rappelle|rappelez-moi|je rappellerai|je vous rappellerai
                |me rappeler|vous rappeler|c'est quand|laquelle est|lequel est|laquelle c'est|lequel c'est|quand
                |c'était quoi|c'est quoi|quoi|lequel|laquelle|quel|quelle|quels|quelles|lesquels|combien|comment
                |pourquoi|répéter|répétez|redire|redites|rappeler|rappelez-moi|c'était quand|c'était|déjà
                |pas compris|pas entendu|entends mal|pas suivi|je demande à|demander à|c'est avec|c'est chez
                |c'est où|il est à quelle|que je demande|que je voie|redemander|c'est bien le|c'est bien à
                |c'est bien avec
                |c'est bien chez|c'est bien au|est-ce que|est-ce qu'|vous êtes ouvert|vous êtes ouverts
                |êtes bien ouvert|êtes bien ouverts|vous ouvrez|vous fermez|vous êtes fermé|vous êtes fermés
                |faut être|faut venir|faut apporter|faut amener|faut que j'apporte|faut que je vienne|faut-il|dois-je
                |je dois apporter|je dois venir|je dois amener|je dois prendre|y a un parking|c'est remboursé
                |ça coûte|c'est cher|ça dure|vous dites|vous disiez|vous avez dit|m'avez dit|c'est à dire
                |si je comprends bien|si j'ai bien compris|on est d'accord|à jeun|férié|fermé|fermés|vous êtes
                |vous acceptez|vous faites|vous prenez|si je prends|si je choisis|si je viens|peux annuler
                |pourrai annuler
                |m'appelle|sais pas si|sais pas trop si|sais plus si|si mon|si ma|si mes|y a du monde
                |y a beaucoup de monde|y a moins de monde que|êtes sûr"""),
        )
        for phrase in said.split("|")
    }
    | dict.fromkeys((*asked_before(), *asked_after(), *asked_better(), *found_far()), Turn.SHIFTS)
    | dict.fromkeys(far_for_nothing(), Turn.PLAIN)
    | {f"{which} {who}": Turn.SHIFTS for which in ("l'autre", "autre") for who in _OTHERS}
    | {f"{day} {after}": Turn.SHIFTS for day in _WEEK for after in ("suivant", "d'après", "qui suit", "d'avant")}
)  # fmt: skip
