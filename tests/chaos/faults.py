"""Faults: what can be done to a site, and how it is undone where it has to be."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from random import Random

from chaos.site import Site
from fronting import wait_until
from labelled import RELAYING, STEPS

Deed = Callable[[], object]

KILLED = {
    "worker": 4,
    "web process": 3,
    "relay": 2,
    "web": 1,
    "database": 1,
    "broker": 1,
}
"""What is killed, and how often among twelve times."""
LONGEST = 3.0  # seconds of a fault that has to be undone
JUMPS = {"a day ahead": timedelta(days=1), "an hour back": timedelta(hours=-1)}


@dataclass(frozen=True)
class Fault:
    """One fault, of a `kind` under which it is counted.

    The site has to get over it by itself where nothing undoes it; else from the moment
    when it is undone, after so many seconds.
    """

    kind: str
    name: str
    strike: Deed
    undo: Deed | None = None
    seconds: float = 0.0


def kill(site: Site, what: str, chance: Random) -> Fault:
    """Give the killing of something."""
    deeds: dict[str, Deed] = {
        "worker": chance.choice(site.workers).kill,
        "web process": partial(site.web.kill_one, chance),
        "relay": site.relay.kill,
        "web": site.web.kill,
        "database": site.database.kill,
        "broker": site.broker.kill,
    }
    return Fault(f"{what} killed", f"{what} killed", deeds[what])


def kills(site: Site, number: int, chance: Random) -> list[Fault]:
    """Choose so many killings, each kind among them if there are enough."""
    first = list(KILLED)[:number]
    rest = chance.choices(
        list(KILLED), weights=list(KILLED.values()), k=number - len(first)
    )
    return [kill(site, what, chance) for what in (*first, *rest)]


def steps(site: Site, chance: Random) -> Iterator[Fault]:
    """Give a death at each step of a worker, and of a relay."""
    for step in STEPS:
        worker = chance.choice(site.workers)
        yield Fault("worker dies at a step", step, partial(worker.die_at, step))
    for step in RELAYING:
        yield Fault("relay dies at a step", step, partial(site.relay.die_at, step))


def cuts(site: Site, chance: Random, *, each: bool) -> Iterator[Fault]:
    """Give faults of the network: `each` of each way, or else one of each way.

    Those are different ones as long as there are different ones.
    """
    modes = list(next(iter(site.ways.values())).faults)
    chance.shuffle(modes)
    for place, (between, way) in enumerate(site.ways.items()):
        for mode in modes if each else (modes[place % len(modes)],):
            yield Fault(
                f"cut: {between}",
                f"{between} {mode}",
                way.faults[mode],
                way.heal,
                _while(site, chance),
            )


def standstills(site: Site, chance: Random) -> Iterator[Fault]:
    """Give programs that stand still: frozen, full, or gone altogether."""
    worker, broker = chance.choice(site.workers), site.broker

    def fill_brokers_disk() -> None:
        wait_until(broker.answers)  # it may just be starting
        broker.take_disk()

    def freeze_too_long() -> None:
        worker.freeze()
        site.grown.let_lapse()  # others take what it holds, and it wakes up late

    for name, strike, undo in (
        ("broker frozen", broker.freeze, broker.thaw),
        ("broker's disk full", fill_brokers_disk, broker.give_disk),
        ("worker frozen", freeze_too_long, worker.thaw),
        ("web frozen", site.web.freeze, site.web.thaw),
    ):
        yield Fault(name, name, strike, undo, _while(site, chance))
    yield Fault("web killed, all of it", "all of web killed", site.web.kill_all)


def full_disk(site: Site, chance: Random) -> Fault:
    """Give a database whose disk is full; the site must have a small one."""
    disk, name = site.disk, "database's disk full"
    assert disk is not None, "there is no small disk"

    def fill() -> None:
        disk.fill()
        site.use_up_journal()

    return Fault(name, name, fill, disk.clear, _while(site, chance))


def jumps(site: Site) -> Iterator[Fault]:
    """Give a clock that jumps, for good."""
    for name, by in JUMPS.items():
        yield Fault("clock jumps", name, partial(site.clock.jump, by))


def _while(site: Site, chance: Random) -> float:
    return chance.uniform(LONGEST / 3, LONGEST) / site.haste
