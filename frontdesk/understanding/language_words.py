"""Words that give a language away: French ones that no other language has, and frequent foreign ones."""

from __future__ import annotations

from frontdesk.understanding.tokens import word_set

_FRENCH = word_set(
    """
    je j' vous nous ils elles elle moi toi lui leur leurs eux celui celle ceux celles ça cela ceci c'est est-ce suis
    sommes êtes sont étais était étaient étiez serai serait seriez soit été avez avons avait avais avaient aurai
    aurait auriez auront ayez fait fais faites font faire ferai ferait faisait faut faudra faudrait falloir vais
    allez allons allait allais irai iriez aller allé allée veux veut voulez voulons veulent voulais voulait voudrais
    voudrait voudriez aimerais aimerait peux peut pouvez pouvons peuvent pourrais pourrait pourriez pourrez pourra
    pouvoir dois doit devez devrais devrait faudrais sais sait savez savoir savais dis dit dites disait prends prend
    prenez prendre pris prise mets met mettez mettre mis viens vient venez venir venu venue vois voit voyez voir vu
    parle parlez parler appelle appelez appeler appelle rappelle rappelez rappeler rappel pense pensez crois croyez
    cherche cherchez chercher trouve trouvez attends attendez attendre entends entendez entendre comprends comprenez
    comprendre répète répétez répéter donne donnez donner passe passez passer arrive arrivez arriver reste rester
    pars partir sors sortir finis finit finir commence commencer connais connaît demande demander écoutez écoute
    regarde regardez tombe tombé tombée cassé cassée annule annuler annulez annulation déplacer décaler reporter
    modifier changer confirmer laisse laissez oublié oublie noter notez bouge bougez travaille travaillez travailler
    habite habitez marche marcher dépend préfère préférence arrange convient convenir veuillez souhaite souhaiterais
    souhaitez désire le les une aux des ces cet cette mes tes ses nos notre vos votre quel quelle quels quelles
    lequel laquelle quelque quelques quelqu'un quelqu'une chaque plusieurs aucun aucune autre autres même mêmes
    certains dans avec chez sous vers entre pendant depuis jusque jusqu'à jusqu avant après dès sauf malgré environ
    afin lors ouais nan pas jamais toujours souvent parfois encore déjà bientôt maintenant aujourd'hui hier demain
    après-demain aussi assez beaucoup trop moins très vraiment plutôt peut-être peutêtre juste surtout seulement
    normalement comme donc alors puis ensuite enfin parce puisque lorsque quand combien pourquoi où quoi qui dont
    mais voilà voici là ici dedans dehors dessus dessous loin près tôt tard vite mieux mal bien euh heu ben bah beh
    hein bof zut mince mouais bonjour bonsoir bonne merci s'il svp stp d'accord désolé désolée enchanté volontiers
    entendu compris parfait exactement absolument évidemment rendez-vous rdv créneau créneaux disponibilité
    disponibilités disponible horaire horaires cabinet médecin docteur docteurs médecins dentiste secrétaire
    secrétariat infirmière infirmier kiné ordonnance certificat renouvellement vaccin analyses prise sang résultat
    résultats consultation visite contrôle suivi bilan douleur douleurs fièvre toux rhume grippe angine dent dents
    ventre dos tête genou cheville épaule poignet gorge oreille oreilles bouche yeux œil pied pieds jambe peau
    malade enceinte grossesse maladie santé traitement médicament médicaments cachets boîte hôpital clinique
    urgences pharmacie mutuelle carte chèque espèces remboursé devis facture tarif tarifs prix adresse rue étage
    bâtiment avenue boulevard immeuble maison appartement voiture métro gare bureau école boulot courriel mél
    téléphone numéro portable fixe prénom nom fuite chaudière chauffe-eau évier lavabo robinet toilettes baignoire
    douche eau chaude panne plombier coiffeur coiffure coupe cheveux barbe brushing manucure couleur mèches frange
    avocat notaire maître dossier divorce mari femme fils fille mère père frère sœur enfant enfants bébé petit
    petite petits petites maman papa grand-mère grand-père voisin voisine tante oncle ami amie copain copine
    monsieur madame mademoiselle un deux trois quatre cinq sept huit neuf onze douze treize quatorze quinze seize
    vingt trente quarante cinquante soixante zéro premier première deuxième troisième dernier dernière prochain
    prochaine suivant suivante lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril mai juin
    juillet août septembre octobre novembre décembre matin matinée midi après-midi aprèm soir soirée nuit jour jours
    journée semaine semaines mois année années heure heures minute quart demi demie temps fois week-end ouvert
    ouverte ouverts fermé ferme fermez ouvrez arobase arrobase tiret point underscore accent apostrophe majuscule
    minuscule lettre lettres chiffre chiffres besoin envie possible pareil chose choses truc problème question
    questions renseignement urgent urgence gens tout toute tous toutes rien personne peu plus nouveau nouvelle
    nouveaux bon grand grande gros grosse vieux mauvais beau belle jeune facile français française anglais anglaise
    arabe espagnol langue ai eu été être avoir qu'il qu'elle quelque sinon slt bjr bsr jsuis chuis jvoudrais
    jvoudrai jveux jpeux tkt vs qd qqn qqch jsp pb pbm svp fuit fuient reparez repare reparer deplacez intervenez
    depannez debouchez
    bouche clim dmain dispo dispos aprem bcp pk pkoi koi ds jai jaimerais cest sait tjs jrappel mdr
    """
)

_SHARED = word_set(
    """
    on non oui il la de si a as son sur par pour me te se tu que en est un ou et ai mai mal tard bon prix des mon ma
    ta sa pied met fixe avril mince tante dos dis suis fit sous point premier minute urgent question questions
    possible accent consultation visite docteur docteurs merci bonjour rdv madame monsieur notaire mari fille parle
    personne dent vite mis nos eu chose parfait underscore grand avenue boulevard lui come dit dont pars plus tout
    vers petit toi ami onze les es vu vas rue vaccin sang belle mais san du le ce ne se tant tel long date an no ne
    nu pot
    """
)
"""French words that mean something elsewhere, or that foreigners know."""

FRENCH = (_FRENCH - _SHARED) | word_set("pas suis")
"""Frequent words of spoken French that mean nothing in the languages around it."""

NEUTRAL = _SHARED - word_set("an no dis es as dit lui come tard") | word_set(
    """
    bonsoir allo ok okay hello salut coucou pardon dot at tréma com net org gmail hotmail hot live yahoo outlook
    icloud ya fr orange free wanadoo mail www http https da do dos das di del della van der den von zu el al ben
    bint ibn bin abd saint sainte mac mc st hum hmm mm mmm mmh hm ah oh eh ha bip lala bla blabla ding dong stop
    cool top super burn out check up week end low cost open space call meeting manager french hair box haine esse
    erre emme effe ache ixe zede
    """
)
"""Words that say nothing of the language: shared ones, greetings, particles of names, sounds, providers, loan words."""

_ENGLISH = """
    the you your and is are do does did can could would i'm my we they he she it this that with for have has had
    what when where who why how hi good morning afternoon evening please thank thanks yes not speak english need
    want like make book appointment doctor today tomorrow yesterday monday tuesday wednesday thursday friday
    saturday sunday help there of in to at be was were will back anyone someone somebody here am don didn doesn isn
    sorry understand saying say know see which about get go just only any some them us his her our wants speaking
    been if or but from by an no hear me again later could should next week night time much open close cancel change
    moved call called talk wait one two three i'll i've i'd it's that's let's wondering slot slots free available
    nothing something really very now still right left hurts hurt pain tooth husband wife son daughter child kid
    baby hot cold water boiler broken leak working haircut cost price because than then also too more don't can't
    won't do u ur smth tmrw pls plz thx dear papers anywhere anything everything find can went
    money morning
"""
_SPANISH = """
    hola buenos buenas dias tardes noches quiero quisiera queria necesito una por favor puede puedo pueden hablar
    habla hablo hable espanol usted ustedes gracias cita citas medico medica donde cuando tengo tiene tienen hay los
    las para con yo soy esta estoy estan manana hoy ayer alguien ingles pero como llamo llamar pedir hora abren
    cierran cambiar jueves viernes lunes miercoles sabado domingo muela duele mucho mucha muy hijo hija mi mis nos
    le sitio semana repetir mas despacio hasta luego vale cuanto cuesta corte pelo agua caliente caldera perdone
    perdon siento frances desde fiebre ha se este ese eso muchas nada algo aqui ahora tambien porque es no y lo al
    su sus un oiga senora senor roto autopista ayuda necesita problema dolor cabeza espalda llave abierto
    cerrado grifo gotea abogado fontanero peluqueria embarazada mujer marido trabajo
"""
_GERMAN = """
    guten morgen hallo ich mochte moechte einen eine einer ein termin sprechen deutsch sie bitte danke haben kann
    konnen konnte wann und nicht ist der die das dem den mit fur wie wo arzt brauche brauchen jemand englisch wir
    mir mich mein meine meinen hat noch auch heute auf zu bei gestern morgen abend nachmittag woche uhr viel was
    kostet haarschnitt entschuldigung spricht ihnen ihr seit starke zahnschmerzen schmerzen urlaub hier etwas frei
    zuruckrufen tochter sohn frau mann fieber hohes heizung funktioniert mehr verstehe leider kein keine franzosisch
    machen ja nein tag gerne hatte wurde es um am im von nach vor ab bis dass wenn aber oder sehr gut schon nur
    wieder doch auto kaputt
"""
_ITALIAN = """
    buongiorno buonasera salve ciao vorrei vorrebbe appuntamento parla parlo parlare italiano grazie per favore sono
    che posso potete puo qualcuno dove quando bisogno medico oggi domani ieri non capisco lei gli della del dei
    delle nella al alla ho hai abbiamo avete avrei siete anche sabato mattina sera pomeriggio giovedi venerdi lunedi
    martedi mercoledi domenica mia mio madre figlio figlia spostare visita quanto costa seduta mal denti forte
    pronto sente mi rotta rotto caldaia acqua calda richiamarmi piu tardi cortesia volevo sapere se avete posto
    prenotare dottore scusi francese c'e e il lo gli un una di con questo questa molto fa male ma stanotte
    urgentemente io noi prendere stamattina stasera pressione schiena febbre rubinetto perdita
    idraulico avvocato parrucchiere macchina bambina moglie marito dolore aiuto lavandino
"""
_PORTUGUESE = """
    bom dia boa tarde noite queria marcar consulta fala fale falo falar portugues obrigado obrigada preciso voce tem
    para quando onde nao uma posso pode alguem hoje amanha ontem gostaria gostava eu estou esta medico desculpe
    frances ha meu minha filho filha febre desde abrem mudar quinta feira sexta segunda quanto custa corte cabelo
    agua quente temos muita muito dor dente mais devagar por favor com que horas os as ao aos no na em sim ola um de
    sabe menina vim dois mas nunca aprendi setenta oitenta mulher marido filhos torneira canalizador
    advogado cabeca barriga ajuda preciso carro trabalho depois entao obrigadinha
    consultorio semana isso aqui agora tambem porque mas ou se caldeira sou e o a da do
"""
_DUTCH = """
    goedemorgen goedemiddag goedenavond goedendag hallo ik wil wilde graag een afspraak maken spreekt nederlands
    kunt kan mij mijn helpen alstublieft dank niet er iemand bij u jullie wij zijn hier op vakantie zoeken huisarts
    heb heeft hebben pijn kiespijn sinds gisteren morgen vandaag vanmiddag hoe laat gaan open terugbellen dochter
    zoon hoge koorts begrijp helaas geen frans wat kost het de verwarming is kapot gegaan nog plaats deze week voor
    van met naar om te en ook maar goed ja nee moet zou waar wanneer tot dokter wasbak verstopt loopt kraan lekt
    lekkage loodgieter kapper advocaat hoofdpijn
    buik auto vrouw niets iets alleen hulp weet gebeld gebroken
"""
_POLISH = """
    dzien dobry wieczor chcialbym chcialabym umowic sie wizyte prosze czy mowi mowie pan pani polsku dziekuje jest
    nie ktos po strasznie boli mnie zab od wczoraj ktorej o jutro rano dzis moja moj corka syn ma wysoka goraczke
    przelozyc przepraszam francusku ile kosztuje na do za z w i mi mam mozna moge potrzebuje lekarza lekarz szukam
    tak jestem nie cieplej wody pozniej zadzwonic oddzwonic w okolicy termin tydzien
"""
_TURKISH = """
    merhaba randevu almak istiyorum istiyordum lutfen konusuyor konusan musunuz misiniz turkce tesekkur ederim var
    yok bir iyi gunler aksamlar disim cok agriyor acil doktor doktora lazim yarin bugun saat kacta aciyorsunuz
    kizimin oglum atesi ne gunku randevumu degistirmek fransizca bilmiyorum bilen kusura bakmayin sac kesimi kadar
    su beni daha sonra arar icin ile mi mu bu ben biz siz mumkun evet hayir
"""
_ROMANIAN = """
    buna ziua vreau programare vorbiti vorbeste cineva romaneste romana multumesc rog pentru doresc doare foarte
    tare masea ieri maine azi ora deschideti fetita mea meu baiatul are febra mare as vrea sa schimb programarea joi
    nu vorbesc franceza imi pare rau cat costa tunsoare dumneavoastra s-a stricat centrala si avem apa calda puteti
    sunati mai tarziu va este sunt am o un cu la de ce fac fi care din pe in unde cand aveti trebuie doctorul
"""
_RUSSIAN = """
    zdravstvuyte zdravstvuite privet dobryy dobryi den ya khochu hochu zapisatsya zapysatysia priyom na k vrachu vy
    govorite po russki izvinite ne govoryu frantsuzski skolko stoit strizhka u vas menya bolit zub spasibo
    pozhaluysta pozhaluista mozhno nuzhno kogda zavtra segodnya do likaria rozmovliaiu frantsuzkoiu vybachte khto
    khtos mne i eto
"""
_ARABIC = """
    salam alaykoum alaikoum alikoum alaikum aleykoum assalam labas bghit bghina wash wach kayn kayna chokran
    choukran shukran bezaf bzaf 3afak afak khouya khti nakhod ndir nchouf tbib lyoum ghedda lbareh chi wahed li
    kayhder larabia arabia ana mrid mrida weldi benti fih skhana men marhaba urid maw mawid maa tabib allah yhafdek
    inchallah hna dyal dyali walakin mabghitch ma3reftch mafhemtch smahli sma fransia kanhder shi bach ila had lila
    kifach fin imta khdam khdama nhar sebt tnin tlat larb3 lkhmis jem3a wla walo daba ghadi bghina mezyan
    3andi 3andkom andkom kerch snan drouss tomobil lma wlad mrati rajli llah hamdoulah
"""
_VIETNAMESE = """
    xin chao khong duoc muon lich bac kham benh ngay gio mo cua tieng phap viet nguoi hom nay mai cho hen dat bi sot
    con gai trai nhieu tien cat toc vay noi minh ong ba anh chi em oi lam gi dau rang
"""
_CHINESE = """
    ni hao wo xiang yuyue yisheng qing wen ren hui shuo zhong bu yu keyi xiexie jintian mingtian shi de ma you women
"""

_LISTS = (
    *(_ENGLISH, _SPANISH, _GERMAN, _ITALIAN, _PORTUGUESE, _DUTCH, _POLISH),
    *(_TURKISH, _ROMANIAN, _RUSSIAN, _ARABIC, _VIETNAMESE, _CHINESE),
)

FOREIGN = frozenset(
    word
    for word in word_set(" ".join(_LISTS)) - FRENCH - NEUTRAL - word_set("anh chi bac cat phap")
    if len(word) > 1 or word == "i"
)
"""Frequent words of other languages that are no French words."""

LETTER_NAMES = word_set("bé cé dé effe gé ache ji ka elle emme enne pé erre esse té vé ixe zède zed aime haine")
"""Names of letters as they are transcribed; three in a row spell something."""
