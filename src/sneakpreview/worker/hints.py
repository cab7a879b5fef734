"""Hints: the messages that tell workers of work, each with a confirm and a deadline."""

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from celery import Celery
from kombu.messaging import Producer

from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.worker.broker import PATIENCE, TROUBLE, said, task

if TYPE_CHECKING:
    from kombu.connection import Connection

AHEAD = 16  # hints that may wait for each worker that listens


class BrokerError(SneakPreviewError):
    """The broker is down, or does not answer in time, or takes no message."""


class Hints:
    """Publishes over one connection, which it makes anew after whatever trouble.

    It is one thread's.
    """

    def __init__(self, app: Celery) -> None:
        self._app = app
        self._connection: Connection | None = None
        self._producer: Producer | None = None

    def give(self, queue: str, due: int) -> int:
        """Tell the workers of a queue that so much is due; how many hints were added.

        None is added where enough of them wait there to be read: a hundred thousand
        films that are due need no more than a few, since who reads one does what there
        is. BrokerError where not all were added and confirmed within seconds.
        """
        return self._try(lambda producer: self._give(producer, queue, due))

    def count(self, queue: str) -> int:
        """Count the hints that wait to be read, and make the queue where there is none.

        BrokerError, as above.
        """
        return self._try(lambda producer: self._declare(producer, queue)[0])

    def close(self) -> None:
        """Let go of the connection, without a word to a broker that may not listen."""
        connection, self._connection, self._producer = self._connection, None, None
        if connection is not None:
            connection.collect(socket_timeout=PATIENCE)

    def _try(self, work: Callable[[Producer], int]) -> int:
        is_new = self._producer is None
        try:
            return work(self._producer or self._connect())
        except TROUBLE as error:
            self.close()
            if is_new:
                raise BrokerError(said(error)) from error
        # What was connected may be so no more: that alone is no trouble yet.
        return self._try(work)

    def _connect(self) -> Producer:
        self._connection = self._app.connection_for_write(heartbeat=0)
        self._connection.connect()
        channel = self._connection.channel()
        self._producer = self._app.amqp.Producer(channel, auto_declare=False)
        return self._producer

    def _give(self, producer: Producer, queue: str, due: int) -> int:
        waiting, listening = self._declare(producer, queue)
        missing = max(0, min(due, AHEAD * max(1, listening)) - waiting)
        until = monotonic() + PATIENCE
        for _ in range(missing):
            self._app.send_task(
                task(queue),
                queue=queue,
                producer=producer,
                retry=False,
                declare=[],
                ignore_result=True,
                timeout=PATIENCE,
                confirm_timeout=max(0.1, until - monotonic()),
            )
        return missing

    def _declare(self, producer: Producer, queue: str) -> tuple[int, int]:
        """Make a queue, or find it; how many hints wait there, and how many listen."""
        declared = self._app.amqp.queues[queue](producer.channel)
        found = producer.channel.queue_declare(
            queue,
            durable=True,
            auto_delete=False,
            arguments=declared.queue_arguments,
        )
        return found.message_count, found.consumer_count
