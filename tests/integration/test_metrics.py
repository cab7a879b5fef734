"""Metrics: what is counted, for whom, and that nobody can make it grow without end."""

from pathlib import Path

import pytest
from apiflask import APIFlask
from prometheus_client import REGISTRY
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import Engine

from factories import NOON, title, tt
from fakes import FakeSource, answer
from sneakpreview import __version__
from sneakpreview.searchfiles.publish import publish
from sneakpreview.settings import Settings
from sneakpreview.storage import chores, films, hosts
from sneakpreview.storage.base import sessions
from sneakpreview.storage.hosts import HOST_STATES
from sneakpreview.wiring import assemble, now
from sneakpreview.worker.claim import turn
from standing import beat, migrated_by_hand, patient
from visiting import Browser, make_site

LOOPBACK = "127.0.0.1"
Series = dict[tuple[str, frozenset[tuple[str, str]]], float]


@pytest.fixture
def site(engine: Engine, tmp_path: Path) -> APIFlask:
    migrated_by_hand(engine)
    publish(list, tmp_path / "search", version="of no titles")
    beat(engine)
    return make_site(engine, data=tmp_path)


def scrape(site: APIFlask) -> Series:
    """Read every series, as Prometheus does."""
    told = Browser(patient(site), address=LOOPBACK).call("GET", "/metrics")
    assert told.status_code == 200
    assert told.mimetype == "text/plain"
    return {
        (sample.name.removeprefix("sneakpreview_"), frozenset(sample.labels.items())): (
            sample.value
        )
        for family in text_string_to_metric_families(told.text)
        for sample in family.samples
    }


def value(series: Series, name: str, **labels: str) -> float:
    return series.get((name, frozenset(labels.items())), 0.0)


def grown(before: Series, after: Series, name: str, **labels: str) -> float:
    return value(after, name, **labels) - value(before, name, **labels)


def asking(
    engine: Engine, peer: str, headers: dict[str, str] | None = None, **chosen: object
) -> int:
    """Ask for the figures from an address; the status."""
    client = make_site(engine, **chosen).test_client()
    told = client.get(
        "/metrics", headers=headers or {}, environ_base={"REMOTE_ADDR": peer}
    )
    return told.status_code


@pytest.mark.parametrize("peer", ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])
def test_this_machine_may_read_the_figures(sqlite_engine: Engine, peer: str) -> None:
    assert asking(sqlite_engine, peer) == 200


@pytest.mark.parametrize("peer", ["192.0.2.1", "10.0.0.1", "2001:db8::1", "", "x"])
def test_to_all_others_there_is_nothing(sqlite_engine: Engine, peer: str) -> None:
    assert asking(sqlite_engine, peer) == 404


def test_others_can_be_named_and_this_machine_left_out(sqlite_engine: Engine) -> None:
    named = {"metrics_from": ("10.0.0.0/8",)}
    assert asking(sqlite_engine, "10.1.2.3", **named) == 200
    assert asking(sqlite_engine, LOOPBACK, **named) == 404
    assert asking(sqlite_engine, LOOPBACK, metrics_from=()) == 404


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded"])
def test_what_comes_through_a_proxy_that_nobody_counted_is_refused(
    sqlite_engine: Engine, header: str
) -> None:
    said = {header: "for=127.0.0.1" if header == "Forwarded" else "127.0.0.1"}
    assert asking(sqlite_engine, LOOPBACK, said) == 404


def test_behind_a_proxy_both_it_and_who_it_asks_for_must_be_named(
    sqlite_engine: Engine,
) -> None:
    def through(peer: str, said: str) -> int:
        return asking(sqlite_engine, peer, {"X-Forwarded-For": said}, proxies=1)

    assert through(LOOPBACK, "127.0.0.1") == 200
    assert through(LOOPBACK, "192.0.2.1") == 404
    assert through(LOOPBACK, "127.0.0.1, 192.0.2.1") == 404
    assert through("192.0.2.1", "127.0.0.1") == 404, "no proxy said so"
    assert asking(sqlite_engine, LOOPBACK, proxies=1) == 200, "past the proxy"


def test_requests_are_counted_by_route_and_status(site: APIFlask) -> None:
    before = scrape(site)
    browser = Browser(site)
    for number in (1, 2, 99):
        browser.call("GET", f"/api/films/{tt(number)}")
    after = scrape(site)
    film = {"method": "GET", "route": "/api/films/<id_>"}
    assert grown(before, after, "requests_total", **film, status="200") == 2
    assert grown(before, after, "requests_total", **film, status="404") == 1
    assert grown(before, after, "request_seconds_count", **film) == 3
    assert grown(before, after, "request_seconds_sum", **film) > 0


def test_whatever_strangers_ask_for_makes_no_new_series(site: APIFlask) -> None:
    client = site.test_client()
    client.get("/nowhere")
    client.open("/api/me", method="BREW")
    scrape(site)  # which is a request, too
    before = scrape(site)
    for number in range(50):
        client.get(f"/wp-admin/{number}.php?x={number}")
        client.get(f"/search/{number}/{'a' * number}.json")
        client.open("/api/me", method=f"BREW{number}")
        client.get(f"/{number}", headers={"X-Request-ID": f"{number:020}"})
    after = scrape(site)
    made = {key for key in after.keys() - before.keys() if "route" in dict(key[1])}
    assert {dict(labels)["route"] for _, labels in made} <= {"/search/<path:name>"}
    assert len(made) <= 20


def test_marks_and_recommendations_are_counted(site: APIFlask) -> None:
    browser = Browser(site)
    browser.begin()
    before = scrape(site)
    browser.mark([1, 2])
    browser.mark([3], "hide")
    browser.call("DELETE", f"/api/marks/{tt(1)}")
    browser.call("GET", "/api/recommendations")
    after = scrape(site)
    for kind, count in (("like", 2), ("hide", 1), ("save", 0), ("taken back", 1)):
        assert grown(before, after, "marks_total", kind=kind) == count
    assert grown(before, after, "recommendations_seconds_count") == 1


@pytest.mark.usefixtures("nothing_earned_back")
def test_what_a_limit_refuses_is_counted_by_its_name(site: APIFlask) -> None:
    before, browser = scrape(site), Browser(site)
    for _ in range(7):
        browser.call("GET", "/api/search?q=heat")
    assert grown(before, scrape(site), "limit_refusals_total", limit="search") == 2


def test_work_is_counted_by_lane_and_outcome(
    engine: Engine, site: APIFlask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sneakpreview.web.readiness.FRESH", 0.0)
    source = FakeSource(answer(1))
    working = make_site(engine, (source,))
    with sessions(engine).begin() as session:
        films.add(session, [title(1)], priority=0, now=NOON)
    before = scrape(site)
    assert value(before, "work_due", lane="films") == 1
    assert value(before, "work_oldest_seconds", lane="films") > 0
    assert turn(working.extensions["sneakpreview"]) == 1
    after = scrape(site)
    assert grown(before, after, "work_total", lane="films", outcome="done") == 1
    assert value(after, "work_due", lane="films") == 0
    assert value(after, "work_oldest_seconds", lane="films") == 0
    assert value(after, "films", state="fetched") == 1


def test_what_the_database_and_the_disk_say_is_told(
    engine: Engine, site: APIFlask
) -> None:
    with sessions(engine).begin() as session:
        row = hosts.locked(session, "api.themoviedb.org", now())
        row.source, row.spent = "tmdb", 7
        chores.note(session, "tidy", now())
    found = scrape(site)
    assert value(found, "ready") == 1
    assert value(found, "trouble", about="work") == 0
    assert value(found, "processes", kind="pool") == 1
    assert value(found, "source_spent", source="tmdb") == 7
    assert value(found, "source_budget", source="tmdb") == 40_000
    assert value(found, "chore_done_timestamp_seconds", chore="tidy") > 0
    assert 0 < value(found, "disk_free_bytes") <= value(found, "disk_bytes")
    assert value(found, "database_bytes") > 0
    assert value(found, "search_published_timestamp_seconds") > 0
    told = {
        state: value(
            found, "host_state", source="tmdb", host="api.themoviedb.org", state=state
        )
        for state in HOST_STATES
    }
    assert told == dict.fromkeys(HOST_STATES, 0) | {"untried": 1}
    (built,) = [dict(labels) for name, labels in found if name == "build_info"]
    assert built["version"] == __version__
    assert built["database"] == engine.dialect.name


def test_without_a_database_the_other_figures_are_told(
    engine: Engine, tmp_path: Path
) -> None:
    site = make_site(engine, data=tmp_path)  # nobody has migrated it
    found = scrape(site)
    assert value(found, "ready") == 0
    assert value(found, "trouble", about="database") == 1
    assert not [name for name, _ in found if name == "work_due"]
    assert value(found, "disk_bytes") > 0


def test_connections_are_counted_while_somebody_has_them(tmp_path: Path) -> None:
    engine = assemble(Settings(data=tmp_path)).engine
    before = open_and_in_use()
    with engine.connect():
        assert open_and_in_use() == (before[0] + 1, before[1] + 1)
        with engine.connect():
            assert open_and_in_use() == (before[0] + 2, before[1] + 2)
    assert open_and_in_use() == (before[0] + 2, before[1])
    engine.dispose()
    assert open_and_in_use() == before


def open_and_in_use() -> tuple[float | None, float | None]:
    name = "sneakpreview_database_connections"
    known = REGISTRY.get_sample_value
    return known(f"{name}_open"), known(f"{name}_in_use")
