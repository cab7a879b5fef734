"""A broker, a database, and a grown site with nobody at work, for each test anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from broker import Broker, broker, programs
from grown import Grown, grown, make_database
from needs import require
from sneakpreview.storage.base import connect


@pytest.fixture(scope="session")
def rabbit() -> Iterator[Broker]:
    """Start a RabbitMQ for this run of the tests; every test shares it."""
    found = programs()
    require(found, "RabbitMQ is not installed")
    assert found is not None
    with broker(found) as started:
        yield started


@pytest.fixture(scope="session")
def grown_database(postgres_url: str) -> str:
    """Make a database beside the one that other tests empty."""
    engine = connect(postgres_url).execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("CREATE DATABASE handed_over"))
    engine.dispose()
    url = postgres_url.rpartition("/")[0] + "/handed_over"
    make_database(url)
    return url


@pytest.fixture
def site(grown_database: str, rabbit: Broker, tmp_path: Path) -> Iterator[Grown]:
    """Give a site whose one source is the built-in catalogue."""
    with grown(grown_database, rabbit, tmp_path, sources="catalogue") as made:
        yield made
