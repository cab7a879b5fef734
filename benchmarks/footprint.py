"""What a running site takes: memory, time to start, bytes to send, bytes on disk.

The memory is that of the whole process with one person, who has done what people do,
and then after a crowd made accounts: a password's hash takes 19 MB for a moment, and
none of it should stay. The start is the second one, from the command to the first
answer, beside a peer that does nothing: a bare Flask application behind the same
server, waitress, started in turns. Goals: under 120 MB, under 3 s, the front end
under 40,000 bytes gzipped.
"""

import argparse
import gzip
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from re import findall
from socket import create_server
from typing import NamedTuple

import psutil

from server import Site, running, wait_for
from sneakpreview.sources.catalogue.source import shipped
from sneakpreview.web.frontend import load

LIKES = 5
CROWD = 24  # accounts, by as many at a time as there are threads
THREADS = 8
PASSWORD = "the otter walks home slowly"  # noqa: S105 - a benchmark's own
MEGA = 1_000_000

BARE = """
import sys
from flask import Flask
from waitress import serve
app = Flask(__name__)
app.add_url_rule("/health/ready", view_func=lambda: "ok")
serve(app, host="127.0.0.1", port=int(sys.argv[1]), threads=8)
"""


def use(site: Site) -> None:
    """Do once what a newcomer does on every page."""
    site.become_guest()
    starters = site.json("GET", "/api/starters?limit=24")["items"]
    for film in starters[:LIKES]:
        site.json("PUT", f"/api/marks/{film['id']}", {"kind": "like"})
    while site.json("GET", "/api/recommendations")["pending"]:
        time.sleep(0.05)
    site.json("GET", "/api/choices")
    site.json("GET", "/api/search?q=mulholand+drive")
    for film in starters:
        site.ask("GET", film["poster"])


def sign_up(site: Site, number: int) -> None:
    """Make an account, as somebody who was never here."""
    visitor = Site(site.process, site.port)
    visitor.token = visitor.json("GET", "/api/me")["csrf_token"]
    body = {"email": f"person{number}@example.com", "password": PASSWORD}
    visitor.json("POST", "/api/accounts", body)


def memory(process: psutil.Process) -> float:
    """Give the resident megabytes of the process and all it started."""
    family = [process, *process.children(recursive=True)]
    return sum(each.memory_info().rss for each in family) / MEGA


def print_memory(data: Path) -> None:
    """Print the memory of the process, fresh and with one person."""
    with running(data) as site:
        process = psutil.Process(site.process.pid)
        fresh = memory(process)
        use(site)
        used = memory(process)
        with ThreadPoolExecutor(THREADS) as crowd:
            list(crowd.map(partial(sign_up, site), range(CROWD)))
        print(
            f"memory, MB RSS: {fresh:.0f} at the start, {used:.0f} in use by one "
            f"person, {memory(process):.0f} after {CROWD} people made accounts"
        )


@contextmanager
def bare(_data: Path) -> Iterator[Site]:
    """Start an application that only says hello."""
    with create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    process = subprocess.Popen([sys.executable, "-c", BARE, str(port)])  # noqa: S603 - our own command
    try:
        wait_for(port, process)
        yield Site(process, port)
    finally:
        process.kill()
        process.wait(10)


class Start(NamedTuple):
    """Seconds until a site was ready, until it sent a page, and of the processor."""

    ready: float
    page: float
    processor: float


def start(site: AbstractContextManager[Site]) -> Start:
    """Start a site and ask it for a page."""
    begun = time.perf_counter()
    with site as started:
        ready = time.perf_counter() - begun
        started.ask("GET", "/")
        page = time.perf_counter() - begun
        times = psutil.Process(started.process.pid).cpu_times()
        return Start(ready, page, times.user + times.system)


def print_start(data: Path, rounds: int) -> None:
    """Print the medians of the site and the peer, started in turns."""
    pairs = [(start(running(data)), start(bare(data))) for _ in range(rounds)]
    print(f"start, s, medians of {rounds}   ready  first page  processor")
    for name, starts in zip(
        ("site", "bare Flask"), zip(*pairs, strict=True), strict=True
    ):
        ready, page, processor = map(statistics.median, zip(*starts, strict=True))
        print(f"  {name:21}  {ready:5.2f}  {page:10.2f}  {processor:9.2f}")
    ratio = statistics.median(ours.ready / theirs.ready for ours, theirs in pairs)
    print(f"  {'ratio':21}  {ratio:5.1f}")


def print_frontend(site: Site) -> None:
    """Print what the server sends: for a first visit, and every file there is."""
    page = site.ask("GET", "/")[1]
    named = set(
        findall(r'(?:src|href)="(/assets/[^"]+)"', gzip.decompress(page).decode())
    )
    frontend = load()
    sizes = {
        path: len(site.ask("GET", path)[1])
        for path in (f"{frontend.prefix}/{name}" for name in frontend.assets)
    }
    first = len(page) + sum(sizes[path] for path in named)
    whole = len(page) + sum(sizes.values())
    print(f"front end, bytes gzipped: {first:,} at a first visit, {whole:,} in all")
    for path, size in sorted(sizes.items(), key=lambda item: -item[1]):
        when = "" if path in named else ", on demand"
        print(f"  {size:6,}  {path.rpartition('/')[2]}{when}")


def print_disk(data: Path) -> None:
    """Print the size of the catalogue's file and of the folder of search files."""
    found = [file for file in (data / "search").rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in found)
    print(
        f"on disk, MB: catalogue {len(shipped()) / MEGA:.2f}, "
        f"search {size / MEGA:.2f} in {len(found):,} files"
    )


def main() -> None:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=7)
    rounds = arguments.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        with running(data) as site:  # the first start, which builds the search files
            print_frontend(site)
        print_disk(data)
        print_memory(data)
        print_start(data, rounds)


if __name__ == "__main__":
    main()
