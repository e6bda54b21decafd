"""Verbs that say whether a time fits, and what is only told: meaning, then the phrases for it."""

from __future__ import annotations

from frontdesk.language.french import DAYS
from frontdesk.understanding.when.marks import Mark

_FITS = [
    "va", "ira", "irait", "colle", "collera", "roule", "passe", "passera", "marche", "marchera", "convient",
    "conviendra", "conviendrait", "arrange", "arrangera", "arrangerait", "joue", "fonctionne", "tient",
    "est bon", "est possible", "serait possible", "sera possible", "est jouable", "est idéal", "est pratique",
    "est faisable", "le fait", "va le faire",
]  # fmt: skip
"""Verbs with which a time is said to fit; denied they refuse it."""
_LEADS = ("", "ça ", "me ", "m'", "ça me ", "ça m'", "nous ", "ça ne ", "ne ")
_SAID_ELSEWHERE = {
    "m'irait", "serait pas possible", "ça serait pas possible", "ça va", "ça marche", "m'arrangerait",
    "ça m'arrangerait",
}  # fmt: skip
"""Phrases with another meaning of their own."""

_NEVER = ("pas", "plus", "pas trop", "pas du tout", "pas vraiment", "jamais", "pas tellement", "guère", "pas bien")


def _fit() -> str:
    """ "ça colle", "ça me convient": every way in which something is said to fit."""
    said = (f"{lead}{fit}" for fit in _FITS[:18] for lead in _LEADS[1:7])
    return "|".join(phrase for phrase in said if phrase not in _SAID_ELSEWHERE)


def _unfit(fit: str) -> str:
    """ "ça colle pas", "est plus possible": every denial of what fits."""
    verb, _, rest = fit.partition(" ")
    said = (f"{lead}{verb} {never} {rest}".strip() for never in _NEVER for lead in _LEADS)
    return "|".join(phrase for phrase in said if phrase not in _SAID_ELSEWHERE)


def _others(tails: tuple[str, ...]) -> str:
    """ "elle peut", "on pourrait pas": what others can and can't, or the caller and they."""
    verbs = ("peut", "pourra", "pourrait")
    return "|".join(f"{who} {verb} {tail}".strip() for who in ("on", "il", "elle") for verb in verbs for tail in tails)


def _unwell() -> str:
    """ "elle peut pas marcher": what somebody is not able to do, which says nothing about a time."""
    what = ("marcher", "attendre", "manger", "dormir", "bouger", "monter", "rester debout", "respirer", "avaler")
    who = ("peux", "peut", "on peut", "il peut", "elle peut")
    return "|".join(f"{one} {never} {verb}" for one in who for never in ("pas", "plus") for verb in what)


VERBS: tuple[tuple[object, str], ...] = (
    (
        Mark.WISH,
        """faut|faudrait|faudra|voudrais|voudrait|voulais|aimerais|aimerait|souhaite|souhaiterais|souhaiterait
        |ce serait|ça serait|ce sera|on dit|mettons|mettez|prenons|disons|donnez-moi|ce qui m'irait
        |ce qui me va|je dirais|je prendrais|je prendrai|auriez|auriez-vous|avez-vous|vous avez|il y aurait
        |y aurait|m'irait|mettez-moi|trouvez-moi|notez|notez-moi|inscrivez-moi""",
    ),
    (
        Mark.CAN,
        """y a que|y a qu'|il y a que|il y a qu'|n'y a que|n'y a qu'|me reste que|il reste que|suis sur place""",
    ),
    (
        Mark.UNABLE,
        """vois pas quand|vois pas comment|peux jamais|jamais libre|jamais disponible|jamais dispo|peux rien
        |ai aucun moment|ai pas un moment|ai jamais le temps|suis jamais libre|suis jamais là
        |aucune disponibilité|aucune dispo|aucun créneau|aucun jour|peux pas me libérer|peux pas du tout""",
    ),
    (
        Mark.BUSY,
        """ai rendez-vous chez|a rendez-vous chez|ai rendez-vous à l'hôpital|a rendez-vous à l'hôpital
        |ai rendez-vous au|a rendez-vous au|ai rendez-vous avec mon|ai rendez-vous avec ma
        |ai rendez-vous avec un|a rendez-vous avec""",
    ),
    (Mark.CANNOT, "|".join(map(_unfit, _FITS))),
    (Mark.CAN, _fit()),
    (Mark.CAN, _others(("", "que", "qu'"))),
    (Mark.SKIP, _unwell()),
    (Mark.CANNOT, _others(("pas", "plus", "jamais", "pas trop", "pas du tout"))),
    (Mark.CAN, "il reste|reste plus que|me reste|il me reste"),
    (Mark.WISH, "si vous aviez|s'il y avait|si y avait|si vous auriez"),
    (Mark.DOUBT, "ce serait pas possible|ça serait pas possible|il serait pas possible"),
    (Mark.CANNOT, "m'embête|me dérange|me gêne|m'ennuie|pénible|galère|contraignant|pas commode"),
    (Mark.CAN, "me dérange pas|me gêne pas|m'embête pas|m'ennuie pas|pas pénible|pas contraignant"),
    (Mark.WHICH, "lequel|laquelle|lesquels|lesquelles"),
    (Mark.UNSURE, "avant-dernier|avant-dernière|avant-derniers"),
    (
        Mark.UNSURE,
        """l'inverse|c'est l'inverse|inversement|inversé|c'est inversé|c'est le contraire|vice versa|vice-versa
        |ça s'inverse|ça alterne""",
    ),
    (
        Mark.DOUBT,
        """une semaine sur deux|un jour sur deux|une fois sur deux|semaine paire|semaines paires|semaine impaire
        |semaines impaires""",
    ),
    (
        Mark.UNSURE,
        "|".join(
            f"{lead} {article}{day}"
            for lead in ("si vous avez pas", "si vous n'avez pas", "si vous avez plus", "si y a pas", "s'il y a pas")
            for article in ("", "le ", "de ")
            for day in DAYS
        ),
    ),
    (
        Mark.OUTSIDE,
        """soit avant soit après|avant ou après|soit avant ou après|un autre jour|autre jour|un autre moment""",
    ),
    (Mark.LEAVE, "en congé|en congés|de congé|en rtt|en récup|de récup"),
    (
        Mark.DOUBT,
        """sais plus quand|sais plus lequel|sais plus laquelle|sais plus ce que|sais plus ce qu'|sais plus si""",
    ),
    (
        Mark.CANNOT,
        """peux pas|peut pas|pourrai pas|pourrais pas|pourra pas|pourrait pas|peux plus|pas possible|impossible
        |pas libre|pas disponible|pas dispo|indisponible|suis pas là|pas là|vont pas
        |conviennent pas|le fait pas|suis pris|suis prise|est pris|déjà pris
        |déjà prise|occupé|occupée|occupés|absent|absente|absents|absentes|indisponibles|en déplacement
        |en vacances|pas bon|trop tard|trop tôt|trop loin|trop juste|trop court|même pas la peine
        |pas la peine|pas jouable|est chargé|va être dur|pas envisageable|inenvisageable|coincé
        |coincée|exclu|mal barré|pris toute|est plein|suis complet|suis complète|travaille|bosse|compliqué
        |difficile|c'est mort|c'est chaud|arrange moins|ai cours|ai école|a école|ai quelque chose
        |ai un truc|ai une réunion|ai un empêchement|ai déjà quelque chose|ai déjà un truc
        |ai déjà rendez-vous|ai déjà un rendez-vous|ai un autre rendez-vous|ai pas le temps
        |suis de garde|garde les enfants|bloqué|bloquée|serai pas là|en formation|en réunion|sur la route
        |sur un chantier|à l'école|pas trop possible|peux pas trop
        |pas terrible|pas l'idéal|ai quelque chose de prévu|ai déjà quelque chose de prévu|plus possible
        |plus libre|plus disponible|pas pratique|pas disponibles|pas facile|travaille aussi|travaillons
        |veux pas|voudrais pas|aime pas|préfère pas|préfère éviter|éviter|évitez|évite|ai sport|ai piscine
        |ai kiné|foutu
        |c'est râpé|c'est cuit|c'est plein|blindé|blindée|surbooké
        |surbookée|débordé|débordée|c'est la course|overbooké|surchargé|surchargée|hors de question
        |c'est complet|jamais là|convient moins|moi travail|je travail|vais pas pouvoir""",
    ),
    (Mark.NEITHER, "non plus"),
    (
        Mark.CANNOT,
        "faut pas|faudrait pas|faudra pas|faut pas compter|faut pas que ce soit|comptez pas|faut surtout pas",
    ),
    (Mark.SKIP, "faut pas tarder|faut pas traîner|faut pas attendre|faut pas que ça traîne|faut pas que ça tarde"),
    (Mark.YES, "oui|ok|d'accord|ouais|parfait|très bien|ça va|ça marche|c'est bon"),
    (
        Mark.CAN,
        """peux|pourrais|pourrai|libre|disponible|dispo|possible|arrange|convient|travaille pas|bosse pas
        |pas travail|travail pas|pas pris|pas prise|pas occupé|pas occupée|idéal|suis là|seulement|uniquement
        |sans problème
        |sans souci|pas de problème|pas de souci|aucun problème|aucun souci|en télétravail|en repos|de repos
        |va bien|disponibles|ce serait bien|ça serait bien
        |me repose|suis tranquille|m'irait bien|serait parfait|serait bien
        |est parfait|est bien|est nickel|nickel|impeccable|serait super|est super|est très bien
        |ferait l'affaire|fera l'affaire|serait nickel|serait top|serait le mieux pour moi|conviendrait
        |m'arrangerait bien|en arrêt""",
    ),
    (Mark.THOSE, "ces jours-là|ce jour-là|ces moments-là|à ce moment-là|ces horaires-là|cette heure-là|celui-là"),
    (
        Mark.REST,
        """les autres jours|tous les autres jours|n'importe quel autre jour|le reste du temps|tout le reste
        |le reste|les autres jours de la semaine|le reste de la semaine|les jours qui restent|tous les autres""",
    ),
    (
        Mark.DROP,
        """depuis|depuis le|m'a dit|m'ont dit|a dit|ai appelé|ai déjà appelé|avais appelé|étais venu
        |étais venue|suis venu|suis venue|est venu|est venue|est tombé|est tombée|suis tombé|suis tombée
        |était|étais|est né|est née|suis né|suis née|ai vu|avais vu|ai eu|a eu|avait eu
        |avais rendez-vous|avait rendez-vous
        |mon rendez-vous|au sujet du rendez-vous|à propos du rendez-vous|concernant le rendez-vous
        |pour le rendez-vous|annuler le rendez-vous|déplacer le rendez-vous|confirmer le rendez-vous
        |ai rendez-vous|date de|date du|datent du|datée du|remonte à|avais dit|avais pris|ai raté|ai manqué
        |vous rappelle|vous rappellerai|vous rappelerai|rappellerai|me rappeler|vous rappeler|rappelez-moi
        |me rappelez|me rappellerez|rappeler|rappelle
        |annule celui|annuler celui|décaler celui|décale celui|déplacer celui|changer celui|reporter celui
        |à la place de celui|raté celui|opéré|opérée|a commencé|ça date|êtes ouvert|êtes ouverts
        |rendez-vous prévu|suis sorti|suis sortie
        |ai rappelé|suis passé|suis passée|ai été|ai pris|est arrivé|est arrivée|a eu mal|ai mal|êtes fermé
        |êtes fermés""",
    ),
    (Mark.AGO, "il y a|y a|ça fait|ça va faire|voilà"),
    (
        Mark.TOLD,
        """fermez|ouvrez|commencez|finissez|à quelle heure|quelle heure|vous m'aviez|vous m'avez|elle m'avait
        |aura un an|aura deux ans|il aura|elle aura|anniversaire de|la dernière fois|dernière fois
        |l'année dernière|l'an dernier|à l'époque|dans le temps|étiez|aviez|mes horaires|mes heures de travail
        |mes heures c'est|mon emploi du temps
        |mon planning de|mon planning pour|sais pas mon planning|sais pas encore mon|connais pas encore mon""",
    ),
    (Mark.GONE, "hier|avant-hier|l'autre jour"),
)
