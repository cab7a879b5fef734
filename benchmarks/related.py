"""Time and memory of building related lists from people's ratings, against a peer.

    python benchmarks/related.py [--rows 100000 1000000 10000000 33000000]

The ratings are made up (ratings.py). For each number of them two processes run one
after the other: one reads the folder and builds lists of 50 as `sneakpreview related
build` does; the other reads the same and has `implicit` find each film's 50 neighbours
by BM25, which is what one would otherwise take. The peer's time is that of finding them
alone. Memory is the largest RSS of each process. Seconds are of the clock and, for the
work alone, of the processor: on a busy machine only the latter can be compared, and the
ratio is of them.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from implicit.nearest_neighbours import (  # type: ignore[import-untyped]
    BM25Recommender,
)
from ratings import Crowd, write
from scipy import sparse  # type: ignore[import-untyped]
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from sneakpreview.sources.people.build import build
from sneakpreview.sources.people.likes import Likes
from sneakpreview.sources.people.reading import read

ROWS = (100_000, 1_000_000)
LENGTH, THREADS = 50, 2
MEGABYTE = 1_000_000
HEAD = """\
| ratings | people | films liked | read, s | built, s | MB | peer, s | its MB | ratio |
| --: | --: | --: | --: | --: | --: | --: | --: | --: |"""


def ours(likes: Likes) -> int:
    """Build the lists; give how many there are."""
    return sum(1 for _ in build(likes, LENGTH))


def peer(likes: Likes) -> int:
    """Find neighbours; give of how many films."""
    held = np.asarray(likes.weight), (np.asarray(likes.person), np.asarray(likes.film))
    model = BM25Recommender(K=LENGTH, num_threads=THREADS)
    with threadpool_limits(1, "blas"):
        model.fit(sparse.csr_matrix(held, dtype=np.float64), show_progress=False)
    return int((np.diff(model.similarity.indptr) > 0).sum())


SIDES: dict[str, Callable[[Likes], int]] = {"ours": ours, "peer": peer}


def child(side: str, folder: Path) -> None:
    """Do one side's work, and print what it took as JSON."""
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        begun = time.perf_counter()
        likes, _ = read(folder, Path(scratch))
        ready, used = time.perf_counter(), time.process_time()
        lists = SIDES[side](likes)
        told = {
            "likes": len(likes.person),
            "people": int(likes.person[-1]) + 1,
            "films": likes.films,
            "lists": lists,
            "read": ready - begun,
            "read_processor": used,
            "work": time.perf_counter() - ready,
            "processor": time.process_time() - used,
            "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            * 1024
            / MEGABYTE,
        }
        print(json.dumps(told))


def measured(side: str, folder: Path) -> dict[str, float]:
    """Run one side in a process of its own."""
    command = [sys.executable, __file__, "--side", side, "--folder", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - this file
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    """Print a row for each number of ratings."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, nargs="+", default=ROWS)
    parser.add_argument("--folder", type=Path, help="where the made-up folders go")
    parser.add_argument("--side", choices=SIDES, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.side:
        child(asked.side, asked.folder)
        return
    print(HEAD)
    for rows in asked.rows:
        with tempfile.TemporaryDirectory(dir=asked.folder) as name:
            begun = time.perf_counter()
            count = write(Path(name), Crowd(rows))
            took = time.perf_counter() - begun
            print(f"{count:,} ratings written in {took:.0f} s", file=sys.stderr)
            own, other = (measured(side, Path(name)) for side in SIDES)
            cells = (
                f"{count:,}",
                f"{own['people']:,}",
                f"{own['films']:,}",
                f"{own['read']:.1f} ({own['read_processor']:.1f})",
                f"{own['work']:.1f} ({own['processor']:.1f})",
                f"{own['memory']:,.0f}",
                f"{other['work']:.1f} ({other['processor']:.1f})",
                f"{other['memory']:,.0f}",
                f"{own['processor'] / other['processor']:.1f}",
            )
            print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
