"""Words that say nothing about the subject of a question, some that say little, and some that say too much."""

from __future__ import annotations

from frontdesk.understanding.tokens import word_set

STOP_WORDS = word_set(
    """je j tu il elle on nous vous ils elles me m te t se s moi toi lui eux leur leurs le la les l un une des du de
    d au aux à a en y et ou ni mais donc or car que qu qui quoi dont ce c cet cette ces ça cela ceci celui celle
    ceux mon ma mes ton ta tes son sa ses notre nos votre vos est es suis sommes êtes sont était étais étaient sera
    serai serait serez seront soit être été ai as avons avez ont avais avait aura aurai aurait auriez avoir eu ayez
    aie fais fait faites faire font ferait ferez peux peut pouvez peuvent pourrais pourrait pourriez pouvoir puis
    veux veut voulez veulent voudrais voudrait voulais voulait aimerais aimerait vouloir va vais vas allez vont
    aller irait dois doit devez doivent devrais devrait devoir faut faudra faudrait falloir si ne n pas jamais par
    pour sur sous dans avec sans chez vers entre depuis pendant jusque jusqu bonjour bonsoir bonne allo madame
    monsieur merci plait svp s'il euh heu ben bah hein hum alors voila oui non ok ouais bon bien enfin tres trop
    aussi encore deja la là ici comme quel quelle quels quelles lequel laquelle lesquels comment esce dire dites dis
    dit savoir sais sait saurais connaître connaitre question demander demande demandais renseignement
    renseignements information appelle appelais appeler rappeler rappelle juste simplement exactement normalement
    vraiment tout toute tous toutes peu meme même chose truc trucs machin petite petit petits autre autres quelque
    quelques quelquun possible possibilité souhaite souhaiterais souhaitais besoin aujourdhui puis excusez pardon
    quand actuellement actuel habituellement écoutez ecoute genre disons fin coup parce puisque donnez donner
    indiquer préciser expliquer chuis ya yavait jsuis jai cest plus moins sinon bref attendez regardez voyez tiens
    zero deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
    cinquante soixante cent cents mille premier deuxieme troisieme tellement plutot hop quoi pourquoi rien lors ceci
    cela tant autant ainsi ensuite apres avant toujours souvent parfois tard tot beaucoup accord maintenant espere
    possible possibles envisageable mademoiselle salut veuillez auriez avons etait soit lequel"""
)

GRAMMAR = word_set(
    """je j tu il elle on nous vous ils elles me m te t se s moi toi lui eux leur leurs le la les l un une des du de
    d au aux a en y et ou que qu ce c cet cette ces ca cela mon ma mes ton ta tes son sa ses notre nos votre vos est
    es suis sommes etes sont etre ai as avons avez ont avoir fais fait faites faire peux peut pouvez pour par sur
    dans est-ce esce ne n si qui dont"""
)
"""Stop words that mean nothing even in a key phrase of the owner's; the others are asked for there."""

LIGHT_WORDS = word_set(
    """venir viens vient venez viendrai viendrait venu venue viennent passer passe passez passait passent prendre
    prends prend prenez prennent pris mettre mets met mettez voir vois voit voyez vu vue trouver trouve trouvez
    trouvent arriver arrive arrivez arrivé arrivons partir pars part parle parlez parler tenir tient rester reste
    donne donnent garder garde gardez laisser laisse laissez chercher cherche cherchez penser pense pensez croire
    crois entendre entends comprendre comprends compris marcher marche marchent tourner aimer aime sortir rentrer
    rentre revenir reviens reviendrai suivre suit finir finis commencer commence continuer changer change accepter
    accepte acceptez acceptent proposer proposez occuper occupe occupez permettre permis gerer gerez gens monde
    personne personnes fils fille mari femme mere pere maman papa soeur frere ami amie copain copine belle beau
    grand grande grands gros grosse vieux vieille jeune gentil normal normale facile facilement grave vrai vraie sûr
    sure pareil different prochain prochaine prochains dernier derniere fois jour jours soir matin midi apresmidi
    demain hier semaine semaines mois annee annees an ans minute minutes moment instant temps debut maintenant
    bientot rapidement vite longtemps lundi mardi mercredi jeudi vendredi problème probleme souci soucis cas façon
    facon maniere sorte type endroit lieu côté cote coin loin près pres ville quartier paris travail boulot maison
    appartement directement obligatoire obligé obligée obligatoirement forcement general generalement principe gêne
    dérange derange droit cher chers quelconque vouloir part partout seul seule ensemble aucun aucune ancien
    ancienne haut bas dessus dessous devant derriere service services bureau accueil secretaire secretariat
    journee bonne bon age ages pays robot histoire histoires idee nom noms rue"""
)
"""Words that may belong to any subject: they count a little when an entry has them, and never against one."""

ASKED_FOR = frozenset(
    {"combien", "ou", "quelle heure", "quelles heures", "qu elle heure", "quel heure"}
    | {f"combien de {unit}" for unit in ("temps", "jours", "semaines", "mois")}
    | {"combien temps", "combien jours", "combien semaines"}
)
"""What a question may ask for; alone it does not say of what ("c'est combien ?")."""

WHERE = "où"
"""The concept of "où", which folding would make "ou"."""

NEGATIONS = frozenset({"pas", "jamais", "aucun", "aucune", "ni", "sauf"})

OTHERS = word_set(
    """pharmacie pharmacies pharmacien mairie poste banque banques boulangerie boulanger hopital hopitaux clinique
    cliniques laboratoire labo ecole college lycee creche prefecture police commissariat gendarmerie impots
    restaurant cinema piscine bibliotheque magasin magasins supermarche hypermarche dechetterie concurrent confrere
    consoeur veterinaire coiffeur coiffeuse garage garagiste mediatheque caf cpam urssaf tribunal notaire avocat
    musee theatre aeroport hotel boucherie epicerie bar tabac assureur fleuriste plage meteo match film stade
    gymnase eglise cimetiere ambassade consulat universite fac kine kinesitherapeute dentiste osteo osteopathe
    ophtalmo ophtalmologue dermato dermatologue cardiologue pediatre gyneco gynecologue psychologue psychiatre
    podologue orthodontiste orthophoniste opticien infirmier electricien serrurier macon carreleur peintre menuisier
    couvreur chauffagiste jardinier plombier enedis edf engie veolia sncf ratp amazon ikea leroy castorama boutique"""
)
"""Places and people that are somebody else's business, unless the table speaks of them."""

ASIDE = frozenset({"a", "au", "aux", "par", "chez", "ou", "vers", "en"})
"""Before another's place: it is not what the question is about ("… ou je vais à la pharmacie")."""

BESIDE = frozenset({"devant", "derriere", "cote", "face", "pres", "loin"})
"""The same, one word further off ("à côté de la boulangerie")."""

WISHES = word_set(
    "voudrais veux voulais aimerais souhaite souhaiterais souhaitais voudrait aimerait prendrais besoin faudrait"
)
ENQUIRIES = word_set(
    """savoir connaitre renseignement renseignements renseigner information informations infos question dire
    indiquer expliquer redire redonner"""
)
