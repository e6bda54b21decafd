"""Words of life and death that speak of something else: a thing that breaks, a manner of speaking, an old story."""

from __future__ import annotations

from frontdesk.understanding.guard_frames import Frames

FIGURES = Frames(
    """
en finir avec|en finir de|en finir du|en finir des|en finir une bonne fois
en finir … avec le|avec la|avec les|avec cette|avec ce|avec ces|avec mon|avec ma|avec mes
sauter le|sauter un|sauter une|sauter sur|sauter de joie|sauter ce|sauter cette|sauter mon|sauter la|sauter les
    |sauter au plafond|sauter dans le train|sauter à la corde
me tue|me tuer … à vous|à te|à le|à la tâche|à dire|à répéter|à expliquer|au travail|au boulot|au sport|à l'usine
    |de travail|les yeux|le dos
me pends|me pendre|se pendre … à votre|au téléphone|à ton|à son|à mon|partout|aux rideaux|à la tringle
me jette|me jeter … sur|à l'eau|dans le vide-grenier|dans les bras|dans mon lit
mourir|meurt|meurs|crever … idiot|tranquille|de rire|de honte|de faim|de soif|de chaud|de froid
    |d'ennui|d'envie|de trouille|de peur|de curiosité|de fatigue|moins bête
mourir que|plutôt mourir|mourir plutôt|mourir au travail|mourir à petit feu|mourir idiots
clés|clé|bague|lunettes|drone|ballon|montre|alliance|appareil|chaussure … est tombé dans la piscine
    |est tombée dans la piscine
étouffe|étouffer|étouffée|étouffé|suffoque … chaleur|canicule|clim|appartement|logement|studio|salle|bureau|open space
    |couple|mariage|relation|boulot|travail|boîte|famille|belle-mère|quartier|ville|dettes|factures|bisous|câlins|rire
    |chez moi|dans ma vie|dans cette vie|costume|robe|col|cravate|masque|paperasse|train|bus|métro|affaire|scandale
    |moteur
    |flammes|bruit|bruits|sanglots
chaleur|canicule|fait chaud|degrés … étouffe|étouffer|suffoque
un peu inconscient|un peu inconsciente|c'est inconscient|c'était inconscient|serait inconscient|trop inconscient
    |assez inconscient|l'inconscient|mon inconscient|faut être inconscient|cet inconscient|tellement inconscient
    |assez inconsciente|trop inconsciente
inconscient de|inconscient d'|inconscient du|inconscient des|inconsciente de|inconsciente d'|inconsciente du
    |inconscients de|inconscients du
inconscient|inconsciente … signé|conduit|roule|pris la route|laissé la voiture|laisser|lacan|freud|collectif
parle|parlé|parlait|parlent … plus fort|plus que|plus à|plus au|plus avec|plus trop|plus tellement|plus beaucoup
    |plus anglais|plus français|plus de|plus du|plus le|plus la|plus lentement|plus bas|plus vite|plus distinctement
    |plus doucement|plus des|plus aux|plus ensemble|plus depuis|plus entre
en parle|en reparle|leur parle|lui parle|me parle|nous parle|vous parle|se parle|y parle|m'en parle … plus|plus jamais
bouge|bouger … plus de|plus des|pas de|pas du|pas des|plus du lit|plus du fauteuil|plus du canapé|plus de chez
    |plus trop|plus beaucoup|pas beaucoup|pas trop|pas je|pas deux|pas attends|pas mon|pas ma|pas une|pas toi
    |plus comme|plus tellement|plus assez|pas assez|pas bien|plus bien|plus qu'avant|plus que
bouge|répond|réagit|reviens … plus votre|plus le|plus la|plus à|plus aux|plus au|pas à|pas au|pas aux|plus son
    |plus mon|plus sur|plus depuis trois|plus quand
demande|jdemande|je regarde|attends|je note|appelle … bouge pas|bougez pas
main|mains|genou|genoux|pied|pieds|doigt|doigts|jambe|bras|œil|yeux|ongle|ongles|orteil|orteils|gros orteil|cheville
    |poignet|cuisse|tibia|mollet|fesse|fesses|hanche|dos|coude|épaule|nez|pouce|index|joue|bosse|hématome|cheveux
    |cheveu|mèche|mèches|eau|robinet|voyant|écran|flamme|bonnet|mur|peinture|cocard|sein|couleur|bain|langue|dents
    … tout bleu|toute bleue|tout violet|toute violette|tout gris|toute grise|violet|violette|bleu|bleue
devient|devenu|devenue … violet|violette|violets … au soleil|en séchant|cheveux|mèches
eau|flaque|fuite|inondé|inondée|inondation|mousse … par terre|au sol
hémorragie|saigne|saignée … facture|factures|fuite|financière|budget|trésorerie|dépenses|robinet|portefeuille|clients
    |frais|eau
plus d'air|plus de souffle … dans|radiateur|radiateurs|circuit|pneu|pneus|ballon|vase|tuyau|soufflerie|sèche-cheveux
respire|respirer|respirait … pas la|plus la|pas le|pas l'|plus depuis que|plus facilement|plus librement|mieux
y rester … jusqu'à|jusqu'au|une|un|deux|trois|quelques|toute|longtemps|la|le|tout|pendant|manger|dormir|plus
le bébé arrive|va accoucher … en|dans un|dans une|dans deux|dans trois|dans quatre|dans cinq|dans six|dans quelques
    |dans quinze|dans 2|dans 3|bientôt|le mois|au mois|à la maternité
    |fin|début|mi|pour|cet|cette année|au printemps|avant l'été
la tête sort … du|de la|de son
se noie|se noyer|noyé|noie … dans la paperasse|dans les papiers|dans les dettes|dans un verre|dans mes|dans le travail
    |dans son travail|dans les dossiers|sous
empoisonné|empoisonnée … la vie|l'existence|l'ambiance|par cette histoire
cadeau|calice|pomme … empoisonné|empoisonnée
overdose|indigestion|surdose … de travail|de boulot|de réunions|d'écrans|de chocolat|de paperasse|de foie gras|de télé
dent|dents|plombage|couronne|bridge|dentier|appareil|facette|bague|bout|pansement … bouche|lèvre … tombe|pend|tombé
    |tombée
volet|porte|évier|meuble|étagère|gouttière|lavabo|radiateur|mur|tuyau|placard … côté|gauche|droit … tombe
    |répond plus|bouge plus
de votre côté|de son côté|de mon côté|de leur côté|de l'autre côté|d'un côté|à côté|à droite|à gauche … répond plus
    |répondent plus|tombe|bouge plus
trop de|plein de|des tas de … médicaments|cachets|comprimés|médocs … dans ma vie|en ce moment|depuis|à mon âge
    |à mon goût
    |tous les jours|par jour|chaque jour|à son âge
pris|pris mes|avalé|prendre … comprimés|cachets|gélules|médicaments|boîte|boîtes|plaquette … pendant|par jour|par mois
    |sur dix jours|en dix jours|en quinze jours|matin et soir|au total|depuis le début|cet hiver|avec moi|à emporter
l'impression|impression … de mourir … à chaque|tous les|chaque fois|d'ennui
appeler|appelez|faut … les pompiers|les secours|une ambulance|le samu … ou|pour ça|non plus|quand même|remboursée
    |remboursé
sang … robinet|tuyau|évier|rouille
m'étrangle … avalé de travers
m'étouffe|m'étrangle|m'étouffer … avec mon café|avec ma salive|mon café|de rire|la nuit|en dormant
peur de faire|peur d'avoir|peur d'un|peur d'une|peur de refaire|phobie de|phobie des|angoisse de … avc|infarctus
    |crise cardiaque|malaise|malaises|embolie|hémorragie|convulsions|arrêt cardiaque
perdu connaissance du|perdu connaissance de|perdu connaissance des|pris connaissance
me sens partir|se sent partir … à la dérive|en vrille|en cacahuète|en burn
répond|répondent … plus trop|plus bien|plus tellement|plus très|plus aussi
effondré|effondrée|écroulé|écroulée … en larmes|de fatigue|de rire|de sommeil|moralement|financièrement
plus vivre ici|plus vivre avec|plus vivre dans|plus vivre comme ça|plus vivre chez|plus vivre en ville
    |plus vivre ensemble
ado|adolescent|adolescente … crise
    """
)
"""A sign of danger that one of these touches says nothing of a life; "en finir avec la vie" is looked at apart."""

MACHINES = Frames(
    """
batterie|téléphone|portable|ordinateur|ballon|chaudière|chauffe-eau|moteur|voiture|plante|plantes|écran|tablette|frigo
    |pompe|machine|lavabo|évier|siphon|wc|lave-linge|lave-vaisselle|robinet|télé|box|pile|piles|poisson|poissons|arbre|climatiseur|commerce
    |boîte|connexion … mourir|meurt|s'étouffe|respire plus|respire pas|s'arrête|s'est arrêté|s'est arrêtée|bouge plus
    |bouge pas|bouge plus du tout|répond plus|réagit plus|réagit pas|inanimé|suffoque|est tombé dans la piscine
    |convulse|explose
mur|murs|vmc|parquet|peau|cuir|tissu|bois … respire pas|respire plus
    """
)
"""The same of things that break, unless somebody is in them, or beside them."""

INSIDE = frozenset({"dans", "de", "sous", "avec", "en", "sur", "du", "au", "sa", "contre"})
"""What stands before the things that somebody is in."""

LIFE = Frames(
    "en finir … avec la vie|avec ma vie|avec sa vie|avec cette vie|avec tout ça et mourir|avec mes jours|de souffrir"
)
"""The end that is meant all the same."""

UNANSWERED = Frames(
    """
il|elle|bébé|mari|fils|fille|mère|père|femme|monsieur|dame|papa|maman|mamie|papi|papy|mémé|pépé|voisin|voisine|collègue
    |ami|amie|copain|copine|oncle|tante|petit|petite|enfant|client|quelqu'un|grand-mère|grand-père|frère|sœur
    |épouse|conjoint … répond plus|parle plus|répond pas quand
"""
)
"""Somebody who no longer answers: to the desk's calls, it may be; it takes another sign."""

CRIES = Frames("au secours|aidez-moi|venez vite|à l'aide|question de vie ou de mort")
"""What people cry who are in danger, and also those whose kitchen is under water."""

ALONE = Frames("au secours|à l'aide")
"""The cries that need nothing else."""

HARMED = Frames(
    """
il|elle|bébé|mari|fils|fille|mère|père|femme|papa|maman|mamie|papi|papy|frère|sœur|monsieur|dame|voisin|voisine|collègue
    |enfant|petit|petite … tombé|tombée|malaise|effondré|effondrée|écroulé|écroulée|mal|blessé|blessée|bras|bouche|bleu
    |par terre|au sol|fait une attaque|une attaque|bouge plus|tout blanc|toute blanche|tout gris|conscience|sang
saigne|du sang|meurt|meurs|en train de mourir|frappe|agresse|couteau|samu|15|accouche|infarctus|avc|poitrine|je tombe
    |je me sens mal|je me sens partir|tout d'un coup|d'un coup|depuis dix minutes|mots|comprend plus|reconnaît
    |arrive plus à se lever
"""
)
"""The other sign: somebody who fell, who is hurt, or that it came all at once."""

THINGS = Frames(
    """
eau|fuite|fuites|fuit|coule|gicle|déborde|robinet|évier|chaudière|tuyau|wc|toilettes|toilette|lavabo|douche|baignoire
    |ballon|chauffe-eau|siphon|cuisine
    |salle de bain|plafond|poux|facture|cheveux|couleur|frange|serrure|clés|voiture|logiciel|site|imprimante|impôts
    |vanne|gouttière|canalisation|égout|égouts
"""
)
"""What cries for help are about when no life is."""

ANIMALS = Frames(
    "mon|ma|mes|le|la|notre|petit|petite|vieux|vieille|un|une … chien|chienne|chat|chatte|chaton|chiot|lapin|lapine"
    "|hamster|cheval|jument|poney|perruche|cochon d'inde|furet|tortue|poule|perroquet",
    near=1,
)
"""Patients of another number than 15."""

PEOPLE = Frames(
    """
mari|fils|fille|mère|père|femme|papa|maman|mamie|papi|papy|frère|sœur|monsieur|dame|voisin|voisine|bébé|enfant
    |client|collègue|quelqu'un|ami|amie
"""
)
"""Human beings, besides whom an animal is no patient."""
