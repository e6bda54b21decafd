"""Words around the digits of a dictated telephone number, and what they tell about them."""

from __future__ import annotations

from frontdesk.understanding.lexicon import HESITATIONS
from frontdesk.understanding.phrases import PhraseTable, phrases
from frontdesk.understanding.tokens import word_set, words


class Mark:
    """What the words between two pieces of a number tell; a pause alone tells nothing.

    WORD: something was said. ASIDE: of which we know nothing. ADD: more follows. CONFIRM: what was said is
    right. FIX: it was wrong. SLIP: it may have been. OR: another follows. RESTART: all is said again. NOT: what
    follows is wrong. INSTEAD: what follows was wrong, what came before is right. END: the last digits follow.
    HELD: before this stand the digits of an earlier turn. Plain bits of an integer, for speed.
    """

    NONE = 0
    WORD = 1
    ASIDE = 2
    ADD = 4
    CONFIRM = 8
    FIX = 16
    SLIP = 32
    OR = 64
    RESTART = 128
    NOT = 256
    INSTEAD = 512
    END = 1024
    HELD = 2048


_MARKS = {
    Mark.WORD: """je regarde|un instant|deux minutes|une minute|c'est|c'est le|le|la|les|attendez|attends|une seconde
        |deux secondes|un moment|un petit moment|je cherche|voyons|tout simplement|ça fait|enfin le|enfin c'est
        |alors|donc|du coup|là|bon|y a|il y a|j'ai|vous avez|virgule|tiret|point|espace|slash|madame|monsieur
        |mademoiselle|une petite seconde|deux petites secondes|cinq minutes|trois secondes|cinq secondes
        |comme ça se prononce|comme on dit|numéro|numéro de téléphone|téléphone""",
    Mark.ADD: """et|puis|ensuite|après|et puis|et ensuite|et après|et enfin|et donc|la suite|suivi de|encore|plus loin
        |on continue|je continue|et encore|pour la suite""",
    Mark.CONFIRM: """oui|ouais|ouaip|voilà|c'est ça|oui c'est ça|ok|okay|d'accord|exact|exactement|c'est bien ça
        |c'est bon|très bien|parfait|j'ai dit|je dis bien|bien|tout à fait|absolument""",
    Mark.FIX: """non|erreur|je me trompe|je me suis trompé|je me suis trompée|me suis gouré|me suis gourée|je corrige
        |je rectifie|rectification|correction|une bêtise|des bêtises|c'est pas ça
        |ce n'est pas ça|n'importe quoi|j'ai inversé|faux|c'est faux|je confonds|j'ai confondu|me trompe|corrigez
        |c'est pas bon|pas ça""",
    Mark.SLIP: """pardon|excusez-moi|désolé|désolée|oups|oupsi|mince|zut|enfin|flûte|rectifiez""",
    Mark.OR: "ou|ou bien|ou alors|ou sinon",
    Mark.RESTART: """je répète|je redis|je recommence|je reprends|je me reprends|je disais|je refais|je redonne
        |on recommence|on reprend|je vous le redis|je vous le redonne|je vous le répète|je le redis|je le répète
        |du début|depuis le début|au début|je réitère|je récapitule|donc je disais|en entier|soit|répète
        |recommence|répéter|redonner|récapituler|redire|recommencer|reprendre|reprends|tout repris""",
    Mark.INSTEAD: "au lieu de|au lieu du|à la place de|à la place du|et non|et pas|et non pas|plutôt que",
    Mark.END: """ça finit par|ça se finit par|finit par|se finit par|ça se termine par|se termine par|termine par
        |finissant par|la fin c'est|la fin|à la fin c'est|à la fin|les derniers chiffres c'est|les deux derniers c'est
        |le dernier c'est|les deux derniers chiffres c'est|en dernier|en dernier c'est|la fin c'est le
        |les deux derniers|le dernier""",
}

MARKS: PhraseTable[int] = PhraseTable(
    {
        **{" ".join(words(phrase)): mark for mark, row in _MARKS.items() for phrase in row.split("|")},
        **dict.fromkeys(("plutôt", "ou plutôt", "je voulais dire", "je veux dire"), Mark.FIX | Mark.SLIP),
        "pour finir": Mark.ADD,
        "et pour finir": Mark.ADD,
        "pour terminer": Mark.ADD,
        "et pour terminer": Mark.ADD,
        "deux fois le même": Mark.WORD,
        "les deux": Mark.WORD,
        "tous les deux": Mark.WORD,
    }
)
"""Phrases between digits, and what they tell."""

FILLERS = HESITATIONS

DECLINED = phrases(
    """pas de téléphone|pas de numéro|pas le téléphone|pas de portable|pas de mobile|pas le donner|pas vous le donner
    |n'en ai pas|en ai pas|pas donner mon numéro|préfère pas|préfère ne pas|veux pas|refuse|pas mon numéro
    |ne souhaite pas|souhaite pas|aucun numéro|pas vous donner|connais pas mon numéro|connais pas par coeur
    |sais pas par coeur|plus de téléphone|donnerai pas|donne pas|donne à personne|donne jamais|le donne plus
    |pas envie|ça vous regarde pas|vous regarde pas|hors de question|pas question|pas communiquer|communique pas
    |pas le connais|connais pas par coeur|pas de fixe|pas téléphone|veux rien donner|pas vous donner le mien
    |ne donne pas|ne le donne pas|ne le donnerai pas|préférerais pas|préférerais ne pas|aime pas donner"""
)
"""The caller has no number, or keeps it."""

TIMES = {"double": 2, "doubles": 2, "triple": 3, "triples": 3, "quadruple": 4}
"""Words that repeat the number after them."""

COUNTS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "2": 2, "3": 3, "4": 4, "5": 5}
"""The same before "fois" and "zéros"."""

AFTER_TIMES = word_set("le la les l chiffre nombre numero du de")
"""What may stand between "trois fois" and the number."""

_MISHEARD = {
    "zero": "o oh ho zeraux heros zeros zerot xero",
    "un": "hein",
    "deux": "de deu d eux",
    "trois": "troi toi troie droit",
    "quatre": "catre quatr car quart katre",
    "cinq": "cinque sink saint sain sein cink",
    "six": "si cis sis ci scie sice siss",
    "sept": "cette cet set sete saite",
    "huit": "oui ouit ui huitt",
    "neuf": "neuve neufs oeuf",
    "dix": "dit dis di dize dise dites",
    "onze": "onz onse hons",
    "douze": "doux douce douse",
    "treize": "treise treze",
    "quatorze": "catorze",
    "quinze": "kinze cainze",
    "seize": "seise seze sez",
    "vingt": "vin vint vain vins vingts",
    "trente": "trante trentre",
    "quarante": "carante karante",
    "soixante": "soissante swasante soisante",
    "cent": "sans sang s sent",
}
MISHEARD = {heard: meant for meant, row in _MISHEARD.items() for heard in row.split() if len(heard) > 1 or heard == "o"}
"""Numbers as a transcriber may write them; believed only between digits, and only where the length then fits."""

SPOKEN = word_set("o oh ho hein de deu d oui ui dit dis di dise dites si ci car droit toi sans s sent sang")
"""Those that people say between digits and mean; the others can't stand there but as digits."""

TIME_OR_MEASURE = word_set(
    """ans an mois jour jours heure heures h minute minutes min mn seconde secondes semaine semaines euro euros
    centimes kilos kilo kg metre metres km kilometres cm degres pourcent rue avenue boulevard bd place allee allees
    chemin impasse route quai square cours bis ter etage etages eme ieme enfant enfants personne personnes gosses
    filles garcons petits chiffre chiffres numero numeros telephones portables lignes fois janvier fevrier mars avril
    mai juin juillet aout septembre octobre novembre decembre rdv rendezvous arrondissement pieces m2 copains freres
    soeurs dents seances habitants chats chiens patients"""
)
"""What a number counts when one of these follows it: no digits of a telephone."""

HEADINGS = word_set(
    """dossier departement code porte appartement appart apt appt batiment bat etage chambre page age naissance annee
    secu sociale securite client cliente facture commande rue avenue boulevard siret iban postal cp immeuble lot
    escalier digicode interphone ref reference matricule adherent mutuelle taille poids residence ordonnance
    dossiers contrat bus villa allee chemin poste boite entree"""
)
"""What a number is when one of these introduces it."""

MOMENTS = word_set(
    """au aux en vers depuis jusqu jusque entre avant pendant environ ne nee rendezvous dans heures heure h janvier
    fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi
    samedi dimanche euros partir chez ans du des mes ses ces nos vos avec pour
    suis habite habitons fais pese mesure prends avais"""
)
"""The same, unless the number begins like one of a telephone."""

INTRODUCING = word_set("c est le la l les de du d a n no fait numero ce")
"""Small words between such a heading and its number."""

DIALLED = word_set(
    """numero telephone portable mobile fixe tel suite fin reste debut chiffre chiffres dernier derniers premier
    premiers suivant suivants perso pro maison travail bureau domicile ligne indicatif phone gsm"""
)
"""Nouns that introduce digits of a telephone."""
