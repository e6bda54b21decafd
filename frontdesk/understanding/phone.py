"""Telephone numbers as they are dictated or typed → E.164, or what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.understanding.phone_plan import dialable
from frontdesk.understanding.phone_readings import DEAREST, Dictation, Run, dictation
from frontdesk.understanding.phone_words import DECLINED
from frontdesk.understanding.phrases import strip_phrases
from frontdesk.understanding.result import Hearing, NotUnderstood, Understood
from frontdesk.understanding.tokens import tokenize

PROBLEMS = ("nothing", "too_short", "too_long", "invalid", "not_contact", "ambiguous", "refused")
"""``nothing``: no number was said. ``invalid``: as long as a number, but there is none such.
``not_contact``: a premium, shared-cost or toll-free number. ``ambiguous``: several numbers fit what was said.
``refused``: the caller has none or will not give it. With ``too_short`` and ``too_long`` goes what was heard."""

LENGTH = 10
"""Digits of a French number."""


def hear_phone(text: str, region: str = "FR") -> Hearing[str]:
    """The number in ``text`` as E.164; one without a country code is of ``region``.

    A number that came ``too_short`` may go on in the next utterance: hear ``heard + " " + text``.
    """
    said = dictation(text)
    if not said.runs:
        declined = len(strip_phrases(tokenize(text), DECLINED)) < len(tokenize(text))
        return NotUnderstood("refused" if declined else "nothing")
    numbers: list[str] = []
    for run in said.runs:
        found = _numbers(run, region)
        if len(found) > 1:
            return NotUnderstood("ambiguous")
        numbers.extend(found)
    distinct = list(dict.fromkeys(numbers))
    if len(distinct) == 1 or (distinct and said.corrected):
        return Understood(distinct[-1])
    return NotUnderstood("ambiguous") if distinct else _problem(said, region)


def _numbers(run: Run, region: str) -> list[str]:
    """The numbers that the cheapest readings of ``run`` make: one, or several that can't be told apart."""
    best: int | None = None
    found: list[str] = []
    for digits, cost in _candidates(run):
        if best is not None and cost > best:
            break
        number, _ = dialable(digits, region)
        if number is not None:
            best = cost
            if number not in found:
                found.append(number)
    return found


def _candidates(run: Run) -> Iterator[tuple[str, int]]:
    """Strings of digits that may be the whole number, cheapest first."""
    options: dict[str, int] = {}
    for digits, cost in _corrected(run):
        for whole in _unrepeated(digits):
            if cost <= DEAREST and _plausible(whole):
                options[whole] = min(cost, options.get(whole, cost))
    return iter(sorted(options.items(), key=lambda option: option[1]))


def _corrected(run: Run) -> Iterator[tuple[str, int]]:
    """The readings of a run in which "non" may have replaced the last digits before it."""
    before = run.segments[0]
    for after in run.segments[1:]:
        joined: dict[str, int] = {}
        for tail, tail_cost in after.items():
            if _plausible(tail):
                joined[tail] = min(tail_cost, joined.get(tail, tail_cost))
                continue
            for head, head_cost in before.items():
                surplus = len(head) + len(tail) - LENGTH
                if head.startswith("0") and 0 < surplus <= len(head) and surplus % 2 == 0:
                    whole = head[: len(head) - surplus] + tail
                    joined[whole] = min(head_cost + tail_cost, joined.get(whole, head_cost + tail_cost))
        before = joined or {**before, **after}
    yield from before.items()


def _unrepeated(digits: str) -> Iterator[str]:
    yield digits
    half = len(digits) // 2
    if len(digits) in (20, 24) and digits[:half] == digits[half:]:
        yield digits[:half]


def _plausible(digits: str) -> bool:
    """True for the shape of a whole number: national, or with a country code."""
    if digits.startswith(("+", "00")):
        return 9 <= len(digits) <= 17
    return (digits.startswith("0") and len(digits) in (9, LENGTH)) or (digits.startswith("33") and len(digits) == 11)


def _problem(said: Dictation, region: str) -> NotUnderstood:
    """What is wrong with the longest run."""
    heard, _ = max((_cheapest(run) for run in said.runs), key=lambda option: len(option[0]))
    if len(heard) < 2:
        return NotUnderstood("nothing")
    expected = 12 if heard.startswith("+33") else 11 if heard.startswith("33") else LENGTH
    if heard.startswith("00"):
        expected = 13
    if len(heard) < expected:
        return NotUnderstood("too_short", heard)
    if len(heard) > max(expected, 15 if heard.startswith(("+", "00")) else expected):
        return NotUnderstood("too_long", heard)
    return NotUnderstood(dialable(heard, region)[1] or "invalid", heard)


def _cheapest(run: Run) -> tuple[str, int]:
    options = [min(segment.items(), key=lambda option: option[1]) for segment in run.segments if segment]
    return max(options, key=lambda option: len(option[0]), default=("", 0))
