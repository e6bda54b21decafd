"""What callers do at a time that they name: "le lundi je joue au tennis" is no wish for a Monday."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.numbers import NUMBER_WORDS
from frontdesk.understanding.tokens import Token
from frontdesk.understanding.when import words_doing as known
from frontdesk.understanding.when.cursor import MONTH_NUMBERS, WEEKDAYS
from frontdesk.understanding.when.marks import Mark
from frontdesk.understanding.when.scan_having import ARTICLES, having, word_at
from frontdesk.understanding.when.words import PHRASES

FIRST = frozenset({"c"}) | known.SPEAKERS | known.OTHERS | known.NOUN_LEADS
"""Words with which a subject can begin."""

_FAR = 8
"""Words in which a place is described."""
_BREAKING = (Mark.WISH, Mark.BUT, Mark.SO, Mark.BECAUSE, Mark.AND, Mark.RATHER, Mark.YES, Mark.NO, Mark.FIX)
"""Behind a verb, what begins a new part of the sentence."""
_SHORTEST = 4
_TIMED = frozenset({"le", "la", "l", "les", "un", "en", "dans", "apres", "avant", "vers", "entre", "a", "ce", "cette"})
"""Words with which a time begins."""


def scan_doing(tokens: Sequence[Token], at: int) -> tuple[Mark, int] | None:
    """What a subject and its verb do to the times beside them; None where another phrase says it.

    ``WISH`` asks for what follows, ``BUSY`` tells an occupation, ``TOLD`` something that is over, ``CANNOT``
    and ``CAN`` are presence and absence, ``DOUBT`` a negation that nothing here explains.
    """
    verb = _verb(tokens, at)
    if verb is None:
        return _event(tokens, at)
    if verb > at + 1 and tokens[at + 1].text in known.VEHICLES and word_at(tokens, verb + 1) == "pas":
        return Mark.CANNOT, verb + 2  # "mon taxi ne travaille pas le lundi"
    if any(_speaks(tokens, n, verb) for n in range(at + 1, min(verb + 2, len(tokens)))):
        return _state_of_others(tokens, at, verb)
    word = tokens[verb].text
    desired = at > 1 and tokens[at - 1].text in ("que", "qu") and tokens[at - 2].text in known.WISHED_THAT
    if desired and (tokens[at].text not in ("je", "j") or word in known.SUBJUNCTIVE):
        return Mark.WISH, at + 1  # "il veut qu'on enlève les fils mi-octobre"
    if word in known.RESTRICTING:
        than = verb + 1 + int(word_at(tokens, verb + 1) in known.PRESENT)
        if _restricts(tokens, than):
            return Mark.CAN, than + 1
    if verb > at + 1 and tokens[at + 1].text in known.VEHICLES:
        return Mark.BUSY, verb + 1
    if word in known.AUXILIARIES:
        return having(tokens, verb)
    if word in known.BEING:
        return _being(tokens, verb)
    if word in ("vais", "va", "allons", "vont"):
        return _going(tokens, verb)
    if word in ("dois", "doit", "devons", "devrais", "devrait"):
        following = (
            word_at(tokens, verb + 2) if word_at(tokens, verb + 1) in known.BETWEEN else word_at(tokens, verb + 1)
        )
        return (Mark.WISH if following in known.COMING and following != "etre" else Mark.BUSY), verb + 1
    if word in known.HELPING and tokens[at].text not in known.SPEAKERS:
        return None
    return _doing(tokens, verb, at_if=at > 0 and tokens[at - 1].text in ("si", "s"))


def _event(tokens: Sequence[Token], at: int) -> tuple[Mark, int] | None:
    """ "mardi, c'est le marché": what there is on a day instead of an appointment."""
    if tokens[at].text != "c" or word_at(tokens, at + 1) != "est" or word_at(tokens, at + 2) not in known.EVENT_LEADS:
        return None
    noun = at + 3 + int(word_at(tokens, at + 3) in ("petit", "petite", "grand", "grande"))
    word = word_at(tokens, noun)
    if not word.isalpha() or _is_time(word) or word in known.FREE or word in known.FREE_NOUNS or word in known.FINE:
        return None
    return Mark.BUSY, noun + 1


def _state_of_others(tokens: Sequence[Token], at: int, verb: int) -> tuple[Mark, int] | None:
    """ "jeudi, ma fille est en vacances": that others are away is no refusal, as it is of the caller."""
    if tokens[at].text in known.SPEAKERS:
        return None
    for n in range(verb, min(verb + 2, len(tokens))):
        found = PHRASES.match(tokens, n)
        if found and found[0] is Mark.CANNOT and tokens[n].text in known.STATES:
            return Mark.BUSY, found[1]
    return None


def _speaks(tokens: Sequence[Token], at: int, verb: int) -> bool:
    """True when a fixed phrase says what the verb means; a bare "pas" and a "des" behind it do not."""
    found = PHRASES.match(tokens, at)
    if found is None or tokens[at].text in ("passe", "passes"):
        return False
    if at > verb and found[0] in _BREAKING and tokens[verb].text in known.OCCUPATIONS:
        return False  # "le matin je dors faut me donner l'après-midi"
    if at > verb:
        return (isinstance(found[0], Mark) and found[0] not in (Mark.NOT, Mark.THAN)) or getattr(
            found[0], "firm", False
        )
    return isinstance(found[0], Mark) or hasattr(found[0], "edge")


def _verb(tokens: Sequence[Token], at: int) -> int | None:
    """Where the verb stands whose subject begins at ``at``."""
    word = tokens[at].text
    if word in ("chuis", "ch"):
        return at if word == "chuis" else None
    pronoun = word in known.SPEAKERS or word in known.OTHERS
    verb = at + 1
    if not pronoun:
        if verb + 1 >= len(tokens):
            return None
        noun, follower = tokens[verb].text, tokens[verb + 1]
        other = follower.raw not in known.PLAIN and follower.text not in known.OTHERS
        if noun not in known.NOUNS and (other or _is_time(noun)):
            return None
        verb += 1
    while verb < len(tokens) and (tokens[verb].text in known.BETWEEN or _repeats(tokens, at, verb, pronoun)):
        verb += 1
    if verb >= len(tokens) or tokens[verb].is_number or not _may_act(word, tokens[verb].text):
        return None
    return verb if pronoun or (tokens[verb].raw != "à" and _is_finite(tokens[verb].text)) else None


def _repeats(tokens: Sequence[Token], at: int, verb: int, pronoun: bool) -> bool:
    """True for the pronoun of "ma mère elle vient"."""
    return not pronoun and tokens[verb].text in known.OTHERS and verb == at + 2


def _may_act(subject: str, word: str) -> bool:
    """True unless the word can't be the verb of that subject: "rencontrons-nous mardi"."""
    if subject == "nous":
        return word.endswith("ons") or word in known.BEING
    return len(word) > 1 or word == "a" if not _is_time(word) and word not in known.NO_VERBS else False


def _is_time(word: str) -> bool:
    return word in known.TIMES or word in WEEKDAYS or word in MONTH_NUMBERS or word in NUMBER_WORDS or word.isdigit()


def _is_finite(word: str) -> bool:
    if word in known.FINITE or word in known.NEUTRAL or word in known.WISHING:
        return True
    ending = len(word) >= _SHORTEST and word.endswith(("e", "ent", "it", "end"))
    return ending and word not in known.NO_VERBS and word not in known.NOUNS


def _restricts(tokens: Sequence[Token], at: int) -> bool:
    """True for the "que" of "elle vient que le mardi"."""
    return word_at(tokens, at) in ("que", "qu") and (
        word_at(tokens, at + 1) in _TIMED or _is_time(word_at(tokens, at + 1))
    )


def _being(tokens: Sequence[Token], verb: int) -> tuple[Mark, int] | None:
    after = verb + 1
    if word_at(tokens, after) in known.NEGATIONS:
        here = word_at(tokens, after + 1) in known.PREPOSITIONS or word_at(tokens, after + 1) in known.PRESENT
        return (Mark.CANNOT if here else Mark.DOUBT), after + 1
    if word_at(tokens, after) in known.WENT:
        return Mark.TOLD, after + 1
    if _is_today(tokens, verb):
        return Mark.TOLD, after
    if word_at(tokens, after) not in known.PREPOSITIONS:
        return None
    while word_at(tokens, after) in known.PREPOSITIONS or word_at(tokens, after) in ("la", "l"):
        after += 1
    if word_at(tokens, after) in known.PLACES_FREE or (
        word_at(tokens, after - 1) == "la" and not word_at(tokens, after)
    ):
        return None
    return (Mark.CAN if _is_here(tokens, after) else Mark.BUSY), verb + 1


def _is_here(tokens: Sequence[Token], at: int) -> bool:
    """True for "chez ma fille à côté de chez vous", "dans le coin": near enough to come."""
    for n in range(at, min(at + _FAR, len(tokens))):
        found = known.HERE.match(tokens, n)
        if found and word_at(tokens, n - 1) not in ("pas", "plus"):
            return True
        if n > at and "," in tokens[n].gap:
            return False
    return False


def _is_today(tokens: Sequence[Token], verb: int) -> bool:
    """ "on est le 12", "il est presque dix-sept heures": what the calendar or the clock says."""
    subject, after = word_at(tokens, verb - 1), verb + 1
    if subject not in ("on", "nous", "il"):
        return False
    while word_at(tokens, after) in known.ABOUT_NOW:
        after += 1
    word = word_at(tokens, after)
    if word.isdigit() or word in NUMBER_WORDS or word in ("midi", "mi", "fin", "debut"):
        return True
    return subject != "il" and (word in WEEKDAYS or word in MONTH_NUMBERS)


def _going(tokens: Sequence[Token], verb: int) -> tuple[Mark, int] | None:
    after = verb + 1
    if word_at(tokens, after) in known.NEGATIONS or not word_at(tokens, after):
        return None
    while word_at(tokens, after) in known.BETWEEN:
        after += 1
    word = word_at(tokens, after)
    if word.endswith(("er", "ir", "re", "oir")) and word not in known.COMING:
        return Mark.BUSY, after + 1
    return (Mark.BUSY, after) if word in known.PREPOSITIONS else None


def _doing(tokens: Sequence[Token], verb: int, at_if: bool) -> tuple[Mark, int] | None:
    word = tokens[verb].text
    after = verb + 1
    if word_at(tokens, after) in known.NEGATIONS:
        if word in known.WISHING or word in known.TAKING or word in ("viens", "crois", "pense", "prefere"):
            return Mark.CANNOT, after + 1
        return None if word in ("sais", "vois", "comprends") else (Mark.DOUBT, after + 1)
    if word in known.WISHING:
        return Mark.WISH, after
    if word in known.TAKING:
        return _taking(tokens, verb)
    if word in known.PASSING:
        return (Mark.BUSY if tokens[verb - 1].text in known.CALLERS else Mark.WISH), verb + 1
    if word in ("vois", "voit") and word_at(tokens, after) in ("ma", "mon", "mes", "sa", "son") and not at_if:
        return Mark.BUSY, after + 1  # "vendredi je vois ma sœur"
    if word in known.NEUTRAL:
        return None
    if at_if:
        return Mark.WISH, after  # "si on pouvait faire ça un vendredi"
    past = word.endswith(("ais", "ait", "aient")) and not word.endswith(("rais", "rait", "raient"))
    return (Mark.BUSY if word in known.OCCUPATIONS and not past else Mark.TOLD), after


def _taking(tokens: Sequence[Token], verb: int) -> tuple[Mark, int] | None:
    """ "je prends jeudi" wishes, "je prends le train" and "je prends des cachets" do not."""
    after = verb + 1
    partitive = word_at(tokens, after) in known.PARTITIVE
    while word_at(tokens, after) in ARTICLES:
        after += 1
    word = word_at(tokens, after)
    if tokens[verb].text in ("fais", "fait"):
        return Mark.BUSY, verb + 1
    if word in known.TIMES or word in ("rendezvous", "premier", "premiere"):
        return Mark.WISH, verb + 1
    if word in known.TRAVEL or partitive:
        return Mark.BUSY, after
    return Mark.WISH, verb + 1
