"""Word lists for names: what is never one, what only may be one, and what is known to be one."""

from __future__ import annotations

from frontdesk.understanding.tokens import word_set

NEVER = word_set("""
je tu il elle on nous vous ils elles me te se moi toi lui eux y en ce ca cela ceci celui celle ceux celles mon ma
mes ton ta tes son sa ses notre nos votre vos leur leurs un une des au aux et ou où mais donc or ni car que qui quoi
dont quand comment pourquoi combien quel quelle quels quelles lequel laquelle est es suis sommes etes sont etait
etais etaient sera serait serais serai ete etre ai as a avons avez ont avait avais avaient aurai aura aurait aurais
aurez auriez avoir eu fais fait faites font faire faut falloir faudrait vais va vas allons allez vont aller irai ira
peux peut pouvez pouvons peuvent pouvoir pourrais pourrait pourriez pourrai pourra veux veut voulez voulons veulent
vouloir voudrais voudrait voulais voulait dois doit devez devons doivent devoir devrais sais sait savez savons
savent savoir dis dit dites dire prends prend prenez prendre pris prise viens vient venez venir venu venue vois voit
voyez voir vu parle parlez parler appelle appelez appeler appele rappelle rappelez rappeler pense pensez penser
crois croit croire croyez aime aimez aimer aimerais aimerait souhaite souhaiterais souhaitez souhaiter prefere
prefererais demande demandez demander cherche cherchez chercher trouve trouver attends attendez attendre entends
entendez entendre comprends comprenez comprendre compris repetez repeter repete annule annuler annulez deplace
deplacer decaler reporter modifier changer confirme confirmer donner donne donnez mettre mettez passer passez arrive
arriver reste rester sors sortir pars partir besoin envie oui non ouais nan si ok okay bonjour bonsoir salut allo
merci pardon desole desolee voila voici bien mal tres trop assez peu beaucoup plus moins aussi encore deja jamais
toujours souvent parfois ici maintenant aujourdhui demain hier apresdemain tard tot matin soir apresmidi midi
semaine weekend jour jours mois annee an ans heure heures minute minutes date lundi mardi mercredi jeudi vendredi
samedi dimanche rendezvous creneau creneaux disponibilite disponible horaire horaires ouvert ouverts ferme fermes
tarif tarifs prix adresse telephone numero mail email courriel question questions reponse information informations
renseignement renseignements urgence urgent probleme consultation ordonnance resultat resultats pas rien personne
quelquun quelque quelques chose choses tout toute tous toutes autre autres meme memes aucun aucune avec sans pour
par sur sous dans entre vers chez contre depuis pendant avant apres jusque afin selon malgre parce puisque lorsque
comme puis ensuite alors ainsi cependant pourtant vraiment peutetre surement certainement evidemment exactement
absolument parfaitement parfait accord entendu super genial nickel genre euh ben bah hein enfin bref zero deux trois
quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante
cent mille premier premiere deuxieme troisieme dernier derniere prochain prochaine important importe egal plutot
mieux possible impossible douleur douleurs fievre tete ventre dos dent dents gorge toux rhume grippe vaccin controle
visite suivi bilan renouvellement certificat detartrage fuite panne chaudiere robinet evier toilettes wc plomberie
devis intervention depannage chauffe eau radiateur canalisation patient patiente client cliente secretaire
secretariat cabinet clinique hopital medecin docteur dentiste infirmier infirmiere plombier standard assistant robot
machine ordinateur humain conseiller service accueil monde gens hello hi yes no thanks you the my name is please
good morning what speak english quil quon cest jai nai dun dune jusqua lheure svp stp sil plait volontiers attention
deranger deranges laisse laissez tomber oublie oubliez connais connait veuillez epeler epele epelez prenom famille
inconnu anonyme nouveau nouvelle rappeller bientot journee soiree revoir aurevoir ciao bye bon bonne note notez
noter ecoute ecoutez ecouter regarde regarder regardez essaye essayer commence commencer finir fini tant pis habite
habiter travaille travailler mange dors dort sens sent tombe tombee casse coupe blesse enceinte malade juste
seulement environ presque surtout notamment normalement logiquement apparemment heureusement malheureusement janvier
fevrier mars avril mai juin juillet aout septembre octobre novembre decembre chuis chui chus jsuis ya ouai mouais
moui nope yep hop stop zut mince punaise putain merde flute ex tel telle tels ci autrement sinon evident clair exact
pareil ait soit soient suit etant ayant fus fut sois soyez fera ferait ferai feriez viendra vienne venait vouliez
pouvait pouvais devait savait savais allait allais faisait disait disais entend su pu voulu du mets met mettais
ecris ecrit ecrivez ecrire epelle marque marquez eue eus souviens rappelles aviez auront seront serez seriez parlais
parlait toutefois quoique cher chere chers
ouep ouaip oki okidoki dac wi vi voui pardi nenni tchao tchuss orevoir dispo dispos bjr slt coucou yo wesh lol mdr ptdr
pfiou ouf aie oups chut hep he ola arobase robase arrobase tiret underscore gmail hotmail wanadoo yahoo outlook laposte
com fr etc bah beh bof heu hum cpam caf msa sncf urssaf pmi chu samu
hey ohe oye salam merssi merki mersi kesako cis
wesh vazy vasi nop mci keskia kesk koi koa ki pa tou fo jrevien jsuis att atten anule anuler rapel rapelez rapele dsl
tkt jsp pk pkoi bcp mrc pck pcq tjs tjrs yapa yen oue azerty qwerty azertyuiop qwertyuiop asdf asdfgh checkup check
balayage
clio twingo captur kangoo scenic laguna kadjar modus duster sandero dacia peugeot citroen berlingo xsara saxo polo
passat touran tiguan audi bmw toyota yaris auris corolla fiesta kuga opel corsa zafira mokka fiat punto nissan qashqai
micra hyundai kia tesla volvo skoda suzuki
bonjou bjour bonswar ac rebelote zou hop tadam
""")
"""Words that no name contains as one of its main words."""

DOUBTFUL = word_set("""
femme mari fils fille mere pere frere soeur ami amie enfant enfants bebe parents grand grande vieux vieille jeune
maman papa oncle tante cousin cousine voisin voisine homme garcon dame monsieur madame chef patron collegue maison
appartement voiture travail ecole bureau magasin restaurant ville pays rue place route chemin jardin porte fenetre
table chaise lit chambre cuisine salle bain lumiere feu soleil lune ciel mer montagne foret arbre fleur eau pain vin
viande poisson fruit legume fromage sucre sel cafe the lait oeuf repas dejeuner diner main bras jambe pied tete
coeur yeux oeil nez bouche oreille genou epaule hanche cheville poignet doigt peau sang os rouge bleu bleue vert
verte jaune noir noire blanche rose orange violet chaud froid haut bas long longue court courte gros grosse beau
belle joli jolie fort forte faible riche pauvre libre facile difficile simple complique cher gratuit propre sale
plein vide lourd leger vite lent calme tranquille livre papier lettre carte photo film musique chanson radio
television internet site application compte code argent banque euro euros facture paiement mutuelle assurance secu
vitale remboursement cheque espece especes train bus metro avion bateau velo moto parking gare aeroport pharmacie
laboratoire scanner irm analyse analyses temps moment instant fois raison histoire idee exemple cas facon maniere
chance merveille politique sport jeu vacances conge retard avance fin debut milieu cote gauche droite dessus dessous
devant derriere loin pres interieur exterieur tranquillement rapidement doucement gentiment rapide normal normale
general speciale special particulier animal chien chat oiseau cheval vache cochon lapin souris bonheur malheur amour
haine peur joie colere tristesse honte fatigue stress angoisse depression sommeil traitement medicament medicaments
pilule piqure operation examen test prelevement prise urine allergie dossier document papiers attestation arret
maladie accident reprise permis chauffage tuyau lavabo douche baignoire ballon gaz electricite volet serrure cle
cles ordinaire habituel habituelle classique annuel annuelle regulier dermato gyneco ophtalmo kine osteo pediatre
orl psy radiologue cardiologue generaliste specialiste remplacant remplacante preference preferences anniversaire
naissance deces mariage divorce wifi google doctolib covid sms whatsapp gps facebook youtube siri alexa ehpad edf
gdf tgv clim vmc dermatologue ophtalmologue gynecologue kinesitherapeute osteopathe dentiste podologue orthophoniste
psychologue psychiatre sagefemme gastro rhino angine otite sinusite bronchite gingivite abces carie couronne bridge
implant appareil lunettes lentilles semelles ordonnances echographie mammographie radiographie prothese infiltration
vasectomie relou sympa chouette impec top cool bof dommage tarif anglais anglaise francais francaise polonais
polonaise portugais portugaise belge suisse espagnole italien italienne marocain marocaine algerien algerienne
tunisien tunisienne ivoirien ivoirienne senegalais camerounais vietnamien vietnamienne chinois chinoise turc turque
breton bretonne corse retraite retraitee celibataire mariee veuf veuve divorcee mademoiselle jeunefille mecanicien
electricien chauffagiste serrurier plaquiste carreleur assurances syndic locataire proprietaire hello sorry okay bye
help english french speak want need appointment doctor hola gracias buenos dias quiero cita por favor salam bitte
danke guten tag ich nicht sprechen deutsch ciao buongiorno grazie sono obrigado bom dia quero falar
""")
"""Everyday words: part of a name only beside a first name, a title or "je m'appelle"."""

PARTICLES = word_set(
    "de du des d le la les l van von der den el al ben ibn abou bin di da dos das del della san saint st mac o ait"
)
"""Small words inside names."""

FRENCH_PARTICLES = word_set("de du des d le la les l saint st mac o san den der ait")
"""Those that are French words, or never a name alone."""

SMALL = word_set("de du des d le la les l")
"""Those that are in every sentence."""

SONS = word_set("""
abdallah abdelkader abdeslam abdessalem abid achour ahmed aissa ali amar amara amer ammar amor arfa ayed barka brahim
chaabane cheikh chikh daoud david dhia fredj gharbia ghorbel haddou hadj haim hamida hamou hamouda hassen hassine hmida
ismail jelloun jemaa kacem khalifa kheder khelifa lakhdar letaifa mabrouk mahmoud mansour messaoud miled mohamed moussa
mustapha naceur nasr omar omrane osman othman othmane rabah rejeb romdhane saad sabeur sadok said salah salem salim
sassi simon slama slimane soltane soussan tahar taleb tayeb yahia yedder younes youssef zakour zaied zeid zekri zina
zineb
""")
"""Names that follow "Ben" in a family name, where it is no hesitation."""

IBERIAN = word_set("""
abreu aguiar almeida amorim andrade araujo azevedo barros belem brito cardenas carvalho castro ceu conceicao cruz deus
fatima figueiredo freitas gloria guzman jesus la las leon lemos lima los lourdes lucena luna lurdes luz magalhaes matos
medeiros melo mendonca menezes miranda morais moura nazare nobrega oliveira paiva pina pinho queiros sa santana santis
siqueira sousa souza toledo vasconcelos vega
""")
"""What follows "de" in Portuguese and Spanish names, where it leads to no town."""

TRADES = word_set("""
accueil agence assurance atelier banque barreau batiment boite boulangerie bureau cabinet camping clinique club commerce
commercial compta comptabilite couvent cuisine deuxieme direction ehpad entreprise ferme foyer garage gestion groupe
hopital hotel magasin mairie maison maintenance pharmacie poste premier reception residence restaurant rez sav service
societe standard syndic technique troisieme village ville voirie
""")
"""Where somebody works or lives: "Marcel de la poste"."""
