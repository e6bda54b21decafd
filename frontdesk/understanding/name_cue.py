"""What the words before a name say about it."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import NamedTuple


class Strength(IntEnum):
    """How surely a name follows."""

    BLOCKED = 0
    """Somebody else's name or a street: "rue", "chez", "comme"."""
    NONE = 1
    LOOSE = 2
    """Anything may follow: "c'est", "pour"."""
    SURE = 3
    """Hardly anything else follows: "je m'appelle", "madame"."""


class Part(Enum):
    """Which part of the name was announced."""

    WHOLE = ""
    FIRST = "prénom"
    FAMILY = "nom"


class Cue(NamedTuple):
    """``patient``: the one who is coming is named. ``own``: the caller names himself, whoever is coming."""

    strength: Strength = Strength.NONE
    patient: bool = False
    own: bool = False
    part: Part = Part.WHOLE

    def then(self, nearer: Cue) -> Cue:
        """This cue with another one between it and the name."""
        return Cue(
            max(self.strength, nearer.strength),
            self.patient or nearer.patient,
            nearer.own or (self.own and not nearer.patient),
            self.part if nearer.part is Part.WHOLE else nearer.part,
        )


NO_CUE = Cue()
BLOCKED = Cue(Strength.BLOCKED)
OF = Cue(Strength.BLOCKED, patient=True)
"""After "de": no name by itself, but "de madame X" names one."""
LOOSE = Cue(Strength.LOOSE)
LOOSE_OWN = Cue(Strength.LOOSE, own=True)
LOOSE_PATIENT = Cue(Strength.LOOSE, patient=True)
SURE = Cue(Strength.SURE)
SURE_OWN = Cue(Strength.SURE, own=True)
SURE_PATIENT = Cue(Strength.SURE, patient=True)
FIRST_PART = Cue(Strength.SURE, part=Part.FIRST)
FAMILY_PART = Cue(Strength.SURE, part=Part.FAMILY)
