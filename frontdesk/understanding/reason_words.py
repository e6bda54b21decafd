"""Words around a reason for coming."""

from __future__ import annotations

from frontdesk.understanding.phrases import phrases

LEADS = phrases(
    """c'est pour|c'est|pour|je viens pour|je viens|c'est parce que|parce que|je voudrais|je viens parce que
    |ce serait pour|ça serait pour|c'est à propos de|il s'agit de|il s'agit d'
    |c'est au sujet de|c'est rapport à|par rapport à|rapport à|c'est concernant|concernant|au sujet de|j'appelle pour
    |je vous appelle pour|je vous appelle parce que|j'appelle parce que|j'aurais besoin d'|j'ai besoin d'|j'aimerais
    |j'aurais voulu|le motif c'est|le motif est|la raison c'est|en fait c'est|c'est que|c'est juste pour|juste pour
    |c'est simplement pour|simplement pour|je consulte pour|je voudrais consulter pour|prendre rendez-vous pour
    |un rendez-vous pour|je voudrais un rendez-vous pour|je souhaite un rendez-vous pour|je viendrais pour|ce serait
    |ça serait|je voudrais venir pour|je viens vous voir pour|j'ai besoin de|motif|à cause de|à cause d'
    |c'est à cause de|c'est à cause d'|c'est pour faire|je voudrais faire|j'appelle car|je vous appelle car"""
)

UNSAID = phrases(
    """préfère ne pas|préfère pas|préférerais ne pas|pas envie de le dire|pas envie d'en parler|pas le dire
    |c'est personnel|c'est privé|raison personnelle|raisons personnelles|c'est intime|c'est confidentiel|pas en parler
    |veux pas dire|souhaite pas|ne pas préciser|pas préciser|sais pas|sais pas trop|sais pas encore|aucune idée
    |pas de motif|pas de raison particulière|pas de motif particulier|rien de particulier|pas de raison|j'en parlerai
    |je lui dirai|vous regarde pas|je verrai avec|j'en discuterai|ça ne vous concerne pas|vous concerne pas
    |passer cette question|sans motif|c'est délicat|pas obligé|question suivante|entre moi et le docteur
    |entre le docteur et moi|j'expliquerai|je l'expliquerai|je lui expliquerai|vous dire pourquoi"""
)
"""The reason is not to be said; that is fine."""

ANSWERS = phrases(
    """oui|non|ok|d'accord|ouais|bien sûr|voilà|si|nan|peut-être|parfait|très bien|exactement|tout à fait|c'est ça
    |rien|c'est tout|bon|alors|donc|enfin|attendez|une seconde|un instant|pardon|comment|quoi|hein|le|la|un|une|de
    |pour|c'est|un rendez-vous|rendez-vous|je|c|est|ça|prendre rendez-vous|prendre un rendez-vous|les|des|du|et
    |à|mais"""
)
"""By themselves these are no reason."""

ASKS = phrases(
    """pourquoi|c'est quoi|quel|quelle|quels|quelles|combien|comment|où|quand|est-ce que|qu'est-ce que|qu'est-ce qu'il
    |vous pouvez répéter|pouvez-vous répéter|répétez|vous êtes|êtes-vous|c'est combien|avez-vous|pouvez-vous"""
)
