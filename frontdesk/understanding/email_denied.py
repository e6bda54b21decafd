"""Addresses that are named only to say that they are not to be used: "l'ancienne c'était …", "… n'existe plus"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.phrases import phrases
from frontdesk.understanding.tokens import Token, fold, word_set

_GONE_BEFORE = phrases(
    """ancienne|ancien|avant c'était|avant j'avais|j'avais|avant c'est|avant j'étais|autrefois|auparavant
    |mettez pas|envoyez pas|envoyez rien|envoyez plus|envoyez plus rien|écrivez pas|écrivez plus|écrivez rien
    |notez pas|prenez pas|utilisez pas|utilisez plus|gardez pas|laissez pas|répondez pas|tenez pas compte
    |mettez plus|prenez plus|notez plus|pas sur|plus sur|pas celle|pas celui|plus celle|plus celui|j'utilise plus
    |n'utilise plus|vous aviez|supprimez|enlevez|rayez|retirez|n'est plus|c'est plus|est plus|remplacez
    |j'utilise pas|jamais sur"""
)
"""What follows is an address that is not meant, until one of ``_GOOD_BEFORE`` is said."""

_NOT_OF_IT = word_set("""
que qu simple facile court courte long longue complique compliquee rapide pratique sur sure jolie beau moderne dit
donne compris oublie mis note de
""")
"""Behind such a phrase they give it another meaning: "c'est plus simple", "j'ai plus que celle-là"."""

_GOOD_BEFORE = phrases(
    """nouvelle|nouveau|maintenant|désormais|dorénavant|prenez|mettez|notez|plutôt|utilisez|envoyez|écrivez|mais
    |par|à présent|aujourd'hui|c'est|actuelle|actuellement|marquez|inscrivez|préférez|j'ai pris|depuis j'ai
    |j'utilise|c'est devenu|c'est passé|je suis passé|je suis passée|la bonne|le bon|à la place|il faut|je prends
    |je préfère"""
)

_GONE_AFTER = phrases(
    """existe plus|n'existe plus|marche plus|marche pas|marchait plus|fonctionne plus|fonctionne pas|est fermée
    |est fermé|c'est fermé|a fermé|été fermée|est morte|est mort|piratée|piraté|bloquée|bloqué|supprimée|supprimé
    |c'est fini|plus valable|plus valide|plus active|plus actif|plus bonne|plus bon|l'ai plus|l'utilise plus
    |la consulte plus|la regarde plus|le regarde plus|pas la bonne|pas le bon|est fausse|est faux|c'est l'ancienne
    |c'était l'ancienne|c'est plus ça|est plus ça|c'est plus la bonne|c'était avant|plus accès|pas accès
    |oubliez la|oubliez ça|la prenez pas|la mettez pas|la notez pas|l'utilisez pas|la gardez pas
    |perdu le mot de passe|perdu l'accès|pas la mienne|plus la mienne|pas celle-là|pas celle-ci|pas lui
    |m'en sers plus|résiliée|résilié|désactivée|désactivé|ai fermée|ai fermé|c'est du passé|plus d'actualité
    |est pleine|est saturée|faut plus|ne faut pas|surtout pas|faut pas|je veux plus|veux plus|c'est pas ça
    |n'est pas ça|est périmée|à supprimer|à enlever|à oublier|vous l'enlevez|vous l'effacez|vous l'oubliez
    |on oublie"""
)
_NEAR = 6
"""Words after an address in which its end may be announced."""

_ANOTHER = word_set("""
autre ancienne ancien telephone portable fixe fax sms numero imprimante internet box ordinateur ordi ligne tel
accent accents majuscule majuscules point tiret espace si toujours
""")
"""Then the talk is of something else."""

_AFTER_OLD = word_set("c etait est adresse mail email une un la le mon ma boite celle")


def denied_until(before: Sequence[Token], after: Sequence[Token]) -> int | None:
    """How many of the tokens ``after`` an address say, as those ``before`` it may, that it must not be used.

    None when neither does.
    """
    if end := _gone_after(after):
        return end
    return 0 if _gone_before(_unfolded(before)) else None


def _unfolded(tokens: Sequence[Token]) -> list[Token]:
    return [token for token in tokens if fold(token.raw) not in ("euh", "hein", "ben", "bah", "heu")]


def _gone_before(tokens: Sequence[Token]) -> bool:
    gone, since = False, -1
    at = 0
    while at < len(tokens):
        bad, good = _GONE_BEFORE.match(tokens, at), _GOOD_BEFORE.match(tokens, at)
        if bad and bad[1] < len(tokens) and tokens[bad[1]].text in _NOT_OF_IT:
            bad = None
        if bad and (good is None or bad[1] >= good[1]):
            gone, at = True, bad[1]
            since = at
            continue
        if good:
            still = gone and good[0] == "c est" and all(t.text in _AFTER_OLD for t in tokens[since:at])
            gone = gone and still
            at = good[1]
            continue
        at += 1
    return gone


def _gone_after(tokens: Sequence[Token]) -> int:
    for at in range(min(_NEAR, len(tokens))):
        if found := _GONE_AFTER.match(tokens, at):
            return 0 if any(token.text in _ANOTHER for token in tokens[: found[1] - 1]) else found[1]
    return 0
