"""How the caller can be reached: a telephone number or an e-mail address."""

from __future__ import annotations

from frontdesk.understanding.email import hear_email
from frontdesk.understanding.lexicon import HESITATIONS
from frontdesk.understanding.phone import hear_phone
from frontdesk.understanding.phrases import phrases, strip_phrases
from frontdesk.understanding.result import Hearing, NotUnderstood, Understood
from frontdesk.understanding.tokens import tokenize

PROBLEMS = ("nothing", "no_caller_number", "too_short", "too_long", "invalid", "not_contact", "ambiguous", "refused",
            "incomplete")  # fmt: skip
"""Those of a phone number and of an e-mail address; ``no_caller_number``: "this number" was meant, but is unknown."""

_THIS = phrases(
    """avec lequel j'appelle|avec lequel je vous appelle|celui-ci|ce numéro|ce numéro-ci|ce numéro-là
    |le numéro qui s'affiche|celui qui s'affiche|qui s'affiche|qui vous appelle|le même|le même numéro|celui-là
    |celui d'où j'appelle|d'où j'appelle|celui que j'utilise|celui avec lequel|avec lequel|même numéro
    |sur ce téléphone|à ce numéro|sur ce numéro|le numéro affiché|que vous voyez|celui de l'appel|mon numéro actuel
    |le numéro de l'appel|le numéro d'appel|par lequel j'appelle|duquel j'appelle|celui du téléphone
    |depuis lequel j'appelle|celui que vous avez|le numéro que vous avez|avec celui-ci|au même|sur celui-ci
    |sur le même|celui sur lequel je vous appelle|sur lequel je vous appelle|sur lequel j'appelle|que j'appelle
    |d'où je vous appelle|duquel je vous appelle|avec lequel je suis"""
)
_AGAINST = phrases("pas|jamais|plus|un autre|autre|plutôt pas|sauf")
_FEWEST_DIGITS = 2


def hear_contact(text: str, caller_number: str | None = None) -> Hearing[str]:
    """An E.164 number or an e-mail address; ``caller_number`` (E.164) is what "celui-ci" means."""
    email = hear_email(text)
    if isinstance(email, Understood):
        return email
    phone = hear_phone(text)
    if isinstance(phone, Understood):
        return phone
    tokens = strip_phrases(tokenize(text), HESITATIONS)
    means_this = len(strip_phrases(tokens, _THIS)) < len(tokens)
    refused = len(strip_phrases(tokens, _AGAINST)) < len(tokens)
    if means_this and not refused and len(phone.heard) < _FEWEST_DIGITS:
        return Understood(caller_number) if caller_number else NotUnderstood("no_caller_number")
    if email.problem in ("nothing", "refused") and phone.problem != "nothing":
        return phone
    return email
