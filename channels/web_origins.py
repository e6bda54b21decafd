"""Which sites may talk to the desk: its own pages always, others when ``WEB_ORIGINS`` names them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from frontdesk.settings import Settings


def allowed_origins(settings: Settings) -> frozenset[str]:
    """``WEB_ORIGINS`` and the origin of ``PUBLIC_URL``, as browsers write them: no path, no final slash, lower case.

    Raises ValueError for an address that is none.
    """
    named = [*settings.web_origins, *([settings.public_url] if settings.public_url else [])]
    parts = [urlsplit(address.strip().lower()) for address in named]
    return frozenset(f"{part.scheme}://{part.netloc}" for part in parts)


def is_allowed(origin: str | None, environ: Mapping[str, str], allowed: frozenset[str]) -> bool:
    """Whether a page from ``origin`` (the header as it came) may connect. ``environ`` is the request's, WSGI style.

    Our own pages are known by their host alone: behind a proxy that ends TLS the server can't tell which
    scheme the visitor uses. A page can't forge the headers that are looked at.
    """
    scheme, _, host = (origin or "").lower().partition("://")
    forwarded = environ.get("HTTP_X_FORWARDED_HOST", "").split(",")[0].strip().lower()
    is_own = host in {environ.get("HTTP_HOST", "").lower(), forwarded} - {""}
    return scheme in ("http", "https") and (is_own or f"{scheme}://{host}" in allowed)
