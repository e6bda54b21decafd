"""Whom the caller wants to see, when somebody was named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from frontdesk.understanding.name_first import FIRST_NAMES
from frontdesk.understanding.tokens import Token, fold, word_set, words
from frontdesk.understanding.when.cursor import MONTH_NUMBERS, WEEKDAYS

_DOCTORS = word_set("docteur docteure dr doc professeur professeure pr maitre me")
"""Titles of those who have appointments to give."""
_TITLES = _DOCTORS | word_set("madame mme monsieur m mr mademoiselle mlle")
_SEEING = word_set("avec chez voir revoir consulter")
"""Words after which whoever is named is the one to be seen."""
_ARTICLES = word_set("le la l un une")
_PARTICLES = word_set("le la de du des d l el al ben ba van von di da saint sainte")
_ELSEWHERE = word_set(
    """suivi suivie soigne soignee envoye envoyee adresse adressee conseille recommande part lettre courrier
    mot ordonnance cabinet remplace patient patiente mari femme fille fils mere pere rue place avenue"""
)
"""Words before a name that is only spoken of: "adressé par le docteur Martin"."""
_OWN = word_set("mon ma son sa notre leur votre")
_TELLING = word_set("m a ma ont avait est etait sont travaille consulte recoit part prend fait parti fera va dit sera")
"""Words after a name of which something is told: "le docteur Martin m'a dit"."""
_NO_NAMES = (
    frozenset(WEEKDAYS)
    | frozenset(MONTH_NUMBERS)
    | word_set(
        """a le la les un une des du de d en et ou pour par si s il elle je j on nous vous qui que qu ce cette ces c
        est demain aujourdhui apresdemain matin midi soir apresmidi semaine vers avant apres entre dans sur sous
        svp merci bonjour bonsoir oui non pas mais donc alors plutot bien possible traitant generaliste remplacant
        habituel m me ma mon t y dites voila euh rendezvous titulaire principal lui meme avec chez"""
    )
)
_SAME = 85
"""Likeness of folded names from which one is taken for the other."""
_BACK = 4
"""Words before a name in which it is looked for why it was named."""


def named_practitioner(tokens: Sequence[Token], practitioners: Mapping[str, str]) -> str | None:
    """Whom the caller asks to see: the id in ``practitioners`` (id → name) of the one that was named.

    With an empty map, the name as it was spoken after a title ("avec le docteur Martin" → "Martin"). None when
    nobody was named, when several may be meant, and for somebody of whom something is only told or asked.
    """
    said = [name for at in range(len(tokens)) if (name := _name_at(tokens, at, bool(practitioners)))]
    if not practitioners:
        return " ".join(part.capitalize() for part in said[0]) if len(said) == 1 else None
    found = {key for name in said for key, full in practitioners.items() if _is_same(name, full)}
    return next(iter(found)) if len(found) == 1 else None


def _name_at(tokens: Sequence[Token], at: int, known: bool) -> list[str]:
    """The words of the name that begins at ``at`` and belongs to the one to be seen; empty when there is none.

    Where the names are ``known`` one is believed without its title after "avec" or "chez" as well.
    """
    start = at
    while start > max(at - _BACK, 0) and (tokens[start - 1].text in _TITLES or tokens[start - 1].text in _ARTICLES):
        start -= 1
    title = start < at and tokens[at - 1].text in (_TITLES if known else _DOCTORS) and tokens[at - 1].raw != "me"
    before = [token.text for token in tokens[max(start - _BACK, 0) : start]]
    seen = bool(before) and before[-1] in _SEEING
    if not (title or (known and seen and start == at)) or tokens[at].text in _TITLES:
        return []
    name = _words(tokens, at)
    after = tokens[at + len(name)].text if name and at + len(name) < len(tokens) else ""
    told = after in _TELLING or not _ELSEWHERE.isdisjoint(before) or (start < at and tokens[start].text in _OWN)
    if not name or (not seen and (told or _asks(tokens))) or (seen and not _ELSEWHERE.isdisjoint(before)):
        return []
    return name


def _words(tokens: Sequence[Token], at: int) -> list[str]:
    """The words of the name at ``at``: particles, a first name, what is joined by a hyphen, and the family name."""
    name: list[str] = []
    for index in range(at, min(at + _BACK, len(tokens))):
        token = tokens[index]
        if name and any(sign in token.gap for sign in ",.;:?!"):
            break
        if token.is_number or (token.text in _NO_NAMES and not _leads_on(tokens, index)):
            break
        name.append(token.raw)
        hyphen = index + 1 < len(tokens) and tokens[index + 1].gap == "-"
        if not (hyphen or token.text in _PARTICLES or token.text in FIRST_NAMES):
            break
    return [] if not name or fold(name[-1]) in _PARTICLES else name


def _leads_on(tokens: Sequence[Token], at: int) -> bool:
    """True for the particle of "Le Goff", and not for "le mardi"."""
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return tokens[at].text in _PARTICLES and bool(following) and following not in _NO_NAMES


def _asks(tokens: Sequence[Token]) -> bool:
    """True for a question that can be told from its words."""
    said = [token.text for token in tokens]
    return any(said[n : n + 3] == ["est", "ce", "que"] or said[n : n + 3] == ["est", "ce", "qu"] for n in range(3))


def _is_same(said: Sequence[str], full: str) -> bool:
    """True when ``said`` is the family name of ``full``, or all of it, give or take a letter."""
    from rapidfuzz.fuzz import ratio

    parts = [word for word in words(full) if word not in _TITLES]
    heard = [fold(part) for part in said]
    if not parts:
        return False
    whole, last = " ".join(parts), " ".join(heard)
    family = " ".join(parts[-len(heard) :])
    return max(ratio(whole, last), ratio(family, last), ratio(parts[-1], heard[-1])) >= _SAME
