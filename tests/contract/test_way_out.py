"""The way out: a whole answer of a host that is allowed, or an error that says why."""

import gzip
import logging
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outside.hostile import BROKEN, Act, Hostile, hostile, page
from outside.way import OpenGate, way_to
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Client, Rate, Reply, retry_after

HOST, OTHER = "films.example", "pictures.example"
URL = f"https://{HOST}/3/movie/603?api_key=hush"
HOSTS = {HOST: Rate(1000), OTHER: Rate(1000)}
DAY = 24 * 3600


def client(server: Hostile, other: Hostile | None = None) -> Client:
    mirrors = {HOST: server.url, OTHER: (other or server).url}
    return Client("films", HOSTS, way_to(mirrors))


def ask(act: Act, headers: Mapping[str, str] | None = None) -> Reply:
    with hostile(act) as server:
        return client(server).get(URL, headers)


def refusal(act: Act) -> SourceError:
    with pytest.raises(SourceError) as refused:
        ask(act)
    return refused.value


def kind(error: SourceError) -> str:
    names = ("permanent", "blocked", "unasked")
    return next((name for name in names if getattr(error, name)), "temporary")


def test_a_whole_answer_is_given_with_its_headers() -> None:
    reply = ask(page("200 OK", "X-Two: a", "x-two: b", body=b"whole"))
    assert (reply.url, reply.body) == (URL, b"whole")
    assert reply.headers["x-two"] == "a, b"


def test_a_packed_answer_is_unpacked() -> None:
    body = gzip.compress(b"whole" * 100_000)
    assert ask(page("200 OK", "Content-Encoding: gzip", body=body)).body == (
        b"whole" * 100_000
    )


def test_it_says_who_asks_and_nothing_else() -> None:
    with hostile(page("200 OK", "Set-Cookie: a=b", body=b"whole")) as server:
        asking = client(server)
        asking.get(URL, {"Authorization": "Bearer hush"})
        asking.get(URL)
    first, second = server.asked
    assert first.startswith("GET /3/movie/603?api_key=hush HTTP/1.1\r\n")
    headers = dict(line.split(": ", 1) for line in first.strip().splitlines()[1:])
    assert headers == {
        "Authorization": "Bearer hush",
        "Host": server.url.removeprefix("http://"),
        "User-Agent": "SneakPreview/test",
        "Accept-Encoding": "gzip",
    }
    assert "hush" not in second.partition("\r\n")[2]
    assert "cookie" not in second.lower()


def test_a_client_may_allow_less() -> None:
    with hostile(page("200 OK", body=b"whole")) as server:
        way = way_to({HOST: server.url})
        assert Client("films", HOSTS, way, most=5).get(URL).body == b"whole"
        with pytest.raises(SourceError, match="too large"):
            Client("films", HOSTS, way, most=4).get(URL)


@pytest.mark.parametrize(
    ("status", "meaning"),
    [
        ("400 Bad Request", "temporary"),
        ("401 Unauthorized", "blocked"),
        ("403 Forbidden", "blocked"),
        ("404 Not Found", "permanent"),
        ("410 Gone", "permanent"),
        ("418 Teapot", "temporary"),
        ("429 Too Many Requests", "temporary"),
        ("500 Internal Server Error", "temporary"),
        ("503 Service Unavailable", "temporary"),
        ("202 Accepted", "blocked"),
        ("204 No Content", "temporary"),
        ("304 Not Modified", "temporary"),
    ],
)
def test_a_status_means(status: str, meaning: str) -> None:
    assert kind(refusal(page(status, body=b"words"))) == meaning


@pytest.mark.parametrize(
    "act",
    [
        page("202 Accepted", "x-amzn-waf-action: challenge"),
        page("405 Method Not Allowed", "x-amzn-waf-action: captcha", body=b"<html>"),
        page("200 OK", "x-amzn-waf-action: challenge", body=b"<html>"),
        page("200 OK"),
        page("200 OK", "Content-Encoding: gzip"),
    ],
)
def test_a_challenge_or_nothing_is_a_refusal(act: Act) -> None:
    assert kind(refusal(act)) == "blocked"


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Unavailable"])
def test_a_host_says_when_to_come_back(status: str) -> None:
    at = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    assert refusal(page(status, "Retry-After: 120")).retry_after == 120
    in_an_hour = refusal(page(status, f"Retry-After: {at}")).retry_after
    assert in_an_hour == pytest.approx(3600, abs=60)


def test_an_error_that_asks_us_back_at_once_is_an_error_like_others() -> None:
    assert refusal(page("500 Oh", "Retry-After: 0")).retry_after is None


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("0", 0),
        ("9" * 400, DAY),
        ("Fri, 31 Dec 9999 23:59:59 GMT", DAY),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Thu, 01 Jan 1970 00:00:00", 0),
        ("Mon, 01 Jan 0001 00:00:00 +2359", 0),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("\xb2", None),
    ],
)
def test_a_wait_is_at_most_a_day_and_garbage_is_none(
    said: str, seconds: float | None
) -> None:
    waited = refusal(page("503 Unavailable", f"Retry-After: {said}")).retry_after
    assert waited == seconds


@given(st.text() | st.from_regex(r"\w{3}, \d+ \w{3} \d+ \d+:\d+:\d+ ?[-+\w]*"))
def test_no_wait_is_an_error(said: str) -> None:
    assert 0 <= (retry_after(said) or 0) <= DAY


def test_a_redirect_within_the_hosts_is_followed() -> None:
    moved = page("301 Moved", f"Location: https://{OTHER}/new?a=b")
    with hostile(moved) as first, hostile(page("200 OK", body=b"new")) as second:
        headers = {"Authorization": "Bearer hush", "Accept-Language": "en"}
        reply = client(first, second).get(URL, headers)
    assert (reply.url, reply.body) == (f"https://{OTHER}/new?a=b", b"new")
    (asked,) = second.asked
    assert "Accept-Language: en" in asked
    assert "hush" not in asked


def test_a_redirect_within_a_host_keeps_the_key() -> None:
    acts = page("302 Found", "Location: ../tv/1"), page("200 OK", body=b"new")
    with hostile(*acts) as server:
        reply = client(server).get(URL, {"Authorization": "Bearer hush"})
    assert reply.url == f"https://{HOST}/3/tv/1"
    assert "Bearer hush" in server.asked[1]


@pytest.mark.parametrize(
    "location",
    [
        "https://elsewhere.example/",
        f"http://{HOST}/",
        f"https://{HOST}:8443/",
        f"https://{HOST}@elsewhere.example/",
        f"https://me@{HOST}/",
        f"https://{HOST}\\@elsewhere.example/",
        f"https://{HOST}.elsewhere.example/",
        "//elsewhere.example/",
        "file:///etc/passwd",
        "ftp://films.example/",
        "https://169.254.169.254/latest/meta-data/",
        "https://[::1]/",
        "https://[::1",
        "http://127.0.0.1:22/",
        "https://films.example/\xe9",
        "gopher:x",
    ],
)
def test_a_redirect_to_anywhere_else_is_refused(location: str) -> None:
    refused = refusal(page("302 Found", f"Location: {location}"))
    assert kind(refused) == "temporary"
    assert "elsewhere" not in str(refused)


@pytest.mark.parametrize("location", [[], ["Location: /3/movie/603"]])
def test_redirects_have_an_end(location: list[str]) -> None:
    with hostile(page("302 Found", *location)) as server:
        with pytest.raises(SourceError, match="round and round"):
            client(server).get(URL)
        assert server.connections == 6


@pytest.mark.parametrize(
    "url",
    [
        f"http://{HOST}/",
        f"https://{HOST}:444/",
        f"https://{HOST}\n.elsewhere.example/",
        "https://elsewhere.example/hush",
        "https://[hush/",
        f"https://{HOST}/hush there",
        "",
        "/hush",
    ],
)
def test_an_address_that_is_not_allowed_is_never_asked(url: str) -> None:
    with hostile(page("200 OK", body=b"whole")) as server:
        with pytest.raises(SourceError) as refused:
            client(server).get(url)
        assert server.connections == 0
    assert kind(refused.value) == "permanent"
    assert "hush" not in str(refused.value)


def test_a_key_that_no_header_can_hold_is_told_nobody() -> None:
    for key in ("hush\r\nX: y", "hush\u0161", "hush\0"):
        with hostile(page("200 OK", body=b"whole")) as server:
            with pytest.raises(SourceError) as refused:
                client(server).get(URL, {"Authorization": key})
            assert server.asked == []
        assert "hush" not in repr(refused.value)
        assert refused.value.__context__ is None


@pytest.mark.parametrize("act", [*BROKEN.values(), page("404 Not Found")])
def test_no_error_and_no_log_tells_the_key(
    act: Act, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with hostile(act) as server, pytest.raises(SourceError) as refused:
        client(server).get(URL, {"Authorization": "Bearer hush"})
    error = refused.value
    assert "hush" not in f"{error!r} {error.__cause__!r} {error.__context__!r}"
    assert "hush" not in caplog.text


def test_the_gate_hears_of_every_turn() -> None:
    acts = page("302 Found", "Location: /new"), page("503 Unavailable")
    with hostile(*acts) as server:
        way = way_to({HOST: server.url})
        with pytest.raises(SourceError):
            Client("films", HOSTS, way).get(URL)
    assert isinstance(way.gate, OpenGate)
    (_, first), (_, second) = way.gate.went
    assert first is None
    assert isinstance(second, SourceError)


def test_what_the_source_finds_in_an_answer_counts_against_the_host() -> None:
    def check(body: bytes) -> None:
        assert body == b"captcha"
        raise SourceError("this is a captcha", blocked=True)

    with hostile(page("200 OK", body=b"captcha")) as server:
        way = way_to({HOST: server.url})
        with pytest.raises(SourceError):
            Client("films", HOSTS, way).get(URL, check=check)
    assert isinstance(way.gate, OpenGate)
    assert [str(trouble) for _, trouble in way.gate.went] == ["this is a captcha"]
