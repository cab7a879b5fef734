"""Overload: three times what the site can take, for two minutes.

    python benchmarks/overload.py [--times 3] [--seconds 120] [--unbounded]

The grown site as it is deployed, limits on, with a process of gunicorn for each
processor, on a PostgreSQL that waits for the disk; a thousand visitors over TLS, each
from an address of their own, who mark and ask for recommendations by turns. First its
peak is looked for: as many good answers a second as it gives at any rate around what it
can do. Then it is offered more, at moments that do not wait for its answers. A good
answer comes within two seconds. At last the peak is measured once more, since other
programs come and go. `CPU` is what the whole site took for a good answer, refusals
included, in milliseconds of all processors: that they cannot change.

The goals: 90 % of the peak, quick refusals that say when to come back, and no more
memory than before. `--unbounded` takes the bound out of nginx's configuration, to see
what it is there for.
"""

import argparse
import os
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from typing import Any

import psutil
from forms import UNBOUNDED, Place, Visitors, grown, on_postgresql, visiting

VISITORS = 1_000
AT_ONCE = 32
AROUND = (0.8, 0.9, 1.0, 1.1, 1.25)  # of what it can do
STEP = 12.0  # seconds at each
KINDS = ("mark", "list")
MEGA = 1_000_000


@contextmanager
def watched(place: Place) -> Iterator[list[int]]:
    """Look at the memory of a site every second; what it was, in bytes."""
    over, seen = Event(), [memory(place)]

    def look() -> None:
        while not over.wait(1):
            seen.append(memory(place))

    thread = Thread(target=look)
    thread.start()
    try:
        yield seen
    finally:
        over.set()
        thread.join()


def memory(place: Place) -> int:
    """Add up the memory of gunicorn and nginx; what they share counts once."""
    found = 0
    for top in place.processes:
        one = psutil.Process(top)
        for process in (one, *one.children(recursive=True)):
            with suppress(psutil.NoSuchProcess):
                found += process.memory_full_info().pss
    return found


def tell(name: str, told: dict[str, Any], offered: float | None) -> None:
    """Print one line."""
    rate = "" if offered is None else f"{offered:.0f}"
    answered, refused = told["answered_ms"], told["refused_ms"]
    print(
        f"{name:16} {rate:>7} {told['good']:6.0f} {told['late']:6.0f}"
        f" {told['refused']:7.0f} {answered[0]:7.0f} {answered[1]:7.0f}"
        f" {refused[0]:7.0f} {refused[1]:7.0f} {told['ms']:6.1f}",
        flush=True,
    )


def find_peak(visitors: Visitors, can: float) -> tuple[dict[str, Any], float]:
    """Offer rates around what it can do; what came of the best, and that rate."""
    steps = []
    for part in AROUND:
        told = visitors.do(*KINDS, seconds=STEP, rate=part * can)
        tell("looking for peak", told, part * can)
        steps.append((told, part * can))
    return max(steps, key=lambda step: float(step[0]["good"]))


def main() -> None:
    """Print what came of each rate, and the goals."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--times", type=float, default=3)
    arguments.add_argument("--seconds", type=float, default=120)
    arguments.add_argument("--unbounded", action="store_true")
    asked = arguments.parse_args()
    workers = os.cpu_count() or 1
    print(f"{workers} processors, {platform.machine()}, {VISITORS:,} visitors")
    changes = UNBOUNDED if asked.unbounded else None
    with (
        on_postgresql(VISITORS) as home,
        grown(home, workers, limits=True, changes=changes) as place,
        visiting(home, place) as visitors,
    ):
        print(f"{'':17}{'a second':31}{'answers, ms':16}{'refusals, ms':16}CPU")
        print(
            f"{'':17}offered   good   late refused     p50     p99     p50     p99"
            "     ms"
        )
        visitors.do(*KINDS, seconds=STEP, at_once=AT_ONCE)
        can = visitors.do(*KINDS, seconds=STEP, at_once=AT_ONCE)
        tell(f"{AT_ONCE} at a time", can, None)
        peak, best = find_peak(visitors, can["good"])
        offered = asked.times * peak["good"]
        with watched(place) as used:
            told = visitors.do(*KINDS, seconds=asked.seconds, rate=offered)
        tell("overload", told, offered)
        time.sleep(5)
        used.append(memory(place))
        again = visitors.do(*KINDS, seconds=STEP, rate=best)
        tell("the peak again", again, best)
    print_goals(told, peak, again)
    before, most, after = used[0] / MEGA, max(used) / MEGA, used[-1] / MEGA
    print(
        f"memory of gunicorn and nginx, MB: {before:.0f} before,"
        f" {most:.0f} at most, {after:.0f} after"
    )


def print_goals(
    told: dict[str, Any], peak: dict[str, Any], again: dict[str, Any]
) -> None:
    """Print goodput against the peak before and after, and how refusals were."""
    before, after = (told["good"] / one["good"] for one in (peak, again))
    print(f"goodput: {before:.0%} of the peak before, {after:.0%} of the one after")
    cost = (peak["ms"] + again["ms"]) / 2 / told["ms"]
    print(f"good answers for the same time of processors: {cost:.0%} (goal: 90 %)")
    print(
        f"answers but 200: {told['others']}, {told['without_retry']} of them without"
        f" Retry-After; {told['unsent']:.0f} a second not sent, all visitors waiting;"
        f" the visitors' process took {told['cpu']:.1f} s of processor"
    )


if __name__ == "__main__":
    main()
