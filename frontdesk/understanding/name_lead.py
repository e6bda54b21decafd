"""What is said before, after and about a name."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.phrases import PhraseTable, phrases
from frontdesk.understanding.tokens import Token

_SURE = (
    "je m'appelle|m'appelle|je me nomme|mon nom est|mon nom c'est|mon nom de famille est|mon nom de famille c'est|"
    "au nom de|au nom de famille|nom de famille|le nom est|le nom c'est|c'est au nom de|sous le nom de|mon nom|"
    "nom|il s'appelle|elle s'appelle|s'appelle|mon prénom est|mon prénom c'est|prénom|mon nom complet est|"
    "nom et prénom|je suis monsieur|je suis madame|c'est madame|c'est monsieur|ici madame|ici monsieur|"
    "le patient s'appelle|la patiente s'appelle|le patient est|la patiente est|au nom du|non c'est|"
    "non pardon c'est|mon nom à moi c'est|mon nom c'est bien|c'est bien|nom d'usage"
)
_TITLES = "madame|monsieur|mme|mr|mlle|mademoiselle|docteur|maître|professeur|monsieur et madame|m et mme"
_LOOSE = (
    "c'est|moi c'est|ici|je suis|c'est pour|pour|oui c'est|c|alors|alors c'est|donc c'est|donc|oui|ça sera|"
    "ce sera|ce sera pour|mettez|notez|vous pouvez mettre|vous pouvez noter|marquez|inscrivez|de la part de|"
    "bien sûr|d'accord|oui alors|oui moi c'est|non|non non|pardon|plutôt|ok|voici|alors moi c'est|vous notez|"
    "écrivez|ça s'écrit|ça s'épelle"
)

LEADS = PhraseTable(
    dict.fromkeys(_SURE.split("|"), "sure")
    | dict.fromkeys(_TITLES.split("|"), "title")
    | dict.fromkeys(_LOOSE.split("|"), "")
)
"""Words that lead in to a name: "sure" when hardly anything else follows them."""

TITLES = frozenset({"madame", "monsieur", "mme", "mr", "mlle", "mademoiselle", "docteur", "dr", "maitre", "professeur"})

PLEASANTRIES = phrases(
    """à l'appareil|bonjour|bonsoir|merci|s'il vous plaît|tout simplement|c'est ça|c'est tout|voilà|je vous appelle
    |j'appelle|enchanté|enchantée|excusez-moi|à vous aussi|bonjour madame|bonjour monsieur|bonsoir madame
    |bonsoir monsieur|madame oui|oui bonjour|oui bonsoir|je vous épelle|j'épelle|je l'épelle|je vous l'épelle
    |je répète|au téléphone|oui madame|oui monsieur|en deux mots|en un mot|tout attaché"""
)

ASIDES = phrases(
    """comme|c'est mon|c'est ma|c'est notre|comme le|comme la|comme l'|comme les|comme un|comme une|avec un|avec une
    |avec deux|sans|avec le|né le|née le|né en|née en|j'ai rendez-vous|je voudrais|j'aurais voulu|je souhaite
    |je souhaiterais|je vous appelle|j'appelle|c'est pour un|j'ai|du cabinet|de la société|de l'entreprise
    |je suis patient|je suis patiente|je suis client|je suis cliente|qui habite|à la fin|au début|deux n|deux t|deux l
    |deux s|un seul|ça s'écrit|ça s'épelle|et je|pour un rendez-vous|tout court|le plombier"""
)
"""Where what is said about a name begins."""

CLOSINGS = phrases("mon nom|c'est mon nom|mon prénom|c'est mon prénom|mon nom de famille|le nom|de nom|de mon nom")
"""The same, at the very end only: elsewhere they lead in to a name."""

DECLINED = phrases(
    """pas donner mon nom|préfère ne pas donner mon nom|rester anonyme|pas vous donner mon nom|pas dire mon nom
    |regarde pas|vous regarde pas|pas envie de donner|refuse de donner|pas mon nom|sans donner mon nom"""
)

_RELATIONS = frozenset(
    {
        "fils", "fille", "mari", "femme", "mere", "pere", "maman", "papa", "compagnon", "compagne", "conjoint",
        "conjointe",
        "epoux", "epouse", "frere", "soeur", "bebe", "enfant", "grandmere", "grandpere", "ami", "amie", "voisin",
        "voisine",
        "petit", "petite", "neveu", "niece", "oncle", "tante", "cousin", "cousine", "copain", "copine", "beaupere",
    }
)  # fmt: skip
_OWN = frozenset({"mon", "ma", "notre", "mes", "nos", "le", "la", "son", "sa"})


def relation_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where "mon fils", "ma petite fille", "ma mère qui s'appelle" ends when it begins at ``at``."""
    end = at
    if end >= len(tokens) or tokens[end].text not in _OWN:
        return None
    end += 1
    while end < len(tokens) and tokens[end].text in _RELATIONS | {"belle", "beau", "grand", "petit", "petite"}:
        end += 1
    if end == at + 1 or end >= len(tokens):
        return None
    return end + 1 if tokens[end].text in ("de", "d") and end + 1 < len(tokens) else end
