"""Parts of an address that are said again: corrected, restated as a whole, or stuttered."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.email_dress import content, is_explained, near, text_of
from frontdesk.understanding.email_sign import Sign
from frontdesk.understanding.name_first import FIRST_NAMES

_SIMILAR = 50
_SAME = 70
"""Similarity, of 100, from which one address is the other said anew, or one word the other mended."""

_FEWEST_SPELLED = 3
_SHORT, _LONG = 3, 4
_MOST_NAMED = 4
_DOUBT = Sign("doubt", "", -1)
_PARTS = ("word", "soft", "glued", "letter", "digits")


def built(parts: Sequence[Sign]) -> bool:
    """True for parts joined by punctuation, or spelled: those of an address."""
    joined = any(sign.kind == "sign" for sign in parts[1:-1])
    return joined or sum(len(sign.text) for sign in parts if sign.kind == "letter") >= _FEWEST_SPELLED


def restarts(piece: Sequence[Sign]) -> list[list[Sign]]:
    """``piece``, in two where all that stands before is said again: "famille point roux famille roux"."""
    at = [n for n, sign in enumerate(piece) if sign.kind in _PARTS]
    texts = [text_of(piece[n]) for n in at]
    for size in range(2, len(at) // 2 + 1):
        cut = at[size]
        whole_words = any(piece[n].kind not in ("letter", "digits") for n in at[:size])
        if texts[:size] != texts[size : 2 * size] or piece[cut - 1].kind == "sign" or not whole_words:
            continue
        while piece[cut - 1].kind == "glue":
            cut -= 1  # "… en un seul mot famille roux"
        return [list(piece[:cut]), list(piece[cut:])]
    return [list(piece)]


def absorbed(piece: Sequence[Sign]) -> list[Sign]:
    """``piece`` without words that are named again only to say that they are one: "en collant de la tour"."""
    for n, sign in enumerate(piece):
        if sign.kind != "glue":
            continue
        for size in range(_MOST_NAMED, 1, -1):
            for first in (n + 1, n - size):
                row = [one.text for one in piece[first : first + size]] if first > 0 else []
                start = _find(piece[: min(first, n)], row)
                if len(row) == size and start >= 0:
                    others = [*piece[start + size : min(first, n)], *piece[max(first + size, n + 1) :]]
                    return [*piece[: start + size], sign, *others]
    return list(piece)


def _find(piece: Sequence[Sign], row: Sequence[str]) -> int:
    """Where the words of ``row`` stand in ``piece``, as all that stands between two signs; -1 when nowhere."""
    for start in range(len(piece) - len(row)):
        end = start + len(row)
        bounded = (start == 0 or piece[start - 1].kind == "sign") and piece[end].kind == "sign"
        if bounded and [one.text for one in piece[start:end]] == list(row):
            return start
    return -1


def unstuttered(parts: Sequence[Sign]) -> list[Sign]:
    """``parts`` without a first name that was said twice in a row; in doubt when another word was."""
    rest = parts[1:]
    told = bool(_named(parts[:1])) and bool(rest) and rest[0].kind not in ("sign", "digits") and built(rest)
    if told and parts[0].text in _named(rest):
        return unstuttered(rest)  # "renart avec un t p point renart"
    kept: list[Sign] = []
    for sign in parts:
        last = kept[-1] if kept else None
        if last and last.kind == "word" and is_explained(sign) and any(one.text == sign.text for one in kept[:-1]):
            continue  # "a point bernard, a comme anne"
        if last and last.kind == "word" and is_explained(sign) and sign.text in last.text:
            kept.append(_DOUBT)  # "bouvier, v comme victor": one more, or about the word?
        if last and sign.kind == last.kind == "word" and sign.text == last.text and len(sign.text) >= _SHORT:
            if sign.text in FIRST_NAMES:
                continue
            if len(sign.text) >= _LONG:
                kept.append(_DOUBT)
        kept.append(sign)
    return kept


def _named(parts: Sequence[Sign]) -> list[str]:
    return [sign.text for sign in parts if sign.kind == "word" and len(sign.text) >= _LONG]


def restated(whole: Sequence[Sign], boundary: str, piece: Sequence[Sign]) -> list[Sign] | None:
    """What is meant when ``piece`` is ``whole`` once more, as a whole; None when it is not."""
    begun = list(piece)
    if boundary in ("fix", "again") and begun[0].kind == "sign" and len(begun) > 1 and built(begun[1:]):
        begun = begun[1:]  # "non c'est un point gilles point bonnet"
    before, after = ["".join(map(text_of, content(parts))) for parts in (whole, begun)]
    if not before or not after:
        return None
    if before == after and len(content(whole)) > 1:
        if [s.text for s in whole if s.kind == "sign"] == [s.text for s in begun if s.kind == "sign"]:
            return begun
        surer = built(begun) or any(sign.kind == "glued" for sign in begun)
        return begun if surer else [*begun, _DOUBT]
    anew = boundary in ("fix", "again") and built(whole) and built(begun)
    if anew and sorted(map(text_of, content(whole))) == sorted(map(text_of, content(begun))):
        return begun  # "ou plutôt bernard point richard"
    return begun if anew and near(before, after, _SAME) else None


def repeated(whole: list[Sign], boundary: str, piece: list[Sign]) -> list[Sign] | None:
    """The parts when ``piece`` takes up a word again: "jean point euh jean point dupont"."""
    first = piece[0]
    for n in range(len(whole) - 1, -1, -1):
        if whole[n].kind not in ("word", "glued", "letter") or whole[n].text != first.text:
            continue
        if first.kind == "letter" and [s.text for s in whole[n : n + 2]] != [s.text for s in piece[:2]]:
            continue
        goes_on = built(whole) or not (boundary == "lead" or built(piece))
        return [*whole[:n], *piece] if goes_on else piece
    said = {sign.text for sign in whole if sign.kind in ("word", "glued")}
    again = any(sign.kind == "word" and sign.text in said for sign in piece)
    return piece if again and built(piece) and not built(whole) else None


def repaired(whole: list[Sign], piece: list[Sign]) -> list[Sign]:
    """A correction replaces the last parts that are made like it."""
    if len(piece) == 1 and piece[0].kind == "sign":
        return _other_sign(whole, piece[0])
    pattern = [_sort(sign) for sign in piece]
    size = len(piece)
    if not built(whole) and len(content(whole)) < size:
        return piece
    if size > len(whole) or [_sort(sign) for sign in whole[len(whole) - size :]] != pattern:
        return [*piece, _DOUBT] if built(whole) else piece if built(piece) else [*piece, _DOUBT]
    alone = size == 1 and piece[0].kind != "digits" and len(whole) > 1
    letters = alone and whole[-1].kind == piece[0].kind == "letter"
    if alone and not letters and not near(whole[-1].text, piece[0].text, _SIMILAR):
        return [*piece, _DOUBT]
    return [*whole[: len(whole) - size], *piece]


def _sort(sign: Sign) -> str:
    return "word" if sign.kind in ("soft", "glued", "letter") else sign.kind


def _other_sign(whole: list[Sign], sign: Sign) -> list[Sign]:
    """ "jean tiret dupont, non, point": the one sign that was said, or the last that waits for a word."""
    signs = [n for n, part in enumerate(whole) if part.kind == "sign"]
    if not signs:
        return [*whole, sign]
    if signs[-1] != len(whole) - 1 and len(signs) > 1:
        return [*whole, _DOUBT]
    return [*whole[: signs[-1]], sign, *whole[signs[-1] + 1 :]]
