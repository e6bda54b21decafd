"""Words that several understanding functions pass over."""

from __future__ import annotations

from frontdesk.understanding.phrases import phrases

_SOUNDS = """euh|heu|euuh|euhh|heuu|hum|humm|hm|hmm|mh|mmh|ben|beh|bah|eh ben|eh bien|et bien|ah|oh|hein|pff|pfff
    |bon ben|bon bah|genre|disons|comment dire|voyez-vous|vous voyez|vous savez|quoi|en fait|enfin bref|tiens
    |on va dire|dites|on va dire ça|écoutez|allô"""

_POLITE = """s'il vous plaît|s'il te plaît|svp|stp|merci|merci beaucoup|merci bien|voilà|je crois|je pense|bonjour
    |bonsoir|rebonjour|coucou|salut"""

SOUNDS = phrases(_SOUNDS)
"""Hesitations: they mean nothing anywhere."""

HESITATIONS = phrases(f"{_SOUNDS}|{_POLITE}")
"""Hesitations and politeness: they mean nothing but to a yes/no question."""

INTENSIFIERS = phrases(
    """complètement|totalement|vraiment|franchement|absolument|carrément|honnêtement|évidemment|sincèrement
    |strictement|bien évidemment|bien entendu|simplement|tout simplement|justement|éventuellement peut-être"""
)
"""Adverbs that change nothing about a day or an hour."""
