"""The embedded workers: a few threads in the web process over the claim."""

from threading import Condition, Thread
from time import monotonic

import structlog
from sqlalchemy.exc import SQLAlchemyError

from sneakpreview.usecases.sweep_away import sweep_away
from sneakpreview.wiring import Parts, now
from sneakpreview.worker.claim import turn

SWEEP = 1.0  # seconds between looks for work that nobody announced
TIDY = 3600.0  # seconds between sweeps of what has run out

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
        self._tidy_at = monotonic() + TIDY
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
            self._tidy()

    def _drain(self) -> None:
        try:
            while not self._stopping and turn(self._parts):
                pass
        except Exception:
            # A worker outlives whatever happens to it: the claim is released by
            # its lease, and the sweep comes round again.
            log.exception("a turn of work failed")

    def _tidy(self) -> None:
        """Sweep away what has run out, once in a while, by one thread."""
        with self._signal:
            if monotonic() < self._tidy_at:
                return
            self._tidy_at = monotonic() + TIDY
        try:
            with self._parts.writing.begin() as session:
                sweep_away(session, now())
        except SQLAlchemyError:
            log.exception("nothing could be swept away")
