"""Databases without a row, as each test begins with one: soon had, since many do."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from sneakpreview.storage.base import connect
from sneakpreview.storage.tables import metadata

# What an earlier test did to the tables shows in their columns, indexes and triggers.
SHAPE = """
SELECT md5(string_agg(line, ';' ORDER BY line)) FROM (
  SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default)
    FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT tgname::text FROM pg_trigger WHERE NOT tgisinternal
) AS all_of_it (line)
"""
OTHERS_LEAVE = """
SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity
WHERE datname = current_database() AND backend_type = 'client backend'
  AND pid <> pg_backend_pid()
"""
SOON = "SET LOCAL lock_timeout = '60s'"  # a test that left something open is at fault

_shapes: dict[str, object] = {}


def opened(url: str, tables: Path) -> Iterator[Engine]:
    """Open a database with every table and no row; `tables` is an SQLite one."""
    engine = connect(url)
    if engine.dialect.name == "sqlite":
        shutil.copy(tables, str(engine.url.database))
    else:
        with engine.begin() as connection:
            _empty(connection, url)
    yield engine
    engine.dispose()


def bare(url: str) -> None:
    """Leave no table in a PostgreSQL database."""
    engine = connect(url)
    with engine.begin() as connection:
        # Of earlier tests: an index that is built beside others waits for all.
        connection.execute(text(OTHERS_LEAVE))
        _drop(connection)
    engine.dispose()


def _empty(connection: Connection, url: str) -> None:
    """Take the rows out; make the tables anew where they are not what they were."""
    if url in _shapes and connection.scalar(text(SHAPE)) == _shapes[url]:
        names = ", ".join(f'"{table.name}"' for table in metadata.sorted_tables)
        connection.execute(text(SOON))
        connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
        return
    _drop(connection)
    metadata.create_all(connection)
    _shapes[url] = connection.scalar(text(SHAPE))


def _drop(connection: Connection) -> None:
    connection.execute(text(SOON))
    connection.execute(text("DROP SCHEMA public CASCADE"))
    connection.execute(text("CREATE SCHEMA public"))
