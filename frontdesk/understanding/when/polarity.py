"""Elements → wishes: what is wanted, what is refused, what was corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from frontdesk.understanding.when.elements import Element, Value
from frontdesk.understanding.when.items import Item, Wishes, kind_of
from frontdesk.understanding.when.marks import Mark


def sort_out(elements: Sequence[Element]) -> Wishes:
    """The wishes of a whole utterance."""
    reader = _Reader()
    for element in elements:
        reader.read(element)
    return reader.finish()


class _Reader:
    """Goes through the elements once; each mark changes what the next items mean."""

    def __init__(self) -> None:
        self.wishes = Wishes()
        self.part = 0
        self.part_start = 0
        self.refusing: Mark | None = None
        self.link: Mark | None = None
        self.governed = False
        self.rather = False
        self.fixing: Mark | None = None
        self.fixed_at: int | None = None
        self.denied = False
        self.doubt = False
        self.tail = False
        self._marks: dict[Mark, Callable[[], None]] = {
            Mark.BUT: self._but, Mark.NOT: self._not, Mark.EXCEPT: self._except, Mark.CANNOT: self._cannot,
            Mark.CAN: self._can, Mark.YES: self._yes, Mark.NO: self._no, Mark.FIX: self._fix,
            Mark.RATHER: self._rather, Mark.THAN: self._than, Mark.BUSY: self._busy, Mark.THOSE: self._those,
        }  # fmt: skip

    def read(self, element: Element) -> None:
        if element.piece.pause and self.refusing is not Mark.EXCEPT:
            self._new_part()
        value = element.value
        if not isinstance(value, Mark):
            self._item(value)
        elif value in (Mark.OR, Mark.ELSE, Mark.AND):
            self.link = value
        elif value is Mark.FIRM:
            self.governed = True
        elif value is Mark.SOFT:
            self.wishes.soft = True
        elif value is Mark.ASAP:
            self.wishes.asap = True
        elif value is Mark.ANY:
            self.wishes.any = True
        elif value in self._marks:
            self._marks[value]()

    def finish(self) -> Wishes:
        self._settle_rather()
        if self.denied:
            self._refuse_part()
        self.wishes.unsure = self.doubt
        return self.wishes

    @property
    def items(self) -> list[Item]:
        return self.wishes.items

    def _pending(self) -> list[int]:
        """Where the wanted items of the present part stand."""
        return [n for n in range(self.part_start, len(self.items)) if self.items[n].wanted]

    def _settle_rather(self) -> None:
        """A "plutôt" that nothing followed only softened what stood before it."""
        self.wishes.soft = self.wishes.soft or self.fixing is Mark.RATHER

    def _new_part(self) -> None:
        self._settle_rather()
        if self.denied:
            self._refuse_part()
        self.part += 1
        self.part_start = len(self.items)
        self.refusing, self.link, self.fixing, self.fixed_at = None, None, None, None
        self.governed = self.rather = self.denied = self.doubt = self.tail = False

    def _but(self) -> None:
        fixing = self.fixing
        self._new_part()
        self.link, self.fixing = Mark.BUT, fixing

    def _not(self) -> None:
        self.refusing = Mark.NOT
        self.part += 1
        self.part_start = len(self.items)

    def _except(self) -> None:
        self._not()
        self.refusing = Mark.EXCEPT

    def _cannot(self) -> None:
        if self._pending() and not self.governed and not self.rather:
            self._refuse_part()
            self._new_part()
            self.tail = True
        else:
            self._not()
            self.governed = False

    def _busy(self) -> None:
        if self._pending() and not self.governed and not self.rather:
            self._cannot()

    def _those(self) -> None:
        """ "pas ces jours-là": what was named last is refused."""
        if self.refusing is not Mark.NOT or not self.items:
            return
        last = self.items[-1].part
        for at, item in enumerate(self.items):
            if item.part == last:
                self.items[at] = replace(item, wanted=False)
        self._new_part()

    def _refuse_part(self) -> None:
        for at in self._pending():
            self.items[at] = replace(self.items[at], wanted=False)
        self.denied = False

    def _can(self) -> None:
        self.denied = False
        if self._pending():
            self._new_part()
        else:
            self.refusing, self.governed, self.doubt = None, True, False

    def _yes(self) -> None:
        if self._pending():
            self._can()

    def _no(self) -> None:
        if self._pending():
            self.fixing, self.denied = Mark.NO, True
        elif not self.items or self.items[-1].wanted:
            self.refusing = None

    def _fix(self) -> None:
        self.fixing = Mark.FIX if self.items else None
        self.refusing = None

    def _rather(self) -> None:
        if self._pending() and not self.governed and self.fixing is None and not self.rather:
            self.fixing = Mark.RATHER
        else:
            self.wishes.soft = True
            self.governed = True
        self.rather = True
        if self.refusing:
            self._new_part()
            self.rather = True

    def _than(self) -> None:
        if self.rather and self._pending():
            self._not()

    def _item(self, value: Value) -> None:
        wanted = self._is_wanted(value)
        item = Item(value, kind_of(value), self.link, self.part, wanted)
        self.link = None
        if self.fixing is not None and item.wanted:
            self._correct(item)
        elif self.fixed_at is not None and item.link is None and item.wanted:
            self._correct_on(item)
        else:
            self.items.append(item)

    def _is_wanted(self, value: Value) -> bool:
        if self.tail:
            self.tail = False
            refused = self.items[-1]
            if self.link is None and kind_of(value) == "time" and refused.kind == "day":
                return False
            if self.link is None and kind_of(value) == refused.kind:
                self.doubt = True
        if self.refusing is Mark.EXCEPT:
            return False
        if self.refusing is Mark.NOT:
            if self._goes_on(value):
                return False
            self._new_part()
        return True

    def _goes_on(self, value: Value) -> bool:
        """True while a refusal still speaks: the first item, a list, or the hour of a refused day."""
        if len(self.items) == self.part_start or self.link in (Mark.OR, Mark.ELSE, Mark.AND):
            return True
        last = self.items[-1]
        scoped = getattr(value, "is_scope", False) and not getattr(last.value, "is_scope", False)
        return last.kind == "day" and (kind_of(value) == "time" or scoped)

    def _same_kind(self, item: Item, since: int = 0) -> int | None:
        found = [n for n in range(since, len(self.items)) if self.items[n].kind == item.kind and self.items[n].wanted]
        return found[-1] if found else None

    def _correct(self, item: Item) -> None:
        at = self._same_kind(item)
        if at is None or (self.fixing is Mark.RATHER and at < self.part_start):
            self.wishes.soft = self.wishes.soft or self.fixing is Mark.RATHER
            self.items.append(item)
        else:
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
