"""Is the desk insulted, propositioned or threatened? Swearing at one's own luck or at third persons is not that."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.guard_abuse_figures import FIGURES, OTHERS
from frontdesk.understanding.guard_frames import Frames
from frontdesk.understanding.phrases import phrases
from frontdesk.understanding.tokens import Token, word_set

_SHORT = 3
"""Words of a message that is nothing but its insult."""

_BETWEEN = 6
"""Words after "vous êtes" among which the insult is sought."""

_BEFORE = 6
"""Words before an insult that say whom it is for."""

_ALWAYS = Frames(
    """
connard|connards|connasse|connasses|salope|salopes|enculé|enculés|enculée|enculer|enfoiré|enfoirés|enfoirée|fdp
    |fils de pute|fils de putes|fille de pute|ntm|pétasse|pétasses|poufiasse|pouffiasse|trouduc|trou du cul|tarlouze
    |branleur|branleurs|salopard|salopards|couille molle|sac à merde|pédé|pédés|gouine|bougnoule|négro|youpin
    |salaud|salauds|tête de con|fils de chien|fils de chienne|sous-merde|sous merde
ta mère … pute|salope|suce|la pute|la chienne
ta race|ta mère la pute
je te nique|je vous nique|te niquer|vous niquer|nique ta|niquer ta|nique sa mère|nique vos|nique tes|nique vous
    |mange tes morts|va niquer|allez niquer
"""
)
"""Words that are insults whoever says them."""

_TO_THE_DESK = Frames(
    """
ta gueule|vos gueules|votre gueule|tes gueules
ferme|fermez|boucle … ta gueule|ta grande gueule|ta sale gueule|votre gueule|ta bouche
con|conne|abruti|abrutie|débile|idiot|idiote|crétin|imbécile|stupide … robot|machine|répondeur|standardiste|ordinateur
ferme-la toi|fermez-la vous|ferme-la connard|ferme-la connasse|ferme-la pute|ferme-la sale|ferme-la robot|ferme-la con
    |ferme-la conne|fermez-la bande|ferme-la putain|ferme-la bordel
va|allez|vas|aller … te faire foutre|vous faire foutre|te faire enculer|vous faire enculer|te faire voir
    |vous faire voir|vous faire mettre|te faire mettre|au diable|brûler en enfer
va chier|allez chier|allez crever|allez mourir|toi va crever|toi va mourir|allez va crever|et va crever|va crever sale
    |va crever espèce|va crever connard|va crever connasse|va donc crever|vas crever|allez tous crever|va te pendre
tu me casses les couilles|vous me cassez les couilles|tu me les casses|pauvre tache|pauvre type|tu me fais chier
    |vous me faites chier|tu me gonfles
je t'emmerde|j't'emmerde|jt'emmerde|t'emmerde toi|je vous emmerde|on t'emmerde|on vous emmerde|je vous chie
    |je te chie
suce ma|suce-moi|tu me suces|sucez-moi|me sucer|te baiser|vous baiser|baise ta|baise-toi|ma bite|ma queue|ta chatte
    |ton cul|vos fesses|tes fesses|tes seins|tes nichons|vos nichons|vos seins|ta culotte|branle-moi|je bande
    |te lécher|je te baise|je vous baise
    |envie de te|coucher avec toi|coucher avec vous|dans ton lit
t'es bonne|tu es bonne|t'es sexy|t'es excitante|tu suces|tu baises|t'es chaude
cette conne|ce con|cet abruti|cette abrutie|cette pute|cette idiote|cette débile|cet idiot … qui répond|qui parle
    |qui décroche
    |au téléphone|au standard|à l'accueil
t'as|tu as … beaux seins|belles fesses|gros seins|belle poitrine|un beau cul|bonnes fesses
comprendre … votre douleur|ta douleur
tu|toi|t'es|t'as|vous êtes … toute nue|nue|à poil|culotte|soutien-gorge|string
retourne dans ton pays|rentre dans ton pays|retournez dans votre pays|rentrez dans votre pays
je vais|vais|on va|va|vont|j'irai|ils vont|viens|promets … te|vous|t' … tuer|crever|buter|péter|défoncer|niquer
    |démolir|démonter|égorger|casser la gueule|casser les dents|casser les jambes|casser la tête|faire la peau|éclater
    |massacrer|fracasser|cogner|frapper|étrangler|flinguer|péter les dents
    |taper dessus|foutre mon poing|mettre mon poing|exploser la|saigner comme|planter un couteau|retrouver et
je|j'|on|vais|va|viens … brûler|cramer|saccager|démolir|exploser|détruire|péter|casser|défoncer|incendier|brûle|crame
    … votre|vos|ton|ta|tes … cabinet|boutique|salon|voiture|voitures|vitrine|vitrines|bureau|boîte|local|locaux
    |garage|gueule|tête|établissement|baraque|maison|agence
fous|fout|foutre|mets|met|mettre … le feu … votre|vos|ton|ta|chez vous|à tout|boutique|cabinet|salon
te|vous … crever la gueule|faire la peau|casser la gueule|péter la gueule|défoncer la gueule|péter les dents
viens|vais|venir|on va|je vais … tout casser|tout péter|tout brûler|foutre le feu|mettre le feu|tout faire sauter
    |poser une bombe|mettre une bombe|casser votre vitrine|tirer dans le tas
je t'attends|on t'attend|t'attendre … à la sortie|au parking
attendre|attends … à la sortie … connard|connasse|pute|péter|casser|gueule|bande|régler|compte|comptes
fais gaffe à toi|surveille tes arrières|surveillez vos arrières|tu perds rien pour attendre
allez|vas|va|vous le … prendre cher|morfler|crever|regretterez|vous le regretterez|tu vas le sentir
    |passer un sale quart
allez|vas … le regretter|me le payer|le payer cher|entendre parler de mes poings|avoir des ennuis toi
je sais où … tu habites|tu gares|tu bosses|tu travailles|tu crèches|te trouver|tes enfants
t'es mort|t'es morte|tu es mort|tu es morte|vous êtes morts|vous êtes mort|vous êtes morte|gare à ta gueule
j'espère que|je te souhaite|je vous souhaite … tu vas crever|vous allez crever|crèves|creviez|de crever
sale … arabe|noir|noire|juif|juive|pédé|race|gouine|chinois|chinetoque|portos|rital|polack|rom|gitan|blanc|musulman
robot|machine|service|cabinet|standard|répondeur|secrétaire|accueil|médecin|docteur|dentiste|plombier|boîte|équipe
    |système|garage|salon|boulot … de merde|à la con|de mes deux|de mes couilles|de chiottes
putain de … robot|machine|secrétaire|standard|répondeur|cabinet|médecin|ordinateur
"""
)
"""What is said to the one who listens, or not at all."""

_BLOWS = Frames(
    """
je vais|on va|j'irai|viens … te|vous|t' … planter|brûler|taper|exploser|saigner|descendre
je sais où … vous habitez|vous trouver|vos enfants|vous garez
    """
)
"""Threats when nothing follows them: "vous planter là", "vous taper mon mail", "vous habitez en face" are none."""

_INSULTS = phrases(
    """con|conne|cons|connes|abruti|abrutie|abrutis|imbécile|imbéciles|idiot|idiote|idiots|idiotes|débile|débiles|crétin
    |crétine|crétins|ordure|ordures|fumier|fumiers|raclure|charogne|naze|nazes|bouffon|bouffons|bouffonne|clown|clowns
    |guignol|guignols|tocard|tocards|minable|minables|raté|ratée|incapable|incapables|incompétent|incompétents
    |incompétente|escroc|escrocs|voleur|voleurs|charlatan|charlatans|menteur|menteurs|mongol|mongole|gogol|gogols
    |truie
    |truies|vache|pouffe|merde|merdes|pute|putes|chienne|chien|chiens|porc|porcs|cochon|cochonne|bon à rien
    |bons à rien
    |bonne à rien|tapette|tapettes|dégueulasse|dégueulasses|attardé|attardée|attardés|trisomique|cassos|parasite
    |parasites
    |crevard|crevards|cafard|cafards|ânes|putain|bâtard|bâtards|clochard|clocharde|glandeur|glandeurs|feignasse
    |feignasses|traînée|garce|garces|morue
    |grognasse
    |andouille|andouilles|bête|bêtes|stupide|stupides|tas de ferraille|ferraille|nullard|nullards|nulle|blaireau
    |blaireaux|pigeon|boulet|boulets|salaud|singe|macaque"""
)
"""Words that insult when they are aimed."""

_HARMLESS_ALONE = word_set(
    "bête bêtes ferraille chien chiens chienne vache cochon cafard cafards merde putain boulet nulle pigeon singe clown"
)
"""Words that are nothing by themselves."""

_AT_YOU = Frames("vous êtes|vous n'êtes|t'es|tu es|tu n'es|êtes|t'as l'air|vous avez l'air")
_NAMED = Frames(
    """
espèce de|espèce d'|espèces de|espèces d'|bande de|bande d'|tas de|tas d'|ramassis de|ramassis d'|bougre de|bougre d'
sale|sales|pauvres|gros|grosse|grosses|petits|espèce de gros|espèce de grosse|espèce de petit|espèce de petite
    |espèce de sale|espèce de vieux
    |espèce de vieille|pauvre|petit|petite|vieux|vieille
"""
)
_SIZES = word_set("petit petite petits vieux vieille pauvre pauvres gros grosse grosses")
_HARMLESS_AFTER_SIZE = word_set(
    """bête bêtes ferraille chien chiens chienne cochon vache vaches voleur raté nulle porc boulet pigeon cafard cafards
    clown singe incapable morue parasite dégueulasse merde merdes traînée ordure ordures idiot"""
)
"""Words that "petit", "vieux", "pauvre" or "gros" may describe innocently."""

_FILLERS = word_set(
    """un une des de d vraiment que qu trop complètement totalement franchement tous toutes juste rien tellement bien
    gros grosse grosses sale sales petit petite pauvre pauvres vieux vieille tas bande espèce putain belle une"""
)
"""Words that may stand between "vous êtes" or "espèce de" and the insult."""

_DESK = word_set(
    """
    merde robot robots machine mes ta toi con cons conne secretaire secretaires docteur medecin dentiste plombier
    medecins docteurs dentistes plombiers coiffeurs coiffeur avocat avocats incapables menteurs voleurs
    standard standardiste repondeur service cabinet fonctionnaire votre vos ton ce receptionniste mere chien
    chienne pute
    """
)
"""Those besides whom nobody at the desk is meant by "salope de …": "salope de fuite" is aimed at a thing."""

_AFTERWARDS = Frames("nom|prénom|s'écrit|ça s'écrit|épelle|avec un|avec deux|comme nom|nom de famille|majuscule")
_NAMING = 6
"""Words after an insult among which it is called a name."""

_ARTICLES = word_set("l ça le la un une des les ce cet ces cette mon ma mes son sa ses leur leurs deux")
_YOU = word_set("vous tu t toi es êtes votre vos ton ta tes")
_NAMES = Frames("madame|monsieur|mademoiselle|docteur|m'appelle|nom|famille|maître|mme|mr|rue|nommé|prénom|épelle")


_AFTER_BLOWS = word_set("si sale bande espece tous toi moi et un connard connasse")

_ALONE = Frames(
    "dégage|dégagez|casse-toi|cassez-vous|crève|crevez|la ferme|ferme-la|fermez-la|suce|va mourir|va crever|tg"
)


def is_abuse(tokens: Sequence[Token]) -> bool:
    """True when the desk is insulted, obscenely spoken to or threatened; words are whole words."""
    named = [*_ALWAYS.find(tokens), *_aimed(tokens)]
    spoken = [*_TO_THE_DESK.find(tokens), *_blows(tokens)]
    aimed = [*(span for span in named if not _at_a_thing(tokens, span[1])), *spoken]
    if not aimed:
        return _bare(tokens)
    figures = list(FIGURES.find(tokens))
    return any(
        not _of_others(tokens, start) and not any(begin < end and start < stop for begin, stop in figures)
        for start, end in aimed
    )


def _blows(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Threats with nothing but an insult or a condition after them."""
    found = _BLOWS.find(tokens)
    return [
        (start, end)
        for start, end in found
        if end == len(tokens) or tokens[end].text in _AFTER_BLOWS or _ALWAYS.said(tokens[end:])
    ]


def _at_a_thing(tokens: Sequence[Token], end: int) -> bool:
    """True when "de" and a thing follow the insult that stops at ``end``, or when it is called a name."""
    if _AFTERWARDS.said(tokens[end : end + _NAMING]):
        return True
    thing = len(tokens) > end + 1 and tokens[end].text in ("de", "d")
    return thing and tokens[end + 1].text not in _DESK


def _aimed(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Insults that follow "espèce de", "sale", "vous êtes"."""
    found = []
    for start, end in [*_NAMED.find(tokens), *_AT_YOU.find(tokens)]:
        for at in range(end, min(len(tokens), end + _BETWEEN)):
            match = _INSULTS.match(tokens, at)
            sized = tokens[end - 1].text in _SIZES
            if match and not (sized and end - start == 1 and match[0] in _HARMLESS_AFTER_SIZE):
                found.append((start, match[1]))
            if match or tokens[at].text not in _FILLERS:
                break
    return found


def _bare(tokens: Sequence[Token]) -> bool:
    """True for "imbécile !" and "dégage", which nobody says of something else in so few words."""
    if not tokens or len(tokens) > _SHORT:
        return False
    named = next((end for start, end in _NAMED.find(tokens) if start == 0), 0)
    alone = _INSULTS.match(tokens, named) if named < len(tokens) else None
    insult = alone is not None and alone[1] == len(tokens) and (named > 0 or alone[0] not in _HARMLESS_ALONE)
    return insult or _ALONE.said(tokens)


def _of_others(tokens: Sequence[Token], start: int) -> bool:
    """True when what is said before ``start`` makes it a word about oneself, a third person, or a name."""
    before = tokens[max(0, start - _BEFORE) : start]
    if OTHERS.said(before) or _NAMES.said(before[-2:]):
        return True
    somebody = bool(before) and before[-1].text in _ARTICLES
    return somebody and not any(token.text in _YOU for token in before)
