"""Providers of e-mail and endings of domains, as they are said and as they are misheard."""

from __future__ import annotations


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


PROVIDERS = {
    "gmail": "com", "orange": "fr", "wanadoo": "fr", "free": "fr", "sfr": "fr", "laposte": "net", "icloud": "com",
    "bbox": "fr", "numericable": "fr", "protonmail": "com", "neuf": "fr", "hotmail": "", "outlook": "", "yahoo": "",
    "live": "", "gmx": "", "msn": "com", "aol": "com", "me": "com", "mac": "com", "proton": "me", "googlemail": "com",
    "clubinternet": "fr", "aliceadsl": "fr", "ymail": "com", "skynet": "be", "bluewin": "ch", "cegetel": "net",
}  # fmt: skip
"""Providers and the one ending that goes without saying (empty where there are several)."""

HEARD_AS = {
    "gmail": "jemail|jaimail|gmaile|gmails|dji mail|gemel|jay mel|j maille|g mel|gé mel|gé maille|ji mail|"
             "je mail|gmaille|jimail|jimaille|gemail|gémail|j mail|g mail|gé mail|gi mail|djimail|gmel|gmèl|"
             "j'ai mail|gimail|jmail|gmal|gmeil|gemaille|g maille|jay mail|jet mail|gme|géméle",
    "hotmail": "ot mail|hotte mail|hôte mail|hot mèl|au te mail|hot mail|otmail|hotmaille|hot maille|autmail|"
             "hautmail|haute mail|hot mel|otmaille|hotmel|aut mail",
    "outlook": "outlooks|outloud|out luc|aoutlouk|outlouque|out look|outlouk|aout look|outluc|outelook|out louk|"
             "outlok|autlook|août look|aoutlook",
    "orange": "orenge|horange|orange mail|oranges|aurange|l'orange",
    "wanadoo": "wanadou|ouanadou|wanado|ouanadoo|wana doo|wanadoux|wana dou|vanadou|wanna doo|wannadoo",
    "free": "frie|frit|fri|fry|frii|fris",
    "yahoo": "yahoux|yahout|yaourt|ya ou|yaou|ya hou|yahou|yaoo|iahou|ya hoo|yaho|y'a hou",
    "laposte": "la poste|la post|lapost",
    "icloud": "i cloud|aille cloud|aille claude|ail cloud|aïe claude|aï cloud|haï cloud|i claud|y cloud|"
             "aie cloud|aïcloud|iclaude|aïe cloud|eye cloud|i claude|aicloud|hi cloud",
    "sfr": "èss èf èr|essefère|s f r|esse effe erre|s f air",
    "bbox": "bé box|bée box|bibok|b box|bi box|bibox|bébox|b-box",
    "live": "la ive|laive|lave|liv|layv|laïve|layve",
    "neuf": "9|9 online",
    "protonmail": "proton mail|proton maille",
    "numericable": "numéricable|numéri câble|numéric able",
    "msn": "m s n",
    "gmx": "g m x",
    "aol": "a o l",
    "aliceadsl": "alice a d s l|alice adsl",
    "clubinternet": "club internet|club tiret internet",
    "googlemail": "google mail",
}  # fmt: skip
"""Other ways in which their names are said or written down."""

REAL_NAMES = {"clubinternet": "club-internet"}

ENDINGS = _set(
    """
    fr com net org eu be ch ca lu info pro io re bzh paris biz me co uk de es it pt nl edu gouv asso tv mobi name nom
    mc gp mq gf nc pf yt pm us ai app dev cloud online shop email tech digital alsace corsica immo cat
    pl cz sk hu ro bg gr ru ua rs hr si lt lv ee fi dk no is ie at li ad al ba mk md by ge am az kz tr il lb sy
    dz tn ma eg ly sn ci cm bf ml ne tg bj ga cg cd mg mu km dj gn mr td rw bi ke gh ng et za wf bl mf ht do cu
    mx br ar cl pe cn jp kr vn th ph my sg hk tw in pk ir iq ae qa sa au nz
    int gov mil aero coop museum travel jobs site store web website blog agency studio design art photo photos music
    club team group expert services solutions consulting company business finance health care clinic dental doctor
    legal avocat academy school education life live world today xyz top space fun restaurant bio eco energy green
    media news press report video wine vin beer pizza cafe bar fit yoga style fashion brussels vlaanderen gent swiss
    quebec berlin london nyc wien africa asia land house immobilien realty camp farm garden kitchen hotel villas
    """
)
"""Endings that are believed in a dictated address."""

ENDINGS_OF_A_SENTENCE = _set("il ma et au is no am by is si do my in at ne top live care bar cafe pe")
"""Those of them that are words as well: believed only where nothing follows, and never behind a provider."""

ENDINGS_HEARD = {
    "comme": "com", "come": "com", "kom": "com", "comm": "com", "effer": "fr", "efer": "fr", "ferre": "fr",
    "nette": "net",
    "naitre": "net", "aine": "net", "orgue": "org", "combe": "com", "coms": "com", "efr": "fr",
    "fere": "fr",
}  # fmt: skip

THEIR_ENDINGS = {
    "hotmail": "com fr be ch it es de co.uk", "outlook": "com fr be es de it pt", "live": "fr com be",
    "yahoo": "fr com co.uk es it de ca", "gmx": "fr com de net ch at", "icloud": "com", "proton": "me",
    "protonmail": "com ch",
}  # fmt: skip
"""The endings of those that have several; a misheard name is believed with one of them only."""
