"""Is somebody's life at stake now? What is past, denied, feared or a habit is for an appointment."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from frontdesk.understanding.guard_emergency_figures import (
    ALONE,
    ANIMALS,
    CRIES,
    FIGURES,
    HARMED,
    INSIDE,
    LIFE,
    MACHINES,
    PEOPLE,
    THINGS,
    UNANSWERED,
)
from frontdesk.understanding.guard_emergency_signs import SOFT, STRONG, VITAL, WISHES
from frontdesk.understanding.guard_frames import Frames
from frontdesk.understanding.tokens import Token, word_set

_NOSE = Frames(
    """
par le nez|nez bouché|narine|narines|sinus|la nuit|apnée|apnées|ronfle|ronfler|ronflements|par moments
    |quand il dort|quand je dors
dent|dents|genou|épaule|cheville|doigt|écran|porte|volet|robinet|plombage|couronne … bouge plus|bouge pas
répond plus|répond pas … téléphone|mail|mails|message|messages|sms|appels|site|standard|numéro|secrétariat|mes|nos
inconscient du|inconsciente du|inconscient des|inconsciente des|à la tâche|au travail|au boulot
mourir si|mourir sans|mourir avant|tuer si
mourir|crève … de rire|de honte|de faim|de chaud|de soif|d'ennui|de rire|de trouille|d'envie
fait mourir de|à mourir de
étouffe|étouffer|étouffant|suffoque|respire pas|respire plus … salle d'attente|chaleur|de chaud|bus|métro|masque|train
si jamais|au cas où|formation|reportage|émission
soins palliatifs|fin de vie|est hospitalisé|est hospitalisée|en réanimation|aux soins intensifs|succession|testament
    |notaire
"""
)
"""What takes back even the strongest sign: a blocked nose, a snore, a laugh."""

_TOPIC = Frames(
    """
hier|l'été dernier|l'hiver dernier|le week-end dernier|l'an dernier|l'année dernière|l'an passé|l'année passée
    |la semaine dernière|la semaine passée|le mois dernier
    |le mois passé|lundi dernier|mardi dernier|jeudi dernier|vendredi dernier|à l'époque|dans le temps
    |quand j'étais|dans ma jeunesse|avant-hier|autrefois
il y a|y a|ya|ça fait|voilà … jours|semaines|mois|ans|années|an
ai eu|a eu|avons eu|avait eu|avais eu|ont eu|déjà eu|déjà fait|avait fait|ai fait|avait … infarctus|crise
    |crise cardiaque
    |avc|hémorragie|embolie|malaise|douleur|intoxication|arrêt|accident|attaque
après|depuis|suite à|suites|séquelles|à cause|cause|antécédent|antécédents|risque|risques|prévention|prévenir
    |victime|d'après|post|convalescence|récupération … infarctus|avc|crise cardiaque|hémorragie|accident vasculaire
    |embolie
mort d'|morte d'|décédé|décédée|est mort|est morte|enterrement|succession|obsèques
annuler|hospitalisé|hospitalisée|à l'hôpital|réanimation|bon de transport|en clinique
pour … lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|la semaine prochaine
rééducation|suivi|dépistage|prévention|mammographie|bilan|contrôle|renouveler|renouvellement|ordonnance|kiné
en deux mille|en mille neuf cent
du samu m'a|le samu m'a|les pompiers m'ont|les pompiers ont|le samu est venu|aux urgences ils|sorti de l'hôpital
    |sortie de l'hôpital|à l'hôpital ils|urgences m'ont|les urgences m'ont
est partie|est parti|a disparu|est passée|s'est arrêté|s'est arrêtée|s'est calmé|s'est calmée
ça va mieux|va mieux maintenant|c'est passé|c'est réglé|plus rien maintenant|c'est fini
pris en charge|prise en charge|j'ai transporté|j'ai soulevé|j'ai porté
j'ai eu|on a eu|eu à gérer … patient|patiente|client|cliente|monsieur|dame|collègue
tendinite|capsulite|coiffe des rotateurs|arthrose|laryngite|extinction de voix|plus de voix|angine|anesthésie|marathon
    |courbatures|sciatique|lumbago|hernie|entorse|plâtre|attelle|musculation|randonnée|debout|rando|canal carpien
    |depuis l'opération|depuis mon opération|depuis son opération
    |dentiste|botox
gonfle|gonflent|enfle|gonflé|gonflée … quand je|quand il|quand elle|chaque fois|parfois|souvent|le matin|abcès|dent
    |au printemps|tous les
pas urgent|rien d'urgent|pas une urgence|sans me presser|rien de grave|sans urgence
saigne plus|saigne pas|saignait
"""
)
"""What tells of another day, of an illness that is over, or of an appointment about it."""

_NOW = Frames(
    """
là maintenant|en ce moment|en ce moment même|tout de suite|d'un coup|soudain|soudainement|au secours|à l'aide|vite
    |en train de|à l'instant|vient de
depuis … minutes|minute|ce matin|hier|hier soir|tout à l'heure|cette nuit|une heure|quelques heures
"""
)
"""What says that it happens now all the same."""

_HABIT = Frames(
    """
quand je|quand il|quand elle|dès que je|parfois|de temps en temps|de temps à autre|souvent|des fois|régulièrement
    |chaque fois|le matin|à cause des|à cause du|depuis que|depuis son|depuis sa|à l'effort|en montant
    |dans les escaliers
    |allergie|allergies|pollen|légère|légèrement|rhume|bronchite
    |petite gêne|petite douleur|un petit peu|au nez|gencive|gencives|brosse|règles|points de suture
depuis … jours|semaines|mois|ans|années|longtemps|semaine|hiver|été
"""
)
"""What happens again and again, or only a little."""

_DENIALS = frozenset({"pas", "jamais", "aucun", "aucune", "sans", "ni"})
_SMALL = word_set("de d du des un une la le l les eu vraiment trop du tout forcément fait faire en train à")
_WITHOUT = frozenset({"sans", "jamais", "aucun", "aucune"})
_FARTHEST = 4
_SELF = frozenset({"j", "me", "m"})
_CRY = 5
"""Words of a message that is nothing but a cry for help."""

_MILD = word_set("gencive gencives brosse règles nez dentifrice dent dents rage abcès sagesse mouche")


def is_emergency(tokens: Sequence[Token]) -> bool:
    """True when the words say that a life is in danger now. Figures are no words: "15 h" is none."""
    if ANIMALS.said(tokens) and not PEOPLE.said(tokens) and not any(t.text in _SELF for t in tokens):
        return False
    nose = _NOSE.said(tokens)
    if not nose and (_stands(VITAL, tokens) or _stands(WISHES, tokens)):
        return True
    told = nose or (_TOPIC.said(tokens) and not _NOW.said(tokens)) or _in_a_year(tokens)
    if told:
        return False
    if _stands(STRONG, tokens) and not _mild(tokens):
        return True
    return (_stands(SOFT, tokens) and not _HABIT.said(tokens)) or _needs_help(tokens)


def _needs_help(tokens: Sequence[Token]) -> bool:
    """True for signs that need each other: a cry alone, a cry for somebody hurt, somebody hurt who does not answer."""
    cry = CRIES.said(tokens) and not THINGS.said(tokens)
    harmed = _stands(HARMED, tokens)
    if cry and (harmed or (len(tokens) <= _CRY and ALONE.said(tokens))):
        return True
    return _stands(UNANSWERED, tokens) and (cry or (harmed and not _HABIT.said(tokens)))


def _mild(tokens: Sequence[Token]) -> bool:
    return any(token.text in _MILD for token in tokens)


def _stands(frames: Frames, tokens: Sequence[Token]) -> bool:
    """True when one of ``frames`` is said, not denied, and no manner of speaking."""
    found = list(frames.find(tokens))
    if not found:
        return False
    figures = [] if LIFE.said(tokens) else [*FIGURES.find(tokens), *_broken(tokens)]
    return any(
        not _denied(tokens, start)
        and not _WITHOUT & {t.text for t in tokens[start:end]}
        and not any(begin < end and start < stop for begin, stop in figures)
        for start, end in found
    )


def _broken(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Where a thing is said to die or to stop, as long as nobody is named who may be in it."""
    if PEOPLE.said(tokens):
        return []
    found = MACHINES.find(tokens)
    return [
        (start, end) for start, end in found if not any(t.text in INSIDE for t in tokens[max(0, start - 2) : start])
    ]


def _denied(tokens: Sequence[Token], start: int) -> bool:
    """True for "je n'ai pas (de) …" before ``start``, in the same breath."""
    for at in range(start - 1, max(-1, start - 1 - _FARTHEST), -1):
        if tokens[at].text in _DENIALS:
            return True
        if tokens[at].text not in _SMALL:
            return False
    return False


def _in_a_year(tokens: Sequence[Token]) -> bool:
    """True for "en 2019"."""
    return any(
        before.text == "en" and token.is_number and len(token.text) == 4 and token.text[:2] in ("19", "20")
        for before, token in pairwise(tokens)
    )
