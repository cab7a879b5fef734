"""A real server that speaks S3, in a process of its own."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

from cluster import free_port
from sneakpreview.domain.bucket import Bucket

START = 120.0  # seconds


def ask(
    url: str, method: str = "GET", body: bytes | None = None, **headers: str
) -> tuple[int, dict[str, str], bytes]:
    """Ask without a key, as a browser or a CDN does."""
    parts = urlsplit(url)
    assert parts.hostname is not None
    connection = HTTPConnection(parts.hostname, parts.port, timeout=60)
    path = f"{parts.path}?{parts.query}" if parts.query else parts.path
    with closing(connection):
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        told = {name.lower(): value for name, value in answer.getheaders()}
        return answer.status, told, answer.read()


@contextmanager
def store(log: Path) -> Iterator[str]:
    """Run the server until the block ends; its address."""
    port = free_port()
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    with (
        log.open("wb") as output,
        subprocess.Popen(command, stdout=output, stderr=output) as process,
    ):
        try:
            url = f"http://127.0.0.1:{port}"
            _wait(process, url)
            yield url
        finally:
            process.kill()


def new_bucket(url: str, name: str) -> Bucket:
    """Make a bucket that anybody may read, and give the way into its folder."""
    assert ask(f"{url}/{name}", "PUT", b"")[0] == 200
    allowed = {
        "Effect": "Allow",
        "Principal": "*",
        "Action": "s3:GetObject",
        "Resource": f"arn:aws:s3:::{name}/*",
    }
    policy = json.dumps({"Version": "2012-10-17", "Statement": [allowed]}).encode()
    kind = {"Content-Type": "application/json"}
    assert ask(f"{url}/{name}?policy", "PUT", policy, **kind)[0] < 300
    return Bucket(name, "search", url, "us-east-1", "key", "secret")


def _wait(process: subprocess.Popen[bytes], url: str) -> None:
    deadline = time.monotonic() + START
    while process.poll() is None and time.monotonic() < deadline:
        try:
            ask(url)
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the store did not start")
