"""Backup and restore of a million marks, each against the database's own bare tools.

    python benchmarks/backup.py [--marks 1000000] [--postgresql URL]

On SQLite the peer copies the file, on PostgreSQL it is `pg_dump` and `pg_restore`
alone, all in the same run. What ours do beside: one moment for dump and hashes,
counting and hashing every table on both sides, packing, writing to the disk for sure.
Moving from SQLite to PostgreSQL is against a bare COPY of the rows. The goal: a restore
in under 2 minutes. Seconds are of the clock and, in brackets, of the processor, without
what PostgreSQL's server takes.

Without a URL, a PostgreSQL of its own is started where there is one. The URL names a
server on which databases may be made; those made are dropped again.
"""

import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import create_engine, make_url, text

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from cluster import cluster, programs
from sneakpreview.storage import archive, pgtools
from sneakpreview.storage.backingup import Origin, back_up
from sneakpreview.storage.base import connect
from sneakpreview.storage.copying import copy, prepare_target
from sneakpreview.storage.migrate import migrate
from sneakpreview.storage.restoring import restore

FILMS = 20_000
EACH = 100  # marks a person


def fill(file: Path, marks: int) -> None:
    """Make a site of so many marks, each of a hundred on films liked by many."""
    engine = connect(f"sqlite:///{file}")
    migrate(engine)
    engine.dispose()
    with closing(sqlite3.connect(file)) as base:
        base.executemany(
            "INSERT INTO film (id, kind, title, known, state, wants_list, priority,"
            " attempts) VALUES (?, 'film', ?, 1, 'fetched', false, 1, 0)",
            ((n, f"Film {n}") for n in range(1, FILMS + 1)),
        )
        people = range(1, marks // EACH + 1)
        base.executemany(
            "INSERT INTO person (id, active, fs_uniquifier, created_at)"
            " VALUES (?, true, ?, 1)",
            ((n, f"{n:032x}") for n in people),
        )
        base.executemany(
            "INSERT INTO mark (person, film, kind, marked_at, votes)"
            " VALUES (?, ?, 'like', ?, true)",
            (
                (n, 1 + (n * 7919 + place * place) % FILMS, 1_700_000_000_000_000 + n)
                for n in people
                for place in range(EACH)
            ),
        )
        base.commit()


Took = tuple[float, float]
"""Seconds of the clock, and of the processor, here and in the programs started."""


def timed(what: Callable[[], object]) -> Took:
    """Do it once; what it took."""
    begun, worked = time.perf_counter(), _worked()
    what()
    return time.perf_counter() - begun, _worked() - worked


def _worked() -> float:
    return sum(os.times()[:4])


@contextmanager
def silently(_part: str) -> Iterator[Callable[[int, int], None]]:
    """Show nobody how far it has come."""
    yield lambda _done, _total: None


def tell(what: str, ours: Took, peer: Took, name: str) -> None:
    """Print one line of the table."""
    told = [f"{clock:8.1f} s ({worked:5.1f})" for clock, worked in (ours, peer)]
    print(f"{what:22}{told[0]}  {name:10}{told[1]}  ratio {ours[0] / peer[0]:5.1f}")


def bring_back(file: Path, url: str) -> None:
    """Restore into an empty place."""
    engine = connect(url)
    with archive.opened(file) as found:
        restore(engine, found, silently)
    engine.dispose()


def save(url: str, file: Path) -> None:
    """Back up."""
    engine = connect(url)
    back_up(engine, file, Origin("0", datetime.now(UTC), "0" * 16), silently)
    engine.dispose()


def of_sqlite(folder: Path) -> None:
    """Measure SQLite against copies of the file."""
    site, file = folder / "site.sqlite", folder / "sqlite.backup"
    plain = timed(lambda: shutil.copyfile(site, folder / "copy.sqlite"))
    tell("SQLite: backup", timed(lambda: save(f"sqlite:///{site}", file)), plain, "cp")
    back = f"sqlite:///{folder / 'back.sqlite'}"
    tell("SQLite: restore", timed(lambda: bring_back(file, back)), plain, "cp")
    size, packed = site.stat().st_size / 1e6, file.stat().st_size / 1e6
    print(f"the database has {size:.0f} MB, the backup {packed:.0f} MB")


def of_postgresql(folder: Path, server: str) -> None:
    """Measure the move, then PostgreSQL against its own programs."""
    names = [f"sneakpreview_bench_{name}" for name in ("site", "back", "peer")]
    url = make_url(server)
    admin = create_engine(url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        for name in names:
            connection.execute(text(f"CREATE DATABASE {name}"))
        try:
            site, back, peer = (
                url.set(database=name).render_as_string(hide_password=False)
                for name in names
            )
            _move(folder, site, peer)
            _restore(folder, site, back, peer)
        finally:
            for name in names:
                connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


def _move(folder: Path, site: str, peer: str) -> None:
    old, new, bare = (
        connect(f"sqlite:///{folder / 'site.sqlite'}"),
        connect(site),
        connect(peer),
    )
    prepare_target(new)
    prepare_target(bare)
    ours = timed(lambda: copy(old, new, lambda _done, _total: None))

    def plain() -> None:
        with bare.begin() as connection, old.connect() as source:
            cursor = connection.connection.driver_connection.cursor()  # type: ignore[union-attr]
            for table, columns in (
                ("film", "id,kind,title,known,state,wants_list,priority,attempts"),
                ("person", "id,active,fs_uniquifier,created_at"),
                ("mark", "person,film,kind,marked_at,votes"),
            ):
                with cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as into:
                    asked = f"SELECT {columns} FROM {table}"  # noqa: S608 - written above
                    for row in source.exec_driver_sql(asked):
                        into.write_row(tuple(row))

    tell("SQLite to PostgreSQL", ours, timed(plain), "bare COPY")
    with bare.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    for one in (old, new, bare):
        one.dispose()


def _restore(folder: Path, site: str, back: str, peer: str) -> None:
    file, bare = folder / "postgresql.backup", folder / "bare.dump"
    bin_ = pgtools.find("pg_dump", 1).path.parent
    at = [one.replace("postgresql+psycopg", "postgresql") for one in (site, peer)]

    def run(*command: str | Path) -> None:
        subprocess.run(command, check=True)  # noqa: S603 - PostgreSQL's own programs

    dump = timed(lambda: run(bin_ / "pg_dump", "-Fc", "-f", bare, f"--dbname={at[0]}"))
    tell("PostgreSQL: backup", timed(lambda: save(site, file)), dump, "pg_dump")
    plain = timed(lambda: run(bin_ / "pg_restore", "-1", f"--dbname={at[1]}", bare))
    ours = timed(lambda: bring_back(file, back))
    tell("PostgreSQL: restore", ours, plain, "pg_restore")


def main() -> None:
    """Fill, then measure both."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--marks", type=int, default=1_000_000)
    arguments.add_argument("--postgresql", metavar="URL")
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="sneakpreview-bench-") as name:
        folder = Path(name)
        fill(folder / "site.sqlite", chosen.marks)
        print(f"{chosen.marks:,} marks, {FILMS:,} films")
        of_sqlite(folder)
        here = programs()
        if chosen.postgresql is None and here is None:
            print("PostgreSQL is not installed")
            return
        given = chosen.postgresql
        own = nullcontext(given) if given else cluster(here)  # type: ignore[arg-type]
        with own as server:
            of_postgresql(folder, server)


if __name__ == "__main__":
    main()
