"""Request ids: each request has one, and it follows a like into its fetch."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import structlog
from apiflask import APIFlask
from sqlalchemy import Engine, inspect, select
from structlog.testing import capture_logs

from factories import NOON, title, tt
from fakes import FakeSource, answer
from sneakpreview.domain.film import FilmId
from sneakpreview.domain.letter import Kind
from sneakpreview.sources.base import Answer
from sneakpreview.storage import films, imports, job, letters, people, pictures, wanted
from sneakpreview.storage.base import sessions, to_number
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.imports import ImportRow
from sneakpreview.storage.job import JobRow
from sneakpreview.storage.letters import LetterRow
from sneakpreview.storage.pictures import PictureRow
from sneakpreview.worker.claim import turn
from visiting import Browser, make_site

OWN = re.compile(r"[0-9a-f]{16}")
HEADER = "X-Request-ID"
GIVEN = "0123-abcd_XYZ"
MINE: dict[str, Any] = {"token": "t", "now": NOON}


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    return make_site(engine, proxies=1)


@pytest.fixture
def lines() -> Iterator[list[dict[str, object]]]:
    """Collect what is logged, with what is bound to it."""
    before = structlog.get_config()["processors"]
    with capture_logs() as found:
        bind = structlog.contextvars.merge_contextvars
        structlog.configure(processors=[bind, *structlog.get_config()["processors"]])
        yield found
    structlog.configure(processors=before)


def requests_of(engine: Engine, table: type[JobRow]) -> dict[object, str | None]:
    """Tell for which request each row is, films by their numbers."""
    key = inspect(table).primary_key[0]
    with sessions(engine)() as session:
        rows = session.execute(select(key, table.request)).all()
    return {
        to_number(one) if str(one).startswith("tt") else one: by for one, by in rows
    }


def test_every_answer_carries_an_id_of_its_own(site: APIFlask) -> None:
    browser = Browser(site)
    paths = ("/", "/api/me", "/health/live", "/nowhere", "/api/marks?kind=like")
    found = [browser.call("GET", path).headers[HEADER] for path in paths]
    assert all(OWN.fullmatch(one) for one in found)
    assert len(set(found)) == len(paths)


def test_a_proxys_id_is_taken(site: APIFlask) -> None:
    told = Browser(site).call("GET", "/api/me", X_Request_ID=GIVEN)
    assert told.headers[HEADER] == GIVEN


def test_without_a_proxy_nobodys_id_is_taken(engine: Engine) -> None:
    told = Browser(make_site(engine)).call("GET", "/api/me", X_Request_ID=GIVEN)
    assert OWN.fullmatch(told.headers[HEADER])


@pytest.mark.parametrize(
    "said",
    [
        "",
        "short",
        "x" * 65,
        "x" * 100_000,
        "\x1b[31mred-alert",
        "two words",
        "abcdefgh,abcdefgh",
        "<script>alert(1)</script>",
        "é" * 10,
        "abcdefgh\x85answered",
        "١٢٣٤٥٦٧٨",
    ],
)
def test_an_id_that_is_not_tame_is_not_taken(site: APIFlask, said: str) -> None:
    header = said.encode("utf-8").decode("latin-1")
    environ = {"HTTP_X_REQUEST_ID": header}
    told = site.test_client().get("/api/me", environ_base=environ)
    assert OWN.fullmatch(told.headers[HEADER])


@pytest.mark.parametrize("end", ["\n", "\r\nSet-Cookie: a=b"])
def test_an_id_begins_no_line_and_no_header(site: APIFlask, end: str) -> None:
    environ = {"HTTP_X_REQUEST_ID": f"{GIVEN}{end}"}
    told = site.test_client().get("/api/me", environ_base=environ)
    assert OWN.fullmatch(told.headers[HEADER])


def test_a_refusal_tells_its_id(site: APIFlask) -> None:
    for path in ("/api/marks?kind=like", "/nowhere", "/api/films/x"):
        told = Browser(site).call("GET", path)
        assert dict(told.json or {})["request_id"] == told.headers[HEADER]


def test_what_went_wrong_can_be_quoted(
    site: APIFlask, monkeypatch: pytest.MonkeyPatch, lines: list[dict[str, object]]
) -> None:
    monkeypatch.setattr("sneakpreview.web.health.HealthOut", None)
    told = Browser(site).call("GET", "/health/live", X_Request_ID=GIVEN)
    assert told.status_code == 500
    assert GIVEN in dict(told.json or {})["detail"]
    failed = [line for line in lines if line["log_level"] == "error"]
    assert [line["request"] for line in failed] == [GIVEN]


def test_each_request_is_one_line_of_route_status_and_time(
    site: APIFlask, lines: list[dict[str, object]]
) -> None:
    browser = Browser(site)
    browser.begin()
    browser.mark([1])
    browser.call("GET", "/api/films/tt0000001?secret=1")
    browser.call("GET", "/nowhere/at/all")
    told = [line for line in lines if line["event"] == "answered"]
    assert [(line["method"], line["route"], line["status"]) for line in told] == [
        ("GET", "/api/me", 200),
        ("POST", "/api/guests", 201),
        ("PUT", "/api/marks/<id_>", 200),
        ("GET", "/api/films/<id_>", 200),
        ("GET", None, 404),
    ]
    known = {"event", "log_level", "request", "method", "route", "status", "ms"}
    for line in told:
        assert line.keys() == known
        assert float(str(line["ms"])) >= 0


def test_probes_leave_no_lines_unless_they_fail(
    site: APIFlask, lines: list[dict[str, object]]
) -> None:
    Browser(site).call("GET", "/health/live")
    assert [line for line in lines if line["event"] == "answered"] == []
    assert Browser(site).call("GET", "/health/ready").status_code == 503
    (told,) = [line for line in lines if line["event"] == "answered"]
    assert (told["log_level"], told["route"]) == ("warning", "/health/ready")


class TalkingSource(FakeSource):
    """A source that says something while it is asked."""

    def fetch(self, film: FilmId) -> Answer:
        structlog.get_logger().info("asked", film=film)
        return super().fetch(film)


def test_a_like_is_followed_into_its_fetch_and_to_the_films_on_its_list(
    engine: Engine, lines: list[dict[str, object]]
) -> None:
    source = TalkingSource(answer(1, 3, poster="https://x/1.jpg"), answer(2, 4))
    site = make_site(engine, (source,), proxies=1)
    browser = Browser(site)
    browser.begin()
    for number in (1, 2):
        like, sent = {"kind": "like"}, f"{GIVEN}-{number}"
        browser.call("PUT", f"/api/marks/{tt(number)}", like, X_Request_ID=sent)
    assert requests_of(engine, FilmRow) == {1: f"{GIVEN}-1", 2: f"{GIVEN}-2"}
    assert turn(site.extensions["sneakpreview"]) == 2
    for event in ("asked", "film fetched"):
        found = {
            line["film"]: line["request"] for line in lines if line["event"] == event
        }
        assert found == {tt(1): f"{GIVEN}-1", tt(2): f"{GIVEN}-2"}
    assert requests_of(engine, FilmRow) == {
        1: None,  # it is here
        2: None,
        3: f"{GIVEN}-1",
        4: f"{GIVEN}-2",
    }
    assert requests_of(engine, PictureRow) == {1: f"{GIVEN}-1"}


def test_what_nobody_asked_for_is_logged_without_an_id(
    site: APIFlask, engine: Engine, lines: list[dict[str, object]]
) -> None:
    with sessions(engine).begin() as session:
        films.add(session, [title(1)], priority=0, now=NOON)
    assert turn(site.extensions["sneakpreview"]) == 1
    (told,) = [line for line in lines if line["event"] == "film fetched"]
    assert "request" not in told


def test_all_that_is_wanted_on_behalf_of_a_request_bears_its_id(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        films.add(session, [title(1), title(2)], priority=0, now=NOON)
        person = people.add(session, NOON).id
        with job.on_behalf(session, GIVEN):
            films.add(session, [title(3)], priority=0, now=NOON)
            wanted.want_list(session, tt(1), NOON)
            imports.begin(session, person, file="f", name="n", threshold=1.0, now=NOON)
            end = NOON + timedelta(days=1)
            letters.add(session, Kind.NOTHING, None, seed=None, now=NOON, ends_at=end)
    assert requests_of(engine, FilmRow) == {1: GIVEN, 2: None, 3: GIVEN}
    for table in (ImportRow, LetterRow):
        assert set(requests_of(engine, table).values()) == {GIVEN}


def test_a_claim_tells_for_which_request_it_is(engine: Engine) -> None:
    with sessions(engine).begin() as session, job.on_behalf(session, GIVEN):
        films.add(session, [title(1)], priority=0, now=NOON)
        pictures.want(session, tt(1), "tmdb", "https://x", 0, NOON, GIVEN)
        person = people.add(session, NOON).id
        imports.begin(session, person, file="f", name="n", threshold=1.0, now=NOON)
        end = NOON + timedelta(days=1)
        letters.add(session, Kind.NOTHING, None, seed=None, now=NOON, ends_at=end)
        claims = [
            *wanted.claim(session, limit=1, **MINE),
            pictures.claim(session, **MINE),
            imports.claim(session, **MINE),
            letters.claim(session, **MINE),
        ]
    assert [one and one.request for one in claims] == [GIVEN] * 4
