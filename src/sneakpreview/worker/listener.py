"""The listener: Celery's worker, which takes hints from the broker to the crew."""

import os
import signal
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Timer
from types import FrameType

import structlog
from celery import Celery
from celery.worker import state
from celery.worker.consumer import Consumer
from kombu.connection import Connection

from sneakpreview.worker.broker import PATIENCE, said, task
from sneakpreview.worker.crew import Crew
from sneakpreview.worker.lanes import LanePool

LAST = 30.0  # seconds from the signal to the end, whatever happens
RETRY = 0.5, 0.5, 3.0  # seconds before the first try, more each time, and at most
ALONE = {
    "without_gossip": True,
    "without_mingle": True,
    "without_heartbeat": True,
    "task_events": False,
}
"""No word to other workers: they agree by the database. Nor a second connection."""

log = structlog.get_logger()


class _Listening(Consumer):  # type: ignore[misc]  # Celery has no types
    """Celery's consumer without what nobody uses here; soon back after trouble."""

    trouble: str | None = None
    _alarm: Timer | None = None

    class Blueprint(Consumer.Blueprint):  # type: ignore[misc]  # the same
        # What waits, waits in the database: no queues for tasks that are put off.
        default_steps = tuple(
            step
            for step in Consumer.Blueprint.default_steps
            if ".delayed_delivery:" not in step
        )

    def ensure_connected(self, connection: Connection) -> Connection:
        """Try until the broker is there, every few seconds."""
        first, more, most = RETRY

        def suffer(error: Exception, _interval: float) -> None:
            if self.trouble is None:
                log.warning("the broker does not answer", reason=said(error))
            self.trouble = f"the broker does not answer: {said(error)}"

        connection.ensure_connection(
            suffer,
            interval_start=first,
            interval_step=more,
            interval_max=most,
            callback=state.maybe_shutdown,
        )
        self._be_ready_in_time(connection)
        return connection

    def on_ready(self) -> None:
        """Know that the queues are listened to."""
        if self._alarm is not None:
            self._alarm.cancel()
        self.trouble = None
        super().on_ready()

    def _be_ready_in_time(self, connection: Connection) -> None:
        """Break a connection that is not listened to within seconds.

        A broker that is just back may leave a question without an answer for minutes,
        while its heartbeats go on: so no deadline for reading would ever come.
        """
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = Timer(PATIENCE, _cut, [connection.connection.sock])
        self._alarm.daemon = True
        self._alarm.start()


class Listener:
    """Works as the messages of some queues tell, with so many threads a lane.

    Call it in the main thread, once in a process: Celery's state is all of it.
    """

    def __init__(
        self, app: Celery, crew: Crew, queues: Sequence[str], threads: int
    ) -> None:
        self._crew = crew
        app.set_default()  # every thread's
        for queue in queues:
            app.task(_turn(crew, queue), name=task(queue), shared=False)
        self._controller = app.WorkController(
            pool=LanePool,
            consumer_cls=_Listening,
            concurrency=threads,
            queues=queues,
            **ALONE,
        )

    @property
    def trouble(self) -> str | None:
        """What keeps it from listening."""
        found: str | None = self._controller.consumer.trouble
        return found

    def run(self) -> int:
        """Work until a signal says to end; the status to exit with.

        Hands in turn end with what they hold. Who does not in 30 seconds is left to
        the lease that lapses.
        """
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._leave)
        self._controller.start()
        return int(self._controller.exitcode or 0)

    def _leave(self, _signal: int, _frame: FrameType | None) -> None:
        self._crew.call_off()
        state.should_stop = os.EX_OK
        last = Timer(LAST, os._exit, (os.EX_OK,))
        last.daemon = True
        last.start()


def _cut(connected: socket.socket) -> None:
    """End a connection under who waits for it, who then makes another."""
    with suppress(OSError):
        connected.shutdown(socket.SHUT_RDWR)


def _turn(crew: Crew, queue: str) -> Callable[[], None]:
    def turn() -> None:
        crew.turn(queue)

    return turn
