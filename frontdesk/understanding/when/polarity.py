"""Elements → wishes: what is wanted, what is refused, what is only told, what was corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from frontdesk.understanding.when.atoms import Weekday
from frontdesk.understanding.when.elements import Element, Value, Window
from frontdesk.understanding.when.items import Item, Wishes, kind_of
from frontdesk.understanding.when.marks import Mark
from frontdesk.understanding.when.reader_state import JOINING, TELLING
from frontdesk.understanding.when.reader_verbs import Verbs
from frontdesk.understanding.when.settle import (
    alike,
    are_same,
    as_day,
    comes_back,
    far_ahead,
    is_bound,
    is_habit,
    is_point,
    named_twice,
    settle,
)
from frontdesk.understanding.when.spans import WeekOf


def sort_out(elements: Sequence[Element]) -> Wishes:
    """The wishes of a whole utterance."""
    reader = _Reader()
    last = max((n for n, element in enumerate(elements) if not isinstance(element.value, Mark)), default=-1)
    for at, element in enumerate(elements):
        reader.ahead = at < last
        reader.read(element)
    return reader.finish()


class _Reader(Verbs):
    """Goes through the elements once; each mark changes what the next items mean."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: dict[Mark, Callable[[], None]] = {
            Mark.BUT: self._but, Mark.SO: self._so, Mark.UNSURE: self._unsure, Mark.NOT: self._not,
            Mark.EXCEPT: self._except, Mark.CANNOT: self._cannot,
            Mark.CAN: self._can, Mark.YES: self._yes, Mark.NO: self._no, Mark.FIX: self._fix,
            Mark.RATHER: self._rather, Mark.THAN: self._than, Mark.BUSY: self._busy, Mark.THOSE: self._those,
            Mark.TOLD: self._told, Mark.WISH: self._wish, Mark.BECAUSE: self._because, Mark.UNABLE: self._unable,
            Mark.LEAVE: self._leave, Mark.TOO: self._too, Mark.SAME_HOUR: self._same_hour, Mark.DOUBT: self._doubt,
            Mark.OUTSIDE: self._outside, Mark.NEITHER: self._neither,
            Mark.WHICH: self._which, Mark.SOFT: self._soft, Mark.REST: self._rest,
        }  # fmt: skip

    def read(self, element: Element) -> None:
        """Take in one more element."""
        self.near = element.near and not element.piece.comma
        if isinstance(element.value, Mark) and element.value not in JOINING:
            self.tail = False
        if element.piece.pause and self.mode is not Mark.EXCEPT:
            self._new_part()
        value = element.value
        if not isinstance(value, Mark):
            self._item(value, element.piece.comma, (element.piece.start, element.piece.end))
        elif value in JOINING:
            self.link = value
        elif value is Mark.FIRM:
            if self.mode is not None:
                self._new_part()
            self.governed = True
        elif value is Mark.ASAP:
            self.wishes.asap = True
        elif value is Mark.ANY:
            self.wishes.any = True
            if self.so and self.link in (None, Mark.BUT) and self.part_start == len(self.items):
                self._mark_as(self.away, True)  # "à partir du sept je suis en congé, donc quand vous voulez"
            self._accept()
        elif value in self._marks:
            self._marks[value]()

    def finish(self) -> Wishes:
        """The wishes, once everything was read."""
        self._settle_rather()
        if self.denied:
            self._refuse_part()
        self.wishes.unsure = self.wishes.unsure or self.doubt or self.rest
        self.wishes.items = settle(self.items)
        refused = [item for item in self.items if item.wanted is False]
        only_busy = bool(refused) and (self.listed or all(item.weak for item in refused))
        self.wishes.unsure = self.wishes.unsure or (only_busy and not any(item.wanted for item in self.items))
        return self.wishes

    def _too(self) -> None:
        pending = self._pending()
        before = self.items[self.part_start - 1] if self.part_start else None
        if pending and self.items[pending[0]].link is not Mark.BUT and before is not None and before.wanted is False:
            self._refuse_part()
            self._new_part()
        else:
            self.link = Mark.AND

    def _same_hour(self) -> None:
        times = [item for item in self.items if item.kind == "time" and item.wanted]
        if times:
            self._item(times[-1].value, False)
        else:
            self.wishes.unsure = True

    def _no(self) -> None:
        if self._wanted():
            self.fixing, self.denied, self.wished = Mark.NO, True, False
        elif not self.items or self.items[-1].wanted:
            self.mode = None

    def _fix(self) -> None:
        self.fixing = Mark.FIX if self.items else None
        self.mode, self.wished = None, False

    def _rather(self) -> None:
        if self._wanted():
            self.doubt = False
        if self._wanted() and not self.governed and self.fixing is None and not self.rather:
            self.fixing = Mark.RATHER
        else:
            self.wishes.soft = True
            self.governed = True
        self.rather = True
        if self.mode:
            self._new_part()
            self.rather = True

    def _than(self) -> None:
        if self.rather and self._pending():
            self._not()

    def _item(self, value: Value, fresh: bool, at: tuple[int, int] = (0, 0)) -> None:
        wanted = self._is_wanted(value, fresh)
        denied, weak = self.mode is Mark.NOT, self.mode is Mark.BUSY and not comes_back(value)
        item = Item(value, kind_of(value), self.link, self.part, wanted, fresh, denied, weak, at, self.so)
        self.link = None
        self._said_again(item)
        self._widen(item)
        before = next((n for n in range(len(self.items) - 1, -1, -1) if self.items[n].kind != "time"), None)
        if self.fixing is not None and item.wanted:
            self._correct(item)
        elif before is not None and are_same(self.items[before], item):
            self.items[before] = named_twice(self.items[before], item)
        elif self.fixed_at is not None and item.link is None and item.wanted:
            self._correct_on(item)
        else:
            self.items.append(item)

    def _said_again(self, item: Item) -> None:
        """ "mardi … non, mardi c'est le marché, mercredi": the second name only told why the first was no good."""
        at, self.again = self.again, None
        if at is not None and item.wanted and item.kind == "day" and item.link not in JOINING:
            self.items[at] = replace(self.items[at], wanted=None)
            for n in range(at + 1, len(self.items)):
                self.items[n] = replace(self.items[n], wanted=None)
        if item.wanted is None and self.fixing in (Mark.NO, Mark.FIX) and item.kind == "day":
            for n, earlier in enumerate(self.items):
                if earlier.wanted and alike(earlier.value, item.value):
                    self.items[n] = replace(earlier, wanted=None)

    def _widen(self, item: Item) -> None:
        """ "dans quinze jours, un lundi ou un mardi": the week of that day."""
        last = self.items[-1] if self.items else None
        if last is not None and item.link is None and isinstance(item.value, Weekday) and far_ahead(last.value):
            self.items[-1] = replace(last, value=WeekOf(as_day(last.value)))

    def _is_wanted(self, value: Value, fresh: bool) -> bool | None:
        if self.tail:
            self.tail = False
            refused = self.items[-1]
            if self.link is None and kind_of(value) == "time" and refused.kind == "day":
                return False
            if self.link is None and kind_of(value) == refused.kind and not fresh:
                self.doubt = True
        if self.mode is Mark.EXCEPT:
            return False
        if self.mode in TELLING:
            return self._is_told(value, fresh)
        if self.mode is Mark.NOT:
            if self._goes_on(value):
                return False
            if self.listing and not fresh and kind_of(value) == self.items[-1].kind == "day":
                self.listed = True  # "je travaille lundi mardi mercredi": perhaps refused, surely not wished
                return None
            self._new_part()
        return True

    def _is_told(self, value: Value, fresh: bool) -> bool | None:
        """What comes back or lasts is refused by an occupation; a single day or hour of it is not wished for."""
        last = self.items[-1] if len(self.items) > self.part_start else None
        if self.mode is Mark.BECAUSE:
            return True if is_bound(value) or isinstance(value, Window) else None
        if self.mode is Mark.LEAVE:
            return is_point(value)
        if fresh and last is None and self.mode is Mark.BUSY:
            if is_habit(value):
                return None
            self._new_part()
            return True  # "là je conduis, mardi matin"
        if self.mode is Mark.BUSY and not (last is not None and last.wanted is None and last.kind == "day"):
            return False if is_habit(value) else None
        return None

    def _goes_on(self, value: Value) -> bool:
        """True while a refusal still speaks: the first item, a list, or the hour of a refused day."""
        if len(self.items) == self.part_start or self.link in JOINING:
            return True
        last = self.items[-1]
        scoped = getattr(value, "is_scope", False) and not getattr(last.value, "is_scope", False)
        return last.kind == "day" and (kind_of(value) == "time" or scoped)

    def _same_kind(self, item: Item, since: int = 0) -> int | None:
        found = [n for n in range(since, len(self.items)) if self.items[n].kind == item.kind and self.items[n].wanted]
        return found[-1] if found else None

    def _correct(self, item: Item) -> None:
        at = self._same_kind(item)
        narrowed = at is not None and getattr(self.items[at].value, "is_scope", False) and is_point(item.value)
        if at is None or (self.fixing is Mark.RATHER and (at < self.part_start or narrowed)):
            self.wishes.soft = self.wishes.soft or self.fixing is Mark.RATHER
            self.items.append(item)
        else:
            same = item.kind == "day" and self.fixing in (Mark.NO, Mark.FIX) and alike(self.items[at].value, item.value)
            self.again = at if same else None
            self.replaced = self.items[at] if self.fixing is Mark.NO else None
            self.bettered = self.fixing is Mark.RATHER and item.kind == "day"
            self.items[at] = replace(item, link=self.items[at].link, part=self.items[at].part)
            self.fixed_at = at
        self.fixing, self.denied = None, False

    def _correct_on(self, item: Item) -> None:
        """The hour that follows a corrected day replaces the hour of the day that was wrong."""
        since = (self.fixed_at or 0) + 1
        self.fixed_at = None
        at = self._same_kind(item, since)
        if at is None:
            self.items.append(item)
        else:
            self.items[at] = replace(item, link=self.items[at].link, part=self.items[at].part)
