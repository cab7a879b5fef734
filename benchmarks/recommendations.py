"""Recommendations against a plain count of votes in SQL, on made-up lists of 20.

    python benchmarks/recommendations.py [--films 700000] [--data FOLDER]
        [--postgresql postgresql://user@host/database]

Three things take turns on one database. The plain count is the rule of 2012, as quick
as SQL can be: it counts, sorts, cuts, and reads the facts of the 20 films of the page,
in this process. The ranking is what the site does, in this process, too: it reads votes
both ways, weighs and orders them, reads the films and names every voter. The whole
answer adds HTTP, session and JSON, by the site's own process. Beside the medians of the
clock stands the processor's time, the least of all rounds, of all processes together:
on a busy machine only that can be compared. The goal: at most 2 at 200 likes.

With --postgresql the same is done on that database, which must be empty, or filled by
an earlier run; a folder that is named is kept, too. A site that starts on many films
makes its search files first, which takes its time.
"""

import argparse
import platform
import random
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import psycopg
from clock import timed

from filling import LIST, Base, PostgreSQL, SQLite, fill
from server import Site, running
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.ranking import Page
from sneakpreview.settings import Settings
from sneakpreview.storage.base import connect, reading
from sneakpreview.usecases.recommend_films import recommend_films
from sneakpreview.web.memory import spare_memory
from sneakpreview.wiring import assemble
from sneakpreview.worker.packer import Packer

LIKES = (20, 200, 2000)
PAGE = 20
URL = "SNEAKPREVIEW_DATABASE_URL"

# How well known a film is stands beside its place: to join it takes twice as long.
VOTES = """
SELECT r.candidate FROM mark m JOIN plain r ON r.film = m.film
WHERE m.person = {0} AND m.kind = 'like' AND NOT EXISTS
  (SELECT 1 FROM mark s WHERE s.person = m.person AND s.film = r.candidate)
GROUP BY r.candidate ORDER BY count(*) DESC, max(r.known) DESC, r.candidate LIMIT 20
"""
FILMS = """
SELECT film.*, facts.document FROM film JOIN facts ON facts.film = film.id
WHERE film.id IN ({})
"""
LIKE = "INSERT INTO mark (person, film, kind, marked_at) VALUES ({0}, {0}, 'like', 1)"

Call = Callable[[], Sequence[int]]


@dataclass(frozen=True)
class Bench:
    """A filled database, a connection to it, and the site that runs on it."""

    url: str
    sign: str  # of a parameter
    base: Any
    site: Site

    def run(self, statement: str, values: Sequence[object] = ()) -> list[Any]:
        """Run a statement and read what it finds."""
        found: list[Any] = self.base.execute(statement, values).fetchall()
        return found

    def bare(self, person: int) -> Sequence[int]:
        """Count, sort and cut in the database, then read the films of the page."""
        ids = [row[0] for row in self.run(VOTES.format(self.sign), (person,))]
        self.run(FILMS.format(",".join([self.sign] * len(ids))), ids)
        return ids

    def like(self, person: int, films: int, count: int) -> None:
        """Give a person that many likes, well-known films more often."""
        chance = random.Random(count)  # noqa: S311 - no secret
        liked: dict[int, None] = {}
        while len(liked) < count:
            liked[1 + int(films * chance.random() ** 2)] = None
        rows = [(person, film) for film in sorted(liked)]  # as the site locks them
        self.base.cursor().executemany(LIKE.format(self.sign), rows)
        self.base.execute("ANALYZE mark")

    def processes(self) -> list[int]:
        """Give the numbers of the processes that work beside this one."""
        if self.sign == "?":
            return [self.site.process.pid]
        backends = "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
        return [self.site.process.pid, *(row[0] for row in self.run(backends))]


def whole(site: Site) -> Sequence[int]:
    """Ask the site; the ids of the films in its answer."""
    answer = site.json("GET", "/api/recommendations")
    return [int(item["film"]["id"][2:]) for item in answer["items"]]


def measure(bench: Bench, films: int, rounds: int) -> None:
    """Print a row a number of likes."""
    spare_memory()  # as every process of the site
    engine = connect(bench.url)
    sessions = reading(engine)

    def ranking(person: int) -> Sequence[int]:
        with sessions.begin() as session:
            found = recommend_films(session, (), person, Filters(), Page(PAGE))
        return [int(item.film.id[2:]) for item in found.items]

    for likes in LIKES:
        bench.site.become_guest()
        person = bench.run("SELECT max(id) FROM person")[0][0]
        bench.like(person, films, likes)
        calls: list[Call] = [
            lambda who=person: bench.bare(who),
            lambda who=person: ranking(who),
            lambda: whole(bench.site),
        ]
        if not all(len(call()) == PAGE for call in calls):
            raise SystemExit("an answer is not whole")
        processes = bench.processes()
        turns = [[timed(call, processes) for call in calls] for _ in range(rounds)]
        for name, at, best in (("clock", 0, median), ("processor", 1, min)):
            plain, rank, http = (
                best(turn[side][at] for turn in turns) for side in range(len(calls))
            )
            print(
                f"{likes:5}  {name:9}  {plain:8.2f}  {rank:8.2f}  {rank / plain:5.2f}"
                f"  {http:8.2f}  {http / plain:5.2f}",
                flush=True,
            )
    engine.dispose()


@contextmanager
def on_sqlite(data: Path, films: int) -> Iterator[Bench]:
    """Run the site on the folder, and fill it."""
    with running(data) as site:
        file = data / "sneakpreview.sqlite"
        with closing(sqlite3.connect(file, isolation_level=None)) as base:
            bench = Bench(f"sqlite:///{file}", "?", base, site)
            ensure(bench, SQLite(file), films, "sqlite_schema WHERE name = 'plain'")
            yield bench


@contextmanager
def on_postgresql(data: Path, address: str, films: int) -> Iterator[Bench]:
    """Run the site on the database, and fill it."""
    url = address.replace("://", "+psycopg://", 1)
    with (
        running(data, {URL: url}) as site,
        psycopg.connect(address, autocommit=True) as base,
    ):
        bench = Bench(url, "%s", base, site)
        filled = "pg_tables WHERE tablename = 'plain'"
        ensure(bench, PostgreSQL(address), films, filled)
        yield bench


def ensure(bench: Bench, base: Base, films: int, filled: str) -> None:
    """Fill the database unless an earlier run did, maybe before there were bundles."""
    if not bench.run(f"SELECT 1 FROM {filled}"):  # noqa: S608 - a text of our own
        fill(base, films)
    if bench.run("SELECT max(id) FROM film")[0][0] != films:
        raise SystemExit("the database holds another number of films")
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data=Path(folder), database_url=bench.url)
        Packer(assemble(settings)).turn()


def main() -> None:
    """Print a table a database."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--films", type=int, default=100_000)
    arguments.add_argument("--rounds", type=int, default=60)
    arguments.add_argument("--data", type=Path)
    arguments.add_argument("--postgresql")
    chosen = arguments.parse_args()
    machine = f"{platform.machine()}, Python {platform.python_version()}"
    print(f"{chosen.films} films x {LIST}, {machine}")
    with tempfile.TemporaryDirectory() as folder:
        data = chosen.data or Path(folder)
        benches = {"SQLite": on_sqlite(data, chosen.films)}
        if chosen.postgresql:
            beside = Path(folder) / "postgresql"
            benches["PostgreSQL"] = on_postgresql(
                beside, chosen.postgresql, chosen.films
            )
        for name, opened in benches.items():
            print(
                f"{name}\nlikes  ms of        plain   ranking  ratio     whole  ratio"
            )
            with opened as bench:
                measure(bench, chosen.films, chosen.rounds)


if __name__ == "__main__":
    main()
