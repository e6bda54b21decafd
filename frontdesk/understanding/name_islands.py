"""The rows of words in an utterance that may be names, each with what was said around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from frontdesk.understanding.name_cue import BLOCKED, LOOSE_PATIENT, NO_CUE, OF, SURE, Cue, Part, Strength
from frontdesk.understanding.name_edges import SPELLED, bounded, ends, speaks
from frontdesk.understanding.name_found import Island, Scan
from frontdesk.understanding.name_lead import (
    ASIDES,
    ELSEWHERE,
    FILLERS,
    FIRMS,
    LEADS,
    REPAIRS,
    TAILS,
    TITLES,
    animal_end,
    relation_end,
)
from frontdesk.understanding.name_lexicon import WordKind, is_listed, kind_of
from frontdesk.understanding.name_run import Run, is_cut, read_run
from frontdesk.understanding.tokens import Token, word_set

_STAFF = word_set("docteur dr maitre professeur")
_TRADES = ("eur", "euse", "trice", "iste", "logue", "ienne", "ante")
_STORY = 3
"""Words that say nothing of a name, more of which tell a story."""
_SAME = 3
_LIKE = frozenset({"comme", "pareil"})
_VISIT = word_set("pour vient viendra viendrait venir patient patiente rendezvous lui elle amene emmene accompagne")
_GENERIC = frozenset({"prenom", "nom"})


def scan(tokens: Sequence[Token]) -> Scan:
    """Every possible name in ``tokens``, in order."""
    return _Scanner(tokens).read()


class _Scanner:
    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.result = Scan()
        self.cue = NO_CUE
        self.led = 0
        self.repaired = False
        self.patient_due = False
        self.animal = False
        self.firm = -1

    def read(self) -> Scan:
        at = 0
        self.result.visit = any(token.text in _VISIT for token in self.tokens)
        while at < len(self.tokens):
            at = self._step(at)
        return self.result

    def _step(self, at: int) -> int:
        """Read what begins at ``at`` and answer where it ends."""
        tokens = self.tokens
        token = tokens[at]
        if token.text == SPELLED:
            self.cue = NO_CUE
            return at + 1
        if any(char in ".!?;" for char in token.gap) and not self._initial(max(at - 1, 0)):
            self.cue = NO_CUE if self.cue.strength is Strength.BLOCKED else self.cue
        if (aside := ASIDES.match(tokens, at)) and aside[1] < len(tokens):
            return self._aside(at, aside[1])
        relation = relation_end(tokens, at)
        lead = LEADS.match(tokens, at)
        if relation is not None and not (lead and lead[1] > relation):
            named = self.result.islands[-1] if self.result.islands else None
            linked = tokens[relation - 1].text in ("de", "d")
            self.result.kin |= linked and named is not None and named.run.end == at and not named.run.common
            self.patient_due = self.cue != BLOCKED or self.led != at  # "chez ma voisine"
            if self.patient_due:
                self.cue = LOOSE_PATIENT if relation < len(tokens) else NO_CUE
            self.led = relation
            return relation
        if (animal := animal_end(tokens, at)) is not None:
            self.cue, self.led, self.animal = BLOCKED, animal, True
            return animal
        elsewhere = ELSEWHERE.match(tokens, at)
        firm = FIRMS.match(tokens, at)
        repair = REPAIRS.match(tokens, at)
        title = TITLES.match(tokens, at) or self._initial(at)
        filler = FILLERS.match(tokens, at)
        end = max(found[1] if found else at for found in (lead, elsewhere, firm, repair, title, filler))
        surname = self.cue.strength is Strength.SURE and at + 1 == len(tokens) and end == at + 1
        if end == at or (surname and kind_of(token.raw) in (WordKind.FORBIDDEN, WordKind.WORDY)):
            return self._word(at)
        if repair and repair[1] == end:
            self.repaired, self.cue = True, NO_CUE
            self.result.left = max(0, self.result.left - 1)  # "matin, ah non, Martin"
        if title and title[1] == end:
            staff = token.text in _STAFF and not self._opens(at)
            blocked = self.cue == BLOCKED and self.firm != at
            self.cue = BLOCKED if blocked or staff else self.cue.then(title[0])
        elif lead and lead[1] == end:
            self._lead(lead[0])
        elif elsewhere and elsewhere[1] == end:
            self.cue = BLOCKED
            self.result.left += 1
        elif firm and firm[1] == end:
            self.cue, self.firm = BLOCKED, end
            self.result.left += 1
        self.led = end
        return end

    def _initial(self, at: int) -> tuple[Cue, int] | None:
        """The title "M."; a mere m may be the one of "m'appelle"."""
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        short = self.tokens[at].text == "m" and following is not None and following.gap.startswith(".")
        return (SURE, at + 1) if short else None

    def _lead(self, cue: Cue) -> None:
        if self.animal and cue.patient:  # "mon chien, il s'appelle Rex"
            self.cue = BLOCKED
            return
        if self.patient_due and not cue.own and cue.part is not Part.FIRST:
            cue = cue.then(LOOSE_PATIENT)
        self.cue = cue if self.cue.strength is Strength.BLOCKED else self.cue.then(cue)

    def _aside(self, at: int, end: int) -> int:
        """Past "comme le prénom"; a name that follows is none of the caller's."""
        self.cue = BLOCKED
        if self.tokens[end].text in _GENERIC or self.tokens[at].text in _LIKE:
            last = self._past_word(end)
            while last < len(self.tokens) and not is_cut(self.tokens, last) and self._is_common(last):
                last += 1  # "comme le berger allemand"
            self._explained(at, end, last)
            end, self.cue = last, NO_CUE
        return end

    def _is_common(self, at: int) -> bool:
        return kind_of(self.tokens[at].raw) is WordKind.COMMON

    def _explained(self, at: int, noun: int, end: int) -> None:
        """A word that is all that was said but for what it is like is a name: "champagne comme la boisson"."""
        alone = len(self.result.islands) == 1 and not self.result.left and end == len(self.tokens) and noun > at + 1
        if not alone:
            return
        island = self.result.islands[0]
        if island.run.common and island.opens and island.run.end == at and self._is_common(noun):
            self.result.islands[0] = replace(island, cue=island.cue.then(SURE))

    def _past_word(self, at: int) -> int:
        if self._is_common(at):
            return at + 1
        run = read_run(self.tokens, at, SURE, self._ends)
        return max(run.end, at + 1) if run else at + 1

    def _word(self, at: int) -> int:
        run = read_run(self.tokens, at, self.cue, self._ends)
        if run is None:
            return self._no_name(at)
        cue = NO_CUE if self._is_elsewhere(run) else self.cue
        if run.start > at:
            self.result.left += run.start - at
            cue = NO_CUE
        denied = at > 0 and self.tokens[at - 1].text == "pas" and not is_cut(self.tokens, at)
        if denied:
            run = self._first_word(run)
        if denied or self._is_trade(run) or speaks(self.tokens, run.end):
            cue = BLOCKED
        closed, opens = bounded(self.tokens, run.end), self._opens(run.start)
        words = self.tokens[run.start : run.end]
        resumed = run.end < len(self.tokens) and self.tokens[run.end].text in ("je", "j", "chuis")
        island = Island(run, cue, closed, words, self.repaired, opens, resumed)
        island, end = self._labelled(island)
        self.result.islands.append(island)
        self.cue = NO_CUE
        self.patient_due = self.patient_due and not cue.patient
        return end

    def _is_elsewhere(self, run: Run) -> bool:
        """True for what follows a mere "pour" in a long story, "l'avion pour Oslo", and for "Madame, suite à"."""
        before = self.tokens[run.start - 1].text if run.start else ""
        unknown = not all(is_listed(token) for token in self.tokens[run.start : run.end])
        if before == "pour" and self.result.left > _STORY and unknown and not self.patient_due:
            return True
        return run.common and before in ("madame", "monsieur") and "," in self.tokens[run.start].gap

    def _no_name(self, at: int) -> int:
        """Past a word that is none; a name after "de" is somebody else's or a town's."""
        self.result.left += 1
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if self.cue.part is Part.FIRST and following and kind_of(following.raw) is WordKind.FIRST:
            return at + 1  # "prénom euh cis Émilien"
        of = self.tokens[at].text in ("de", "d", "du") and self.result.left > 1
        self.cue = OF if of and not is_cut(self.tokens, at + 1) else NO_CUE
        return at + 1

    def _first_word(self, run: Run) -> Run:
        """The word that is denied in "pas Paul, Jean-Paul", "pas Marcadé Marcadet": what follows is meant."""
        begin = self.tokens[run.start].text[:_SAME]
        later = [self.tokens[n] for n in range(run.start + 1, run.end)]
        meant = (n for n, token in enumerate(later, 1) if "," in token.gap or token.text.startswith(begin))
        size = next(meant, run.end - run.start)
        return run._replace(end=run.start + size, kinds=run.kinds[:size])

    def _is_trade(self, run: Run) -> bool:
        """True for "je suis boulanger"."""
        after = run.start > 0 and self.tokens[run.start - 1].text == "suis"
        single = len(run.main) == 1 and not is_listed(self.tokens[run.start])
        trade = single and self.tokens[run.end - 1].text.endswith(_TRADES)
        return after and (trade or (WordKind.WORDY in run.main and WordKind.FIRST not in run.main))

    def _labelled(self, island: Island) -> tuple[Island, int]:
        """The island with what is said of it afterwards ("c'est le prénom", "en deux mots"), and where that ends."""
        end = island.run.end
        tail = TAILS.match(self.tokens, end) if end < len(self.tokens) else None
        if tail is None or (island.run.common and not island.opens) or island.cue.strength is Strength.BLOCKED:
            return island, end
        label, past = tail
        goes_on = past < len(self.tokens) and self.tokens[past].text in ("est", "c", "cest")
        if goes_on or self._announces(end, past) or Part.WHOLE not in (label, island.cue.part):
            return island, end
        return replace(island, cue=island.cue.then(Cue(Strength.SURE, part=label))), past

    def _announces(self, at: int, end: int) -> bool:
        """True when "mon nom" speaks of what follows: "je m'appelle Bakary mon nom Traoré"."""
        if self.tokens[at].text not in ("mon", "le") or end >= len(self.tokens):
            return False
        run = None if is_cut(self.tokens, end) else read_run(self.tokens, end, SURE, self._ends)
        if run is None or run.common or run.start > end:
            return False
        return run.end >= len(self.tokens) or TAILS.match(self.tokens, run.end) is None

    def _opens(self, at: int) -> bool:
        return not at or at == self.led or is_cut(self.tokens, at)

    def _ends(self, at: int) -> bool:
        return ends(self.tokens, at)
