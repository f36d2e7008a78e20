"""Systems under test that misbehave, as programs and as services."""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).parent.parent

PRELUDE = (
    f"import json, os, sys, time\nsys.path.insert(0, {str(ROOT)!r})\nfrom cinmodel.acceptance.reference import judge\n"
)


def program(body: str) -> str:
    """A SPEC for a Python program that runs `body`."""
    quoted = (PRELUDE + body).replace("'", "'\\''")
    return f"cmd:{sys.executable} -c '{quoted}'"


def answering(line: str) -> str:
    """A program that does `line` with each question `q`, `say` at hand."""
    return program(
        "def say(value): print(value if isinstance(value, str) else json.dumps(value), flush=True)\n"
        f"for text in sys.stdin:\n    q = json.loads(text)\n    {line}\n"
    )


@contextmanager
def service(respond: Callable[[BaseHTTPRequestHandler, bytes], None]) -> Iterator[str]:
    """A service on this machine; `respond` writes each answer."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            with suppress(BrokenPipeError, ConnectionResetError):
                respond(self, body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # whoever asks may hang up
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def send(
    handler: BaseHTTPRequestHandler, body: bytes, status: int = 200, sort: str = "application/json", **headers: str
) -> None:
    """Write an answer."""
    handler.send_response(status)
    handler.send_header("Content-Type", sort)
    handler.send_header("Content-Length", str(len(body)))
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(body)


@contextmanager
def raw(respond: Callable[[socket.socket], None]) -> Iterator[str]:
    """A service below HTTP: `respond` has each connection."""
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(0.1)
    over = threading.Event()

    def serve() -> None:
        while not over.is_set():
            with suppress(TimeoutError, OSError):
                connection, _ = server.accept()
                with connection, suppress(OSError):
                    respond(connection)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
    finally:
        over.set()
        thread.join()
        server.close()
