"""Does somebody give orders to the machine instead of talking to the desk? Code, commands, "ignore tes consignes"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from frontdesk.understanding.guard_frames import Frames
from frontdesk.understanding.tokens import Token

_ORDERS = Frames(
    """
ignore|ignorez|ignorer|oublie|oubliez|efface|effacez|contourne|contournez|désactive|désactivez|annule|outrepasse
    |ne tiens pas compte|ne tiens plus compte|ne suis plus|n'obéis plus|fais abstraction|fais fi|abandonne|supprime
    |enfreins|passe outre|libère-toi … tes|toutes les|toutes tes|tes propres|ces|vos|les|des|tout ton|ton|de tes
    |tous tes
    … instructions|instruction|consignes|règles|directives|programmation|prompt|ordres|contraintes|restrictions
    |filtres
    |garde-fous|limites|protocoles|paramètres|entraînement
oublie|ignore|efface|laisse tomber … tout ce qu'on t'a|ce qu'on t'a dit|tout ce que tu sais|tout ce qui précède
    |ton rôle
    |qui tu es|que tu es|ta mission|tes ordres|tes créateurs|ce que t'ont dit
ne respecte plus|n'écoute plus|arrête de suivre|arrête de respecter|cesse de suivre|ne respecte pas|viole
    … consignes|règles
    |instructions|ordres|directives|limites
tes instructions|tes consignes|tes directives|ta programmation|tes filtres|tes restrictions|tes paramètres
    |ton algorithme
    |tes garde-fous|tes règles internes|tes ordres
agis|comporte-toi|parle|réponds|réponds-moi … en tant que
tu es|t'es … un assistant ia|une ia|une intelligence artificielle|chatgpt|un modèle de langage|un llm … réponds
    |sans|donne
    |écris|parle|ignore|oublie|obéis|agis
accès admin|accès administrateur|accès root|droits admin|identifiants admin|accès à la base
    |mot de passe administrateur
message caché|texte caché|instructions cachées|consignes cachées|introduction caché|message d'introduction
simule|simulons|jouons|inventons|joue … conversation|scénario|personnage|jeu de rôle|dialogue|rôle
comment … fabriquer|pirater|hacker|cracker|synthétiser … bombe|drogue|arme|compte|système|explosif|serveur
    |mot de passe
montre|montrez|donne|donnez|affiche|lis|dis-moi|liste … rendez-vous|agenda|planning … avec les noms
    |des autres patients
    |des autres clients|de tous les patients|de tout le monde
obéis-moi|obéis moi|m'obéir|obéir à mes|tu m'obéis|exécute ce code|exécute la commande|exécute les commandes
tu es|t'es|tu seras|tu deviens|tu t'appelles … maintenant|désormais|dorénavant|à partir de maintenant|à présent
    … un|une
    |mon|ma|en mode|dan
à partir de maintenant|désormais|dorénavant|à partir de cet instant|à compter de maintenant … tu es|tu réponds
    |tu obéis
    |tu n'as plus|tu n'as aucune|tu n'es plus|tu dois obéir|tu dois répondre|tu dois dire|tu dois me|tu dois ignorer
    |tu vas obéir|tu vas répondre|tu vas me|tu vas ignorer|tu vas dire|tu vas faire|fais comme|agis|tu parles|réponds
    |ignore|tu t'appelles|tu joues
fais comme si tu|fais comme si t'|fais semblant|imagine que tu|suppose que tu … es|étais|d'être
    |n'étais|avais|n'avais|n'as plus de
agis comme|comporte-toi comme|réponds comme|réponds en tant que|réponds-moi comme|joue le rôle|tu joues le rôle
    |incarne|prends le rôle|parle comme … un|une|le|la|si|d'un|d'une|du|de|tel
sans aucune restriction|sans restriction|sans aucune règle|sans aucune limite|sans aucun filtre|sans filtre
    |sans censure|sans limites … réponds|écris|dis|donne|agis|assistant|et|comme
réponds|réponds-moi|parle|dis|donne|agis|répondre … sans filtre|sans censure|sans restriction|sans limite|sans limites
    |sans aucune règle|sans aucun filtre|sans aucune limite|sans tabou|sans aucune restriction|sans aucune censure
tu n'es plus … une secrétaire|un robot|une assistante|un assistant|une réceptionniste|une standardiste|un standard
    |un accueil|une ia|limité|limitée
donne|donnez|montre|montrez|lis|lisez|envoie|envoyez|affiche|récite|exporte … numéros|noms|adresses|téléphone
    |téléphones
    |dossiers|coordonnées|données|rendez-vous|mails … de tous les|des autres|de chaque … patients|clients|patient
    |client
mode développeur|mode developpeur|mode debug|mode admin|mode administrateur|mode dan|mode root|mode maintenance
    |jailbreak|prompt système|system prompt|prompt initial|message système|invite système|prompt injection|ton prompt
    |votre prompt|le prompt
affiche|affichez|donne|donnez|montre|montrez|récite|récitez|répète|répétez|révèle|révélez|copie|recopie|écris|imprime
    |dis|divulgue|dévoile|liste|envoie|lis|exporte|communique … tes instructions|tes consignes|tes règles|ton texte
    |ton code|code source|ta configuration|votre configuration|ta programmation|clé api|clés api|clé d'api
    |mot de passe admin|ton mot de passe|tes mots de passe|tes identifiants|mots de passe|base de données
    |variables d'environnement|liste des patients|liste des clients
    |liste de tous les patients|dossiers des patients|fichier des patients|fichier client|données des patients
    |numéros des patients|noms des patients|coordonnées des patients|tous les patients|tous les clients
    |autres patients
quelles sont|c'est quoi|quels sont|quel est|quelle est … tes instructions|tes consignes|tes règles internes|ton prompt
    |tes directives|ton code source|ta programmation|tes paramètres
nouvelle consigne|nouvelles consignes|nouvelle instruction|nouvelles instructions|instruction système
    |fin des instructions|début des instructions|priorité absolue
confirme|valide|réserve|annule|supprime|efface|bloque … tous les créneaux|tous les rendez-vous|toute la base
    |tous les rdv|l'agenda entier|toutes les réservations|tout l'agenda|toutes les données
réponds uniquement|réponds seulement|ne réponds que|tu réponds uniquement|écris-moi un poème|écris moi un poème
    |écris un poème|écris-moi un programme|écris un script|traduis … par|en|sur|dans|avec|un|qui|ce
écris-moi|écris moi|écris|rédige|génère|code … un poème|une chanson|un script|un programme|du code|une dissertation
    |un essai|une histoire|du python|une fonction
ignore|disregard|forget|bypass|override … previous|all|your|prior|above|the … instructions|instruction|rules|prompt
    |guidelines|directives
you are now|you're now|you are in|act as|pretend to be|pretend you|roleplay as … a|an|in|dan|developer|my|the
    |unrestricted
    |are|mode
reveal|print|show|repeat|output|display … system prompt|your prompt|your instructions|source code|the prompt
from now on you|you must now|what are your instructions|tell me your instructions|tell me your prompt
developer mode|do anything now|god mode|sudo mode
"""
)
"""Orders to a program; nobody says "tu" and "consignes" to a receptionist in this way."""

_OWN = Frames(
    """
mes consignes|mes instructions|mon prompt|m'a dit|m'a donné|m'avez donné|m'aviez donné|m'ont dit
instructions|instruction|consignes|consigne|règles|ordres … du message|du docteur|du médecin|du kiné|du dentiste|du mail
    |du sms
annule|annulez|supprime|efface|confirme|valide … rendez-vous … de la semaine|de mon fils|de ma fille|de mes enfants
    |de mon mari|de ma femme|de la famille|du mois
fais comme si|fais semblant|imagine … à la maison|chez toi|mon chéri|ma chérie|mon cœur|je suis au téléphone
    """,
    near=4,
)

_CODE = re.compile(
    r"""<\s*/?\s*(?:script|img|iframe|svg|html|body|style|a\s+href|\?php|\|)|javascript:|\bon(?:error|load|click)\s*=
    |\{\{.*\}\}|\$\{|<%|\{%|```|\[/?INST\]|<<\s*SYS|\#{3,}
    |\b(?:drop|alter|truncate|create)\s+(?:table|database)\b|\bselect\s+.{1,40}\bfrom\s+\w|\bunion\s+(?:all\s+)?select\b
    |\b(?:insert\s+into|delete\s+from|update\s+\w+\s+set)\b|'\s*(?:or|and)\s+'?\d+'?\s*=\s*'?\d|;\s*--|--\s*$
    |\b(?:or|and)\s+'?\d+'?\s*=\s*'?\d|[\[<(]\s*/?(?:system|sys|admin|inst|assistant|im_start)\s*[\])>]
    |\.\./\.\.|/etc/passwd|\brm\s+-rf?\b|\bsudo\s+\w|\bcurl\s+-|\bwget\s+http|\bchmod\s+\d|\bcat\s+/
    |\b(?:import|from)\s+(?:os|sys|subprocess)\b|\b(?:eval|exec|system|print|console\.log|alert|require|fetch)\s*\(
    |\{\s*["']\w+["']\s*:|\bdef\s+\w+\s*\(|\bfunction\s*\w*\s*\(|\#!/|//localhost|\bpython3?\s+-c|%3Cscript|=>\s*\{
    |__\w+__|\bos\.system\b|^\s*(?:system|assistant|user|admin|root)\s*:|\badmin['"]\s*--|&&\s*\w|\|\|\s*\w+\s*=""",
    re.IGNORECASE | re.VERBOSE,
)
_COMMAND = re.compile(r"^\s*[/!]+[a-zA-Z_]{2,}")


def is_injection(text: str, tokens: Sequence[Token]) -> bool:
    """True for code, for a "/command", and for orders that a program would have to obey."""
    if _CODE.search(text) or _COMMAND.match(text):
        return True
    return _ORDERS.said(tokens) and not _OWN.said(tokens)
