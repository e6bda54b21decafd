"""What is said before, after and about a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from frontdesk.understanding.name_cue import (
    FAMILY_PART,
    FIRST_PART,
    LOOSE,
    LOOSE_OWN,
    LOOSE_PATIENT,
    SURE,
    SURE_OWN,
    SURE_PATIENT,
    Cue,
    Part,
)
from frontdesk.understanding.phrases import PhraseTable, phrases
from frontdesk.understanding.tokens import Token, word_set

V = TypeVar("V")

_CUES: dict[Cue, str] = {
    SURE_OWN: """je m'appelle|m'appelle|je me nomme|je me prénomme|je suis monsieur|je suis madame|ici monsieur
        |ici madame""",
    SURE: """au nom de|au nom du|au nom d'|sous le nom de|c'est au nom de|le nom de|c'est le nom de
        |nom et prénom|mon nom complet|mon nom entier
        |de la famille|un certain|une certaine""",
    SURE_PATIENT: """il s'appelle|elle s'appelle|s'appelle|qui s'appelle|le patient s'appelle|la patiente s'appelle
        |le patient est|la patiente est|le patient c'est|la patiente c'est|le patient|la patiente|son nom c'est
        |son nom|son nom est|se nomme|le nom du patient|le nom de la patiente|le nom de l'enfant""",
    FIRST_PART: """prénom|mon prénom|le prénom|mon prénom c'est|mon prénom est|le prénom c'est|le prénom est|de prénom
        |prénom c'est|son prénom|son prénom c'est""",
    FAMILY_PART: """nom|mon nom|le nom|nom de famille|mon nom de famille|le nom de famille|au nom de famille|nom c'est
        |mon nom c'est|mon non c'est|mon nom est|le nom c'est|le nom est|mon nom de famille c'est
        |mon nom de famille est|le nom de famille c'est|le nom de famille est|nom d'usage|mon nom d'usage
        |mon nom d'épouse|nom d'épouse|mon nom de femme mariée|mon nom marital|nom marital|mon nom à moi""",
    LOOSE_OWN: """moi c'est|je suis|moi je suis|ici|moi je m'appelle|c'est moi|moi|de la part de|de la part d'""",
    LOOSE_PATIENT: """lui c'est|elle c'est|c'est lui|c'est elle|c'est pour lui|c'est pour elle|pour lui|pour elle
        |le rendez-vous est pour|le rendez-vous c'est pour|rendez-vous pour|pas pour moi c'est pour
        |pas pour moi mais pour""",
    LOOSE: """j'ai dit|je vous ai dit|je vous le donne|je vous donne|vous le dire|le dire|je vous le redis|je le redis
        |je vous l'ai dit|je l'ai dit|je redis|je vous redis|je vous le répète|je le répète|j'ai dit que c'est
        |c'est|c|cest|pour|c'est pour|ce sera|ça sera|ce serait|ce sera pour|mettez|vous mettez|mettez-moi|notez
        |vous notez|noter|vous pouvez noter|vous pouvez mettre|marquez|vous marquez|inscrivez|inscrivez-moi
        |mets|tu mets|tu notes|tu marques|inscris|tu écris|mets-moi|note-moi|marquez-moi|notez-moi
        |c'était|ça sera|je m'appellerai|j'ai dit que c'était|c'est toujours
        |écrivez|je disais|je vous disais|je dis|on dit|maintenant|maintenant c'est|toujours|encore|voici
        |vous m'avez à|c'est écrit|je répète|c'est bien""",
}


def _each(value: V, lines: str) -> dict[str, V]:
    """Each of the phrases between bars with ``value``."""
    return dict.fromkeys((phrase for phrase in lines.split("|") if phrase.strip()), value)


_HELPERS = """femme de ménage|aide à domicile|aide ménagère|auxiliaire de vie|aide-soignante|infirmière|infirmier
|dame de compagnie|chauffeur|tuteur|tutrice|curateur|curatrice|gardien|gardienne|nounou|nourrice|kiné|ambulancier"""

LEADS: PhraseTable[Cue] = PhraseTable(
    {phrase: cue for cue, lines in _CUES.items() for phrase in lines.split("|") if phrase.strip()}
    | {
        f"{article} {helper.strip()} {of}": LOOSE_PATIENT
        for helper in _HELPERS.split("|")
        for article in ("", "la", "le", "l'", "sa", "son", "une", "un")
        for of in ("de", "d'", "du")
    }
)
"""Words that lead in to a name."""

TITLES = PhraseTable(
    _each(
        SURE,
        """madame|monsieur|mme|mr|mlle|mademoiselle|docteur|dr|maître|professeur|monsieur et madame|m et mme
        |monsieur le docteur|madame veuve|madame le docteur|veuve|mme veuve|monsieur ou madame|monsieur madame
        |madame et monsieur|sœur|père|la famille|famille
        |monsieur l'abbé|l'abbé|abbé|monsieur le curé|le curé|le père|la sœur|frère|mère|monsieur le maire
        |madame le maire|madame la maire|monsieur le directeur|madame la directrice|monsieur le président
        |madame la présidente|monsieur le comte|madame la comtesse|monsieur le baron|madame la baronne
        |monsieur le marquis|madame la marquise|colonel|le colonel|mon colonel|commandant|le commandant
        |capitaine|le capitaine|adjudant|l'adjudant|le général|général|sergent|lieutenant|amiral
        |monsieur le professeur|madame la professeure|madame la docteure|docteure|maître et madame|mesdames
        |messieurs|mr et mme|mme et mr|mesdemoiselles|monseigneur|la veuve""",
    )
)

FILLERS = phrases(
    """c'est gentil|c'est très gentil|très gentil|c'est gentil mais
        |alors|donc|oui|ouais|ok|d'accord|bien sûr|à l'appareil|au téléphone|tout simplement|c'est ça|c'est tout
        |je vous appelle|j'appelle|enchanté|enchantée|excusez-moi|à vous aussi|à vous madame|à vous monsieur
        |merci à vous madame|merci à vous monsieur|oui madame|oui monsieur|madame oui
        |bonjour madame|bonjour monsieur|bonsoir madame|bonsoir monsieur|merci madame|merci monsieur|et|puis
        |et puis|ensuite|du coup|attendez|attention|attention ça s'écrit|alors attention|je vous épelle|j'épelle
        |je l'épelle|je vous l'épelle|vous l'épelez|je vais épeler|je vais vous épeler|je vais vous l'épeler
        |ça s'écrit|ça s'épelle|ça s'écrit comme ça se prononce|comme ça se prononce|en deux mots|en un mot
        |en un seul mot|en trois mots|en deux mots séparés|séparé|séparés|tout attaché|attaché|attachés|collé
        |en un seul|d'un seul tenant|tout court|s'écrit|ça c'est|pardon|excusez|mon nom c'est ça|c'est simple
        |comme je vous dis|je vous dis|comme ça|pas|pareil|sans problème|alors voilà|ah oui|ah ben
        |aussi|exactement|bon courage|je vous écoute|bon|très bien|parfait|c'est mon nom|c'est bien mon nom
        |en majuscules|en majuscule|avec une majuscule|cher monsieur|chère madame|et après|après|juste|normal
        |tout bête|tout bêtement|tout simple|tout con|une fois|classique|tout ce qu'il y a de plus simple
        |tout ce qu'il y a de plus classique|tout ce qu'il y a de plus banal|on ne peut plus simple
        |le plus simple du monde|rien de plus simple|c'est facile|c'est pas compliqué|c'est pas dur|c'est tout bête
        |c'est tout simple|c'est simple à écrire|vous allez rire|vous allez voir|vous n'allez pas me croire
        |vous allez pas me croire|ça va vous faire rire|ne riez pas|riez pas|vous moquez pas|tenez-vous bien
        |figurez-vous|c'est rigolo|c'est marrant|c'est drôle|c'est original|je vous préviens|ça s'invente pas
        |sans rire|je rigole pas|je vous jure|c'est un peu spécial|c'est particulier|c'est un peu particulier
        |c'est bête|vous voyez bien|comme vous voulez|si vous voulez|si vous préférez|à vrai dire
        |de son prénom|en entier|au complet|en toutes lettres|à l'état civil|sur l'état civil|officiellement
        |sur ma carte|sur la carte|sur les papiers|sur mes papiers|sur la carte vitale|sur ma carte vitale
        |sur le dossier|sur mon dossier|dans le dossier|dans mon dossier|comme toujours|le revoilà|la revoilà
        |simplement|uniquement|seulement|ça suffit|ça suffira|ça ira|ça devrait suffire|ça devrait aller
        |vous trouverez|vous allez trouver|vous me retrouverez|vous devez m'avoir|vous devez avoir ça
        |normalement|mais|comme d'habitude|entre les deux|au milieu|à la fin|au début"""
)
"""Words that say nothing about what is before or after them."""

REPAIRS = phrases(
    """non|pardon|enfin|plutôt|non pardon|non non|je veux dire|je me trompe|je plaisante|maintenant|excusez-moi
        |c'est pas ça|je rectifie|je corrige|nan|nan pardon|non attendez|attendez non|non excusez-moi|je voulais dire
        |je me suis trompé|je me suis trompée|je dis n'importe quoi|n'importe quoi|oups|mais non|correction"""
)
"""What comes after replaces what came before."""

ASIDES = phrases(
    """et non|et non pas|comme le|comme la|comme l'|comme les|comme un|comme une|comme du|comme de la|comme des
        |comme dans
        |comme mon|comme ma|comme|comme le docteur|née|né|de naissance|de jeune fille|de mon nom de jeune fille
        |nom de jeune fille|mon nom de jeune fille|mon nom de jeune fille c'est|née en|né en|née le|né le
        |on m'appelle|tout le monde m'appelle|y'en a qui mettent|certains écrivent|ils écrivent
        |anciennement|ex|avant c'était|avant je m'appelais|je m'appelais|autrefois|auparavant|précédemment
        |pareil que|pareil que le|pareil que la|la même chose que|le même nom que|aucun rapport avec|aucun lien avec
        |pas de rapport avec|rien à voir avec le|rien à voir avec la|pas de la famille|ils écrivent juste
        |les gens écrivent|on écrit souvent|mon ancien nom|rien à voir avec"""
)
"""What follows is not the name itself."""

ELSEWHERE = phrases(
    """vous connaissez|vous demandez|demandez|moi je suis de|avoir|je peux avoir|je pourrais avoir|voir avec
        |passez-moi|me passer|passer|parler avec|parler|joindre|rencontrer|est-ce que|contacter|demander|remplacer
        |rue|avenue|boulevard|place|impasse|allée|allées|quai|résidence|cours|square|chemin|route|clinique|hôpital
        |école|collège|lycée|le docteur|du docteur|au docteur|un docteur|chez|avec|voir|vers|dans|sur|à|au|aux|en
        |par|le professeur|du professeur|docteur martin est là|gare|métro|ville|département|quartier|banque
        |mutuelle|chez le docteur|chez le|chez la|avec le|avec la
        |avec madame|avec monsieur|avec mademoiselle|contre|sans|entre|depuis|secrétaire de|assistante de
        |parler à|collègue|votre collègue|remplaçant de|le dr|du dr|patient de|patiente de|patient du docteur
        |cliente de|client de|suivi par|suivie par|envoyé par|envoyée par|recommandé par|recommandée par|la rue
        |à la|de chez|je viens de|pour du|pour des|pour de la|pour de l'|c'est pour du|c'est pour des
        |c'est pour de la|c'est pour de l'|j'appelle de|je vous appelle de|je suis de|originaire de|j'habite
        |habite|je suis né|je suis née|médicament"""
)
"""A name that follows is that of a place or of somebody else."""

FIRMS = phrases(
    """cabinet|société|entreprise|pharmacie|mairie|crèche|garage|restaurant|hôtel|boulangerie|sarl|sci|eurl|sas|sasu
        |ets|établissement|établissements|association|agence|syndic|camping|plomberie|pizzeria|épicerie|auto-école
        |foyer|maison de retraite|ehpad|salon|copropriété|lotissement|lieu-dit|bâtiment|l'entreprise|transports
        |maison|ferme|la ferme|le domaine|domaine de|domaine du|domaine des|office|étude|hôtel du|hôtel de
        |hôtel des|café de|café du|bar de|bar du|tabac de|tabac du|groupe|magasin|la société|le garage
        |le restaurant|l'hôtel|la boulangerie|l'association|l'agence|la mairie|la pharmacie"""
)
"""The name of a firm may follow; that of a person begins with a title: "le président de l'association monsieur X"."""

TAILS: PhraseTable[Part] = PhraseTable(
    _each(
        Part.FIRST,
        """c'est mon prénom|c'est prénom|c'est le premier nom|c'est le prénom|mon prénom|le prénom|de prénom
        |pour le prénom|ça c'est le prénom
        |c'est son prénom|en prénom""",
    )
    | _each(
        Part.FAMILY,
        """c'est mon nom|c'est nom|c'est la famille|c'est le nom|mon nom|le nom|de nom|pour le nom
        |c'est le nom de famille
        |c'est mon nom de famille|le nom de famille|mon nom de famille|ça c'est le nom|c'est son nom|de mon nom""",
    )
    | _each(
        Part.WHOLE,
        """en un mot|en un seul mot|en deux mots|en trois mots|tout attaché|à l'appareil|au téléphone|c'est moi""",
    )
)
"""The same after a name: "tran c'est le nom"."""

DECLINED = phrases(
    """pas donner mon nom|préfère ne pas donner mon nom|rester anonyme|pas vous donner mon nom|pas dire mon nom
        |regarde pas|vous regarde pas|pas envie de donner|refuse de donner|pas mon nom|sans donner mon nom
        |ne pas le donner|pas le donner|pas vous le donner|pas vous le dire|je le dis pas|je le donne pas
        |ne pas le dire|donne pas mon nom|dis pas mon nom|donne pas mon identité|ne pas donner|ne pas dire"""
)

_RELATIONS = word_set("""
fils fille mari femme mere pere maman papa compagnon compagne conjoint conjointe epoux epouse frere soeur bebe
enfant grandmere grandpere ami amie voisin voisine neveu niece oncle tante cousin cousine copain copine beaupere
mamie papi papy mamy meme pepe tata tonton fiston fillette gamin gamine gosse jumeau jumelle filleul filleule aine
ainee cadet cadette dernier derniere patron patronne colocataire resident residents residente patient patients
patiente garcon petitfils petitefille protege protegee collegue bellemere mome associe
""")
_ANIMALS = word_set("""
chat chatte chien chienne chiot chaton lapin lapine hamster perruche perroquet cheval jument poney tortue furet
animal cochon chevre poule vache brebis
""")
_OWN = word_set("mon ma notre mes nos le la son sa leur de d")
_ANY = frozenset({"un", "une"})
_SIZES = word_set("belle beau grand grande petit petite jeune plus autre premier premiere deuxieme vieux vieille")
_BARE = word_set("maman papa mamie papi papy mamy")


def relation_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where "mon fils", "ma petite fille", "un de nos résidents" ends when it begins at ``at``; None elsewhere."""
    end = at + 1 if tokens[at].text in _ANY and at and tokens[at - 1].text == "pour" else at
    while end < len(tokens) and tokens[end].text in _OWN:
        end += 1
    if end == at and tokens[at].text not in _BARE:
        return None
    start = end
    while end < len(tokens) and tokens[end].text in _RELATIONS | _SIZES:
        end += 1
    related = any(token.text in _RELATIONS for token in tokens[start:end])
    alone = end == start + 1 and tokens[start].text in _SIZES
    if not related and not (alone and tokens[at].text in ("mon", "ma", "notre")):
        return None
    linked = end + 1 < len(tokens) and tokens[end].text in ("de", "d")
    return end + 1 if linked else end


def animal_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where "mon chien", "notre petite chatte" ends when it begins at ``at``: it has a name, but not the one asked."""
    end = at
    while end < len(tokens) and tokens[end].text in _OWN | _SIZES:
        end += 1
    found = end > at and tokens[at].text in _OWN and end < len(tokens) and tokens[end].text in _ANIMALS
    return end + 1 if found else None
