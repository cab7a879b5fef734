"""Restoring: an archive's database into an empty place, verified before it counts."""

import os
from pathlib import Path

from sqlalchemy import Connection, Engine, MetaData, create_engine, inspect, text

from sneakpreview.domain.errors import SetupError
from sneakpreview.storage import pgtools, unpacking
from sneakpreview.storage.archive import (
    OWNER_ONLY,
    WRITE_ANEW,
    Archive,
    Manifest,
    aside,
    persist,
)
from sneakpreview.storage.backingup import Stage
from sneakpreview.storage.base import connect
from sneakpreview.storage.digests import Report, differing, sums
from sneakpreview.storage.migrate import UNFINISHED, by_one, migrate
from sneakpreview.storage.plainrows import count, file_of, plain, snapshot
from sneakpreview.storage.revision import newest, revisions
from sneakpreview.storage.soundness import fault
from sneakpreview.storage.tables import metadata

BESIDE = ("", "-wal", "-shm", "-journal")
"""What SQLite keeps beside a database's name, and would read with another's file."""
KINDS = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


def restore(engine: Engine, archive: Archive, stage: Stage) -> None:
    """Put the archive's database into an empty one, then bring it up to date.

    What is there afterwards has been counted and hashed, and is what the manifest
    says. SetupError if it is not, if there is a database already, or if the archive
    is damaged, of a newer version or of another kind of database. Who is killed
    before the end leaves none that a site would start with; it can be begun anew.
    """
    manifest = archive.manifest
    _check(engine, manifest)
    file = file_of(engine)
    if file is not None:
        _into_file(file, archive, stage)
        return
    with stage("Reading the backup") as report:
        archive.check(report)
    _into_server(engine, archive, stage)
    if manifest.revision != newest():
        migrate(engine)


def _check(engine: Engine, manifest: Manifest) -> None:
    kind = engine.dialect.name
    if manifest.database != kind:
        raise SetupError(
            f"the backup is of {KINDS[manifest.database]}, the database here is"
            f" {KINDS[kind]}: restore it into its own kind, then use"
            " `sneakpreview db copy`"
        )
    if manifest.revision not in revisions():
        raise SetupError(
            f"the backup was made by a newer version of Sneak Preview,"
            f" {manifest.version}: restore it with that one"
        )


def _into_file(file: Path, archive: Archive, stage: Stage) -> None:
    for suffix in BESIDE:
        there = file.with_name(file.name + suffix)
        if there.exists():
            raise SetupError(f"{there} is there already: move it away first")
    with aside(file) as folder:
        draft = folder / file.name
        with (
            stage("Reading the backup") as report,
            os.fdopen(os.open(draft, WRITE_ANEW, OWNER_ONLY), "wb") as output,
        ):
            for piece in archive.pieces(report):
                output.write(piece)
        # As it is, not as connect() would change it.
        quiet = create_engine(f"sqlite:///{draft}")
        with stage("Counting and hashing") as report, snapshot(quiet) as connection:
            _verify(connection, archive.manifest, report)
        quiet.dispose()
        if archive.manifest.revision != newest():
            older = connect(f"sqlite:///{draft}")
            migrate(older)
            older.dispose()
        persist(draft)
        try:
            os.link(draft, file)
        except FileExistsError as error:
            raise SetupError(f"{file} has come into being meanwhile") from error
    persist(file.parent)


def _into_server(engine: Engine, archive: Archive, stage: Stage) -> None:
    enough = max(pgtools.server_version(engine), archive.manifest.tool)
    program = pgtools.find("pg_restore", enough)
    with by_one(engine):
        _begin(engine)
        try:
            with stage("Restoring") as report:
                pgtools.restore(program, engine, archive.pieces(report))
            with stage("Counting and hashing") as report, snapshot(engine) as found:
                _verify(found, archive.manifest, report)
        except SetupError:
            with engine.begin() as connection:
                _wipe(connection)
            raise
        with engine.begin() as connection:
            connection.execute(text("ANALYZE"))
            connection.execute(text(f"DROP TABLE {UNFINISHED}"))


def _verify(connection: Connection, manifest: Manifest, report: Report) -> None:
    if wrong := fault(connection):
        raise SetupError(f"the backup's database is damaged: {wrong}")
    there = set(inspect(connection).get_table_names())
    if missing := set(manifest.tables) - there:
        raise SetupError(f"the backup has no table {', '.join(sorted(missing))}")
    # A table that is not counted and hashed could hold anything.
    known = (there & set(metadata.tables)) - set(manifest.tables)
    untold = [one for one in known if count(connection, plain(metadata.tables[one]))]
    if untold:
        raise SetupError(
            f"the backup's manifest says nothing of {', '.join(sorted(untold))}"
        )
    found = sums(connection, manifest.plain, report)
    if unlike := differing(found, dict(manifest.sums)):
        raise SetupError(
            "what came out of the backup is not what its manifest says, in"
            f" {', '.join(unlike)}"
        )


def _begin(engine: Engine) -> None:
    """Say that what comes is not verified yet; SetupError where something is already.

    What an interrupted restore left, and nothing else, goes.
    """
    with engine.begin() as connection:
        there = inspect(connection).get_table_names()
        if UNFINISHED in there:
            _wipe(connection)
        elif there:
            raise SetupError(
                f"the database is not empty, it has the table {min(there)}: restore"
                " into a new one"
            )
        connection.execute(text(f"CREATE TABLE {UNFINISHED} (begun INTEGER)"))


def _wipe(connection: Connection) -> None:
    left = MetaData()
    left.reflect(connection)
    left.drop_all(connection)
    unpacking.forget(connection)
