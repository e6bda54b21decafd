"""What the web channel serves over plain HTTP: the demo page, the widget's files, what they show of the practice."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from pathlib import Path
from string import Template

from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, html, json, raw

from frontdesk.practice import Practice
from frontdesk.practice_file import LivePractice
from frontdesk.settings import Settings

WEB = Path(__file__).parent.parent / "web"
_JS, _CSS, _JSON = "text/javascript; charset=utf-8", "text/css; charset=utf-8", "application/json"
_REVALIDATED, _FOREVER = "public, max-age=300", "public, max-age=31536000, immutable"

FILES = {
    "/widget.js": ("widget.js", _JS, _REVALIDATED),
    "/widget/conversation.js": ("conversation.js", _JS, _REVALIDATED),
    "/widget/widget.css": ("widget.css", _CSS, _REVALIDATED),
    "/widget/texts.fr.json": ("texts.fr.json", _JSON, _REVALIDATED),
    "/widget/demo.css": ("demo.css", _CSS, _REVALIDATED),
    "/widget/icon.svg": ("icon.svg", "image/svg+xml", _REVALIDATED),
    "/widget/vendor/socket.io-4.8.4.esm.min.js": ("vendor/socket.io-4.8.4.esm.min.js", _JS, _FOREVER),
}
"""Address → file under ``web/``, content type, caching. A vendored file's name has its version."""

# Sites of the practice load the files from here, so any origin may read them; they hold nothing private.
_PUBLIC = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
}
_PAGE = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-cache",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

Handler = Callable[[Request], Awaitable[HTTPResponse]]


@dataclass(frozen=True)
class Face:
    """What a visitor sees of the practice. ``phone`` is E.164; all are empty when unknown."""

    name: str
    phone: str = ""
    address: str = ""

    @property
    def phone_shown(self) -> str:
        """The number as it is written in France, by pairs; others stay in international form."""
        french = re.fullmatch(r"\+33([1-9])(\d\d)(\d\d)(\d\d)(\d\d)", self.phone)
        return "\u00a0".join(("0" + french[1], *french.groups()[1:])) if french else self.phone


def face(practice: Practice) -> Face:
    """What is shown of ``practice``."""
    return Face(practice.name, practice.phone or "", practice.address)


def add_pages(blueprint: Blueprint, settings: Settings) -> None:
    """Add ``/demo``, ``/widget/config.json`` and every file of ``FILES``, which are read now.

    The practice's own file is looked at again at each request. Raises OSError or ``PracticeError`` for what can't be
    read.
    """
    live = LivePractice(settings.practice_file, settings.business_name)
    page = Template((WEB / "demo.html").read_text(encoding="utf-8"))

    @blueprint.get("/demo", name="demo")
    async def demo(request: Request) -> HTTPResponse:
        shown = face(live.current())
        values = {
            "name": shown.name,
            "address": shown.address,
            "phone": shown.phone,
            "phone_shown": shown.phone_shown,
            "server": settings.public_url or f"{request.scheme}://{request.host}",
        }
        return html(page.substitute({key: escape(value) for key, value in values.items()}), headers=_PAGE)

    @blueprint.get("/widget/config.json", name="widget_config")
    async def config(_: Request) -> HTTPResponse:
        shown = face(live.current())
        body = {"name": shown.name, "phone": shown.phone, "phoneShown": shown.phone_shown}
        return json(body, headers={**_PUBLIC, "Cache-Control": "no-cache"})

    for address, (name, content_type, caching) in FILES.items():
        route = re.sub(r"\W+", "_", address.strip("/"))
        blueprint.add_route(_file(WEB / name, content_type, caching), address, methods=["GET"], name=route)


def _file(path: Path, content_type: str, caching: str) -> Handler:
    body = path.read_bytes()
    etag = f'"{sha256(body).hexdigest()[:32]}"'
    headers = {**_PUBLIC, "Cache-Control": caching, "ETag": etag}

    async def serve(request: Request) -> HTTPResponse:
        if request.headers.get("if-none-match") == etag:
            return HTTPResponse(status=304, headers=headers)
        return raw(body, content_type=content_type, headers=headers)

    return serve
