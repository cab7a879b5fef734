"""Hearing: of a message, no more is taken in than the queue that it lay in.

Whoever can write to the broker could otherwise send what Celery dies of, and what kills
one worker goes back to the queue for the next; or name other tasks, put work off for
years, or let the log say what they like. A hint needs none of that.
"""

import json
from typing import Any

from celery.app.amqp import AMQP
from celery.utils import uuid
from kombu.messaging import Consumer

from sneakpreview.worker.broker import task
from sneakpreview.worker.proof import Proved

NOTHING = json.dumps([[], {}, {}])  # no arguments, and nothing to do after


class _Hearer(Consumer):
    """A consumer that writes each message anew before anybody looks into it."""

    def _receive_callback(self, message: Any) -> Any:  # noqa: ANN401 - untyped, as kombu's
        tag = message.delivery_info["consumer_tag"]
        queues = {known: queue for queue, known in self._active_tags.items()}
        message.body = NOTHING
        message.properties = {
            "content_type": "application/json",
            "content_encoding": "utf-8",
            "application_headers": {
                "lang": "py",
                "task": task(queues[tag]),
                "id": uuid(),
            },
        }
        return super()._receive_callback(message)  # type: ignore[no-untyped-call]  # kombu's


class Hearing(AMQP):  # type: ignore[misc]  # Celery has no types
    """Celery's part that listens, for messages that are hints and nothing else."""

    Connection = Proved
    Consumer = _Hearer
