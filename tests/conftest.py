"""What every test may use: empty databases of both kinds, and strictness in CI."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from coverage import Coverage
from hypothesis import settings
from sqlalchemy import Engine

from cluster import cluster, programs
from emptied import bare, opened
from factories import NOON
from needs import NOTHING_MAY_BE_SKIPPED, require
from redisserver import RedisServer, redis_server
from samples import NOT_HERE
from sneakpreview.storage.base import connect
from sneakpreview.storage.tables import metadata

Report = TypeVar("Report", pytest.CollectReport, pytest.TestReport)

UNTRACED = re.compile(r"postgres|/e2e/|openapi_fuzz|test_catalogue")

# The same examples every time: who changes something else is not to find out by chance.
settings.register_profile("quick", deadline=None, max_examples=30, derandomize=True)
settings.register_profile("long", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """Start a PostgreSQL for this run of the tests; every test shares it."""
    found = programs()
    require(found, "PostgreSQL is not installed")
    assert found is not None
    with cluster(found) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgres"])
def _place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the URL of a database, once of each kind, whatever is left in it."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'test.sqlite'}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
def database_url(_place: str) -> str:
    """Give the URL of a database without a single table, once of each kind."""
    if _place.startswith("postgres"):
        bare(_place)
    return _place


@pytest.fixture
def engine(_place: str, _tables: Path) -> Iterator[Engine]:
    """Open a database with every table and no row, once of each kind."""
    yield from opened(_place, _tables)


@pytest.fixture
def sqlite_engine(tmp_path: Path, _tables: Path) -> Iterator[Engine]:
    """Open an SQLite database with every table and no row."""
    yield from opened(f"sqlite:///{tmp_path / 'test.sqlite'}", _tables)


@pytest.fixture
def postgres_engine(postgres_url: str, _tables: Path) -> Iterator[Engine]:
    """Open a PostgreSQL database with every table and no row."""
    yield from opened(postgres_url, _tables)


@pytest.fixture(scope="session")
def _tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an SQLite database with every table, of which each test gets a copy."""
    file = tmp_path_factory.mktemp("tables") / "tables.sqlite"
    engine = connect(f"sqlite:///{file}")
    metadata.create_all(engine)
    engine.dispose()
    return file


@pytest.fixture(scope="session")
def _shared_redis() -> Iterator[RedisServer]:
    with redis_server() as server:
        yield server


@pytest.fixture
def patient_with_redis(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take no Redis for absent because the machine is busy with other things."""
    monkeypatch.setattr("sneakpreview.storage.redislimits.PATIENCE", 20.0)


@pytest.fixture
def redis_url(_shared_redis: RedisServer, patient_with_redis: None) -> str:
    """Give the URL of an empty Redis; every test shares the server."""
    del patient_with_redis
    with _shared_redis.client() as client:
        client.flushall()
    return _shared_redis.url


@pytest.fixture
def one_request_id(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let all requests have one id, so that whole answers can be compared."""
    monkeypatch.setattr("sneakpreview.web.requests.token_hex", lambda size: "0" * size)


@pytest.fixture
def nothing_earned_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let limits give no try back, however long the machine takes to use them up."""
    monkeypatch.setattr("sneakpreview.web.limits.now", lambda: NOON)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Trace what a test runs, but where that says nothing new: it slows by half.

    The second kind of database runs what the first did, and a browser another process.
    """
    tracer = Coverage.current()
    if tracer is None or not UNTRACED.search(item.nodeid):
        return (yield)
    tracer.stop()
    try:
        return (yield)
    finally:
        tracer.start()


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> pytest.CollectReport:
    report = yield
    del collector
    return _strict(report)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> pytest.TestReport:
    report = yield
    del item
    return _strict(report)


def _strict(report: Report) -> Report:
    """Turn a skip into a failure where nothing may be skipped."""
    if NOT_HERE in str(report.longrepr):
        return report
    if NOTHING_MAY_BE_SKIPPED and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, though REQUIRE_ALL=1: {report.longrepr}"
    return report
