"""Search files from nginx against the same search as a query, behind gunicorn.

The peers (`search_engines.py`): SQLite FTS5, PostgreSQL with pg_trgm, tantivy. All
have the same made-up titles (`many_titles.py`, 700,000 of them unless told otherwise).
Somebody types well-known titles letter by letter: the front end's own modules say
which files that takes, and the peers are asked at every letter. `wrk` then asks each
server in turn for the same typed texts, in one run.

`requests/s` and `p99` are over 16 connections; `CPU` is what the server's processes
took for a request (of PostgreSQL, its backends', too). A typed letter takes fewer
than one request of files, so the last column counts letters. The goal: 10 times the
letters of the best peer. At last, what a typing error costs: the forgiving search of
the site, on as many titles.

Needs nginx, wrk, gunicorn, PostgreSQL and `pip install tantivy`; what is missing is
left out.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from urllib.parse import quote

import psutil
from many_titles import FULL, many_titles
from search_engines import fill_fts5, fill_postgres, fill_tantivy
from searchfiles import Letter, type_all

from server import wait_for
from sneakpreview.domain.film import Title
from sneakpreview.searchfiles.index import TitleIndex
from sneakpreview.searchfiles.publish import publish

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "tests"))
from cluster import cluster, free_port, programs  # noqa: E402 - as the tests have it

CONNECTIONS = 16
PATIENCE = "60s"  # of who asks; a peer that is late is late, and no error
WORKERS = 2  # of nginx and of gunicorn: one a core

NGINX = """
daemon off; master_process on; worker_processes {workers}; pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
  access_log off; sendfile on; default_type application/json; types {{ }}
  client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2;
  fastcgi_temp_path {folder}/t3; uwsgi_temp_path {folder}/t4;
  scgi_temp_path {folder}/t5;
  server {{
    listen 127.0.0.1:{port};
    location /search/ {{ root {folder}; gzip_static always; }}
    location / {{ return 200; }}
  }}
}}
"""
ASK = """
local paths, at = {}, 0
for path in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = path end
function init() math.randomseed(os.time()); at = math.random(#paths) end
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip" })
end
"""


@dataclass(frozen=True, slots=True)
class Server:
    """A server that is up: its process, its port, and others that work for it."""

    process: subprocess.Popen[bytes]
    port: int
    others: tuple[int, ...] = ()

    def cpu(self) -> float:
        """Add up the seconds of CPU of all its processes."""
        found = 0.0
        for pid in (self.process.pid, *self.others):
            top = psutil.Process(pid)
            for one in (top, *top.children(recursive=True)):
                times = one.cpu_times()
                found += times.user + times.system
        return found


@contextmanager
def started(
    port: int, command: list[str], *others: int, **more: str
) -> Iterator[Server]:
    """Start a server, wait until it answers, and end it by its own id."""
    process = subprocess.Popen(  # noqa: S603 - our own commands
        command, cwd=HERE, env=os.environ | more, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(port, process)
        yield Server(process, port, others)
    finally:
        process.terminate()
        process.wait(30)


@contextmanager
def nginx(folder: Path) -> Iterator[Server]:
    """Serve a folder's search files as `deploy/nginx` does."""
    port = free_port()
    config = folder / "nginx.conf"
    config.write_text(NGINX.format(folder=folder, port=port, workers=WORKERS))
    with started(port, ["nginx", "-c", str(config), "-e", str(folder / "log")]) as it:
        yield it


@contextmanager
def gunicorn(engine: str, place: str, *others: int) -> Iterator[Server]:
    """Serve a search engine as the site is served."""
    port = free_port()
    options = ["-w", str(WORKERS), "-k", "gthread", "--threads", "1"]
    listen = ["-b", f"127.0.0.1:{port}", "search_engines:application()"]
    command = [sys.executable, "-m", "gunicorn", *options, *listen]
    with started(port, command, *others, ENGINE=engine, PLACE=place) as it:
        yield it


def loaded(
    server: Server, paths: list[str], seconds: int
) -> tuple[float, float, float]:
    """Ask for the paths again and again: requests a second, p99 in ms, CPU in µs."""
    with tempfile.TemporaryDirectory() as folder:
        script, list_ = Path(folder, "ask.lua"), Path(folder, "paths")
        script.write_text(ASK)
        list_.write_text("\n".join(paths))
        wrk = ["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency"]
        wrk += ["--timeout", PATIENCE]
        before = server.cpu()
        told = subprocess.run(  # noqa: S603 - our own command
            [*wrk, "-s", str(script), f"http://127.0.0.1:{server.port}"],
            env=os.environ | {"PATHS": str(list_)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        used = server.cpu() - before
    if "Non-2xx" in told or "Socket errors" in told:
        raise SystemExit(told)
    count = int(re.search(r"(\d+) requests in", told)[1])  # type: ignore[index]
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1])  # type: ignore[index]
    late, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", told).groups()  # type: ignore[union-attr]
    p99 = float(late) * {"us": 0.001, "ms": 1, "s": 1000}[unit]
    return rate, p99, used / count * 1e6


def postmaster(url: str) -> int:
    """Give the id of the process that PostgreSQL's backends are children of."""
    import psycopg  # noqa: PLC0415

    with psycopg.connect(url) as base:
        (pid,) = base.execute("SELECT pg_backend_pid()").fetchone() or (0,)
        return psutil.Process(pid).ppid()


@contextmanager
def servers(titles: list[Title], folder: Path) -> Iterator[dict[str, Server]]:
    """Start all peers that can be."""
    with ExitStack() as stack:
        found: dict[str, Server] = {}
        fill_fts5(folder / "fts5.sqlite", titles)
        place = str(folder / "fts5.sqlite")
        found["SQLite FTS5"] = stack.enter_context(gunicorn("fts5", place))
        tools = programs()
        if tools is not None:
            url = stack.enter_context(cluster(tools)).replace("+psycopg", "")
            fill_postgres(url, titles)
            made = gunicorn("postgres", url, postmaster(url))
            found["PostgreSQL pg_trgm"] = stack.enter_context(made)
        if find_spec("tantivy"):
            fill_tantivy(folder / "tantivy", titles)
            made = gunicorn("tantivy", str(folder / "tantivy"))
            found["tantivy"] = stack.enter_context(made)
        yield found


def print_errors(titles: list[Title], typed: list[Title]) -> None:
    """Print what the forgiving search takes for a title with two letters swapped."""
    index = TitleIndex(titles)
    begun = time.process_time()
    for title in typed:
        middle = len(title.title) // 2
        text = title.title[: middle - 1] + title.title[middle - 1 : middle + 1][::-1]
        index.alike(text + title.title[middle + 1 :], 8)
    each = (time.process_time() - begun) / len(typed)
    print(f"a typing error: {each * 1000:,.0f} ms of CPU for the forgiving search")


def main() -> None:
    """Print a table of all servers, and what a typing error costs."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--titles", type=int, default=FULL)
    arguments.add_argument("--typed", type=int, default=300)
    arguments.add_argument("--seconds", type=int, default=10)
    chosen = arguments.parse_args()
    for program in ("nginx", "wrk"):
        if shutil.which(program) is None:
            raise SystemExit(f"skipped: {program} is not installed")
    titles = list(many_titles(chosen.titles))
    best = sorted(titles, key=lambda title: -title.known)
    typed = list(islice(best, 0, 10 * chosen.typed, 10))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.chmod(0o755)  # nginx' workers are nobody
        made = publish(lambda: titles, folder / "search", version="1")
        print(f"{made.titles:,} titles, {made.files:,} search files")
        files = stack.enter_context(nginx(folder))
        letters = type_all(files.port, typed)
        up = {"nginx, search files": files}
        up |= stack.enter_context(servers(titles, folder))
        print_table(up, letters, chosen.seconds)
        print_errors(titles, typed[:30])


def print_table(up: dict[str, Server], letters: list[Letter], seconds: int) -> None:
    """Load each server and print a line of it; at last, how much the files gain."""
    asked = [path for letter in letters for path, _ in letter.asked]
    queries = [f"/search?q={quote(letter.text)}" for letter in letters]
    share = len(asked) / len(letters)
    print(f"{len(letters):,} letters typed take {len(asked):,} files, {share:.2f} each")
    print("                      requests/s   p99 ms   CPU us   letters/s")
    rates: list[float] = []
    for name, server in up.items():
        files = not rates
        rate, p99, cpu = loaded(server, asked if files else queries, seconds)
        rates.append(rate / share if files else rate)
        print(f"{name:20}  {rate:10,.0f} {p99:8.1f} {cpu:8,.0f} {rates[-1]:11,.0f}")
    if len(rates) > 1:
        best = max(rates[1:])
        plain = rates[0] * share / best
        letter = rates[0] / best
        print(f"to the best of the others: letters {letter:.1f}, requests {plain:.1f}")


if __name__ == "__main__":
    main()
