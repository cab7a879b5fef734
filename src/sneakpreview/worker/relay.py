"""The relay: it looks into the database for what is due, and tells the workers.

Any number may run. The database is asked for a few rows a lane, and the broker how many
hints wait already: so neither a hundred thousand films that are due nor a second relay
makes a queue long, and a hint that is lost is given again within a second.
"""

from collections.abc import Callable
from random import uniform
from threading import Event
from time import monotonic

import structlog
from celery import Celery
from psycopg import Error
from sqlalchemy.exc import SQLAlchemyError

from sneakpreview.storage import lanes
from sneakpreview.wiring import Parts, now
from sneakpreview.worker.broker import HOUSE
from sneakpreview.worker.ear import Ear
from sneakpreview.worker.hands import HANDS
from sneakpreview.worker.hints import AHEAD, BrokerError, Hints

SWEEP = 1.0  # seconds between looks for work that nobody announced
PAUSE = 0.05  # seconds between two looks, however often the bell rings
MOST = 64 * AHEAD  # rows that are counted
CHECK = 10.0  # seconds after which the broker is asked how it is, where nothing is due
FIRST_REST, LONGEST_REST = 0.2, 3.0  # seconds after trouble

log = structlog.get_logger()


class Relay:
    """Gives hints of what is due until stopped; `trouble` keeps it from that."""

    def __init__(self, parts: Parts, app: Celery) -> None:
        self.trouble: str | None = None
        self._parts = parts
        self._hints = Hints(app)
        self._ear = Ear(parts.engine)
        self._rest = FIRST_REST
        self._check_at = monotonic()

    def run(self, stopping: Event) -> None:
        """Work until told to stop, whatever happens to broker and database."""
        while not stopping.is_set():
            try:
                self.turn()
                self._ear.wait(SWEEP)
                stopping.wait(PAUSE)
            except (SQLAlchemyError, Error) as error:
                self._suffer("the database", str(error).splitlines()[0], stopping.wait)
            except BrokerError as error:
                self._suffer("the broker", str(error), stopping.wait)
            except Exception:
                # A relay outlives whatever happens to it, as a worker does.
                log.exception("work could not be announced")
                stopping.wait(LONGEST_REST)
        self.close()

    def turn(self) -> int:
        """Give hints of all that is due now; their number. BrokerError as `Hints`."""
        due = self._due()
        given = sum(self._hints.give(lane, count) for lane, count in due.items())
        if due or monotonic() >= self._check_at:
            if not due:
                self._hints.count(HOUSE)
            self._check_at = monotonic() + CHECK
            self._recover()
        return given

    def close(self) -> None:
        """Let go of the broker, and of the database."""
        self._ear.close()
        self._hints.close()

    def _due(self) -> dict[str, int]:
        moment = now()
        with self._parts.reading() as session:
            counts = {lane: lanes.ready(session, lane, moment, MOST) for lane in HANDS}
        return {lane: count for lane, count in counts.items() if count}

    def _suffer(self, who: str, reason: str, wait: Callable[[float], object]) -> None:
        if self.trouble is None:
            log.warning("work cannot be announced", without=who, reason=reason)
        self.trouble = f"{who} does not answer: {reason}"
        self._check_at = monotonic()
        wait(self._rest * uniform(0.5, 1))  # noqa: S311 - no secret
        self._rest = min(2 * self._rest, LONGEST_REST)

    def _recover(self) -> None:
        if self.trouble is not None:
            log.warning("work is announced again")
        self.trouble, self._rest = None, FIRST_REST
