"""Verbs and nouns with which callers tell what they, or theirs, do at a time: no wish for that time."""

from __future__ import annotations

from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import word_set

SPEAKERS = frozenset({"je", "j", "on", "nous", "chuis", "ch"})
OTHERS = frozenset({"il", "elle", "ils", "elles"})

NOUN_LEADS = word_set("mon ma mes notre nos son sa ses le la les l un une des")
NOUNS = word_set(
    """mari femme fils fille filles enfants enfant petits petit petite gamin gamine gamins gosse gosses gendre ado
    parents pere mere papa maman soeur frere copain copine compagne compagnon conjoint conjointe ami amie voisin
    voisine collegue collegues patron chef garcon bus train car tram metro taxi vsl ambulance avion vol ecole creche
    nounou college lycee magasin boutique bureau cours reunion marche match infirmiere kine dentiste orthophoniste
    livreur plombier facteur
    menage usine bebe petitefille"""
)
"""Who or what does something, after a possessive or an article."""

CALLERS = word_set(
    """infirmiere kine facteur livreur plombier electricien chauffagiste veterinaire menage bus car taxi ambulance vsl
    orthophoniste nounou"""
)
"""Who comes to the caller, not to the practice."""

BETWEEN = word_set("ne n me m y en le la les l se s lui leur vous nous te t aussi deja qui")
"""What may stand between a subject and its verb."""

WISHING = word_set(
    """veux veut veulent voudrais voudrait voudrions voulais voulait aimerais aimerait aimerions souhaite souhaiterais
    souhaiterait souhaitais souhaitons prefere prefererais prefererait propose proposerais opte cherche cherchais
    recherche demande demandais choisis prendrais prendrai prendrait prendrons viendrais viendrai viendrait
    viendrons passerais passerai passerait faut faudrait faudra faille faisait"""
)
"""Verbs that ask for what follows."""

NEUTRAL = word_set(
    """pouvais pouvait pouvions parle laisse laisserai precise insiste explique peux pourrais pourrai peut pourra
    pourrait pouvons pourrions pourraient peuvent pense crois dirais viens vient sais sait vois voit regarde arrive
    espere imagine suppose adapte arrange appelle rappelle serai serais sera serait seront aurais aurai aura aurait
    mets met mettrais tombe vaut plait convient va_bien tiens reste restes compte note confirme repete redis dis
    disais entends suis_libre demanderais comprends prevois reserve bloque semble parait suffit voulons verrai
    verrais etre verrait etait_possible opterais repars pars reprends rentre reviens finis finit finissent termine
    commence sors sort sortent tente essaie essaye dispose connais"""
)
"""Verbs that neither wish nor tell of anything else to do, or that other phrases read."""

HELPING = word_set("amene emmene accompagne conduit depose deposera amenera emmenera accompagnera conduira")
"""What others do for the caller to come; done by the caller it is an occupation."""

PASSING = word_set(
    """passe passerai passerais passerait viens viendrai reviendrai reviendrais repasse repasserai repasserais
    repasserait reviendrait retourne retournerai table vise penche pencherais tablerais viserais reviendra viendra
    passera passons venons viendrons reviendrons passerons repasserons"""
)
"""Verbs of coming to the practice, or of leaning to a day."""

OCCUPATIONS = word_set(
    """travaille travaillons travaillent bosse bossons bossent joue jouons jouent garde gardons gardent dors dormons
    dort dorment emmene emmenons emmenent amene depose deposons recupere recuperons recuperent accompagne conduis
    conduit enseigne donne donnons donnent assure assurons assurent chante dance danse dansent nage cours court
    courons courent occupe occupons occupent entraine entrainons prepare livre livrons livrent ouvre ouvrons ouvrent
    ferme fermons ferment tiens tient tenons voyage mange mangeons mangent dine dejeune dejeunons marie demenage
    demenageons part partons partent pars embauche embauchons etudie etudions encadre anime animons monte coupe
    trais tonds vends vend vendons visite visitons recois recoit recevons promene promenons enterre enterrons
    accouche repasse rends vote vais va atterris decolle decolles soigne aide aidons jardine bricole peins consulte
    opere plaide negocie preside surveille surveillons nettoie nettoyons range rangeons cuisine cuisinons prie
    prions jeune jeunons fete fetons celebre celebrons descends descendons descend montons"""
)
"""What people do instead of coming; other verbs may be anything, so what stands beside them is only told."""

RESTRICTING = word_set(
    """vient viens venons viennent viendra passe passent peut peux peuvent pouvons pourra pourrai pourrait circule
    marche dispose roule conduit amene emmene depose accompagne est suis sera serai reviens revient disponible"""
)
"""Verbs whose "que" restricts: "l'ambulance vient que le mardi"."""

TAKING = frozenset({"prends", "prend", "prenons", "ferai", "fais", "fait", "dirai"})
"""Verbs that wish, unless what is taken is a train."""

TRAVEL = word_set(
    """train avion bus car route metro tram bateau vacances volant ferry relais garde service medicaments"""
)

FINITE = word_set(
    """a ont est sont va vont fait font prend vient sort part finit dort garde joue travaille bosse arrive"""
)
"""Verbs that are recognised after a noun; others by their ending."""

PLAIN = frozenset({"a", "ont", "va", "vont", "est", "sont"})
"""Verbs that are recognised after any noun."""

STATES = frozenset({"en", "travaille", "bosse", "occupe", "occupee", "absent", "absente", "pris", "prise", "a"})

PRESENT = word_set("du la ici dispo disponible libre")

NO_VERBS = word_set(
    """de du des d et ou au aux avec avant apres pendant comme quand entre semaine quatre sept septembre octobre
    novembre decembre dimanche contre ensuite autre trente quarante cinquante soixante seize onze douze treize
    quatorze quinze journee heure minute chaque vers sauf sinon mercredi prochaine derniere suivante date annee
    suivant"""
)

AUXILIARIES = word_set("ai as a avons ont avais avait avaient")
BEING = word_set("suis chuis est sommes sont es")
WENT = word_set(
    """alle allee alles venu venue venus parti partie partis tombe tombee passe passee sorti sortie reste restee ne nee
    arrive arrivee rentre rentree revenu revenue monte descendu mort decede hospitalise"""
)
DONE = word_set(
    """eu vu pris dit fait mis venu recu attendu perdu su du pu voulu fini choisi senti appris ouvert vendu lu bu couru
    ecrit conduit casse connu tenu rendu repondu ressenti souffert vecu subi dormi grossi maigri"""
)
WEIGHED = word_set(
    """regarde verifie reflechi demande discute prevu pense decide choisi trouve note compris entendu cru propose pose
    prepare ressorti ouvert"""
)
"""What is done on the way to a wish: "j'ai regardé mon agenda"."""

NEGATIONS = word_set("pas plus jamais rien guere")
WORK = word_set(
    """cours ecole classe travail boulot rendezvous rdv sport kine reunion creche piscine danse foot judo enfants
    petits rien formation stage garde service entrainement"""
)

FREE = word_set(
    """temps droit choix choi plus rien tout toute toutes tous mon ma mes toujours pas mal aussi davantage"""
)
TIMES = word_set(
    """mon ma mes tout toute toutes tous plus temps choix trou trous creneau creneaux moment moments dispo dispos
    disponibilite disponibilites lundi lundis mardi mardis mercredi mercredis jeudi jeudis vendredi vendredis samedi
    samedis matinee matinees journee journees apresmidi weekend place soir soirs matin matins possibilite midi heure
    horaire date semaine mois jour premier deuxieme troisieme dernier rendezvous prochain prochaine"""
)
"""What one who has it is free to come."""

VEHICLES = word_set(
    """bus train car tram metro taxi vsl ambulance avion vol ecole creche magasin boutique bureau cours"""
)
SUBJUNCTIVE = word_set("vienne voie prenne revienne passe fasse puisse")
WISHED_THAT = word_set(
    """veut faut faudrait faudra voudrais voudrait dit conseille recommande demande souhaitable necessaire imperatif
    indispensable preferable prudent bien mieux souhaite souhaiterais aimerais prefere prefererais"""
)
PARTITIVE = frozenset({"des", "du", "mes", "mon", "un", "une", "ma"})

FREE_NOUNS = word_set(
    """trou trous creneau creneaux moment moments disponibilite disponibilites dispo dispos place places heure heures
    liberte possibilite possibilites matinee matinees journee journees apresmidi weekend agenda planning calendrier
    question questions souci soucis probleme problemes preference preferences besoin envie peur demande hate dent
    dents carie caries mal douleur douleurs fievre bridge couronne appareil rage abces plombage gencive gencives
    bague grippe rhume toux bouton boutons tension ordonnance renouvellement controle bilan vaccin certificat
    mutuelle jour jours jrs soir soirs matin matins droit date idee lundi lundis mardi mardis mercredi mercredis
    jeudi jeudis vendredi vendredis samedi samedis ans an mois semaine semaines age genou dos pied bras epaule
    oreille oreilles gorge oeil yeux ventre tete cheville main poignet truc molaire dentier inlay"""
)
"""What one may have and still be free."""

EVENT_LEADS = frozenset({"le", "la", "les", "l", "un", "une", "mon", "ma", "mes", "notre", "nos", "son", "sa"})
FINE = word_set(
    """mieux plus seul seule seuls ideal bon bonne meilleur meilleure pire moins minimum maximum top cas fait idee
    truc moment moments creneau creneaux horaire horaires heure jour jours date periode solution option choix
    possibilite dispo disponibilite prochain prochaine autre meme galere folie cata catastrophe principal essentiel
    important souci probleme question reponse adresse numero nom docteur femme mari fils fille mere pere enfant
    cabinet salon garage secretaire premiere fois urgence"""
)
"""What is no event after "c'est le"."""

PLACES_FREE = word_set(
    """arret maison la repos domicile teletravail retraite disposition rtt moi nous libre jour jours tout"""
)
ABOUT_NOW = word_set("presque deja bientot aujourdhui le en a au peu pres environ")
HERE = PhraseTable(
    dict.fromkeys(
        (
            "à côté de chez vous", "près de chez vous", "pas loin de chez vous", "juste à côté", "par chez vous",
            "à deux pas de chez vous", "à deux pas", "coin", "quartier", "parages", "votre ville", "votre rue",
            "chez vous",
            "à côté de votre cabinet", "près du cabinet", "à côté du cabinet", "à côté du salon", "à côté du garage",
        ),
        True,
    )
)  # fmt: skip
"""Where one who is there can come."""
PREPOSITIONS = word_set("a au aux en chez dans")
COMING = word_set(
    """revoir revenir consulter reprendre refaire controler recontroler faire venir prendre voir dire essayer regarder
    prevoir passer choisir rester mettre caler fixer opter etre"""
)
"""Infinitives after "je vais" that are the wish itself."""
