"""Databases that are to be kept: made, filled and compared."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, make_url, text

from sneakpreview.storage.base import connect
from sneakpreview.storage.digests import Sum, sums
from sneakpreview.storage.migrate import FOLDER
from sneakpreview.storage.plainrows import snapshot, tables
from sneakpreview.storage.tables import metadata

NEWEST = max(file.stem for file in (FOLDER / "versions").glob("*.py"))


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    """Open a database as it is."""
    engine = connect(url)
    yield engine
    engine.dispose()


def shape(engine: Engine) -> None:
    """Make every table, and say so as the migrations do, in a tenth of their time."""
    metadata.create_all(engine)
    with engine.begin() as connection:
        _stamp(connection)


def _stamp(connection: Connection) -> None:
    made = "CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"
    connection.execute(text(made))
    connection.execute(
        text("INSERT INTO alembic_version VALUES (:newest)"), {"newest": NEWEST}
    )


def held(engine: Engine) -> dict[str, Sum]:
    """Count and hash every table."""
    with snapshot(engine) as connection:
        return sums(connection, tables(), ignore)


def dump(sqlite: Engine) -> list[str]:
    """Write all that an SQLite database holds as statements, without their order."""
    with sqlite.connect() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        return sorted(driver.iterdump())


def ignore(_done: int, _total: int) -> None:
    """Show nobody how far it has come."""


@contextmanager
def silently(_part: str) -> Iterator[Callable[[int, int], None]]:
    """Begin a part of the work and show nobody how far it has come."""
    yield ignore


@contextmanager
def another(url: str, name: str) -> Iterator[str]:
    """Give the URL of one more empty database beside this one, until the block ends."""
    here = make_url(url)
    if here.get_backend_name() == "sqlite":
        yield f"sqlite:///{Path(here.database or '').with_name(f'{name}.sqlite')}"
        return
    server = create_engine(here, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
        try:
            yield here.set(database=name).render_as_string(hide_password=False)
        finally:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    server.dispose()
