"""The words that say how atoms belong together: "ou", "sauf", "pas", "avant", "entre"…"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from frontdesk.understanding.when.bounds import Edge


class Mark(Enum):
    """One job in a sentence."""

    OR = auto()
    ELSE = auto()
    """ "sinon": an alternative with hours of its own."""
    AND = auto()
    BUT = auto()
    """A new part of the sentence begins: what was refused or wanted before is settled."""
    SO = auto()
    """A conclusion begins: its days stand instead of those that led to it."""
    NOT = auto()
    """Refuses what follows at once."""
    EXCEPT = auto()
    """Refuses everything that follows, up to a ``BUT`` or a ``CAN``."""
    CANNOT = auto()
    """A verb that refuses what it speaks of, before or after it."""
    NEITHER = auto()
    """ "non plus": refuses what was named before it, or ends a refusal."""
    CAN = auto()
    """A verb that wants what it speaks of."""
    YES = auto()
    """Wants what was named before it."""
    BUSY = auto()
    """The caller does something then: "le lundi je joue au tennis"."""
    TOLD = auto()
    """Something that is over or the affair of others: no time in it is a wish."""
    WISH = auto()
    """A verb that asks for what follows."""
    DOUBT = auto()
    """Something that bears on a time and was not understood: better ask than guess."""
    UNSURE = auto()
    """A time is bounded by something that was not understood: ask."""
    WHICH = auto()
    """ "lequel": the caller can't tell; fine between days of which both may be offered."""
    BECAUSE = auto()
    """A reason begins: its days are no wish, though its bounds are ("parce que je finis à dix-sept heures")."""
    UNABLE = auto()
    """``CANNOT`` that speaks of all other times: "à part le mercredi je ne peux pas"."""
    LEAVE = auto()
    """ "en congé": free on a day, away for weeks."""
    TOO = auto()
    """ "aussi" after a time: the same holds as for the one before."""
    SAME_HOUR = auto()
    """ "à la même heure"."""
    BRIDGE = auto()
    """ "le pont": the days between a holiday and its week-end."""
    OUTSIDE = auto()
    """ "soit avant soit après", "un autre jour": what was named last is refused."""
    REST = auto()
    """ "les autres jours"."""
    THOSE = auto()
    """What was named before: "pas ces jours-là"."""
    FIRM = auto()
    """What follows stands whatever verb comes after it: "pas avant lundi, je suis en vacances"."""
    NO = auto()
    """A bare "non": corrects when something follows, refuses when nothing does."""
    FIX = auto()
    """What follows replaces what was said."""
    RATHER = auto()
    THAN = auto()
    SOFT = auto()
    ASAP = auto()
    ANY = auto()
    BETWEEN = auto()
    IN = auto()
    """ "dans", before a length of time."""
    DROP = auto()
    """What follows is no wish ("depuis", "on m'a dit")."""
    AGO = auto()
    """The length or hour that follows is past ("il y a deux heures")."""
    GONE = auto()
    """A day or week that has passed, with the hour or day that belongs to it ("hier soir")."""
    SKIP = auto()
    """A turn of phrase that holds one of the other words and means nothing here."""


@dataclass(frozen=True)
class Bound:
    """A word that makes a bound of the day or hour next to it."""

    edge: Edge
    postfix: bool = False
    """True when it may also stand after it ("dix-sept heures au plus tard")."""
    alone: Mark | None = None
    """What it means without a day or an hour beside it ("au plus tôt")."""
    verb: bool = False
    """True for "je finis": a few words may stand before the hour ("je sors du lycée à seize heures")."""
    firm: bool = False
    """True when it denies by itself ("pas avant"): a verb that follows gives a reason and refuses nothing."""


@dataclass(frozen=True)
class About:
    """ "vers", "environ"."""

    postfix: bool = False


@dataclass(frozen=True)
class Beside:
    """ "le lendemain du", "la veille de": so many days after what follows."""

    days: int


@dataclass(frozen=True)
class Length:
    """So many days, or weeks or months as they lie in the calendar."""

    days: int
    unit: str


@dataclass(frozen=True)
class Figure:
    """A bare number; its neighbours decide what it is. ``article`` is "le", "les", "du"… or empty."""

    value: int
    article: str
    typed: bool


@dataclass(frozen=True)
class Pick:
    """The n-th of what was offered; -1 is the last, 0 the one in the middle.

    ``dated`` when a day of the month may be meant as well ("le 2"); ``by_time`` for the earliest (1) and the
    latest (-1); ``several`` for "les deux": more than one is meant.
    """

    nth: int
    dated: bool = False
    by_time: bool = False
    several: bool = False
