"""Migrations of a million marks while processes of the version before serve.

    python benchmarks/migrating.py [--marks 1000000] [--films 20000]

A database is filled at the first schema after which every migration leaves the code
before it at work (`filling.py`, `population.py`). One client marks films while another
asks for lists, one after the other, with the statements of that time's code. First
nothing else happens; then another process brings the database up to date, and then to
what a later version may bring, an index over all marks and a wider key of theirs. Each
is beside the quiet time before.

Waits are milliseconds of the clock. A mark counts as lost that was acknowledged and is
not there, or otherwise, at the end; refused is who waited for as long as a site lets
anybody wait. PostgreSQL is one of its own that waits for no disk.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from statistics import median
from threading import Event, Thread

from population import PostgresTown, SQLiteTown, looked_at, make_marks
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from filling import FILM, Base, PostgreSQL, SQLite, both_ways, lists, related
from sneakpreview.storage.base import connect
from sneakpreview.storage.migrate import FOLDER, migrate
from sneakpreview.storage.revision import newest, revision
from sneakpreview.web.transaction import PATIENCE

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests"))
from cluster import cluster, programs

BEFORE = "2026_12_03_identities"
EACH = 32  # marks of a person, on average
QUIET = 20.0  # seconds
LATER = {
    "later_index": (newest(), 'create_index("ix_mark_later", "mark", ["marked_at"])'),
    "later_key": ("later_index", 'widen_key("mark", ["person", "film"], ["kind"])'),
}
KINDS = ("like", "like", "save", "seen", "hide")
MARK = text("""
INSERT INTO mark (person, film, kind, marked_at, votes)
VALUES (:person, :film, :kind, :at, true)
ON CONFLICT (person, film) DO UPDATE SET kind = :kind, marked_at = :at
""")
LIST = text("""
SELECT candidate, sum(related.known) FROM mark JOIN related ON related.film = mark.film
WHERE person = :person AND kind = 'like' AND position IS NOT NULL
GROUP BY candidate ORDER BY 2 DESC LIMIT 20
""")
MINE = text("SELECT film, kind FROM mark WHERE person = :person")
MIGRATION = """from sneakpreview.storage.bigtables import create_index, widen_key
revision, down_revision = "{}", "{}"
def upgrade():
    {}
"""
UPGRADE = """
import sys, time
from pathlib import Path
from sneakpreview.storage.base import connect
from sneakpreview.storage.migrate import migrate
begun = time.perf_counter()
migrate(connect(sys.argv[1]), folder=Path(sys.argv[2]))
print(time.perf_counter() - begun)
"""


@dataclass
class Waits:
    """What one client's requests took, in milliseconds, and how many were refused."""

    took: list[float] = field(default_factory=list)
    refused: int = 0

    def ask(self, what: Callable[[], object]) -> bool:
        """Do something; whether it was done."""
        begun = time.perf_counter()
        try:
            what()
        except OperationalError:
            self.refused += 1
            return False
        finally:
            self.took.append(1000 * (time.perf_counter() - begun))
        return True


class Town:
    """A filled database, and two clients of the code from before."""

    def __init__(self, url: str, films: int) -> None:
        self.url, self.engine = url, connect(url)
        self._writing = self.engine.execution_options(patience=PATIENCE)
        self._reading = self.engine.execution_options(reading=True)
        self._films, self._kinds = cycle(range(1, films + 1)), cycle(KINDS)
        likes = looked_at()
        self._marker, self._reader = likes[10][0], likes[20][0]
        self._ledger: dict[int, str] = {}
        self.acknowledged = 0

    def during(self, what: Callable[[], float]) -> "Seen":
        """Do something meanwhile: the seconds it says, the waits of marks and lists."""
        over, marks, lists = Event(), Waits(), Waits()

        def go_on(turn: Callable[[Waits], None], waits: Waits) -> None:
            while not over.is_set():
                turn(waits)

        clients = [
            Thread(target=go_on, args=(self._mark, marks)),
            Thread(target=go_on, args=(self._list, lists)),
        ]
        for one in clients:
            one.start()
        try:
            took = what()
        finally:
            over.set()
            for one in clients:
                one.join()
        return took, marks, lists

    def lost(self) -> int:
        """Count the marks that are not as they were acknowledged last."""
        with self._reading.connect() as connection:
            rows = connection.execute(MINE, {"person": self._marker})
            there = dict(rows.all())
        return sum(there.get(film) != kind for film, kind in self._ledger.items())

    def revision(self) -> str | None:
        """Name the shape that the database has."""
        with self._reading.connect() as connection:
            return revision(connection)

    def _mark(self, waits: Waits) -> None:
        mark = {
            "person": self._marker,
            "film": next(self._films),
            "kind": next(self._kinds),
            "at": time.time_ns() // 1000,
        }

        def put() -> None:
            with self._writing.begin() as connection:
                connection.execute(MARK, mark)

        if waits.ask(put):
            self._ledger[mark["film"]] = mark["kind"]
            self.acknowledged += 1

    def _list(self, waits: Waits) -> None:
        def get() -> None:
            with self._reading.connect() as connection:
                connection.execute(LIST, {"person": self._reader}).all()

        waits.ask(get)


Seen = tuple[float, Waits, Waits]


def measure(town: Town, later: Path) -> None:
    """Measure a quiet time, the migrations that there are, and those that may come."""

    def upgrade(folder: Path) -> float:
        command = [sys.executable, "-c", UPGRADE, town.url, str(folder)]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE)  # noqa: S603 - our own command
        return float(done.stdout)

    def wait() -> float:
        time.sleep(QUIET)
        return QUIET

    town.during(wait)  # whatever is done once only
    quiet = town.during(wait)
    tell("nothing", quiet, quiet)
    for what, folder, wanted in (
        ("db upgrade", FOLDER, newest()),
        ("an index, a wider key", later, [*LATER][-1]),
    ):
        tell(what, town.during(lambda folder=folder: upgrade(folder)), quiet)
        if town.revision() != wanted:
            raise SystemExit(f"the database is not at {wanted}")
    print(f"marks lost: {town.lost()} of {town.acknowledged:,}")


def tell(what: str, seen: Seen, quiet: Seen) -> None:
    """Print one line of the table: each wait's median and worst, and the ratios."""
    told = ""
    for waits, before in zip(seen[1:], quiet[1:], strict=True):
        for how in (median, max):
            took = how(waits.took)
            told += f"{took:9.1f} {took / how(before.took):6.2f}"
        told += f"{waits.refused:5}"
    print(f"{what:32}{seen[0]:7.1f}{told}")


@contextmanager
def postgresql(_folder: Path) -> Iterator[str]:
    """Start a server."""
    here = programs()
    if here is None:
        raise SystemExit("PostgreSQL is not installed")
    with cluster(here) as url:
        yield url


@contextmanager
def sqlite(folder: Path) -> Iterator[str]:
    """Name a file."""
    yield f"sqlite:///{folder / 'site.sqlite'}"


def settle(url: str, marks: int, films: int) -> int:
    """Fill a database of the shape from before; how many marks there are."""
    engine = connect(url)
    migrate(engine, BEFORE)
    engine.dispose()
    base: Base
    town: SQLiteTown | PostgresTown
    if url.startswith("sqlite"):
        file = Path(url.removeprefix("sqlite:///"))
        base, town = SQLite(file), SQLiteTown(file)
    else:
        base, town = PostgreSQL(url.replace("+psycopg", "")), PostgresTown(url)
    base.load(
        "film",
        ("id", "title", "known", *FILM),
        ((n, f"Film {n}", films / n, *FILM.values()) for n in range(1, films + 1)),
    )
    columns = ("film", "candidate", "position", "back", "known")
    base.load("related", columns, related(both_ways(lists(films)), films))
    people = marks // EACH
    drawn = make_marks(people, films)
    town.settle(people, drawn)
    return int(drawn.person.size)


def write_later(folder: Path) -> Path:
    """Lay the migrations that may come beside those that there are."""
    later = folder / "later"
    shutil.copytree(FOLDER, later, ignore=shutil.ignore_patterns("__pycache__"))
    for name, (after, what) in LATER.items():
        text = MIGRATION.format(name, after, what)
        (later / "versions" / f"{name}.py").write_text(text, "ascii")
    return later


def main() -> None:
    """Measure both databases."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--marks", type=int, default=1_000_000)
    arguments.add_argument("--films", type=int, default=20_000)
    asked = arguments.parse_args()
    for opened in (postgresql, sqlite):
        with tempfile.TemporaryDirectory(prefix="sneakpreview-bench-") as name:
            folder = Path(name)
            with opened(folder) as url:
                there = settle(url, asked.marks, asked.films)
                print(f"\n{opened.__name__}: {there:,} marks, {asked.films:,} films")
                print(f"{'meanwhile':32}seconds{'marks: p50, worst, refused':^37}lists")
                town = Town(url, asked.films)
                measure(town, write_later(folder))
                town.engine.dispose()


if __name__ == "__main__":
    main()
