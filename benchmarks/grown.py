"""The grown site against the embedded one: marks and recommendations a second.

    python benchmarks/grown.py [--rounds 2] [--seconds 5] [--workers 1 2 4]

Each form (`forms.py`) is started in turn on as many people and films, round after
round in one run: `sneakpreview run` on SQLite, the same process on PostgreSQL, and
gunicorn behind nginx on PostgreSQL with more and more processes. Both databases put
every mark on the disk before it counts. Sixteen requests are under way at any time, by
visitors who have as many likes as people have, half of them 14 or fewer; a page of
recommendations has 20 films. Limits are off.

`CPU` is what the whole site took for a request, in milliseconds of all processors, and
`database` what PostgreSQL had of it; `visitors` is the part of a processor that the
process took which asks. All of it shares the machine: more processes than it has
processors bring nothing, and on two processors the second has a database and visitors
to serve as well. Behind nginx there is TLS, and answers are packed.
"""

import argparse
import os
import platform
from collections import defaultdict
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from statistics import median
from typing import Any

from forms import (
    UNCOUNTED,
    Home,
    Place,
    alone,
    grown,
    on_postgresql,
    on_sqlite,
    visiting,
)

VISITORS = 100
AT_ONCE = 16
KINDS = {"mark": "marks", "list": "recommendations"}

Form = Callable[[], AbstractContextManager[Place]]


def print_table(told: dict[tuple[str, str], list[dict[str, Any]]]) -> None:
    """Print a line a form: medians of all rounds, and what they are to the first."""
    for kind, name in KINDS.items():
        print(f"\n{name:31}     /s  ratio     p50     p99    CPU  database  visitors")
        first = 0.0
        for (form, asked), rounds in told.items():
            if asked != kind:
                continue
            rate = median(one["good"] for one in rounds)
            first = first or rate
            p50, p99 = (
                median(one["answered_ms"][part] for one in rounds) for part in (0, 1)
            )
            cpu, database, own = (
                median(one[name] for one in rounds)
                for name in ("ms", "database_ms", "visitors")
            )
            print(
                f"{form:31} {rate:6.0f} {rate / first:6.2f} {p50:7.0f} {p99:7.0f}"
                f" {cpu:6.1f} {database:9.1f} {own:9.2f}"
            )


def main() -> None:
    """Print a table for marks and one for recommendations."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=2)
    arguments.add_argument("--seconds", type=float, default=5)
    arguments.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4])
    asked = arguments.parse_args()
    print(
        f"{os.cpu_count()} processors, {platform.machine()},"
        f" Python {platform.python_version()}, {AT_ONCE} requests at a time"
    )
    told: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    with on_sqlite(VISITORS) as small, on_postgresql(VISITORS) as large:
        forms: dict[str, tuple[Home, Form]] = {
            "embedded, SQLite": (small, partial(alone, small)),
            "the process alone, PostgreSQL": (large, partial(alone, large)),
        }
        for count in asked.workers:
            behind = partial(grown, large, count, changes=UNCOUNTED)
            forms[f"nginx, gunicorn x {count}"] = (large, behind)
        for _ in range(asked.rounds):
            for name, (home, start) in forms.items():
                with start() as place, visiting(home, place) as visitors:
                    for kind in KINDS:
                        visitors.do(kind, seconds=1, at_once=AT_ONCE)
                        done = visitors.do(kind, seconds=asked.seconds, at_once=AT_ONCE)
                        if done["others"] or done["late"]:
                            print(f"{name}: not all was well: {done}")
                        done["visitors"] = done["cpu"] / asked.seconds
                        told[name, kind].append(done)
    print_table(told)


if __name__ == "__main__":
    main()
