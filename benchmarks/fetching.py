"""Likes to a completed list, with a source that answers in 100 ms.

Fifty likes make 1,000 films wanted, which 8 threads fetch. The goal is 90 % of the
ceiling. Called directly, the latency sets it: 8 films in each 100 ms. Over HTTP,
through the real client and gate, it is the rate: the 40 requests a second at which
TMDB draws the line, though we ask it more slowly.
"""

import argparse
import json
import platform
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NoReturn

import structlog

from sneakpreview.domain.completion import fields
from sneakpreview.domain.film import Film, FilmId, Scores, Title
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.domain.ranking import Page
from sneakpreview.settings import Settings
from sneakpreview.sources.base import Answer
from sneakpreview.sources.document import read
from sneakpreview.sources.http import Client, Rate, Way
from sneakpreview.storage import people, wanted
from sneakpreview.storage.migrate import migrate
from sneakpreview.usecases.mark_film import mark_film
from sneakpreview.usecases.recommend_films import recommend_films
from sneakpreview.wiring import Parts, assemble, now, way
from sneakpreview.worker.pool import Pool

LATENCY = 0.1
THREADS = 8
LIST = 20
HOST = "source.example"
RATE = 40


def film_of(number: int) -> FilmId:
    """Make an id."""
    return FilmId(f"tt{number:07d}")


def answer(film: FilmId) -> Answer:
    """Say as much of a film as a real source does."""
    number = int(film[2:])
    facts = Film(
        film, f"Film {number}", year=1999, runtime=111,
        genres=("Crime", "Drama", "Thriller"), directors=("Some Director",),
        stars=tuple(f"Star number {n}" for n in range(12)), languages=("English",),
        countries=("United States",), certificate="R",
        plot="Somebody wants something badly and has trouble getting it. " * 4,
        plot_source="bench", scores=Scores(tmdb=7.9, tmdb_votes=7000),
        links=(("tmdb", f"https://{HOST}/{number}"),), sources=("bench",), known=4.8,
    )  # fmt: skip
    others = range(number * LIST, number * LIST + LIST)
    titles = [Title(film_of(n), f"Film {n}", 1999, known=1.0) for n in others]
    return Answer(facts, tuple(titles))


class SlowSource:
    """Answers from this process, 100 ms after it is asked."""

    name = "bench"
    at_hand = False
    lists = True
    gives = fields("title")
    keeps = timedelta(days=180)
    credit = None

    def fetch(self, film: FilmId) -> Answer:
        """Wait, then answer."""
        time.sleep(LATENCY)
        return answer(film)


class RemoteSource(SlowSource):
    """Asks a server that takes 100 ms."""

    def __init__(self, way: Way) -> None:
        self._client = Client(self.name, {HOST: Rate(RATE)}, way)

    def fetch(self, film: FilmId) -> Answer:
        """Ask over HTTP; the answer is as long as a real one, and read as JSON."""
        read(self._client.get(f"https://{HOST}/{film}").body)
        return answer(film)


def serve(connection: Connection) -> None:
    """Answer everything, and tell at which port."""
    body = json.dumps({"overview": "words " * 4000}).encode()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            time.sleep(LATENCY)
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            del args

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    connection.send(server.server_port)
    server.serve_forever()


@contextmanager
def remote() -> Iterator[str]:
    """Run the server in a process of its own; its address."""
    here, there = Pipe()
    process = Process(target=serve, args=(there,), daemon=True)
    process.start()
    yield f"http://127.0.0.1:{here.recv()}"
    process.terminate()
    process.join()


def fetched(parts: Parts, likes: int) -> tuple[int, float]:
    """Like films and wait until all is there; how many came, in how many seconds."""
    with parts.writing.begin() as session:
        person = people.add(session, now()).id
    pool = Pool(parts, THREADS)
    pool.start()
    begun = time.perf_counter()
    with parts.writing.begin() as session:
        for number in range(1, likes + 1):
            # Lists that do not overlap: each film is wanted once.
            film = film_of(100_000 + number)
            mark = Mark(film, MarkKind.LIKE, now())
            mark_film(session, parts.sources, person, mark, Title(film, "A film"))
    pool.wake()
    while _busy(parts):
        time.sleep(0.1)
    took = time.perf_counter() - begun
    pool.stop()
    with parts.reading() as session:
        found = recommend_films(session, parts.sources, person, Filters(), Page(20))
    assert found.pending == 0
    return found.total + likes, took


def _busy(parts: Parts) -> bool:
    with parts.reading() as session:
        states = wanted.states(session)
    return states["wanted"] + states["fetching"] > 0


def main() -> None:
    """Print a row for each way of asking."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--likes", type=int, default=50)
    arguments.add_argument("--database", help="a PostgreSQL without tables, by its URL")
    chosen = arguments.parse_args()
    structlog.configure(processors=[_nowhere])
    print(
        f"{THREADS} threads, {platform.machine()}, Python {platform.python_version()}"
    )
    print("source   films  seconds  films/s  of the ceiling")
    with tempfile.TemporaryDirectory() as folder, remote() as address:
        for name in ("HTTP",) if chosen.database else ("direct", "HTTP"):
            data = Path(folder) / name
            data.mkdir()
            settings = Settings(
                data=data, database_url=chosen.database or "", mirrors={HOST: address}
            )
            parts = assemble(settings)
            migrate(parts.engine)
            source, ceiling = SlowSource(), THREADS / LATENCY
            if name == "HTTP":
                source = RemoteSource(way(settings, parts.writing))
                ceiling = min(ceiling, RATE)
            films, took = fetched(replace(parts, sources=(source,)), chosen.likes)
            pace = films / took
            print(
                f"{name:6}  {films:6}  {took:7.1f}  {pace:7.1f}  {pace / ceiling:14.1%}"
            )
            parts.engine.dispose()


def _nowhere(*_: object) -> NoReturn:
    raise structlog.DropEvent


if __name__ == "__main__":
    main()
