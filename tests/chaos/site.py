"""A grown site of which every part can be killed, and every way between two cut."""

import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from itertools import count
from pathlib import Path

from sqlalchemy import select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from broker import Broker
from chaos.clock import Clock, follow
from chaos.disk import Disk, small_disk
from chaos.keeper import Keeper, rest
from chaos.ledger import Key, Ledger, Mark, Stored
from chaos.person import Person
from chaos.programs import Command, Web
from chaos.proxy import Proxy
from chaos.source import Endless, owner, supply
from cluster import Cluster
from fronting import (
    Front,
    asks,
    environment,
    held_socket,
    nginx,
    open_folder,
    wait_until,
)
from grown import KEY, PATIENCE, Grown, grown, make_database
from outside.server import Outside
from outside.tmdb import HOSTS, V3_KEY
from sneakpreview.domain.film import FilmId
from sneakpreview.storage import wanted
from sneakpreview.storage.base import connect, from_number
from sneakpreview.storage.marks import MarkRow
from sneakpreview.wiring import now

TESTS = Path(__file__).parents[1]
LOOPBACK = "127.0.0.1"
WORK = "worker", "--queue", "films", "--queue", "slow", "--threads", "2"
"""Nobody here has posters, letters or imports, and nobody keeps house."""
WORKERS = 2
DISK = 256  # megabytes
SMALL = "max_wal_size=64MB", "min_wal_size=32MB", "shared_buffers=16MB"
LATER = timedelta(hours=2)  # after which whatever was put off is due
MOST_SWITCHES = 8  # of the journal's files; there are four of them

_STORED = """
CREATE TABLE stored (film integer NOT NULL);
CREATE FUNCTION store() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN INSERT INTO stored VALUES (NEW.id); RETURN NEW; END $$;
CREATE TRIGGER storing AFTER UPDATE ON film FOR EACH ROW
WHEN (NEW.fetched_at IS DISTINCT FROM OLD.fetched_at) EXECUTE FUNCTION store();
"""


@dataclass(frozen=True)
class Site:
    """The parts of a site that runs, the ways between them, and who visits it.

    `ledger` is what all visitors were told. With `haste`, whatever waits here waits so
    many times shorter: rests before a new start, and faults until they are undone.
    """

    database: Cluster
    broker: Broker
    web: Web
    relay: Command
    workers: tuple[Command, ...]
    ways: Mapping[str, Proxy]
    clock: Clock
    disk: Disk | None
    front: Front
    outside: Outside
    grown: Grown
    keepers: Mapping[str, Keeper]
    haste: float
    ledger: Ledger = field(default_factory=Ledger)
    numbers: Iterator[int] = field(default_factory=count)

    def person(self, patience: float) -> Person:
        """Let somebody come, as a guest, who waits so many seconds for an answer."""
        number, visitor = next(self.numbers), self.front.visitor()
        films = supply(number)
        made = Person(_name(number), visitor, films, self.ledger, patience)
        made.begin()
        return made

    def use_up_journal(self) -> None:
        """Have the database begin new files of its journal, until it cannot."""
        begin = text("SELECT pg_logical_emit_message(false, '', ''), pg_switch_wal()")
        with suppress(SQLAlchemyError):
            for _ in range(MOST_SWITCHES):
                with self.grown.parts.engine.begin() as connection:
                    connection.execute(begin)

    def come_to_rest(self) -> int:
        """Wait until all work is done, hours later; how many films needed a hand.

        Those are films that an operator has to ask for again, since one worker after
        the other died of something else while it held them.
        """
        self.clock.jump(LATER)
        self._rest()
        with self.grown.parts.writing.begin() as session:
            helped = wanted.retry_all(session, now() + self.clock.off)
        self._rest()
        return helped

    def _rest(self) -> None:
        """Wait for as long as the work gets less."""
        before, since = -1, time.monotonic()
        while True:
            with self.grown.parts.reading() as session:
                states = wanted.states(session)
            left = states["wanted"] + states["fetching"]
            if not left:
                return
            if left != before:
                before, since = left, time.monotonic()
            assert time.monotonic() < since + PATIENCE, f"{left} films stand still"
            time.sleep(0.1)

    def marks(self) -> dict[Key, Mark]:
        """Read all marks; whose they have to be, their films tell."""
        with self.grown.parts.reading() as session:
            columns = MarkRow.person, MarkRow.film, MarkRow.kind, MarkRow.marked_at
            rows = session.execute(select(*columns)).all()
        found = {
            (_name(owner(film)), film): Stored(kind, at) for _, film, kind, at in rows
        }
        people = {(owner(film), person) for person, film, _, _ in rows}
        assert len(people) == len({name for name, _ in people}), "somebody else's marks"
        return found

    def stored(self) -> dict[FilmId, int]:
        """Count how often the facts of each film were stored."""
        with self.grown.parts.reading() as session:
            counted = text("SELECT film, count(*) FROM stored GROUP BY film")
            rows = session.execute(counted).all()
        return {from_number(number): times for number, times in rows}


@contextmanager
def whole_site(programs: Path, broker: Broker, haste: float = 1.0) -> Iterator[Site]:
    """Start all of it; end all of it but the broker, which was there."""
    with ExitStack() as stack:
        folder = stack.enter_context(open_folder())
        disk = stack.enter_context(small_disk(DISK))
        rows = disk.folder if disk else folder / "rows"
        rows.mkdir(exist_ok=True)
        database = Cluster(programs, rows, *SMALL)
        keepers = {"database": Keeper(database), "broker": Keeper(broker)}
        stack.callback(_revive, broker)
        stack.callback(database.kill)
        database.start()
        _prepare(database.url)
        outside = stack.enter_context(Outside(Endless().answers).running())
        ways = _ways(database, broker, outside, folder / "web.sock")
        for way in ways.values():
            stack.callback(way.close)
        clock, data = Clock(folder / "clock"), folder / "data"
        data.mkdir()
        chosen = _settings(ways["worker to source"])
        own = stack.enter_context(grown(database.url, broker, data, **chosen))

        def command(name: str, *words: str) -> Command:
            told = {
                "database_url": _through(ways[f"{name} to database"], database.url),
                "broker_url": _through(ways[f"{name} to broker"], broker.url),
            }
            return Command(own, partial(follow, clock.file), *words, **told)

        relay = command("relay", "relay")
        workers = tuple(command("worker", *WORK) for _ in range(WORKERS))
        reached = _through(ways["web to database"], database.url)
        told = chosen | {"database_url": reached, "broker_url": broker.url}
        environment_ = environment(data, folder / "public", **told)
        paths = os.pathsep.join([str(TESTS), *sys.path[1:]])  # those of this process
        also = {"CLOCK": str(clock.file), "PYTHONPATH": paths}
        descriptor = stack.enter_context(held_socket(folder / "web.sock"))
        web = Web(environment_ | also, descriptor, folder / "web.log")
        stack.callback(web.stop)
        keepers["web"] = Keeper(web, rest("web") / haste)
        keepers["relay"] = Keeper(relay, rest("relay") / haste)
        for place, worker in enumerate(workers):
            keepers[f"worker {place}"] = Keeper(worker, rest("worker") / haste)
        for keeper in keepers.values():
            stack.callback(keeper.stop)
            keeper.start()
        wait_until(lambda: asks(folder / "web.sock"))
        front = stack.enter_context(
            nginx(
                folder,
                folder / "public",
                f"{LOOPBACK}:{ways['nginx to web'].port}",
            )
        )
        yield Site(
            database,
            broker,
            web,
            relay,
            workers,
            ways,
            clock,
            disk,
            front,
            outside,
            own,
            keepers,
            haste,
        )


def _revive(broker: Broker) -> None:
    """Leave the broker as it was found."""
    if not broker.is_alive():
        broker.start()


def _prepare(url: str) -> None:
    """Make the tables, and note each time that the facts of a film are stored."""
    make_database(url)
    engine = connect(url)
    with engine.begin() as connection:
        connection.execute(text(_STORED))
    engine.dispose()


def _ways(
    database: Cluster, broker: Broker, outside: Outside, web: Path
) -> dict[str, Proxy]:
    rows, queue = (LOOPBACK, database.port), (LOOPBACK, broker.port)
    return {
        "nginx to web": Proxy(web),
        "web to database": Proxy(rows),
        "relay to database": Proxy(rows),
        "worker to database": Proxy(rows),
        "relay to broker": Proxy(queue),
        "worker to broker": Proxy(queue),
        "worker to source": Proxy((LOOPBACK, make_url(outside.url).port or 0)),
    }


def _settings(source: Proxy) -> dict[str, str]:
    mirror = f"http://{LOOPBACK}:{source.port}"
    return {
        "sources": "tmdb",
        "tmdb_key": V3_KEY,
        "tmdb_budget": "10000000",
        "mirrors": " ".join(f"{host}={mirror}" for host in HOSTS),
        "limits": "false",
        "secret_key": KEY,
    }


def _through(way: Proxy, url: str) -> str:
    """Give a server's URL by way of a proxy."""
    return make_url(url).set(port=way.port).render_as_string(hide_password=False)


def _name(number: int) -> str:
    return f"person {number}"
