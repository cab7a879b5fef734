"""Migrations: bring the database to the shape that this version needs."""

import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from sneakpreview.domain.errors import SetupError

FOLDER = Path(__file__).parent / "migrations"


def migrate(engine: Engine) -> bool:
    """Apply what is missing, all or nothing; True if there was anything to do.

    SetupError if the database cannot be opened, or if a newer version has shaped
    it: going on could lose what that version wrote.
    """
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    script = ScriptDirectory.from_config(config)
    head = script.get_current_head()
    current = _revision(engine)
    if current == head:
        return False
    if current not in {
        None,
        *(revision.revision for revision in script.walk_revisions()),
    }:
        raise SetupError(
            "the database was made by a newer version of Sneak Preview: "
            "install that version, or restore a backup from before it"
        )
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    return True


def _revision(engine: Engine) -> str | None:
    try:
        with engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision()
    except (DBAPIError, sqlite3.Error) as error:
        reason = str(getattr(error, "orig", error)).splitlines()[0]
        raise SetupError(f"the database cannot be opened: {reason}") from error
