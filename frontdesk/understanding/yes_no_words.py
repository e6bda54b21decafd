"""The phrases of yes and no."""

from __future__ import annotations

from enum import Enum

from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import word_set


class Reply(Enum):
    """What a phrase does in an answer."""

    YES = "yes"
    NO = "no"
    FINE = "fine"
    """ "c'est bon", "ça va": agrees, but beside "non" may also decline."""
    SOFT_NO = "soft no"
    """A refusal in several words: "pas d'accord", "c'est faux"."""
    NEGATION = "negation"
    """A bare "pas" or "jamais"."""
    BUT = "but"
    IS = "is"
    """ "c'est", before what is right."""
    HEDGE = "hedge"
    WAIT = "wait"
    """Neither yes nor no: the caller thinks, asks or has not heard."""
    POLITE = "polite"


_LINES: tuple[tuple[Reply, str], ...] = (
    (
        Reply.YES,
        """oui|ouais|ouaip|ouep|yes|yep|si|ok|okay|oki|d'accord|dac|d'acc|tout à fait|exact|exactement
        |c'est exact|c'est ça|c'est bien ça|c'est bien cela|c'est cela|c'est correct|correct|parfait|c'est parfait
        |impeccable|impec|nickel|super|génial|très bien|bien sûr|évidemment|absolument|affirmatif|carrément|entendu
        |c'est entendu|volontiers|avec plaisir|je confirme|confirmé|je valide|validé|validez|vous pouvez valider
        |vous pouvez confirmer|confirmez|ça marche|ça roule|ça me va|ça me convient|ça me va très bien
        |ça me convient parfaitement|ça convient|je veux bien|je prends|je le prends|je la prends|on fait ça
        |on fait comme ça|faites|allez-y|allons-y|vas-y|top|pas de souci|pas de problème|aucun souci|aucun problème
        |sans problème|sans souci|y a pas de souci|pourquoi pas|y a pas de problème|il n'y a pas de problème
        |il n'y a pas de souci|ça me dérange pas|ça ne me dérange pas|ça joue|c'est parti|bien entendu|en effet
        |effectivement|juste|c'est juste|c'est bien moi|c'est moi|certainement|assurément|tout juste|bien évidemment
        |mais oui|mais si|ben oui|eh oui|ah oui|oh oui|que oui|oui oui|si si|pas mal|c'est noté|noté|ça colle
        |c'est tout bon|tout est bon|tout bon|tout est correct|tout est juste|rien à changer|rien à redire
        |pas d'objection|aucune objection|c'est d'accord|je suis d'accord|bonne idée|vous avez bien compris
        |bien compris|ça me semble bon|ça me paraît bien|c'est pas faux|sans hésiter|merci oui|je suis partant
        |je suis partante|ça m'arrange|ça m'arrange bien|c'est le bon|c'est la bonne|bien volontiers
        |c'est bien celui-là|vous pouvez|vous pouvez y aller|on peut dire ça|réservez|bien|okay d'accord|tope là
        |ouais ouais|oui tout à fait|oui exactement|amen|banco|adjugé|adjugé vendu|c'est ok|je suis ok|je suis preneur
        |je suis preneuse|ça sera très bien|ce sera très bien|ce sera parfait|ça sera parfait|ce serait parfait
        |ça serait parfait""",
    ),
    (
        Reply.FINE,
        "voilà|c'est bon|ça va|ça ira|ça ira très bien|ça va aller|c'est bien|c'est tout|ce sera tout|ça sera tout",
    ),
    (
        Reply.NO,
        """non|nan|nope|no|négatif|nom|que non|ah non|oh non|ben non|mais non|non non|jamais|jamais de la vie
        |niet""",
    ),
    (
        Reply.SOFT_NO,
        """non merci
        |pas d'accord|pas du tout|pas vraiment|pas tout à fait|pas exactement|pas ça
        |pas ça du tout|pas bon|pas le bon|pas la bonne|pas correct|pas exact|pas juste|pas possible|pas bien|va pas
        |va pas du tout|convient pas|arrange pas|marche pas|surtout pas|certainement pas|absolument pas|en aucun cas
        |faux|c'est faux|c'est une erreur|vous vous trompez|vous avez tort|incorrect|inexact|impossible|je refuse
        |refusé|annulez|annulez tout|erreur|laissez tomber|laisse tomber|plus la peine|pas la peine|pas besoin
        |pas nécessaire|pas maintenant|pas trop|vous faites erreur|vous avez mal compris|mal compris|pas compris ça
        |pas moi|c'est pas moi|veux pas|confirme pas|pas terrible|pas intéressé|pas intéressée|pas encore|plus du tout
        |pas comme ça|ne confirmez pas|confirmez pas|ne validez pas|validez pas|ne réservez pas|crois pas|pense pas
        |ne crois pas|ne pense pas|je préfère pas|préfère pas|préfère ne pas|aucun|aucune|rien du tout
        |ni l'un ni l'autre|pas envie|pas question|hors de question|suis pas d'accord|ça ira pas|ira pas|pas le cas
        |pas pour moi|je passe mon tour|sans façon|y a une erreur|il y a une erreur|pas celui-là|c'est pas moi ça
        |peux pas|pas disponible|pas libre|pas dit ça|rien""",
    ),
    (Reply.NEGATION, "pas|point du tout|ni"),
    (
        Reply.BUT,
        """mais|mais plutôt|plutôt|sauf|sauf que|par contre|en revanche|seulement|à part|mais pas|changez
        |changer|modifier|modifiez|corriger|corrigez|il faut changer|je préfère|préfère|préférerais|mettez plutôt
        |je voulais dire|je veux dire|au lieu de|mieux""",
    ),
    (Reply.IS, "c'est|c'était|ce sera|ça sera|mon nom est|je m'appelle|il est|ce serait"),
    (
        Reply.HEDGE,
        """enfin|peut-être|bof|presque|à peu près|plus ou moins|quoique|enfin bon|a priori|mouais|moui
        |si on veut|éventuellement""",
    ),
    (
        Reply.WAIT,
        """attendez|attends|attendez une seconde|une seconde|un instant|un moment|une minute|deux secondes
        |minute|je réfléchis|je regarde|je sais pas|je ne sais pas|sais pas|sais pas trop|sais plus|je suis pas sûr
        |pas sûr|je suis pas sûre|pas sûre|pas certain|pas certaine|ça dépend|comment|comment ça|pardon|quoi|répétez
        |répéter|vous pouvez répéter|pouvez-vous répéter|j'ai pas compris|je n'ai pas compris|pas compris|pas entendu
        |j'ai pas entendu|je n'ai pas entendu|hésite|j'hésite|je vérifie|laissez-moi réfléchir|laissez-moi voir
        |c'est quand|c'est où|c'est combien|c'est quoi|quand|combien|qui|pourquoi|où|est-ce que|qu'est-ce que|quel
        |quelle|je vous entends mal|j'entends mal|qui êtes-vous|c'est-à-dire|allô|pas bien entendu|pas bien compris
        |entends pas bien|entends pas|mal entendu|trop vite|parlez plus fort|parlez trop vite|faut voir
        |faut que je voie|il faut que je voie|je dois vérifier|je dois voir|à voir|on verra
        |peut-être que oui peut-être que non|peut-être oui peut-être non|ni oui ni non|oui et non""",
    ),
    (
        Reply.POLITE,
        """merci|merci beaucoup|s'il vous plaît|madame|monsieur|au revoir|bonne journée|alors|donc|bon|bah
        |bonne soirée|désolé|désolée|excusez-moi|merci bien|je vous remercie|c'est gentil|ma foi|écoutez|et bien
        |du coup|je crois|je pense|normalement|en principe|je crois bien|on va dire|en fait|franchement|honnêtement
        |vraiment|même|mon dieu|vous savez|très|je vous en prie|du tout|ah|oh|eh|ben""",
    ),
)

REPLIES: PhraseTable[Reply] = PhraseTable({phrase: kind for kind, said in _LINES for phrase in said.split("|")})
"""Longest phrase first."""

SMALL_WORDS = word_set(
    """je j tu il on nous vous me m se s ce c ca cela est suis etes sont a ai as avez le la les l un une des de du d et
    que qu y en ne n pas au aux pour avec bien ok tres tout toute toutes si va veux prends dis dit faire fais
    fait plait votre vos mon ma mes cette cet ces celui celle la-dessus ici voila moi lui sera serait etait"""
)
"""Words that say nothing by themselves."""

CLOSING_QUESTIONS = word_set("autre autres besoin encore plus aider ajouter changer modifier")
"""Words of a question to which "non, c'est bon" declines."""
