"""What a call takes, by the clock and of the processors of all who work at it."""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress


def timed(call: Callable[[], object], processes: Sequence[int]) -> tuple[float, float]:
    """Run once; the milliseconds that it took by the clock, and of all processors.

    A process that ends before the call does is not counted.
    """
    begun, own, before = time.perf_counter(), time.process_time(), _spent(processes)
    call()
    after = _spent(processes)
    spent = time.process_time() - own
    spent += sum(after[pid] - before[pid] for pid in after.keys() & before.keys())
    return (time.perf_counter() - begun) * 1000, spent * 1000


def _spent(processes: Sequence[int]) -> dict[int, float]:
    found = {}
    for pid in processes:
        with suppress(OSError):  # PostgreSQL ends one of its own when it likes
            # Linux numbers the clock of a process like this.
            found[pid] = time.clock_gettime(~pid << 3 | 2)
    return found
