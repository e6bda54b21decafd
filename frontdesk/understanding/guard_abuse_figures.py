"""Words of insult and threat that are for nobody at the desk: manners of speaking, oneself, third persons."""

from __future__ import annotations

from frontdesk.understanding.guard_frames import Frames

FIGURES = Frames(
    """
tuer|péter|casser|crever … le temps|les pieds|les oreilles|un câble|la tête avec|l'ambiance|le budget|le prix|la croûte
    |la graine|la baraque|un œil
tuer votre|tuer le|tuer les|tuer ces|tuer la|tuer mes|tuer un|tuer deux
tout casser|tout péter|tout démolir … cuisine|salle de bain|carrelage|refaire|mur|murs|cloison|cloisons|travaux
    |chez moi|tuyaux
t'es bonne|tu es bonne|t'es chaude|t'es sexy … pour|en|avec ta|avec cette
chien|chiens|vache|vaches … sur|avec
ma bite|ma queue … gratte|brûle|mal|bouton|boutons|saigne|démange|pique|gonfle|gonflée|rouge|coule|de cheval
tu me gonfles|tu me casses les couilles|tu me fais chier … pas|papa|maman|mon fils
ta gueule|vos gueules … le chien|les chiens|le chat|minou|les enfants|les gosses|les gamins|pardon madame
tuer … de travail|à la tâche|à force|d'ennui|avec mes|avec ces
    """
)
"""Manners of speaking."""

OTHERS = Frames(
    """
je suis|j'suis|chuis|j'ai été|suis|je me sens|je fais|me sens|me prend pour|me prends pour|quel|quelle
traité de|traitée de|traite de|traiter de|traitait de|appelé|insulté|insultée|m'a dit|il dit|elle dit|m'ont dit
    |m'a crié|menacé|menacée|menace|menaces|me menace|m'écrit|il écrit
mon|ma|mes|son|sa|ses|notre|un de mes|leur … ex|mari|femme|patron|chef|voisin|voisine|voisins|voisines|propriétaire
    |père
    |mère|frère|sœur|collègue|collègues|beau-père|belle-mère|gendre|locataire|associé|banquier|proprio|copain
    |copine|ami
    |chien|chat|fils|fille|assureur|avocat|mec|employeur|ado
les|des|mes|ces|leurs … sont|étaient
il est|elle est|ils sont|elles sont|c'était|il a été|ces|cet|les gens|l'autre|un gars|un type
"""
)
"""What stands before an insult that is told of somebody else."""
