"""What stands around a word of a dictation decides whether it is a letter, a digit or talk."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.email_sign import Sign
from frontdesk.understanding.email_words import AT, SIGNS
from frontdesk.understanding.letters import is_elided, read_letter
from frontdesk.understanding.phrases import phrases
from frontdesk.understanding.tokens import Token, word_set

_OWNERS = word_set("il elle on qui ca fils fille mari femme mere pere soeur frere")
_LONG_NAMES = phrases(
    """seine maritime|seine saint denis|seine et marne|loire atlantique|haute savoie|haute garonne|haute loire
    |haute marne|haute saône|haute vienne|haute corse|hautes alpes|hautes pyrénées|hauts de seine|val d'oise
    |val de marne|ille et vilaine|pas de calais|bouches du rhône|côte d'or|côtes d'armor|puy de dôme|bas rhin
    |haut rhin|eure et loir|indre et loire|loir et cher|lot et garonne|tarn et garonne|maine et loire|deux sèvres
    |saône et loire|meurthe et moselle|territoire de belfort|alpes maritimes|alpes de haute provence|charente maritime
    |pyrénées atlantiques|pyrénées orientales|corse du sud|région parisienne"""
)
"""Places of several words, which the number of a department is explained by."""

_AFTER = frozenset({"puis", "et", "ensuite", "apres", "avec", "mettez"})


def explained_until(tokens: Sequence[Token], at: int) -> int:
    """Where the "comme piaf" of "edith comme piaf point …" ends, or 0."""
    for end in (at + 2, at + 3):
        if end >= len(tokens) or tokens[end - 1].is_number or len(tokens[end - 1].text) == 1:
            return 0
        if AT.match(tokens, end) or SIGNS.match(tokens, end):
            return end
    return 0


def past_example(tokens: Sequence[Token], at: int, last: str) -> int:
    """Where the "comme la loire atlantique" of "quarante-quatre comme la loire atlantique" ends."""
    place = _LONG_NAMES.match(tokens, at + 2) if last == "digits" else None
    return place[1] if place else at + 3


def between_words(tokens: Sequence[Token], at: int, signs: Sequence[Sign]) -> bool:
    """True for the "de" of "fleur tiret de tiret lys"."""
    sign = SIGNS.match(tokens, at + 1) if at + 1 < len(tokens) else None
    longer = sign is not None and sign[1] < len(tokens) and len(tokens[sign[1]].text) > 1
    return longer and len(signs) > 1 and signs[-2].kind == "word"


def is_counted(tokens: Sequence[Token], at: int, last: str) -> bool:
    """True for "carole un point": the digit, or an article."""
    return last in ("word", "letter") and tokens[at - 1].text not in _AFTER


def is_contracted(tokens: Sequence[Token], at: int) -> bool:
    """True for both letters of "n'a" or "j'y": no letters of a spelling."""
    had = tokens[at].text == "a" and at > 0 and tokens[at - 1].text in _OWNERS
    if had and not spelling_goes_on(tokens, at + 1):
        return True
    before = tokens[at].gap == "'" and len(tokens[at].text) == 1
    after = at + 1 < len(tokens) and tokens[at + 1].gap == "'" and len(tokens[at + 1].text) == 1
    return before or (after and len(tokens[at].text) == 1)


def spelling_goes_on(tokens: Sequence[Token], at: int) -> bool:
    """True when a row of letters goes on at ``at``, or ends there."""
    if at >= len(tokens) or SIGNS.match(tokens, at) or AT.match(tokens, at):
        return True
    letter = read_letter(tokens, at, inside=True)
    return letter is not None and not is_elided(tokens, at)


def past_thing(tokens: Sequence[Token], end: int, letter: str) -> int:
    """Past the noun of "x comme les cheveux" when a letter's explanation was read up to the article."""
    if end >= len(tokens) or tokens[end - 2].text != "comme" or len(tokens[end].text) < 2:
        return end
    article = tokens[end - 1].text in ("le", "la", "les", "un", "une")
    initials = letter == tokens[end].text[0] != tokens[end - 1].text[0]  # "j b comme jean baptiste"
    return end + (article or initials)


def is_of_a_word(tokens: Sequence[Token], at: int, letter: str) -> bool:
    """True for a letter before "de pablo": one of that word."""
    named = at + 1 < len(tokens) and len(letter) == 1 and tokens[at].raw == "de" and len(tokens[at + 1].text) > 1
    return named and tokens[at + 1].text.startswith(letter)
