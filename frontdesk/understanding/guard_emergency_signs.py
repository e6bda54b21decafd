"""Signs that a life may be in danger, as callers say them, by how much it takes to doubt them."""

from __future__ import annotations

from frontdesk.understanding.guard_frames import Frames

VITAL = Frames(
    """
ne respire plus|respire plus
ne respire pas|respire pas|respire à peine|respire bizarrement|respire très mal|respire presque plus
arrive plus|arrive pas|peux plus|peut plus|peux pas|peut pas … respirer|à respirer|reprendre mon souffle
    |reprendre son souffle|avaler d'air
s'étouffe|je m'étouffe|j'm'étouffe|suffoque|s'étrangle|je m'étrangle|de m'étouffer|plus de souffle|plus d'air
    |en train d'étouffer
    |en train de s'étouffer|en train de suffoquer
fausse route … respire|tousse|bleu|rouge
il|elle|bébé|petit|petite|mari|femme|père|mère|fils|fille|papa|maman|mamie|papi|papy|voisin|voisine|je suis|devient
    |devenu|devenue … tout gris|toute grise|tout violet
    |toute violette
    |violet|violette|cyanosé|cyanosée|tout bleu|toute bleue|tout bleus
par terre|au sol|allongé|allongée|affalé|effondré|effondrée|écroulé|écroulée … répond pas|répond plus|réagit
    |reconnaît plus|reconnaît pas|râle|inconscient|bouge
ne me reconnaît plus|nous reconnaît plus|fait un arrêt|fait un accident cardiaque|arrêt respiratoire
    |détresse respiratoire
lèvres bleues|devient bleu|devient bleue|lèvres violettes
est|reste|devenu|devenue|toujours|complètement … inconscient|inconsciente|sans connaissance
ouvre pas les yeux|ouvre plus les yeux|vient de s'effondrer|mousse à la bouche|tremble de partout
planté|plantée … couteau|tournevis|dans la cuisse|dans le ventre
doigts dans la prise|pris une grosse décharge|pris une énorme décharge
plus rien à faire sur cette terre|plus rien à faire en vie|adieu à tous
yeux révulsés|inanimé|inanimée|il est dans les vapes|elle est dans les vapes|cœur arrêté|plus de pouls|pas de pouls
cœur … s'est arrêté|s'arrête de battre|ne bat plus|bat plus
arrive pas|arrive plus|impossible … le réveiller|la réveiller|à réveiller|de réveiller
en train de convulser|en pleine crise d'épilepsie|en pleine crise d'asthme|en pleine crise cardiaque
    |en pleine crise de convulsions|en pleine convulsion
en train de mourir|se sent partir|me sens partir|va mourir|vais y rester|impression de mourir
en train de faire un avc|en train de faire un infarctus|en train de faire une crise
il|elle|mari|fils|fille|mère|père|femme|frère|sœur|ami|copain|copine|voisin|voisine|ex … veut|va|menace de
    |essaie de|parle de
    … se tuer|se suicider|mourir|en finir|se foutre en l'air|se pendre|se jeter par|se jeter sous
    |sauter par la fenêtre
je me tue|je me suicide|je me fous en l'air|je me pends|je me jette|je me flingue|je saute par la fenêtre
    |coupé les veines
    |ouvert les veines|se taillader|me taillader|taillé les veines|taillée les veines|taillé les poignets
    |taillée les poignets|tailladé les veines|tranché la gorge|coupé les poignets
mettre fin à mes jours|mettre fin à ses jours|mettre fin à ma vie|plus envie de vivre|veux plus vivre|veut plus vivre
    |plus aucune raison de vivre
    |plus la force de vivre|pensées suicidaires|idées suicidaires
je suis suicidaire|est suicidaire|retrouvé pendu|s'est pendu|retrouvée pendue|s'est tiré dessus
    |s'est ouvert les veines
avalé|pris|prit|gobé|ingéré|avaler|vient de prendre|viens de prendre … toute la boîte|toute une boîte
    |toutes les boîtes|une boîte entière
    |deux boîtes|trois boîtes|la boîte entière|tous ses cachets|toute la plaquette|plein de|trop de|des tas de
    |dix|douze|quinze|vingt|trente|quarante|cinquante|10|12|15|20|30|40|50|plusieurs boîtes
    … cachets|comprimés|médicaments|médocs|somnifères|pilules|gélules|boîte|calmants|anxiolytiques|plaquette
avalé|gobé|ingéré|avaler … tous ses|tous mes|toutes ses|plusieurs … somnifères|cachets|comprimés|médicaments|médocs
    |pilules
avalé|pris|ingéré … toute la boîte|toute la plaquette|tous les cachets
perdu les eaux|en train d'accoucher|va accoucher|est en train d'accoucher|le bébé arrive|la tête sort
électrocuté|électrocutée|électrisé|se noie|en train de se noyer|s'est noyé|est tombé dans la piscine
urgence vitale|entre la vie et la mort|pronostic vital
"""
)
"""Nobody speaks so of another day: only a denial, or the nose and the night, take it back."""

WISHES = Frames(
    """
je vais sauter
veux|envie de|envie d'|vais|pense à|penser à|voudrais|préfère|préférerais … mourir|me tuer|me suicider|me pendre
    |en finir avec la vie|en finir avec ma vie|en finir ce soir|en finir pour de bon|me foutre en l'air|me jeter sous
    |me jeter par|me jeter du|sauter par la fenêtre|sauter du pont|m'ouvrir les veines|me trancher les veines
    |disparaître pour toujours|me supprimer|me tirer une balle|tout avaler
envie de crever|veux crever|pour mourir|pour en finir|pour se tuer|pour me tuer|pour me suicider|pour se suicider
    """,
    near=1,
)
"""Whoever says this wants to die: the words stand together, "je vais te crever" is something else."""

STRONG = Frames(
    """
convulse|fait des convulsions|fait une convulsion|fait une crise d'épilepsie|a convulsé|convulsions
fait|faire|ai|a … un malaise|un gros malaise|malaise cardiaque
perdu la vue|vois plus rien|voit plus rien|vois plus d'un œil|voit plus d'un œil|perd la vue
bras|jambe|côté|main … répond plus|répondent plus
mari|femme|père|mère|monsieur|dame|papa|maman|papi|papy|mamie|mémé|pépé|voisin|voisine|collègue|client|cliente|fils
    |fille
    |frère|sœur|ami|amie … s'est écroulé|s'est écroulée|s'est effondré|s'est effondrée
dit n'importe quoi|raconte n'importe quoi|parle bizarrement|parle bizarre … d'un coup|bras|bouche|visage|soudain
un infarctus|une crise cardiaque|un arrêt cardiaque|un avc|un accident vasculaire|une hémorragie|une embolie
    |une attaque cérébrale|une rupture d'anévrisme
l'impression|sens|sent|crois|croit … infarctus|crise cardiaque|avc
bouche|visage|lèvre|figure … de travers|paralysé|paralysée|qui tombe|tordue|tordu|déformé|déformée|s'affaisse
moitié du corps|côté gauche|côté droit|moitié du visage … engourdi|engourdie|paralysé|paralysée|insensible
poitrine|thorax … à peine parler|peine parler|à peine respirer
moitié|côté … visage|corps|gauche|droit … paralysé|paralysée|qui tombe|tombe|répond plus|sent plus|bouge plus
arrive plus|arrive pas|peut plus|sait plus … à parler|parler|lever le bras|bouger le bras|bouger la jambe
    |bouger son bras|bouger mon bras
arrive plus|arrive pas … à articuler|articuler|à lever la main|à bouger le bras|à bouger la jambe
visage|bouche|lèvre|joue … tombe|pend
sent plus|sens plus|sentir … jambes|bras|jambe|côté gauche|côté droit|moitié du corps
coup de couteau|coups de couteau|poignardé|poignardée|blessé par balle|pris une balle|on lui a tiré dessus
    |s'est ouvert le crâne|trou dans la tête|fracture ouverte|coma éthylique
plus à parler ni|paralysé d'un coup|paralysée d'un coup|bras paralysé|plus sentir son bras|sent plus son bras
perdu connaissance|perd connaissance|dans le coma|s'est évanoui|s'est évanouie|vient de s'évanouir|inconscient
    |inconsciente|dans les pommes
saigne|saignent|sang|saignement|saignements … beaucoup|énormément|abondamment|partout|à flots|arrête pas
    |arrête plus|pisse
    |s'arrête pas|s'arrête plus|gicle|des litres|comme un bœuf
perd|perds|perdu … énormément de sang|beaucoup de sang|trop de sang|plein de sang|tout son sang|des litres de sang
plein de sang partout|bain de sang|mare de sang|pisse le sang|vide de son sang|vide de mon sang|pissait le sang
    |hémorragie
vomit|vomis|crache|tousse|craché|vomi … du sang|sang
sang … dans ses vomissements|dans mon vomi|dans son vomi|dans mes vomissements
s'est|me suis … coupé|ouvert|sectionné|arraché|tranché … le doigt|la main|le bras|la jambe|l'artère|la gorge
    |le poignet
    … tronçonneuse|disqueuse|scie|sang|complètement|artère
avalé|bu|ingéré|boire|avaler|mangé|respiré|inhalé … javel|détergent|déboucheur|lessive|poison|mort aux rats|soude
    |acide
    |antigel|essence|white spirit|pesticide|désherbant|pile bouton|produit ménager|produit toxique|pile|champignons
    |liquide de refroidissement|liquide lave|liquide vaisselle|baies|toxique|toxiques|décapant|ammoniaque
    |capsule de lessive|produit
intoxiqué au|intoxication au|monoxyde|overdose|empoisonné|empoisonnée|surdose
gorge|langue|visage|lèvres … gonfle|gonflent|enfle|enflent|double de volume
gonfle|enfle|gonfler … de partout|de la gorge|du visage|du cou
arrive plus à avaler|arrive plus à déglutir
gorge … serre|se ferme|se bloque … allergique|allergie|cacahuètes|cacahuète|guêpe|abeille|piqûre|arachide|noix
choc anaphylactique|choc allergique|œdème de quincke|fait une réaction allergique grave
crise d'asthme … passe pas|fait rien|marche pas|ventoline|grave|forte|respire|respirer
brûlé|brûlée … partout|grave|gravement|au visage|tout le corps|l'huile bouillante|eau bouillante
appelez|appeler|envoyez|faut|venez … le samu|une ambulance|les pompiers|les secours
"""
)
"""What may also be told of another day or another person: then it is no emergency."""

SOFT = Frames(
    """
il|elle|bébé|mari|fils|fille|mère|père|femme|monsieur|dame|papa|maman|mamie|papi|papy|voisin|voisine|collègue|ami|amie
    |copain|copine|oncle|tante|petit|petite|enfant|client|quelqu'un|qui … réagit plus|réagit pas|bouge plus|bouge pas
    |se réveille plus|se réveille pas|se réveille même pas
il étouffe|elle étouffe|bébé étouffe
du mal à respirer|peine à respirer|difficulté à respirer|difficultés à respirer|manque d'air|respire mal|j'étouffe
    |du mal à reprendre|plus de souffle
mal|douleur|douleurs|serré|oppresse|oppression|étau|pression|poids|brûle|comprime|écrase|pointe|poignard|pince
    |élance|élancements … poitrine|thorax|thoracique|thoraciques|sternum|cage thoracique|bras gauche
poitrine|thorax|sternum|cœur … serre|oppressé|oppressée|écrase|en étau|mal partout|lâche|s'arrête|exploser
douleur|douleurs … au cœur|dans le cœur|niveau du cœur|côté du cœur|thoracique|thoraciques
serre|serré|oppresse|oppression|étau|poids|broie|écrase … poitrine|thorax|thoracique|sternum|niveau du cœur
    |dans le cœur
    |côté du cœur
le cœur qui lâche|mon cœur s'arrête|mon cœur lâche
suicidaires|suicidaire
"""
)
"""What may also be a habit, an old complaint or a small one."""
