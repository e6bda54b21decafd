"""What stands between a visitor and the desk: other people's sites, and networks that allow little."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import BaseRequestHandler, ThreadingTCPServer


@dataclass
class Site:
    """A site of its own origin, which serves one page at every address."""

    origin: str
    page: str = ""


@contextmanager
def site() -> Iterator[Site]:
    """Serve ``Site.page``, which may be changed at any time."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = served.page.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Silence."""

    with _running(ThreadingHTTPServer(("127.0.0.1", 0), Handler)) as port:
        served = Site(f"http://127.0.0.1:{port}")
        yield served


@dataclass
class Proxy:
    """A way to a server on which WebSocket does not pass, as behind some company firewalls."""

    url: str
    refused: list[str] = field(default_factory=list)


@contextmanager
def proxy_without_websocket(upstream_port: int) -> Iterator[Proxy]:
    """Pass connections on to a local port; answer 403 to those that ask for an upgrade."""

    class Handler(BaseRequestHandler):
        def handle(self) -> None:
            head = b""
            while b"\r\n\r\n" not in head:
                received = self.request.recv(65536)
                if not received:
                    return
                head += received
            if b"upgrade: websocket" in head.lower():
                proxy.refused.append(head.split(b"\r\n", 1)[0].decode())
                self.request.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                return
            with closing(socket.create_connection(("127.0.0.1", upstream_port))) as upstream:
                upstream.sendall(head)
                back = threading.Thread(target=_copy, args=(upstream, self.request), daemon=True)
                back.start()
                _copy(self.request, upstream)

    ThreadingTCPServer.allow_reuse_address = True
    with _running(ThreadingTCPServer(("127.0.0.1", 0), Handler)) as port:
        proxy = Proxy(f"http://127.0.0.1:{port}")
        yield proxy


def _copy(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        return  # one side has hung up; the other learns it by itself


@contextmanager
def _running(server: ThreadingTCPServer) -> Iterator[int]:
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
