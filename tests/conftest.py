"""What every test may use: empty databases of both kinds, and strictness in CI."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import settings
from sqlalchemy import Engine, text

from cluster import cluster, programs
from factories import NOON
from needs import NOTHING_MAY_BE_SKIPPED, require
from samples import NOT_HERE
from sneakpreview.storage.base import connect
from sneakpreview.storage.tables import metadata

Report = TypeVar("Report", pytest.CollectReport, pytest.TestReport)

settings.register_profile("quick", deadline=None, max_examples=50)
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
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the URL of a database without a single table, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'test.sqlite'}"
    url = request.getfixturevalue("postgres_url")
    _empty(url)
    return url


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """Open a database with every table and no row, once of each kind."""
    yield from _with_tables(database_url)


@pytest.fixture
def sqlite_engine(tmp_path: Path) -> Iterator[Engine]:
    """Open an SQLite database with every table and no row."""
    yield from _with_tables(f"sqlite:///{tmp_path / 'test.sqlite'}")


@pytest.fixture
def nothing_earned_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let limits give no try back, however long the machine takes to use them up."""
    monkeypatch.setattr("sneakpreview.web.limits.now", lambda: NOON)


def _with_tables(url: str) -> Iterator[Engine]:
    engine = connect(url)
    metadata.create_all(engine)
    yield engine
    engine.dispose()


def _empty(url: str) -> None:
    """Drop what an earlier test left; fail where it left something open."""
    engine = connect(url)
    with engine.begin() as connection:
        connection.execute(text("SET LOCAL lock_timeout = '10s'"))
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()


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
