"""Words of a dictated e-mail address: its signs, the providers as they are heard, what is said around it."""

from __future__ import annotations

from frontdesk.understanding.phrases import PhraseTable, phrases

AT = phrases(
    """arobase|a robase|à robase|arrobase|arobas|arobaze|arrobas|arobasse|la robase|arobace|arobe|arobases
    |a commercial|at sign|arrobaz|la rose base|la robaz|a robaz|arobaz"""
)
"""The @ as it is said and misheard."""

WEAK_AT = phrases("chez|at|hat|ate")
"""May be the @, right before a provider."""

SIGNS = PhraseTable(
    {
        phrase: sign
        for sign, said in (
            (".", "point|poing|dot|un point|points|poin"),
            ("-", "tiret|tirer|tirée|tirets|trait d'union|tiret du six|tiret du 6|tiret haut|tiret du milieu|moins|"
                  "tiret normal|tiret simple|petit tiret|signe moins|un tiret|tiré|trait"),
            ("_", "tiret du bas|tiret bas|underscore|under score|souligné|tiret du huit|tiret du 8|tirer du bas|"
                  "tiret d'en bas|barre du bas|tiret en bas|tirée du bas|tiré du bas|tirer du huit|tirer du 8|"
                  "tiret underscore|undescore|underscor|under scor|ander score|trait du bas|tiret souligné"),
            ("+", "plus|signe plus"),
        )
        for phrase in said.split("|")
    }
)  # fmt: skip

FILLERS = phrases(
    """tout attaché|tout attachée|attaché|attachés|en un mot|en un seul mot|tout collé|collé|collés|sans espace
    |sans espaces|tout en minuscule|tout en minuscules|en minuscule|en minuscules|minuscule|minuscules|tout ensemble
    |sans accent|sans accents|ensuite|puis|et puis|et ensuite|après|alors|donc|le chiffre|les chiffres|en chiffres
    |en chiffre|la lettre|lettre|tout simplement|et après|je répète|nom de famille|mon nom|mon prénom|le prénom|prénom
    |en lettres|tout bas|tout petit|sans majuscule|sans majuscules|d'un seul tenant|chiffre|le nombre"""
)
"""What may be said inside the address without being part of it."""

LEAD_INS = phrases(
    """c'est|est|adresse|adresse mail|adresse e-mail|mail|e-mail|email|mel|courriel|mon mail|l'adresse|alors|donc|oui
    |notez|c'est le|ce sera|ce serait|sera|je vous donne|écrire à|écrire sur|envoyer à|envoyer sur|envoyez à
    |mon adresse|à l'adresse|messagerie|boîte mail|ok|d'accord|bien sûr|mail est|vous pouvez noter|prenez|mettez
    |plutôt|électronique|je dis|suis|c|j'ai|voici|internet|joindre sur|joindre à|joindre au|moi|contact|non|pardon
    |attendez|et mon mail|perso|pro|professionnel|personnel|personnelle|professionnelle|par mail|par e-mail|par email
    |via|sur|ma femme|mon mari|plus simple|le plus simple"""
)
"""What may be said before the address."""

FIXES = phrases(
    """non|pardon|non pardon|je me trompe|euh non|enfin non|je me suis trompé|je me suis trompée|je corrige|plutôt"""
)
"""What follows replaces the address before."""

DECLINED = phrases(
    """n'en ai pas|en ai pas|pas d'adresse|pas d'email|pas d'e-mail|pas de mail|pas d'adresse mail|pas internet
    |aucune adresse|pas de courriel|préfère pas|veux pas|préfère ne pas|pas d'ordinateur|pas vous donner|pas la donner
    |pas d'mail|pas de boîte|n'ai pas ça|pas ça|ai pas de mail|souhaite pas|j'ai plus de mail|n'utilise pas
    |connais pas mon adresse"""
)

PROVIDERS = {
    "gmail": "com", "orange": "fr", "wanadoo": "fr", "free": "fr", "sfr": "fr", "laposte": "net", "icloud": "com",
    "bbox": "fr", "numericable": "fr", "protonmail": "com", "neuf": "fr", "hotmail": "", "outlook": "", "yahoo": "",
    "live": "", "gmx": "", "msn": "com", "aol": "com", "me": "com", "mac": "com", "proton": "me", "googlemail": "com",
    "clubinternet": "fr", "aliceadsl": "fr", "ymail": "com", "skynet": "be", "bluewin": "ch", "cegetel": "net",
}  # fmt: skip
"""Providers and the one ending that goes without saying (empty where there are several)."""

HEARD_AS = {
    "gmail": "gmaille|jimail|jimaille|gemail|gémail|j mail|g mail|gé mail|gi mail|djimail|gmel|gmèl|j'ai mail|gimail|"
             "jmail|gmal|gmeil|gemaille|g maille|jay mail|jet mail|gme|géméle",
    "hotmail": "hot mail|otmail|hotmaille|hot maille|autmail|hautmail|haute mail|hot mel|otmaille|hotmel|aut mail",
    "outlook": "out look|outlouk|aout look|outluc|outelook|out louk|outlok|autlook|août look|aoutlook",
    "orange": "oranges|aurange|l'orange",
    "wanadoo": "wanadou|ouanadou|wanado|ouanadoo|wana doo|wanadoux|wana dou|vanadou|wanna doo|wannadoo",
    "free": "fri|fry|frii|fris",
    "yahoo": "yaou|ya hou|yahou|yaoo|ya ou|iahou|ya hoo|yaho|y'a hou",
    "laposte": "la poste|la post|lapost",
    "icloud": "i cloud|aïcloud|iclaude|aïe cloud|eye cloud|i claude|aicloud|hi cloud",
    "sfr": "s f r|esse effe erre|s f air",
    "bbox": "b box|bi box|bibox|bébox|b-box",
    "live": "laïve|laive|layve",
    "neuf": "9|9 online",
    "protonmail": "proton mail|proton maille",
    "numericable": "numéricable|numéri câble|numéric able",
    "msn": "m s n",
    "gmx": "g m x",
    "aol": "a o l",
    "clubinternet": "club internet|club tiret internet",
    "googlemail": "google mail",
}  # fmt: skip

REAL_NAMES = {"clubinternet": "club-internet"}

ENDINGS = frozenset(
    {
        "fr", "com", "net", "org", "eu", "be", "ch", "ca", "lu", "info", "pro", "io", "re", "bzh", "paris",
        "biz", "me", "co", "uk", "de", "es", "it", "pt", "nl", "edu", "gouv", "asso", "tv", "mobi", "name",
        "nom", "mc", "gp", "mq", "gf", "nc", "pf", "yt", "pm", "us", "ai", "app", "dev", "cloud", "online",
        "shop", "email", "tech", "digital", "alsace", "corsica", "immo", "cat",
    }
)  # fmt: skip
"""Endings that are believed in a dictated address."""

ENDINGS_HEARD = {
    "comme": "com", "come": "com", "kom": "com", "comm": "com", "effer": "fr", "efer": "fr", "ferre": "fr",
    "nette": "net",
    "naitre": "net", "aine": "net", "orgue": "org", "combe": "com", "coms": "com", "efr": "fr",
    "fere": "fr",
}  # fmt: skip
