"""Health: the site says that it is ready when it is, and names all that is not."""

from pathlib import Path
from threading import Event
from typing import Any

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine, event, text

from factories import title, tt
from sneakpreview.domain.standing import LANES, POOL, RELAY, WORKER
from sneakpreview.searchfiles.publish import publish, published
from sneakpreview.storage import disk, films, letters
from sneakpreview.storage.base import sessions
from sneakpreview.web.readiness import Look, Readiness
from sneakpreview.wiring import now
from sneakpreview.worker.heartbeat import Heartbeat
from standing import HOUR, beat, migrated_by_hand, patient, worked
from visiting import Browser, make_site

REPLICA = "default_transaction_read_only = on"


@pytest.fixture
def migrated(engine: Engine) -> Engine:
    """Open a database that knows its revision; migrating it would take seconds."""
    migrated_by_hand(engine)
    return engine


@pytest.fixture
def site(migrated: Engine, tmp_path: Path) -> APIFlask:
    """Make a site that wants for nothing: search files, and a worker at work."""
    publish(list, tmp_path / "search", version="of no titles")
    beat(migrated)
    return make_site(migrated, data=tmp_path)


def read_only(engine: Engine) -> None:
    """Let the database take no writes from now on, as a replica does."""
    engine.dispose()
    is_sqlite = engine.dialect.name == "sqlite"
    refuse = "PRAGMA query_only=ON" if is_sqlite else f"SET {REPLICA}"

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: object) -> None:  # noqa: ANN401 - either driver's
        connection.execute(refuse)
        connection.commit()


def wrong(site: APIFlask, path: str = "/health/ready") -> dict[str, list[str]]:
    """Ask how the site is; what is wrong, by what it is about."""
    answer = Browser(patient(site)).call("GET", path)
    body = dict(answer.json or {})
    if answer.status_code == 200:
        assert body == {"status": "ok"}
        return {}
    assert answer.status_code == 503
    assert answer.mimetype == "application/problem+json"
    assert body["type"] == "/problems/not-ready"
    assert all(
        one in body["detail"] for found in body["errors"].values() for one in found
    )
    return dict(body["errors"])


def test_a_site_that_wants_for_nothing_is_ready(site: APIFlask) -> None:
    assert wrong(site) == {}
    assert wrong(site, "/health/web") == {}


def test_without_a_worker_the_site_is_not_ready_and_people_are_served_all_the_same(
    site: APIFlask, migrated: Engine
) -> None:
    beat(migrated, seen_at=now() - HOUR)
    assert wrong(site) == {"work": ["no worker has been seen for 60 minutes"]}
    assert wrong(site, "/health/web") == {}
    assert Browser(site).call("GET", "/health/live").status_code == 200


def test_while_the_work_stands_still_the_site_is_not_ready(
    site: APIFlask, migrated: Engine
) -> None:
    beat(migrated, lanes=worked(now() - HOUR))
    with sessions(migrated).begin() as session:
        films.add(session, [title(1)], priority=0, now=now() - 2 * HOUR)
    told = "films stand still: 1 due, nothing done for 60 minutes"
    assert wrong(site) == {"work": [told]}
    assert wrong(site, "/health/web") == {}


def test_work_that_waits_for_a_source_does_not_stand_still(
    site: APIFlask, migrated: Engine
) -> None:
    beat(migrated, lanes=worked(now() - HOUR))
    with sessions(migrated).begin() as session:
        films.add(session, [title(1)], priority=0, now=now() - 2 * HOUR)
        row = session.get_one(films.FilmRow, tt(1))
        row.due_at, row.trouble = now() + HOUR, "the host is left alone"
    assert wrong(site) == {}


def test_letters_wait_for_nobody_where_there_is_no_mail_server(
    site: APIFlask, migrated: Engine, tmp_path: Path
) -> None:
    beat(migrated, lanes=worked(now() - HOUR))
    with sessions(migrated).begin() as session:
        begun = now() - 2 * HOUR
        letters.add(
            session, "nothing", None, seed=None, now=begun, ends_at=now() + HOUR
        )
    assert wrong(site) == {}
    posting = make_site(
        migrated,
        data=tmp_path,
        mail_url="smtp://localhost",
        mail_from="films@example.org",
        address="http://localhost",
    )
    told = "letters stand still: 1 due, nothing done for 60 minutes"
    assert wrong(posting) == {"work": [told]}


def test_with_a_broker_the_relay_must_be_there_and_reach_it(
    site: APIFlask, migrated: Engine, tmp_path: Path
) -> None:
    url = "amqp://guest:guest@localhost"
    grown = make_site(migrated, data=tmp_path, broker_url=url)
    beat(migrated, kind=WORKER)
    assert wrong(grown) == {"work": ["no relay has been seen here"]}
    silent = "the broker does not answer"
    lanes = {"lanes": {}, "trouble": silent, "troubled_at": now() - HOUR}
    beat(migrated, id="b" * 32, kind=RELAY, **lanes)
    grown = make_site(migrated, data=tmp_path, broker_url=url)
    assert wrong(grown) == {"work": [f"relay on films-1: {silent}"]}
    assert wrong(site) == {"work": [f"relay on films-1: {silent}"]}


def test_without_search_files_nobody_can_be_served(
    site: APIFlask, tmp_path: Path
) -> None:
    (tmp_path / "search" / "manifest.json.gz").unlink()
    assert published(tmp_path / "search") is None
    missing = {"search": ["the search files are not built yet"]}
    assert wrong(site) == missing
    assert wrong(site, "/health/web") == missing


@pytest.mark.parametrize("found", [None, "2026_12_03_identities"])
def test_a_database_that_is_not_migrated_serves_nobody(
    site: APIFlask, migrated: Engine, found: str | None
) -> None:
    with migrated.begin() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
        if found is not None:
            row = text("INSERT INTO alembic_version VALUES (:found)")
            connection.execute(row, {"found": found})
    behind = {"database": ["the database is not of this version yet"]}
    assert wrong(site) == behind
    assert wrong(site, "/health/web") == behind


def test_what_a_newer_version_has_migrated_is_served_until_that_one_comes(
    site: APIFlask, migrated: Engine
) -> None:
    with migrated.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'later'"))
    assert wrong(site) == {}


def test_a_database_that_refuses_is_told_and_served_again_when_it_is_back(
    site: APIFlask, migrated: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sneakpreview.web.readiness.FRESH", 0.0)
    with migrated.begin() as connection:
        connection.execute(text("ALTER TABLE process RENAME TO gone"))
    silent = {"database": ["the database does not answer"]}
    assert wrong(site) == silent
    assert wrong(site, "/health/web") == silent
    with migrated.begin() as connection:
        connection.execute(text("ALTER TABLE gone RENAME TO process"))
    assert wrong(site) == {}


def test_a_database_that_can_only_be_read_is_told_and_reading_goes_on(
    site: APIFlask, migrated: Engine
) -> None:
    heart = Heartbeat(site.extensions["sneakpreview"], POOL, LANES)
    read_only(migrated)
    heart.start()
    try:
        found = wrong(site)
        assert found.keys() == {"writing"}
        assert found["writing"][0].startswith("the database takes nothing: ")
        assert wrong(site, "/health/web") == {}
    finally:
        heart.stop(60)


def test_a_folder_that_is_full_is_told_and_people_are_served(
    site: APIFlask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "LEAST", 10**18)
    assert wrong(site) == {"disk": ["the data folder is full"]}
    assert wrong(site, "/health/web") == {}


def test_a_folder_that_is_gone_is_told(migrated: Engine, tmp_path: Path) -> None:
    beat(migrated)
    publish(list, tmp_path / "public" / "search", version="of no titles")
    gone = make_site(migrated, data=tmp_path / "gone", public=tmp_path / "public")
    reason = "cannot be written: No such file or directory"
    assert wrong(gone) == {"disk": [f"the data folder {reason}"]}


def test_everything_that_is_wrong_is_told_at_once(
    migrated: Engine, tmp_path: Path
) -> None:
    site = make_site(migrated, data=tmp_path / "gone")
    assert wrong(site).keys() == {"disk", "search", "work"}


def test_however_often_one_asks_a_look_is_shared_for_a_while(
    site: APIFlask, migrated: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sneakpreview.web.readiness.FRESH", 1e9)
    asked: list[str] = []
    event.listen(migrated, "before_cursor_execute", lambda *told: asked.append(told[2]))
    assert wrong(site) == {}
    looked = len(asked)
    assert looked > 0
    for _ in range(20):
        assert wrong(site) == wrong(site, "/health/web") == {}
    assert len(asked) == looked


def test_a_look_that_gets_no_answer_is_given_up_and_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sneakpreview.web.readiness.FRESH", 0.0)
    back, looks = Event(), []

    def look() -> Look:
        looks.append(1)
        if len(looks) == 1:
            back.wait(60)
        return Look()

    readiness = Readiness(look, patience=0.05)
    silent = "the database does not answer within 0.05 seconds"
    assert readiness.now().wrong == {"database": [silent]}
    try:
        while readiness.now().wrong:
            pass  # another look may be late as well on a busy machine
        assert len(looks) > 1, "the first still waits"
    finally:
        back.set()


def test_looks_that_get_no_answer_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sneakpreview.web.readiness.FRESH", 0.0)
    back, looks = Event(), []

    def look() -> Look:
        looks.append(1)
        back.wait(60)
        return Look()

    readiness = Readiness(look, patience=0.01)
    try:
        for _ in range(30):
            assert readiness.now().wrong
        assert 1 <= len(looks) <= 4
    finally:
        back.set()


def test_a_look_that_breaks_is_told_to_whoever_waits() -> None:
    def look() -> Look:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Readiness(look).now()
