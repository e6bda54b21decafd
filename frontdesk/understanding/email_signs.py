"""A dictated or typed utterance as the signs of an address: words, letters, digits, punctuation and pauses."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.language.mail import HEARD_AS
from frontdesk.understanding.email_digits import counted_times, misheard_digits, read_digits
from frontdesk.understanding.email_look import (
    between_words,
    explained_until,
    is_contracted,
    is_counted,
    is_of_a_word,
    past_example,
    past_thing,
    spelling_goes_on,
)
from frontdesk.understanding.email_noise import UNHEARD
from frontdesk.understanding.email_remarks import read_doubled, read_placed, read_remark, read_target
from frontdesk.understanding.email_sign import Sign
from frontdesk.understanding.email_typed import typed_signs
from frontdesk.understanding.email_word import is_cut_short, read_word
from frontdesk.understanding.email_words import APART, AT, FILLERS, FIXES, GLUED, LEADS, NOUNS, PAUSES, SIGNS, WEAK_AT
from frontdesk.understanding.letters import is_elided, read_letter
from frontdesk.understanding.numbers import read_number
from frontdesk.understanding.phrases import PhraseTable
from frontdesk.understanding.tokens import Token, fold, word_set

_PHRASES = (
    (SIGNS, "sign"),
    (APART, "doubt"),
    (FIXES, "fix"),
    (LEADS, "lead"),
    (GLUED, "glue"),
    (FILLERS, ""),
    (PAUSES, "pause"),
)
_SAID_AS = PhraseTable({alias: name for name, said in HEARD_AS.items() for alias in said.split("|") if " " in alias})
"""Providers of several words, as they stand right behind the @."""

_NUMBER = ("chiffre", "chiffres", "nombre")
_JOINED_BY_VOICE = frozenset({"plus", "moins", "trait", "dot", "tire", "tirer", "tirait"})
_ALSO_WORDS = word_set("de ce elle aime air aile haine el the te em er ers qu be ef ve vee hash ge cu")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_ARTICLES = frozenset({"le", "la", "l", "les", "un", "une"})
_MATERIAL = ("word", "soft", "letter", "digits")
_SHORT = frozenset({"rdv", "rdvs", "aprem", "aprems", "auj", "ajd", "weekends"})
"""An address has them as they are, not as what they stand for."""

_MARKS = frozenset({"cedille", "trema", "accent", "c"})
_NO_MORE = word_set("existe marche fonctionne sert sers utilise ai a est regarde vais va consulte lis ouvre peux sais")
_ALONE = frozenset({"moi", "nous", "bonjour", "toi", "lui"})


def read_signs(tokens: Sequence[Token]) -> list[Sign]:
    """The signs of all of ``tokens`` in order."""
    tokens = [token._replace(text=fold(token.raw)) if token.raw in _SHORT else token for token in tokens]
    signs: list[Sign] = []
    at = 0
    while at < len(tokens):
        before = len(signs)
        signs.extend(typed_signs(tokens, at))
        found, end = _next(tokens, at, signs)
        if _hyphenated(signs[before - 1 : before], signs[before:], found):
            signs = signs[:before]
        if found is not None:
            explained = found.kind == "letter" and any(token.text == "comme" for token in tokens[at + 1 : end])
            typed = found.kind == "digits" and at > 0 and tokens[at].gap == ""
            many = "deux" if found.kind == "letter" and tokens[at].text == "deux" else ""
            said = "typed" if typed else tokens[at].text if end == at + 1 else "comme" if explained else many
            signs.append(found._replace(said=said))
        at = end
    return [_alone(signs, _noun(signs, n), n, tokens) for n in range(len(signs))]


def _alone(signs: Sequence[Sign], sign: Sign, n: int, tokens: Sequence[Token]) -> Sign:
    """The "moi" of "moi arobase …" is a word; in doubt when something else may be meant."""
    text = tokens[sign.at].text
    if sign.kind not in ("aside", "pause") or text not in _ALONE or n + 1 >= len(signs) or signs[n + 1].kind != "@":
        return sign
    if signs[n + 1].weak or signs[n + 1].at != sign.at + 1:
        return sign
    clear = not any(other.kind in ("sign", "letter", "digits") for other in signs[:n])
    first = clear and (n == 0 or signs[n - 1].kind in ("lead", "pause", "aside"))
    return Sign("word" if first else "doubt", text, sign.at, said=text)


def _hyphenated(last: Sequence[Sign], typed: Sequence[Sign], found: Sign | None) -> bool:
    """True for the hyphen of "est-ce" and "dites-moi"."""
    hyphen = [sign.text for sign in typed] == ["-"]
    return hyphen and found is not None and found.kind == "aside" and bool(last) and last[0].kind in ("aside", "lead")


def _noun(signs: Sequence[Sign], n: int) -> Sign:
    """A "mail" or "contact" beside a sign of an address is a word of it."""
    sign = signs[n]
    if sign.kind == "lead" and sign.said == "voila" and 0 < n < len(signs) - 1:
        domain = signs[n - 1].kind == "@" and signs[n + 1].text == "."
        return sign._replace(kind="word") if domain else sign  # "voila.fr"
    if sign.kind != "lead" or sign.said not in NOUNS:
        return sign
    beside = (*signs[max(n - 1, 0) : n], *signs[n + 1 : n + 2])
    return sign._replace(kind="word") if any(other.kind in ("sign", "@") for other in beside) else sign


def _next(tokens: Sequence[Token], at: int, signs: Sequence[Sign]) -> tuple[Sign | None, int]:
    """The sign that begins at ``at``, longest phrase first, and where it ends."""
    token = tokens[at]
    last = signs[-1].kind if signs else ""
    inside = last in ("letter", "sign")
    elided = is_elided(tokens, at)
    if (token.raw == "à" or elided) and at + 1 < len(tokens) and AT.match(tokens, at + 1):
        return None, at + 1
    if at and tokens[at - 1].text in _NUMBER and (named := read_digits(tokens, at)):
        return Sign("digits", named[0], at), named[1]
    if last == "@" and (provider := _SAID_AS.match(tokens, at)):
        return Sign("word", provider[0], at), provider[1]
    if not (token.gap == "" and at > 0):
        if found := _said(tokens, at, signs):
            return found
        if token.raw == "à":
            return Sign("lead", token.text, at), at + 1
    if last == "letter" and token.text == "deux" and at + 1 < len(tokens) and tokens[at + 1].text == "fois":
        again = [token.text for token in tokens[at + 2 : at + 3]] == [signs[-1].text]  # "n i n o n deux fois n"
        twice = [sign.text for sign in signs[-2:]] == [signs[-1].text] * 2  # "n n deux fois"
        return Sign("doubt" if again or twice else "letter", signs[-1].text, at), at + 2 + again
    if last in ("word", "digits", "letter") and (heard := misheard_digits(tokens, at)):
        return Sign("digits", heard[0], at), heard[1]
    if token.text == UNHEARD:
        return Sign("doubt", "", at), at + 1
    if (times := counted_times(tokens, at)) and last == "word":
        said_of = times[1] < len(tokens) and read_letter(tokens, times[1], inside=False)
        if said_of and not read_digits(tokens, times[1]):
            return Sign("doubt", "", at), said_of.end
    if not inside and last in ("word", "soft", "remark") and (doubled := read_doubled(tokens, at)):
        goes_on = doubled[1] < len(tokens) and read_letter(tokens, doubled[1], inside=False) is not None
        return Sign("doubt" if goes_on else "remark", "", at, remark=None if goes_on else doubled[0]), doubled[1]
    if not inside and token.text == "deux" and at + 1 < len(tokens) and len(tokens[at + 1].text) == 1:
        return Sign("doubt", "", at), at + 1
    if token.text in ("un", "une") and last in ("word", "letter") and at + 1 < len(tokens) and AT.match(tokens, at + 1):
        return (Sign("doubt", "", at) if is_counted(tokens, at, last) else None), at + 1
    announced = token.text in ("un", "une") and not inside and last not in _MATERIAL
    if announced and at + 1 < len(tokens) and tokens[at + 1].raw in _LETTERS and not is_elided(tokens, at + 1):
        return None, at + 1
    if is_contracted(tokens, at):
        return Sign("aside", token.text, at), at + 1
    if is_cut_short(tokens, at):
        return Sign("pause", token.text, at), at + 1
    if last == "letter" and (placed := read_placed(tokens, at)):
        return Sign("doubt", "", at), placed[1]  # "s o p h i e un e à la fin": one more?
    if token.raw == "de" and last == "sign" and between_words(tokens, at, signs):
        return Sign("soft", "de", at), at + 1
    letter = read_letter(tokens, at, inside) if not is_elided(tokens, at) else None
    if letter is not None and is_of_a_word(tokens, letter.end, token.text):
        return Sign("doubt", "", at), letter.end + 2  # "p de pablo gomez"
    if (
        letter is not None
        and not token.is_number
        and not (token.text in _ALSO_WORDS and not spelling_goes_on(tokens, at + 1))
    ):
        return Sign("letter", letter.letters, at), past_thing(tokens, letter.end, letter.letters)
    if number := read_digits(tokens, at):
        digits, end = number
        counting = end < len(tokens) and read_number(tokens, end) is not None
        article = token.text in ("un", "une") and not counting and last not in ("sign", "digits", "letter", "word")
        return Sign("soft" if article else "digits", token.text if article else digits, at), end
    goes_on = at + 1 < len(tokens) and not SIGNS.match(tokens, at + 1)
    filler = FILLERS.match(tokens, at + 1) if goes_on else None
    if token.text == "et" and goes_on and (GLUED.match(tokens, at + 1) or (filler and filler[1] > at + 2)):
        return None, at + 1  # "en minuscules et attaché", "et la lettre o"
    if token.text == "et" and goes_on and (last == "remark" or (last == "sign" and tokens[at].gap.strip() == "")):
        return None, at + 1
    example = token.text == "comme" and at + 2 < len(tokens) and tokens[at + 1].text in _ARTICLES
    if example and last in ("word", "pause", "digits", "letter"):
        return None, past_example(tokens, at, last)
    if last in ("word", "digits") and token.text == "comme" and (end := explained_until(tokens, at)):
        unsure = last == "word" and end > at + 2  # "pablo comme picasso gomez"
        return (Sign("doubt", "", at) if unsure else None), end
    return read_word(tokens, at), at + 1


def _said(tokens: Sequence[Token], at: int, signs: Sequence[Sign]) -> tuple[Sign | None, int] | None:
    """The phrase or remark that begins at ``at``; a ``None`` as sign is passed over."""
    last = signs[-1].kind if signs else ""
    if (found := AT.match(tokens, at)) and not (last == "digits" and tokens[at].text == "un"):
        return Sign("@", "@", at), found[1]
    if found := WEAK_AT.match(tokens, at):
        return Sign("@", tokens[at].text, at, weak=True), found[1]
    if (together := GLUED.match(tokens, at)) and together[1] > at + 2:
        return Sign("glue", tokens[at].text, at), together[1]  # "sans rien entre les deux"
    spelling = tokens[at].text == "y" and (last in ("letter", "sign") or (not signs and _initials(tokens, at)))
    if not spelling and last in ("word", "remark") and (placed := read_placed(tokens, at)):
        return Sign("remark", "", at, remark=placed[0]), placed[1]
    if not spelling and (remark := read_remark(tokens, at, chained=last == "remark")):
        target, end = read_target(tokens, remark[1])
        return (Sign("remark", target, at, remark=remark[0]) if remark[0] else None), end
    best: tuple[Sign | None, int] | None = None
    for table, kind in _PHRASES:
        match = table.match(tokens, at)
        if match is None or (best and match[1] <= best[1]) or not _meant(tokens, at, match[1], kind, last):
            continue
        text = match[0] if kind in ("sign", "doubt") else tokens[at].text
        best = (Sign(kind, text, at) if kind else None), match[1]
    article = best and best[0] and best[0].kind == "sign" and tokens[at].text == "le"
    if best and best[0] and article and (last == "@" or (last == "sign" and best[0].text != signs[-1].text)):
        return Sign("soft", "le", at), at + 1  # "point le tiret goff"
    if best and best[0] and best[0].kind == "sign" and tokens[at].text == "un":
        if last == "digits":
            return None
        if is_counted(tokens, at, last):
            return Sign("doubt", "", at), best[1]
    if best and best[0] is None and last == "digits" and tokens[best[1] - 1].text == "lettres":
        return Sign("doubt", "", at), best[1]
    described = best and best[0] and best[0].kind == "lead" and tokens[best[1] - 1].text in ("nom", "prenom")
    if best and described and best[1] < len(tokens) and AT.match(tokens, best[1]):
        return Sign("doubt", "", at), best[1]  # "c'est simple prénom point nom arobase …"
    if best is None and tokens[at].text in NOUNS and len(tokens[at].text) > 1:
        return Sign("lead", tokens[at].text, at), at + 1
    return best


def _initials(tokens: Sequence[Token], at: int) -> bool:
    """True for the letters of "y a arobase", which nobody says of a sign."""
    return spelling_goes_on(tokens, at + 2) and tokens[at + 2 : at + 3] != [] and tokens[at + 2].text != "un"


def _meant(tokens: Sequence[Token], at: int, end: int, kind: str, last: str) -> bool:
    """False where a word of a phrase stands for itself."""
    text = tokens[at].text
    if text in _MARKS and kind == "" and end <= at + 2:
        return last == "word"
    if kind == "lead" and text == "comme" and last in _MATERIAL:
        return False
    if text == "y":  # "y a", not the letters
        if last in ("", "sign") and _initials(tokens, at):
            return False
        return last != "letter" and end < len(tokens) and len(tokens[end].text) > 1
    if end > at + 1:
        return True
    if kind == "sign" and text == "plus" and at and tokens[at - 1].text in _NO_MORE:
        return False
    if kind == "sign" and text in _JOINED_BY_VOICE:
        article = at + 1 < len(tokens) and tokens[at + 1].text in ("le", "la", "les", "mon", "ma")
        return last in _MATERIAL and not article
    return not (kind == "pause" and text in ("ben", "bah", "beh") and last in ("sign", "letter", "word"))
