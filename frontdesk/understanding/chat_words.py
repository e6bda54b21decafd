"""How French is abbreviated in chats and text messages, and what each short form stands for."""

from __future__ import annotations

from frontdesk.understanding.tokens import fold

_SHORT = """
vous: vs vou
nous: ns nou
pour: pr pou
pourquoi: pk pq pkoi prkoi prquoi pourkoi
parce que: pcq psk pck paske parcke parsk pask pske
c'est: cest cé cès sé
c'était: cetait
est-ce que: eske esk esque estceke ske
est-ce: esce
qu'est-ce que: keske keskon kesk qesque
il y a: ya yaura ila
il y avait: yavait
je suis: jsuis chuis chui jsui jss
je sais: jsais chais jsai
je vais: jvais jvai jvé
je peux: jpeux jpeu jpx
je dois: jdois jdoi
je veux: jveux jveu
je voudrais: jvoudrais jvoudrai jvdrais
je fais: jfais jfai
j'ai: jai
je n'ai: jnai
je me: jme
je ne: jne
que: ke q
qui: ki
quoi: koi kwa koa
quel: kel qel kels
quelle: kelle qelle kelles
quand: kan kand qd qnd
combien: cbien combi1 conbien kombien combi1n cmb combn
comment: cmt cmnt cmment coment koman kommen komment commen comen commt
comme: cm kom
jusqu'à: jusqua juska jusqa juskà
jusque: juske jusk
quelqu'un: kelkun kelqun qqun qq1 qqn kelk1 quelkun
quelque: qq kelke qque qlq
quelque chose: qqch qqchose kelkechose qlqch qch
temps: tps tmps tp
longtemps: lgtps lgtmps lontemps longtps lgtemps
avant: avt avan
après: aprs aps
avec: avc ac avk avek
dans: ds dan
sans: ss
sur: sr
pendant: pdt pdnt pendan
toujours: tjs tjrs tj toujour tjours
jamais: jms jamai
beaucoup: bcp bp bcoup bocou
maintenant: mtn mnt mtnt maintnt
donc: dc
mais: ms
tout: tt
tous: ts
toute: tte
même: mm
bien: bi1 bn
faut: fo fau
fais: fé fè
petit: ptit ptt
petite: ptite
désolé: dsl dslé
bonjour: bjr bjour slt bsr cc coucou salut
s'il vous plaît: svp siouplait silvouplait silvousplait sivouplait
merci: mci thx
oui: wi ui ouep yep
non: nn nan
d'accord: dac dacc daccord
problème: pb pbs prob pbm problm
possible: poss possib posible
possibilité: possi
besoin: bsoin
rien: ri1 r1
quart: kar
demain: dem dmain 2main dm1
aujourd'hui: auj ajd ojd aujourdui ojourdui
week-end: we wkd weekand wikend ouikend weeken
semaine: sem smaine
semaines: sems
minutes: min mn mins
heures: hres hrs
jours: jrs jr js
euros: eur
docteur: doc dr doctor doct docteu docteure dct
médecin: med medcin medecn méd medec
médicaments: medoc medocs médoc médocs medic
médical: medik
ordonnance: ordo ordos ordonance ordonace ordonence
renouvellement: renouv renouvel renouvlmt renouvelement renouvelmt
renouveler: renouvlé renouvelé
certificat: certif certifs certifica
consultation: consult consul consults conslt
rendez-vous: rdv rdvs rencard rdvous randevou rendévou rendevous
téléphone: tel tél telef tph
numéro: num nº
adresse: adr adrs adres adress addresse
appartement: appart apt appt app
parking: park parkin
horaires: horair orair oraire
ouvert: ouv ouver
fermé: ferm
samedi: sam samdi
dimanche: dim dimanch
vacances: vac vacs vacance
urgence: urg urgance
hôpital: hosto hopi hopit
bébé: bb bebé
bébés: bbs
enfant: enfan
argent: thune thunes tune tunes fric pognon flouze oseille
gratuit: gratos free
payer: peyer
remboursé: remb rembours rembou
remboursement: rembst
sécu: secu
mutuelle: mut mutuel mutuell
complémentaire: complem
obligatoire: oblig obliga
disponible: dispo
disponibles: dispos
personnelles: perso persos
information: info
renseignement: rens renseign
résultats: resultas résu résus rézultats
vaccin: vax vacc
téléconsultation: teleconsult téléconsult
infirmière: infirm
ordinateur: pc ordi
internet: net
site: sit
message: msg mess
photo: foto
assurance: assur assu
intervention: interv inter
installation: instal install
réparation: repa répa
rénovation: renov rénov
déplacement: deplac depl déplac
dépannage: depan depann
devis: devi dvis
facture: fact factur
garantie: garantee
propriétaire: propri
locataire: loc locat
robinet: robi robine
plombier: plomb plombié
salle de bain: sdb sdbain
toilettes: toilet
en panne: hs
parle: speak
matériel: matos
solution: soluce
travaux: travo
kilomètres: km kms bornes
professionnel: pro
majoration: majo
électrique: elec
chauffage: chauf
climatisation: clime
chambre: chbre
personnes: pers
différence: diff
étudiant: etu
vraiment: vrmt vraimt
rapidement: rapidmt vitefait
normalement: normlmt
"""

_LETTERS = {
    "c": ("c'", "est"),
    "cs": ("c'", "est"),
    "t": ("t'", "es"),
    "g": ("j'", "ai"),
    "k": ("que",),
    "p": ("pas",),
}


def short_forms() -> dict[str, tuple[str, ...]]:
    """Folded short form → the words that it stands for, as they are written."""
    found: dict[str, tuple[str, ...]] = {}
    for line in _SHORT.strip().splitlines():
        meant, _, forms = line.partition(": ")
        for form in forms.split():
            found[fold(form)] = tuple(meant.replace("-", " ").replace("'", "' ").split())
    return found


def single_letters() -> dict[str, tuple[str, ...]]:
    """Letters that stand for words, unless they are spelled, elided or part of a number."""
    return dict(_LETTERS)
