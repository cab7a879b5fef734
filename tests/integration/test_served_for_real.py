"""The web server as it is started, over real sockets: what only it can get wrong."""

import json
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection, HTTPResponse
from typing import Any

import pytest

from server import Site, serving
from sneakpreview.cli.receiving import AT_ONCE

MOST_OF_HEADER = 262_144  # bytes
HUGE = b"POST /api/guests HTTP/1.1\r\nContent-Length: 1000000000\r\n"
ASKING = b"Expect: 100-continue\r\n"  # whether to send the body at all
FILE = b"POST /api/imports HTTP/1.1\r\nContent-Length: 1000\r\n" + ASKING + b"\r\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with serving(tmp_path_factory.mktemp("site") / "data", proxies="1") as site:
        yield site


def port(site: Site) -> int:
    return int(site.url.rpartition(":")[2])


def begin(site: Site, seen_by_the_proxy: str) -> int:
    """Become a guest through a proxy that saw this address."""
    connection = HTTPConnection("127.0.0.1", port(site), timeout=60)
    connection.request("GET", "/api/me")
    answer = connection.getresponse()
    headers = {
        "Cookie": str(answer.headers["Set-Cookie"]).partition(";")[0],
        "X-CSRF-Token": json.loads(answer.read())["csrf_token"],
        "X-Forwarded-For": f"203.0.113.9, {seen_by_the_proxy}",
    }
    connection.request("POST", "/api/guests", headers=headers)
    status = connection.getresponse().status
    connection.close()
    return status


def test_behind_a_proxy_each_visitor_has_limits_of_their_own(site: Site) -> None:
    statuses = {begin(site, f"198.51.100.{number}") for number in range(25)}
    assert statuses == {201}
    crowd = [begin(site, "192.0.2.7") for _ in range(22)]
    assert crowd == [201] * 20 + [429] * 2


def test_idle_connections_shut_nobody_out(site: Site) -> None:
    with ExitStack() as idle:
        for _ in range(150):
            half = socket.create_connection(("127.0.0.1", port(site)), timeout=60)
            idle.enter_context(half)
            half.sendall(b"GET / HTTP/1.1\r\nHost: here\r\n")
        connection = HTTPConnection("127.0.0.1", port(site), timeout=60)
        connection.request("GET", "/health/live")
        assert connection.getresponse().status == 200
        connection.close()


@pytest.mark.parametrize(
    ("asked", "status", "slug"),
    [
        (HUGE + b"\r\n", 413, "request-entity-too-large"),
        (HUGE + ASKING + b"\r\n", 413, "request-entity-too-large"),
        (
            # no byte more: what nobody reads would take the answer down with it
            b"GET / HTTP/1.1\r\nX: ".ljust(MOST_OF_HEADER + 1, b"x"),
            431,
            "request-header-fields-too-large",
        ),
        (b"GET / HTTP/1.1\r\nHost here\r\n\r\n", 400, "bad-request"),
    ],
)
def test_what_cannot_be_taken_in_is_refused_before_it_has_arrived(
    site: Site, asked: bytes, status: int, slug: str
) -> None:
    with sending(site, asked) as client:
        answer, problem = refused(client)
    assert answer.status == problem["status"] == status
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert problem["type"] == f"/problems/{slug}"
    assert problem["detail"]


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        (HUGE.replace(b"POST", b"HEAD") + b"\r\n", 413),
        (b"HEAD / HTTP/1.1\r\nX: ".ljust(MOST_OF_HEADER + 1, b"x"), 431),
        (b"\r\nHEAD / HTTP/1.1\r\nHost here\r\n\r\n", 400),
    ],
)
def test_who_asks_for_the_header_alone_gets_no_more_where_it_is_refused(
    site: Site, asked: bytes, status: int
) -> None:
    with sending(site, asked) as client:
        answer = b"".join(iter(lambda: client.recv(65536), b""))
    head, end, body = answer.partition(b"\r\n\r\n")
    assert int(head.split()[1]) == status
    assert b"Content-Length: " in head
    assert (end, body) == (b"\r\n\r\n", b"")


def test_only_so_many_files_are_received_at_a_time(site: Site) -> None:
    with ExitStack() as stack:
        for _ in range(AT_ONCE):
            client = stack.enter_context(sending(site, FILE))
            assert client.recv(100).startswith(b"HTTP/1.1 100 Continue")
        answer, problem = refused(stack.enter_context(sending(site, FILE)))
    assert answer.status == problem["status"] == 503
    assert int(answer.headers["Retry-After"]) > 0


@contextmanager
def sending(site: Site, asked: bytes) -> Iterator[socket.socket]:
    """Send this, and nothing more, for as long as the block lasts."""
    with socket.create_connection(("127.0.0.1", port(site)), timeout=60) as client:
        client.sendall(asked)
        yield client


def refused(client: socket.socket) -> tuple[HTTPResponse, dict[str, Any]]:
    """Read an answer that is a problem."""
    with HTTPResponse(client) as answer:
        answer.begin()
        assert answer.headers["Content-Type"] == "application/problem+json"
        return answer, json.loads(answer.read())


def test_a_host_header_leads_nobody_away(site: Site) -> None:
    connection = HTTPConnection("127.0.0.1", port(site), timeout=60)
    connection.request("GET", "//api//me", headers={"Host": "evil.example"})
    answer = connection.getresponse()
    assert answer.status == 404
    assert "Location" not in answer.headers
    connection.close()


@pytest.mark.parametrize("origin", ["http://[", "http://[x]y", "null", "http://evil"])
def test_an_origin_that_is_not_ours_is_refused(site: Site, origin: str) -> None:
    connection = HTTPConnection("127.0.0.1", port(site), timeout=60)
    connection.request("POST", "/api/guests", headers={"Origin": origin})
    assert connection.getresponse().status == 403
    connection.close()
