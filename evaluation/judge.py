"""Was a sentence understood? *Refused* costs the caller a repetition, *wrong* costs an appointment."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from evaluation.sets import Expected, Sentence
from frontdesk.understanding.tokens import fold

Heard = Mapping[str, Any]


class Verdict(str, Enum):
    """What a reading is worth."""

    RIGHT = "right"
    REFUSED = "refused"
    """Asked again, though a careful person would have understood."""
    WRONG = "wrong"


def judge(kind: str, sentence: Sentence, heard: Heard) -> Verdict:
    """The best verdict among the readings that would be right."""
    verdicts = [_JUDGES[kind](expected, heard, sentence) for expected in sentence.expected]
    return min(verdicts, key=list(Verdict).index)


def _preference(expected: Expected, heard: Heard, sentence: Sentence) -> Verdict:
    wanted = expected.get("kind", "periods")
    if heard["kind"] in ("nothing", "ambiguous") and heard["kind"] != wanted:
        return Verdict.REFUSED
    if heard["kind"] != wanted:
        return Verdict.WRONG
    spans = [tuple(map(datetime.fromisoformat, pair)) for pair in heard["intervals"]]
    now = sentence.situation.now

    def held(moment: str) -> bool:
        instant = _moment(moment, now)
        return any(start <= instant < end for start, end in spans)

    inside = all(map(held, expected.get("in", ())))
    outside = any(map(held, expected.get("out", ())))
    return Verdict.RIGHT if inside and not outside else Verdict.WRONG


def _moment(text: str, now: datetime) -> datetime:
    """ "06-02 15:00": the first one that is not long before ``now``."""
    moment = datetime.strptime(f"{now.year}-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=now.tzinfo)
    return moment if moment > now - timedelta(days=150) else moment.replace(year=now.year + 1)


def _value(expected: Expected, heard: Heard, _: Sentence) -> Verdict:
    wanted, value = expected["value"], heard["value"]
    if wanted is None or value is None:
        return Verdict.RIGHT if wanted == value else Verdict.REFUSED if value is None else Verdict.WRONG
    return Verdict.RIGHT if _plain(str(wanted)) == _plain(str(value)) else Verdict.WRONG


def _plain(text: str) -> str:
    return " ".join(fold(text).replace("-", " ").replace("'", " ").replace("’", " ").split())


def _exact(expected: Expected, heard: Heard, _: Sentence) -> Verdict:
    wanted, value = expected["value"], heard["value"]
    if wanted == value:
        return Verdict.RIGHT
    return Verdict.REFUSED if value is None else Verdict.WRONG


def _choice(expected: Expected, heard: Heard, _: Sentence) -> Verdict:
    if (heard["kind"], heard["index"]) == (expected["kind"], expected.get("pick")):
        return Verdict.RIGHT
    return Verdict.WRONG if heard["kind"] == "pick" else Verdict.REFUSED


def _yes_no(expected: Expected, heard: Heard, _: Sentence) -> Verdict:
    if heard["answer"] == expected["answer"]:
        return Verdict.RIGHT
    return Verdict.WRONG if heard["answer"] in ("yes", "no") else Verdict.REFUSED


def _faq(expected: Expected, heard: Heard, _: Sentence) -> Verdict:
    if expected["id"] is None:
        return Verdict.RIGHT if heard["faq_id"] is None else Verdict.WRONG
    if expected["id"] in (heard["faq_id"], heard["did_you_mean"]):
        return Verdict.RIGHT
    return Verdict.REFUSED if heard["faq_id"] is None else Verdict.WRONG


def _language(expected: Expected, heard: Heard, _: Sentence) -> Verdict:
    if heard["french"] == expected["french"]:
        return Verdict.RIGHT
    return Verdict.WRONG if expected["french"] else Verdict.REFUSED  # a refused French caller is the worse one


def _guard(expected: Expected, heard: Heard, _: Sentence) -> Verdict:
    if heard["refusal"] == expected["refusal"]:
        return Verdict.RIGHT
    return Verdict.REFUSED if heard["refusal"] is None else Verdict.WRONG


def _intent(expected: Expected, heard: Heard, _: Sentence) -> Verdict:
    if heard["intent"] == expected["intent"]:
        return Verdict.RIGHT
    return Verdict.REFUSED if heard["intent"] in ("nlu_fallback", "inform") else Verdict.WRONG


_JUDGES: Mapping[str, Callable[[Expected, Heard, Sentence], Verdict]] = {
    "preference": _preference,
    "phone": _exact,
    "email": _exact,
    "name": _value,
    "choice": _choice,
    "yes-no": _yes_no,
    "faq": _faq,
    "language": _language,
    "guard": _guard,
    "intent": _intent,
}
