"""Words as they are typed on a phone, written out: "jsuis pas dispo 2m1" is "je suis pas disponible demain"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from frontdesk.understanding.tokens import fold

_PIECE = re.compile(r"2m1|2main|[a-z]+\+|\+|[a-z]+'?|[0-9]+|[^a-z0-9+]+")
_SWALLOWED_E = re.compile(r"j(?=[bcdfglmnpqrstvz][a-z])")
"""No French word begins so: "jsuis", "jvoudrais", "jpeux"."""

_STRETCHED = re.compile(r"([aeiouy])\1{2,}|([a-z])\2{3,}")
"""Letters held down: "ouiiii"."""

_WRITTEN = """
j'ai: g jai | j'avais: javai javais | c'est: c cest | c'était: ct cetait | t'es: t | vous: vs vou | nous: ns
je suis: chuis chui chu jss | je sais: chais | il y a: ya
j'appelle: jappelle japel japelle jappel | j'annule: jannule janule jannul | j'arrive: jarrive jariv
j'attends: jattends jattend | j'aimerais: jaimerais jaimerai jaimerè | j'entends: jentend jentends
j'habite: jhabite | j'y: jy | j'en: jen | je reviens: jrevien | je rappelle: jrapel jrapell
pour: pr | pas: pa | plus: + | que: ke q | qui: ki | quoi: koi kwa | quand: kan kand qd | quel: kel | quelle: kelle
quelqu'un: kelkun kelqun qqn qqun quelqun quelquun kelk1 | quelque chose: qqch qqchose
qu'est-ce qu'il y a: keskia keskya keskiya | qu'est-ce que: keske kesk qske | comment: coman commen koman cmt commt
pourquoi: pk pkoi pourkoi | parce que: pcq psk pask pck paske | est-ce que: esk eske esque
avec: av avc | dans: ds | d'un: dun | d'une: dune | mon: mn | ton: tn | tout: tt tou | tous: ts | toute: tte
à plus: a+ ap+ @+ | toujours: tjs tjrs | beaucoup: bcp bcoup | bien: bi1 | rien: ri1 | même: mm | maintenant: mtn mnt
aujourd'hui: ajd auj ajrd aujourdui | demain: 2m1 2main dem1 | après: aps | après-midi: aprem aprm | matin: mat1
semaine: sem | rendez-vous: rdv rdvs | bonjour: bjr bjour bonjr bj | bonsoir: bsr bsoir
salut: slt salu | coucou: cc kikou | s'il vous plaît: svp stp sivouplai siouplait sivouplé siouplé
merci: mci mrc mrci merki mercii | désolé: dsl | docteur: doc dr | téléphone: tel | numéro: num numero
oui: wi ui voui | ouais: ouai oue we wé | non: nn nop nope naan | vas-y: vazy vasi vasy
attendez: atende attende atendez | attends: atten att atd attens | minute: min | seconde: sec
possible: poss posible | peut: peu | peux: pe | pouvez: pouve pouver | voulez: voule| avez: ave
appeler: apeler apele | rappeler: rapeler rapele rapler | annuler: anuler anule | déjà: dja | donc: dc
faut: fo | alors: alr | vraiment: vrm vrmt | problème: pb | ne t'inquiète pas: tkt
compris: compri conpri | personne: persone | comme: com
"""


def _table() -> Mapping[str, str]:
    rows = (entry.split(":") for line in _WRITTEN.strip().splitlines() for entry in line.split("|"))
    return {fold(short): written.strip() for written, shorts in rows for short in shorts.split()}


_TABLE = _table()


def written_out(text: str) -> str:
    """``text`` in lower case without accents, its abbreviations as the words that they stand for."""
    pieces = _PIECE.findall(_STRETCHED.sub(r"\1\2", fold(text).replace("’", "'")))
    nexts = [*pieces[2:], "", ""][: len(pieces)]
    return "".join(_word(piece, followed_by) for piece, followed_by in zip(pieces, nexts, strict=True))


def _word(piece: str, followed_by: str) -> str:
    """``followed_by`` is the word after the blank: a letter before another letter is spelled, and stays."""
    whole = _TABLE.get(piece)
    if whole and (not piece.isalpha() or len(piece) > 1 or len(followed_by) > 1):
        return fold(whole)
    return _SWALLOWED_E.sub("je ", piece, count=1) if piece[0] == "j" else piece
