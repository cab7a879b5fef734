"""The web server as it is started, over real sockets: what only it can get wrong."""

import json
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from http.client import HTTPConnection

import pytest

from server import Site, serving


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with serving(tmp_path_factory.mktemp("site") / "data", proxies="1") as site:
        yield site


def port(site: Site) -> int:
    return int(site.url.rpartition(":")[2])


def begin(site: Site, seen_by_the_proxy: str) -> int:
    """Become a guest through a proxy that saw this address."""
    connection = HTTPConnection("127.0.0.1", port(site), timeout=10)
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
            half = socket.create_connection(("127.0.0.1", port(site)), timeout=10)
            idle.enter_context(half)
            half.sendall(b"GET / HTTP/1.1\r\nHost: here\r\n")
        connection = HTTPConnection("127.0.0.1", port(site), timeout=10)
        connection.request("GET", "/health/live")
        assert connection.getresponse().status == 200
        connection.close()


def test_a_huge_body_is_refused_before_it_arrives(site: Site) -> None:
    with socket.create_connection(("127.0.0.1", port(site)), timeout=10) as client:
        client.sendall(
            b"POST /api/guests HTTP/1.1\r\nHost: here\r\n"
            b"Content-Type: application/json\r\nContent-Length: 1000000000\r\n\r\n"
        )
        assert client.recv(100).startswith(b"HTTP/1.1 413")


def test_a_host_header_leads_nobody_away(site: Site) -> None:
    connection = HTTPConnection("127.0.0.1", port(site), timeout=10)
    connection.request("GET", "//api//me", headers={"Host": "evil.example"})
    answer = connection.getresponse()
    assert answer.status == 404
    assert "Location" not in answer.headers
    connection.close()


@pytest.mark.parametrize("origin", ["http://[", "http://[x]y", "null", "http://evil"])
def test_an_origin_that_is_not_ours_is_refused(site: Site, origin: str) -> None:
    connection = HTTPConnection("127.0.0.1", port(site), timeout=10)
    connection.request("POST", "/api/guests", headers={"Origin": origin})
    assert connection.getresponse().status == 403
    connection.close()
