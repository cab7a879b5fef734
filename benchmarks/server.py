"""The real site as a benchmark's process, on a folder and a port of its own."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from socket import create_server
from typing import Any


@dataclass
class Site:
    """A running site, one connection to it, and the cookies of one person."""

    process: subprocess.Popen[bytes]
    port: int
    cookies: dict[str, str] = field(default_factory=dict)
    token: str = ""

    def __post_init__(self) -> None:
        self.connection = HTTPConnection("127.0.0.1", self.port, timeout=30)

    def ask(self, method: str, path: str, body: object = None) -> tuple[int, bytes]:
        """Send one request over the open connection and read the answer whole."""
        headers = {"Accept-Encoding": "gzip"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        if self.token:
            headers["X-CSRF-Token"] = self.token
        text = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            text = json.dumps(body)
        self.connection.request(method, path, text, headers)
        answer = self.connection.getresponse()
        for value in answer.headers.get_all("Set-Cookie") or []:
            name, _, rest = value.partition("=")
            self.cookies[name] = rest.partition(";")[0]
        return answer.status, answer.read()

    def json(self, method: str, path: str, body: object = None) -> Any:  # noqa: ANN401 - whatever the answer holds
        """Send one request and read its answer as JSON; an error stops the run."""
        status, text = self.ask(method, path, body)
        if status >= 400:
            raise SystemExit(f"{method} {path}: {status} {text!r}")
        return json.loads(text) if text else None

    def become_guest(self) -> None:
        """Sign a new guest in."""
        self.cookies.clear()
        self.token = self.json("GET", "/api/me")["csrf_token"]
        self.token = self.json("POST", "/api/guests")["csrf_token"]


@contextmanager
def running(data: Path, settings: Mapping[str, str] | None = None) -> Iterator[Site]:
    """Start the site on the folder and end it by its own id."""
    with create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    command = [sys.executable, "-m", "sneakpreview", "run"]
    process = subprocess.Popen(  # noqa: S603 - our own command
        [*command, "--data", str(data), "--port", str(port)],
        env=os.environ | {"SNEAKPREVIEW_LIMITS": "false"} | dict(settings or {}),
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(port, process)
        yield Site(process, port)
    finally:
        process.terminate()
        process.wait(120)


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until the site answers; a process that ends or hangs stops the run."""
    patience = time.monotonic() + 600  # a crowded machine takes its time
    while time.monotonic() < patience and process.poll() is None:
        try:
            connection = HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/health/ready")
            if connection.getresponse().status == 200:
                return
        except OSError:
            pass
        time.sleep(0.02)
    raise SystemExit("the site did not start")
