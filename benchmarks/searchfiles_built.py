"""Search files at full size, built: against an index of SQLite FTS5 of the same titles.

Each is built by a process of its own, one after the other, on an idle machine. The
memory is the most that the process and its children had at a moment (PSS: what they
share is counted once). Then a day's new titles come, and what was not there before is
counted. Goals: two minutes and 1 GB on two cores, fewer than 200,000 files and 400 MB,
less than 1% of the files new after a day.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from threading import Event, Thread
from typing import NamedTuple

import fts5
import psutil
from many_titles import FULL, many_titles

from sneakpreview.searchfiles.publish import publish

DAY = 1_000  # new titles
BLOCK = 4096  # bytes that a file takes at least
MEGA = 1_000_000


class Cost(NamedTuple):
    """What a process took: seconds, and bytes of memory at its most."""

    seconds: float
    memory: int


def build(folder: Path, count: int, new: int) -> None:
    """Build the search files of so many titles, and of those that came since."""

    def titles() -> list[object]:
        return [*many_titles(count), *many_titles(new, first=count + 1)]

    publish(titles, folder, version=f"{count}+{new}")  # type: ignore[arg-type]


def build_peer(file: Path, count: int) -> None:
    """Build the peer's index."""
    fts5.fill(file, many_titles(count))


def measured(what: str, place: Path, *numbers: int) -> Cost:
    """Let a process of its own build something."""
    words = [sys.executable, __file__, what, str(place), *map(str, numbers)]
    begun = time.perf_counter()
    process = psutil.Popen(words)
    most, done = [0], Event()

    def watch() -> None:
        while not done.wait(0.5):  # to look takes a while
            most[0] = max(most[0], _memory(process))

    watching = Thread(target=watch)
    watching.start()
    status = process.wait()
    done.set()
    watching.join()
    if status:
        raise subprocess.CalledProcessError(status, words)
    return Cost(time.perf_counter() - begun, most[0])


def _memory(process: psutil.Process) -> int:
    total = 0
    try:
        for one in (process, *process.children(recursive=True)):
            total += one.memory_full_info().pss
    except psutil.NoSuchProcess:
        pass  # it has just ended
    return total


def files(folder: Path) -> dict[Path, int]:
    """Give each file's size."""
    return {path: path.stat().st_size for path in folder.rglob("*") if path.is_file()}


def main() -> None:
    """Print what both take, how large the files are, and what a day changes."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--titles", type=int, default=FULL)
    count = arguments.parse_args().titles
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours = measured("ours", folder / "search", count, 0)
        peer = measured("peer", folder / "index.sqlite", count)
        first = files(folder / "search")
        again = measured("ours", folder / "search", count, DAY)
        fresh = files(folder / "search").keys() - first.keys()
        size, blocks = sum(first.values()), sum(-(-n // BLOCK) for n in first.values())
        index = (folder / "index.sqlite").stat().st_size
    print(f"{count:,} titles           seconds   MB of memory   MB on disk")
    print(f"search files     {_row(ours)}   {size / MEGA:10,.0f}")
    print(f"SQLite FTS5      {_row(peer)}   {index / MEGA:10,.0f}")
    print(f"ratio            {ours.seconds / peer.seconds:17.2f}")
    print(f"{len(first):,} files, {blocks * BLOCK / MEGA:,.0f} MB in whole blocks")
    print(
        f"{DAY:,} new titles: {again.seconds:,.1f} s, {len(fresh):,} files are new,"
        f" {len(fresh) / len(first):.2%}"
    )


def _row(cost: Cost) -> str:
    return f"{cost.seconds:17.1f}   {cost.memory / MEGA:12,.0f}"


if __name__ == "__main__":
    if sys.argv[1:2] == ["ours"]:
        build(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    elif sys.argv[1:2] == ["peer"]:
        build_peer(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main()
