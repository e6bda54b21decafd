"""Facts of the French language that speaking and understanding share: days, months, number words."""

from __future__ import annotations

DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
"""Monday first, as ``date.weekday()`` counts."""

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip

SMALL = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
"""The words for 0 to 19."""

TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}


def number_words(number: int) -> str:
    """How ``number`` (0 to 999) is said: 71 is "soixante et onze", 80 "quatre-vingts", 200 "deux cents".

    Raises ``ValueError`` outside that range.
    """
    if not 0 <= number <= 999:
        raise ValueError("only 0 to 999 have words here")
    if number < 100:
        return _below_hundred(number)
    hundreds, rest = divmod(number, 100)
    head = "cent" if hundreds == 1 else f"{SMALL[hundreds]} cent"
    if rest == 0:
        return head if hundreds == 1 else f"{head}s"
    return f"{head} {_below_hundred(rest)}"


def _below_hundred(number: int) -> str:
    if number < 20:
        return SMALL[number]
    if number == 80:
        return "quatre-vingts"
    tens = number // 20 * 20 if number >= 60 else number // 10 * 10
    rest = number - tens
    if rest == 0:
        return TENS[tens]
    if rest in (1, 11) and tens < 80:
        return f"{TENS[tens]} et {SMALL[rest]}"
    return f"{TENS[tens]}-{SMALL[rest]}"
