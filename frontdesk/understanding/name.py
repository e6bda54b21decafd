"""A person's name in what was said, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.letters import is_elided
from frontdesk.understanding.lexicon import HESITATIONS
from frontdesk.understanding.name_form import display
from frontdesk.understanding.name_lead import ASIDES, CLOSINGS, DECLINED, LEADS, PLEASANTRIES, TITLES, relation_end
from frontdesk.understanding.name_remarks import take_remarks
from frontdesk.understanding.name_spelled import Spelling, spelling
from frontdesk.understanding.name_words import DOUBTFUL, FIRST_NAMES, NEVER, PARTICLES, SURNAMES
from frontdesk.understanding.phrases import strip_phrases
from frontdesk.understanding.result import Hearing, NotUnderstood, Understood
from frontdesk.understanding.tokens import Token, fold, normalise, tokenize

PROBLEMS = ("nothing", "not_a_name", "one_word", "too_long", "spelling", "refused")
"""``not_a_name``: something else was said. ``one_word``: two were wanted. ``too_long``: more words than a name
has. ``spelling``: what was said of its letters does not fit it. ``refused``: the caller will not give it."""

MOST_WORDS = 6


def hear_name(text: str, two_words: bool = False) -> Hearing[str]:
    """The name in ``text`` as it is written; with ``two_words`` a single word is ``one_word``.

    A spelling wins over the spoken form; what may as well be a sentence is refused.
    """
    tokens = _spoken(text)
    if not tokens:
        return NotUnderstood("nothing")
    if len(strip_phrases(tokens, DECLINED)) < len(tokens):
        return NotUnderstood("refused")
    remarks = take_remarks(tokens)
    spelled = spelling(remarks.rest)
    tokens, sure = _without_leads(_plain(spelled.rest))
    words = _words(tokens, normalise(text))
    if spelled.letters:
        words = _respelled(words, spelled)
        sure = True
    problem = _problem(words, sure, text) or ("" if remarks.fit("".join(words)) else "spelling")
    if problem:
        return NotUnderstood(problem)
    if two_words and sum(fold(word) not in PARTICLES for word in words) < 2:
        return NotUnderstood("one_word")
    return Understood(display(words))


def _spoken(text: str) -> list[Token]:
    """The tokens without hesitations; the "ben" of "Ben Salah" and "Hamid Ben Youssef" is none."""
    said = tokenize(text)
    named = [n for n, token in enumerate(said) if token.text == "ben" and _is_particle(said, n)]
    kept: list[Token] = []
    start = 0
    for at in named:
        kept += [*strip_phrases(said[start:at], HESITATIONS), said[at]]
        start = at + 1
    return kept + strip_phrases(said[start:], HESITATIONS)


def _is_particle(tokens: Sequence[Token], at: int) -> bool:
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if not following or following in NEVER:
        return False
    if at == 0:
        return following not in FIRST_NAMES | SURNAMES
    return tokens[at - 1].text not in NEVER


def _plain(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without greetings, and up to what is only said about the name ("comme le prénom")."""
    kept = strip_phrases(tokens, PLEASANTRIES)
    for at in range(1, len(kept)):
        closing = CLOSINGS.match(kept, at)
        if ASIDES.match(kept, at) or (closing and closing[1] == len(kept)):
            return kept[:at]
    return kept


def _without_leads(tokens: list[Token]) -> tuple[list[Token], bool]:
    """What follows "je m'appelle", "c'est pour mon fils", "madame"…, and whether such a word was said."""
    start, sure = 0, False
    for at in range(len(tokens)):
        if at < start:
            continue
        found = LEADS.match(tokens, at)
        if found is not None and found[1] < len(tokens):
            start, sure = found[1], found[0] == "sure" or (sure and found[0] == "title")
        if (relation := relation_end(tokens, start)) is not None:
            start, sure = relation, True
    kept = _repeated_once(tokens[start:])
    titled = [token for token in kept if token.text not in TITLES]
    return titled, sure or len(titled) < len(kept) or _titled(tokens[:start])


def _titled(tokens: Sequence[Token]) -> bool:
    return any(token.text in TITLES for token in tokens)


def _repeated_once(tokens: list[Token]) -> list[Token]:
    half = len(tokens) // 2
    texts = [token.text for token in tokens]
    return tokens[:half] if half and len(tokens) % 2 == 0 and texts[:half] == texts[half:] else tokens


def _words(tokens: Sequence[Token], plain: str) -> list[str]:
    """The tokens as written words: those that a hyphen or an apostrophe joins are one word."""
    words: list[str] = []
    for n, token in enumerate(tokens):
        written = plain[token.start : token.end] if token.start < token.end else token.raw
        if n and token.gap in ("-", "'") and tokens[n - 1].end + 1 == token.start:
            words[-1] += token.gap + written
        elif n and tokens[n - 1].text in ("d", "l", "o") and is_elided(tokens, n - 1):
            words[-1] += "'" + written
        else:
            words.append(written)
    return words


def _respelled(words: list[str], spelled: Spelling) -> list[str]:
    """The words with the spelling in the place of what it spells; that keeps its accents when it was right."""
    place = spelled.place(words)
    if place is None:
        return [*words, *spelled.letters.split()]
    start, end, same = place
    return words if same else [*words[:start], *spelled.letters.split(), *words[end:]]


def _problem(words: Sequence[str], sure: bool, text: str) -> str:
    main = [fold(word) for word in words if fold(word) not in PARTICLES]
    if not words or not main:
        return "not_a_name" if words else "nothing"
    if len(words) > MOST_WORDS:
        return "too_long" if len(words) > 2 * MOST_WORDS else "not_a_name"
    if text.rstrip().endswith("?") or any(char.isdigit() for word in words for char in word):
        return "not_a_name"
    if any(len(word) < 2 for word in main) or len("".join(words)) > 60:
        return "not_a_name"
    return "" if _believable(main, sure) else "not_a_name"


def _believable(main: Sequence[str], sure: bool) -> bool:
    """True when nothing speaks against a name, or enough speaks for it."""
    parts = [part for word in main for part in word.replace("'", "-").split("-") if part]
    first = any(part in FIRST_NAMES for part in parts)
    for n, part in enumerate(parts):
        known = part in FIRST_NAMES or part in SURNAMES
        if part in NEVER and not (part in SURNAMES and (sure or first)):
            return False
        if part in DOUBTFUL and not known and not ((sure or first) and len(main) <= 3 and n == len(parts) - 1):
            return False
    return len(main) <= (4 if sure or first else 3)
