"""Migrations: bring the database to the shape that this version needs."""

import sqlite3
from pathlib import Path

from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from sneakpreview.domain.errors import SetupError

FOLDER = Path(__file__).parent / "migrations"


def is_current(engine: Engine) -> bool:
    """Say whether the database has the shape that this version needs.

    SetupError if it cannot be opened, or if a newer version has shaped it: going on
    could lose what that version wrote.
    """
    # A migration's file bears the name of its revision, which begins with its date.
    known = sorted(file.stem for file in (FOLDER / "versions").glob("*.py"))
    found = _revision(engine)
    if found is not None and found not in known:
        raise SetupError(
            "the database was made by a newer version of Sneak Preview: "
            "install that version, or restore a backup from before it"
        )
    return found == known[-1]


def migrate(engine: Engine) -> None:
    """Apply the migrations that are missing, all or none of them.

    SetupError if the database refuses: a full disk, a right that is missing.
    """
    from alembic import command  # noqa: PLC0415 - 11 MB, and seldom needed
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except (DBAPIError, sqlite3.Error) as error:
        raise SetupError(
            f"the database cannot be brought up to date: {_reason(error)}"
        ) from error


def _revision(engine: Engine) -> str | None:
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            asked = text("SELECT version_num FROM alembic_version")
            return connection.execute(asked).scalar()
    except (DBAPIError, sqlite3.Error) as error:
        raise SetupError(f"the database cannot be opened: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    # Drivers explain on further lines, and SQLAlchemy adds the whole statement.
    return str(getattr(error, "orig", error)).splitlines()[0]
