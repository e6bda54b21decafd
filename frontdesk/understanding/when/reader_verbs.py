"""Verbs and negations: each changes what was named before it, or what will be named after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from frontdesk.understanding.when.bounds import DayBound
from frontdesk.understanding.when.marks import Mark
from frontdesk.understanding.when.reader_state import JOINING, TELLING, State
from frontdesk.understanding.when.settle import comes_back, is_point
from frontdesk.understanding.when.times import Sort


class Verbs(State):
    """What each verb does, named after its mark."""

    def _because(self) -> None:
        self._new_part()
        self.mode = Mark.BECAUSE

    def _so(self) -> None:
        if self.mode is Mark.LEAVE:
            self.away = [n for n in range(self.part_start, len(self.items)) if self.items[n].wanted is False]
            for n in self.away:
                if isinstance(self.items[n].value, DayBound):
                    self.items[n] = replace(self.items[n], wanted=None)  # "en congé dès vendredi, donc mardi"
        self._but()
        self.so = bool(self.items)  # a leading "alors" concludes nothing

    def _unsure(self) -> None:
        self.wishes.unsure = True

    def _which(self) -> None:
        both = any(item.wanted and item.link is Mark.OR for item in self.items)
        self.wishes.unsure = self.wishes.unsure or not both

    def _told(self) -> None:
        if self.mode is Mark.EXCEPT:
            return
        wanted = self._wanted()
        if self.near and wanted and not self.governed and not self.rather:
            group = self._last_group()
            if not self.wished or len(group) < len(wanted):
                for at in group:
                    self.items[at] = replace(self.items[at], wanted=None)
        fixing = self.fixing if self.fixing in (Mark.NO, Mark.FIX) else None
        self._new_part()
        self.mode, self.fixing = Mark.TOLD, fixing

    def _wish(self) -> None:
        if self.mode in (*TELLING, Mark.NOT):
            self._new_part()
        self.wished = True

    def _doubt(self) -> None:
        if self._wanted():
            self.wishes.unsure = True

    def _soft(self) -> None:
        self.wishes.soft = True
        self.wished = self.wished or bool(self._wanted())
        self._accept()
        if self.mode is Mark.TOLD:
            self._new_part()

    def _not(self) -> None:
        blocked = self.mode in (Mark.BECAUSE, Mark.TOLD)
        self.mode, self.listing = Mark.NOT, False
        self.part += 1
        self.part_start = len(self.items)
        self.wished = self.wished and not blocked

    def _except(self) -> None:
        only = self.unable and len(self.items) == self.part_start
        self._not()
        self.listing = False
        self.mode = None if only else Mark.EXCEPT
        self.governed = only
        self.unable = False

    def _cannot(self) -> None:
        if self.rest:
            self.rest = False  # "lundi et mardi, le reste je bosse"
            self._new_part()
            return
        if self.link in JOINING and self.part_start < len(self.items) and self.mode is not Mark.NOT:
            self.link = None  # "jeudi ou c'est trop tard ?" asks, and refuses nothing
            return
        pending = self._pending()
        group = self._last_group() if self.wished else pending
        if pending and not self.governed and not self.rather and (not self.wished or len(group) < len(pending)):
            self._mark_as(group, False)
            self._new_part()
            self.tail = True
        else:
            doubtful = bool(pending) and self.wished and not self.governed and not self.rather
            self._close(pending)
            self._not()
            self.governed = False
            self.unable = self.listing = True
            self.doubt = self.doubt or doubtful

    def _neither(self) -> None:
        """ "pas lundi mardi non plus jeudi": the refusal is over; "je ne peux pas non plus lundi": it goes on."""
        if self.mode is not Mark.NOT:
            self._cannot()
            self.tail = False
            if self.replaced is not None:
                self.items.append(replace(self.replaced, wanted=False))
                self.part_start, self.replaced = len(self.items), None
        elif len(self.items) > self.part_start:
            self._new_part()
            self.tail = False

    def _unable(self) -> None:
        """ "à part le mercredi je ne peux jamais": what was excepted is all that is wanted."""
        if self.mode is Mark.EXCEPT and not self.wishes.any and not any(i.wanted for i in self.items):
            self._mark_as(range(self.part_start, len(self.items)), True)
            self._new_part()
        else:
            self._cannot()

    def _busy(self) -> None:
        """An occupation refuses what stood right before it, or tells what follows."""
        if self.rest:
            self.rest = False
            self._new_part()
            self.mode = Mark.TOLD
            return
        pending = self._pending() if self.mode is Mark.BECAUSE else self._wanted()
        group = self._last_group() if self.wished else pending
        free = not (self.governed or self.rather) and (not self.wished or len(group) < len(pending))
        if self.near and pending and free and self._spans_gap(group):
            self._new_part()
            self.mode = Mark.TOLD
        elif self.near and pending and free:
            self._mark_as(group, False)
            for n in group:
                self.items[n] = replace(self.items[n], weak=not comes_back(self.items[n].value))
            self._new_part()
            self.tail = self.again is None
        elif self.mode is not Mark.EXCEPT:
            if self.near and self.governed and len(pending) > 1 and self._stands_apart(pending[-1]):
                self._mark_as(pending[-1:], False)
            reason = self.mode is Mark.BECAUSE
            fixing = self.fixing if self.fixing in (Mark.NO, Mark.FIX) else None
            self._new_part()
            self.mode, self.fixing = Mark.BUSY, fixing
            self.unable = not reason

    def _close(self, pending: Sequence[int]) -> None:
        """ "plutôt jeudi, mardi je travaille": the day right before a closing verb; "jeudi je préfère mardi je
        travaille" leaves open which of the two it speaks of."""
        if self.ahead or not pending:
            return
        last = self.items[pending[-1]]
        if self.bettered and len(pending) == 1 and last.kind == "day":
            self.wishes.unsure = True
        elif len(pending) > 1 and last.link is None and last.kind == self.items[pending[-2]].kind == "day":
            points = is_point(last.value) and is_point(self.items[pending[-2]].value)
            self._mark_as(pending[-1:] if points else [], False)

    def _stands_apart(self, at: int) -> bool:
        """True for the last day of "je peux le lundi et le jeudi le vendredi j'ai ma mère"."""
        item = self.items[at]
        return item.link is None and item.kind == "day" and comes_back(item.value) and self.items[at - 1].kind == "day"

    def _spans_gap(self, group: Sequence[int]) -> bool:
        """True for "avant neuf heures ou après dix-huit heures": the occupation lies between the two."""
        sorts = {getattr(self.items[n].value, "sort", None) for n in group}
        return {Sort.LOWER, Sort.UPPER} <= sorts

    def _leave(self) -> None:
        pending = self._pending()
        if pending and all(is_point(self.items[n].value) for n in pending if self.items[n].kind == "day"):
            self._can()
        elif pending:
            self._mark_as(pending, False)
            for n in pending:
                self.items[n] = replace(self.items[n], weak=True)
            self._new_part()
            self.away = pending
        else:
            self._new_part()
            self.mode = Mark.LEAVE

    def _those(self) -> None:
        """ "pas ces jours-là": what was named last is refused."""
        if self.mode is not Mark.NOT or not self.items:
            return
        last = self.items[-1].part
        for at, item in enumerate(self.items):
            if item.part == last:
                self.items[at] = replace(item, wanted=False)
        self._new_part()

    def _outside(self) -> None:
        if self.items:
            last = self.items[-1].part
            for at, item in enumerate(self.items):
                if item.part == last:
                    self.items[at] = replace(item, wanted=False, weak=False)
            self._new_part()

    def _rest(self) -> None:
        """ "les autres jours": all days, if some were refused; beside days that are wished it is not clear."""
        self.rest = any(item.wanted for item in self.items)
        if self.rest:
            return
        self.wishes.any = True
        for at, item in enumerate(self.items):
            if item.weak and not item.wanted:  # "j'ai dialyse lundi et mercredi, les autres jours ça va"
                self.items[at] = replace(item, wanted=False, weak=False)
        self.listed = False
        told = any(item.kind == "day" and item.wanted is None for item in self.items)
        if told and not any(item.wanted is False for item in self.items):
            self.wishes.unsure = True  # the rest of what was not understood

    def _can(self) -> None:
        self.denied = False
        if pending := self._pending():
            if self.mode in TELLING or self.mode is Mark.NOT:
                self._mark_as(self._last_group() if self._last_group() else pending, True)
            self._new_part()
        else:
            self.mode, self.governed, self.doubt = None, True, False

    def _yes(self) -> None:
        if self._pending():
            self._can()
