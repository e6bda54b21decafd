"""Which of the possible names is the one that was asked for."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.name_match import likeness
from frontdesk.understanding.name_cue import Part, Strength
from frontdesk.understanding.name_found import Island, Scan
from frontdesk.understanding.name_lexicon import WordKind, is_listed

_ADJECTIVES = ("able", "ible", "ique", "é", "ée")
MOST_WORDS = 6
_ALIKE = 75.0
"""Likeness, from 0 to 100, of what was misheard and what was meant."""
_LONG = 6
_FEW = 3
"""Words of a name that nothing leads in to and none of which is known."""


def choose(found: Scan, spelled: bool) -> list[Island] | None:
    """The islands that make the name, in the order in which they were said; None when it is not clear which do.

    ``spelled``: letters of a name were spoken of, so that there is one.
    """
    good = [island for island in found.islands if _acceptable(island, found, spelled)]
    if any(island.cue.patient for island in good):
        good = [island for island in good if not island.cue.own]
    if misheard := _misheard(found.islands, good):
        return [misheard]
    good = _without_contained(good + _extensions(found.islands, good))
    good = _after_repair(good)
    if not good:
        return []
    if _is_unsure(found, good):
        return None
    parts = _parts(good)
    if parts is not None:
        return parts
    if any(island.cue.patient for island in good):
        good = [island for island in good if island.cue.patient]
    best = max(_rank(island) for island in good)
    top = [island for island in good if _rank(island) == best]
    return top if len(top) == 1 else None


def _rank(island: Island) -> tuple[int, int]:
    return (island.cue.strength, island.run.full)


def _acceptable(island: Island, found: Scan, spelled: bool) -> bool:
    run, cue = island.run, island.cue
    main = run.main
    if not main or len(main) > MOST_WORDS or cue.strength is Strength.BLOCKED:
        return False
    if run.common:
        if spelled and not found.left and island.opens and len(main) == 1:
            return True
        adjective = island.tokens[-1].raw.endswith(_ADJECTIVES)  # "mon nom est imprononçable", "enregistré"
        return cue.strength is Strength.SURE and not adjective and len(main) <= 2 and island.bounded
    if cue.strength is Strength.SURE:
        return True
    alone = len(found.islands) == 1 and not found.left
    if run.full:
        return alone or island.bounded or island.opens or cue.strength is Strength.LOOSE
    if WordKind.COMMON in main:
        return False
    if cue.strength is Strength.LOOSE:
        return island.bounded and len(main) <= _FEW
    left = found.left + sum(other.run.common for other in found.islands)
    first_of_all = not run.start and WordKind.WORDY not in main and _is_known(island)
    return (not left or spelled or first_of_all) and island.bounded and len(main) <= _FEW


def _is_known(island: Island) -> bool:
    """True for names of the lists, and for any long words before "je voudrais"."""
    if all(map(is_listed, island.tokens)):
        return True
    return island.resumed and sum(len(token.text) for token in island.tokens) >= _LONG


def _misheard(islands: Sequence[Island], good: Sequence[Island]) -> Island | None:
    """A word of the dictionary that was said for a name that it sounds like: "Picard, non pardon, Ricard"."""
    last = islands[-1] if islands else None
    if last is None or not (last.repaired and last.run.common and last.bounded and len(last.run.main) == 1):
        return None
    heard = [island.tokens[-1].text for island in good if len(island.run.main) == 1]
    return last if any(likeness(text, last.tokens[-1].text) >= _ALIKE for text in heard) else None


def _extensions(islands: Sequence[Island], good: Sequence[Island]) -> list[Island]:
    """Those that say a good one again with more words: "c'est Kévin … Kévin Barreteau"."""
    return [
        island
        for island in islands
        if island.bounded
        and island not in good
        and island.cue.strength is not Strength.BLOCKED
        and WordKind.COMMON not in island.run.main
        and any(_texts(other) < _texts(island) and other.run.end <= island.run.start for other in good)
    ]


def _is_unsure(found: Scan, good: Sequence[Island]) -> bool:
    """True when the better reading may be one that is not ``good``.

    A name after "non, pardon" that can't be taken spoils the one before; beside "mon mari c'est Lopez" and
    "moi c'est Girard" nobody knows who is coming.
    """
    kept = [_texts(island) for island in good]
    replaced = any(
        island.repaired and _may_replace(island) and not any(_texts(island) <= texts for texts in kept)
        for island in found.islands
    )
    if replaced and not any(island.repaired for island in good):
        return True
    own = [island.run.start for island in found.islands if island.cue.own and _is_named(island)]
    related = [island.run.start for island in good if island.cue.patient and island.cue.strength is Strength.LOOSE]
    kin = found.kin and any(island.cue.patient for island in good)
    return not found.visit and (kin or (bool(own and related) and max(own) > max(related)))


def _may_replace(island: Island) -> bool:
    blocked = island.cue.strength is Strength.BLOCKED
    return not blocked and not island.run.common and WordKind.COMMON not in island.run.main


def _is_named(island: Island) -> bool:
    return not island.run.common and island.bounded


def _without_contained(islands: Sequence[Island]) -> list[Island]:
    """The islands whose words do not all stand in another one; of equal ones the surer, else the first, stays."""
    kept: list[Island] = []
    for n, island in enumerate(islands):
        mine = _texts(island)
        others = [(m, _texts(other), other) for m, other in enumerate(islands) if m != n]
        inside = any(
            (mine < theirs and not _is_other_part(island, other))
            or (mine == theirs and (other.cue.strength, -m) > (island.cue.strength, -n))
            for m, theirs, other in others
        )
        if not inside:
            kept.append(island)
    return kept


def _is_other_part(island: Island, other: Island) -> bool:
    """True for "nom Marie, prénom Marie-Ange"."""
    return {island.cue.part, other.cue.part} == {Part.FIRST, Part.FAMILY}


def _texts(island: Island) -> set[str]:
    return {token.text for token in island.tokens}


def _after_repair(islands: Sequence[Island]) -> list[Island]:
    """What came after "non", "pardon", where there is such a thing and it is no mere part."""
    repaired = [island for island in islands if island.repaired and island.cue.part is not Part.FIRST]
    if not repaired or len(repaired) == len(islands):
        return list(islands)
    return [island for island in islands if island.repaired]


def _pair(islands: Sequence[Island]) -> list[Island] | None:
    """A first name and a family name that a spelling or "bonjour" parts."""
    if len(islands) != 2 or islands[0].cue.patient != islands[1].cue.patient:
        return None
    if islands[0].run.end + 1 == islands[1].run.start and islands[0].cue == islands[1].cue:
        return list(islands)  # a spelling, which is one token, stands between them
    known = [set(island.run.main) for island in islands]
    given = sum(kinds == {WordKind.FIRST} for kinds in known)
    family = sum(WordKind.FIRST not in kinds for kinds in known)
    return list(islands) if given == family == 1 else None


def _parts(islands: Sequence[Island]) -> list[Island] | None:
    """A family name and a first name that were announced one by one."""
    firsts = [island for island in islands if island.cue.part is Part.FIRST]
    families = [island for island in islands if island.cue.part is Part.FAMILY]
    if not firsts and not families:
        return _pair(islands)
    given = [island for island in islands if set(island.run.main) == {WordKind.FIRST} and island not in families]
    if not firsts and len(families) == len(given) == 1 and len(islands) == 2:
        return list(islands)
    if len(firsts) != 1:
        return [families[0]] if len(families) == 1 and len(islands) == 1 else None
    others = families or [island for island in islands if island not in firsts and island.cue.strength >= 1]
    if not others:
        return None if len(islands) > 1 else list(firsts)
    best = max(others, key=lambda island: (island.cue.part is Part.FAMILY, _rank(island), -island.run.start))
    return sorted([best, firsts[0]], key=lambda island: island.run.start)
