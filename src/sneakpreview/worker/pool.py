"""The embedded workers: a few threads in the web process over the claim."""

from threading import Condition, Thread

import structlog

from sneakpreview.wiring import Parts
from sneakpreview.worker.claim import turn

SWEEP = 1.0  # seconds between looks for work that nobody announced

log = structlog.get_logger()


class Pool:
    """Threads that take turns until stopped.

    A wake is only a hint: what it misses, the sweep finds, since the work is in
    the database.
    """

    def __init__(self, parts: Parts, threads: int) -> None:
        self._parts = parts
        self._signal = Condition()
        self._stopping = False
        self._news = 0
        self._threads = [
            Thread(target=self._work, name=f"worker-{number}", daemon=True)
            for number in range(threads)
        ]

    def start(self) -> None:
        """Start the threads."""
        for thread in self._threads:
            thread.start()

    def wake(self) -> None:
        """Say that there is work; never waits."""
        with self._signal:
            self._news += 1
            self._signal.notify_all()

    def stop(self, patience: float = 1.5) -> None:
        """End the threads; one that is busy longer than `patience` seconds is left.

        Its lease lapses, and whoever sweeps next takes the film up again.
        """
        with self._signal:
            self._stopping = True
            self._signal.notify_all()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(patience / len(self._threads))

    def _work(self) -> None:
        heard = -1
        while not self._stopping:
            with self._signal:
                if heard == self._news:
                    self._signal.wait(SWEEP)
                heard = self._news
            self._drain()

    def _drain(self) -> None:
        try:
            while not self._stopping and turn(self._parts):
                pass
        except Exception:
            # A worker outlives whatever happens to it: the claim is released by
            # its lease, and the sweep comes round again.
            log.exception("a turn of work failed")
