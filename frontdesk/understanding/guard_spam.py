"""Does somebody sell something to the desk? One word of trade is not enough: callers sell houses and buy heat pumps."""

from __future__ import annotations

import re
from collections.abc import Sequence

from frontdesk.understanding.guard_frames import Frames
from frontdesk.understanding.tokens import Token

_PITCH = Frames(
    """
première page … google
appelle|appeler|contacte|contacter|écris|permets|contactons … vous proposer un contrat|vous proposer une offre
    |vous proposer nos|vous proposer notre|vous proposer la fibre|vous proposer des|vous proposer un partenariat
    |vous proposer un service|vous faire découvrir|vous faire bénéficier|vous faire profiter|vous présenter nos
    |vous présenter notre|vous parler de notre|vous parler de nos|vous offrir
nous installons|nous équipons|nous accompagnons|on accompagne|on lance|nous lançons|nous organisons|nous aidons
    |on aide
    … commerces|salons|cabinets|professionnels|entreprises|artisans|commerçants|praticiens|votre quartier
    |votre secteur
    |indépendants|médecins|dentistes|plombiers|coiffeurs
financement|trésorerie|prêt|crédit … pro en|professionnel en|sans garantie|en 48h|en 24h|immédiat
perdez|maigrissez … kilos en|sans régime|sans effort
méthode révolutionnaire|méthode miracle|produit miracle|complément alimentaire révolutionnaire
votre site|votre page|votre fiche … mal référencé|bien référencé|pas référencé|pas visible|améliorer|pas optimisée
    |pas optimisé|mal positionné|pas à jour … peux|pouvons
    |aider
vous pouvez|pouvez|venez|bénéficiez … toucher|bénéficier|percevoir|obtenir|d'une … aides|d'aides|subvention
    |subventions
    |prime
voulez-vous|souhaitez-vous|vous voulez|vous souhaitez|envie de|envie d'|vous aider à|comment … augmenter|développer
    |booster
    |attirer|doubler|multiplier|améliorer … votre|vos|plus de
amener|apporter|attirer|générer|trouver|ramener … plus de patients|plus de clients|nouveaux clients|nouveaux patients
    |des prospects|des clients
gagnez|gagne|gagner|faites … de l'argent|argent facile|argent depuis
rejoignez|rejoins|abonnez-vous … groupe|canal|chaîne|telegram|communauté|newsletter
je fais|nous faisons|on fait|je vous appelle pour … du démarchage|de la prospection
pages jaunes|google business|google my business|fiche google|solocal … votre|référencement|publicité|visibilité
    |annonce
promotion exceptionnelle|offre exceptionnelle|promo exceptionnelle|offre spéciale … sur|pour les|aux|réservée
vous êtes éligible|vous êtes éligibles|vous avez droit à une prime|vous êtes l'heureux|heureux gagnant
mois … d'essai gratuit|offert sur|gratuit sur
essai gratuit|démo gratuite|démonstration gratuite|diagnostic gratuit|audit gratuit … notre|de notre|votre|vos
nous|on|je … commercialisons|commercialise|distribuons|vendons des|vendons du|fabriquons|fournissons
votre|vos|votre facture|réduire … factures d'électricité|facture d'électricité|factures d'énergie|facture d'énergie
    |factures de gaz|contrat d'électricité|contrat d'énergie|abonnement téléphonique|contrat téléphonique
expert|experte|consultant|consultante|spécialiste|freelance … marketing|seo|référencement|digital|communication|web
    |croissance|défiscalisation … je peux|nous pouvons|vous|votre|vos
qui s'occupe|personne en charge|celui qui gère|personne qui gère|qui gère|personne chargée … téléphonie|énergie
    |électricité|informatique|achats|assurances
    |comptabilité|communication|mutuelle|contrats|abonnements|site internet|fournitures
    |chez vous pour
avez-vous|vous avez|avez … déjà un prestataire|un prestataire|un fournisseur|déjà un fournisseur|déjà un logiciel
    |déjà une solution|un contrat d'énergie|un contrat de maintenance informatique
nous rachetons|on rachète|nous achetons|rachat de … fonds de commerce|votre or|vos bijoux|votre entreprise
    |votre cabinet
    |votre véhicule|votre crédit|crédits|locaux|au meilleur prix
colis … en attente|bloqué|suspendu|retenu|n'a pas pu être livré
votre compte|votre carte|votre dossier|votre abonnement … sera suspendu|suspendu|bloqué|désactivé|expire|expiré
vérifier vos informations|vérifiez vos informations|confirmez vos coordonnées bancaires|mettre à jour vos informations
appuyez sur la touche|tapez un|tapez 1|tapez sur la touche|ceci est un message automatique
    |c'est un message automatique
    |ceci est un message enregistré|message promotionnel
enquête nationale|sondage national|campagne nationale|enquête sur la rénovation|étude de marché
devenez rentier|devenir rentier|trading automatique|robot de trading|argent en ligne|viagra|cialis|tours gratuits
    |casino en ligne|paris en ligne|sans dépôt|livraison discrète|voyance gratuite
aide|aides|prime|subvention … de l'état|énergie|gouvernement … isolation|isoler|chaudière|panneaux|bénéficier|éligible
bénéficier|éligible|éligibles|droit … aide de l'état|aides de l'état|prime énergie|prime rénov|crédit d'impôt pour
offre imbattable|vente flash|offre de lancement|offre flash|prix cassés|déstockage
délégué commercial|déléguée commerciale|déléguée médicale|délégué médical|visiteur médical|visiteuse médicale
    |attaché commercial|attachée commerciale|représentant|représentante … présenter|rencontrer|proposer|gamme|produits
parler|joindre|cherche|rencontrer|voir|contacter|demande|est-ce que|est là … responsable|gérant|gérante|directeur
    |patron
    |décideur|personne|décisionnaire|dirigeant … achats|contrats|contrat|énergie
    |électricité|téléphonie|informatique|communication|marketing|fournitures|publicité|budget|abonnements|copieurs
    |proposer|présenter nos|présenter notre
cliquez ici|cliquez sur ce lien|cliquez sur le lien|cliquez vite|inscrivez-vous ici|inscris-toi
vous avez|avez|as|tu as|félicitations|bravo … été sélectionné|été sélectionnée|été tiré au sort|été choisi|gagné un
    |gagné une|gagné le|remporté|gagnant|un cadeau vous attend
achetez|boostez|augmentez|multipliez|doublez|développez|optimisez … followers|abonnés|visibilité|ventes|trafic|revenus
    |chiffre d'affaires|clientèle|notoriété|likes|avis google
gagnez|gagner|touchez|percevez … euros|par jour|par semaine|par mois|argent facile|de chez vous
investissez|placez|devenez riche|rendement garanti|revenus passifs|argent facile|sans effort et
prêt entre particuliers|crédit sans justificatif|sans justificatif|prêt rapide|rachat de crédit|rachat de vos crédits
nous créons|on crée|nous réalisons|je crée|je réalise|nous concevons|on fabrique … sites web|site web|sites internet
    |votre site|logos|applications|vitrine
être référencé|améliorer votre|booster votre|audit seo|audit gratuit|netlinking|backlinks|génération de leads
    |fichiers de prospects|base de prospects|prospects qualifiés
isolation|isoler|pompe à chaleur|combles … un euro|1 euro|1 €
compte formation … expire|droits|solde|cpf|perdre|points
vos droits cpf|votre compte cpf|solde cpf|vos droits à la formation
vos locaux|votre toiture|votre flotte|vos salariés|vos vitres … isoler|nettoyer|nettoyage|panneaux|équiper|mutuelle
isoler|nettoyer|nettoyage|panneaux|équiper|rénover|sécuriser|photovoltaïque … vos locaux|votre toiture|votre commerce
    |votre cabinet|votre établissement
arrêtez de perdre|ne ratez pas|dernière chance|dépêchez-vous … clients|offre|promo|promotion
""",
    near=6,
)
"""Only a seller says this."""

_OFFERS = Frames(
    """
nous vous proposons|nous proposons|vous proposer|lui proposer|je vous propose|on vous propose|je propose aux
    |nous offrons|on vous offre|notre offre|notre programme|notre solution|notre société|notre entreprise|notre agence
    |notre gamme|nos produits|nos solutions|nos services|nos tarifs|nos offres|notre catalogue|nos nouveaux
    |notre nouveau|notre nouvelle|nos partenaires|notre logiciel|nos équipes|vous présenter|leur présenter|on propose
    |découvrez|profitez|présenter nos|présenter notre|vous faire découvrir|vous faire bénéficier|vous faire faire
    |vous faire profiter|faire des économies|réduire vos|baisser vos|diminuer vos|fournisseur de|mandaté par
    |mandatée par
on fait|nous faisons|nous avons|on a … offre spéciale|offre|offres|promotion|promo
offre spéciale|offre exceptionnelle|offre exclusive|offre promotionnelle|offre limitée
je vous contacte|je vous appelle|nous vous contactons|on vous appelle … concernant|au sujet|à propos|pour … vos|votre
seriez-vous|êtes-vous|est-ce que vous seriez|si vous êtes|vous seriez|cela vous intéresse|intéresse … intéressé
    |intéressée|intéressés|une démonstration|une démo|nos|notre
avez-vous|vous avez|auriez-vous|vous avez déjà … pensé à|songé à|entendu parler de nos
nous sommes spécialisés|on est spécialisés|nous sommes spécialistes|nous sommes une agence|nous accompagnons
    |je vous appelle au sujet de votre contrat|je vous appelle concernant votre|vous parler de votre|parler de vos
je représente|on représente|je travaille pour la société|je suis commercial chez|je suis commerciale chez
    |je suis conseiller en|je suis conseillère en|je suis consultant en|je suis courtier en|société|spécialiste du
    |leader|agence … nous|vous|propose|proposons|parler à|rencontrer|votre
auriez-vous|vous auriez|accordez-moi|avez-vous … deux minutes|cinq minutes|un instant à nous|quelques minutes à
agence de communication|agence web|agence digitale|agence marketing|centrale d'achat
"""
)
"""What a seller begins with; others say it too."""

_GOODS = Frames(
    """
référencement|seo|photocopieur|photocopieurs|copieurs|imprimantes|panneaux solaires|panneaux photovoltaïques
    |photovoltaïque|photovoltaïques|défiscalisation|défiscaliser|bitcoin|bitcoins|crypto|cryptos|cryptomonnaie
    |cryptomonnaies|trading|forex|followers|leads|nom de domaine|visibilité|publicité|encart|annuaire|flyers|toner
    |cartouches|démonstration|logiciel de gestion|logiciel|solution de paiement|terminal de paiement|fibre pro
    |téléphonie|contrats d'électricité|contrat d'électricité|fournisseur d'énergie|énergie|fontaine à eau
    |vidéosurveillance|télésurveillance|défibrillateur|extincteurs|fournitures de bureau|mobilier|casino|jackpot|paris
    |iphone|viagra|investissement|placement|placements|rentabilité|mutuelle d'entreprise|assurance professionnelle
    |assurance pro|prévoyance|machine à café|machines à café|communication|site web|sites web|site internet
    |réseaux sociaux|instagram|whatsapp|formation|une solution de|prise de rendez-vous en ligne|agenda en ligne
    |télésecrétariat|secrétariat à distance|logiciel de caisse|standard externalisé|intelligence artificielle pour
"""
)
"""What is sold to businesses; some buy it for themselves."""

_TARGETS = Frames(
    """
professionnels de santé|professionnels|aux cabinets|les cabinets|cabinets médicaux|commerçants|artisans|indépendants
    |les entreprises|votre entreprise|votre société|votre activité|votre secteur|vos locaux|votre facture|vos factures
    |vos charges|vos contrats|votre contrat|vos bureaux|les praticiens|vos coûts|votre visibilité
    |votre référencement|votre clientèle|vos clients|vos patients
    |vos salariés|votre établissement|votre commerce|pour plombiers|pour les plombiers|pour coiffeurs|pour dentistes
    |pour médecins|chefs d'entreprise|gérant|le gérant|la gérante|le responsable|vous rencontrer|tous nos produits
"""
)
"""Whom a seller wants."""

_BAITS = Frames(
    """
gratuit|gratuite|gratuits|gratuitement|offert|offerte|offerts|sans engagement|promo|promotion|réduction|remise
    |sans apport|garanti|garantie|pas cher|satisfait ou remboursé|prix imbattable|meilleur prix|tarif préférentiel
    |essai|sans frais|offre limitée|exceptionnel|exceptionnelle|jusqu'à dimanche|économies
"""
)
"""What a seller promises."""

_CALLERS = Frames(
    """
prendre rendez-vous|un rendez-vous|mon rendez-vous|prendre rdv|un rdv|vous faites|vous installez|vous posez
    |vous vendez|vous proposez|est-ce que vous faites
    |est-ce que vous avez|est-ce que vous prenez|est-ce que vous installez|est-ce que vous posez
    |est-ce que vous vendez
    |chez moi|j'ai besoin|j'ai mal|visite|médecine du travail|je voudrais un|je voudrais une|il me faut|arnaquer
    |avocat
    |divorce|mon mari|ma femme|combien|je travaille dans|je bosse|à côté de chez vous|dégât des eaux|une fuite|un devis
    |une question|me recevoir|le devis|votre publicité|votre pub|j'ai vu|votre facture du|votre devis|votre courrier
    |votre mail|votre annonce|votre message|ma facture|intervention|dépannage
"""
)
"""What a caller who wants something of the desk says."""

_BUYERS = Frames(
    """
j'ai droit|ai-je droit|si j'ai droit|est-ce que j'ai droit|on a droit|y ai droit|j'ai le droit … aide|aides|prime|crédit
    |subvention
y a|il y a|existe|y'a|avoir|toucher|est-ce que … une prime|la prime|une aide|des aides|les aides|une subvention
    … chaudière|pompe|pour changer|énergie|isolation
ma chaudière|ma pompe|ma maison|mes combles|mon toit|mes fenêtres|ma salle de bain|mon chauffage
je peux pas|je ne peux pas|j'ai mal|j'ai rendez-vous|mon rendez-vous|mal au|mal aux|mon ordonnance|un chèque|mon chèque
le message disait|le message dit|ça marche pas|il marche pas|ça ne marche pas|j'ai tapé|on m'a dit|m'a dit d'appuyer
contrat d'entretien|ma facture|mon dossier|mon contrat|réclamation|remboursement|me rembourser
m'a proposé|m'ont proposé|m'a vendu|m'ont vendu|m'a démarché|m'ont démarché|me suis fait avoir|me suis fait arnaquer
    |porter plainte|me rétracter|rétracter|malfaçon|malfaçons|mal faits|mal fait|arnaque|arnaqué|arnaquée|litige
    |victime|j'ai signé|on a signé|nous a vendu|nous ont vendu|j'ai reçu un|j'ai reçu une|c'est quoi ce|j'ai reçu ce
    """
)
"""Who buys, or regrets it, uses the words of those who sell."""

_LINK = re.compile(r"https?://|www\.|\b[\w-]+\.(?:com|net|fr|io|shop|xyz|example|test|biz)/|\bbit\.ly", re.IGNORECASE)
_PERCENT = re.compile(r"[-−–] ?\d{2} ?%")
_FEWEST_SIGNS = 2


def is_spam(text: str, tokens: Sequence[Token]) -> bool:
    """True when the words advertise: a seller's own phrase, or an opening and a promise, a good, a target, a link."""
    if _BUYERS.said(tokens):
        return False
    if _PITCH.said(tokens):
        return True
    offers, baits = _OFFERS.said(tokens), _BAITS.said(tokens) or bool(_PERCENT.search(text))
    others = (_GOODS.said(tokens), _TARGETS.said(tokens), bool(_LINK.search(text)))
    if offers + baits == 0:
        return False
    signs = offers + baits + sum(others)
    return signs >= _FEWEST_SIGNS + _CALLERS.said(tokens) and (
        offers or signs > _FEWEST_SIGNS or not _CALLERS.said(tokens)
    )
