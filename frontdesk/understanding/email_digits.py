"""Digits of a dictated address: "quarante-deux", "double zéro", "trois fois le sept", "deux zéros"."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.understanding.email_words import AT
from frontdesk.understanding.numbers import Number, joined, read_number
from frontdesk.understanding.tokens import Token

_ELEVEN, _NINETEEN, _HUNDRED = 11, 19, 100
_MOST_TIMES = 5
_ARTICLES = frozenset({"le", "la", "un", "chiffre"})
_AS_OFTEN = {"double": 2, "triple": 3, "quadruple": 4}
_UNITS = {"cette": 7, "set": 7, "cet": 7, "sette": 7, "cis": 6, "sis": 6, "de": 2, "dit": 10, "dis": 10, "nef": 9}
"""Units as they are misheard behind a ten."""

_ALONE = {"cis": "6", "cette": "7", "sette": "7", "sis": "6"}
"""Digits as they are misheard right before the @."""

_TEENS = (60, 80)
"""Tens behind which ten may follow."""


def read_digits(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """The digits that begin at ``at`` and where they end; also "double zéro" and "dix-neuf cent douze"."""
    if repeated := _repeated(tokens, at):
        return repeated
    times = _AS_OFTEN.get(tokens[at].text, 1)
    first = at + (times > 1)
    number = read_number(tokens, first) if first < len(tokens) else None
    if number is None or (times > 1 and len(number.digits) > 1):
        return None
    if (
        _ELEVEN <= number.value <= _NINETEEN
        and number.end < len(tokens)
        and tokens[number.end].text in ("cent", "cents")
    ):
        rest = read_number(tokens, number.end)
        if rest is not None and rest.value < 2 * _HUNDRED:
            return str(number.value * _HUNDRED + rest.value - _HUNDRED), rest.end
    if times == 1 and (misheard := _misheard(tokens, number)):
        return misheard
    return number.digits * times, number.end


def _misheard(tokens: Sequence[Token], number: Number) -> tuple[str, int] | None:
    """ "quarante-cette" and "soixante dit": a ten with a unit that was heard as another word."""
    end = number.end
    if tokens[number.start].is_number or not 20 <= number.value < _HUNDRED or number.value % 10 or end >= len(tokens):
        return None
    unit = _UNITS.get(tokens[end].text)
    hyphen = tokens[end].gap.strip() != ""
    if unit is None or not joined(tokens[end]) or (not hyphen and tokens[end].text == "de"):
        return None
    last = end + 1 == len(tokens) or AT.match(tokens, end + 1) is not None
    if not (hyphen or last) or (number.value in (70, 90)) or (unit >= 10 and number.value not in _TEENS):
        return None
    return str(number.value + unit), end + 1


def misheard_digits(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """The digits of "bernadette cis cis arobase": words that sound like one, up to the @."""
    end = at
    while end < len(tokens) and tokens[end].text in _ALONE and joined(tokens[end]):
        end += 1
    if end == at or end >= len(tokens) or AT.match(tokens, end) is None:
        return None
    return "".join(_ALONE[token.text] for token in tokens[at:end]), end


def counted_times(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """How often, and where that ends: "deux fois", "trois fois le"; None when it is not said."""
    number = read_number(tokens, at)
    if number is None or not 2 <= number.value <= _MOST_TIMES:
        return None
    end = number.end
    if end >= len(tokens) or tokens[end].text != "fois":
        return None
    end += 1
    while end < len(tokens) and tokens[end].text in _ARTICLES:
        end += 1
    return number.value, end


def _repeated(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """ "trois fois le sept" and "deux zéros"."""
    if times := counted_times(tokens, at):
        digit = read_number(tokens, times[1]) if times[1] < len(tokens) else None
        return (digit.digits * times[0], digit.end) if digit and len(digit.digits) == 1 else None
    number = read_number(tokens, at)
    if number is None or not 2 <= number.value <= _MOST_TIMES or number.end >= len(tokens):
        return None
    return ("0" * number.value, number.end + 1) if tokens[number.end].text == "zeros" else None
