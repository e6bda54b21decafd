"""Telephone numbers as they are dictated or typed → E.164, or what is wrong with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Union

from frontdesk.understanding.phone_assembly import assemble
from frontdesk.understanding.phone_choice import wanted
from frontdesk.understanding.phone_country import country
from frontdesk.understanding.phone_labels import counts_a_noun, dialled, taken_back
from frontdesk.understanding.phone_plan import LENGTH, Plan
from frontdesk.understanding.phone_readings import DEAREST
from frontdesk.understanding.phone_scan import Piece, may_be_digit, pieces
from frontdesk.understanding.phone_unwanted import unwanted
from frontdesk.understanding.phone_ways import Assembly, Said, Ways
from frontdesk.understanding.phone_words import DECLINED, Mark
from frontdesk.understanding.phrases import strip_phrases
from frontdesk.understanding.result import Hearing, NotUnderstood, Understood
from frontdesk.understanding.tokens import Token, tokenize

PROBLEMS = ("nothing", "too_short", "too_long", "invalid", "not_contact", "ambiguous", "refused")
"""``nothing``: no number was said, or only one that nobody is to ring at.
``invalid``: as long as a number, but there is none such.
``not_contact``: a premium, shared-cost or toll-free number. ``ambiguous``: several numbers fit what was said.
``refused``: the caller has none or will not give it. With ``too_short`` and ``too_long`` goes what was heard."""

_FEWEST = 4
"""Digits without the first zero from which they are the end of a number."""

Settled = dict[tuple[Union[str, None], ...], tuple[Said, ...]]
"""Numbers as E.164, and where they were said."""

_MARGIN = 2
"""How much dearer a reading with misheard digits must be, not to stand beside a cheaper one."""


def hear_phone(text: str, region: str = "FR") -> Hearing[str]:
    """The number in ``text`` as E.164; one without a country code is of ``region``, unless a country is named.

    A number that came ``too_short`` may go on in the next utterance: hear ``heard + " " + text``.
    """
    tokens = tokenize(text)
    named = country(tokens, region)
    heard = _heard(tokens, named.region)
    if not named.sure and named.region != region:
        at_home = _heard(tokens, region)
        if isinstance(heard, Understood) and isinstance(at_home, Understood) and heard != at_home:
            return NotUnderstood("ambiguous")
        heard = heard if isinstance(heard, Understood) else at_home
    if heard == NotUnderstood() and len(strip_phrases(tokens, DECLINED)) < len(tokens):
        return NotUnderstood("refused")
    return heard


def _heard(tokens: Sequence[Token], region: str) -> Hearing[str]:
    plan = Plan(region)

    def counts(piece: Piece) -> bool:
        return counts_a_noun(piece, tokens)

    found = dialled(pieces(tokens), tokens)
    plain = assemble(found, plan, counts)
    if plain.given_up:
        return _problem(plain, found, tokens, plan)
    settled = _settled(plain, plan, 0)
    guessed = dialled(pieces(tokens, misheard=True), tokens) if any(map(may_be_digit, tokens)) else []
    maybes = [unit for piece in guessed for unit in piece.units if unit.maybe]
    if maybes:
        heard_so = _settled(assemble(guessed, plan, counts), plan, _MARGIN)
        settled = {**heard_so, **settled} if all(unit.spare for unit in maybes) else heard_so
    if not settled:
        return _problem(plain, found, tokens, plan)
    if len(settled) > 1 or _contradicted(plain.ways, plan) or taken_back(tokens, found[-1].end):
        return NotUnderstood("ambiguous")
    ((numbers, said),) = settled.items()
    if None in numbers:
        return _problem(plain, found, tokens, plan)
    if len(numbers) == 1:
        if any(unwanted(one, tokens) for one in said):
            return NotUnderstood()
        return Understood(str(numbers[0]))
    chosen = wanted(said, tokens)
    number = _number(chosen.digits, plan) if chosen else None
    return Understood(number) if number else NotUnderstood("ambiguous")


def _settled(assembly: Assembly, plan: Plan, margin: int) -> Settled:
    """The cheapest ways that end in whole numbers, and those that cost up to ``margin`` more.

    A number that nobody has stands as None: it was said, whatever dearer reading may be good.
    """
    settled: Settled = {}
    best = DEAREST - margin
    ways = assembly.ways if assembly.complete else {}
    for way, cost in sorted(ways.items(), key=lambda item: item[1]):
        if cost > best + margin:
            break
        said = (*way.done, way.now) if way.now.digits else way.done
        if said and all(_whole(one.digits, plan) for one in said):
            best = min(best, cost)
            settled.setdefault(tuple(dict.fromkeys(_number(one.digits, plan) for one in said)), said)
    return settled


def _whole(digits: str, plan: Plan) -> bool:
    return (plan.french and plan.whole(digits)) or _number(digits, plan) is not None


def _number(digits: str, plan: Plan) -> str | None:
    """The number of ``digits``, also when all of it, or each pair, was said twice."""
    half = len(digits) // 2
    if len(digits) in (2 * LENGTH, 24) and digits[:half] == digits[half:]:
        return plan.number(digits[:half])
    if len(digits) == 2 * LENGTH and all(digits[at : at + 2] == digits[at + 2 : at + 4] for at in range(0, 20, 4)):
        return plan.number("".join(digits[at : at + 2] for at in range(0, 20, 4)))
    return plan.number(digits)


def _contradicted(ways: Ways, plan: Plan) -> bool:
    """True when the caller's own words lead to a number that is not at its end, as well as to a whole one."""
    whole = [cost for way, cost in ways.items() if way.now.digits and _number(way.now.digits, plan)]
    return any(
        way.told and cost <= min(whole, default=0) and way.now.digits and len(way.now.digits) < LENGTH
        for way, cost in ways.items()
    )  # fmt: skip


def _problem(assembly: Assembly, found: Sequence[Piece], tokens: Sequence[Token], plan: Plan) -> NotUnderstood:
    """What is wrong with the likeliest digits."""
    if not found:
        return NotUnderstood()
    ways = assembly.ways
    way = min(ways, key=lambda way: (not way.now.digits.startswith(("0", "+")), ways[way], -len(way.now.digits)))
    heard = way.now.digits
    spoken = sum(len(unit.word) > 0 for piece in found for unit in piece.units)
    alone = found[0].start == 0 and found[-1].end == len(tokens) and spoken > 0
    if way.done or (not assembly.complete and any(piece.marks & Mark.OR for piece in found)):
        return NotUnderstood("ambiguous")
    if len(heard) < 2 or (not heard.startswith(("0", "+")) and len(heard) < _FEWEST and not alone):
        return NotUnderstood()
    if "_" in heard:
        heard = heard[: heard.index("_")]
    expected = 12 if heard.startswith("+33") else 11 if heard.startswith("33") else LENGTH
    if heard.startswith("00"):
        expected = 13
    if not assembly.complete:
        return NotUnderstood("too_long" if len(heard) >= expected else "ambiguous", heard)
    if len(heard) < expected:
        return NotUnderstood("too_short", heard)
    if len(heard) > max(expected, 15 if heard.startswith(("+", "00")) else expected):
        return NotUnderstood("too_long", heard)
    return NotUnderstood(plan.problem(heard) or "invalid", heard)
