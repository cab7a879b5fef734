"""Backing up: a database as it is at one moment, in an archive, while a site runs."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, func, select, text

from sneakpreview.domain.errors import SetupError
from sneakpreview.storage import pgtools
from sneakpreview.storage.archive import (
    DUMPS,
    FORMAT,
    PIECE,
    Draft,
    DumpHeld,
    Manifest,
    TableHeld,
    drafting,
    pieces_of,
)
from sneakpreview.storage.base import PATIENCE
from sneakpreview.storage.digests import Report, Sum, sums
from sneakpreview.storage.migrate import reason
from sneakpreview.storage.plainrows import derived, file_of, snapshot, tables
from sneakpreview.storage.soundness import fault

OFTEN = 100_000  # steps of SQLite's machine between two looks at how far it is

Stage = Callable[[str], AbstractContextManager[Report]]
"""Begins a named part of the work; what it gives is told how far that has come."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What a manifest says beside what is in the database."""

    version: str
    created_at: datetime
    key: str


def back_up(engine: Engine, file: Path, origin: Origin, stage: Stage) -> Manifest:
    """Write an archive of the database, which has the shape of this version.

    It holds every transaction that had ended when this began, and no half of any.
    SetupError or OSError if that fails; then there is no file of that name.
    """
    with drafting(file) as draft:
        if engine.dialect.name == "sqlite":
            manifest = _of_sqlite(engine, draft, origin, stage)
        else:
            manifest = _of_postgresql(engine, draft, origin, stage)
        draft.seal(manifest)
    return manifest


def _of_sqlite(engine: Engine, draft: Draft, origin: Origin, stage: Stage) -> Manifest:
    source, copy = file_of(engine), draft.folder / DUMPS["sqlite"]
    assert source is not None  # noqa: S101 - it is SQLite
    with stage("Copying the database") as report:
        _vacuum(source, copy, report)
    quiet = create_engine(f"sqlite:///{copy}")
    with stage("Counting and hashing") as report, snapshot(quiet) as connection:
        if wrong := fault(connection):
            raise SetupError(f"the database is damaged: {wrong}")
        held, found = sums(connection, tables(), report), _revision(connection)
    quiet.dispose()
    with stage("Writing the backup") as report:
        size = copy.stat().st_size
        dump = draft.add(
            copy.name,
            pieces_of(copy),
            shrink=True,
            report=lambda done, _: report(done, size),
        )
    return _manifest(
        origin, database="sqlite", tool=0, revision=found, held=held, dump=dump
    )


def _of_postgresql(
    engine: Engine, draft: Draft, origin: Origin, stage: Stage
) -> Manifest:
    program = pgtools.find("pg_dump", pgtools.server_version(engine))
    with (
        snapshot(engine) as connection,
        ThreadPoolExecutor(1) as hand,
        stage("Writing, counting and hashing") as report,
    ):
        same = str(connection.scalar(select(func.pg_export_snapshot())))
        with pgtools.dumping(program, engine, same, derived()) as dumped:
            pieces = iter(partial(dumped.read, PIECE), b"")
            name = DUMPS["postgresql"]
            adding = hand.submit(
                draft.add, name, pieces, shrink=False, report=lambda *_: None
            )
            held, found = sums(connection, tables(), report), _revision(connection)
            dump = adding.result()
    return _manifest(
        origin,
        database="postgresql",
        tool=program.version,
        revision=found,
        held=held,
        dump=dump,
    )


def _vacuum(source: Path, copy: Path, report: Report) -> None:
    total = max(1, source.stat().st_size)

    def look() -> None:
        done = copy.stat().st_size if copy.exists() else 0
        report(min(done, total), total)

    try:
        with closing(sqlite3.connect(source, timeout=PATIENCE)) as connection:
            connection.set_progress_handler(look, OFTEN)
            connection.execute("VACUUM INTO ?", (str(copy),))
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode=OFF")  # who fails begins anew
            connection.execute("PRAGMA secure_delete=ON")  # zeros take no place
            for name in derived():
                connection.execute(f"DELETE FROM {name}")  # noqa: S608 - our own
    except sqlite3.Error as error:
        raise SetupError(f"the database cannot be copied: {reason(error)}") from error


def _revision(connection: Connection) -> str:
    return str(connection.scalar(text("SELECT version_num FROM alembic_version")))


def _manifest(  # noqa: PLR0913 - what a manifest is made of
    origin: Origin,
    *,
    database: str,
    tool: int,
    revision: str,
    held: dict[str, Sum],
    dump: DumpHeld,
) -> Manifest:
    return Manifest.model_validate(
        {
            "format": FORMAT,
            "version": origin.version,
            "created_at": origin.created_at,
            "database": database,
            "tool": tool,
            "revision": revision,
            "key": origin.key,
            "tables": {
                one.name: TableHeld(
                    columns=dict(one.columns),
                    rows=held[one.name].rows,
                    digest=held[one.name].digest,
                )
                for one in tables()
            },
            "dump": dump,
        }
    )
