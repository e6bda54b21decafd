"""Offers: up to three openings that fit what the caller wished, in the order in which they are said."""
from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter
from typing import Any, Union

from frontdesk.appointment import Opening
from frontdesk.clock import PARIS
from frontdesk.period import Period
from frontdesk.preference import Preference, PreferenceKind
from frontdesk.spread import HalfDay, draw, half_day, nearest, rotated, spread

ROTATED_HALF_DAYS = 10
"""Among how many half-days callers without a wish are shared out; three times as many in each further round.

Ten are a week of the default practice. Of fifty callers who are all offered before any of them chooses, and who
all take the first they hear, 15 find it taken, half a caller after the second round, and none after the third
(means of 400 simulated crowds; test_offer_crowd.py plays some of them).
"""

COUNT = 3
"""Exactly three openings are offered when three exist (the specification's booking script)."""


@dataclass(frozen=True)
class Offer:
    """Openings that were said to a caller, numbered from 1 in the order of time.

    ``id`` is given by whoever makes the offer and is part of a booking's key; ``round`` counts the offers
    of one booking from 1.
    """

    id: str
    round: int
    openings: tuple[Opening, ...]

    def numbered(self, number: int) -> Opening:
        """The opening that was said as ``number``, from 1; raises ``IndexError`` when none was."""
        if not 1 <= number <= len(self.openings):
            raise IndexError(f"an offer of {len(self.openings)} has no opening {number}")
        return self.openings[number - 1]

    def to_json(self) -> dict[str, Any]:
        """The fields as JSON values; instants as ISO text with offset."""
        openings = [
            {"practitioner": one.practitioner, "start": one.period.start.isoformat(), "end": one.period.end.isoformat()}
            for one in self.openings
        ]
        return {"id": self.id, "round": self.round, "openings": openings}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Offer:
        """The inverse of ``to_json``, in Europe/Paris; raises ``KeyError`` or ``ValueError`` on anything else."""
        openings = [
            Opening(str(one["practitioner"]), Period(_paris(one["start"]), _paris(one["end"])))
            for one in data["openings"]
        ]
        return cls(id=str(data["id"]), round=int(data["round"]), openings=tuple(openings))


@dataclass(frozen=True)
class Fitting:
    """Every opening of ``offer`` fits the wish; when they are fewer than asked for, they are all there is."""

    offer: Offer


@dataclass(frozen=True)
class Nearest:
    """Fewer openings fit the wish than were asked for: ``fitting`` of the offer do, the others are the nearest."""

    offer: Offer
    fitting: int


@dataclass(frozen=True)
class NoOpening:
    """Nothing is free."""


Proposal = Union[Fitting, Nearest, NoOpening]


def choose(
    openings: Iterable[Opening],
    preference: Preference,
    now: datetime,
    *,
    offer_id: str,
    round_number: int = 1,
    count: int = COUNT,
    avoid: Collection[datetime] = (),
    seed: str = "",
) -> Proposal:
    """Choose ``count`` openings, fewer only where fewer times are free, and say how they meet ``preference``.

    First come those that fit, then the nearest to the wish (with the practitioner who was named, while there
    are any), and starts in ``avoid`` (offered before and refused) only when nothing else is left. They lie
    in two half-days as far as there are two; for ``asap`` they are the earliest. A start is offered once,
    whoever is free then; without a named practitioner the draw is even.

    The same arguments give the same offer. A ``seed`` (the conversation's id) moves callers without a wish
    (``any``) to different times of the coming days, so that many who call at once are not all offered the
    same three. Raises ``ValueError`` for a preference that is not usable.
    """
    if not preference.usable:
        raise ValueError(f"no openings can be sought for a preference of kind {preference.kind.value}")
    free = _by_start(openings, preference.practitioner, now)
    times = [alternatives[0] for alternatives in free.values()]
    chosen: list[Opening] = []
    fitting = 0
    for tier in _tiers(times, preference, {moment.timestamp() for moment in avoid}):
        picked = _picked(tier, preference.kind, count - len(chosen), chosen, round_number, seed)
        chosen += picked
        fitting += len(picked) if tier.fits else 0
    if not chosen:
        return NoOpening()
    starts = sorted(opening.period.instants[0] for opening in chosen)
    offer = Offer(offer_id, round_number, tuple(_whoever(free[start], seed) for start in starts))
    return Fitting(offer) if fitting == len(chosen) else Nearest(offer, fitting)


@dataclass(frozen=True)
class _Tier:
    """Openings that are equally welcome, by start, and how far each is from the wish."""

    fits: bool
    openings: list[Opening] = field(default_factory=list)
    distances: list[float] = field(default_factory=list)


def _by_start(openings: Iterable[Opening], practitioner: str | None, now: datetime) -> dict[float, list[Opening]]:
    """Who is free at each start from now on, in order; the named practitioner alone where that one is free."""
    present = now.timestamp()
    free: dict[float, list[Opening]] = {}
    for opening in sorted(openings, key=attrgetter("period.instants")):
        if opening.period.instants[0] >= present:
            free.setdefault(opening.period.instants[0], []).append(opening)
    if practitioner is None:
        return free
    return {
        start: [opening for opening in alternatives if opening.practitioner == practitioner] or alternatives
        for start, alternatives in free.items()
    }


def _tiers(times: Sequence[Opening], preference: Preference, refused: Collection[float]) -> list[_Tier]:
    """``times`` from the most to the least welcome.

    New before refused, then the one who was named, then what is inside the wish, then half-days of which
    nothing was refused: who turns down Monday at ten does not wait for Monday at half past (except for ``asap``).
    """
    distances = preference.distances([opening.period.instants[0] for opening in times])
    turned_down = _turned_down(times, distances, refused) if preference.kind is not PreferenceKind.ASAP else set()
    tiers: dict[tuple[bool, ...], _Tier] = {}
    for opening, distance in zip(times, distances, strict=True):
        somebody_else = preference.practitioner not in (None, opening.practitioner)
        same_again = bool(turned_down) and half_day(opening) in turned_down
        rank = (opening.period.instants[0] in refused, somebody_else, distance > 0, same_again)
        tier = tiers.setdefault(rank, _Tier(fits=not somebody_else and distance == 0))
        tier.openings.append(opening)
        tier.distances.append(distance)
    return [tiers[rank] for rank in sorted(tiers)]


def _turned_down(times: Sequence[Opening], distances: Sequence[float], refused: Collection[float]) -> set[HalfDay]:
    """Half-days of which something was refused; none when an offer could not do without them."""
    found = {half_day(opening) for opening in times if opening.period.instants[0] in refused}
    if not found:
        return found
    inside = {half_day(opening) for opening, distance in zip(times, distances, strict=True) if distance == 0}
    return found if len(inside - found) >= 2 else set()


def _picked(
    tier: _Tier, kind: PreferenceKind, count: int, beside: Sequence[Opening], round_number: int, seed: str
) -> list[Opening]:
    if count <= 0:
        return []
    if kind is PreferenceKind.ASAP and tier.fits:
        return tier.openings[:count]
    if beside or not tier.fits:
        return nearest(tier.openings, count, tier.distances, beside)
    if kind is PreferenceKind.ANY and seed:
        half_days = ROTATED_HALF_DAYS * 3 ** (round_number - 1)
        return rotated(tier.openings, count, f"{seed}|{round_number}", half_days)
    return spread(tier.openings, count)


def _whoever(alternatives: Sequence[Opening], seed: str) -> Opening:
    """One of those who are free at the same time: an even draw, the same for the same caller."""
    return alternatives[draw(f"{seed}|{alternatives[0].start.isoformat()}") % len(alternatives)]


def _paris(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(PARIS)
