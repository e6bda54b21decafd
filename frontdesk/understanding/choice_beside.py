"""What is said beside a choice: an echo of the offer, or a question about something else."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.phrases import PhraseTable, phrases
from frontdesk.understanding.tokens import Token, normalise, tokenize, word_set

_ECHOES = phrases(
    "vous dites|vous disiez|vous avez dit|vous m'avez dit|vous me dites|que vous dites|vous me disiez|vous proposez"
    "|vous me proposez|vous m'avez proposé"
)
_AGREED = word_set("bon ok okay d oui ouais allez alors ben bah eh parfait impeccable nickel super entendu banco va ca")
"""What follows an echo that was no question: "neuf heures vous dites, bon, d'accord"."""

_LEADS = phrases(
    "mais|et|par contre|sinon|au fait|dites-moi|dites|juste|d'ailleurs|en revanche|et sinon|et au fait|et puis"
    "|mais dites-moi|mais dites|et dites-moi|et dites|et juste|juste une question|une question|et par contre"
    "|mais sinon|mais au fait|et d'ailleurs|ah et|oh et|et euh|et du coup|et alors"
)
_SURE = phrases(
    "c'est bien au|c'est bien à la|c'est bien à l'|c'est bien avec|c'est bien chez|c'est bien rue|c'est bien dans"
    "|c'est bien le docteur|c'est bien la docteure|c'est bien le cabinet|c'est bien vers|c'est bien toujours"
    "|c'est toujours au|c'est toujours à la|c'est toujours à l'|c'est toujours avec|c'est toujours chez"
    "|c'est toujours rue|c'est toujours le docteur|vous êtes bien au|vous êtes bien à|vous êtes bien rue"
    "|vous êtes bien dans|vous êtes toujours|c'est bien vous|c'est bien pour|vous avez bien mon|vous avez bien noté"
)
"""A question of confirmation."""
_ABOUT: PhraseTable[str] = phrases(
    "y a un parking|y a-t-il un parking|y aurait un parking|y a un ascenseur|y a des places|y a moyen de se garer"
    "|c'est remboursé|ça coûte|c'est cher|c'est combien|ça dure|ça prend combien|combien ça coûte|combien ça dure"
    "|c'est payant|faut apporter|faut amener|faut venir|faut être|faut prendre|faut que j'apporte|faut que j'amène"
    "|faut que je vienne|faut que je sois|faut-il|dois-je|je dois apporter|je dois amener|je dois venir|je dois être"
    "|je dois prendre|vous prenez la carte|vous prenez les cartes|vous prenez les chèques|vous acceptez"
    "|vous faites le tiers|on peut se garer|on se gare|je me gare|je peux me garer|je peux annuler|on peut annuler"
    "|je pourrai annuler|je peux venir avec|je peux amener|vous m'envoyez|vous pouvez m'envoyer"
    "|vous pouvez me l'envoyer|vous envoyez|vous me confirmez|vous êtes où|c'est où|c'est à quel étage"
    "|c'est à quelle adresse|c'est quelle adresse|c'est quoi l'adresse|c'est quoi le tarif|c'est quel étage"
)
"""Questions about something else than which opening."""
_ASKING = phrases("est-ce que|est-ce qu'|est-ce qu'il|je voulais savoir si|je voulais savoir s'il|qu'est-ce que")
_TAKEN = word_set("prends prend ok accord parfait entendu impeccable nickel convient reserve note garde va")
_TAGS = frozenset({"hein"})


def without_echo(text: str) -> str:
    """``text`` without the "vous dites" of "neuf heures, vous dites, bon, d'accord", which asks nothing."""
    plain = normalise(text)
    tokens = tokenize(plain)
    kept: list[str] = []
    at = done = 0
    while at < len(tokens):
        found = _ECHOES.match(tokens, at) if at else None
        if found and found[1] < len(tokens) and tokens[found[1]].text in _AGREED:
            kept.append(plain[done : tokens[at].start])
            done = tokens[found[1]].start
        at = found[1] if found else at + 1
    return "".join(kept) + plain[done:]


def before_a_question(text: str) -> tuple[str, str]:
    """``text`` cut where a question about something else than the openings begins; "" and "" when there is none."""
    plain = normalise(text)
    tokens = tokenize(plain)
    for at in range(1, len(tokens)):
        lead = _LEADS.match(tokens, at)
        asked = _question(tokens, lead[1] if lead else at)
        if asked is None:
            continue
        taken = bool(_TAKEN & {token.text for token in tokens[:at]})
        if lead or taken or _ASKING.match(tokens, at) or (asked is _SURE and tokens[-1].text in _TAGS):
            return plain[: tokens[at].start].rstrip(" ,.;"), plain[tokens[at].start :]
    return "", ""


def _question(tokens: Sequence[Token], at: int) -> PhraseTable[str] | None:
    """The table of the question that begins at ``at``."""
    if at < len(tokens) and (asking := _ASKING.match(tokens, at)):
        at = asking[1]
    elif at < len(tokens) and tokens[at].text == "il":  # "il faut venir à jeun", "il y a un parking"
        at += 1
    if at >= len(tokens):
        return None
    return next((table for table in (_SURE, _ABOUT) if table.match(tokens, at)), None)
