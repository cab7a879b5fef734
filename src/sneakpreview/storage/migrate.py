"""Migrations: bring the database to the shape that this version needs."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from sneakpreview.domain.errors import SetupError
from sneakpreview.storage.revision import newest, revisions
from sneakpreview.storage.revision import revision as applied

FOLDER = Path(__file__).parent / "migrations"
UNFINISHED = "sneakpreview_restoring"
"""A table that is there as long as what is restored has not been verified."""
MIGRATING = 7_303  # PostgreSQL's lock of whoever changes the tables
LOCK_TIMEOUT = 2_000
"""Milliseconds for which a migration, and all who write behind it, wait for others."""
PATIENCE = 300.0
"""Seconds for which a migration is tried again, or another process is waited for."""
SHORTEST_WAIT, LONGEST_WAIT = 0.25, 8.0  # seconds between two tries
OF_OTHERS = ("55P03", "40P01")  # lock_not_available, deadlock_detected

_TAKE = text("SELECT pg_try_advisory_lock(:lock)")
_GIVE_BACK = text("SELECT pg_advisory_unlock(:lock)")


def is_current(engine: Engine) -> bool:
    """Say whether the database has the shape that this version needs.

    SetupError if it cannot be opened, or if a newer version has shaped it: going on
    could lose what that version wrote.
    """
    found = revision(engine)
    if found is not None and found not in revisions():
        raise SetupError(
            "the database was made by a newer version of Sneak Preview: "
            "install that version, or restore a backup from before it"
        )
    return found == newest()


def migrate(engine: Engine, to: str = "head", folder: Path = FOLDER) -> None:
    """Apply the migrations that are missing, each of them whole or not at all.

    A site may go on serving meanwhile. On PostgreSQL each is a transaction of its own,
    gives up after `LOCK_TIMEOUT` where it has to wait for others, since all others
    would have to wait behind it, and is tried again for `PATIENCE`. On SQLite all are
    one transaction, for which writers wait. Of several processes one does it.

    SetupError if the database refuses: a full disk, a right that is missing.
    """
    try:
        if engine.dialect.name == "sqlite":
            with engine.begin() as connection:
                _upgrade(connection, to, folder)
        else:
            with by_one(engine):
                _upgrade_beside_others(engine, to, folder)
    except (DBAPIError, sqlite3.Error) as error:
        raise SetupError(
            f"the database cannot be brought up to date: {reason(error)}"
        ) from error


@contextmanager
def by_one(engine: Engine) -> Iterator[None]:
    """Wait until no other process changes the shape of the PostgreSQL database.

    SetupError if one does for longer than `PATIENCE`.
    """
    lock = {"lock": MIGRATING}
    give_up = monotonic() + PATIENCE
    alone = engine.execution_options(isolation_level="AUTOCOMMIT")
    with alone.connect() as connection:
        # Not by waiting inside a statement: some changes wait for all statements.
        while not connection.scalar(_TAKE, lock):
            if monotonic() > give_up:
                raise SetupError(
                    "another process is changing the database's shape, and does not"
                    " come to an end"
                )
            sleep(SHORTEST_WAIT)
        try:
            yield
        finally:
            connection.execute(_GIVE_BACK, lock)


def _upgrade_beside_others(engine: Engine, to: str, folder: Path) -> None:
    give_up, wait = monotonic() + PATIENCE, SHORTEST_WAIT
    while True:
        try:
            with engine.connect() as connection:
                connection.execute(text(f"SET lock_timeout = {LOCK_TIMEOUT}"))
                connection.commit()
                try:
                    _upgrade(connection, to, folder)
                finally:
                    connection.invalidate()  # nobody else gets the lock_timeout
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) not in OF_OTHERS:
                raise
            if monotonic() > give_up:
                raise SetupError(
                    "the database cannot be brought up to date, since somebody keeps a"
                    f" table locked ({reason(error)}): try again when it is quieter"
                ) from error
        else:
            return
        sleep(wait)
        wait = min(2 * wait, LONGEST_WAIT)


def _upgrade(connection: Connection, to: str, folder: Path) -> None:
    from alembic import command  # noqa: PLC0415 - 11 MB, and seldom needed
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option(
        "version_locations", str(folder / "versions").replace("%", "%%")
    )
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def revision(engine: Engine) -> str | None:
    """Name the shape that the database has; None where it has no table of ours.

    SetupError if it cannot be opened, or what was restored into it is not verified.
    """
    try:
        with engine.connect() as connection:
            if inspect(connection).has_table(UNFINISHED):
                raise SetupError(
                    "a restore into this database was interrupted: run it again"
                )
            return applied(connection)
    except (DBAPIError, sqlite3.Error) as error:
        raise SetupError(f"the database cannot be opened: {reason(error)}") from error


def reason(error: Exception) -> str:
    """Give the first line of what the database says of an error.

    Drivers explain on further lines, and SQLAlchemy adds the whole statement.
    """
    return str(getattr(error, "orig", error)).splitlines()[0]
