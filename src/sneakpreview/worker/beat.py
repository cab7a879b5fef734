"""Beat: Celery's clock, which says every few seconds that the house be looked after.

It gives hints for every lane, too, though more seldom than a relay does: without one,
work is late, and done. Two beats say everything twice, which does no harm.
"""

import signal
import sys
from datetime import timedelta
from types import FrameType

import structlog
from celery import Celery
from celery.beat import ScheduleEntry, Scheduler, Service

from sneakpreview.worker.broker import HOUSE, lane, task
from sneakpreview.worker.hands import HANDS
from sneakpreview.worker.hints import BrokerError, Hints

EVERY = {HOUSE: 10} | dict.fromkeys(HANDS, 15)  # seconds

log = structlog.get_logger()


class Clock(Scheduler):  # type: ignore[misc]  # Celery has no types
    """Celery's scheduler, which tells as the relay does; it keeps no file.

    `trouble` is what keeps it from that.
    """

    producer = None
    trouble: str | None = None

    def setup_schedule(self) -> None:
        """Make the schedule, and what tells of it."""
        self._hints = Hints(self.app)
        self.update_from_dict(
            {
                queue: {"task": task(queue), "schedule": timedelta(seconds=seconds)}
                for queue, seconds in EVERY.items()
            }
        )

    def apply_entry(self, entry: ScheduleEntry, producer: None = None) -> None:
        """Say that somebody look; where nobody can hear it, the next time is soon."""
        del producer
        try:
            self._hints.give(lane(entry.task), 1)
        except BrokerError as error:
            if self.trouble is None:
                log.warning("the broker does not answer", reason=str(error))
            self.trouble = f"the broker does not answer: {error}"
        else:
            self.trouble = None

    def close(self) -> None:
        """Let go of the broker."""
        super().close()
        self._hints.close()


def beat(app: Celery) -> Service:
    """Give Celery's service that beats; `start()` does so until SIGTERM or Ctrl-C."""
    signal.signal(signal.SIGTERM, _leave)
    return Service(app, scheduler_cls=Clock, max_interval=1, remote_control=False)


def _leave(_signal: int, _frame: FrameType | None) -> None:
    sys.exit()
