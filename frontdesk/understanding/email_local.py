"""What stands before the @: the pieces between the pauses and digressions, put together or refused."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.email_again import absorbed, built, repaired, repeated, restarts, restated, unstuttered
from frontdesk.understanding.email_confirm import without_named
from frontdesk.understanding.email_dress import content, dressed, is_explained, spelled_anew, text_of
from frontdesk.understanding.email_prose import without_prose
from frontdesk.understanding.email_sign import BOUNDARIES, Sign
from frontdesk.understanding.email_twice import once
from frontdesk.understanding.email_words import PARTICLES, TRADES
from frontdesk.understanding.name_lexicon import WordKind, kind_of
from frontdesk.understanding.name_words import DOUBTFUL, NEVER

MOST_WORDS = 3
"""Whole words in a row that are still believed to be one part of an address."""

_MOST_GLUED = 6
_OF = frozenset({"de", "du", "des", "d"})
"""At the beginning they may belong to "l'adresse de sabine"."""

_ARTICLES = frozenset({"le", "la", "les", "des", "aux"})
_TITLES = frozenset({"monsieur", "madame"})
_DOUBT = Sign("doubt", "", -1)


def local_parts(signs: Sequence[Sign], glued: bool = False) -> list[Sign]:
    """The parts of the local part that ends where ``signs`` end; a "doubt" among them means refuse.

    ``glued``: "tout attaché" was said of all of it.
    """
    whole: list[Sign] = []
    for boundary, piece in _pieces(signs):
        for n, part in enumerate(restarts(absorbed(piece))):
            before = "again" if n else boundary
            parts = unstuttered(once(dressed(part)))
            behind_talk = n == 0 and _behind_talk(signs, piece)
            if behind_talk and any(sign.kind == "glued" for sign in parts) and parts[0].text in PARTICLES:
                parts.append(_DOUBT)  # "j'adore les chats tout attaché"
            told = without_prose(parts, behind_talk)
            whole = _together(whole, "lead" if len(told) < len(parts) else before, told)
    whole = once(whole)
    forgotten = _ends_in_denial(signs)  # "et après je sais plus"
    return _certain([*whole, _DOUBT] if whole and (forgotten or _bare_number(signs, whole)) else whole, glued)


def _behind_talk(signs: Sequence[Sign], piece: Sequence[Sign]) -> bool:
    """True when a word of a sentence stands right before ``piece``."""
    at = next((n for n, sign in enumerate(signs) if piece and sign is piece[0]), 0)
    return at > 0 and signs[at - 1].kind == "aside"


def _bare_number(signs: Sequence[Sign], whole: Sequence[Sign]) -> bool:
    """True for nothing but digits right behind a word of a sentence: "ce 33" may be "c 33"."""
    first = next((n for n, sign in enumerate(signs) if sign is whole[0]), 0)
    return all(sign.kind == "digits" for sign in whole) and first > 0 and signs[first - 1].kind == "aside"


def _ends_in_denial(signs: Sequence[Sign]) -> bool:
    end = len(signs)
    while end and signs[end - 1].kind in BOUNDARIES:
        end -= 1
    return any(sign.kind == "not" for sign in signs[end:])


def _pieces(signs: Sequence[Sign]) -> list[tuple[str, list[Sign]]]:
    """The signs between boundaries, each with the strongest boundary before it; what is denied is left out."""
    pieces: list[tuple[str, list[Sign]]] = [("lead", [])]
    boundary = ""
    for sign in signs:
        if sign.kind in BOUNDARIES:
            boundary = _next_boundary(boundary, sign.kind)
        elif boundary == "pause" and sign.kind == "letter" and pieces[-1][1] and pieces[-1][1][-1].kind == "letter":
            pieces[-1][1].append(sign)
            boundary = ""
        elif boundary and not (sign.kind in ("remark", "glue") and pieces[-1][1] and boundary not in ("fix", "not")):
            pieces.append((boundary, [sign]))
            boundary = ""
        else:
            pieces[-1][1].append(sign)
            boundary = ""
    kept: list[tuple[str, list[Sign]]] = []
    denied = False
    for kind, piece in pieces:
        if kind != "not":
            kept.append(("fix" if denied else kind, piece))
        denied = kind == "not"
    if denied and len(pieces[-1][1]) > 1:  # "ça n'a pas changé dupont": how far does the denial go?
        kept.append(("aside", [_DOUBT]))
    return kept


def _next_boundary(before: str, kind: str) -> str:
    """The strongest of two boundaries; a denial is over when other words follow it ("pas sur moi mais c'est …")."""
    if before == "not" and kind != "pause":
        return kind
    return max(before, kind, key=("", *BOUNDARIES).index)


def _together(whole: list[Sign], boundary: str, piece: list[Sign]) -> list[Sign]:
    """What was heard so far and the next piece: joined, the one instead of the other, or in doubt."""
    if not whole or not piece:
        return piece or whole
    if is_explained(piece[0]) and whole[-1].kind == "letter" and whole[-1].text == piece[0].text:
        whole = whole[:-1]
        if not whole:
            return piece
    elif is_explained(piece[0]) and any(s.kind == "letter" and s.text == piece[0].text for s in whole[:-1]):
        piece = piece[1:] if whole[-1].kind != "letter" else piece  # "i point benali, i comme inès"
        if not piece:
            return whole
    if (same := restated(whole, boundary, piece)) is not None:
        return same
    if (anew := spelled_anew(whole, piece)) is not None:
        return anew
    if (again := repeated(whole, boundary, piece)) is not None:
        return again
    if (less := without_named(whole, piece)) is not None:
        return less
    if boundary == "fix":
        return repaired(whole, piece)
    if piece[0].kind == "sign":
        return whole + piece if whole[-1].kind != "sign" else [*piece, _DOUBT]
    if whole[-1].kind == "sign":
        if not content(whole):
            return piece
        return whole + piece if boundary == "pause" or not built(piece) else [*piece, _DOUBT]
    if boundary == "pause":
        return _after_pause(whole, piece)
    return _after_words(whole, boundary, piece)


def _after_pause(whole: list[Sign], piece: list[Sign]) -> list[Sign]:
    """ "jean euh paul" goes on; "un peu ridicule hein choupette" begins."""
    particle = len(whole) == 1 and whole[0].text in PARTICLES
    if built(whole) or particle or not any(sign.kind in ("soft", "doubt") for sign in whole):
        return whole + piece
    return [*piece, _DOUBT] if any(sign.kind == "glued" for sign in piece) else piece


def _after_words(whole: list[Sign], boundary: str, piece: list[Sign]) -> list[Sign]:
    """After words that belong to no address, what was before them is left behind if it was no part of one."""
    only_digits = all(sign.kind == "digits" for sign in piece)
    if built(whole):
        return piece if built(piece) and boundary == "lead" and not only_digits else [*piece, _DOUBT]
    if boundary == "lead":
        return [*piece, _DOUBT] if only_digits and any(sign.kind == "word" for sign in whole) else piece
    prose = any(sign.kind in ("soft", "doubt") or sign.text in NEVER or sign.text in DOUBTFUL for sign in whole)
    return piece if prose else [*piece, _DOUBT]


def _certain(parts: list[Sign], glued: bool) -> list[Sign]:
    """The parts, with a doubt wherever a word may belong to the sentence around them."""
    rows: list[tuple[int, list[Sign]]] = [(0, [])]
    for n, sign in enumerate(parts):
        if sign.kind == "sign":
            rows.append((n + 1, []))
        else:
            rows[-1][1].append(sign)
    title = len(rows) > 1 and [sign.text in _TITLES for sign in rows[0][1]] == [True]  # "monsieur point roux"
    sure = all(_sure(row, after_sign=start > 0 or title, glued=glued) for start, row in rows)
    return parts if sure else [*parts, _DOUBT]


def _sure(row: Sequence[Sign], after_sign: bool, glued: bool) -> bool:
    words = [sign for sign in row if sign.kind in ("word", "soft", "glued")]
    soft = [sign for sign in row if sign.kind == "soft"]
    if any(s.text in _ARTICLES and _said_digits(row[n + 1]) for n, s in enumerate(row[:-1])):
        return False  # "morel le 85", "les trois petits chats"
    if glued or any(sign.kind == "glued" for sign in row):
        return len(words) <= _MOST_GLUED and (glued or not any(sign.text not in PARTICLES for sign in soft))
    if len(words) > MOST_WORDS or (not after_sign and len(row) > 1 and _of_a_sentence(row[0], _numbered(row))):
        return False
    if not soft:
        return True
    if len(row) == 1:
        return after_sign
    if row[-1].kind == "soft" or (not after_sign and row[0].kind == "soft" and row[0].text in _OF):
        return False
    numbered = all(row[n + 1].kind == "digits" and s.text in _OF for n, s in enumerate(row) if s.kind == "soft")
    if numbered and row[0].kind == "word":
        return True
    if any(sign.text not in PARTICLES for sign in soft):
        return False
    if after_sign or (len(row) == 2 and row[0].kind == "soft"):
        return True
    ordinary = any(sign.text in NEVER or sign.text in DOUBTFUL for sign in words if sign.kind == "word")
    return row[0].kind in ("word", "letter") and not ordinary


def _said_digits(sign: Sign) -> bool:
    return sign.kind == "digits" and sign.said != "typed"


def _numbered(row: Sequence[Sign]) -> bool:
    return all(sign.kind == "digits" for sign in row[1:])


def _of_a_sentence(first: Sign, numbered: bool) -> bool:
    """True for a French word that no address of several words is likely to begin with: "facile dupont".

    ``numbered``: nothing but digits stands behind it, as in "fleur trente-trois".
    """
    kinds = (WordKind.NEVER, WordKind.FORBIDDEN) if numbered else (WordKind.COMMON, WordKind.NEVER, WordKind.FORBIDDEN)
    if not any(char in "aeiouy" for char in first.text):
        return False  # "bg", "jp"
    return first.kind == "word" and first.text not in TRADES and kind_of(first.text) in kinds


def joined(parts: Sequence[Sign]) -> str:
    """The parts as the text before the @."""
    return "".join(text_of(sign) for sign in parts)
