"""`make chaos`: a storm over a grown site, and the ledger that tells what it lost."""

import argparse
import os
import signal
import sys
from collections.abc import Callable, Iterator
from itertools import takewhile
from math import inf
from random import Random
from secrets import randbelow
from time import monotonic

import broker
import cluster
from chaos.faults import Fault, cuts, full_disk, jumps, kills, standstills, steps
from chaos.report import late, report
from chaos.site import Site, whole_site
from chaos.storm import Outcome, storm
from chaos.verdict import verdict

KILLS = 1_000
ROUND = 250  # kills, for which each other fault comes once
SEEDS = 1_000_000


def main() -> int:
    """Let a storm pass; 1 where anything was lost, stored twice, unclear or late."""
    told = _arguments()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: sys.exit(1))  # and end all that was started
    seed = randbelow(SEEDS) if told.seed is None else told.seed
    chance = Random(seed)  # noqa: S311 - no secret
    _say(f"seed {seed}, {told.kills} kills")
    rabbit, postgres = broker.programs(), cluster.programs()
    if rabbit is None or postgres is None:
        _say("RabbitMQ or PostgreSQL is not installed")
        return 1
    begun = monotonic()
    with broker.broker(rabbit) as queue, whole_site(postgres, queue) as site:
        if site.disk is None:
            _say("no small disk can be mounted here, so none will be full")
        faults = list(_faults(site, told.kills, chance))
        chance.shuffle(faults)
        some = _in_time(faults, told.minutes)
        outcomes = storm(site, some, chance, _progress(len(faults)))
        found = verdict(site)
        _say(*report(site, outcomes, found))
    _say(
        f"\n{len(outcomes)} faults in {(monotonic() - begun) / 60:.1f} minutes,"
        f" {os.cpu_count()} processors, load {os.getloadavg()[1]:.1f}"
    )
    return int(bool(late(outcomes)) or not found.is_good)


def _faults(site: Site, number: int, chance: Random) -> Iterator[Fault]:
    yield from kills(site, number, chance)
    for _ in range(max(1, number // ROUND)):
        yield from steps(site, chance)
        yield from cuts(site, chance, each=True)
        yield from standstills(site, chance)
        yield from jumps(site)
        if site.disk is not None:
            yield full_disk(site, chance)


def _in_time(faults: list[Fault], minutes: float) -> Iterator[Fault]:
    """Give one fault after the other, until it is time to end."""
    deadline = monotonic() + 60 * minutes
    return takewhile(lambda _: monotonic() < deadline, faults)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make chaos", description=__doc__)
    parser.add_argument("--kills", type=int, default=KILLS, help="how many")
    parser.add_argument("--seed", type=int, help="that of a run to be repeated")
    parser.add_argument("--minutes", type=float, default=inf, help="at most")
    return parser.parse_args()


def _progress(number: int) -> Callable[[Outcome], None]:
    """Write one line over and over on a terminal; elsewhere only what was late."""
    done = 0

    def tell(outcome: Outcome) -> None:
        nonlocal done
        done += 1
        is_late = bool(late([outcome]))
        if sys.stderr.isatty() or is_late:
            line = f"{done} of {number}: {outcome}"
            end = "\n" if is_late else "\033[K\r"
            sys.stderr.write(line + end)
            sys.stderr.flush()

    return tell


def _say(*lines: str) -> None:
    for line in lines:
        print(line, flush=True)  # noqa: T201 - what it is for


if __name__ == "__main__":
    sys.exit(main())
