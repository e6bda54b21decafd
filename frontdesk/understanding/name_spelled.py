"""A name that is spelled: "M A R T I N", "d u deux p o n t", "L E tiret G O F deux F"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.name_key import sound_of
from frontdesk.understanding.letters import is_elided, read_letter
from frontdesk.understanding.name_edges import SPELLED
from frontdesk.understanding.name_family import SURNAMES
from frontdesk.understanding.name_lexicon import SPELLED_OUT, WordKind, kind_of
from frontdesk.understanding.phrases import PhraseTable, phrases
from frontdesk.understanding.tokens import Token, fold, word_set

_JOINTS = PhraseTable(
    {
        "trait d'union": "-", "tiret": "-", "apostrophe": "'", "espace": " ", "plus loin": " ", "nouveau mot": " ",
        "en deux mots": " ", "puis": "", "et": "", "ensuite": "", "alors": "", "donc": "", "et puis": "",
        "un espace": " ", "puis un": "", "un tiret": "-", "un trait d'union": "-", "une apostrophe": "'", "après": "",
    }
)  # fmt: skip

_LIKENESS = phrases("comme dans|comme le|comme la|comme un|comme une|pour|comme le prénom|comme dans le|comme dans la")
"""Said instead of "comme" in "D comme dans Denis"."""

FEWEST = 3
"""Letters in a row that are a spelling; two may be initials or small words."""

_ONLY_LETTERS = word_set("hache esse erre emme enne effe ixe zede zed ji cu ku bee cee dee gee pee vee")
"""Names of letters that are hardly ever anything else."""

_LITTLE = frozenset("ay ")
"""Letters that are words: "y a y a"."""

_PLAIN = 0.5
"""Share of the letters of a row that must be written as letters when it begins with a name of one ("aime")."""

_ARTICLES = frozenset({"la", "une", "les", "des", "ma", "un", "du"})
_SIGLUM = 4
"""Letters of an abbreviation: "la c m u"."""

_NEAR = 0.5
"""Share of letters that a spoken word must have in common with its spelling."""


def take_spellings(tokens: Sequence[Token]) -> tuple[list[Token], list[tuple[int, str]]]:
    """The tokens with one ``SPELLED`` token for each spelled row, and where the rows stand, with their letters."""
    tokens = _likened(tokens)
    rest: list[Token] = []
    rows: list[tuple[int, str]] = []
    at = 0
    while at < len(tokens):
        end, letters = _best_row(tokens, at)
        if not letters or (at and tokens[at - 1].text in _ARTICLES and len(letters) <= _SIGLUM):
            rest.append(tokens[at])
            at += 1
            continue
        rows.append((len(rest), letters))
        rest.append(Token(SPELLED, letters, ", ", 0, 0))
        at = end
    spelled = {fold(letters) for _, letters in rows}
    return [token._replace(raw=token.raw + SPELLED_OUT) if _is_said(token, spelled) else token for token in rest], rows


def _is_said(token: Token, spelled: set[str]) -> bool:
    """True for a word of the dictionary that was spelled: "popescu ion, i o n"."""
    return token.text in spelled and kind_of(token.raw) is WordKind.COMMON


def place(words: Sequence[str], letters: str) -> tuple[int, int, bool] | None:
    """Which ``words[start:end]`` are spelled, and whether they are the same but for accents; None when none are.

    Several words may be spelled in one row ("le goff"); the last that resemble it are meant.
    """
    target = _bare(letters)
    spans = [(n, n + size) for size in (1, 2, 3) for n in range(len(words) - size, -1, -1)]
    for start, end in spans:
        if _bare("".join(words[start:end])) == target:
            return start, end, not _marks(letters) or _bare_marked(words[start:end]) == letters
    for start, end in spans:
        said = _bare("".join(words[start:end]))
        shared = len(set(said) & set(target)) / max(len(set(said) | set(target)), 1)
        if said[:1] == target[:1] and shared >= _NEAR:
            return start, end, False
    return None


def respelled(words: list[str], letters: str, others: Sequence[list[str]], sure: bool, first: bool) -> list[str]:
    """``words`` with the spelling in the place of what it spells; that keeps its accents when it was right.

    What it spells may stand elsewhere in the utterance, in ``others``. It adds to a mere first name and to
    words that were ``sure`` to be the name, in front of them when it was said ``first``; it replaces any others.
    """
    spot = place(words, letters)
    given = all(kind_of(fold(word)) is WordKind.FIRST for word in words)
    if spot is None and words and (mended := _with_ending(words[-1], letters)):
        return [*words[:-1], mended]
    if spot is None and not given:
        elsewhere = ((other, place(other, letters)) for other in others)
        words, spot = next(((other, there) for other, there in elsewhere if there), (words, None))
    if spot is None:
        if not (given or sure):
            return letters.split()
        return [*letters.split(), *words] if first else [*words, *letters.split()]
    start, end, same = spot
    return words if same else [*words[:start], *letters.split(), *words[end:]]


def _with_ending(word: str, letters: str) -> str:
    """The known name, or the one that sounds like ``word``, which ends in ``letters``; "" when there is none."""
    folded = fold(word)
    if folded.endswith(fold(letters)):
        return word
    if len(letters) >= len(folded) or (fold(letters)[-1] != folded[-1] and fold(letters)[0] not in folded):
        return ""
    sounds = sound_of(folded)
    ends = {folded[:n] + letters for n in range(2, len(folded)) if n + len(letters) >= len(folded) - 1}
    fitting = [other for other in sorted(ends) if other in SURNAMES or sound_of(other) == sounds]
    return fitting[0] if len(fitting) == 1 else ""


def _marks(letters: str) -> bool:
    return any(char in " -'" or fold(char) != char for char in letters)


def _bare_marked(words: Sequence[str]) -> str:
    return " ".join(words).lower()


def _bare(text: str) -> str:
    return "".join(char for char in fold(text) if char.isalpha())


def _likened(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "comme" for "comme dans", "comme le", "pour" between a letter and a word that has it."""
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        found = _LIKENESS.match(tokens, at) if kept and _is_letter(kept, len(kept) - 1) else None
        alike = found and found[1] < len(tokens) and tokens[found[1]].text[0] == kept[-1].text[0]
        if found and not alike and tokens[at].text == "comme":  # "M A R L I N comme le poisson"
            kept.append(tokens[at]._replace(text="attention", raw="attention"))
        if found and alike:
            kept.append(tokens[at]._replace(text="comme", raw="comme"))
            at = found[1]
            continue
        kept.append(tokens[at])
        at += 1
    return kept


def _is_letter(tokens: Sequence[Token], at: int) -> bool:
    return len(tokens[at].text) == 1 and tokens[at].text.isalpha() and not is_elided(tokens, at)


def _best_row(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """Where the spelling that begins at ``at`` ends and its letters, "" when there is none."""
    end, letters = _row(tokens, at, inside=False)
    if not letters:
        end, letters = _row(tokens, at, inside=True)
        said = tokens[at:end]
        soft = sum(len(token.text) > 1 for token in said)
        told = len(said) > FEWEST and (
            end == len(tokens) - at == end - at or any(token.text in _ONLY_LETTERS for token in said)
        )
        if soft > _PLAIN * len(said) and not told:
            return at, ""
    soft = any(len(token.text) > 1 and token.text not in _ONLY_LETTERS for token in tokens[at:end])
    if soft and sum(char.isalpha() for char in letters) == FEWEST:  # "y a de"
        return at, ""
    folded = fold(letters)
    enough = (
        sum(char.isalpha() for char in letters) >= FEWEST
        and any(char in "aeiouy" for char in folded)
        and not set(folded) <= _LITTLE
    )
    return (end, letters) if enough else (at, "")


def _is_elision(tokens: Sequence[Token], at: int) -> bool:
    """True inside "n'y a", "m'a dit": letters that apostrophes join are words."""
    return tokens[at].gap == "'" or (at + 1 < len(tokens) and tokens[at + 1].gap == "'")


def _row(tokens: Sequence[Token], at: int, inside: bool) -> tuple[int, str]:
    """The letters spelled from ``at`` on and where they end."""
    letters, end = "", at
    while end < len(tokens) and not (letters and tokens[end].raw == "à") and not _is_elision(tokens, end):
        letter = read_letter(tokens, end, inside=inside or bool(letters))
        joint = _JOINTS.match(tokens, end) if letters else None
        if letter is not None:
            letters += letter.letters
            end = letter.end
        elif joint is not None and joint[1] < len(tokens) and read_letter(tokens, joint[1], inside=True):
            letters += joint[0]
            end = joint[1]
        else:
            break
    return end, letters.strip(" -'")
