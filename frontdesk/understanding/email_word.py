"""One word of a dictation: of the address, of the sentence around it, or maybe of either."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.email_sign import Sign
from frontdesk.understanding.email_words import AT, DENIALS, HARD, PARTICLES, SIGNS, SOFT, TRADES
from frontdesk.understanding.letters import is_elided
from frontdesk.understanding.name_family import SURNAMES
from frontdesk.understanding.name_first import FIRST_NAMES
from frontdesk.understanding.name_lexicon import WordKind, is_common, kind_of
from frontdesk.understanding.tokens import Token, word_set

_CLITICS = frozenset({"le", "la", "l", "les", "en", "y", "m", "me"})
_VERBS = HARD | word_set("mettez notez marquez ecrivez tapez mettons note ecrit prononce entend lit inscrivez")
_REMEMBER = word_set("sais sait souviens rappelle retrouve vois")
_SUBJECTS = word_set("je tu il on ils qui se me te")
_PERSONS = word_set("je tu il on nous vous ils qui")
_ELIDED_SUBJECTS = frozenset({"s", "j", "m", "t", "n", "qu"})
_ENDINGS = frozenset({"com", "fr", "net", "org"})
_WHOLE = _ENDINGS | SOFT | HARD | PARTICLES | FIRST_NAMES | SURNAMES
_NO_VERBS = SOFT | TRADES
_FEWEST_CUT = 2
_IMPERATIVE = 5
_TOLD = frozenset({"vous", "moi"})
_ADVERB = 8
"""Letters from which a word in -ment is an adverb: "lentement", not "clement"."""

_WORDS = (WordKind.COMMON, WordKind.NEVER, WordKind.FORBIDDEN, WordKind.WORDY)


def read_word(tokens: Sequence[Token], at: int) -> Sign:
    """The sign for the word at ``at``: "word", "soft", "not" or "aside"."""
    text = tokens[at].text
    if text in DENIALS or (text == "et" and at + 1 < len(tokens) and tokens[at + 1].text in ("pas", "non")):
        return Sign("aside" if _about_what_was_said(tokens, at) else "not", text, at)
    if is_elided(tokens, at):
        name = text == "o" or (text in ("n", "m") and kind_of(tokens[at + 1].raw) not in _WORDS)  # "n'diaye"
        return Sign("letter" if name else "soft" if text in ("l", "d") else "aside", text, at)
    if is_cut_short(tokens, at):
        return Sign("pause", text, at)
    told = text.endswith("ez") and len(text) >= _IMPERATIVE and tokens[at + 1 : at + 2] != []
    if told and tokens[at + 1].text in _TOLD and text not in SURNAMES and text not in FIRST_NAMES:
        return Sign("aside", text, at)  # "accrochez-vous"
    if tokens[at].raw == "là" or text in HARD or _is_object(tokens, at) or _is_verb(tokens, at):
        return Sign("aside", text, at)
    if len(text) >= _ADVERB and text.endswith("ment") and is_common(tokens[at].raw[:-4]):
        return Sign("aside", text, at)
    return Sign("soft" if text in SOFT else "word", text, at)


def is_cut_short(tokens: Sequence[Token], at: int) -> bool:
    """True for the "gi" of "gi girard": a word that was begun and then said."""
    text = tokens[at].text
    if len(text) < _FEWEST_CUT or at + 1 >= len(tokens) or not tokens[at].raw.isalpha():
        return False
    whole = tokens[at + 1].text
    known = text in _WHOLE
    return whole.startswith(text) and len(whole) > len(text) + 1 and not known and not SIGNS.match(tokens, at + 1)


def _about_what_was_said(tokens: Sequence[Token], at: int) -> bool:
    """True for the "pas" of "on la met pas": it denies nothing that follows."""
    if at + 1 == len(tokens) or at < 2 or tokens[at - 1].text in _REMEMBER:
        return False
    said_of = at > 2 and tokens[at - 3].text in _PERSONS
    return tokens[at - 2].text in _CLITICS and (said_of or tokens[at - 1].text in _VERBS)


def _is_object(tokens: Sequence[Token], at: int) -> bool:
    """True for the "la" of "on la met"."""
    if tokens[at].text not in ("le", "la", "les") or at + 1 >= len(tokens):
        return False
    return tokens[at + 1].text in _VERBS or (at > 0 and tokens[at - 1].text in _PERSONS)


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    """True for a French word behind the subject of a sentence: "je conduis", "qui s'occupe"."""
    if at == 0 or at + 1 == len(tokens) or AT.match(tokens, at + 1) or SIGNS.match(tokens, at + 1):
        return False
    last, text = tokens[at - 1], tokens[at].text
    if at > 1 and last.text in _CLITICS and tokens[at - 2].text in _PERSONS and text not in _NO_VERBS:
        return True
    subject = last.text in (_ELIDED_SUBJECTS if tokens[at].gap == "'" else _SUBJECTS)
    return subject and text not in _NO_VERBS and kind_of(tokens[at].raw) in (WordKind.COMMON, WordKind.NEVER)
