"""The forms that a site takes, each started on a filled database, and who visits it.

`embedded` is `sneakpreview run` on SQLite; `alone` the same on PostgreSQL; `grown` is
gunicorn with `deploy/gunicorn.conf.py` behind nginx with `deploy/nginx`, which is
spoken to over TLS. All of it, and the visitors, share the machine.
"""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import psycopg
from asking import KEY, chosen
from population import PostgresTown, SQLiteTown, make_marks

from filling import PostgreSQL, SQLite, fill
from server import running
from sneakpreview.cli import preparation
from sneakpreview.settings import load, make_folder
from sneakpreview.storage import chores, sessions
from sneakpreview.wiring import assemble, now
from sneakpreview.worker.house import DAY, TITLES

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "tests"))
from cluster import Cluster, programs  # noqa: E402 - as the tests have it
from fronting import (  # noqa: E402 - as above
    NAME,
    environment,
    gunicorn,
    is_installed,
    nginx,
    open_folder,
)

PEOPLE, FILMS = 5_000, 20_000
DURABLE = ("shared_buffers=256MB",)
"""PostgreSQL's own defaults otherwise: a commit is on the disk before it counts."""
UNBOUNDED = {"max_conns=64;\n    #": "max_conns=100000;\n    #"}
UNCOUNTED = {"    default 0;\n}": "    default 1;\n}"}

Visits = list[tuple[str, str, str]]


@dataclass(frozen=True)
class Place:
    """Where a site is: its port, its processes, PostgreSQL's, whom to trust for it."""

    port: int
    processes: tuple[int, ...]
    server: tuple[int, ...] = ()
    certificate: Path | None = None


def cpu(processes: Iterable[int]) -> float:
    """Add up the processors' seconds of processes and all they started, gone or not."""
    found = 0.0
    for top in map(psutil.Process, processes):
        for one in (top, *top.children(recursive=True)):
            with suppress(psutil.NoSuchProcess):
                found += sum(one.cpu_times()[:4])
    return found


@dataclass(frozen=True)
class Home:
    """A filled database and its folders, and the people who will come."""

    url: str
    data: Path
    public: Path
    visits: Visits
    server: tuple[int, ...] = ()  # PostgreSQL's first process

    def settings(self, **more: str) -> dict[str, str]:
        """Give the settings of a site here, as tests write them."""
        return {"database_url": self.url, "secret_key": KEY} | more


def build(url: str, folder: Path, visitors: int, server: tuple[int, ...] = ()) -> Home:
    """Make tables and search files, fill, and sign people in."""
    home = Home(url, folder / "data", folder / "public", [], server)
    settings = load(environment(home.data, home.public, **home.settings()))
    make_folder(settings)
    parts = assemble(settings)
    preparation.prepare(parts)
    file = Path(url.removeprefix("sqlite:///"))
    base = SQLite(file) if not server else PostgreSQL(url.replace("+psycopg", ""))
    fill(base, FILMS)
    marks = make_marks(PEOPLE, FILMS)
    (PostgresTown(url) if server else SQLiteTown(file)).settle(PEOPLE, marks)
    people = chosen(marks.likes(PEOPLE), visitors)
    with parts.writing.begin() as session:
        # What has just been built need not be built again in a minute.
        chores.claim(session, TITLES, "here", now() - DAY, now())
        chores.finish(session, TITLES, "here", now())
        for place, person in enumerate(people):
            key = sessions.begin(session, person, "Firefox", now())
            address = f"127.1.{place // 250}.{place % 250 + 1}"
            film = f"tt{marks.first_liked(person):07d}"
            home.visits.append((key, address, film))
    parts.engine.dispose()
    return home


@contextmanager
def on_postgresql(visitors: int) -> Iterator[Home]:
    """Start a PostgreSQL that waits for the disk, and fill it."""
    here = programs()
    if here is None or not is_installed():
        raise SystemExit("PostgreSQL or nginx is not installed")
    with open_folder() as kept, open_folder() as folder:
        server = Cluster(here, kept, *DURABLE)
        server.start()
        try:
            yield build(server.url, folder, visitors, (postmaster(server.url),))
        finally:
            server.stop()


def postmaster(url: str) -> int:
    """Give the process that PostgreSQL's others are children of."""
    with psycopg.connect(url.replace("+psycopg", "")) as base:
        return psutil.Process(base.info.backend_pid).ppid()


@contextmanager
def on_sqlite(visitors: int) -> Iterator[Home]:
    """Fill a file of SQLite."""
    with open_folder() as folder:
        yield build(f"sqlite:///{folder / 'films.sqlite'}", folder, visitors)


@contextmanager
def alone(home: Home, *, limits: bool = False) -> Iterator[Place]:
    """Run the whole site in one process."""
    chosen_ = home.settings(public=str(home.public), limits=str(limits))
    named = {f"SNEAKPREVIEW_{name.upper()}": text for name, text in chosen_.items()}
    with running(home.data, named) as site:
        yield Place(site.port, (site.process.pid,), home.server)


@contextmanager
def grown(
    home: Home,
    workers: int,
    *,
    limits: bool = False,
    changes: dict[str, str] | None = None,
) -> Iterator[Place]:
    """Run so many processes of gunicorn behind nginx."""
    chosen_ = environment(
        home.data, home.public, **home.settings(limits=str(limits))
    ) | {"WEB_CONCURRENCY": str(workers)}
    with open_folder() as folder:
        socket = folder / "web.sock"
        with (
            gunicorn(chosen_, socket, folder / "gunicorn.log") as application,
            nginx(folder, home.public, f"unix:{socket}", changes) as front,
        ):
            processes = (application.pid, front.process.pid)
            yield Place(front.https, processes, home.server, front.certificate)


class Visitors:
    """The visitors' process (`visitors.py`), which does as it is told."""

    def __init__(self, home: Home, place: Place) -> None:
        secure = place.certificate is not None
        self._process = subprocess.Popen(
            [sys.executable, "-c", "import visitors; visitors.main()"],
            cwd=HERE,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._place = place
        self._say(
            name=NAME if secure else "127.0.0.1",
            port=place.port,
            certificate=str(place.certificate) if secure else None,
            cookie="__Host-sneakpreview" if secure else "sneakpreview",
            visitors=home.visits,
        )

    def do(self, *kinds: str, seconds: float, **how: float) -> dict[str, Any]:
        """Visit; what became of it.

        To that is added what a good answer took: `ms` of all processors, and
        `database_ms` of these in PostgreSQL.
        """
        groups = self._place.processes, self._place.server
        before = [cpu(group) for group in groups]
        told = self._say(kinds=kinds, seconds=seconds, **how)
        own, database = (
            1000 * (cpu(group) - used) / max(1.0, told["good"] * seconds)
            for group, used in zip(groups, before, strict=True)
        )
        return told | {"ms": own + database, "database_ms": database}

    def leave(self) -> None:
        """End the process."""
        self._process.communicate()

    def _say(self, **what: object) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()
        told = self._process.stdout.readline()
        if not told:
            raise SystemExit("the visitors are gone")
        found: dict[str, Any] = json.loads(told)
        return found


@contextmanager
def visiting(home: Home, place: Place) -> Iterator[Visitors]:
    """Let visitors come to a site."""
    visitors = Visitors(home, place)
    try:
        yield visitors
    finally:
        visitors.leave()
