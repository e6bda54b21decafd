"""Answers that are made, not learnt by heart: "ça ne m'arrange pas trop", "c'est vraiment parfait", "notez-le"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.understanding.tokens import Token, word_set
from frontdesk.understanding.yes_no_kinds import Reply

_NOTHING = word_set("rien aucun aucune")
_NOT = word_set("pas plus guere jamais point")
_FILL = word_set(
    """ne n vraiment bien tres tout a fait absolument parfaitement super hyper vachement carrement totalement
    franchement aussi quand meme assez tellement forcement du trop peu vous encore toujours donc completement
    reellement"""
)
"""Words that may stand between the parts of a formula; "à", "fait", "du" in "tout à fait", "du tout"."""

_THIS = word_set("ca cela ceci sa")
_ME = word_set("me m nous")
_SUITS = word_set(
    """va vont ira irait iront conviendra convient conviennent conviendrait marche marchera marcherait roule colle
    arrange arrangera arrangerait plait plairait botte joue joueraient passe passera interesse interesserait
    parle satisfait"""
)
_AGREE_BY_THEMSELVES = word_set(
    "convient conviendra conviendrait marche marchera marcherait roule colle joue passe passera ira irait"
)
_IS = word_set("est sera serait etait")
_SEEMS = word_set("semble parait parais irait air")
_GOOD = word_set(
    """parfait parfaite impeccable nickel niquel super genial geniale top bon bonne bien exact exacte correct
    correcte ok entendu note compris clair conforme formidable excellent excellente merveilleux ideal cool good
    carre regle cale valable valide confirme parfaitement magnifique chouette extra enregistre vendu adopte
    accepte acte impec formidable fabuleux adjuge faisable jouable"""
)
_BAD = word_set(
    """faux fausse errone erronee mauvais mauvaise mort exclu fichu foutu rate rape impossible inenvisageable
    infaisable injouable inexact incorrect ingerable inadmissible chaud nul nulle naze pourri moche"""
)
_TOO = word_set("tot tard loin juste cher court long complique serre chaud difficile")
_FIRST = word_set("je j on")
_OBJECTS = word_set("le la l les vous y en me m ca lui leur")
_WILL = word_set(
    """confirme valide prends prend prendrai accepte garde reserve maintiens maintient approuve signe adhere bloque
    souscris retiens fonce"""
)
_COMES = word_set("viens vient viendrai viendra venons arrive arriverai")
_BEING_THERE = word_set("serai serais sera serons")
_MANAGES = word_set(
    """arranger arrangerai arrangera liberer libererai liberera debrouiller debrouillerai debrouillera organiser
    organiserai organisera adapter adapterai adaptera"""
)
_GO_ON = word_set(
    """confirmez validez reservez notez mettez inscrivez enregistrez bloquez faites envoyez marquez programmez
    procedez lancez posez calez prenez gardez confirme valide reserve bloque maintenez conservez retenez ajoutez"""
)
_OBJECTS_BEHIND = word_set("le la les moi nous ca lui y donc bien tout toujours quand meme hein alors")
_TO_GO_ON = word_set(
    """confirmer valider reserver noter mettre inscrire enregistrer bloquer faire envoyer marquer programmer
    proceder lancer donner communiquer contacter laisser ecrire poser caler prendre garder aller compter appeler
    rappeler joindre transmettre conserver"""
)


class _Step(NamedTuple):
    """One part of a formula: a word of ``words``, which may be absent, or said ``most`` times."""

    words: frozenset[str]
    least: int = 1
    most: int = 1


class _Formula(NamedTuple):
    """``denied`` is what the formula does with a "pas" in it; None: then it is no formula."""

    reply: Reply
    denied: Reply | None
    steps: tuple[_Step, ...]


_CEST = _Step(word_set("c ce ca cela tout sa"))
_BEING = _Step(_IS)
_FORMULAS: tuple[_Formula, ...] = (
    _Formula(Reply.GOES, Reply.SOFT_NO, (_Step(_THIS), _Step(_ME), _Step(_SUITS))),
    _Formula(Reply.GOES, Reply.SOFT_NO, (_Step(_ME), _Step(_SUITS))),
    _Formula(Reply.GOES, Reply.SOFT_NO, (_Step(_THIS), _Step(_AGREE_BY_THEMSELVES))),
    _Formula(Reply.GOOD, Reply.SOFT_NO, (_CEST, _BEING, _Step(_GOOD))),
    _Formula(Reply.GOOD, Reply.SOFT_NO, (_CEST, _Step(_ME, 0), _Step(_SEEMS), _Step(_GOOD))),
    _Formula(Reply.GOOD, Reply.SOFT_NO, (_CEST, _Step(_ME, 0), _Step(word_set("a")), _Step(word_set("l")),
                                         _Step(word_set("air")), _Step(_GOOD))),
    _Formula(Reply.SOFT_NO, Reply.YES, (_CEST, _BEING, _Step(_BAD))),
    _Formula(Reply.SOFT_NO, None, (_BEING, _Step(_BAD))),
    _Formula(Reply.YES, None, (_Step(word_set("veuillez")), _Step(_OBJECTS, 0), _Step(_TO_GO_ON))),
    _Formula(Reply.SOFT_NO, Reply.NO_HARM, (_Step(word_set("est fait sera serait")), _Step(word_set("trop")),
                                            _Step(_TOO))),
    _Formula(Reply.GOES, Reply.SOFT_NO, (_Step(_FIRST), _Step(_OBJECTS, 0, 2), _Step(_WILL))),
    _Formula(Reply.GOES, Reply.NO, (_Step(_FIRST), _Step(word_set("vais va")), _Step(_OBJECTS, 0, 2),
                                    _Step(word_set("prendre confirmer valider garder accepter reserver")),
                                    _Step(_THIS | {"celui", "celle"}, 0))),
    _Formula(Reply.COMES, Reply.UNABLE, (_Step(_FIRST), _Step(_OBJECTS, 0), _Step(_COMES))),
    _Formula(Reply.COMES, Reply.UNABLE, (_Step(_FIRST), _Step(_BEING_THERE), _Step(word_set("la presents present")))),
    _Formula(Reply.COMES, Reply.UNABLE, (_Step(_FIRST), _Step(word_set("y")), _Step(_BEING_THERE))),
    _Formula(Reply.HAVE, None, (_Step(word_set("je j")), _Step(word_set("l les en la le")), _Step(word_set("ai")))),
    _Formula(Reply.FINE, Reply.UNABLE, (_Step(_FIRST), _Step(word_set("vais va"), 0), _Step(word_set("me m s nous")),
                                        _Step(_MANAGES))),
    _Formula(Reply.GOES, Reply.NO, (_Step(_GO_ON), _Step(_OBJECTS_BEHIND, 0, 3))),
    _Formula(Reply.GOES, None, (_Step(word_set("vous")), _Step(word_set("pouvez")), _Step(_OBJECTS, 0, 2),
                                _Step(_TO_GO_ON))),
)  # fmt: skip

_STARTS = frozenset().union(*(formula.steps[0].words for formula in _FORMULAS))
_NOT_AN_ORDER = word_set("vous que qu si quand je on il elle j")
_STRESS_ON_NOT = word_set("pas surtout jamais ne n")


def match_formula(tokens: Sequence[Token], at: int) -> tuple[Reply, int] | None:
    """What the longest formula that begins at ``at`` does, and where it ends; None when there is none."""
    if tokens[at].text not in _STARTS:
        return None
    found = [hit for formula in _FORMULAS if (hit := _match(formula, tokens, at)) is not None]
    return max(found, key=lambda hit: hit[1], default=None)


def _match(formula: _Formula, tokens: Sequence[Token], at: int) -> tuple[Reply, int] | None:
    order = formula.steps[0].words is _GO_ON
    before = tokens[at - 1].text if at and not _parted(tokens, at) else ""
    if order and before in _NOT_AN_ORDER:
        return None
    denied = order and before in _STRESS_ON_NOT
    end = at
    for nth, step in enumerate(formula.steps):
        taken = 0
        while taken < step.most:
            here = _past_fillers(tokens, end, step.words) if nth else end
            if here >= len(tokens) or tokens[here].text not in step.words or (here > at and _parted(tokens, here)):
                break
            denied = denied or any(token.text in _NOT for token in tokens[end:here])
            end, taken = here + 1, taken + 1
        if taken < step.least:
            return None
    behind = _NOT | _NOTHING
    while end < len(tokens) and tokens[end].text in behind and not (_parted(tokens, end) or _new_formula(tokens, end)):
        denied, end = True, end + 1
        while end < len(tokens) and tokens[end].text in ("trop", "vraiment", "tellement", "du", "tout", "forcement"):
            end += 1
    reply = formula.denied if denied else formula.reply
    return None if reply is None else (reply, end)


def _past_fillers(tokens: Sequence[Token], at: int, wanted: frozenset[str]) -> int:
    """The next place that is no filler; ``at`` itself where a wanted word stands."""
    while at < len(tokens) and not _parted(tokens, at):
        word = tokens[at].text
        if word in wanted or (word not in _FILL and word not in _NOT):
            break
        at += 1
    return at


def _new_formula(tokens: Sequence[Token], at: int) -> bool:
    """True for the "pas" of "pas de souci", "plus tard", "plus tôt"."""
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return after in ("de", "d", "tard", "tot", "que", "ou") or (tokens[at].text == "plus" and after == "")


def _parted(tokens: Sequence[Token], at: int) -> bool:
    return any(mark in tokens[at].gap for mark in ".,;:!?…")
