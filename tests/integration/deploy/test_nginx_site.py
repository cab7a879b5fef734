"""nginx in front of the application: what it passes on, and what it refuses."""

import json
import signal
import socket
import ssl
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from conftest import Grown
from exported import movielens
from fronting import NAME, nginx, open_folder, wait_until

TOO_MANY = 600  # calls for one visitor, if a busy machine takes half a minute for them


def begin(visitor: httpx.Client, **headers: str) -> httpx.Response:
    """Become a guest, as the page does."""
    token = visitor.get("/api/me").json()["csrf_token"]
    sent = {"X-CSRF-Token": token, **headers}
    return visitor.post("/api/guests", headers=sent)


def token(visitor: httpx.Client) -> str:
    found: str = visitor.get("/api/me").json()["csrf_token"]
    return found


def is_problem(answer: httpx.Response, status: int) -> bool:
    """Say whether it is a refusal like the application's, headers included."""
    return (
        answer.status_code == status
        and answer.headers["Content-Type"] == "application/problem+json"
        and answer.json()["status"] == status
        and "Content-Security-Policy" in answer.headers
        and answer.headers["Strict-Transport-Security"] == "max-age=31536000"
    )


def test_a_like_goes_through_and_is_there(visitor: httpx.Client) -> None:
    assert begin(visitor).status_code == 201
    assert visitor.cookies.get("__Host-sneakpreview")
    put = visitor.put(
        "/api/marks/tt0113277",
        json={"kind": "like"},
        headers={"X-CSRF-Token": token(visitor)},
    )
    assert put.status_code == 200
    (liked,) = visitor.get("/api/marks?kind=like").json()["items"]
    assert liked["film"]["id"] == "tt0113277"
    assert put.headers.get_list("Content-Security-Policy") == [
        visitor.get("/").headers["Content-Security-Policy"]
    ]


def test_an_import_comes_through_and_is_read(visitor: httpx.Client) -> None:
    begin(visitor)
    ratings = [(f"tt9{number:06d}", 2) for number in range(5_000)]
    body = movielens(("tt0113277", 5), ("tt0133093", 5), *ratings)
    assert len(body) > 70_000
    answer = visitor.post(
        "/api/imports?name=ratings.csv",
        content=body,
        headers={
            "Content-Type": "application/octet-stream",
            "X-CSRF-Token": token(visitor),
        },
    )
    assert answer.status_code == 201, answer.text
    shown = f"/api/imports/{answer.json()['id']}"
    wait_until(lambda: visitor.get(shown).json()["finished_at"] is not None)
    assert visitor.get("/api/me").json()["marks"]["like"] == 2


def test_http_2_is_spoken_to_who_can(grown: Grown) -> None:
    with grown.front.visitor(http2=True) as visitor:
        answer = visitor.get("/api/me")
        assert (answer.status_code, answer.http_version) == (200, "HTTP/2")
        assert visitor.get("/").http_version == "HTTP/2"


@pytest.mark.parametrize(
    ("version", "welcome"),
    [(ssl.TLSVersion.TLSv1_1, False), (ssl.TLSVersion.TLSv1_2, True),
     (ssl.TLSVersion.TLSv1_3, True)],
)  # fmt: skip
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_old_tls_is_refused(
    grown: Grown, version: ssl.TLSVersion, *, welcome: bool
) -> None:
    context = ssl.create_default_context(cafile=str(grown.front.certificate))
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = version
    with socket.create_connection(("127.0.0.1", grown.front.https), 30) as plain:
        if welcome:
            with context.wrap_socket(plain, server_hostname=NAME) as spoken:
                assert spoken.version()
        else:
            with pytest.raises(ssl.SSLError):
                context.wrap_socket(plain, server_hostname=NAME)


def test_a_cipher_without_secrecy_for_later_is_refused(grown: Grown) -> None:
    context = ssl.create_default_context(cafile=str(grown.front.certificate))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AES128-SHA:AES256-SHA:AES128-GCM-SHA256:@SECLEVEL=0")
    with (
        socket.create_connection(("127.0.0.1", grown.front.https), 30) as plain,
        pytest.raises(ssl.SSLError),
    ):
        context.wrap_socket(plain, server_hostname=NAME)


def test_without_tls_one_is_sent_to_where_it_is(grown: Grown) -> None:
    with grown.front.plain(grown.front.http) as visitor:
        answer = visitor.get("/films/tt0113277?a=1")
    assert answer.status_code == 308
    assert answer.headers["Location"] == f"https://{NAME}/films/tt0113277?a=1"
    assert "Strict-Transport-Security" not in answer.headers


def test_who_renews_certificates_finds_what_was_laid_down(grown: Grown) -> None:
    place = grown.front.certificate.parent / "acme/.well-known/acme-challenge"
    place.mkdir(parents=True)
    (place / "word").write_text("of honour")
    with grown.front.plain(grown.front.http) as visitor:
        answer = visitor.get("/.well-known/acme-challenge/word")
    assert (answer.status_code, answer.text) == (200, "of honour")


def test_another_name_leads_nowhere(grown: Grown) -> None:
    with (
        grown.front.plain(grown.front.http) as visitor,
        pytest.raises(httpx.TransportError),
    ):
        visitor.get("/", headers={"Host": "evil.example"})
    context = ssl._create_unverified_context()  # noqa: S323, SLF001 - it gets that far
    with (
        socket.create_connection(("127.0.0.1", grown.front.https), 30) as plain,
        pytest.raises(ssl.SSLError),
    ):
        context.wrap_socket(plain, server_hostname="evil.example")


@pytest.mark.parametrize("path", ["/metrics", "/health/live", "/health/ready"])
def test_health_and_figures_are_for_insiders(grown: Grown, path: str) -> None:
    with grown.front.visitor() as visitor:
        for written in (path, f"/{path}", f"/%{ord(path[1]):x}{path[2:]}"):
            url = visitor.base_url.copy_with(raw_path=written.encode())
            assert is_problem(visitor.get(url), 404), written
    with grown.front.plain(grown.front.inside) as insider:
        assert insider.get(path).status_code == 200


def test_a_body_that_is_too_large_is_a_problem(visitor: httpx.Client) -> None:
    answer = visitor.post("/api/guests", content=b"x" * 70_000)
    assert is_problem(answer, 413)
    answer = visitor.put("/api/imports", content=b"x" * (51 << 20))
    assert is_problem(answer, 413)


def test_what_cannot_be_read_is_a_problem(visitor: httpx.Client) -> None:
    url = httpx.URL(str(visitor.base_url)).copy_with(raw_path=b"/%zz")
    assert is_problem(visitor.get(url), 400)
    answer = visitor.get("/", headers={"X-Long": "x" * 40_000})
    assert is_problem(answer, 400)


@pytest.mark.parametrize("path", ["/", "/api/me", "/search/manifest.json"])
@pytest.mark.parametrize("method", ["TRACE", "CONNECT", "PROPFIND", "BREW"])
def test_who_asks_for_what_there_is_not_is_told_what_there_is(
    visitor: httpx.Client, method: str, path: str
) -> None:
    answer = visitor.request(method, path)
    assert is_problem(answer, 405)
    assert "GET" in answer.headers["Allow"]


def test_no_method_has_small_letters(grown: Grown) -> None:
    trust = ssl.create_default_context(cafile=str(grown.front.certificate))
    with (
        socket.create_connection(("127.0.0.1", grown.front.https), 30) as plain,
        trust.wrap_socket(plain, server_hostname=NAME) as spoken,
    ):
        spoken.sendall(f"get / HTTP/1.1\r\nHost: {NAME}\r\n\r\n".encode())
        assert spoken.recv(1024).startswith(b"HTTP/1.1 400 ")


def test_a_request_bears_one_id_which_the_visitor_does_not_choose(
    grown: Grown, visitor: httpx.Client
) -> None:
    sent = {"X-Request-ID": "mine"}
    answer = visitor.get("/api/search?q=private", headers=sent)
    log = grown.front.certificate.parent / "access.log"
    wait_until(lambda: "/api/search" in log.read_text())
    (line,) = [
        told
        for told in map(json.loads, log.read_text().splitlines())
        if told["path"] == "/api/search"
    ]
    assert len(line["request_id"]) == 32
    assert answer.headers.get_list("X-Request-ID") == [line["request_id"]]
    assert line["application_status"] == "200"
    assert "private" not in log.read_text()


def test_who_asks_too_often_is_told_when_to_come_back(grown: Grown) -> None:
    with (
        grown.front.visitor(address="127.0.2.1") as one,
        ThreadPoolExecutor(16) as crowd,
    ):
        asked = crowd.map(
            lambda number: one.get(
                "/api/nothing", headers={"X-Forwarded-For": f"198.51.100.{number}"}
            ),
            range(TOO_MANY),
        )
        answers = list(asked)
    refused = [one for one in answers if one.status_code == 429]
    assert refused
    assert all(is_problem(one, 429) for one in refused)
    assert {one.headers["Retry-After"] for one in refused} == {"1"}
    with grown.front.visitor() as another:
        assert another.get("/api/me").status_code == 200


def test_a_forged_address_has_no_limit_of_its_own(grown: Grown) -> None:
    statuses = []
    with grown.front.visitor(address="127.0.2.2") as visitor:
        for number in range(22):
            visitor.cookies.clear()
            forged = f"198.51.100.{number}"
            headers = {
                "X-Forwarded-For": forged,
                "X-Real-IP": forged,
                "Forwarded": f"for={forged}",
            }
            statuses.append(begin(visitor, **headers).status_code)
    assert statuses == [201] * 20 + [429] * 2


def test_behind_a_cdn_it_is_the_visitor_who_is_counted(grown: Grown) -> None:
    cdn = {
        "# set_real_ip_from 203.0.113.0/24;": "set_real_ip_from 127.0.3.0/24;",
        "# real_ip_header": "real_ip_header",
        "# real_ip_recursive": "real_ip_recursive",
    }
    with (
        open_folder() as folder,
        nginx(folder, grown.front.public, f"unix:{grown.socket}", cdn) as front,
        front.visitor(address="127.0.3.1") as cdn_edge,
        ThreadPoolExecutor(16) as crowd,
    ):

        def ask(address: str) -> int:
            headers = {"X-Forwarded-For": f"192.0.2.1, {address}"}
            return cdn_edge.get("/api/nothing", headers=headers).status_code

        household = [f"2001:db8:1:2::{number:x}" for number in range(TOO_MANY)]
        assert 429 in set(crowd.map(ask, household))
        assert 429 not in {ask(f"2001:db8:2:{number:x}::1") for number in range(20)}


def test_a_reload_loses_no_request(grown: Grown) -> None:
    def ask(number: int) -> int:
        with grown.front.visitor() as visitor:
            return visitor.get("/" if number % 2 else "/api/me").status_code

    with ThreadPoolExecutor(4) as crowd:
        asked = [crowd.submit(ask, number) for number in range(60)]
        for _ in range(3):
            grown.front.process.send_signal(signal.SIGHUP)
            time.sleep(0.2)
        assert {one.result() for one in asked} == {200}
