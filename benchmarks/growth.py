"""Growth: what an answer takes when there are a thousand times as many people.

    python benchmarks/growth.py [--people 1000000] [--sqlite 100000] [--films 20000]

For a thousand people, ten thousand and so on, a database is filled (`population.py`),
and all of them are asked in turns, in one run: the site's own application, without a
network. Beside people as they come, of whom a few have thousands of marks, some are
asked who have just so many likes. The goal: what a recommendation takes must not grow
with people, and no faster than likes.

Milliseconds are of the processor, the database's included, and where it says so of the
clock, which a busy machine makes long. Each person's are the medians of all rounds.
PostgreSQL is one of its own that waits for no disk; it also tells how many pages an
answer reads. What the site does for all people together grows with them, of course,
and stands last.
"""

import argparse
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median

import numpy as np
from asking import Site, in_turns
from population import PostgresTown, SQLiteTown, looked_at, make_marks
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

from filling import PostgreSQL, SQLite, fill
from sneakpreview.cli.log import configure
from sneakpreview.domain.loglevel import LogLevel
from sneakpreview.storage import roster, tastes
from sneakpreview.storage.base import connect
from sneakpreview.storage.census import census
from sneakpreview.storage.migrate import migrate
from sneakpreview.usecases.sweep_away import sweep_away
from sneakpreview.wiring import now

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests"))
from cluster import cluster, programs

LEAST = 1_000  # people

BYTES = """
SELECT relname, n_live_tup, pg_table_size(relid), pg_indexes_size(relid)
FROM pg_stat_user_tables
WHERE relname IN ('film', 'facts', 'related', 'person', 'session', 'mark')
ORDER BY relname
"""

HOUSE: dict[str, Callable[[Session], object]] = {
    "counting everything, for `status`": census,
    "the operator's page of people": lambda session: (
        roster.page(session, limit=50),
        roster.count(session),
    ),
    "sweeping, each hour": lambda session: sweep_away(session, now()),
    "own likes by film, each night": lambda session: tastes.liked(session, now()),
}
"""What is done for all people together."""


def print_coming(sites: Sequence[Site], rounds: int) -> None:
    """Print what people take as they come, by the number of all people."""
    groups = [site.coming for site in sites]
    lists = in_turns(sites, groups, "recommendations", rounds)
    likes = in_turns(sites, groups, "like", rounds)
    print(f"{'':22}  recommendation, ms         {'':8}  like, ms")
    print("    people       marks     p50    p99   clock    p99   pages    p50    p99")
    rows = []
    for site, listed, liked in zip(sites, lists, likes, strict=True):
        (clock, processor), (_, mark) = (
            zip(*listed, strict=True),
            zip(*liked, strict=True),
        )
        rows.append([*ends(processor), *ends(clock), site.pages(), *ends(mark)])
        told = "".join(f"{one:8.1f}" for one in rows[-1])
        print(f"{site.people:10,}  {site.marks:10,}{told}")
    told = "".join(
        f"{new / (old or 1):8.2f}" for old, new in zip(rows[0], rows[-1], strict=True)
    )
    print(f"last to first {'':8}{told}")


def ends(of: Sequence[float]) -> list[float]:
    """Give the median, and what all but one in a hundred stay below."""
    return [float(np.percentile(of, share)) for share in (50, 99)]


def print_exact(sites: Sequence[Site], rounds: int) -> None:
    """Print what a recommendation takes with just so many likes."""
    print("likes  " + "".join(f"{site.people:>10,}" for site in sites) + "  ratio")
    for likes in looked_at():
        groups = [site.exact[likes] for site in sites]
        took = in_turns(sites, groups, "recommendations", rounds)
        cost = [median(processor for _, processor in group) for group in took]
        row = "".join(f"{one:10.1f}" for one in cost)
        print(f"{likes:5}  {row}  {cost[-1] / cost[0]:5.2f}")


def print_rest(sites: Sequence[Site]) -> None:
    """Print what is done for all people together, and how large the tables are."""
    print("seconds" + " " * 27 + "".join(f"{site.people:>10,}" for site in sites))
    for name, chore in HOUSE.items():
        took = "".join(f"{seconds(site, chore):10.2f}" for site in sites)
        print(f"{name:34}{took}")
    for table, count, own, indexes in sites[-1].ask(BYTES):
        each, beside = own / count, indexes / count
        print(
            f"{table:8} {count:12,} rows of {each:5.0f} bytes, {beside:4.0f} of indexes"
        )


def seconds(site: Site, chore: Callable[[Session], object]) -> float:
    """Do something for all people of a site; the seconds that it took."""
    begun = time.perf_counter()
    with site.parts.writing.begin() as session:
        chore(session)
    return time.perf_counter() - begun


@contextmanager
def on_postgresql(films: int, sizes: Sequence[int], data: Path) -> Iterator[list[Site]]:
    """Fill a database for each number of people."""
    here = programs()
    if here is None:
        raise SystemExit("PostgreSQL is not installed")
    with cluster(here) as server, ExitStack() as stack:
        admin = create_engine(server, isolation_level="AUTOCOMMIT")
        stack.callback(admin.dispose)

        def make(name: str, template: str) -> str:
            with admin.connect() as connection:
                connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
            return f"{server.rpartition('/')[0]}/{name}"

        first = make("films", "template0")
        _migrate(first)
        fill(PostgreSQL(first.replace("+psycopg", "")), films)
        sites = []
        for people in sizes:
            marks = make_marks(people, films)
            url = make(f"people{people}", "films")
            PostgresTown(url).settle(people, marks)
            sites.append(Site(url, data, people, marks))
            stack.callback(sites[-1].parts.engine.dispose)
        yield sites


@contextmanager
def on_sqlite(films: int, sizes: Sequence[int], data: Path) -> Iterator[list[Site]]:
    """Fill a file for each number of people."""
    first, sites = data / "films.sqlite", []
    _migrate(f"sqlite:///{first}")
    fill(SQLite(first), films)
    for people in sizes:
        marks = make_marks(people, films)
        file = data / f"{people}.sqlite"
        file.write_bytes(first.read_bytes())
        SQLiteTown(file).settle(people, marks)
        sites.append(Site(f"sqlite:///{file}", data, people, marks))
    yield sites
    size = (file.stat().st_size - first.stat().st_size) / sites[-1].marks
    print(f"{size:.0f} bytes a mark, with all that belongs to its person")


def _migrate(url: str) -> None:
    engine = connect(url)
    migrate(engine)
    engine.dispose()


def main() -> None:
    """Print tables for PostgreSQL, then for SQLite."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--people", type=int, default=100_000)
    arguments.add_argument("--sqlite", type=int, default=10_000, metavar="PEOPLE")
    arguments.add_argument("--films", type=int, default=20_000)
    arguments.add_argument("--rounds", type=int, default=5)
    asked = arguments.parse_args()
    configure(json=False, least=LogLevel.WARNING)
    machine = f"{platform.machine()}, Python {platform.python_version()}"
    print(f"{asked.films:,} films, {machine}")
    for name, opened, most in (
        ("PostgreSQL", on_postgresql, asked.people),
        ("SQLite", on_sqlite, asked.sqlite),
    ):
        sizes = [LEAST * 10**n for n in range(9) if LEAST * 10**n <= most]
        with (
            tempfile.TemporaryDirectory(prefix="sneakpreview-bench-") as folder,
            opened(asked.films, sizes, Path(folder)) as sites,
        ):
            print(f"\n{name}")
            print_coming(sites, asked.rounds)
            print_exact(sites, asked.rounds)
            print_rest(sites)


if __name__ == "__main__":
    main()
