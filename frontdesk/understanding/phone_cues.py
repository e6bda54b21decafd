"""What callers say of a number: ring there, or not; and what they call it."""

from __future__ import annotations

from frontdesk.understanding.phrases import phrases
from frontdesk.understanding.tokens import word_set

TURNS = phrases("ou|ou alors|ou bien|mais|et|sinon|l'autre|par contre|après|et sinon|ou sinon|et l'autre|puis")
"""Where the talk goes over from one number to the next."""

OPENINGS = phrases(
    """donc|alors|du coup|prenez|appelez|rappelez|utilisez|mettez|notez|gardez|choisissez|faites|préférez|je préfère
    |je préférerais|mieux vaut|maintenant|désormais|dorénavant|le nouveau|mon nouveau|nouveau numéro|c'est devenu
    |ça répond
    |plutôt|moi c'est|à la place|joignez-moi|depuis que|depuis qu'|parce que|vu que|comme j'ai|essayez|essayez plutôt"""
)
"""Where something new is said of a number."""

WANTED = phrases(
    """plutôt|de préférence|préfère|préférez|préférable|préférerais|mieux|en priorité|prioritaire|mais là c'est
    |maintenant|désormais|mais prenez|mais appelez|mais utilisez|mais notez|mais mettez|mais gardez|mais rappelez
    |mais c'est|le bon|celui-là c'est bon|le plus simple|le plus sûr|c'est le bon|le nouveau|surtout|prenez ce
    |gardez celui|notez celui|en premier|d'abord|prenez|utilisez|mettez|gardez|choisissez|en principal|le principal"""
)
"""Said before a number that is wanted, or after it."""

LEFT = phrases(
    """l'ancien|mon ancien|ancien numéro|pas celui|pas le|évitez|oubliez|oublie|effacez|supprimez|avant c'était
    |c'était|j'avais|vous aviez|on avait|remplacez|remplacer"""
)
"""Said before one of several numbers that is not wanted."""

GONE = phrases(
    """l'ancien|mon ancien|ancien numéro|évitez|oubliez|oublie|effacez|supprimez|avant c'était|avant j'avais|enlevez
    |retirez|rayez|barrez|virez|effacer|supprimer|enlever|retirer|oublier|ne plus|à supprimer|à enlever|jetez
    |avant on avait|c'était avant|dans le temps c'était|à l'époque c'était|ex numéro|précédent
    |arrêtez|arrêter|harcelez|harcelé|veux plus|veux pas|voudrais pas|voudrais plus|veut plus|cessez|préfère pas
    |aime pas|plus joignable
    |pas joignable|injoignable|pas me joindre|plus me joindre|plus joindre|pas joindre|reçu un appel|m'avez appelé
    |m'a appelé
    |m'ont appelé|m'appelle du|c'est vous le|cherche à joindre|essaie de joindre|essayé de joindre"""
)
"""Said before a number that is not wanted, even when it is the only one."""

KEPT = phrases("gardé|garde|toujours|conservé|repris|encore")
"""An old number that is still good."""

DEAD = phrases(
    """marche plus|marche pas|marche jamais|fonctionne plus|fonctionne pas|répond plus|répond pas|répond jamais|résilié
    |coupé|plus valable|plus bon|plus le bon|pas le bon|pas bon|n'existe plus|existe plus|est mort|en panne|c'est fini
    |plus le mien|plus à moi|plus attribué|plus mon numéro|plus ce numéro|plus en service|hors service|résilier
    |plus utilisé|utilise plus|sers plus|sert plus|plus accès|l'ai plus|l'ai perdu|m'a volé|été volé|est cassé
    |plus celui|plus le numéro|plus d'actualité|suspendu|désactivé|plus joignable|plus là|pas joignable|injoignable
    |capte plus|capte pas|sonne plus|sonne pas|est périmé|obsolète|est faux|était faux|plus chez|ai changé depuis
    |a été coupée|coupée|résiliée|plus lieu|ai rendu|a été attribué|plus le nôtre|plus à nous|à mon ex|chez mon ex
    |c'était avant|à l'ex|y suis jamais|y suis plus|un spam
    |une arnaque|du démarchage"""
)
"""Said after it."""

_IMPERATIVES = (
    "utilisez utilise prenez prends appelez appelle rappelez rappelle notez note mettez mets composez essayez"
)
_INFINITIVES = (
    "utiliser appeler rappeler prendre mettre noter faire composer telephoner garder joindre contacter essayer"
)
ORDERS = phrases(
    *(f"{verb} {never}" for verb in _IMPERATIVES.split() for never in ("pas", "plus", "jamais")),
    *(f"{verb}-{me} {never}" for verb in _IMPERATIVES.split() for me in ("moi", "le") for never in ("pas", "plus")),
    *(
        f"{never} {object_}{verb}"
        for verb in _INFINITIVES.split()
        for never in ("pas", "plus", "jamais")
        for object_ in ("", "l'", "le ", "la ", "me ", "m'", "y ", "à ")
    ),
    "à éviter|éviter|évitez|plus la peine|pas la peine|sert à rien|inutile|il faut éviter|surtout pas|interdit",
)
"""Said before it or after it."""

CIRCUMSTANCES = word_set(
    """avant apres entre le tard trop tot pendant quand lorsque en matin soir nuit midi dimanche samedi lundi mardi
    mercredi jeudi vendredi week weekend si s trop souvent tout plusieurs cette ces ce demain aujourdhui maintenant
    durant avec pour jusque jusqu sans vers"""
)
"""After an order they tell when not to ring, or why: "n'appelez pas avant dix heures"."""

THERE = word_set("dessus la celui ca numero ligne")
"""What such an order is about all the same: "n'appelez pas à ce numéro"."""

CONDITIONS = word_set("si s quand lorsque meme")
PRONOUNS = word_set(
    "il elle ca c on qui je j l y ne n est a ete me m en etre sera sont n plus ai avons etait va deja tout completement"
)
LINES = word_set("fixe portable mobile gsm telephone tel numero ligne cellulaire")
OTHERS = word_set("autre autres ancien premier deuxieme second")

_LABELS = {
    "work": "boulot travail bureau pro professionnel entreprise societe usine taf atelier cabinet chantier magasin",
    "own": "perso personnel prive privee",
    "home": "maison domicile",
    "woman": "femme epouse compagne",
    "man": "mari epoux conjoint copain",
    "son": "fils garcon",
    "daughter": "fille",
    "mother": "mere maman",
    "father": "pere papa",
    "neighbour": "voisine voisin",
    "fixed": "fixe",
    "mobile": "portable mobile gsm cellulaire",
    "fax": "fax telecopie telecopieur",
    "old": "ancien",
    "new": "nouveau",
}
LABELS = {word: label for label, words_ in _LABELS.items() for word in words_.split()}
"""What a number is called."""

ORDINALS = {"premier": 0, "premiere": 0, "deuxieme": 1, "second": 1, "seconde": 1, "troisieme": 2, "dernier": -1}

LOST = word_set("perdu vole casse")
DEVICES = word_set("telephone portable mobile gsm tel smartphone")
AT = word_set("au le sur la du mon")
CALLING = word_set(_INFINITIVES)
OBJECTS = word_set("m me l le la y les")
"""What may stand between "de" and such a verb: "pas la peine de m'appeler"."""

"""Small words between a refusal and its number: "pas au 06…"."""

NEVER = word_set("pas jamais plus")
MOBILE = ("06", "07", "+336", "+337", "00336", "00337")
