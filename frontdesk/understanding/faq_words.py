"""Words that say nothing about the subject of a question, and some that say too much."""

from __future__ import annotations

from frontdesk.understanding.tokens import word_set

STOP_WORDS = word_set(
    """je j tu il elle on nous vous ils elles me m te t se s moi toi lui eux leur leurs le la les l un une des du de d
    au aux à a en y et ou ni mais donc or car que qu qui quoi dont ce c cet cette ces ça cela ceci celui celle
    mon ma mes ton ta tes son sa ses notre nos votre vos est es suis sommes êtes sont était étaient sera serait
    soit être ai as avons avez ont avait aura aurait auriez avoir fais fait faites faire peux peut pouvez
    peuvent pourrais pourriez pourrait pouvoir veux veut voulez voudrais voulais aimerais vais va allez aller
    dois doit devez faut falloir si ne n pas plus jamais par pour sur sous dans avec sans chez vers entre
    bonjour bonsoir bonne journée allô madame monsieur merci plaît plait svp euh ben bah alors voilà oui non ok
    bon enfin bien très trop aussi encore déjà là ici comme quel quelle quels quelles comment esce dire dites
    dis savoir sais connaître question demander demande renseignement information appelle appelais appeler appel
    rappeler juste simplement exactement normalement vraiment tout toute tous toutes peu même chose petite petit
    autre quelque quelqu quelquun possible possibilité souhaite souhaiterais souhaitais besoin moment aujourdhui
    hein puis cabinet docteur médecin praticien excusez pardon quand actuellement actuel habituellement
    écoutez genre disons fin coup parce ouais donnez donner indiquer préciser expliquer"""
)

WHERE = "où"
"""The stem of "où", which folding would make "ou"."""

QUESTION_WORDS = frozenset({WHERE, "combien", "quand"})
"""Words that say what is asked for, but not of what."""

NEGATIONS = frozenset({"pas", "jamais", "aucun", "aucune", "ni", "sauf"})

OTHERS = word_set(
    """pharmacie pharmacies mairie poste banque boulangerie train trains bus avion hopital clinique laboratoire ecole
    creche prefecture police commissariat gendarmerie impots restaurant cinema piscine bibliotheque magasin
    supermarche dechetterie voisin voisine concurrent confrere consoeur veterinaire coiffeur garage mediatheque
    caf cpam urssaf tribunal notaire avocat musee theatre gare metro tram aeroport hotel boucherie marche bar
    cafe banques assureur fleuriste plage meteo match film pain essence timbre permis passeport"""
)
"""Places that are somebody else's business, unless an entry speaks of them."""
