"""Parts of the day in a complaint: "elle démarre plus le matin, vous avez quelque chose jeudi ?"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.tokens import Token, word_set
from frontdesk.understanding.when.marks import Mark
from frontdesk.understanding.when.scan import Piece, adjacent
from frontdesk.understanding.when.times import Hours, Sort

_COMPLAINTS = word_set(
    """mal maux douleur douleurs bruit bruits tousse toux fievre vertige vertiges nausee nausees gratte demange saigne
    vomit vomis gonfle gonfles coule goutte fuit fuite fuites grince claque cale broute vibre fume chauffe couine siffle
    brule brulures picote pique lance elance boite ronfle transpire sueurs crampe crampes insomnie insomnies migraine
    migraines fatigue fatiguee coince coincee raide raideur raideurs engourdi engourdie engourdis fourmis
    fourmillements reveille pleure gemit disjoncte saute panne etouffe essouffle essoufflee angoisse angoisses demarre
    redemarre demarrage patine ripe cogne tremble tremblements souffre respire"""
)
_LEADS = word_set("le la les l en au chaque tous toute toutes")
_BACK = 5
"""Words between a complaint and the part of the day at which it comes."""
_TELLING = (Mark.DROP, Mark.TOLD, Mark.BUSY, Mark.DOUBT)
_WISHED = (Mark.RATHER, Mark.SOFT, Mark.CAN, Mark.YES, Mark.CANNOT)


def without_complaints(tokens: Sequence[Token], pieces: Sequence[Piece]) -> list[Piece]:
    """``pieces`` without the parts of the day at which something hurts or does not work."""
    return [piece for at, piece in enumerate(pieces) if not _complains(tokens, pieces, at)]


def _complains(tokens: Sequence[Token], pieces: Sequence[Piece], at: int) -> bool:
    piece = pieces[at]
    part = isinstance(piece.value, Hours) and piece.value.sort is Sort.PART
    if not part or piece.comma or piece.pause or tokens[piece.start].text not in _LEADS:
        return False
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    if following is not None and adjacent(tokens, piece, following):
        day = hasattr(following.value, "readings") or isinstance(following.value, Hours)
        if day or following.value in _WISHED:
            return False
    wished = max((p.end for p in pieces[:at] if p.value not in _TELLING), default=0)
    told = [token.text for token in tokens[max(wished, piece.start - _BACK) : piece.start]]
    return "pour" not in told and not _COMPLAINTS.isdisjoint(told)
