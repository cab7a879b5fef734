"""A storm: one fault after the other, while people mark films; what came of each."""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random
from threading import Event, Thread

from chaos.faults import Fault
from chaos.person import Person
from chaos.site import Site

PEOPLE = 4
PACE = 2.0  # marks a second of each; the source has room for half as many new films
PAUSE = 0.5  # seconds between two faults, at most
PATIENCE = 10.0  # seconds for which each waits for an answer
GLANCE = 2.0  # seconds for which whoever looks on does
LOST_PATIENCE = 120.0  # seconds, after which nothing will come any more


@dataclass(frozen=True)
class Outcome:
    """Seconds after a fault, until the site served again and took a mark again."""

    kind: str
    name: str
    serving: float
    marking: float

    def __str__(self) -> str:
        return f"{self.name}: {self.serving:.2f} s, marks {self.marking:.2f} s"


def storm(
    site: Site,
    faults: Iterable[Fault],
    chance: Random,
    tell: Callable[[Outcome], None] = lambda _: None,
) -> list[Outcome]:
    """Let all of it happen, until the site has got over the last of it."""
    onlooker = site.person(GLANCE)
    outcomes = []
    with _people_marking(site, chance):
        for fault in faults:
            time.sleep(chance.uniform(0, PAUSE))
            outcomes.append(_outcome(fault, onlooker))
            tell(outcomes[-1])
    onlooker.leave()
    return outcomes


def _outcome(fault: Fault, onlooker: Person) -> Outcome:
    fault.strike()
    if fault.undo is not None:
        time.sleep(fault.seconds)
        fault.undo()
    begun = time.monotonic()
    serving = _until(onlooker.is_served, begun)
    return Outcome(fault.kind, fault.name, serving, _until(onlooker.likes, begun))


def _until(holds: Callable[[], bool], begun: float) -> float:
    """Wait until something holds; how long after the beginning that was."""
    while not holds():
        assert time.monotonic() < begun + LOST_PATIENCE, "the site does not come back"
        time.sleep(0.02)
    return time.monotonic() - begun


@contextmanager
def _people_marking(site: Site, chance: Random) -> Iterator[None]:
    stopping = Event()
    people = [site.person(PATIENCE) for _ in range(PEOPLE)]
    threads = [
        Thread(
            target=person.go_on,
            args=(stopping, Random(chance.random()), PACE),  # noqa: S311 - no secret
        )
        for person in people
    ]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stopping.set()
        for thread in threads:
            thread.join()
        for person in people:
            person.leave()
