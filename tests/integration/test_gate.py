"""The gate's pace: so many turns and no more, however many processes ask."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from itertools import combinations
from pathlib import Path
from random import Random
from threading import Barrier, local

import pytest
from sqlalchemy import Engine, event, select

from factories import NOON
from gates import (
    DAY,
    FAR,
    HOST,
    HOUR,
    ONE,
    OTHER,
    PLENTY,
    TEN,
    Clock,
    Processes,
    ask,
    refused,
)
from sneakpreview.gate import SharedGate
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Rate
from sneakpreview.storage.base import connect, sessions
from sneakpreview.storage.hosts import HostRow

CROWD = 40


@pytest.fixture
def processes(engine: Engine) -> Processes:
    return Processes(engine)


@pytest.fixture
def clock(processes: Processes) -> Clock:
    return processes.clock


@pytest.fixture
def gate(processes: Processes) -> SharedGate:
    return processes.start()


def keeps(rate: Rate, moments: list[datetime]) -> bool:
    """Say whether no span of time saw more than it may.

    One more is allowed: a turn may be used an interval late.
    """
    moments = sorted(moments)
    interval = timedelta(seconds=rate.seconds) / rate.count
    return all(
        later - earlier + 1 <= rate.count + (at - since) / interval + 1.001
        for (earlier, since), (later, at) in combinations(enumerate(moments), 2)
    )


def commits(engine: Engine) -> list[None]:
    """Give a list that grows with each commit."""
    seen: list[None] = []
    event.listen(engine, "commit", lambda _: seen.append(None))
    return seen


def test_as_many_as_the_rate_come_at_once_and_the_others_evenly(
    gate: SharedGate, clock: Clock
) -> None:
    waited = []
    for _ in range(14):
        before = clock.now()
        ask(gate, rate=TEN)
        waited.append((clock.now() - before).total_seconds())
    assert waited == [0] * 10 + [pytest.approx(0.1)] * 4


@pytest.mark.parametrize("rate", [TEN, ONE, Rate(3, 10)])
@pytest.mark.parametrize("seed", range(3))
def test_two_processes_together_keep_the_rate(
    processes: Processes, clock: Clock, rate: Rate, seed: int
) -> None:
    random, gates, moments = Random(seed), (processes.start(), processes.start()), []  # noqa: S311 - a test's own
    for _ in range(60):
        ask(random.choice(gates), rate=rate)
        moments.append(clock.now())
        if random.random() < 0.3:
            clock.go(random.choice((0.01, 0.05, 0.3, 1.5, 20)))
    assert keeps(rate, moments)


def test_a_crowd_keeps_the_rate_and_nobody_waits_long(engine: Engine) -> None:
    mine, start = local(), Barrier(CROWD)

    def sleep(seconds: float) -> None:
        mine.slept = seconds

    gates = [SharedGate(sessions(engine), {}, lambda: NOON, sleep) for _ in range(2)]

    def rush(number: int) -> datetime | float:
        mine.slept = 0.0
        start.wait()
        try:
            gates[number % 2].enter("films", HOST, Rate(4))
        except SourceError as error:
            return error.retry_after or 0
        return NOON + timedelta(seconds=mine.slept)

    with ThreadPoolExecutor(CROWD) as crowd:
        results = list(crowd.map(rush, range(CROWD)))
    moments = [found for found in results if isinstance(found, datetime)]
    waits = [found for found in results if not isinstance(found, datetime)]
    assert keeps(Rate(4), moments)
    assert max(moments) <= NOON + timedelta(seconds=5)
    # Each gate may have taken up to three turns that it has nobody for.
    assert 24 - 6 <= len(moments) <= 24
    assert all(5 < wait < 6 for wait in waits)


def test_many_turns_cost_few_commits(
    gate: SharedGate, engine: Engine, clock: Clock
) -> None:
    seen = commits(engine)
    for _ in range(100):
        ask(gate, rate=TEN)
    assert clock.now() < NOON + timedelta(seconds=10)
    assert len(seen) <= 20


def test_hosts_do_not_wait_for_one_another(gate: SharedGate, clock: Clock) -> None:
    for host in (HOST, OTHER, FAR):
        ask(gate, host=host, rate=ONE)
    assert clock.now() == NOON


def test_a_days_budget_is_for_all_hosts_of_a_source(
    processes: Processes, clock: Clock
) -> None:
    gates = processes.start(films=5), processes.start(films=5)
    for turn in range(5):
        ask(gates[turn % 2], host=(HOST, OTHER)[turn % 2], rate=ONE)
        clock.go(1)
    until_midnight = 12 * HOUR - 5
    for gate in gates:
        wait = refused(gate, FAR)
        assert until_midnight <= wait <= until_midnight + 600
    gates[0].enter("others", "other.example", ONE)
    clock.go(until_midnight)
    ask(gates[1], host=HOST)


def test_a_turn_that_nobody_used_costs_nothing_of_the_day(
    processes: Processes, clock: Clock
) -> None:
    gate = processes.start(films=1000)
    asked = 0
    for _ in range(5):
        for _ in range(7):
            ask(gate, rate=TEN)
            asked += 1
        clock.go(60)
    ask(gate, rate=ONE)
    assert asked < processes.state().spent_today <= asked + 2


def test_a_wrong_clock_closes_nothing_for_good(
    processes: Processes, clock: Clock
) -> None:
    gate = processes.start(films=100)
    clock.go(30 * DAY)
    for _ in range(30):
        ask(gate, rate=TEN)
    ask(gate, SourceError("403", blocked=True))
    clock.moment = NOON
    for _ in range(10):
        ask(gate, rate=TEN)
    assert clock.now() == NOON
    assert 10 <= processes.state().spent_today < 20


def test_a_gate_without_its_database_lets_nobody_through(tmp_path: Path) -> None:
    missing = connect(f"sqlite:///{tmp_path / 'missing' / 'file'}")
    gate = SharedGate(sessions(missing), {}, lambda: NOON)
    with pytest.raises(SourceError) as error:
        gate.enter("films", HOST, TEN)
    assert error.value.unasked
    gate.leave(HOST, None)
    gate.leave(HOST, SourceError("500"))


def test_success_is_noted_once_in_a_while(
    gate: SharedGate, engine: Engine, clock: Clock, processes: Processes
) -> None:
    gate.enter("films", HOST, PLENTY)
    seen = commits(engine)
    for _ in range(50):
        gate.leave(HOST, None)
        clock.go(0.5)
    assert len(seen) == 3
    noted = processes.state().succeeded_at
    assert noted is not None
    assert clock.now() - noted <= timedelta(seconds=10)


def test_no_host_is_kept_twice(engine: Engine) -> None:
    start = Barrier(8)

    def rush(_number: int) -> None:
        start.wait()
        SharedGate(sessions(engine), {}, lambda: NOON).enter("films", HOST, PLENTY)

    with ThreadPoolExecutor(8) as crowd:
        list(crowd.map(rush, range(8)))
    with sessions(engine)() as session:
        (row,) = session.scalars(select(HostRow))
        assert row.spent == 8
