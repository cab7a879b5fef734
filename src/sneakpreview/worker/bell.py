"""The bell: who commits new work rings it (NOTIFY), and the relay has an ear for it.

Like every hint it may be lost: whoever listens looks by themselves once a second.
"""

from threading import Event, Thread

import structlog
from sqlalchemy import Engine, text
from sqlalchemy.exc import SQLAlchemyError

CHANNEL = "work"
REST = 0.02  # seconds between two rings of a process; what comes meanwhile is one more

log = structlog.get_logger()


class Bell:
    """Tells the relay of work, on PostgreSQL; in the grown site's web processes, too.

    A thread of its own does it, in a transaction of its own: a NOTIFY in that of a like
    would let all likes wait for each other's disk, since PostgreSQL commits those that
    notify one after the other (docs/decisions/0020-the-queue-is-a-hint.md).
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._rung = Event()
        self._stopping = Event()
        self._thread = Thread(target=self._work, name="bell", daemon=True)

    def start(self) -> None:
        """Start the thread, in the process that wakes."""
        self._thread.start()

    def wake(self) -> None:
        """Say that there is work, which is committed; never waits, never fails."""
        self._rung.set()

    def stop(self, patience: float = 1.5) -> None:
        """End the thread, or leave it after so many seconds."""
        self._stopping.set()
        self._rung.set()
        if self._thread.is_alive():
            self._thread.join(patience)

    def _work(self) -> None:
        while not self._stopping.is_set():
            self._rung.wait()
            self._rung.clear()
            try:
                with self._engine.connect() as connection:
                    connection.execute(text(f"NOTIFY {CHANNEL}"))
            except SQLAlchemyError as error:
                log.warning("the relay was not told of work", reason=str(error))
            self._stopping.wait(REST)
