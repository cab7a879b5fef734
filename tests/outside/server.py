"""The outside world over loopback: servers that answer as a source does, or worse."""

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Request:
    """What was asked: the path without its query, the query, headers in lower case.

    The body is there where something was sent.
    """

    path: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass(frozen=True)
class Page:
    """What is answered."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


def json_page(document: Any, status: int = 200, **headers: str) -> Page:  # noqa: ANN401 - any JSON
    """Answer with JSON."""
    types = {"Content-Type": "application/json"}
    return Page(json.dumps(document).encode(), status, types | headers)


Answers = Callable[[Request], Page]


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - the base class's own
        # Who asked may have gone away meanwhile: some tests are about just that.
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class Outside:
    """A server that answers by a function; it remembers what it was asked.

    `trouble` is answered in place of everything while it is set; `delay` seconds go
    by before each answer.
    """

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self.asked: list[Request] = []
        self.trouble: Page | None = None
        self.delay = 0.0
        outside = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # or each body waits 40 ms for its headers

            def do_GET(self) -> None:
                outside._serve(self)

            def do_POST(self) -> None:
                outside._serve(self)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's word
                del format, args

        self._server = _Server(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        """Give the address, without a slash at its end."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def _serve(self, handler: BaseHTTPRequestHandler) -> None:
        parts = urlsplit(handler.path)
        headers = {name.lower(): value for name, value in handler.headers.items()}
        sent = handler.rfile.read(int(headers.get("content-length", 0)))
        request = Request(parts.path, parse_qs(parts.query), headers, sent)
        self.asked.append(request)
        time.sleep(self.delay)
        page = self.trouble or self.answers(request)
        handler.send_response(page.status)
        for name, value in page.headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(page.body)))
        handler.end_headers()
        handler.wfile.write(page.body)

    @contextmanager
    def running(self) -> Iterator["Outside"]:
        """Serve until the block ends."""
        thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
            thread.join()
