"""Words that several understanding functions pass over."""
from __future__ import annotations

from frontdesk.understanding.phrases import phrases

HESITATIONS = phrases(
    "euh|heu|euuh|euhh|heuu|hum|humm|hm|hmm|mh|mmh|ben|beh|bah|eh ben|eh bien|et bien|ah|oh|hein|pff|pfff|bon ben|bon bah",
    "genre|disons|comment dire|voyez-vous|vous voyez|vous savez|voilà|quoi|en fait|enfin bref|je crois|je pense|tiens",
    "s'il vous plaît|s'il te plaît|svp|stp|merci|merci beaucoup|merci bien|on va dire|on va dire ça|dites|écoutez|allô|allo",
    "bonjour|bonsoir|rebonjour|coucou|salut",
)
"""Sounds and politeness: they mean nothing anywhere."""
