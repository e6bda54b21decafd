"""Words around the digits of a dictated telephone number."""

from __future__ import annotations

from frontdesk.understanding.phrases import phrases

BETWEEN = phrases(
    """et|puis|ensuite|après|alors|donc|tiret|point|espace|virgule|slash|et puis|et ensuite|et après|et enfin
    |je regarde|un instant|deux minutes|c'est|c'est le|c'est ça|le|attendez|attends|une seconde|deux secondes
    |un moment|je cherche|voyons|alors attendez|je répète|tout simplement|fois|et donc|je reprends|ça fait|on continue
    |la suite|et la fin|et pour finir|pour finir|enfin le|du coup"""
)
"""What may stand between two groups of digits of one number."""

FIXES = phrases(
    """non|non pardon|pardon|euh non|enfin non|je me trompe|je me suis trompé|je me suis trompée|non non|excusez-moi
    |plutôt|non c'est|pardon c'est|enfin|non désolé|désolé|non excusez-moi|ou plutôt|je voulais dire|je corrige|erreur
    |ah non|ah non pardon|non je me trompe|non je me suis trompé|oh pardon|non plutôt|non attendez|désolée|non je dis
    |non je recommence|je recommence"""
)
"""What follows replaces the last digits."""

DECLINED = phrases(
    """pas de téléphone|pas de numéro|pas le téléphone|pas de portable|pas de mobile|pas le donner|pas vous le donner
    |n'en ai pas|en ai pas|pas donner mon numéro|préfère pas|préfère ne pas|veux pas|refuse|pas mon numéro
    |ne souhaite pas|souhaite pas|aucun numéro|pas vous donner|connais pas mon numéro|connais pas par coeur
    |sais pas par coeur|plus de téléphone"""
)
"""The caller has no number, or keeps it."""

TIMES = {"double": 2, "doubles": 2, "triple": 3, "triples": 3}
"""Words that repeat the digit after them."""

ZEROS = {"deux": 2, "trois": 3}
"""The same before "zéros"."""

MISHEARD = {
    "o": 0, "oh": 0, "ho": 0, "hein": 1, "de": 2, "deu": 2, "catre": 4, "cinque": 5, "sink": 5, "si": 6, "cis": 6,
    "sis": 6, "ci": 6, "cette": 7, "cet": 7, "set": 7, "oui": 8, "ouit": 8, "neuve": 9, "dit": 10, "dis": 10, "di": 10,
    "dize": 10, "doux": 12, "douce": 12, "sans": 100,
}  # fmt: skip
"""Digits as a transcriber may write them; believed only between digits, and only where the length then fits."""
