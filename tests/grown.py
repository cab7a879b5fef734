"""A grown site: its relay, workers and beat, each a real process that can be killed.

They are forked off a process that has loaded everything, so that each is there at once,
and run the commands as the command line does.
"""

import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path

from kombu import Connection
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

import labelled
import warm
from broker import Broker
from factories import title
from sneakpreview.cli.main import main
from sneakpreview.domain.film import FilmId
from sneakpreview.settings import load
from sneakpreview.storage import films, processes, wanted
from sneakpreview.storage.base import connect
from sneakpreview.storage.migrate import migrate
from sneakpreview.storage.tables import metadata
from sneakpreview.web.app import create_app
from sneakpreview.wiring import assemble, now
from sneakpreview.worker.broker import QUEUES
from sneakpreview.worker.staff import staff
from visiting import Browser

PATIENCE = 180.0  # seconds; only ever waited for where something is wrong
NOTED = 5.0  # seconds; three is how long RabbitMQ 3 keeps new names to itself
KEY = "a key for tests, and for tests alone"

First = Callable[[], None] | None

_SETTLED = """
CREATE TABLE settled (film integer NOT NULL);
CREATE FUNCTION settle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN INSERT INTO settled VALUES (NEW.id); RETURN NEW; END $$;
CREATE TRIGGER settling AFTER UPDATE ON film FOR EACH ROW
WHEN (OLD.state <> 'fetched' AND NEW.state = 'fetched') EXECUTE FUNCTION settle();
"""


def make_database(url: str) -> None:
    """Give an empty database its tables, and one where each settled film is noted."""
    engine = connect(url)
    migrate(engine)
    with engine.begin() as connection:
        connection.execute(text(_SETTLED))
    engine.dispose()


class Grown:
    """A site whose database and broker are here, with nobody at work yet."""

    def __init__(self, url: str, broker: Broker, data: Path, **settings: str) -> None:
        self.broker = broker
        self.log = data / "log"
        self._settings = settings | {
            "data": str(data),
            "database_url": url,
            "broker_url": broker.url,
            "secret_key": KEY,
        }
        self.parts = assemble(load(_environment(self._settings)))
        self._begun: list[BaseProcess] = []

    def start(
        self, *words: str, step: str = "", first: First = None, **changed: str
    ) -> BaseProcess:
        """Start a command; one with a `step` dies there (`labelled.py`).

        `first` is called in it before anything else; settings that are `changed` are
        its own.
        """
        process = warm.processes.Process(
            target=_run, args=(words, self._settings | changed, self.log, step, first)
        )
        process.start()
        self._begun.append(process)
        return process

    def end(self, process: BaseProcess) -> int | None:
        """End a process as an operator does; its exit status."""
        process.terminate()
        process.join(PATIENCE)
        return process.exitcode

    def forget(self, process: BaseProcess) -> None:
        """Kill a process, and leave nothing of it."""
        self._begun.remove(process)
        process.kill()
        process.join()
        process.close()

    def want(self, *numbers: int, priority: int = wanted.LISTED) -> list[FilmId]:
        """Let films be wanted, facts only."""
        with self.parts.writing.begin() as session:
            wished = [title(number) for number in numbers]
            films.add(session, wished, priority=priority, now=now())
        return [film.id for film in wished]

    def like(self, *marked: FilmId) -> None:
        """Like films as a browser does, at a web process that only rings the bell."""
        workers = staff(self.parts)
        workers.start()
        browser = Browser(create_app(self.parts, workers.wake))
        browser.begin()
        for film in marked:
            answer = browser.call("PUT", f"/api/marks/{film}", {"kind": "like"})
            assert answer.status_code == 200, answer.json
        workers.stop(PATIENCE)  # threads that end later would leave connections open

    def until(self, holds: Callable[[Session], object]) -> None:
        """Look again and again until something holds."""
        deadline = time.monotonic() + PATIENCE
        while True:
            with self.parts.reading() as session:
                if holds(session):
                    return
            assert time.monotonic() < deadline, self.log.read_text()
            time.sleep(0.02)

    def settled(self) -> Counter[int]:
        """Count how often each film's fetching was stored."""
        with self.parts.reading() as session:
            return Counter(session.scalars(text("SELECT film FROM settled")))

    def let_lapse(self) -> None:
        """Let every lease lapse at once, as a dead worker's would in half a minute.

        One that a frozen process is just writing is left: its row cannot be had.
        """
        with self.parts.writing.begin() as session:
            lapsed = """
                UPDATE film SET lease_until = 0 WHERE id IN (
                    SELECT id FROM film WHERE state = 'fetching' FOR UPDATE SKIP LOCKED
                )
            """
            session.execute(text(lapsed))

    def forgive(self) -> None:
        """Let no film bear the blame for the workers that died of something else."""
        with self.parts.writing.begin() as session:
            session.execute(text("UPDATE film SET attempts = 0"))

    def waiting(self, queue: str) -> int:
        """Count the messages that wait in a queue."""
        return self._at_broker(queue)[0]

    def until_listened_to(self) -> None:
        """Wait until a worker listens to every queue, and the broker will know of them.

        It notes the names of new queues on disk seconds later, and one that was killed
        before has a queue without a leader, which nobody can listen to for minutes.
        """
        self.until(lambda _: all(self._at_broker(queue)[1] for queue in QUEUES))
        time.sleep(NOTED)

    def kinds(self, session: Session) -> set[str]:
        """Give the kinds of processes that have been seen at work."""
        return {one.kind for one in processes.listed(session)}

    def _at_broker(self, queue: str) -> tuple[int, int]:
        """Count the messages that wait in a queue, and who listens to it."""
        with Connection(self.broker.url) as connection, connection.channel() as channel:
            found = channel.queue_declare(queue, passive=True)
            return int(found.message_count), int(found.consumer_count)

    def close(self) -> None:
        """Kill all that was started, and let go of the database."""
        for process in list(self._begun):
            self.forget(process)
        self.parts.engine.dispose()


def rests(session: Session) -> bool:
    """Say whether no film is wanted or being fetched."""
    states = wanted.states(session)
    return states["wanted"] + states["fetching"] == 0


@contextmanager
def grown(url: str, broker: Broker, data: Path, **settings: str) -> Iterator[Grown]:
    """Make a site with nothing in its database, and no queue at its broker."""
    engine = connect(url)
    _forget(engine)
    engine.dispose()
    with Connection(broker.url) as connection:
        for queue in QUEUES:
            connection.default_channel.queue_delete(queue)
    site = Grown(url, broker, data, **settings)
    try:
        yield site
    finally:
        site.close()


def _environment(settings: dict[str, str]) -> dict[str, str]:
    return {f"SNEAKPREVIEW_{name.upper()}": text for name, text in settings.items()}


def _forget(engine: Engine) -> None:
    names = ", ".join(f'"{table.name}"' for table in metadata.sorted_tables)
    with engine.begin() as connection:
        connection.execute(text("SET LOCAL lock_timeout = '60s'"))
        connection.execute(text(f"TRUNCATE settled, {names} RESTART IDENTITY"))


def _run(
    words: tuple[str, ...],
    settings: dict[str, str],
    log: Path,
    step: str,
    first: First,
) -> None:
    """Be the command, in a process of its own."""
    with log.open("ab", buffering=0) as output:
        os.dup2(output.fileno(), 1)
        os.dup2(output.fileno(), 2)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.environ.update(_environment(settings))
    sys.argv = ["sneakpreview", *words]
    labelled.die_at(step)
    if first is not None:
        first()
    main()
