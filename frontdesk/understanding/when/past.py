"""A day that has passed and nothing else: "hier", "mardi dernier à neuf heures"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.tokens import Token, word_set
from frontdesk.understanding.when.marks import Mark
from frontdesk.understanding.when.scan import Piece
from frontdesk.understanding.when.times import Hours

_LEADS = word_set(
    """pour c est ce etait serait a au le la les l de du d un une en dans vers et voila disons mettons plutot bien
    rendezvous creneau place visite consultation bonjour madame monsieur s il vous plait svp merci moi je j voudrais
    aurais voulu aimerais veux souhaite souhaiterais prefere prefererais oui ben donc alors midi"""
)
"""Words that may stand beside a day that is wished."""
_TONES = (Mark.WISH, Mark.SO, Mark.RATHER, Mark.YES, Mark.SOFT)


def only_past(tokens: Sequence[Token], pieces: Sequence[Piece]) -> bool:
    """True when a day that is over was said as a wish: no story is told around it."""
    gone = [piece for piece in pieces if piece.value is Mark.GONE]
    others = [piece.value for piece in pieces if piece.value is not Mark.GONE]
    if not gone or not all(isinstance(value, Hours) or value in _TONES for value in others):
        return False
    read = {n for piece in pieces for n in range(piece.start, piece.end)}
    return all(token.text in _LEADS for n, token in enumerate(tokens) if n not in read)
