"""Copying: every row of one database into another, all of them or none."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from sneakpreview.domain.errors import SetupError
from sneakpreview.storage import numbering
from sneakpreview.storage.digests import Digest, Report, Sum, differing, sums
from sneakpreview.storage.migrate import is_current, migrate, reason
from sneakpreview.storage.plainrows import (
    PlainTable,
    count,
    file_of,
    read,
    snapshot,
    tables,
)

PATIENCE = 5
"""Seconds for which the copy waits until nobody else writes into the target."""

Writer = Callable[[Sequence[Sequence[Any]]], object]


def check_source(source: Engine) -> None:
    """Make sure that there is a database of this version; SetupError if not."""
    file = file_of(source)
    if file is not None and not file.is_file():
        raise SetupError(f"the source is not there: {file}")
    try:
        current = is_current(source)
    except SetupError as error:
        raise SetupError(f"the source cannot be copied: {error}") from error
    if not current:
        raise SetupError(
            "the source is of an older version, or no site's: start the site on it"
            " once, or run `sneakpreview db upgrade`"
        )


def prepare_target(target: Engine) -> None:
    """Make the tables where there are none; SetupError if there are others already."""
    try:
        if is_current(target):
            return
    except SetupError as error:
        raise SetupError(f"the target cannot be used: {error}") from error
    if inspect(target).get_table_names():
        raise SetupError(
            "the target holds tables already, of an older version or of another"
            " program: name an empty database"
        )
    migrate(target)


def copy(source: Engine, target: Engine, report: Report) -> dict[str, Sum]:
    """Copy every table as it is at this moment; what was copied, by the tables' names.

    Both have the shape that this version needs. It is one transaction of the target,
    at whose end all of it is read again and compared: who is killed before leaves
    nothing behind. SetupError if the target holds a row, is in use, or takes a value
    otherwise than the source has it.
    """
    listed = tables()
    with snapshot(source) as old, target.begin() as new:
        _have_alone(new, listed)
        for one in listed:
            if count(new, one):
                raise SetupError(
                    f"the target is not empty: its table {one.name} holds rows already"
                )
        total = 2 * sum(count(old, one) for one in listed)
        found: dict[str, Sum] = {}
        done = 0
        for one in listed:
            digest = Digest()
            with _told_of(new, one.name), _writer(new, one) as write:
                for rows in read(old, one):
                    write(rows)
                    digest.add(rows)
                    done += len(rows)
                    report(done, total)
            found[one.name] = digest.sum()
        for table in numbering.numbered():
            numbering.go_on(new, table, numbering.last(old, table))
        written = sums(new, listed, lambda more, _: report(done + more, total))
        if unlike := differing(found, written):
            raise SetupError(
                "nothing was copied: the target does not give back what was written"
                f" into {', '.join(unlike)}"
            )
        if new.dialect.name == "postgresql":
            new.execute(text("ANALYZE"))
    return found


def _have_alone(new: Connection, listed: Sequence[PlainTable]) -> None:
    if new.dialect.name == "sqlite":
        # The transaction keeps all others from writing. Rows of one table may refer
        # to each other, whatever their order.
        new.execute(text("PRAGMA defer_foreign_keys=ON"))
        return
    names = ", ".join(_quoted(new, one.name) for one in listed)
    new.execute(text(f"SET LOCAL lock_timeout = '{PATIENCE}s'"))
    try:
        new.execute(text(f"LOCK TABLE {names} IN EXCLUSIVE MODE"))
    except DBAPIError as error:
        raise SetupError(f"the target is in use: {reason(error)}") from error


@contextmanager
def _writer(new: Connection, one: PlainTable) -> Iterator[Writer]:
    name = _quoted(new, one.name)
    columns = ", ".join(_quoted(new, column) for column in one.columns)
    if new.dialect.name == "postgresql":
        # COPY takes a tenth of the time of INSERT.
        driver: Any = new.connection.driver_connection
        with (
            driver.cursor() as cursor,
            cursor.copy(f"COPY {name} ({columns}) FROM STDIN") as into,
        ):
            yield lambda rows: [into.write_row(row) for row in rows]
        return
    places = ", ".join("?" * len(one.columns))
    statement = f"INSERT INTO {name} ({columns}) VALUES ({places})"  # noqa: S608 - names of our tables
    yield lambda rows: new.exec_driver_sql(statement, [tuple(row) for row in rows])


@contextmanager
def _told_of(new: Connection, table: str) -> Iterator[None]:
    try:
        yield
    except (DBAPIError, sqlite3.Error, new.dialect.loaded_dbapi.Error) as error:
        raise SetupError(
            f"nothing was copied: the table {table} cannot be: {reason(error)}"
        ) from error


def _quoted(new: Connection, name: str) -> str:
    return new.dialect.identifier_preparer.quote(name)
