"""Who may speak to the server: secrets compared in constant time, before a body is read."""

from __future__ import annotations

import hmac
from collections.abc import Iterable

from sanic.request import Request

from frontdesk.settings import Settings


def may_complete(request: Request, settings: Settings) -> bool:
    """True when the request carries the key that Vapi was given for the model, or none is set."""
    keys = (settings.vapi_llm_api_key, settings.vapi_llm_api_key_previous)
    return _known(_bearer(request), keys)


def may_notify(request: Request, settings: Settings) -> bool:
    """True when the request carries the webhook's secret (``X-Vapi-Secret``, or as a bearer), or none is set."""
    keys = (settings.vapi_webhook_secret, settings.vapi_webhook_secret_previous)
    return _known(str(request.headers.get("X-Vapi-Secret", "")) or _bearer(request), keys)


def _bearer(request: Request) -> str:
    """The key of the Authorization header, with or without its scheme."""
    value = str(request.headers.get("Authorization", "")).strip()
    scheme, _, rest = value.partition(" ")
    return rest.strip() if scheme.casefold() == "bearer" else value


def _known(given: str, keys: Iterable[str | None]) -> bool:
    valid = [key for key in keys if key]
    if not valid:
        return True  # the launcher refuses any address but loopback without the secrets
    heard = given.encode("utf-8", "surrogateescape")
    matches = [hmac.compare_digest(heard, key.encode()) for key in valid]  # all of them, in constant time
    return any(matches)
