"""Migrations: from nothing to what the code expects, and no way back in time."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from sneakpreview.domain.errors import SetupError
from sneakpreview.storage import tables
from sneakpreview.storage.base import connect
from sneakpreview.storage.migrate import is_current, migrate


def test_the_migrations_make_what_the_code_expects(database_url: str) -> None:
    engine = connect(database_url)
    assert not is_current(engine)
    migrate(engine)
    assert is_current(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, tables.metadata) == []
    engine.dispose()


TRIGGERS = {
    "sqlite": "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY 1",
    "postgresql": (
        "SELECT pg_get_triggerdef(pg_trigger.oid), prosrc FROM pg_trigger"
        " JOIN pg_proc ON pg_proc.oid = tgfoid WHERE NOT tgisinternal ORDER BY 1"
    ),
}


def test_the_migrations_make_the_same_triggers(database_url: str) -> None:
    engine = connect(database_url)
    migrate(engine)
    asked = text(TRIGGERS[engine.dialect.name])
    with engine.connect() as connection:
        migrated = connection.execute(asked).all()
    tables.metadata.drop_all(engine)
    tables.metadata.create_all(engine)
    with engine.connect() as connection:
        assert connection.execute(asked).all() == migrated
    assert migrated
    engine.dispose()


def test_a_second_run_changes_nothing(database_url: str) -> None:
    engine = connect(database_url)
    for _ in range(2):
        migrate(engine)
        assert is_current(engine)
    engine.dispose()


def test_a_database_of_a_newer_version_is_left_alone(database_url: str) -> None:
    engine = connect(database_url)
    migrate(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'later'"))
    with pytest.raises(SetupError, match="newer version") as caught:
        is_current(engine)
    assert "\n" not in str(caught.value)
    engine.dispose()


def test_a_migration_that_fails_leaves_nothing_behind(database_url: str) -> None:
    engine = connect(database_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE tag (in_the_way INTEGER)"))
    with pytest.raises(Exception, match="tag"):
        migrate(engine)
    assert set(inspect(engine).get_table_names()) == {"tag"}
    engine.dispose()
