"""Family names, folded, those that are also French words above all; written from general knowledge."""

from __future__ import annotations

from frontdesk.understanding.tokens import word_set

SURNAMES = word_set("""
abadie abbe adam agard agneau aguilar aimard aknine alaoui albert alexandre alix allain allard alleaume almeida alves
amar amara amiot amoros amrani ancel andrade andre andrieu andrieux angot anselme antoine antunes aout apothicaire
arbalestrier archer arnal arnaud arnoult arnoux arslan aubert aubertin aubin aubry audibert auger augier auvergnat
avenel avril aydin aymard azzouz ba babin bachelet bachelier bachir bailly bakkali balde bangura baptiste barat barbe
barbet barbier barbosa bardet bardin bardou baret baron barraud barreau barret barry barthelemy basset bastide bastien
baudet baudin baudouin baudry bauer bayard bayle bazin beauchamp beaud beaumont beauvais becker bedel belhadj belin
belkacem bellanger bellet belmonte benabdallah benali benamar benard benkhalifa benmoussa benoist benoit bensaid
bensalem benyahia beranger berard berger bergere bergeron bergerot bernard bernier berrada bertheau berthelot berthet
berthier bertin bertrand bescond besnard besse besset bessiere besson biard bidault bigot bihan billaud binet bisson
bize blaireau blaise blanc blanchard blanche blanchet blin blond blondeau blondel bocquet boileau boisseau boivin bon
bonami bonhomme bonin bonjour bonnard bonneau bonnefond bonnefoy bonnet bonnot borde bordes borel bosc bosquet bossuet
bouaziz bouchard boucher bouchet boudet boudiaf bouillon boukhari boulanger boulard boulay boulet boumediene bouquet
bourdin bourdon bourg bourgeois bourgoin bourguignon bourreau bourrel bousquet bouteflika boutin bouvard bouvet bouvier
bouzid boyard boyer brahimi brault bret breton breuil briand briant brochard brochet brossard brousse brown brun
bruneau brunel brunet bruyere bucheron bui buisson buret cabanel cadet cadiou caille cailleau caillet calvet camara
camus canard candel cantin capitaine carbon cardinal cardon cardoso carette carlier caron carpe carpentier carre
carreau carriere cartier carvalho casanova castel castro cauchois cavalier cayla cayrol cazal cazenave celik cerf
cerisier chabert chabot chaillou chambon champs chan chandelier chantre chaoui chapelain chapelle chapon chapuis
charbonneau charbonnier charles charlet charlot charpentier charretier charrier charron charrue chartier charton
chasseur chataignier chateau chatelain chauveau chauvet chauvin chazal chen chene chenu chergui cherif chesne cheval
chevalet chevalier chevallier chevreau chevreuil chevrier chollet chopin chretien christophe cisse claes clark claude
claudel clavel claverie clement clerc cloutier cochet coelho cohen colas colin collet collin colombe colombier combe
combes comte constant coq coquelin corbeau corbel corbin cordier cordonnier cormier cornet cornu corre costa coste
costes cottin coudert coulibaly coulon courbet courtin courtois cousin coutant coutelier couturier couvreur crepin
creuset croix cros crozet cruz cuisinier cunha cuvelier dabrowski dacosta dahmani dang daniel danjou daoudi darras
dasilva daumas dauphin david davies debray decker defrance degrange delacroix delage delahaye delannoy delarue delattre
delaunay delcourt delcroix delestre deleuze delhomme delmas delmotte delorme delpech delpierre delvaux demange dembele
demir deniau denis desbois desbordes descamps deschamps desmarais desmedt desmet desmoulins despres desprez devaux
devillers devos dhaene dhondt diabate diakite diallo diarra dias diawara didier dieng dimanche dinh diop diot diouf
djebbar djellali djiba dogan domingues dominici dore doucet doumbia doyen drapier drouet drouin drouot duarte dubois
dubosc dubreuil dubus duc duchemin duchene duchesne duclos ducrocq dufay dufour dufresne dugue duhamel dujardin dumas
dumond dumont dumontet dumoulin duong dupin duplessis dupond dupont duport dupouy dupre dupuis dupuy duquesne durand
durant duret durieux dutertre duval duvallet duvivier ebrard emery epicier epinette ermite escoffier esnault esteve
esteves estienne etienne evans evrard eymard fabien fabre faisan faivre falcon fall farouche faucher fauchet faucheur
faucheux faucon faugere faure fauvel favier favre felix ferhat fermier fernand fernandes fernandez ferrand ferrari
ferre ferreira ferrer ferret ferrier ferron fevre fevrier figueiredo filali fischer flamand flament fleuret fleury
florent flores fofana fontaine fontanel forestier forge forgeron foucher foulon fouquet fourcade fourier fournel
fournier fraisse framboise franc france francois freitas fremont frene froment fromentin gabriel gagneux gagnon
gaillard gaillarde gaillot galland gallet gallois garcia garcin gard garin garnaud garnier garreau gascon gaspard
gaudin gaudry gaultier gauthier gautier gautron gazeau gendarme gendron genest genet genin gentil geoffroy george
georges gerard germain gervais gibert gicquel giffard gil gilbert gilles gillet gimenez girard girardin giraud girault
gobert godard godefroy godet godin gomes gomez goncalves gosselin gouin goujon goulet gourdon grandin grandjean grange
granger gras gravier greffier grenier grillon grimaud grimault grondin gros grosjean grosset guegan guerin guerinet
guerrier gueye guibert guichard guignard guilbaud guilbert guillard guillaume guillemin guillemot guillet guillon
guillot guillou guitton guy guyon guyot haas haddad hadj hamdi hamel hamidi hamidou hamon hardi hardouin hardy harris
haye hebert henry herault herbert hermann hermite hernandez hernu hery heurtel hoang hoarau hoff hoffmann honore
hotelier houdin huang huber hubert huet hugo hugues huguet humbert huynh idrissi imbert ivanov jackson jacob jacquemin
jacques jacquet jacquot jamin janssens janvier jaouen jardinier jarry jaziri jean jeanne jeannin jegou jeudi jobert
joffre johnson jolivet jollivet joly jones jordan joseph josse jouan joubert jourdain jourdan jouve jouvet juge juillet
juin julien jullien jung kaba kacem kaddour kadri kaiser kaminski kante karim kaur kaya keita keller khelifi kieffer
kilic klein koenig koffi konate kone kouadio kouame kouassi kowalczyk kowalski kozlowski kurt labat labbe laborde
laboureur lacaze lachaise lachaud lacombe lacoste lacour lacroix lafarge lafaye laffont laflamme lafond lafontaine
laforet laforge lagarde lagrange lahaye lahlou lallemand laloy lam lamarque lambert lambin lami lamotte lamour lamrani
landais lande landry lang langevin langlet langlois lanoe lapeyre lapin laporte larcher laroche larue lasalle lasserre
latour launay laurens laurent lauret laurier laval lavallee lavaud lavergne lavigne lebas lebeau lebel lebihan leblanc
lebleu leblond leboiteux lebon leborgne leboucher lebourgeois lebreton lebrun lecerf lechat lechauve leclair leclerc
leclercq lecocq lecoeur lecomte lecoq lecourt lecousin lecuyer ledoux leduc lefaure lefebvre lefevre lefort lefou
lefrere legay legendre leger legoff legoux legrand legrandet legris legros leguen lejeune lejoyeux lelapin lelievre
lelong leloup lemaigre lemaire lemaitre lemarchand lemercier lemoine lemonnier lemuet lenain lenfant lenoble lenoir
lenormand lepage lepetit lepine leportier lerat leray leroi leroux leroy lesage lesourd lesueur letellier letriste
levallois levasseur leveque levoisin levy lewandowski lewis lhomme lhuillier liang libert lieutaud lievre lima limousin
lin linares lion liu loiseau lombard longuet lopes lopez lorenzo lorin loriot lorme lorrain louis loup louve louvel
louvet lucas luce lundi lundy luong ly lyon machado macon madec maes magalhaes magne magnin mahe mai maillard maillet
malet mallard mallet manceau mangin mansard mansour mansouri marais marc marceau marcel marcelin marchais marchal
marchand mardi mareau marechal marguerite marie marin marion maroc marquet marquis marron mars marteau martel martin
martineau martinet martinez martins mary mas masson mathe mathieu mathis matton mauger maurel maurice maurin maury
maxime mayer mazur mbaye mebarki melin menager menard mendes mendy menuisier mercadier mercier mercredi merle merlin
mery mesnard messager metayer metivier metzger meunier meyer meziane michaud michault michel michelet michon mignon
mignot milan miller millet millot miranda mocquet moine moineau moissonnier mokhtari molina molinier monet monge monier
monnet monnier monteil monteiro moore moreau moreira morel moreno moret morin mortier morvan mota motte mouchet moulin
mounier mourier moutarde mouton muller mulot munoz murphy musset naciri nadeau naud navarro nazare ndiaye ndoye nectoux
neel nepveu neves neveu neveux ng ngo nguyen niane niang nicolas noble noel nogues noiret normand normandin nourry
nowak noyer nunes olive oliveira olivier ollivier orange orsini ouahab ouali ouattara ouedraogo ouvrard ozturk pacaud
pacheco page paillard paix palmier pape papillon paris parisot parmentier parrain pascal pasquet pasquier pasteur patel
patin paul paulin pavard payen payet pecheur peeters pelerin pelissier pelletier peltier penot pepin pereira perez
perier pernot perreau perret perrier perrin perrot perroud petit petitjean petitpas peyre peyronnet peyrot pham phan
philibert philippe philippon piat picard pichon picot pie pierre piet pigeon pignon pillet pilon pineau pinel pinheiro
pinot pinson pinto plantier plessis pochet poincare poireau poirier poirot pois poisson poitevin poivre pollet pommier
poncet pons pont ponthieu porcher portal portier potel potier potin pouget poulain poulet poussin pradel prat pre
prevost prieur prigent prince privat prost proust prudhomme prunier pruvost pujade pujol quemener quentin quere rabot
raffin rahmani raimbault rambaud rameau ramier ramon ramos raoul rault ravel raymond raynal raynaud regnault regnier
remy renard renaud renaudin renault renou rey reynaud reynier ribeiro ribot ricard richard richer rigal rigaud riou
ripoll rivet riviere rivoire robert robin robinson rocha roche rocher rochet rodier rodrigues rodriguez roger roland
rolland rollin romain roman romero roquefort roques rosa rose rosier rosset rossi rossignol rouault roubaud rouger
rougier rouquette rousseau roussel rousset roussin rouviere roux rouxel roy royer ruault rubio ruelle ruiz saadi
sabatier sabot sabotier sacristain sage sagna sagnier sahin saidi saintes sakho salaun salhi salles salmon salomon samb
samedi samson sanchez sane sanson santini santoni santos sanz sapin sarr sarrazin saulnier saunier sauvage sauvageot
sauval sauveur savary savetier savoie savoyard schmid schmidt schmit schmitt schneider schultz schwartz sculpteur
sebastien seck seguin segura seguy seigneur sellier semeur senechal sergent serrano serres serrurier seydoux sicard
sicot silva silvestre simeon simon simonet simonin simonnet singh sire sissoko slimani smith soler sorel souchet
souffleur soulie soulier soumah soury sousa sow stephan suarez sureau suzanne sy sylla sylvestre szymanski tabarly
taillandier tailleur talbot taleb tall tanguy tanneur tardieu tardif tardy tarrade taureau tavares tavernier taylor
tazi techer teillet teixeira tellier terrier tessier texier teyssier thevenet thevenin thiam thibault thibaut thiebaut
thierry thiery tholozan thomas thomasset thompson thuillier tisserand tissier tissot tixier tonnelier torres toupet
toure tourneur tournier toussaint toutain tran traore tremblay tribout tricot trinh troy truchet truffaut truong tuffet
turpin urbain vacher vacheron vaillant valade valentin valet valette valin vallee vallet vallin vallois vandamme
vandenbroucke vanier vannier varin vasquez vasseur vautier vaz vendredi venet verdier verdun verger vergne verne vernet
vernier verny veron verrier verron verstraete vial viard viaud vicaire vidal vieira viel vigier vignal vigne vigneau
vigneron vignes viguier vilain villard villeneuve villette vincent violet violette viollet virel vivien vivier vo vogel
voiron voisin voltaire voyer vuillemin wade wagner walker walter wang weber weil weiss werner wilson wisniewski
wojciechowski wolf wolff wright wu xie xu yahiaoui yang yattara yildirim yildiz yilmaz zerrouki zhang zhao zhou ziani
ziegler zielinski zimmer zimmerman zimmermann
""")
"""A name that no dictionary has need not stand here: an unknown word is taken for a name anyway."""
