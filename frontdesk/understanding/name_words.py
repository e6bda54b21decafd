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
seulement environ presque surtout notamment normalement logiquement apparemment heureusement malheureusement
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
naissance deces mariage divorce
""")
"""Everyday words: part of a name only beside a first name, a title or "je m'appelle"."""

SURNAMES = word_set("""
petit roux fontaine blanc blanchard leroy roy moulin dubois dupont durand bernard martin thomas robert richard
moreau simon laurent michel garcia david bertrand vincent girard bonnet francois mercier boyer garnier chevalier
gauthier perrin lambert rousseau fournier lefevre lefebvre morel andre faure legrand lemaire barbier renard brun
picard gaillard riviere roche dumas marchand meunier boulanger berger charpentier masson carpentier fabre lefort
legros bouvier boucher couturier tailleur maillard prevost marechal clerc leclerc leclercq lecomte comte baron duc
marquis bourgeois maitre page poirier pommier rosier olivier cerisier chataignier noyer chene chesne laforet
forestier dubosc bosc dupre dupuis dupuy dumont dumoulin dujardin duval duvallet lacroix labbe abbe moine pretre
cardinal leveque pasteur chapelle eglise monnier marteau marchal pelletier pelissier mouton agneau lebon bon lejeune
lenoir leblanc lebrun leroux gros grosjean lagarde garde sergent soldat gendron bataille guerre paix victoire gloire
vidal noel pascal toussaint paris lyon breton lebreton normand lorrain picot bourguignon gascon poitevin langlois
lallemand espagne allemand anglais romain rey reine prince lion loup leloup renaud poisson lesage sage joly jolivet
gentil bonhomme bonnefoy mignon doucet vasseur levasseur besnard benard bescond lopez martinez perez sanchez
rodriguez fernandez goncalves dasilva silva ferreira pereira santos costa oliveira diallo traore toure coulibaly
keita diop ndiaye fall nguyen tran pham le cohen levy benali haddad mansouri saidi bouchard gagnon tremblay schmitt
muller meyer weber schneider klein hoffmann janvier fevrier avril mars juin aout lundy dimanche poulain cheval
taureau corbeau moineau rossignol pinson merle carre rolland colin caron dufour guerin henry roussel nicolas mathieu
clement gautier dumond charles sanson boulay lacombe vallee vallet valette rocher pierre roger perrot collet leger
leblond blondel blond blondeau bruneau rougier vert verdier verdun bleu lebleu violet violette rose rosa marguerite
jourdan jourdain jordan rivoire lafontaine delaunay delmas delorme lorme deschamps champs prat pré prairie montagne
dumontet delahaye haye delarue delacroix desbois beau lebeau bel lebel belin beaumont beauchamp bellanger grandjean
grand legrandet court lecourt courtois long lelong ferrand ferrer forgeron fevre lefaure carlier boisson tavernier
hotelier cuisinier potier verrier vigneron mallet marie louis jean jacques paul charrier chretien parent cousin
lecousin neveu nepveu gendre legendre frere lefrere ami lami bonami compagnon camus hugo voltaire chopin lafarge
forge laforge lamotte motte costes coste salle lasalle voisin levoisin hardy vaillant hardouin courage gay guy
leguen guillou legoff lebihan bihan tanguy cadiou jaouen
""")
"""Family names, those that are also everyday words above all."""

FIRST_NAMES = word_set("""
jean marie pierre michel andre philippe alain bernard jacques daniel patrick christian claude gerard francois rene
louis nicolas christophe laurent stephane eric pascal thierry frederic julien sebastien david olivier vincent thomas
alexandre antoine maxime kevin guillaume romain anthony jeremy jerome fabrice herve bruno didier dominique gilles
serge yves guy roger robert marcel henri georges paul raymond maurice roland lucien emile albert charles joseph leon
victor hugo arthur lucas gabriel raphael jules adam leo nathan ethan noah theo tom mathis clement enzo axel sacha
robin quentin benjamin damien arnaud cedric mickael gregory ludovic xavier yann yannick loic ronan erwan gael
mathieu matthieu simon samuel martin valentin florian adrien aurelien remi remy fabien franck gregoire etienne
emmanuel marc luc denis regis joel noel gaston felix oscar achille basile augustin aaron eliott gabin malo nino
timeo liam mael marius lenny nathalie isabelle sylvie catherine francoise monique christine martine jacqueline anne
nicole sophie sandrine veronique valerie corinne brigitte chantal patricia celine virginie stephanie aurelie emilie
julie laetitia elodie karine caroline florence laurence sabrina vanessa jessica melanie camille marion pauline laura
lea manon emma chloe sarah ines jade louise alice lina mila rose anna lou juliette zoe eva clara lena mathilde
margaux romane agathe lucie elise claire charlotte helene agnes beatrice annie danielle michele michelle josiane
simone denise yvonne jeanne madeleine marguerite suzanne germaine odette ginette huguette colette renee lucienne
paulette georgette yvette bernadette genevieve therese elisabeth evelyne eliane liliane josette arlette mireille
muriel magali delphine severine sonia nadia fatima fatiha khadija aicha amina samira karima malika leila nora
yasmine meriem mariam aminata fatou mohamed mohammed ahmed ali karim rachid said youssef omar hassan hussein ibrahim
abdel abdelkader mustapha mourad nabil samir farid kamel bilal mehdi amine ismael ilyes rayan yanis sofiane walid
tarek khaled jamal moussa mamadou ousmane amadou boubacar cheikh seydou issa antonio jose manuel carlos joao maria
ana paulo fernando rui luis pedro giovanni marco paolo luca giulia elena olga natacha irina ivan dimitri sergei
piotr katarzyna john james william george peter mary elizabeth kelly dylan bryan jordan steven jonathan teddy steve
johnny ryan brandon mathys louna ambre alba iris romy victoria clemence oceane justine marine morgane solene gaelle
noemie anais coralie amandine audrey cindy laure estelle angelique christelle nadege ludivine alexandra alexia adele
apolline blanche capucine constance diane edith eleonore emeline fanny flora gwenaelle heloise irene jenny joelle
judith lise lisa ludmilla maeva maelle maite marianne mathilda myriam nina oriane perrine roxane salome tania
valentine violette viviane yolande armelle bastien baptiste benoit boris brice cyril cyrille donovan edouard eugene
fabian flavien gauthier gautier geoffrey germain gilbert guilhem hadrien isaac jeremie joachim joris kylian lionel
mathias maximilien melvin nolan octave pacome pascale paulin prosper rodolphe rodrigue sylvain tanguy thibaud
thibault thibaut titouan tristan ulysse urbain valere wilfried yoann yohan yvon zacharie
""")

PARTICLES = word_set(
    "de du des d le la les l van von der den el al ben ibn abou bin di da dos das del della san saint st mac o"
)
"""Small words inside names."""
