"""The clock of the benchmarks: the time of others, as long as they are there."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from runpy import run_path
from time import clock_gettime

import pytest

timed = run_path(str(Path(__file__).parents[2] / "benchmarks" / "clock.py"))["timed"]


@pytest.fixture
def busy() -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as process:
        yield process
        process.kill()


def test_the_time_of_others_counts(busy: subprocess.Popen[bytes]) -> None:
    def work() -> None:
        until = spent() + 0.05
        while spent() < until:
            pass

    def spent() -> float:
        return clock_gettime(~busy.pid << 3 | 2)

    assert timed(work, [busy.pid])[1] >= 50


def test_who_ends_meanwhile_does_not_count_nor_who_has_ended_before(
    busy: subprocess.Popen[bytes],
) -> None:
    def end() -> None:
        busy.kill()
        busy.wait()

    for _ in range(2):
        clock, processors = timed(end, [busy.pid])
        assert clock > 0
        assert 0 <= processors < 1000
