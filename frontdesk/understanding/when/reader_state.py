"""What a reader of elements knows at each moment: what was named, in which part of the sentence, and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from frontdesk.understanding.when.items import Item, Wishes
from frontdesk.understanding.when.marks import Mark

JOINING = (Mark.OR, Mark.ELSE, Mark.AND)
TELLING = (Mark.TOLD, Mark.BUSY, Mark.BECAUSE, Mark.LEAVE)
"""Modes in which what is named is told rather than wished."""


class State:
    """``part_start`` is where the items of the present part of the sentence begin."""

    def __init__(self) -> None:
        self.wishes = Wishes()
        self.part = 0
        self.part_start = 0
        self.mode: Mark | None = None
        self.link: Mark | None = None
        self.governed = False
        self.wished = False
        self.rather = False
        self.fixing: Mark | None = None
        self.fixed_at: int | None = None
        self.denied = False
        self.doubt = False
        self.tail = False
        self.unable = self.listing = self.listed = self.so = False
        self.near = False
        self.ahead = False
        """True while days or hours are still to come."""
        self.bettered = False
        """True once a day took the place of another by "je préfère"."""
        self.rest = False
        """True after "le reste" beside days that are wished: an open end, unless the caller is busy then."""
        self.away: list[int] = []
        """What "en congé" was said of last: refused, unless "donc quand vous voulez" follows."""
        self.again: int | None = None
        """The day that was said again after a "non": refused, unless its hour follows."""
        self.replaced: Item | None = None
        """What a "non" replaced last: "samedi non, dimanche non plus" refuses it after all."""

    @property
    def items(self) -> list[Item]:
        return self.wishes.items

    def _pending(self) -> list[int]:
        """Where the items of the present part stand that are not refused."""
        return [n for n in range(self.part_start, len(self.items)) if self.items[n].wanted is not False]

    def _wanted(self) -> list[int]:
        return [n for n in range(self.part_start, len(self.items)) if self.items[n].wanted is True]

    def _last_group(self) -> list[int]:
        """The pending items that were named in one breath: a list, or a day with its hour."""
        group: list[int] = []
        for n in reversed(self._pending()):
            item = self.items[n]
            group.append(n)
            if item.fresh or (item.kind == "day" and item.link not in JOINING):
                break
        return sorted(group)

    def _mark_as(self, group: Sequence[int], wanted: bool) -> None:
        for at in group:
            self.items[at] = replace(self.items[at], wanted=wanted)

    def _settle_rather(self) -> None:
        """A "plutôt" that nothing followed only softened what stood before it."""
        self.wishes.soft = self.wishes.soft or self.fixing is Mark.RATHER

    def _new_part(self) -> None:
        self._settle_rather()
        if self.denied:
            self._refuse_part()
        self.part += 1
        self.part_start = len(self.items)
        self.mode, self.link, self.fixing, self.fixed_at = None, None, None, None
        self.governed = self.rather = self.denied = self.doubt = self.tail = self.wished = self.unable = self.so = False

    def _refuse_part(self) -> None:
        self._mark_as(self._pending(), False)
        self.denied = False

    def _accept(self) -> None:
        """ "vers onze heures, n'importe quel jour": what was told last is wished after all."""
        if self.mode in TELLING and self.link is None and self._pending():
            self._mark_as(self._last_group(), True)
            self._new_part()

    def _but(self) -> None:
        fixing = self.fixing
        self._new_part()
        self.link, self.fixing = Mark.BUT, fixing
