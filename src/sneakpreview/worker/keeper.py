"""The keeper of the embedded workers: what has to be done again and again."""

from collections.abc import Callable, Sequence
from threading import Event, Thread
from time import monotonic

import structlog

from sneakpreview.storage import chores
from sneakpreview.wiring import Parts, now
from sneakpreview.worker.further import Further
from sneakpreview.worker.hands import RENEWAL, Hand, renew
from sneakpreview.worker.tidy import EVERY, tidy

SETTLED = (
    60.0  # seconds until it is tidied: many a site runs for an hour in the evening
)

log = structlog.get_logger()


class Keeper:
    """A thread that renews leases, tidies up, and asks new sources further."""

    def __init__(
        self, parts: Parts, hands: Sequence[Hand], tell: Callable[[], None]
    ) -> None:
        self._parts = parts
        self._hands = hands
        self._further = Further(parts, tell)
        self._stopping = Event()
        self._tidy_at = monotonic() + SETTLED
        self._thread = Thread(target=self._keep, name="keeper", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self, patience: float) -> None:
        """End the thread, or leave it after so many seconds."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(patience)

    def _keep(self) -> None:
        while not self._stopping.wait(RENEWAL):
            try:
                self._turn()
            except Exception:
                # Without a keeper no lease is renewed and nothing swept.
                log.exception("the house could not be kept")

    def _turn(self) -> None:
        renew(self._parts, self._hands)
        if monotonic() >= self._tidy_at:
            self._tidy_at = monotonic() + EVERY
            tidy(self._parts, lambda: not self._stopping.is_set())
            with self._parts.writing.begin() as session:
                chores.note(session, "tidy", now())
            self._further.look_again()
        if self._further.is_due():
            self._further.turn()
