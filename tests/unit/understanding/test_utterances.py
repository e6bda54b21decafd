"""What callers say, kind by kind, against what must be heard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from spoken import NOW, OFFER, moment, said, utterances

from frontdesk.understanding.choice import hear_choice
from frontdesk.understanding.contact import hear_contact
from frontdesk.understanding.email import hear_email
from frontdesk.understanding.guard import Refusal, screen
from frontdesk.understanding.name import hear_name
from frontdesk.understanding.phone import hear_phone
from frontdesk.understanding.preference import hear_preference
from frontdesk.understanding.reason import hear_reason
from frontdesk.understanding.result import Hearing, NotUnderstood, Understood
from frontdesk.understanding.yes_no import hear_yes_no


@pytest.mark.parametrize("row", utterances("preference"), ids=said)
def test_preference(row: dict[str, Any]) -> None:
    heard = hear_preference(row["said"], NOW)
    assert heard.kind.value == row.get("kind", "periods")
    for wished in row.get("in", []):
        assert any(period.start <= moment(wished) < period.end for period in heard.intervals), wished
    for other in row.get("out", []):
        assert not any(period.start <= moment(other) < period.end for period in heard.intervals), other


def _check(hear: Callable[[str], Hearing[str]], row: dict[str, Any]) -> None:
    heard = hear(row["said"])
    if "value" in row:
        assert heard == Understood(row["value"])
    else:
        assert isinstance(heard, NotUnderstood)
        assert row["problem"] in ("any", heard.problem)


@pytest.mark.parametrize("row", utterances("phone"), ids=said)
def test_phone(row: dict[str, Any]) -> None:
    _check(hear_phone, row)


@pytest.mark.parametrize("row", utterances("email"), ids=said)
def test_email(row: dict[str, Any]) -> None:
    _check(hear_email, row)


@pytest.mark.parametrize("row", utterances("name"), ids=said)
def test_name(row: dict[str, Any]) -> None:
    _check(hear_name, row)


@pytest.mark.parametrize("row", utterances("choice"), ids=said)
def test_choice(row: dict[str, Any]) -> None:
    heard = hear_choice(row["said"], OFFER, NOW)
    assert (heard.kind.value, heard.index) == (row.get("kind", "pick"), row.get("pick"))


@pytest.mark.parametrize("row", utterances("yes_no"), ids=said)
def test_yes_no(row: dict[str, Any]) -> None:
    assert hear_yes_no(row["said"], row.get("question", "")).value == row["answer"]


@pytest.mark.parametrize("row", utterances("reason"), ids=said)
def test_reason(row: dict[str, Any]) -> None:
    _check(hear_reason, row)


@pytest.mark.parametrize("row", utterances("contact"), ids=said)
def test_contact(row: dict[str, Any]) -> None:
    _check(lambda text: hear_contact(text, "+33612345678"), row)


@pytest.mark.parametrize("row", utterances("guard"), ids=said)
def test_guard(row: dict[str, Any]) -> None:
    heard = screen(row["said"])
    assert (heard.name if isinstance(heard, Refusal) else None) == row["refusal"]


@pytest.mark.parametrize("kind", ["preference", "phone", "email", "name", "choice", "yes_no", "reason", "contact"])
def test_no_french_caller_is_refused(kind: str) -> None:
    said_and_heard = [(row["said"], screen(row["said"])) for row in utterances(kind)]
    refused = [text for text, heard in said_and_heard if isinstance(heard, Refusal) and heard.name != "empty_message"]
    assert refused == []
