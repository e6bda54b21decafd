"""Words of a dictated e-mail address: its signs, and what is said before, inside and around it."""

from __future__ import annotations

from frontdesk.understanding.lexicon import HESITATIONS
from frontdesk.understanding.phrases import PhraseTable, phrases
from frontdesk.understanding.tokens import word_set

_DRAWN = "a entouré|a encerclé|a avec un rond|a avec le rond|a dans un rond|a avec un cercle|a dans un cercle"
_LINKS = ("", "le ", "là le ", "avec le ")
_MARKED = ("", "le ", "un ", "petit ", "le petit ", *(f"{the}signe {to}" for the in ("", "le ") for to in _LINKS))

AT = phrases(
    "|".join(
        f"{before}{drawn}{after}" for before in _MARKED for drawn in _DRAWN.split("|") for after in ("", " autour")
    ),
    """arobase|a robase|à robase|arrobase|arobas|arobaze|arrobas|arobasse|la robase|arobace|arobe|arobases
    |a commercial|at sign|arrobaz|la rose base|la robaz|a robaz|arobaz|aro base|arro base|arobasque|robase|ah robase
    |signe arobase|le signe arobase|haro base|a rob ase|arobass|arrobass""",
)
"""The @ as it is said and misheard."""

WEAK_AT = phrases("chez|at|hat|ate|aux bases|au base|à la base|à rond base|arrow base|à base|a bas")
"""May be the @, right before a domain."""

SIGNS = PhraseTable(
    {
        phrase: sign
        for sign, said in (
            (".", "point|poing|dot|un point|points|poin|le point"),
            ("-", "tiret|tirer|tirée|tirets|trait d'union|un trait d'union|tiret du six|tiret du 6|tiret haut|le tiret|"
                  "tiret du milieu|moins|tiret normal|tiret simple|signe moins|un tiret|tiré|trait|"
                  "un tiret du six|un tiret du 6|tirait|tiret court|un petit tiret|tiret d'en haut|tiré du six"),
            ("_", "tiret du bas|tiret bas|underscore|under score|souligné|tiret du huit|tiret du 8|tirer du bas|"
                  "tiret d'en bas|barre du bas|tiret en bas|tirée du bas|tiré du bas|tirer du huit|tirer du 8|"
                  "tiret underscore|undescore|underscor|under scor|ander score|trait du bas|tiret souligné|"
                  "un tiret du bas|un underscore|un tiret bas|un tiret du huit|un tiret du 8|tiret dubas|"
                  "le tiret du bas|un under score|anderscore|tiré du huit|tiré du 8|tirait du bas"),
            ("+", "plus|signe plus"),
        )
        for phrase in said.split("|")
    }
)  # fmt: skip

GLUED = phrases(
    """tout attaché|tout attachée|tout attachés|attaché|attachés|attachée|en un mot|en un seul mot|tout collé|collé
    |tout collés|collés|collée|sans espace|sans espaces|sans l'espace|d'un seul tenant|en attaché|en collé|d'un bloc
    |d'un seul bloc|le tout attaché|tout en un mot|tout ensemble|collé aussi|attaché aussi|ça c'est collé
    |c'est tout attaché|c'est tout collé|c'est collé|c'est attaché|c'est en un mot|c'est en un seul mot|un seul mot
    |tout d'un coup|tout en un seul mot|tout en attaché|à la suite|d'affilée|un mot|sans rien entre
    |sans rien entre les deux|rien entre les deux|sans rien au milieu|sans point ni tiret|sans point ni rien
    |sans point sans rien|sans rien entre deux|tout ça attaché|tout ça collé|tout ça en un mot|le tout en un mot
    |le tout collé|tout ça ensemble|en collant|en attachant|en collant bien"""
)
"""Words before (or after) it are one part of the address."""

APART = phrases(
    """en deux mots|en deux|en deux parties|en 2 mots|séparés|séparé|dièse|astérisque|slash|antislash|hashtag
    |esperluette|barre oblique|dollar|pour cent|deux points|point d'exclamation|point d'interrogation|point virgule"""
)
"""No blank and no such sign stands in an address: it must be said what does."""

FILLERS = phrases(
    """tout en lettres minuscules|en lettres minuscules|lettres minuscules|tout en minuscule|tout en minuscules
    |en minuscule|en minuscules|minuscule|minuscules|sans accent|sans accents|ensuite|puis|et puis|et ensuite|après
    |le chiffre|les chiffres|en chiffres|en chiffre|la lettre|lettre|les lettres|tout simplement|tout court
    |tout seul|toute seule|tout bêtement|tout simple|simplement|et après|nom de famille|mon nom|mon nom de famille
    |mon prénom|le prénom|prénom|le nom|nom|le non|et le nom|et mon nom|et le prénom|et mon prénom|le nom de famille
    |son prénom|son nom|et le nom de famille|en lettres|tout bas|tout petit|sans majuscule|sans majuscules|chiffre
    |le nombre|d'abord|en toutes lettres|sans les accents|c'est en minuscules|c'est tout en minuscules
    |tout minuscule|tout en bas|en premier|et ensuite le|en majuscules|en majuscule|tout en majuscules|et après ça
    |plus loin|mon prénom et mon nom|prénom nom|le tout|le mot|les initiales|mes initiales|l'initiale|juste
    |seulement|rien que|au complet|en entier|aussi|pareil|comme ça se prononce|comme ça s'écrit|au singulier
    |première lettre|deuxième lettre|à la française|sans l'accent|mes deux initiales|donc prénom|suivi de|suivi du
    |suivi d'un|suivie de|et un|et une|et de nouveau|pas des lettres|pas en lettres|pas en toutes lettres
    |et pas en lettres|et pas des lettres|cédille|c cédille|tréma|comme mon nom|comme mon prénom|comme le nom
    |comme mon nom de famille|accent aigu|accent grave|point final|point à la ligne|le département
    |mon département|mon année de naissance|le numéro du département|accent circonflexe"""
)
"""What may be said inside the address without being part of it."""

_RELATIONS = """femme mari soeur frère fille fils mère père maman papa compagne compagnon conjoint conjointe copine
copain épouse époux ami amie patron patronne collègue voisine voisin cousin cousine nièce neveu belle-fille beau-fils
gendre secrétaire assistante association société entreprise travail boulot bureau cabinet petit-fils petite-fille
tante oncle grand-mère grand-père belle-mère beau-père chef tuteur tutrice curatrice aide infirmière magasin"""

_OWNED = word_set("""
chien chienne chat chatte cheval jument poney lapin perroquet bateau boutique maison rue village ville ferme groupe
équipe club commerce restaurant camion voilier
""")

_EASY = word_set("""
simple facile compliqué bête long court rigolo ridicule marrant drôle logique classique rapide pratique dur difficile
bon vrai évident spécial bizarre nul moche original joli longue courte compliquée
spéciale originale nulle vieille drôle
""")

LEADS = phrases(
    "|".join(
        f"{who} {how} {what}"
        for who in ("c'est", "elle est", "il est")
        for how in ("", "très", "tout", "assez", "un peu", "pas", "pas très", "super", "hyper", "vachement", "plus")
        for what in _EASY
    ),
    "|".join(
        f"{owner} {relation}"
        for owner in ("ma", "mon", "de ma", "de mon", "notre", "de notre", "sa", "son", "à ma", "à mon")
        for relation in _RELATIONS.split()
    ),
    "|".join(
        f"{name} de {owner} {relation}"
        for name in ("le nom", "le prénom", "le surnom", "le petit nom")
        for owner in ("mon", "ma", "notre")
        for relation in (*_RELATIONS.split(), *_OWNED)
    ),
    """c'est|est|adresse e-mail|adresse mail|mon mail|l'adresse|une adresse|alors|donc|oui|ouais|c'est le|ce sera
    |ce serait|sera|je vous donne|écrire à|écrire sur|envoyer à|envoyer sur|envoyez à|mon adresse|à l'adresse
    |adresse électronique|boîte mail|ok|d'accord|bien sûr|mail est|vous pouvez noter|électronique|je dis|suis|voici
    |joindre sur|joindre à|joindre au|et mon mail|par mail|par e-mail|par email|via|sur|ma femme|mon mari|plus simple
    |le plus simple|la sienne|le sien|la mienne|le mien|la nôtre|le nôtre|celle de ma femme|au boulot|au travail
    |au bureau|au cabinet|au magasin|à la maison|le mail|l'e-mail|c'était|ça sera|ça donne|ça fait|voilà|c'est à dire
    |d'accord alors|du coup|en gros|en résumé|je répète|je reprends|je recommence|on recommence|je redis|reprenons
    |mettez|notez|prenez|écrivez|envoyez|marquez|mettre|noter|inscrivez|tapez|mets|note|écris|ça commence par
    |commence par|comme suit|mon adresse mail|une boîte|la boîte|sur le papier|c'est écrit|ça s'écrit|s'écrit
    |y a|il y a|y a d'abord|vous mettez|vous notez|vous écrivez|vous marquez
    |prénom point nom|nom point prénom|prénom nom|initiale point nom|première lettre du prénom point nom
    |première lettre du prénom|l'initiale du prénom point nom|mon prénom point mon nom|prénom tiret nom|nom prénom
    |l'initiale du prénom|initiale du prénom point nom|nom de famille point prénom|mon nom point mon prénom
    |comme mon nom|comme mon prénom|comme mon nom de famille|mail is|email is|address is|it's|my mail|my email
    |suivante|est la suivante|suivant|c'est le suivant|c'est la suivante|ci-après|ci-dessous
    |mais bon|bon alors|bon ben|bon bah|bon c'est|le courriel|allez y|à la fin|au début|et c'est|et ça c'est""",
)
"""An address begins after them."""

NOUNS = word_set("""
adresse mail email mel courriel messagerie contact pro perso professionnel personnel professionnelle personnelle
internet e
""")
"""They lead in to an address, unless they stand beside a sign of one."""

FIXES = phrases(
    """non|pardon|non pardon|je me trompe|euh non|enfin non|je me suis trompé|je me suis trompée|je corrige|plutôt
    |oups|erreur|je veux dire|ah non|enfin|plus exactement|mais non|non non|au temps pour moi|autant pour moi
    |je rectifie|rectification|correction|désolé|désolée|pas ça|zut|mince|j'ai dit une bêtise|je dis n'importe quoi
    |je dis des bêtises|effacez|annulez|oubliez|qu'est-ce que je raconte|qu'est-ce que je dis
    |je raconte n'importe quoi|n'importe quoi|je m'embrouille|je m'emmêle|je m'emmêle les pinceaux|j'ai fourché
    |ma langue a fourché|je confonds|j'ai confondu|suis-je bête|je suis bête|que je suis bête|je me suis planté
    |je me suis plantée|je me plante|je mélange|je mélange tout|c'est une blague|je rigole|je plaisante|je blague
    |je déconne|c'est pour rire|je me trompe toujours|je me trompe tout le temps|je me trompe à chaque fois
    |je bafouille|laissez tomber|on efface|j'ai mal dit|c'est pas ce que je voulais dire|je dis une bêtise
    |je dis des conneries|non mais|attendez non|ah mais non|qu'est-ce que je vous raconte|qu'est-ce que je vous dis"""
)
"""What follows replaces something of what stood before."""

DENIALS = word_set("pas plus ni jamais")
"""What follows is not so."""

HARD = word_set("""
je tu il elle on nous vous ils elles me qu moi toi lui eux se y en ce ca cela ceci celui celle ceux celles
ou mais car que qui quoi dont quand comment pourquoi combien quel quelle quels quelles lequel laquelle parce
puisque lorsque si es sommes etes sont etait etais etaient serait serais serai etre ete ai as avons avez ont avait
avais avaient aurai aura aurait aurais avoir eu fais fait faites font faire faut faudrait vais va vas allons allez
vont aller peux peut pouvez pouvons peuvent pouvoir pourrais pourrait pourriez veux veut voulez voulons veulent
vouloir voudrais voudrait dois doit devez devons doivent devoir sais sait savez savons savent savoir dis dit dites
dire prends prend prenez vois voit voyez voir crois croit croyez connais connait connaissez rappelle rappelez
souviens cherche regarde regardez trouve trouvez attends attendez attendre ecoute ecoutez entends entendez note ecrit
ecris ecrite epelle epelez epeler repete repetez prononce appelle appelez appelais commence finit termine termine
utilise utilisez envoie envoyez envoyer mets met mettre mettez marque marquez tapez tape vient viens deja toujours
jamais maintenant normalement exactement ici desole desolee oui non ouais ok merci bonjour voila excusez
habite travaille demande demandez demandais donne donner donnez donnait compris comprends regarder
disais disait redonne redonnez mette redis redire donnerai donnais dirai ecrivez arrive arrives vu retrouve retrouver
cree creee ouvert fallait faudra espere
""")
"""Words of a sentence: never part of an address, unless everything else says so."""

SOFT = word_set("""
le la les de du des un une au aux et ma mon mes sa son ses notre nos votre vos leur leurs tout toute tous
toutes avec sans pour par dans vers entre comme peu tres trop bien plutot vraiment encore cette cet ces autre autres
ancien ancienne nouveau nouvelle premier premiere dernier derniere pluriel singulier feminin masculin apostrophe
accent lettre lettres fin debut milieu mots mot place fois espace majuscule majuscules ben bah monsieur madame
slash virgule guillemets parenthese deuxieme seconde chiffres numero normal classique bref
""")
"""Words that may or may not belong to the address."""

PARTICLES = word_set("le la les l de du des d ben bin el al van der von da di do dos san saint sainte")
"""The small words of names."""

TRADES = word_set("""
garage plomberie cabinet boulangerie famille contact atelier studio hotel restaurant mamie papy papi mamy tonton tata
docteur maitre pharmacie clinique institut salon coiffure ecole college lycee mairie association asso club ferme
domaine chateau maison villa camping gite taxi ambulance auto autos transport transports menuiserie electricite
peinture boucherie fleuriste optique agence societe secretariat accueil direction compta comptabilite service info
infos reservation commande commercial maman papa bebe petit petite belle beau gros grand grande super mini mister miss
lady chat chien team equipe jardin librairie cafe bar bistrot pizzeria epicerie traiteur immobilier couverture
titi toto loulou doudou chouchou nounours bouchon lapin minou poussin coco kiki lolo lulu juju nono momo zaza mimi
fifi riri gigi jojo dede gege bibi bubu nini nana mama roro soso sisi vivi caro princesse prince roi reine tigre
maconnerie chauffage serrurerie formation syndic copro notaire avocat dentiste medecin kine infirmiere veterinaire
""")
"""French words with which addresses of several words begin."""

PAUSES = HESITATIONS
"""Said while thinking: the address goes on, or begins, after them."""

DECLINED = phrases(
    """n'en ai pas|en ai pas|pas d'adresse|pas d'email|pas d'e-mail|pas de mail|pas d'adresse mail|pas internet
    |aucune adresse|pas de courriel|préfère pas|veux pas|préfère ne pas|pas d'ordinateur|pas vous donner|pas la donner
    |pas d'mail|pas de boîte|n'ai pas ça|pas ça|ai pas de mail|souhaite pas|j'ai plus de mail|n'utilise pas
    |connais pas mon adresse|pas tout ça|n'ai pas de|pas d'internet|aucun mail|n'ai aucun|ni mail|jamais eu de mail
    |sans mail|sans internet|pas équipé|pas équipée|plus de mail|plus d'adresse|pas le mail|pas les mails|donne pas
    |pas de publicité|assez de publicités|tiens pas|pas envie|hors de question"""
)
