"""Migrations: bring the database to the shape that this version needs."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from sneakpreview.domain.errors import SetupError

FOLDER = Path(__file__).parent / "migrations"


def migrate(engine: Engine) -> bool:
    """Apply what is missing, all or nothing; True if there was anything to do.

    SetupError if a newer version has shaped the database: going on could lose
    what that version wrote.
    """
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    script = ScriptDirectory.from_config(config)
    head = script.get_current_head()
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
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
