"""What means the same in a question, whatever the trade. A line is a group; the table's own words need no line."""

from __future__ import annotations

from frontdesk.understanding.tokens import words

_WORDS = """
prix tarif tarifs coute couter coutent coutera coutait cout combien vaut valent cher chere
euro euros balles montant
labo labos laboratoire laboratoires
hopital hopitaux clinique cliniques
ecole ecoles college lycee maternelle creche
pharmacie pharmacies pharmacien
entrer rentrer entree assister
payer paye paie payent paient payez payant payante regler regle reglement paiement payement paiements paierai paypal
payer lydia paylib wero versement
especes liquide cash monnaie billets
cheque cheques
carte_bancaire cb visa mastercard
garer garee stationner stationne stationnement parking parkings parquer parcmetre
ouvrir ouvert ouverte ouverts ouvrez ouvre ouvrent ouverture fermer ferme fermez ferment fermeture fermes rouvre
horaire horaires
travailler travaille travaillez bosser bosse bossez consultez recevez recoit recevoir exerce
situe situes situee trouvez localisation localise
bus autobus metro tram tramway rer navette
voiture bagnole auto vehicule camionnette fourgon camion_perso berline
bebe bebes nourrisson nourrissons nouveau_ne
enfant enfants gosse gosses gamin gamine mome momes puce loulou petiot petiote marmot
ado ados adolescent adolescente adolescents mineur mineure mineurs
mail mails email emails courriel courriels mel gmail
sms texto textos
internet web site en_ligne appli application
visio visios video videos visioconference teleconsultation teleconsultations camera_ordi skype zoom facetime webcam
annuler annule annulez annulation decommander decommande decommandez desister annulee annulees supprimer supprime
annuler annul
rater rate raté manquer manque manqué louper loupe zapper zappe rendezvous_rate lapin
apporter apporte apportez amener amene amenez ramener ramene emmener emmene rapporter
papier papiers document documents justificatif justificatifs paperasse
ordonnance ordonnances prescription
medicament medicaments comprime comprimes cachet cachets pilule pilules traitement traitements levothyrox ventoline
medicament metformine insuline
renouveler renouvelle renouvellement renouvelez renouvelee
prolonger prolonge prolongation rallonger rallonge
resultat resultats
handicape handicapes handicapee handicap fauteuil_roulant mobilite_reduite pmr
escalier escaliers marches
etage etages
anglais arabe espagnol portugais italien allemand chinois russe turc polonais roumain ukrainien hebreu wolof english
anglais arabic spanish deutsch german tamoul kabyle berbere bambara lingala vietnamien hindi bengali albanais serbe
anglais tcheque grec neerlandais persan farsi pachto kurde soninke peul creole japonais coreen ourdou armenien
anglais georgien bulgare
langue langues
vaccin vaccins vaccination vacciner vaccinez vaccine vaccines
sang sanguin sanguine
foot football judo danse tennis gym rugby natation basket karate equitation sport sports sportif sportive escalade
foot musculation muscu fitness marathon boxe handball hand volley athletisme patinage crossfit triathlon yoga
foot gymnastique plongee sportives licence_sportive semi_marathon
urgence urgences urgent urgente urgents urgentes
nuit nuits minuit nocturne
jour_ferie feries ferie paques pentecote ascension toussaint noel armistice assomption fetes pont
conge conges vacances
rembourser rembourse remboursement remboursee remboursez remboursent remboursements
secu securite_sociale assurance_maladie cpam ameli
cmu css c2s ame puma
mutuelle mutuelles complementaire complementaires
mutuelle maaf macif mgen matmut harmonie malakoff mgefi maif
docteur docteurs medecin medecins toubib doctoresse generaliste praticien
medecin_traitant
remplacant remplacante
attendre attend attends attente patienter patiente poireauter poireaute queue file_attente
delai delais
duree dure durer dureront durent durera longtemps combien_temps
accompagner accompagne accompagnee accompagnant accompagnateur accompagnez
chauffe_eau chauffeeau cumulus ballon ballons
toilettes toilette wc chiottes
boucher bouche bouchee bouches bouchees deboucher debouche debouchez debouchage obstrue engorge
fuite fuites fuit fuir fuient refuit fui fuyait fuitent
couler coule coulent goutte gouttes goutter goutent degouline
lave_linge
clim clims climatisation climatisations climatiseur climatiseurs
pompe_chaleur pac
locataire locataires location loue louer
proprietaire proprietaires proprio bailleur
copropriete coproprietes copro syndic syndics
garantie garanties garanti garantis garantir sav
assurance assurances assureur assure assures
devis estimation estimer chiffrer chiffrage
majoration majore majores supplement supplements surcout surtaxe plus_cher
plusieurs_fois etaler echelonner echeancier mensualites facilites
tva taxe taxes ttc ht
photo photos image images
certifie certifies certification agree agrees habilite habilites qualifie qualifies qualification
certifie qualifications diplome diplomes label labels
installer installe installez installation poser pose posez raccorder raccordez brancher branchez
reparer repare reparez reparation depanner depanne depannez depannage
robinet robinets robinetterie
radiateur radiateurs
donnees donnee
enregistrer enregistre enregistree enregistrez enregistrement
confidentiel confidentielle confidentialite secret
dossier dossiers
deplacer deplace deplacez deplacement deplacements
certificat certificats attestation attestations
reserver reserve reservation reservations
coordonnees adresse adresses
envoyer envoie envoyez envois transmettre transmet transmettez expedier
recevoir recois recevrai recu
langue_etrangere
demander reclamer reclame
manger mange mangez mangent
petit_dejeuner dejeuner dejeune
boire bois
monnaie_appoint
ouvriers ouvrier techniciens technicien artisan
dimanche dimanches
samedi samedis
bouchons embouteillage embouteillages circulation trafic
rendezvous creneau creneaux rencard
commune communes village villages bourg hameau hameaux versailles creteil montreuil nanterre boulogne bobigny pantin
commune saint_denis argenteuil vincennes evry massy cergy meaux melun palaiseau antony ivry vitry villejuif clichy
commune levallois neuilly courbevoie colombes puteaux rueil suresnes issy vanves malakoff montrouge chatillon clamart
commune aubervilliers drancy noisy champigny maisons_alfort fontenay nogent bagnolet romainville sevran aulnay
commune sarcelles
commune poissy sartrouville chatou houilles orsay corbeil pontoise roissy chelles torcy lagny trappes
eclate eclater perce percee percer pete peter rompu creve explose
gratuit gratuite gratuits gratuitement offert offerte gratis
casser casse cassez cassee cassees brise brisee
odeur odeurs sent sentir pue puent
humide humidite mouille mouillee moisi moisissure moisissures
subvention subventions prime primes
tetanos dtp diphterie polio coqueluche ror bcg hepatite meningite rougeole zona papillomavirus pneumocoque typhoide
piqure piqures injection injections
prelevement prelevements prelever preleve prelevez
bequille bequilles canne cannes deambulateur rollator
permanence permanences
fournir fournit fournissez fourni fournie fournies
nouveau nouvelle nouveaux nouvelles
"""

_EXPRESSIONS = """
carte_bancaire: carte bleue | carte bancaire | cartes bancaires | carte de credit | carte de paiement
carte_vitale: carte vitale | carte vital | cartes vitales | carte verte | carte de secu | carte secu
tiers_payant: tiers payant | tiers paiement
feuille_soins: feuille de soins | feuille de soin | feuilles de soins
sans_contact: sans contact
sans_rendezvous: sans rendez-vous | sans prendre rendez-vous | sans reserver | sans reservation
fauteuil_roulant: fauteuil roulant | en fauteuil | chaise roulante
mobilite_reduite: mobilite reduite
rez_chaussee: rez de chaussee
plain_pied: plain pied
jour_ferie: jour ferie | jours feries | quatorze juillet | 14 juillet | quinze aout | 15 aout | onze novembre
jour_ferie: 11 novembre | premier mai | 1 mai | huit mai | 8 mai | premier janvier | jour de l an | nouvel an
jour_ferie: vingt cinq decembre | 25 decembre | lundi de paques | lundi de pentecote | vingt quatre decembre
securite_sociale: securite sociale
assurance_maladie: assurance maladie
assurance_habitation: assurance habitation | assurance maison
cmu: complementaire sante solidaire | aide medicale de l etat | aide medicale d etat | aide medicale etat | c 2 s
cmu: couverture maladie universelle | sante solidaire | l ame
medecin_traitant: medecin traitant | docteur traitant | medecin referent | medecin de famille | generaliste traitant
en_ligne: en ligne
domicile: a domicile | a la maison | chez les gens | maison de retraite | chez les personnes
rendezvous_rate: pose un lapin | poser un lapin | posent un lapin | pas venu | viens pas | vient pas | me presente pas
nouveau_ne: nouveau ne | nouveaux nes
petit_dejeuner: petit dejeuner | petit dej
chauffe_eau: chauffe eau | chauffe eaux
lave_linge: machine a laver | lave linge
lave_vaisselle: lave vaisselle
pompe_chaleur: pompe a chaleur | pompes a chaleur
salle_bain: salle de bain | salle de bains | salles de bain | salles de bains | salle d eau | salles d eau
salle_attente: salle d attente
main_oeuvre: main d oeuvre
robinet_arret: robinet d arret
degat_eaux: degat des eaux | degats des eaux | degat d eau
plusieurs_fois: en plusieurs fois | deux fois | trois fois | quatre fois | en dix fois | 2 fois | 3 fois | 4 fois
plus_cher: plus cher | plus chere
parties_communes: parties communes | partie commune | cage d escalier
prise_sang: prise de sang | prise de cent | prise de sans | prise du sang
prise_sang: prises de sang | prise sang | analyse de sang | analyses de sang
arret_travail: arret de travail | arret maladie | arrets de travail | arret travail | mon arret | arrets maladie
premiere_fois: premiere fois | jamais venu | jamais venue
combien_temps: combien d heures | combien de temps | combien temps | quart d heure | demi heure | car d heure
delai: dans combien de temps | sous combien de temps | d ici combien de temps | au bout de combien de temps
delai: dans combien de jours | dans combien de semaines | sous combien de jours | dans combien de mois
combien_jours: combien de jours | combien de semaines | combien de mois | combien jours | combien semaines
quelle_heure: quelle heure | qu elle heure | quel heure | quelles heures
cmu: laide medicale | laide medicale d etat | aide medicale detat
sans_contact: apple pay | google pay
accompagner: venir avec moi | entrer avec moi | rester avec moi | avec moi dans | vienne avec moi | entre avec moi
bebe: tout petit | tout petits | petit bout | petits bouts
jeun: ventre vide | estomac vide | sans manger | rien manger | rien avaler | rien dans le ventre
arret_travail: en arret | un arret
salle_bain: salle bain
combien_medecins: combien de medecins | combien de docteurs | combien de generalistes | combien de praticiens
langue_etrangere: langue des signes
hors_taxes: hors taxes | hors taxe
"""


def groups() -> list[tuple[str, ...]]:
    """The groups of single words; the first word of each names it."""
    return [tuple(line.split()) for line in _WORDS.strip().splitlines()]


def expressions() -> dict[tuple[str, ...], str]:
    """Several folded words in a row → the one name that they have together."""
    found: dict[tuple[str, ...], str] = {}
    for line in _EXPRESSIONS.strip().splitlines():
        name, _, forms = line.partition(": ")
        for form in forms.split("|"):
            found[words(form)] = name
    return found
