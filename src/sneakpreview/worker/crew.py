"""The crew: all hands of a worker's process, each for a lane, and what they share."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic

import structlog

from sneakpreview.wiring import Parts
from sneakpreview.worker.broker import HOUSE
from sneakpreview.worker.desk import Desk
from sneakpreview.worker.hands import HANDS, RENEWAL, Hand, renew
from sneakpreview.worker.house import House
from sneakpreview.worker.packer import Packer

TURN = 15.0  # seconds; what is left then waits for the next hint

log = structlog.get_logger()


class Crew:
    """Works in lanes when told to, from any thread; holds on to what takes long.

    As many hands are made for a lane as work there at the same time. `tell` is called
    when there is work for others; `renew_titles` as in `house.py`.
    """

    def __init__(
        self,
        parts: Parts,
        lanes: Collection[str],
        tell: Callable[[], None],
        renew_titles: Callable[[], None],
    ) -> None:
        self._parts = parts
        self._tell = tell
        self._house = House(parts, tell, renew_titles) if HOUSE in lanes else None
        self._packer = Packer(parts) if HOUSE in lanes else None
        self._desk = Desk(parts.writing)
        self._idle: dict[str, SimpleQueue[Hand]] = {
            lane: SimpleQueue() for lane in lanes
        }
        self._hands: list[Hand] = []
        self._stopping = Event()
        self._thread = Thread(target=self._hold, name="keeper", daemon=True)

    def start(self) -> None:
        """Start the threads that renew leases, write, and pack."""
        self._desk.start()
        self._thread.start()
        if self._packer is not None:
            self._packer.start()

    def turn(self, lane: str) -> int:
        """Do what is due in a lane, for some seconds; the number of what was done.

        Whatever a turn raises is logged: a claim is released by its lease.
        """
        until = monotonic() + TURN
        with self._hand(lane) as hand:
            try:
                return hand.work(
                    lambda: not self._stopping.is_set() and monotonic() < until
                )
            except Exception:
                log.exception("a turn of work failed", lane=lane)
                return 0

    def call_off(self) -> None:
        """Let every turn end with what is in hand; safe in a signal's handler."""
        self._stopping.set()

    def stop(self, patience: float) -> None:
        """End the threads, within so many seconds; turns were called off before."""
        self.call_off()
        if self._house is not None:
            self._house.stop(patience)
        if self._packer is not None:
            self._packer.stop(patience)
        self._thread.join(patience)
        self._desk.stop(patience)

    @contextmanager
    def _hand(self, lane: str) -> Iterator[Hand]:
        """Give a hand to one thread; it is free again after."""
        try:
            hand = self._idle[lane].get_nowait()
        except Empty:
            hand = self._new(lane)
        try:
            yield hand
        finally:
            self._idle[lane].put(hand)

    def _new(self, lane: str) -> Hand:
        if lane == HOUSE and self._house is not None:
            return self._house
        hand = HANDS[lane](self._parts, self._desk, self._tell)
        self._hands.append(hand)
        return hand

    def _hold(self) -> None:
        while not self._stopping.wait(RENEWAL):
            try:
                renew(self._parts, list(self._hands))
            except Exception:
                # Without it no lease is renewed.
                log.exception("what is being fetched could not be held on to")
