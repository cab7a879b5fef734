"""A small storm: whatever fails, no mark is lost, and each film is stored once.

`make chaos` is the whole of it, and looks at the clock, too.
"""

from collections.abc import Iterator
from random import Random

import pytest

from broker import Broker
from chaos.faults import cuts, full_disk, jumps, kills, standstills, steps
from chaos.site import Site, whole_site
from chaos.storm import storm
from chaos.verdict import verdict
from cluster import programs
from fronting import is_installed
from needs import require

KILLS = 8
HASTE = 4.0


@pytest.fixture(scope="module")
def whole(rabbit: Broker) -> Iterator[Site]:
    found = programs()
    require(found, "PostgreSQL is not installed")
    require(is_installed(), "nginx is not installed, or its module for Brotli")
    assert found is not None
    with whole_site(found, rabbit, HASTE) as made:
        yield made


def test_a_storm_loses_no_mark_and_stores_no_film_twice(whole: Site) -> None:
    chance = Random(20261129)  # noqa: S311 - no secret
    faults = [
        *kills(whole, KILLS, chance),
        *steps(whole, chance),
        *cuts(whole, chance, each=False),
        *standstills(whole, chance),
        *jumps(whole),
    ]
    chance.shuffle(faults)
    outcomes = storm(whole, faults, chance)
    found = verdict(whole)
    assert found.is_good, found
    assert len(outcomes) == len(faults)
    assert whole.keepers["web"].ends
    assert whole.keepers["database"].ends
    assert whole.keepers["broker"].ends


def test_a_full_disk_loses_no_mark_and_stores_no_film_twice(whole: Site) -> None:
    require(whole.disk, "no small disk can be mounted here")
    chance = Random(20261130)  # noqa: S311 - no secret
    storm(whole, [full_disk(whole, chance)], chance)
    found = verdict(whole)
    assert found.is_good, found
